import assert from 'node:assert/strict';
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ROOT, type Sandbox, runNode, sandbox } from './sandbox.ts';

let checkout: Sandbox;
beforeEach(() => {
  checkout = sandbox();
  mkdirSync(join(checkout.folder, 'scripts'));
  for (const name of ['setup.mjs', 'messages.mjs']) {
    copyFileSync(join(ROOT, 'scripts', name), join(checkout.folder, 'scripts', name));
  }
  lock({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } });
});
afterEach(() => {
  checkout.dispose();
});

type Packages = Record<string, { version: string; integrity?: string; optional?: boolean }>;

function lock(packages: Packages): void {
  checkout.write('package-lock.json', JSON.stringify({ packages: { '': { version: '0.1.0' }, ...packages } }));
}

/** Stands for npm: says that it was called, and how, and installs all but the optional packages. */
const NPM = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
console.log('npm was called:', process.argv[2]);
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const installed = Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.optional);
mkdirSync('node_modules', { recursive: true });
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: Object.fromEntries(installed) }));
`;

interface Circumstances {
  readonly npm?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What Node says it is. */
  readonly version?: string;
}

function setUp({ npm = NPM, env = {}, version }: Circumstances = {}): { status: number | null; said: string } {
  const pretend = version
    ? ['--import', `data:text/javascript,Object.defineProperty(process,"version",{value:"${version}"})`]
    : [];
  const { status, stdout, stderr } = runNode([...pretend, 'scripts/setup.mjs'], {
    cwd: checkout.folder,
    env: { npm_execpath: checkout.write('npm.mjs', npm), ...env },
  });
  return { status, said: stdout + stderr };
}

function installs(): boolean {
  const { status, said } = setUp();
  assert.equal(status, 0, said);
  return said.includes('npm was called: ci');
}

describe('set-up', () => {
  it('installs what the lock file names, and not again', () => {
    assert.ok(installs());
    assert.ok(!installs());
  });

  it('installs again when the lock file names another version, another content or one more', () => {
    installs();
    lock({ 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } });
    assert.ok(installs());
    lock({ 'node_modules/a': { version: '1.0.1', integrity: 'sha512-b' } });
    assert.ok(installs());
    lock({ 'node_modules/a': { version: '1.0.1', integrity: 'sha512-b' }, 'node_modules/b': { version: '2.0.0' } });
    assert.ok(installs());
    assert.ok(!installs());
  });

  it('does not wait for packages of other platforms', () => {
    lock({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/a-darwin': { version: '1.0.0', optional: true } });
    assert.ok(installs());
    assert.ok(!installs());
  });

  it('says what to do when npm fails', () => {
    const { status, said } = setUp({ npm: 'process.exit(7)' });
    assert.equal(status, 1);
    assert.match(said, /`npm ci` failed/);
  });

  it('speaks German where the environment does', () => {
    assert.match(setUp({ env: { LC_ALL: 'de_AT.UTF-8' } }).said, /Fertig[^]*Pakete werden installiert/);
    assert.match(setUp({ env: { LC_ALL: 'den_CA' } }).said, /Ready/);
  });
});

describe('the Node of the set-up', () => {
  const pinned = (script: string): string => {
    const file = checkout.write('node_modules/node/bin/node', script);
    chmodSync(file, 0o755);
    return file;
  };

  it('is the pinned one where it runs', () => {
    const file = pinned('#!/bin/sh\necho v24.0.0\n');
    assert.ok(setUp({ version: 'v20.1.0' }).said.includes(`Node: ${file}\n`));
  });

  it('is the own one where that runs TypeScript', () => {
    for (const version of ['v22.18.0', 'v23.6.0', 'v24.0.0', 'v26.1.0']) {
      assert.ok(setUp({ version }).said.includes(`Node: ${process.execPath}`), version);
    }
    pinned('#!/bin/sh\nexit 1\n');
    assert.ok(setUp({ version: 'v24.0.0' }).said.includes(`Node: ${process.execPath}`));
  });

  it('is asked for where there is none', () => {
    for (const version of ['v20.20.2', 'v22.17.1', 'v23.5.0']) {
      const { status, said } = setUp({ version });
      assert.equal(status, 1, version);
      assert.match(said, /needs Node 22\.18 or newer; this is v2.*npm rebuild node/s, version);
    }
  });
});
