import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { atomFeed, jsonFeed } from '../../src/record/alerts/feeds.ts';
import { ATTEMPTS, nextAttempt } from '../../src/record/alerts/schedule.ts';
import type { NewAlert } from '../../src/record/alerts.ts';
import { openRecord } from '../../src/record/open.ts';
import type { Record } from '../../src/record/record.ts';
import { AT, LATER_RUN, RUN, type Said, documentOf, incoming } from './conformance/fixture.ts';
import { sample } from './export/fixture.ts';

const BRIDGES: NewAlert = { name: 'Brücken', query: 'Brücke', kind: 'atom', target: 'a.atom', secret: null };
const HOOK: NewAlert = {
  ...BRIDGES,
  name: 'Haken',
  kind: 'webhook',
  target: 'https://a.example/',
  secret: { env: 'S' },
};

async function say(record: Record, id: string, words: string, run = RUN, more: readonly Said[] = []): Promise<void> {
  const text = `Ada Zwirn sagte: „${words}“ ${more.map(({ quote }) => quote).join(' ')}`;
  const said = documentOf(id, text, [{ quote: words, speaker: 'Ada Zwirn' }, ...more]);
  await record.documents.add([incoming(said)], run, AT);
}

async function settle(record: Record, most = 100): Promise<void> {
  while ((await record.settle(most)) > 0);
}

async function hitsOf(record: Record, alert: number): Promise<number[]> {
  await record.alerts.pack(AT);
  return (await record.alerts.hits(alert, 100)).map(({ statement }) => statement);
}

describe('alerts', () => {
  it('tell what is new and fits, each once, however it is cut', async () => {
    for (const most of [1, 2, 100]) {
      const record = openRecord(':memory:');
      await say(record, 'old', 'Die Brücke war schön');
      const { id } = await record.alerts.add(BRIDGES, AT);
      await say(record, 'a', 'Die Brücke hält');
      await say(record, 'b', 'Der Hafen wächst');
      await say(record, 'c', 'Brücken sind teuer');
      await settle(record, most);
      assert.deepEqual(await hitsOf(record, id), [4, 2]);
      await say(record, 'c', 'Brücken sind teuer', LATER_RUN);
      await say(record, 'd', 'Noch eine Brücke');
      await settle(record, most);
      assert.deepEqual(await hitsOf(record, id), [5, 4, 2]);
      await record.close();
    }
  });

  it('do not tell a new wording of what was there or was told', async () => {
    const record = openRecord(':memory:');
    await say(record, 'old', 'Die Brücke war schön und ist alt');
    const { id } = await record.alerts.add(BRIDGES, AT);
    await say(record, 'old', 'Die Brücke war schön und ist sehr alt');
    await say(record, 'a', 'Die Brücke hält noch lange aus');
    await settle(record);
    const first = await hitsOf(record, id);
    assert.equal(first.length, 1);
    await say(record, 'a', 'Die Brücke hält noch sehr lange aus');
    await settle(record);
    assert.deepEqual(await hitsOf(record, id), first);
    await record.close();
  });

  it('put what a webhook is to get into messages, which stay until they are delivered or given up', async () => {
    const record = openRecord(':memory:');
    const { alerts } = record;
    await alerts.add(HOOK, AT);
    await say(record, 'a', 'Die Brücke hält');
    await say(record, 'b', 'Die Brücke hält nicht');
    await settle(record);
    await alerts.pack(AT);
    await alerts.pack(AT);
    const [message, ...more] = await alerts.due(AT, 10);
    assert.equal(more.length, 0);
    assert.deepEqual(message.statements, [1, 2]);
    assert.match(message.key, /^msg_[0-9a-f]{32}$/);
    await alerts.failed(message.id, 'HTTP 503', '2026-11-27T11:00:00.000Z');
    assert.equal((await alerts.due(AT, 10)).length, 0);
    const [again] = await alerts.due('2026-11-27T11:00:00.000Z', 10);
    assert.deepEqual([again.key, again.attempts, again.error], [message.key, 1, 'HTTP 503']);
    await alerts.failed(message.id, 'HTTP 410', null);
    assert.deepEqual(
      (await alerts.dead()).map(({ id, error }) => [id, error]),
      [[message.id, 'HTTP 410']],
    );
    assert.equal(await alerts.replay([message.id, 99], AT), 1);
    assert.equal(await alerts.replay('all', AT), 0);
    const [replayed] = await alerts.due(AT, 10);
    assert.deepEqual([replayed.key, replayed.attempts], [message.key, 0]);
    await alerts.delivered(message.id);
    assert.equal((await alerts.due(AT, 10)).length, 0);
    assert.deepEqual(
      (await alerts.list()).map(({ hits, waiting, dead }) => [hits, waiting, dead]),
      [[2, 0, 0]],
    );
    await record.close();
  });

  it('tell nothing of what was forgotten', async () => {
    const record = openRecord(':memory:');
    const { id } = await record.alerts.add(HOOK, AT);
    await say(record, 'a', 'Die Brücke hält');
    await settle(record);
    await record.alerts.pack(AT);
    await say(record, 'b', 'Die Brücke fällt');
    await record.care.forget({ kind: 'document', document: 1 });
    await record.care.forget({ kind: 'document', document: 2 });
    await settle(record);
    assert.deepEqual(await hitsOf(record, id), []);
    assert.equal((await record.alerts.due(AT, 10)).length, 0);
    await record.close();
  });

  it('keep their name for themselves, and go with all that is theirs', async () => {
    const record = openRecord(':memory:');
    await record.alerts.add(HOOK, AT);
    assert.throws(() => record.alerts.add(HOOK, AT), { name: 'AlertError', problem: 'name-taken' });
    await say(record, 'a', 'Die Brücke hält');
    await settle(record);
    await record.alerts.pack(AT);
    assert.equal(await record.alerts.remove('Haken'), true);
    assert.equal(await record.alerts.remove('Haken'), false);
    assert.equal((await record.alerts.due(AT, 10)).length, 0);
    await record.close();
  });

  it('say when their query cannot be asked, and hold up nothing', async () => {
    const record = openRecord(':memory:');
    await record.alerts.add({ ...BRIDGES, query: 'Brücke AND' }, AT);
    const { id } = await record.alerts.add({ ...BRIDGES, name: 'gut' }, AT);
    await say(record, 'a', 'Die Brücke hält');
    await settle(record);
    assert.deepEqual(await hitsOf(record, id), [1]);
    const [bad, good] = await record.alerts.list();
    assert.match(bad.problem ?? '', /missing-operand/);
    assert.equal(good.problem, null);
    await record.close();
  });
});

