// `npm run build`: what an installed package runs, since Node strips no types below node_modules: src/ as JavaScript and
// declarations in dist/, with the data beside them, and the pages. Types are checked by `npm run check:types`, not here.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWeb } from './web.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

// npm calls for what is packed or installed from git, and also after the `npm ci` of a checkout, which runs its sources
const isWanted = !process.argv.includes('--for-package') || process.env.npm_command !== 'ci';
if (isWanted) {
  compile();
  await buildWeb(ROOT);
}

function compile() {
  const [sources, dist] = [join(ROOT, 'src'), join(ROOT, 'dist')];
  rmSync(dist, { recursive: true, force: true });
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', join(ROOT, 'tsconfig.build.json')];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
  const isData = (path) => path.endsWith('.bin') || statSync(path).isDirectory();
  cpSync(sources, dist, { recursive: true, filter: isData });
}
