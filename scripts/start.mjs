// `npm start`: sets up, reads the examples into a record and opens the desk over it. `npm start -- read FILE`: passes on to the command.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './messages.mjs';
import { ROOT, setUp } from './setup.mjs';

const COMMAND = join(ROOT, 'bin', 'wortlaut');
const EXAMPLES = 'examples';
const RECORD = 'examples.wortlaut';

setUp();
const args = process.argv.slice(2);
// npm runs scripts in the package's folder; files are named from where the user is
process.exitCode = args.length > 0 ? wortlaut(args, { cwd: process.env.INIT_CWD ?? process.cwd() }) : tour();

/** Runs `bin/wortlaut` and gives its exit status. */
function wortlaut(args, { cwd = ROOT, stdout = 'inherit' } = {}) {
  const { status, error } = spawnSync(COMMAND, args, { cwd, stdio: ['inherit', stdout, 'inherit'] });
  if (error) console.error(`${COMMAND}: ${error.message}`);
  return status ?? 1;
}

/** Puts the examples into a record, and opens the desk over it. */
function tour() {
  const files = readdirSync(join(ROOT, EXAMPLES))
    .filter((name) => !/^readme/i.test(name))
    .map((name) => join(EXAMPLES, name));
  const added = wortlaut(['add', ...files, '--record', RECORD], { stdout: 'ignore' });
  if (added !== 0) return added;
  console.log(
    say(
      'Your own texts: npm start -- add FILE… --record news.wortlaut, then npm start -- desk --record news.wortlaut',
      'Eigene Texte: npm start -- add DATEI… --record news.wortlaut, dann npm start -- desk --record news.wortlaut',
    ),
  );
  return wortlaut(['desk', '--record', RECORD]);
}
