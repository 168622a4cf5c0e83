import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Record } from '../../../src/record/record.ts';
import type { SourceState } from '../../../src/record/sources.ts';
import { AT } from './fixture.ts';

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
