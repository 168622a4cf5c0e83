import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from '../house/sandbox.ts';

/** A folder in which the package is installed as it is packed. */
export interface Installed {
  readonly folder: string;
  /** What is in the package, paths relative to it. */
  readonly files: readonly string[];
  dispose(): void;
}

/** English, on this Node, and not as a part of this test run. */
export const ENV = {
  ...process.env,
  ...{ NODE_TEST_CONTEXT: undefined, LC_ALL: 'C', npm_config_update_notifier: 'false' },
  PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
};

/**
 * Packs the checkout and installs the tarball into an empty folder, without the network: its dependencies, and nothing
 * else, are links to those of the checkout. What the package forgets to name is not there.
 */
export function install(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-installed-'));
  const packed = execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], {
    ...{ cwd: ROOT, env: ENV, encoding: 'utf8' },
  });
  const [{ filename, files }] = listOf(packed);
  const modules = join(folder, 'node_modules');
  const home = join(modules, 'wortlaut');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '--strip-components=1', '-C', home]);
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { dependencies: object };
  for (const name of [...Object.keys(dependencies), '@types/node'])
    link(join(ROOT, 'node_modules', name), modules, name);
  mkdirSync(join(modules, '.bin'));
  symlinkSync('../wortlaut/bin/wortlaut', join(modules, '.bin', 'wortlaut'));
  return {
    folder,
    files: files.map(({ path }) => path).sort(),
    dispose() {
      rmSync(folder, { recursive: true });
    },
  };
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** npm says it in a list, later versions by the names of the packages. */
const listOf = (json: string): readonly Packed[] => Object.values(JSON.parse(json) as Record<string, Packed>);

function link(target: string, modules: string, name: string): void {
  mkdirSync(dirname(join(modules, name)), { recursive: true });
  symlinkSync(target, join(modules, name));
}

/** Runs a program in the folder. */
export function run(folder: string, program: string, args: readonly string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env: ENV, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}
