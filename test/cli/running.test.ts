import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openRecord } from '../../src/record/open.ts';
import { openJetStream } from '../../src/work/jetstream/bus.ts';
import { freePort } from '../free-port.ts';
import { news, putLines } from '../work/news.ts';
import { type Server, skipOwn, startServer } from '../work/server.ts';
import { BIN, run } from './harness.ts';

type Line = Readonly<Record<string, unknown>>;

let folder: string;
let record: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-running-'));
  record = join(folder, 'news.wortlaut');
  await openRecord(record).close();
});
after(() => rmSync(folder, { recursive: true }));

/** A command that runs for long, with what it logs. */
class Running {
  readonly child: ChildProcess;
  readonly lines: Line[] = [];
  readonly ended: Promise<readonly [status: number | null, signal: NodeJS.Signals | null]>;
  #output = '';

  constructor(...args: string[]) {
    // not by the script around it, which would be what a signal ends
    this.child = spawn(BIN, [...args, '--log', 'json'], { env: { ...process.env, LC_ALL: 'C' }, detached: true });
    this.ended = once(this.child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
    const take = (chunk: string): void => {
      this.#output += chunk;
      const lines = this.#output.split('\n');
      this.#output = lines.pop()!;
      this.lines.push(...lines.map((line) => JSON.parse(line) as Line));
    };
    this.child.stderr!.setEncoding('utf8').on('data', take);
    this.child.stdout!.setEncoding('utf8').on('data', (chunk: string) => assert.fail(`told to people: ${chunk}`));
  }

  /** The first line of an event. */
  async event(name: string): Promise<Line> {
    for (;;) {
      const found = this.lines.find(({ event }) => event === name);
      if (found) return found;
      assert.equal(this.child.exitCode, null, JSON.stringify(this.lines));
      await sleep(20);
    }
  }

  /** To the process itself and whatever started it, as a terminal does. */
  signal(signal: NodeJS.Signals): void {
    process.kill(-this.child.pid!, signal);
  }

  get events(): unknown[] {
    return this.lines.map(({ event }) => event);
  }
}

describe('wortlaut desk', () => {
  it('logs what it answers without what was asked, and ends', async () => {
    const desk = new Running('desk', '--record', record, '--port', '0');
    const { address } = await desk.event('start');
    const { status } = await fetch(`${String(address)}/api/v1/search?q=geheim`);
    const { time, ms, ...answer } = await desk.event('request');
    assert.deepEqual(answer, { level: 'info', event: 'request', method: 'GET', route: '/api/v1/search', status });
    assert.match(String(time), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    assert.equal(typeof ms, 'number');
    desk.signal('SIGTERM');
    assert.deepEqual(await desk.ended, [0, null]);
    assert.deepEqual(desk.events, ['start', 'request', 'stop', 'end']);
  });

  /** A desk with a request that never comes to its end. */
  async function busyDesk(within: string): Promise<Running> {
    const desk = new Running('desk', '--record', record, '--port', '0', '--stop-within', within);
    const { address } = await desk.event('start');
    const socket = connect(Number(new URL(String(address)).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(
      'POST /api/v1/read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n',
    );
    await sleep(200);
    desk.signal('SIGTERM');
    await desk.event('stop');
    return desk;
  }

  it('ends in time, though somebody is still asking', async () => {
    const desk = await busyDesk('0.3');
    assert.deepEqual(await desk.ended, [0, null]);
    assert.deepEqual(desk.events, ['start', 'stop', 'late']);
  });

  it('ends at once when it is told a second time, by whichever signal', async () => {
    const desk = await busyDesk('60');
    desk.signal('SIGINT');
    const [status, signal] = await desk.ended;
    assert.ok(signal === 'SIGINT' || status === 130, `${status} ${signal}`);
    assert.deepEqual(desk.events, ['start', 'stop']);
  });
});

describe('wortlaut watch', () => {
  it('logs documents and rounds, and ends', async () => {
    const file = join(folder, 'watched.wortlaut');
    await run(['sources', 'add', `http://127.0.0.1:${await freePort()}/feed.xml`, '--record', file]);
    const watch = new Running('watch', '--record', file, '--allow', '127.0.0.1', '--engine', 'grammar');
    const { failedSources, level } = await watch.event('round');
    assert.deepEqual([failedSources, level], [1, 'info']);
    watch.signal('SIGTERM');
    assert.deepEqual(await watch.ended, [0, null]);
    assert.deepEqual(watch.events, ['start', 'round', 'stop', 'end']);
  });
});

const LINES = news(3);

describe('wortlaut work', { skip: skipOwn }, () => {
  let server: Server;
  before(async () => (server = await startServer(true)));
  after(() => server.stop());

  it('logs what happens, with fixed names and no word of a text, and serves its figures', async () => {
    const address = server.address(2);
    const bus = await openJetStream(address);
    await bus.put('read', {
      id: 'poison',
      title: 'https://ada:geheim@example.org/a?key=geheim',
      body: Buffer.from('“text”'),
    });
    await putLines(bus, LINES);
    const shared = ['--bus', address, '--engine', 'grammar', '--workers', '1'];
    const work = new Running('work', ...shared, '--record', record, '--metrics', '127.0.0.1:0', '--log-level', 'debug');
    const figures = String((await work.event('metrics'))['address']);
    while (work.lines.filter(({ event }) => event === 'done').length < 6) await sleep(50);
    const text = await (await fetch(figures)).text();
    assert.match(text, /^wortlaut_work_settled_total\{step="read",outcome="done"\} 3$/m);
    assert.match(text, /^wortlaut_work_left\{step="store"\} 0$/m);
    const ready = await fetch(figures.replace('metrics', 'readyz'));
    assert.deepEqual([ready.status, await ready.json()], [200, { bus: 'ok', record: 'ok' }]);
    await server.restart();
    await work.event('bus-lost');
    await work.event('bus-back');
    work.signal('SIGTERM');
    assert.deepEqual(await work.ended, [0, null]);
    await bus.close();
    const all = JSON.stringify(work.lines);
    assert.doesNotMatch(all, /geheim|Zwirn|Brücke|“/);
    const dead = work.lines.find(({ event }) => event === 'dead')!;
    assert.deepEqual(Object.keys(dead), 'level time event step id attempt source ms bytes reason'.split(' '));
    assert.deepEqual([dead['source'], dead['reason'], dead['level']], ['https://example.org/a', 'ItemError', 'error']);
    assert.deepEqual(
      work.lines.filter(({ event }) => event === 'stored').map(({ kind }) => kind),
      ['new', 'new', 'new'],
    );
    assert.equal(work.lines.filter(({ event }) => event === 'taken').length >= 7, true);
    assert.equal(work.events[0], 'start');
    assert.deepEqual([work.lines.at(-1)!['event'], work.lines.at(-1)!['documents']], ['end', 3]);
  });

  it('logs lines for people too', async () => {
    const address = server.address();
    const args = ['work', '--bus', address, '--once', '--role', 'read', '--log', 'text', '--log-level', 'info'];
    const { status, stdout, stderr } = await run(args);
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(stderr, /^\S+Z INFO {2}start command=work version=\S+ roles=read pid=\d+$/m);
  });

  /** A worker with a page that takes half a minute. */
  async function busyReader(address: string, within: string): Promise<Running> {
    const bus = await openJetStream(address);
    const text = 'Ada Zwirn sagte: „Der Hafen hält noch lange.“ Das sei geprüft worden. '.repeat(60_000);
    await putLines(bus, [JSON.stringify({ id: 'long', text })]);
    await bus.close();
    const shared = [
      '--bus',
      address,
      '--role',
      'read',
      '--workers',
      '1',
      '--page-timeout',
      '600',
      '--page-memory',
      '4096',
    ];
    const work = new Running('work', ...shared, '--stop-within', within, '--log-level', 'debug');
    await work.event('taken');
    work.signal('SIGTERM');
    await work.event('stop');
    return work;
  }

  it('gives back in time what is not finished', async () => {
    const address = server.address();
    const work = await busyReader(address, '0.3');
    assert.deepEqual(await work.ended, [0, null]);
    assert.deepEqual(work.events.slice(-3), ['stop', 'returned', 'late']);
    const bus = await openJetStream(address);
    for (let taken: readonly unknown[] = []; taken.length === 0;) taken = await bus.take('read', 1);
    await bus.close();
  });

  it('ends at once when it is told a second time', async () => {
    const work = await busyReader(server.address(), '600');
    work.signal('SIGTERM');
    const [status, signal] = await work.ended;
    assert.ok(signal === 'SIGTERM' || status === 143, `${status} ${signal}`);
    assert.equal(work.events.at(-1), 'stop');
  });
});

it('gives a place that cannot be had its line', async () => {
  const config = join(folder, 'work.toml');
  writeFileSync(config, '[work]\nmetrics = "192.0.2.1:9464"\n');
  const { status, stderr } = await run(['work', '--record', record, '--once', '--config', config]);
  assert.equal(status, 1);
  assert.match(stderr, /^wortlaut: 192\.0\.2\.1:9464 cannot be listened on: /);
});
