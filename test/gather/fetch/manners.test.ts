import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { after, afterEach, describe, it } from 'node:test';
import { fetchPage } from '../../../src/gather/fetch/fetch-page.ts';
import { Hosts } from '../../../src/gather/fetch/hosts.ts';
import { retryAfter } from '../../../src/gather/fetch/retry.ts';
import { userAgentOf } from '../../../src/gather/fetch/settings.ts';
import {
  contacted,
  get,
  html,
  isLoopback,
  makeWeb,
  names,
  sends,
  settings,
  startSite,
  stopAll,
  TestClock,
  whyNot,
} from './web.ts';

afterEach(stopAll);
after(() =>
  assert.deepEqual(
    contacted.filter((ip) => !isLoopback(ip)),
    [],
  ),
);

describe('trying again', () => {
  it('gets a page from a server that fails twice, waiting longer each time', async () => {
    const site = await startSite({
      '/a': (request, response, count) => (count < 3 ? sends(503) : html('at last'))(request, response),
    });
    const clock = new TestClock();
    const { answer } = await get(`${site.url}/a`, { clock, pause: 0 });
    assert.equal(answer.body?.unpacked.toString(), 'at last');
    assert.deepEqual(clock.slept, [1_000, 2_000]);
  });

  it('gets a page from a server that hangs up at first', async () => {
    const site = await startSite({
      '/a': (request, response, count) => {
        if (count < 2) request.socket.resetAndDestroy();
        else html('at last')(request, response);
      },
    });
    assert.equal(await whyNot(`${site.url}/a`), 'fetched');
  });

  it('gives up after four times, and says what the server said', async () => {
    const site = await startSite({ '/a': sends(502) });
    assert.equal(await whyNot(`${site.url}/a`), 'status: HTTP 502');
    assert.equal(site.pages().length, 4);
  });

  it('does not try again what will not pass by itself', async () => {
    const site = await startSite({ '/a': sends(404), '/b': sends(200, { 'Content-Type': 'image/png' }) });
    for (const path of ['/a', '/b']) await whyNot(`${site.url}${path}`);
    assert.deepEqual(site.pages(), ['/a', '/b']);
  });

  it('spreads the attempts by chance, up to half of the wait', async () => {
    const site = await startSite({ '/a': sends(503) });
    const clock = new TestClock();
    await whyNot(`${site.url}/a`, { clock, pause: 0, random: () => 0.5 });
    assert.deepEqual(clock.slept, [750, 1_500, 3_000]);
  });

  it('waits as long as the server says, in seconds or until a time', async () => {
    for (const value of ['7', 'Tue, 03 Mar 2026 10:00:07 GMT']) {
      const site = await startSite({
        '/a': (request, response, count) =>
          (count < 2 ? sends(429, { 'Retry-After': value }) : html('x'))(request, response),
      });
      const clock = new TestClock();
      assert.equal(await whyNot(`${site.url}/a`, { clock }), 'fetched');
      assert.equal(clock.slept[0], 7_000, value);
    }
  });

  it('leaves the whole host alone meanwhile', async () => {
    const site = await startSite({
      '/a': (request, response, count) =>
        (count < 2 ? sends(429, { 'Retry-After': '30' }) : html('x'))(request, response),
      '/b': html('x'),
    });
    const clock = new TestClock();
    const web = makeWeb({ clock, limits: { attempts: 1 } });
    await assert.rejects(fetchPage(`${site.url}/a`, null, web), /429/);
    await fetchPage(`${site.url}/b`, null, web);
    assert.deepEqual(clock.slept, [30_000]);
  });

  it('takes a wait that is too long for a refusal', async () => {
    const site = await startSite({ '/a': sends(503, { 'Retry-After': '86400' }) });
    assert.equal(await whyNot(`${site.url}/a`), 'status: HTTP 503');
    assert.equal(site.pages().length, 1);
  });

  it('reads Retry-After as it is written, and not at all when it is not', () => {
    const now = Date.parse('2026-03-03T10:00:00Z');
    assert.deepEqual(
      [null, '', '5', ' 5 ', '-5', 'soon', 'Tue, 03 Mar 2026 09:00:00 GMT'].map((value) => retryAfter(value, now)),
      [0, 0, 5_000, 5_000, 0, 0, 0],
    );
  });
});

