import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openRecord } from '../../src/record/open.ts';
import type { RecordError } from '../../src/record/error.ts';
import type { Record } from '../../src/record/record.ts';
import { loadSqlite } from '../../src/record/sqlite/sqlite.ts';
import type { Bus } from '../../src/work/bus.ts';
import { EmbeddedBus } from '../../src/work/embedded.ts';
import { packToStore, unpackToStore } from '../../src/work/items.ts';
import { openJetStream } from '../../src/work/jetstream/bus.ts';
import { type Duties, work } from '../../src/work/work.ts';
import { BIN, run } from '../cli/harness.ts';
import { skip as noPostgres, startServer as startPostgres } from '../record/postgres/server.ts';
import { takeAll } from './conformance.ts';
import { READING, digestOf, news, putLines, storing } from './news.ts';
import { type Server, openAll, skipOwn, startCluster, startServer } from './server.ts';

const COUNT = 40;
const LINES = news(COUNT);
const NOTHING: Duties = { web: null, reading: null, storing: null, scheduler: null };
/** For processes: one thread, and the grammar by itself. */
const FLAGS = ['--engine', 'grammar', '--workers', '1'];

let folder: string;
let input: string;
let expected: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-work-'));
  input = join(folder, 'news.jsonl');
  writeFileSync(input, LINES.join('\n'));
  const file = join(folder, 'expected.wortlaut');
  const { status, stderr } = await run(['add', input, '--record', file, ...FLAGS]);
  assert.equal(status, 0, stderr);
  expected = await digestOf(file);
  assert.match(expected, /^(?:[89]\d|1\d\d) statements/);
});
after(() => rmSync(folder, { recursive: true }));

let count = 0;
const newFile = (): string => join(folder, `${count++}.wortlaut`);

/** All that is on a bus, into a new record. @param readers buses of those that read beside the one that stores */
async function workedOff(bus: Bus, readers: readonly Bus[] = []): Promise<string> {
  const file = newFile();
  const record = openRecord(file);
  const reading = { ...NOTHING, reading: READING };
  const others = readers.map((other) => work(other, reading, new AbortController(), true));
  await Promise.all(others);
  await work(bus, { ...reading, storing: storing(record) }, new AbortController(), true);
  await record.close();
  return file;
}

it('gives the record that adding gives, over a bus in this process', async () => {
  const bus = new EmbeddedBus();
  await putLines(bus, LINES);
  assert.equal(await digestOf(await workedOff(bus)), expected);
});

it('makes a page that takes too long a dead letter, and a failure in the record', async () => {
  const bus = new EmbeddedBus({ ...new EmbeddedBus().settings, backoff: [10] });
  const text = 'Ada Zwirn sagte: „Der Hafen hält noch lange.“ Das sei geprüft worden. '.repeat(20_000);
  await putLines(bus, [JSON.stringify({ id: 'long', text })]);
  const record = openRecord(newFile());
  const limits = { seconds: 0.01, megabytes: 2_048 };
  const duties = { ...NOTHING, reading: { ...READING, limits }, storing: storing(record) };
  await work(bus, duties, new AbortController(), true);
  const [letter, ...others] = await bus.dead.list(10);
  assert.deepEqual([letter.step, letter.attempts, others.length], ['read', 2, 0]);
  assert.match(letter.reason, /^timeout: /);
  const failures = await record.failures.list();
  assert.deepEqual(
    failures.map(({ id, input: from, code }) => [id, from, code]),
    [['long', 'news.jsonl', 'timeout']],
  );
  // whoever gives it more time replays it
  await bus.dead.replay(letter.number);
  assert.equal(await bus.left('read'), 1);
  await record.close();
});

