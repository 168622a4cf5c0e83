// `npm run build`: what an installed package runs, since Node strips no types below node_modules: src/ as JavaScript and
// declarations in dist/, with the data beside them, and the pages. Types are checked by `npm run check:types`, not here.
import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWeb } from './web.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What stands beside the sources that read it. */
const DATA = 'language/**/*.bin';

rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', join(ROOT, 'tsconfig.build.json')], {
  stdio: ['ignore', 2, 2],
});
if (status !== 0) process.exit(1);
for (const file of globSync(DATA, { cwd: join(ROOT, 'src') })) {
  copyFileSync(join(ROOT, 'src', file), join(ROOT, 'dist', file));
}
await buildWeb(ROOT);
