import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Command } from 'commander';
import { type Config, readConfig } from '../../src/cli/config/resolve.ts';
import { KEYS, variableOf } from '../../src/cli/config/table.ts';
import { problemLine } from '../../src/cli/config/text.ts';
import { de } from '../../src/cli/messages.de.ts';
import { en } from '../../src/cli/messages.en.ts';
import { makeProgram } from '../../src/cli/program.ts';
import { run } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-config-'));
after(() => rmSync(folder, { recursive: true }));

let count = 0;
function fileOf(toml: string | Uint8Array): string {
  const file = join(folder, `${count++}.toml`);
  writeFileSync(file, toml);
  return file;
}

const valueOf = ({ held }: Config, name: string): unknown => held.find(({ key }) => key.name === name)?.value;

/** What is said to be wrong, without the name of the file. */
function wrongIn(toml: string, env: NodeJS.ProcessEnv = {}, messages = en): string[] {
  const file = fileOf(toml);
  return readConfig(file, env).problems.map((problem) => problemLine(problem, messages).replaceAll(file, 'FILE'));
}

describe('the configuration', () => {
  it('takes the environment over the file, and the file over what is the default', () => {
    const file = fileOf('record = "news.wortlaut"\n[desk]\nport = 7000\nhost = "0.0.0.0"\n');
    const config = readConfig(file, { WORTLAUT_DESK_PORT: '7001', WORTLAUT_RECORD: '' });
    assert.deepEqual(config.problems, []);
    const found = ['record', 'desk.port', 'desk.host', 'fetching.pause'].map((name) => valueOf(config, name));
    assert.deepEqual(found, ['news.wortlaut', 7001, '0.0.0.0', 1]);
  });

  it('takes lists as arrays in a file, and with commas in the environment', () => {
    const file = fileOf('[work]\nroles = ["read", "store"]');
    assert.deepEqual(valueOf(readConfig(file, {}), 'work.roles'), ['read', 'store']);
    const env = { WORTLAUT_WORK_ROLES: 'fetch, schedule' };
    assert.deepEqual(valueOf(readConfig(file, env), 'work.roles'), ['fetch', 'schedule']);
  });

  it('reads an address from a file of its own', () => {
    const secret = fileOf('postgres://reader:geheim@db/news\n');
    const inFile = readConfig(fileOf(`record_file = ${JSON.stringify(secret)}`), {});
    assert.equal(valueOf(inFile, 'record'), 'postgres://reader:geheim@db/news');
    const inEnvironment = readConfig(fileOf('record = "other"'), { WORTLAUT_RECORD_FILE: secret });
    assert.equal(valueOf(inEnvironment, 'record'), 'postgres://reader:geheim@db/news');
  });

  it('takes a variable that others know too, where there is none of its own', () => {
    const file = fileOf('[trace]\nendpoint = "http://file:4318"');
    const standard = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://standard:4318' };
    const own = { ...standard, WORTLAUT_TRACE_ENDPOINT: 'http://own:4318' };
    assert.equal(valueOf(readConfig(file, standard), 'trace.endpoint'), 'http://standard:4318');
    assert.equal(valueOf(readConfig(file, own), 'trace.endpoint'), 'http://own:4318');
    assert.match(wrongIn('', { OTEL_EXPORTER_OTLP_ENDPOINT: 'standard:4318' })[0], /^OTEL_EXPORTER_OTLP_ENDPOINT: /);
  });

  it('is found by its variable, and no file is needed', () => {
    const file = fileOf('contact = "desk@example.org"');
    assert.equal(valueOf(readConfig(undefined, { WORTLAUT_CONFIG: file }), 'contact'), 'desk@example.org');
    assert.deepEqual(readConfig(undefined, {}).problems, []);
  });
});

