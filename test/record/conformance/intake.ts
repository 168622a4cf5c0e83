import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Record } from '../../../src/record/record.ts';
import type { SourceState } from '../../../src/record/sources.ts';
import { AT, RUN, documentOf, incoming } from './fixture.ts';

const LATER = '2026-12-01T10:00:00Z';
const HOUR = 3_600_000;
const FEED = { url: 'https://bote.example/feed', title: 'Der Bote', categories: ['Presse', 'Regional'] };
const KEY = { name: 'today.jsonl', digest: 'a'.repeat(64), stamp: '1' };

const visited = (next: number): SourceState => ({
  ...{ final: FEED.url, etag: '"1"', modified: null, digest: 'd', kind: 'feed', next, interval: 3_600 },
  ...{ fetched: 0, changed: 0, error: null, streak: 0 },
});

/** What every store must keep of what was read, what failed and what is watched. @param open a new, empty record */
export function intakeConforms(open: () => Promise<Record> | Record): void {
  describe('failures', () => {
    const origin = { input: 'today.warc', part: 'urn:1' };
    const timeout = { id: 'https://bote.example/1', stage: 'fetch', code: 'timeout', message: 'too slow' } as const;

    it('are counted while they are the same, and replaced by others', async () => {
      const { failures } = await open();
      await failures.tell(origin, [timeout], AT);
      await failures.tell(origin, [timeout], LATER);
      const [kept] = await failures.list();
      assert.deepEqual([kept.times, kept.first, kept.last, kept.message], [2, AT, LATER, 'too slow']);
      await failures.tell(origin, [{ ...timeout, code: 'status', message: '404' }], LATER);
      const [now] = await failures.list();
      assert.deepEqual([now.code, now.times, now.first], ['status', 1, LATER]);
      assert.deepEqual(await failures.list(['timeout']), []);
    });

    it('are listed page by page', async () => {
      const { failures } = await open();
      for (const input of ['b', 'a']) {
        for (const id of ['2', '1']) await failures.tell({ input, part: id }, [{ ...timeout, id }], AT);
      }
      const first = await failures.list([], { most: 3 });
      assert.deepEqual(
        first.map(({ input, id }) => input + id),
        ['a1', 'a2', 'b1'],
      );
      const rest = await failures.list(['timeout'], { most: 3, after: first[2] });
      assert.deepEqual(
        rest.map(({ input, id }) => input + id),
        ['b2'],
      );
      assert.deepEqual(await failures.list(['status'], { after: first[0] }), []);
    });

    it('are gone when nothing of their part fails any more, or the input no longer has it', async () => {
      const { failures } = await open();
      await failures.tell(origin, [timeout], AT);
      await failures.tell({ ...origin, part: 'urn:2' }, [{ ...timeout, id: 'b' }], AT);
      assert.equal((await failures.of('today.warc')).length, 2);
      await failures.tell(origin, [], LATER);
      assert.deepEqual(
        (await failures.of('today.warc')).map(({ id }) => id),
        ['b'],
      );
      await failures.ended('today.warc', new Set());
      assert.deepEqual(await failures.list(), []);
    });
  });

  describe('inputs', () => {
    it('are remembered as far as they were stored, for the way in which they were read', async () => {
      const { inputs } = await open();
      assert.equal(await inputs.progress(KEY), null);
      await inputs.note([{ ...KEY, parts: 3, documents: 2, isDone: false }]);
      assert.deepEqual(await inputs.progress(KEY), { parts: 3, documents: 2, isDone: false });
      assert.equal(await inputs.progress({ ...KEY, digest: 'b'.repeat(64) }), null);
      await inputs.note([{ ...KEY, stamp: '2', parts: 9, documents: 9, isDone: true }]);
      assert.equal(await inputs.progress(KEY), null, 'what was read in another way is forgotten');
      assert.equal((await inputs.progress({ ...KEY, stamp: '2' }))?.isDone, true);
    });
  });

  describe('sources', () => {
    it('are due when it is their turn, and not while they are paused', async () => {
      const { sources } = await open();
      assert.equal(await sources.add(FEED, 0), true);
      assert.equal(await sources.add(FEED, 0), false);
      const [source] = await sources.list();
      assert.deepEqual([source.url, source.title, source.categories, source.kind], [...Object.values(FEED), null]);
      assert.equal((await sources.due(0, 10)).length, 1);
      await sources.visited(source.id, visited(HOUR), [], 0);
      assert.deepEqual(await sources.due(HOUR - 1, 10), []);
      assert.equal(await sources.nextDue(), HOUR);
      await sources.pause(FEED.url, true);
      assert.deepEqual(await sources.due(HOUR, 10), []);
      await sources.pause(FEED.url, false);
      assert.equal((await sources.due(HOUR, 10)).length, 1);
      assert.equal(await sources.remove(FEED.url), true);
      assert.equal(await sources.remove(FEED.url), false);
      assert.equal(await sources.nextDue(), null);
    });

    it('are added many at once, and listed by how they fare', async () => {
      const { sources } = await open();
      const all = ['a', 'b', 'c', 'a'].map((name) => ({ ...FEED, url: `https://${name}.example/` }));
      assert.deepEqual(await sources.addAll(all, 0), [true, true, true, false]);
      const [a, b, c] = await sources.list();
      await sources.visited(b.id, { ...visited(HOUR), error: { code: 'timeout', message: '' }, streak: 1 }, [], 0);
      await sources.pause(c.url, true);
      assert.deepEqual(await sources.tally(), { all: 3, failing: 1, paused: 1 });
      const named = async (options: Parameters<typeof sources.list>[0]) =>
        (await sources.list(options)).map(({ id }) => id);
      assert.deepEqual(await named({ state: 'failing' }), [b.id]);
      assert.deepEqual(await named({ state: 'paused' }), [c.id]);
      assert.deepEqual(await named({ most: 2 }), [a.id, b.id]);
      assert.deepEqual(await named({ most: 2, after: b.id }), [c.id]);
    });

    it('and their pages are visited again at once, as if nothing were known of them', async () => {
      const { sources } = await open();
      await sources.add(FEED, 0);
      const [{ id }] = await sources.list();
      const url = 'https://bote.example/1';
      await sources.visited(id, visited(5 * HOUR), [url], 0);
      const known = { final: url, etag: '"1"', modified: 'm', digest: 'd' };
      await sources.notePage(url, { ...known, next: null, checks: 1, streak: 4 });
      assert.deepEqual([...(await sources.watched([url, FEED.url, 'x']))], [url, FEED.url]);
      assert.equal(await sources.again([url, FEED.url, 'https://else.example/'], HOUR), 2);
      const [page] = await sources.duePages(HOUR, 10);
      assert.deepEqual([page.url, page.streak, page.etag, page.digest], [url, 0, null, null]);
      const [source] = await sources.due(HOUR, 10);
      assert.deepEqual([source.url, source.digest], [FEED.url, 'd'], 'a list is asked whether it has changed');
    });

    it('yield statements, counted on the day on which they came in', async () => {
      const { sources, documents } = await open();
      await sources.add(FEED, 0);
      const [{ id }] = await sources.list();
      const urls = ['https://www.bote.example/1?utm_source=feed', 'https://bote.example/2', 'https://bote.example/3'];
      await sources.visited(id, visited(HOUR), urls, Date.parse(AT));
      const quote = 'Die Brücke hält';
      const add = async (name: string, more: object, at: string, text = `Ada Zwirn sagte: ${quote}`) => {
        const said = documentOf(name, text, [{ quote, speaker: 'Ada Zwirn' }], more);
        await documents.add([incoming(said)], RUN, at);
      };
      await add('1', { url: 'https://bote.example/1' }, AT);
      await add('1', { url: 'https://bote.example/1' }, LATER, `Neu. Ada Zwirn sagte: ${quote}`);
      await add('2', { url: 'https://bote.example/2' }, LATER);
      await add('2#a', { url: 'https://bote.example/2#a', parent: '2', order: 1 }, LATER);
      await add('elsewhere', { url: 'https://else.example/' }, LATER);
      const days = async (since: string) => [...((await sources.yields([id], since)).get(id) ?? [])].sort();
      assert.deepEqual(await days('2026-11-27'), [
        ['2026-11-27', 1],
        ['2026-12-01', 2],
      ]);
      assert.deepEqual(await days('2026-12-02'), []);
    });

    it('keep their pages, each once, until those are left alone', async () => {
      const { sources } = await open();
      await sources.add(FEED, 0);
      const [{ id }] = await sources.list();
      const pages = ['https://bote.example/1', 'https://bote.example/2'];
      assert.equal(await sources.visited(id, visited(HOUR), pages, 0), 2);
      assert.equal(await sources.visited(id, visited(HOUR), pages, 1), 0);
      const due = await sources.duePages(1, 10);
      assert.deepEqual(
        due.map(({ url }) => url),
        pages,
      );
      const { url, final, etag, modified, digest, streak } = due[0];
      await sources.notePage(url, { ...{ final, etag, modified, digest, streak }, next: null, checks: 1 });
      assert.deepEqual(
        (await sources.duePages(HOUR, 10)).map((page) => page.url),
        pages.slice(1),
      );
    });
  });
}
