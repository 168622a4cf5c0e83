import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { AT, RUN, documentOf, incoming } from '../record/conformance/fixture.ts';
import { type Desk, openedDesk } from './fixture.ts';

let desk: Desk;
before(async () => (desk = await openedDesk()));
after(async () => desk.close());

const ask = (method: string, url: string, payload?: object | string, type = 'application/json') =>
  desk.app.inject({
    ...{ method: method as 'GET', url: `/api/v1${url}`, headers: { host: 'localhost' } },
    ...(payload === undefined ? {} : { payload, headers: { host: 'localhost', 'content-type': type } }),
  });

interface SourcesPage {
  readonly sources: { id: number; url: string; title: string | null; perDay: number[] }[];
  readonly cursor: string | null;
  readonly tally: object;
}
const sourcesOf = async (more = ''): Promise<SourcesPage> => (await ask('GET', `/sources?${more}`)).json<SourcesPage>();

const opml = (outlines: string): string =>
  `<?xml version="1.0" encoding="ISO-8859-1"?><opml version="2.0"><head/><body>${outlines}</body></opml>`;
interface Taken {
  readonly added: { url: string; title: string | null }[];
  readonly known: { url: string }[];
  readonly refused: string[];
}

describe('lists of sources', () => {
  it('say what was added, what was there and what leads to no feed', async () => {
    await ask('POST', '/sources', { url: 'https://bote.example/feed#top' });
    const list = opml(`<outline text="Presse"><outline text="M\u00e4rz" xmlUrl="https://maerz.example/feed"/>
      <outline text="Bote" xmlUrl="https://bote.example/feed"/></outline>
      <outline text="b" xmlUrl="javascript:alert(1)"/><outline text="Notiz"/>`);
    const taken = await ask('POST', '/sources/opml', Buffer.from(list, 'latin1'), 'text/x-opml');
    assert.deepEqual(taken.json<Taken>(), {
      added: [{ url: 'https://maerz.example/feed', title: 'März' }],
      known: [{ url: 'https://bote.example/feed', title: 'Bote' }],
      refused: ['javascript:alert(1)', 'Notiz'],
    });
    assert.deepEqual(
      (await sourcesOf()).sources.map(({ url, title }) => [url, title]),
      [
        ['https://bote.example/feed', null],
        ['https://maerz.example/feed', 'März'],
      ],
    );
  });

  it('come out as they went in, and are a file', async () => {
    const { headers, body } = await ask('GET', '/sources/opml');
    assert.match(String(headers['content-disposition']), /^attachment; filename=".+\.opml"$/);
    const taken = (await ask('POST', '/sources/opml', body, 'application/xml')).json<Taken>();
    assert.deepEqual([taken.added.length, taken.known.length, taken.refused.length], [0, 2, 0]);
  });

  it('are refused when they are none, too large or too many', async () => {
    const code = async (list: string, type = 'text/xml') => {
      const { statusCode, json } = await ask('POST', '/sources/opml', list, type);
      return [statusCode, json<{ code: string }>().code];
    };
    assert.deepEqual(await code('<rss/>'), [422, 'unreadable']);
    assert.deepEqual(await code('<opml'.repeat(10)), [422, 'unreadable']);
    assert.deepEqual(await code(opml('x'.repeat(2_000_000))), [413, 'too-large']);
    const many = Array.from({ length: 5_001 }, (_, i) => `<outline text="x" xmlUrl="https://x.example/${i}"/>`);
    assert.deepEqual(await code(opml(many.join(''))), [413, 'too-large']);
    assert.deepEqual(await code('{}', 'application/json'), [422, 'unreadable']);
    assert.equal((await sourcesOf()).sources.length, 2, 'nothing of them was added');
  });
});

describe('sources of the desk', () => {
  it('come page by page, by how they fare, with what came in day by day', async () => {
    const { sources } = desk.record;
    const [bote, maerz] = (await sourcesOf()).sources;
    await ask('PUT', '/sources/state', { url: maerz.url, isPaused: true });
    const first = await sourcesOf('limit=1');
    assert.deepEqual([first.sources[0].id, first.tally], [bote.id, { all: 2, failing: 0, paused: 1 }]);
    const rest = await sourcesOf(`limit=1&cursor=${first.cursor}`);
    assert.deepEqual([rest.sources[0].id, rest.cursor], [maerz.id, null]);
    assert.deepEqual(
      (await sourcesOf('state=paused')).sources.map(({ id }) => id),
      [maerz.id],
    );
    assert.equal((await ask('GET', '/sources?cursor=x')).statusCode, 400);
    const [{ id, ...state }] = await sources.list();
    await sources.visited(id, { ...state, kind: 'feed' }, ['https://bote.example/neu'], Date.parse(AT));
    const quote = 'Der Steg ist neu.';
    const said = documentOf('neu', `Ada Zwirn: ${quote}`, [{ quote }], { url: 'https://bote.example/neu' });
    await desk.record.documents.add([incoming(said)], RUN, AT);
    assert.deepEqual((await sourcesOf('limit=1')).sources[0].perDay, [0, 0, 0, 0, 0, 0, 1]);
  });

  it('and what failed of them is tried again', async () => {
    const { failures, sources } = desk.record;
    const url = 'https://bote.example/neu';
    const [{ streak, final, etag, modified, digest }] = await sources.duePages(Date.parse(AT), 1);
    await sources.notePage(url, { streak, final, etag, modified, digest, next: null, checks: 0 });
    for (const input of [url, 'alt.warc'])
      await failures.tell(
        { input, part: input },
        [{ id: input, stage: 'fetch', code: 'timeout', message: '20 s' }],
        AT,
      );
    interface Page {
      readonly failures: { input: string; isWatched: boolean }[];
      readonly cursor: string | null;
    }
    const page = async (more: string) => (await ask('GET', `/failures?limit=1${more}`)).json<Page>();
    const first = await page('');
    assert.deepEqual([first.failures[0].input, first.failures[0].isWatched], ['alt.warc', false]);
    const second = await page(`&cursor=${first.cursor}`);
    assert.deepEqual([second.failures[0].input, second.failures[0].isWatched, second.cursor], [url, true, null]);
    for (const cursor of ['x', Buffer.from('[1,2]').toString('base64url')])
      assert.equal((await ask('GET', `/failures?cursor=${cursor}`)).json<{ code: string }>().code, 'bad-cursor');
    const retry = async (body: object) => (await ask('POST', '/failures/retry', body)).json<{ retried: number }>();
    assert.deepEqual(await retry({ input: 'alt.warc' }), { retried: 0 });
    assert.deepEqual(await sources.duePages(Date.parse(AT), 1), []);
    assert.deepEqual(await retry({}), { retried: 1 });
    assert.equal((await sources.duePages(Date.parse(AT), 1))[0].url, url);
  });

  it('are visited when somebody says so', async () => {
    const { sources } = desk.record;
    const [{ id, ...state }] = await sources.list();
    await sources.visited(id, { ...state, next: Date.parse(AT) + 1_000_000 }, [], Date.parse(AT));
    assert.deepEqual(await sources.due(Date.parse(AT), 1), []);
    assert.equal((await ask('POST', '/sources/retry', { url: state.url })).statusCode, 200);
    assert.equal((await sources.due(Date.parse(AT), 1))[0].id, id);
    assert.equal((await ask('POST', '/sources/retry', { url: 'https://nowhere.example/' })).statusCode, 404);
  });
});