describe('asking whether a page has changed', () => {
  const known = (url: string): { finalUrl: string; etag: string; modified: string } => ({
    finalUrl: url,
    etag: '"v1"',
    modified: 'Mon, 02 Mar 2026 10:00:00 GMT',
  });

  it('sends what is known of it, and takes 304 for an answer', async () => {
    const site = await startSite({ '/a': sends(304, { ETag: '"v1"' }) });
    const { answer } = await get(`${site.url}/a`, {}, known(`${site.url}/a`));
    assert.deepEqual([answer.status, answer.body], [304, null]);
    const { headers } = site.requests.at(-1)!;
    assert.equal(headers['if-none-match'], '"v1"');
    assert.equal(headers['if-modified-since'], 'Mon, 02 Mar 2026 10:00:00 GMT');
  });

  it('reads it when it has', async () => {
    const site = await startSite({ '/a': html('new', { ETag: '"v2"' }) });
    const { answer } = await get(`${site.url}/a`, {}, known(`${site.url}/a`));
    assert.equal(answer.body?.unpacked.toString(), 'new');
  });

  it('sends it to no other address than the one it is of', async () => {
    const site = await startSite({ '/a': sends(302, { Location: '/b' }), '/b': html('x') });
    await get(`${site.url}/a`, {}, known(`${site.url}/b`));
    const sent = site.requests.filter(({ headers }) => headers['if-none-match'] !== undefined).map(({ url }) => url);
    assert.deepEqual(sent, ['/b']);
  });

  it('takes 304 for no answer when it has not asked', async () => {
    const site = await startSite({ '/a': sends(304) });
    assert.equal(await whyNot(`${site.url}/a`), 'status: HTTP 304');
  });
});

describe('Hosts', () => {
  it('lets one at a time ask a host, and others ask other hosts meanwhile', async () => {
    const hosts = new Hosts(settings({ pause: 0 }));
    const now = new Map<string, number>();
    let all = 0;
    let most = 0;
    const work = (name: string) => async (): Promise<void> => {
      now.set(name, (now.get(name) ?? 0) + 1);
      assert.equal(now.get(name), 1);
      most = Math.max(most, ++all);
      await wait(2);
      all--;
      now.set(name, 0);
    };
    const turns = Array.from({ length: 60 }, (_, i) => hosts.turn(`h${i % 6}`, 0, work(`h${i % 6}`)));
    await Promise.all(turns);
    assert.equal(most, 6);
  });

  it('has no more at work than it may', async () => {
    const hosts = new Hosts(settings({ parallel: 3 }));
    let all = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++all);
      await wait(1);
      all--;
    };
    await Promise.all(Array.from({ length: 40 }, (_, i) => hosts.turn(`h${i}`, 0, work)));
    assert.equal(most, 3);
  });

  it('keeps a pause between pages, and none before what is no page', async () => {
    const clock = new TestClock();
    const hosts = new Hosts(settings({ clock }));
    const nothing = (): Promise<void> => Promise.resolve();
    await hosts.turn('a', 1_000, nothing);
    await hosts.turn('a', null, nothing);
    assert.deepEqual(clock.slept, []);
    await hosts.turn('a', 1_000, nothing);
    await hosts.turn('b', 1_000, nothing);
    assert.deepEqual(clock.slept, [1_000]);
  });

  it('goes on after one that failed', async () => {
    const hosts = new Hosts(settings({ parallel: 1 }));
    await assert.rejects(
      hosts.turn('a', 0, () => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.equal(await hosts.turn('a', 0, () => Promise.resolve('yes')), 'yes');
  });

  it('never has two pages of one host at a time, whoever asks', async () => {
    let open = 0;
    const slow = (_: unknown, response: Parameters<ReturnType<typeof html>>[1]): void => {
      assert.equal(++open, 1);
      setTimeout(() => {
        open--;
        html('x')(_ as never, response);
      }, 5);
    };
    const site = await startSite({ '*': slow });
    const web = makeWeb({ pause: 0, lookup: names({ 'site.test': '127.0.0.1' }) });
    await Promise.all(Array.from({ length: 8 }, (_, i) => fetchPage(`${site.url}/${i}`, null, web)));
    assert.equal(site.pages().length, 8);
  });
});

describe('userAgentOf', () => {
  it('names us, and whom to ask', () => {
    assert.equal(userAgentOf('1.2.3', null), 'Wortlaut/1.2.3');
    assert.equal(userAgentOf('1.2.3', 'https://example.org/bot'), 'Wortlaut/1.2.3 (+https://example.org/bot)');
    assert.equal(userAgentOf('1.2.3', 'Büro)\r\nX-Evil: 1'), 'Wortlaut/1.2.3 (+B ro X-Evil: 1)');
  });
});