describe('work on NATS JetStream', { skip: skipOwn }, () => {
  let server: Server;
  before(async () => (server = await startServer(true)));
  after(() => server.stop());

  /** Buses on one address, closed in the end. */
  async function on<T>(address: string, n: number, use: (buses: readonly Bus[]) => Promise<T>): Promise<T> {
    const buses = await openAll(address, n);
    try {
      return await use(buses);
    } finally {
      for (const bus of buses) await bus.close();
    }
  }

  interface Workers {
    readonly readers: readonly ChildProcess[];
    readonly storers: ChildProcess[];
    readonly startStorer: () => ChildProcess;
  }

  async function kill(child: ChildProcess): Promise<void> {
    process.kill(-child.pid!, 'SIGKILL');
    await once(child, 'close');
  }

  /** Puts the news on a bus and works them off in processes of their own. @param meanwhile while they work */
  async function byProcesses(
    address: string,
    meanwhile: (workers: Workers, bus: Bus) => Promise<void>,
  ): Promise<string> {
    const file = newFile();
    const { status, stdout } = await run(['add', input, '--bus', address]);
    assert.deepEqual([status, stdout], [0, `${COUNT} documents and addresses put on the bus\n`]);
    const start = (...args: string[]): ChildProcess =>
      spawn(BIN, ['work', '--bus', address, ...FLAGS, ...args], { stdio: 'ignore', detached: true });
    const startStorer = (): ChildProcess => start('--role', 'store', '--record', file);
    const readers = [start('--role', 'read'), start('--role', 'read')];
    const workers: Workers = { readers, storers: [startStorer()], startStorer };
    await on(address, 1, async ([bus]) => {
      await meanwhile(workers, bus);
      while ((await bus.left('read')) + (await bus.left('store')) > 0) await sleep(200);
    });
    for (const child of [...readers, ...workers.storers]) {
      if (child.signalCode !== null) continue;
      child.kill('SIGTERM');
      const [code] = (await once(child, 'close')) as [number | null];
      assert.equal(code, 0, 'a worker that is told to end ends well');
    }
    return file;
  }

  it('gives the same record with one worker and with two', async () => {
    for (const readers of [0, 2]) {
      await on(server.address(), 1 + readers, async ([bus, ...others]) => {
        await putLines(bus, LINES);
        assert.equal(await digestOf(await workedOff(bus, others)), expected);
      });
    }
  });

  it('loses nothing and doubles nothing when one that reads is killed in the middle', async () => {
    const file = await byProcesses(server.address(2), async ({ readers }, bus) => {
      while ((await bus.left('read')) > COUNT - 4) await sleep(10);
      await kill(readers[0]);
    });
    assert.equal(await digestOf(file), expected);
  });

  it('loses nothing and doubles nothing when the one that stores is killed in the middle', async () => {
    const file = await byProcesses(server.address(2), async ({ storers, startStorer }, bus) => {
      // something is stored, or just about to be
      while ((await bus.left('read')) + (await bus.left('store')) > COUNT - 2) await sleep(5);
      await kill(storers[0]);
      storers.push(startStorer());
    });
    assert.equal(await digestOf(file), expected);
  });

  it('goes on when the server was restarted in the middle', async () => {
    const file = await byProcesses(server.address(2), async (_, bus) => {
      while ((await bus.left('read')) > COUNT - 4) await sleep(10);
      await server.restart();
    });
    assert.equal(await digestOf(file), expected);
  });

  it('changes nothing when work is given out twice', async () => {
    await on(server.address(1), 1, async ([bus]) => {
      await putLines(bus, LINES);
      // taken and never spoken of again: all of it comes again, and what came of it is put in a second time
      for (const delivery of await takeAll(bus, 'read', 5)) assert.equal(delivery.attempt, 1);
      const file = await workedOff(bus);
      assert.equal(await digestOf(file), expected);
      await putLines(bus, LINES);
      assert.equal(await bus.left('read'), 0);
      const { results } = unpackToStore(await stored(bus, LINES[7]));
      const item = { name: 'n7', results, run: READING.run, retrieved: null, origin: null, note: null };
      await bus.put('store', { id: 'under-another-id', title: 'n7', body: packToStore(item) });
      const record = openRecord(file);
      await work(bus, { ...NOTHING, storing: storing(record) }, new AbortController(), true);
      await record.close();
      assert.equal(await digestOf(file), expected);
    });
  });

  /** What reading makes of a line. */
  async function stored(bus: Bus, line: string): Promise<Uint8Array> {
    await putLines(bus, [line.replace('{', '{ ')]);
    await work(bus, { ...NOTHING, reading: READING }, new AbortController(), true);
    const [delivery] = await takeAll(bus, 'store', 1);
    const body = await delivery.body();
    await delivery.done();
    return body;
  }

  it('puts what is poison aside as dead letters, and does the rest', async () => {
    const address = server.address();
    await on(address, 1, async ([bus]) => {
      await bus.put('read', { id: 'p1', title: 'poison to read', body: Buffer.from('no work at all') });
      const item = { name: 'p2', run: READING.run, retrieved: null, origin: null, note: null };
      const results = [{ id: 'p2', text: 7 }] as never;
      await bus.put('store', { id: 'p2', title: 'poison to store', body: packToStore({ ...item, results }) });
      await bus.put('store', { id: 'p3', title: 'poison too', body: Buffer.from('nor this') });
      await putLines(bus, LINES);
      const record = openRecord(newFile());
      const duties = { ...NOTHING, reading: READING, storing: storing(record) };
      const impatient = await openJetStream(address, { ...bus.settings, backoff: [10] });
      await work(impatient, duties, new AbortController(), true);
      await impatient.close();
      await record.close();
      assert.equal(await digestOf(record.address), expected);
    });
    const { stdout } = await run(['work', 'dead', '--bus', address]);
    for (const title of ['poison to read', 'poison to store', 'poison too']) assert.ok(stdout.includes(title), stdout);
    assert.match(stdout, /cannot be understood/);
    const json = await run(['work', 'dead', 'list', '--to', 'json', '--bus', address]);
    const letters = JSON.parse(json.stdout) as { number: number; title: string; attempts: number }[];
    assert.deepEqual(letters.map(({ title, attempts }) => [title, attempts]).sort(), [
      ['poison to read', 1],
      ['poison to store', 2],
      ['poison too', 1],
    ]);
    const { number } = letters.find(({ title }) => title === 'poison to store')!;
    const shown = await run(['work', 'dead', 'show', String(number), '--bus', address]);
    assert.match(shown.stdout, /"text": 7/);
    const again = await run(['work', 'dead', 'replay', String(number), '--bus', address]);
    assert.deepEqual([again.status, again.stdout], [0, '1 letter put back to be done again\n']);
    const gone = await run(['work', 'dead', 'drop', 'all', '--bus', address]);
    assert.deepEqual([gone.status, gone.stdout], [0, '2 letters dropped\n']);
    const none = await run(['work', 'dead', 'show', String(number), '--bus', address]);
    assert.deepEqual(
      [none.status, none.stderr],
      [1, `wortlaut: there is no dead letter ${number}; “wortlaut work dead” shows all\n`],
    );
  });

  it('gives the same record in PostgreSQL when two store', { skip: noPostgres }, async () => {
    const postgres = await startPostgres();
    const records: Record[] = [];
    try {
      const file = postgres.address();
      await on(server.address(), 2, async (buses) => {
        await putLines(buses[0], LINES);
        await work(buses[0], { ...NOTHING, reading: READING }, new AbortController(), true);
        const stored = [0, 0];
        const storers = buses.map(async (bus, n) => {
          records[n] = openRecord(file);
          // a few at a time, so that both have some to do at once
          const take = bus.take.bind(bus);
          bus.take = (step) => take(step, 3);
          const duty = { ...storing(records[n]), onStored: () => stored[n]++ };
          await work(bus, { ...NOTHING, storing: duty }, new AbortController(), true);
        });
        await Promise.all(storers);
        assert.ok(Math.min(...stored) > 0, `stored by each: ${stored.join(' ')}`);
        assert.deepEqual(await buses[0].dead.list(1), []);
      });
      assert.deepEqual((await records[0].care.check()).faults, []);
      assert.equal(await digestOf(file), expected);
    } finally {
      for (const record of records) await record.close();
      postgres.stop();
    }
  });

  it('waits while the record is locked, and loses nothing', async () => {
    await on(server.address(), 1, async ([bus]) => {
      await putLines(bus, LINES);
      const file = newFile();
      const record = openRecord(file, { patience: 50 });
      const { DatabaseSync } = loadSqlite();
      const other = new DatabaseSync(file);
      other.exec('BEGIN IMMEDIATE');
      const troubles: string[] = [];
      const onTrouble = ({ problem }: RecordError): void => {
        troubles.push(problem);
        if (other.isTransaction) other.exec('COMMIT');
      };
      const duties = { ...NOTHING, reading: READING, storing: { ...storing(record), onTrouble } };
      await work(bus, duties, new AbortController(), true);
      other.close();
      await record.close();
      assert.deepEqual(troubles, ['locked']);
      assert.deepEqual(await bus.dead.list(1), []);
      assert.equal(await digestOf(file), expected);
    });
  });

  it('waits for a PostgreSQL that is away, from the start or in the middle', { skip: noPostgres }, async () => {
    const postgres = await startPostgres();
    const file = postgres.address();
    const record = openRecord(file);
    try {
      const address = server.address();
      await on(address, 1, async ([bus]) => {
        await putLines(bus, LINES);
        await work(bus, { ...NOTHING, reading: READING }, new AbortController(), true);
        await record.documents.newest();
        const restarted = postgres.restart(4_000);
        const isThere = async (): Promise<boolean> => (await record.documents.newest()) >= 0;
        while (await isThere().catch(() => false));
        const args = ['work', '--once', '--bus', address, '--role', 'store', '--record', file, ...FLAGS];
        const starting = run(args);
        const troubles: string[] = [];
        const onTrouble = ({ problem }: RecordError): unknown => troubles.push(problem);
        const duty = { ...storing(record), onTrouble };
        await work(bus, { ...NOTHING, storing: duty }, new AbortController(), true);
        await restarted;
        assert.match(troubles.join(' '), /^(?:(?:unreachable|interrupted) ?)+$/);
        const { status, stderr } = await starting;
        assert.equal(status, 0, stderr);
        assert.match(stderr, /^wortlaut: waiting for the record: /);
        assert.deepEqual(await bus.dead.list(1), []);
      });
      assert.equal(await digestOf(file), expected);
    } finally {
      await record.close();
      postgres.stop();
    }
  });

  it('goes on in a cluster of three of which one dies', async () => {
    const cluster = await startCluster();
    try {
      const address = cluster.address(2);
      // it has no leader yet
      const bus = await openJetStream(address);
      await putLines(bus, LINES.slice(0, 20));
      await cluster.kill(0);
      await putLines(bus, LINES.slice(20));
      assert.equal(await digestOf(await workedOff(bus)), expected);
      await bus.close();
    } finally {
      await cluster.stop();
    }
  });
});
