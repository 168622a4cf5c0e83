import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { Web } from '../../src/gather/fetch/fetch-page.ts';
import { LIMITS, REAL_CLOCK, type Settings } from '../../src/gather/fetch/settings.ts';
import { openRecord } from '../../src/record/open.ts';
import type { Record } from '../../src/record/record.ts';
import type { Bus, Cells } from '../../src/work/bus.ts';
import { EmbeddedBus } from '../../src/work/embedded.ts';
import { Lease } from '../../src/work/lease.ts';
import { namedWork } from '../../src/work/roles/fetch.ts';
import { Scheduler } from '../../src/work/roles/schedule.ts';
import { SharedHosts } from '../../src/work/shared-hosts.ts';
import { type Duties, work } from '../../src/work/work.ts';
import { type Handler, type Site, html, sends, startSite, stopAll } from '../gather/fetch/web.ts';
import { READING, storing } from './news.ts';
import { type Server, openAll, skip, startServer } from './server.ts';

const PAGES = 6;
/** Milliseconds between two pages of one host. */
const PAUSE = 150;
const HOW = { from: 'auto', language: 'auto' } as const;

let folder: string;
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-fetching-'))));
after(() => rmSync(folder, { recursive: true }));
afterEach(stopAll);

let count = 0;
const newRecord = (): Record => openRecord(join(folder, `${count++}.wortlaut`));

const page = (n: number): string =>
  `<!doctype html><html lang="de"><head><title>Nachricht ${n}</title></head><body><article><h1>Nachricht ${n}</h1><p>Bürgermeisterin Ada Zwirn sagte am Montag: „Der Hafen ${n} hält noch ${n + 2} Jahre.“ Das sei lange geprüft worden.</p><p>Am Ufer standen am Abend noch viele, die das nicht glauben wollten und lange blieben.</p></article></body></html>`;

/** A site with a feed, and when its pages were asked for: first and last moment of each. */
async function newsSite(): Promise<{ site: Site; times: number[]; most: () => number }> {
  const times: number[] = [];
  let [now, most] = [0, 0];
  const noted =
    (handler: Handler): Handler =>
    (request, response, n) => {
      times.push(performance.now());
      most = Math.max(most, ++now);
      response.on('close', () => now--);
      handler(request, response, n);
    };
  const items = Array.from({ length: PAGES }, (_, n) => `<item><link>/${n}.html</link></item>`).join('');
  const feed = `<rss version="2.0"><channel><title>F</title>${items}</channel></rss>`;
  const site = await startSite(
    {
      '/feed': noted(sends(200, { 'content-type': 'application/rss+xml' }, feed)),
      ...Object.fromEntries(Array.from({ length: PAGES }, (_, n) => [`/${n}.html`, noted(html(page(n)))])),
    },
    '127.0.0.1',
  );
  return { site, times, most: () => most };
}

const settingsOf = (signal: AbortSignal): Settings => ({
  ...{ limits: LIMITS, clock: REAL_CLOCK, random: Math.random, pause: PAUSE, parallel: 8, right: null },
  ...{ allow: ['127.0.0.0/8'], env: {}, userAgent: 'Wortlaut/test', signal },
});

/** What one process that does everything is given. */
function dutiesOn(bus: Bus, record: Record, holder: string, stop: AbortController): Duties {
  const settings = settingsOf(stop.signal);
  return {
    web: new Web(settings, new SharedHosts(settings, bus.cells, holder)),
    reading: READING,
    storing: storing(record),
    scheduler: new Scheduler(bus, record, HOW, holder),
  };
}

async function all(buses: readonly Bus[], record: Record): Promise<void> {
  await Promise.all(
    buses.map(async (bus, n) => {
      const stop = new AbortController();
      const duties = dutiesOn(bus, record, `worker ${n}`, stop);
      await work(bus, duties, stop, true);
      await duties.web!.close();
    }),
  );
}

async function namesIn(record: Record): Promise<string[]> {
  const names = (await record.documents.latest(100)).map(({ name }) => new URL(name).pathname);
  return names.sort();
}

const EXPECTED = Array.from({ length: PAGES }, (_, n) => `/${n}.html`);

function fetches(open: (n: number) => Promise<readonly Bus[]>): void {
  let buses: readonly Bus[] = [];
  afterEach(async () => {
    for (const bus of buses) await bus.close();
  });

  it('visits sources when they are due, each page once and a host by one at a time, however many work', async () => {
    buses = await open(2);
    const { site, times, most } = await newsSite();
    const record = newRecord();
    await record.sources.add({ url: `${site.url}/feed`, title: 'F', categories: [] }, Date.now());
    await all(buses, record);
    // the process that does not schedule may end before the other has put anything in
    await all(buses.slice(0, 1), record);
    const told = JSON.stringify([await record.failures.list(), await buses[0].dead.list(9), site.pages()]);
    assert.deepEqual(await namesIn(record), EXPECTED, told);
    assert.deepEqual(site.pages().sort(), [...EXPECTED, '/feed']);
    assert.equal(most(), 1, 'two were at the host at a time');
    const pauses = times.slice(1).map((time, i) => time - times[i]);
    assert.ok(Math.min(...pauses) >= PAUSE - 20, `pauses: ${pauses.map(Math.round).join(' ')}`);
    const [source] = await record.sources.list();
    assert.ok(source.kind === 'feed' && source.next > Date.now() && source.error === null);
    assert.deepEqual(await record.sources.duePages(Date.now(), 10), []);
    await record.close();
  });

  it('fetches what somebody named, and what a list that was named leads to; what cannot be had is known', async () => {
    buses = await open(1);
    const { site } = await newsSite();
    const record = newRecord();
    for (const path of ['/feed', '/0.html', '/missing'])
      await buses[0].put('fetch', namedWork(`${site.url}${path}`, 1, HOW));
    await all(buses, record);
    assert.deepEqual(await namesIn(record), EXPECTED);
    const failures = await record.failures.list();
    assert.deepEqual(
      failures.map(({ id, stage, code }) => [id, stage, code]),
      [[`${site.url}/missing`, 'fetch', 'status']],
    );
    await record.close();
  });

  it('gives a lease to one at a time, and to another when nobody holds it any more', async () => {
    buses = await open(1);
    const cells: Cells = buses[0].cells;
    let now = 1_000;
    const lease = (holder: string): Lease => new Lease(cells, 'schedule', holder, 500, () => now);
    const [one, two] = [lease('one'), lease('two')];
    assert.deepEqual([await one.hold(), await two.hold()], [true, false]);
    assert.deepEqual(await Promise.all([one.hold(), two.hold(), one.hold()]), [true, false, true]);
    now += 400;
    assert.deepEqual([await one.hold(), await two.hold()], [true, false]);
    now += 400;
    assert.equal(await two.hold(), false, 'it was held longer');
    now += 200;
    assert.deepEqual([await two.hold(), await one.hold()], [true, false]);
    await one.release();
    assert.equal(await one.hold(), false, 'nobody gives back what another has');
    await two.release();
    assert.equal(await one.hold(), true);
  });
}

describe('fetching over a bus in this process', () =>
  fetches((n) => {
    const bus = new EmbeddedBus();
    return Promise.resolve(Array.from({ length: n }, () => bus));
  }));

describe('fetching over NATS JetStream', { skip }, () => {
  let server: Server;
  before(async () => (server = await startServer()));
  after(() => server.stop());
  fetches((n) => {
    const address = server.address();
    return openAll(address, n);
  });
});