describe('what is wrong with the configuration', () => {
  const cases: readonly (readonly [toml: string, said: string])[] = [
    ['[desk]\n\nport = 70000', 'FILE:3: desk.port: cannot be 70000; allowed: 0 … 65535'],
    ['desk.port = "7330"', 'FILE:1: desk.port: cannot be "7330"; allowed: 0 … 65535'],
    ['[reading]\npage_memory = 1.5', 'FILE:2: reading.page_memory: cannot be 1.5; allowed: 128, 129 … 65536'],
    ['[reading]\nengine = "fast"', 'FILE:2: reading.engine: cannot be "fast"; allowed: learned, grammar'],
    ['[work]\nroles = "read"', 'FILE:2: work.roles: cannot be "read"; allowed: [fetch, read, store, schedule, all]'],
    ['[desk]\nhots = "x"', 'FILE:2: desk.hots: unknown'],
    ['port = 1', 'FILE:1: port: unknown; was desk.port meant?'],
    ['[reading]\npage-timeout = 3', 'FILE:2: reading.page-timeout: unknown; was reading.page_timeout meant?'],
    ['[desk\nport = 1', 'FILE:1: this is no TOML: illegal character in key'],
    ['record_file = 7', 'FILE:1: record_file: must be the name of a file'],
    ['record = "a"\nrecord_file = "b"', 'FILE:2: record_file: either record or record_file, not both'],
  ];
  for (const [toml, said] of cases) {
    it(`is said with its place: ${said}`, () => assert.deepEqual(wrongIn(toml), [said]));
  }

  it('is all said at once', () => assert.equal(wrongIn('[desk]\nport = -1\nhost = ""\nnone = 1').length, 3));

  it('is said of the environment', () => {
    const said = ['WORTLAUT_FETCHING_PAUSE: cannot be "long"; allowed: 0 … 3600'];
    assert.deepEqual(wrongIn('', { WORTLAUT_FETCHING_PAUSE: 'long' }), said);
    assert.deepEqual(wrongIn('', { WORTLAUT_BUS: 'b', WORTLAUT_BUS_FILE: 'c' }), [
      'WORTLAUT_BUS_FILE: either WORTLAUT_BUS or WORTLAUT_BUS_FILE, not both',
    ]);
  });

  it('is said in German too', () => {
    const said = ['FILE:1: desk.port: kann nicht 99999 sein; erlaubt: 0 … 65535'];
    assert.deepEqual(wrongIn('desk.port = 99999', {}, de), said);
  });

  it('is that a file is not there, or is not to be read', () => {
    const nowhere = join(folder, 'nowhere');
    const said = (file: string): string => problemLine(readConfig(file, {}).problems[0], en);
    assert.equal(said(nowhere), `${nowhere}: the configuration ${nowhere} cannot be read: it is not there`);
    assert.match(said(folder), /cannot be read: it is a folder$/);
    assert.match(said(fileOf(Uint8Array.of(0xff, 0xfe, 0x41))), /cannot be read: .*encod/);
    assert.match(
      wrongIn(`record_file = ${JSON.stringify(nowhere)}`)[0],
      /^FILE:1: record_file: the file .* cannot be read/,
    );
  });

  it('never shows a password', () => {
    const bus = 'nats://user:geh/eim@bus example';
    const said = [
      ...wrongIn(`bus = ${JSON.stringify(bus)}`),
      ...wrongIn(`bus = ["${bus}"]`),
      ...wrongIn('', { WORTLAUT_BUS: bus }),
      ...wrongIn(`bus_file = ${JSON.stringify(fileOf(bus))}`),
      ...wrongIn(`record = "postgres://u:geheim@db/x\nport = 1`),
    ];
    assert.equal(said.length, 5);
    for (const line of said) assert.doesNotMatch(line, /geh/);
  });
});

/** All commands, with the words that call them. */
function commandsOf(command: Command, words: readonly string[] = []): (readonly [readonly string[], Command])[] {
  return command.commands.flatMap((one) => {
    const own = [...words, one.name()];
    return [[own, one] as const, ...commandsOf(one, own)];
  });
}

describe('a key of the configuration', () => {
  const commands = commandsOf(makeProgram(en));
  for (const key of KEYS) {
    it(`has its option, with the same default: ${key.name}`, () => {
      const names = key.commands ?? commands.map(([words]) => words.join(' '));
      const options = commands
        .filter(([words]) => names.includes(words.join(' ')))
        .map(([, command]) => command.options.find(({ long }) => long === key.option))
        .filter((option) => option !== undefined);
      if (key.option === null) return;
      assert.ok(key.commands === null ? options.length > 0 : options.length === key.commands.length, key.name);
      if (key.preset === null) return;
      for (const option of options) assert.deepEqual(option.defaultValue, key.preset);
    });

    it(`takes what its default is: ${key.name}`, () => {
      if (key.preset !== null) assert.deepEqual(key.kind.ofToml(key.preset), key.preset);
    });
  }
});

