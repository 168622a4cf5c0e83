// Sets a checkout up: installs what package-lock.json names and finds a Node that runs TypeScript as it is.
// Plain JavaScript, because it is what an older Node has to run first.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from './messages.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = '22.18';

/**
 * Installs the packages if they are not those of the lock file, and finds the Node to run everything with.
 *
 * @returns {string} path of that Node; ends the process with a message where there is none
 */
export function setUp() {
  if (!isInstalled(ROOT)) install();
  const node = findNode(ROOT, process.execPath, process.version);
  if (node) {
    buildPages(node);
    return node;
  }
  console.error(
    say(
      `Wortlaut needs Node ${OLDEST_NODE} or newer; this is ${process.version}, and the Node it brings along was not installed.\n` +
        'Your npm may forbid install scripts: run `npm rebuild node --ignore-scripts=false`, or install a newer Node.',
      `Wortlaut braucht Node ${OLDEST_NODE} oder neuer; dies ist ${process.version}, und das mitgebrachte Node wurde nicht eingerichtet.\n` +
        'Vielleicht verbietet Ihr npm Installationsskripte: `npm rebuild node --ignore-scripts=false` hilft, oder ein neueres Node.',
    ),
  );
  process.exit(1);
}

/**
 * Whether node_modules holds exactly what package-lock.json names. npm keeps its own record of what it installed,
 * written last: an interrupted installation counts as none, and one made by hand with npm counts as one.
 */
export function isInstalled(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const found = readPackages(record);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    // packages for other platforms are named in the lock file and not installed
    if (!found[path]) return Boolean(entry.optional || entry.devOptional);
    return found[path].version === entry.version && found[path].integrity === entry.integrity;
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** The Node pinned by package.json, else the one that runs now if it is new enough, else null. */
export function findNode(root, execPath, version) {
  const pinned = join(root, 'node_modules', 'node', 'bin', 'node');
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  return isNewEnough(version) ? execPath : null;
}

/**
 * Whether this Node runs TypeScript as it is: 22 from 22.18 on, 23 from 23.6 on, and all that came later.
 *
 * @param {string} version as in `process.version`
 */
export function isNewEnough(version) {
  const [major, minor] = version.slice(1).split('.').map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/** The pages of the desk; without them it answers programs only. */
function buildPages(node) {
  const { status } = spawnSync(node, [join(ROOT, 'scripts', 'web.mjs')], { stdio: ['ignore', 2, 2] });
  if (status !== 0)
    console.error(say('The pages of the desk could not be built.', 'Die Seiten ließen sich nicht bauen.'));
}

function install() {
  console.error(
    say(
      'Setting up: installing the packages (once, about half a minute) …',
      'Einrichtung: Pakete werden installiert (einmalig, etwa eine halbe Minute) …',
    ),
  );
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm says where it is when it runs a script; called by hand, the one in PATH is used
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  const { status } = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, options);
  if (status === 0) return;
  console.error(
    say(
      '`npm ci` failed; its messages are above. Mend that and run the same command again.',
      '`npm ci` ist gescheitert; die Meldungen stehen darüber. Beheben Sie das und starten Sie denselben Befehl noch einmal.',
    ),
  );
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const node = setUp();
  console.log(say(`Ready. Node: ${node}`, `Fertig. Node: ${node}`));
}
