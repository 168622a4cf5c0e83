import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Action } from '../../src/identity/register/decision.ts';
import type { DecisionView } from '../../src/identity/register/view.ts';
import type { Sighting } from '../../src/identity/register/sighting.ts';
import type { EntityRef, StoredStatement } from '../../src/record/stored.ts';
import type { Span } from '../../src/text/span.ts';
import { fillCareer } from './career.ts';
import { type Desk, openedDesk } from './fixture.ts';

interface Decisions {
  readonly decisions: readonly DecisionView[];
  readonly entities: readonly EntityRef[];
  readonly cursor: string | null;
}

let desk: Desk;
before(async () => {
  desk = await openedDesk();
  await desk.app.ready();
});
after(async () => desk.close());

const HEADERS = { host: 'localhost' };
const get = async <T>(url: string): Promise<T> =>
  (await desk.app.inject({ method: 'GET', url: `/api/v1${url}`, headers: HEADERS })).json<T>();
const decide = async (payload: object): Promise<{ id: number; action: Action }> => {
  const answer = await desk.app.inject({ method: 'POST', url: '/api/v1/decisions', headers: HEADERS, payload });
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json();
};
const nameOf = async (id: number): Promise<string> => (await get<{ name: string }>(`/entities/${id}`)).name;
const seenOf = async (id: number): Promise<readonly Sighting[]> =>
  (await get<{ sightings: readonly Sighting[] }>(`/entities/${id}/sightings`)).sightings;

/** Goes through all pages of a list. */
async function pagesOf<T>(url: string, limit: number): Promise<(readonly T[])[]> {
  const pages: (readonly T[])[] = [];
  for (let cursor = ''; ;) {
    const page = await get<Record<string, readonly T[]> & { cursor: string | null }>(
      `${url}?limit=${limit}${cursor && `&cursor=${cursor}`}`,
    );
    pages.push(Object.values(page).find((value) => Array.isArray(value))!);
    if (page.cursor === null) return pages;
    ({ cursor } = page);
  }
}

const [ADA, BRUNO] = [1, 2];

describe('decisions about somebody', () => {
  it('merge two, say so in the log of each, and can be taken back', async () => {
    const { id, action } = await decide({ kind: 'merge', into: ADA, from: BRUNO });
    assert.deepEqual(action, { kind: 'merge', into: ADA, from: BRUNO });
    assert.equal(await nameOf(BRUNO), 'Ada Zwirn');
    for (const who of [ADA, BRUNO]) {
      const { decisions, entities, cursor } = await get<Decisions>(`/entities/${who}/decisions`);
      assert.deepEqual(
        decisions.map((one) => [one.id, one.by, one.action.kind]),
        [[id, 'ada', 'merge']],
      );
      assert.deepEqual([entities, cursor], [[{ id: ADA, name: 'Ada Zwirn', kind: 'person' }], null]);
    }
    await decide({ kind: 'undo', decision: id });
    assert.equal(await nameOf(BRUNO), 'Bruno Kalt');
    assert.deepEqual((await get<Decisions>(`/entities/${ADA}/decisions`)).decisions, []);
  });

  it('split off sightings, whose number is told', async () => {
    const [first, ...rest] = await seenOf(ADA);
    const { id, action } = await decide({ kind: 'split', entity: ADA, sightings: [first.id] });
    assert.equal(action.kind, 'split');
    const { made } = action;
    assert.deepEqual(
      [(await seenOf(made)).map((one) => one.id), (await seenOf(ADA)).map((one) => one.id)],
      [[first.id], rest.map((one) => one.id)],
    );
    await decide({ kind: 'undo', decision: id });
    assert.equal((await seenOf(ADA)).length, rest.length + 1);
  });

  it('keep two apart, so that they are not merged until that is taken back', async () => {
    const { id } = await decide({ kind: 'separate', a: ADA, b: BRUNO });
    const { entities } = await get<Decisions>(`/entities/${ADA}/decisions`);
    assert.deepEqual(entities.map(({ name }) => name).sort(), ['Ada Zwirn', 'Bruno Kalt']);
    const payload = { kind: 'merge', into: ADA, from: BRUNO };
    const refused = await desk.app.inject({ method: 'POST', url: '/api/v1/decisions', headers: HEADERS, payload });
    assert.deepEqual(
      [refused.statusCode, refused.json<{ data: object }>().data],
      [...[409, { code: 'separated', what: String(id) }]],
    );
    await decide({ kind: 'undo', decision: id });
  });

  it('are listed from the newest, a page at a time, as the description says', async () => {
    const all = (await pagesOf<DecisionView>('/decisions', 100)).flat();
    assert.deepEqual(
      all.map(({ id }) => id),
      all.map((_, i) => all.length - i),
    );
    assert.ok(all.length >= 6);
    for (const limit of [1, 2, all.length]) {
      const pages = await pagesOf<DecisionView>('/decisions', limit);
      assert.equal(pages.length, Math.ceil(all.length / limit), 'no empty page at a multiple of the page');
      assert.deepEqual(pages.flat(), all);
    }
    const { components } = desk.app.swagger() as { components: object };
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema({ $id: 'api', components });
    const fits = ajv.validate({ $ref: 'api#/components/schemas/DecisionsPage' }, await get('/decisions'));
    assert.ok(fits, ajv.errorsText());
    assert.equal((await get<{ code: string }>('/decisions?cursor=-1')).code, 'bad-cursor');
  });
});

describe('lists of people', () => {
  it('end where there is nobody more, also at a multiple of the page', async () => {
    for (const url of ['/entities', `/entities/${ADA}/sightings`]) {
      const all = (await pagesOf<{ id: number }>(url, 100)).flat().map(({ id }) => id);
      for (const limit of [1, all.length]) {
        const pages = await pagesOf<{ id: number }>(url, limit);
        assert.equal(pages.length, all.length / limit, `${url} by ${limit}`);
        assert.deepEqual(
          pages.flat().map(({ id }) => id),
          all,
        );
      }
    }
  });

  it('of a name go on too', async () => {
    const { entities, cursor } = await get<{ entities: readonly EntityRef[]; cursor: string | null }>(
      '/entities?name=Zwirn&limit=1',
    );
    assert.deepEqual([entities.map(({ id }) => id), cursor], [[ADA], null]);
  });
});

describe('statements over time', () => {
  it('are counted by month, and by day within one', async () => {
    const { times } = await get<{ times: object[] }>(`/entities/${ADA}/timeline`);
    assert.deepEqual(times, [
      { what: '2026-09', statements: 1 },
      { what: '2026-10', statements: 1 },
      { what: '2026-11', statements: 1 },
    ]);
    const november = await get<{ times: object[] }>(
      `/entities/${ADA}/timeline?by=day&since=2026-11-01&until=2026-11-30&about=Br%C3%BCcken`,
    );
    assert.deepEqual(november, { times: [{ what: '2026-11-02', statements: 1 }], counted: 1, isWhole: true });
  });
});

describe('changes of position', () => {
  it('tell word by word what differs', async () => {
    const own = await openedDesk();
    await fillCareer(own.record);
    const answer = await own.app.inject({ url: `/api/v1/entities/${ADA}/changes`, headers: HEADERS });
    const { changes } = answer.json<{
      changes: { later: StoredStatement; words: { kind: string; b: Span | null }[] }[];
    }>();
    const [{ later, words }] = changes;
    const came = words.filter(({ kind }) => kind === 'came').map(({ b }) => b!);
    assert.deepEqual(
      came.map(({ start, end }) => later.statement.quote.text.slice(start, end)),
      ['nicht'],
    );
    await own.close();
  });
});