describe('a command', () => {
  /** What it is given. */
  async function given(words: readonly string[], toml: string): Promise<Readonly<Record<string, unknown>>> {
    const program = makeProgram(en);
    let options: Readonly<Record<string, unknown>> = {};
    for (const [, command] of commandsOf(program))
      command.action(() => {
        options = command.optsWithGlobals();
      });
    await program.parseAsync([...words, '--config', fileOf(toml)], { from: 'user' });
    return options;
  }

  const TOML = '[desk]\nport = 7001\nhost = "::1"\n[reading]\nworkers = 3\n[fetching]\nallow = ["inside"]\n';

  it('takes what is configured where its command line says nothing', async () => {
    const { port, host, allow } = await given(['desk', '--port', '7002'], TOML);
    assert.deepEqual([port, host, allow], [7002, '::1', ['inside']]);
    assert.equal((await given(['watch'], TOML))['workers'], 3);
  });

  it('takes its default from the command line too', async () => {
    assert.equal((await given(['watch', '--workers', '1'], TOML))['workers'], 1);
    assert.equal((await given(['desk', '--host', '127.0.0.1'], TOML))['host'], '127.0.0.1');
  });

  it('does not take what is for others', async () => {
    assert.notEqual((await given(['add', 'x', '--workers', '2'], TOML))['workers'], 3);
    assert.deepEqual((await given(['fetch', 'x'], TOML))['allow'], []);
  });
});

describe('wortlaut config', () => {
  it('shows what holds, without passwords, and where it was said', async () => {
    const file = fileOf('# a comment\nrecord = "postgres://u:geheim@db/news"\n[desk]\nport = 7000\n');
    const secret = fileOf('nats://u:geheim@bus:4222');
    const env = { WORTLAUT_BUS_FILE: secret, WORTLAUT_CONTACT: 'desk@example.org' };
    const { status, stdout, stderr } = await run(['config', '--config', file], '', { env });
    assert.deepEqual([status, stderr], [0, '']);
    const lines = stdout.split('\n').map((line) => line.replace(/ +/g, ' '));
    for (const line of [
      `# configuration file: ${file}`,
      `record = "postgres://u@db/news" # ${file}:2`,
      `bus = "nats://bus:4222" # WORTLAUT_BUS_FILE → ${secret}`,
      'contact = "desk@example.org" # WORTLAUT_CONTACT',
      `desk.port = 7000 # ${file}:4`,
      'desk.host = "127.0.0.1" # default',
      '# model # not set',
    ])
      assert.ok(lines.includes(line), `${line}\n${stdout}`);
    assert.doesNotMatch(stdout, /geheim/);
    assert.equal(lines.length, KEYS.length + 2);
  });

  it('says what is wrong, and so does every other command', async () => {
    const file = fileOf('[desk]\nport = 70000');
    const said = `wortlaut: ${file}:2: desk.port: cannot be 70000; allowed: 0 … 65535\n`;
    const shown = await run(['config', '--config', file]);
    assert.deepEqual([shown.status, shown.stderr], [2, said]);
    const stats = await run(['stats'], '', { env: { WORTLAUT_CONFIG: file } });
    assert.deepEqual([stats.status, stats.stdout], [2, '']);
    assert.ok(stats.stderr.startsWith(said), stats.stderr);
  });

  it('gives commands the record and the model', async () => {
    const record = join(folder, 'a.wortlaut');
    const file = fileOf(`record = ${JSON.stringify(record)}\nmodel = ${JSON.stringify(join(folder, 'none'))}`);
    const input = JSON.stringify({ id: 'n', text: 'Ada Zwirn sagte: „Das hält.“' });
    const args = ['add', '--from', 'jsonl', '-', '--config', file];
    const added = await run([...args, '--engine', 'grammar'], input);
    assert.deepEqual([added.status, added.stderr], [0, added.stderr]);
    const stats = await run(['stats', '--to', 'json', '--config', file]);
    assert.equal((JSON.parse(stats.stdout) as { documents: number }).documents, 1);
    const learned = await run(['model', '--config', file]);
    assert.deepEqual([learned.status, learned.stderr.includes(join(folder, 'none'))], [1, true]);
  });

  it('names a variable for each key that is like its name', () => {
    assert.equal(variableOf({ name: 'reading.page_timeout' }), 'WORTLAUT_READING_PAGE_TIMEOUT');
  });
});
