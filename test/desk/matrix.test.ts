import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Answer, StoryPage } from '../../web/src/api/client.ts';
import { type By, columnsOf, originalsOf, speakersOf } from '../../web/src/views/stories/matrix.ts';
import { UNSAFE, fillCoverage } from './coverage.ts';
import { type Desk, openedDesk } from './fixture.ts';

let desk: Desk;
let story: StoryPage;
let answers: readonly Answer[];
before(async () => {
  desk = await openedDesk();
  await fillCoverage(desk.record);
  const id = await desk.record.stories.storyOf((await desk.record.documents.find('wire'))!.id);
  const get = async (path: string) =>
    desk.app.inject({ url: `/api/v1/stories/${id}${path}`, headers: { host: 'localhost' } });
  story = (await get('')).json<StoryPage>();
  ({ answers } = (await get('/answers')).json<{ answers: Answer[] }>());
});
after(async () => desk.close());

/** Columns by their names, each with how many copies are folded into it. */
const columnsBy = (by: By): string[] =>
  columnsOf(story, originalsOf(story.members), by).map(({ name, folded }) => `${name} ${folded.length}`);
const rowsOf = (of: StoryPage) => {
  const originals = originalsOf(of.members);
  return speakersOf(of, answers, originals, columnsOf(of, originals, 'outlets')).flatMap(({ rows }) => rows);
};

describe('the table of a story', () => {
  it('has a column for each outlet of its own words, or for each such document', () => {
    assert.deepEqual(columnsBy('outlets'), ['Küstendienst 1', 'Anzeiger 0', 'Der Bote 0', 'Talpost 0']);
    assert.deepEqual(columnsBy('documents'), ['Küstendienst 3', 'Anzeiger 0', 'Der Bote 0', 'Talpost 0']);
  });

  it('has every statement once, and a contradiction on both sides', () => {
    const rows = rowsOf(story);
    const told = rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell ? [...cell.own, ...cell.reprints, ...cell.folded] : [])),
    );
    assert.deepEqual(
      told.map(({ id }) => id).sort((a, b) => a - b),
      story.statements.map(({ id }) => id).sort((a, b) => a - b),
    );
    for (const row of rows)
      for (const { row: other } of row.opposites) assert.ok(other.opposites.some((back) => back.row === row));
    assert.equal(rows.filter(({ first }) => first.statement.quote.text === UNSAFE).length, 2);
  });

  it('takes the words of a copy for those of its original, whoever is taken for their speaker', () => {
    const copy = story.members.find(({ copy }) => copy?.kind === 'identical')!;
    const stranger = { id: 999, name: 'Zwirn', kind: 'person' as const };
    const statements = story.statements.map((one) =>
      one.document.id === copy.id ? { ...one, speaker: stranger, claim: one.id } : one,
    );
    assert.equal(rowsOf({ ...story, statements }).length, rowsOf(story).length);
  });
});
