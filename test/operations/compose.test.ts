import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { ROLES } from '../../src/work/roles.ts';
import { ROOT } from '../house/sandbox.ts';
import { assertAddresses, assertCommand, assertEnvironment } from './commands.ts';

interface Service {
  readonly image: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly networks: readonly string[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly deploy?: { readonly replicas: number };
  readonly restart?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly stop_grace_period?: string;
}
interface Composition {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
  readonly volumes: Readonly<Record<string, null>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
}

const FOLDER = join(ROOT, 'deploy', 'compose');
const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const { services, secrets, volumes, networks } = parse(text('deploy/compose/compose.yaml'), {
  merge: true,
}) as Composition;
const { version, files } = JSON.parse(text('package.json')) as { version: string; files: string[] };
const ours = Object.entries(services).filter(([, { build }]) => build);
const nodes = Object.entries(services).filter(([, { image }]) => image.startsWith('nats:'));
const portOf = (name: string): string =>
  new RegExp(`^${name}: (\\d+)$`, 'm').exec(text('deploy/compose/nats.conf'))![1];

describe('deploy/compose', () => {
  for (const [name, service] of ours) {
    it(`${name} runs a command that there is, with what it needs`, () => {
      const { command: words = [], environment = {}, secrets: given = [] } = service;
      assertCommand(words);
      const { WORTLAUT_CONTACT: contact, ...env } = environment;
      assert.match(contact ?? '${WORTLAUT_CONTACT:?…', /^\$\{WORTLAUT_CONTACT:\?/);
      assertEnvironment(env);
      const role = assertAddresses({ words, env });
      assert.deepEqual(Object.values(env).sort(), given.map((secret) => `/run/secrets/${secret}`).sort());
      assert.equal(role ?? name, name);
      assert.deepEqual([service.image, service.read_only, service.cap_drop], [`wortlaut:${version}`, true, ['ALL']]);
      assert.deepEqual(service.security_opt, ['no-new-privileges:true']);
      if (!role) return;
      const after = (option: string): string => words[words.indexOf(option) + 1];
      assert.ok(parseInt(service.stop_grace_period!, 10) > Number(after('--stop-within')));
      assert.ok(service.healthcheck!.test.some((word) => word.includes(`http://${after('--metrics')}/readyz'`)));
    });
  }

  it('has each role, one that schedules and two of those that do the most', () => {
    const replicas = Object.fromEntries(ROLES.map((role) => [role, services[role].deploy?.replicas ?? 1]));
    assert.deepEqual(replicas, { fetch: 1, read: 2, store: 2, schedule: 1 });
    assert.deepEqual(
      nodes.map(([name]) => name),
      ['nats-1', 'nats-2', 'nats-3'],
    );
  });

  it('names only services, secrets, volumes and networks that are there, and files that are or are to be made', () => {
    for (const [name, service] of Object.entries(services)) {
      for (const [on, { condition }] of Object.entries(service.depends_on ?? {})) {
        if (condition === 'service_healthy')
          assert.ok(services[on].healthcheck, `${name} waits for the health of ${on}`);
        else assert.deepEqual([condition, services[on].restart], ['service_completed_successfully', 'on-failure']);
      }
      for (const secret of service.secrets ?? []) assert.ok(secret in secrets, secret);
      for (const network of service.networks) assert.ok(network in networks, network);
      for (const volume of service.volumes ?? []) {
        const [source] = volume.split(':');
        assert.ok(source.startsWith('./') ? existsSync(join(FOLDER, source)) : source in volumes, volume);
      }
    }
    const used = new Set(Object.values(services).flatMap((service) => service.secrets ?? []));
    assert.deepEqual([...used].sort(), Object.keys(secrets).sort());
    const made = [...text('docs/operations.md').matchAll(/> secrets\/(\w+)$/gm)].map(([, file]) => `./secrets/${file}`);
    assert.deepEqual(
      Object.values(secrets)
        .map(({ file }) => file)
        .sort(),
      made.sort(),
    );
    assert.match(text('.gitignore'), /^\/deploy\/compose\/secrets\/$/m);
  });

  it('publishes the desk, on loopback, and nothing else', () => {
    const published = Object.entries(services).flatMap(([name, { ports = [] }]) => ports.map((port) => [name, port]));
    const command = services['desk'].command!;
    const port = command[command.indexOf('--port') + 1];
    assert.deepEqual(published, [['desk', `127.0.0.1:${port}:${port}`]]);
    assert.ok(services['desk'].healthcheck!.test.some((word) => word.includes(`:${port}/health'`)));
    // what reaches the world does so because it must
    const outside = Object.entries(services).filter(([, service]) =>
      service.networks.some((n) => !networks[n]?.internal),
    );
    assert.deepEqual(outside.map(([name]) => name).sort(), ['desk', 'fetch']);
  });

  it('makes one cluster of its nodes of NATS', () => {
    const routes = nodes.map(([name]) => `nats://${name}:6222`).join(',');
    for (const [name, { command = [], healthcheck }] of nodes) {
      const after = (flag: string): string | undefined => command.at(command.indexOf(flag) + 1);
      assert.deepEqual([after('-n'), after('--routes'), after('--cluster')], [name, routes, 'nats://0.0.0.0:6222']);
      assert.ok(healthcheck!.test.includes(`http://127.0.0.1:${portOf('http')}/healthz`));
    }
    const bus = /nats:\/\/wortlaut:\$bus@(\S+)"/.exec(text('docs/operations.md'))![1];
    assert.equal(bus, `${nodes.map(([name]) => `${name}:${portOf('port')}`).join(',')}?replicas=${nodes.length}`);
  });
});

describe('deploy/Dockerfile', () => {
  const dockerfile = text('deploy/Dockerfile');
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));

  it('takes into the image what the package has, and leaves no tools in it', () => {
    const copied = [...last.matchAll(/^COPY (?:--from=\w+ )?(.+) \S+$/gm)].flatMap(([, sources]) => sources.split(' '));
    const taken = copied.map((source) => source.replace('/opt/wortlaut/', ''));
    // a guide for programmers, and what an image has no use for
    const wanted = files.filter((file) => !file.startsWith('!') && file !== 'docs/library.md');
    for (const file of [...wanted, 'node_modules', 'package.json']) assert.ok(taken.includes(file), file);
    assert.doesNotMatch(last, /npm (?:ci|install)|apt-get/);
    assert.match(last, /rm -rf \/usr\/local\/lib\/node_modules/);
    assert.match(last, /^USER [1-9]\d*:[1-9]\d*$/m);
  });

  it('is built of files that are sent to the builder', () => {
    const sent = text('deploy/Dockerfile.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    for (const line of sent) assert.ok(existsSync(join(ROOT, line.slice(1))), line);
    const fromContext = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources]) =>
      sources.split(' '),
    );
    for (const source of fromContext.filter((one) => one !== '.')) assert.ok(sent.includes(`!${source}`), source);
    const { engines } = JSON.parse(text('package.json')) as { engines: { node: string } };
    const image = [...dockerfile.matchAll(/^FROM node:(\d+)-slim/gm)].map(([, major]) => Number(major));
    assert.ok(image.every((major) => major > Number(/\d+/.exec(engines.node)![0])));
  });

  it('runs scripts that build without what npm would run', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--check', join(ROOT, 'scripts', 'build.mjs')], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.match(dockerfile, /RUN npm ci --ignore-scripts[^\n]*\nCOPY \. \.\nRUN node scripts\/build\.mjs\n/);
  });
});
