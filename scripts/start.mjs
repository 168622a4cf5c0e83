// `npm start`: sets up, reads the examples and shows who said what. `npm start -- read FILE`: passes on to the command.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { say } from './messages.mjs';
import { ROOT, setUp } from './setup.mjs';

const COMMAND = join(ROOT, 'bin', 'wortlaut');
const EXAMPLES = 'examples';
const REPORT = join(ROOT, 'wortlaut-report.html');

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

function tour() {
  const files = readdirSync(join(ROOT, EXAMPLES))
    .filter((name) => /\.(md|txt|html|jsonl)$/.test(name) && !/^readme/i.test(name))
    .sort()
    .map((name) => join(EXAMPLES, name));
  const read = wortlaut(['read', ...files, '--to', 'text']);
  if (read !== 0) return read;
  const report = openSync(REPORT, 'w');
  const written = wortlaut(['read', ...files, '--to', 'html'], { stdout: report });
  closeSync(report);
  if (written !== 0) return written;
  console.log(
    say(
      `\nThe same as a page: ${pathToFileURL(REPORT)}\nYour own text: npm start -- read FILE`,
      `\nDasselbe als Seite: ${pathToFileURL(REPORT)}\nIhr eigener Text: npm start -- read DATEI`,
    ),
  );
  return 0;
}