describe('the schedule of attempts', () => {
  const now = Date.parse(AT);

  it('waits longer each time, the same at every run, and ends', () => {
    const all = Array.from({ length: ATTEMPTS }, (_, i) => nextAttempt('msg_1', i + 1, 0, now));
    const waits = all.slice(0, -1).map((next) => Date.parse(next!) - now);
    assert.deepEqual(
      waits,
      [...waits].sort((a, b) => a - b),
    );
    assert.ok(waits[0] >= 5_000 && waits[0] < 6_000);
    assert.equal(all.at(-1), null);
    assert.equal(nextAttempt('msg_1', 1, 0, now), all[0]);
    assert.notEqual(nextAttempt('msg_2', 1, 0, now), all[0]);
  });

  it('waits as long as a server asks, within a week', () => {
    assert.equal(nextAttempt('m', 1, 3_600_000, now), new Date(now + 3_600_000).toISOString());
    assert.equal(nextAttempt('m', 1, 1e15, now), new Date(now + 7 * 86_400_000).toISOString());
  });
});

describe('feeds of alerts', () => {
  const alert = { ...BRIDGES, id: 1, created: AT, problem: null, name: 'Brücken & <Häfen>' };

  it('have an entry a statement, which stays the same one', async () => {
    const entries = (await sample()).map((exported) => ({
      exported,
      sentence: 'Ein Satz\u0000 & <b>mehr</b>.',
      at: AT,
    }));
    const text = atomFeed(alert, entries);
    const atom = parseAtomFeed(text);
    assert.equal(atom.title?.value, alert.name);
    assert.equal(atom.updated, AT);
    assert.equal(atom.entries?.length, 4);
    const [, entry] = atom.entries;
    assert.equal(entry.title?.value, 'Ada Zwirn: Wir prüfen jeden Pfeiler');
    assert.equal(entry.authors?.[0].name, 'Ada Zwirn');
    assert.equal(entry.links?.[0].href, 'https://uferbote.example/bruecke?a={1}&b=2%25');
    assert.ok(entry.content?.value?.startsWith('Ein Satz & <b>mehr</b>.\n– Uferbote, 2026-11-23: Brücke & Pfeiler'));
    const ids = atom.entries.map(({ id }) => id);
    assert.equal(new Set(ids).size, 4);
    const json = parseJsonFeed(jsonFeed(alert, entries));
    assert.deepEqual(
      json.items?.map(({ id }) => id),
      ids,
    );
    const { version } = JSON.parse(jsonFeed(alert, entries)) as { version: string };
    assert.equal(version, 'https://jsonfeed.org/version/1.1');
    assert.equal(json.items?.[1].url, entry.links?.[0].href);
    assert.equal(atomFeed(alert, entries), text);
  });

  it('are feeds when nothing is new yet', () => {
    assert.equal(parseAtomFeed(atomFeed(alert, [])).updated, AT);
    assert.deepEqual((JSON.parse(jsonFeed(alert, [])) as { items: unknown }).items, []);
  });
});
