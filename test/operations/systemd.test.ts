import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { STOP_WITHIN } from '../../src/cli/running/options.ts';
import { LIMITS } from '../../src/gather/fetch/settings.ts';
import { ROLES } from '../../src/work/roles.ts';
import { ROOT } from '../house/sandbox.ts';
import { assertAddresses, assertCommand, assertEnvironment } from './commands.ts';

const FOLDER = join(ROOT, 'deploy', 'systemd');
const BIN = '/usr/local/bin/wortlaut';

/** Settings of a unit in their order: section, name, value. */
type Setting = readonly [section: string, name: string, value: string];

function settingsOf(file: string): Setting[] {
  let section = '';
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .flatMap((line, i): Setting[] => {
      if (line === '' || line.startsWith('#')) return [];
      const header = /^\[(\w+)\]$/.exec(line)?.[1];
      if (header) section = header;
      const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
      assert.ok(header || name, `${file}:${i + 1}: ${line}`);
      return name ? [[section, name, value]] : [];
    });
}

/** A service as it runs: a unit, or an instance of one with what is added for it. */
interface Service {
  readonly name: string;
  readonly values: (name: string) => string[];
}

function serviceOf(name: string, files: readonly string[], instance = ''): Service {
  const all = files.flatMap(settingsOf).filter(([section]) => section === 'Service');
  const values = (wanted: string): string[] =>
    all.filter(([, setting]) => setting === wanted).map(([, , value]) => value.replaceAll('%i', instance));
  return { name, values };
}

/** Files with what an instance of a unit has beside it. */
function addedFor(role: string): string[] {
  const folder = `wortlaut-work@${role}.service.d`;
  return readdirSync(join(FOLDER, folder)).map((name) => join(folder, name));
}
const workers = ROLES.map((role) => serviceOf(`work@${role}`, ['wortlaut-work@.service', ...addedFor(role)], role));
const plain = ['desk', 'watch', 'backup'].map((name) => serviceOf(name, [`wortlaut-${name}.service`]));
const all = [...plain, ...workers];

function envOf({ values }: Service): Record<string, string> {
  return Object.fromEntries(values('Environment').map((pair) => pair.split('=', 2) as [string, string]));
}

/** Of the service itself, or what its shell replaces itself by. */
function wordsOf({ values }: Service): string[] {
  const [line] = values('ExecStart');
  const command = line.slice(line.indexOf(BIN) + BIN.length).replace(/'$/, '');
  assert.ok(line.startsWith(BIN) || line.includes(`exec ${BIN}`), line);
  return command.trim().split(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}

const seconds = (value: string): number => Number(/^\d+$/.exec(value)?.[0] ?? NaN);

describe('units for systemd', () => {
  it('are all of the files there, and nothing is added to a unit that there is not', () => {
    const units = readdirSync(FOLDER).filter((name) => name.endsWith('.service'));
    assert.deepEqual(units.sort(), [...['backup', 'desk', 'watch', 'work@'].map((n) => `wortlaut-${n}.service`)]);
    const added = readdirSync(FOLDER).filter((name) => name.endsWith('.d'));
    assert.deepEqual(
      added.sort(),
      [...ROLES].sort().map((role) => `wortlaut-work@${role}.service.d`),
    );
    assert.ok(
      settingsOf('wortlaut-backup.timer').some(([section, name]) => section === 'Timer' && name === 'OnCalendar'),
    );
  });

  for (const service of all) {
    it(`${service.name} starts a command that there is, with what it needs`, () => {
      const words = wordsOf(service);
      assertCommand(words);
      const env = envOf(service);
      assertEnvironment(env);
      assertAddresses({ words, env });
      const handed = service.values('LoadCredential').map((value) => value.split(':'));
      for (const [name, file] of handed) assert.equal(file, `/etc/wortlaut/${name}`);
      const read = Object.values(env).flatMap((value) => /^%d\/(.*)/.exec(value)?.[1] ?? []);
      assert.deepEqual(read.sort(), handed.map(([name]) => name).sort());
    });

    it(`${service.name} may do no more than it must`, () => {
      const one = (name: string): string | undefined => service.values(name).at(-1);
      assert.equal(one('User'), /^u (\w+)/m.exec(readFileSync(join(FOLDER, 'wortlaut.sysusers'), 'utf8'))![1]);
      assert.equal(one('ProtectSystem'), 'strict');
      assert.equal(one('CapabilityBoundingSet'), '');
      for (const name of ['NoNewPrivileges', 'ProtectHome', 'PrivateTmp', 'PrivateDevices', 'RestrictNamespaces'])
        assert.equal(one(name), 'yes', name);
      // the engine makes code as it runs
      assert.equal(one('MemoryDenyWriteExecute'), undefined);
      assert.equal(one('StateDirectory'), 'wortlaut');
    });
  }

  it('give what is under way time to end, and start again what ended by accident', () => {
    for (const service of all.filter(({ name }) => name !== 'backup')) {
      const one = (name: string): string => service.values(name).at(-1)!;
      assert.deepEqual(['KillSignal', 'Restart', 'RestartPreventExitStatus'].map(one), ['SIGTERM', 'on-failure', '2']);
      const words = wordsOf(service);
      const within = words.includes('--stop-within') ? seconds(words[words.indexOf('--stop-within') + 1]) : STOP_WITHIN;
      assert.ok(seconds(one('TimeoutStopSec')) > within, service.name);
      if (service.name !== 'desk') assert.ok(within >= LIMITS.whole / 1_000, service.name);
    }
  });

  it('serve figures at a port each', () => {
    const places = workers.map((service) => envOf(service)['WORTLAUT_WORK_METRICS']);
    assert.equal(new Set(places).size, ROLES.length);
    assert.ok(places.every((place) => place.startsWith('127.0.0.1:')));
  });

  it('are understood by systemd, where there is one', (t) => {
    if (spawnSync('systemd-analyze', ['--version']).status !== 0) {
      t.diagnostic('no systemd-analyze here: sections and names were not verified by systemd');
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'wortlaut-units-'));
    try {
      cpSync(FOLDER, folder, { recursive: true });
      const bin = join(folder, 'wortlaut');
      writeFileSync(bin, '#!/bin/sh\n');
      chmodSync(bin, 0o755);
      const units = readdirSync(folder).filter((name) => /\.(?:service|timer)$/.test(name));
      for (const name of units)
        writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replaceAll(BIN, bin));
      const files = units.map((name) => join(folder, name));
      const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', ...files], { encoding: 'utf8' });
      assert.deepEqual([status, stdout + stderr], [0, '']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
