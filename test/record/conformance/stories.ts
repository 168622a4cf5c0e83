import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Record } from '../../../src/record/record.ts';
import type { DocumentResult } from '../../../src/record/result.ts';
import { AT, RUN, documentOf, incoming } from './fixture.ts';

const FIRE = [
  'In der Nacht zum Montag ist in Kleinau der Dachstuhl des Rathauses ausgebrannt. 120 Feuerwehrleute kämpften gegen die Flammen.',
  'Bürgermeisterin Ines Rohloff schätzt den Schaden auf drei Millionen Euro. Das Stadtarchiv im Keller blieb trocken.',
  'Die Ursache ist unklar, Brandermittler sollen das Gebäude betreten, sobald Statiker es freigeben.',
];
const FIRE_TOLD = [
  'Großbrand im Rathaus von Kleinau: Der Dachstuhl ist zerstört, 120 Feuerwehrleute waren gegen die Flammen im Einsatz.',
  'Bürgermeisterin Ines Rohloff sprach von drei Millionen Euro Schaden. Das Stadtarchiv ist gerettet.',
];
const MATCH = [
  'Der SV Varn hat das Derby gegen Fortuna Elmstadt mit 3:2 gewonnen. Stürmer Lindqvist traf in der Nachspielzeit.',
];
const MATCH_TOLD = [
  'Fortuna Elmstadt verliert das Derby beim SV Varn mit 2:3. Lindqvist entschied das Spiel in der Nachspielzeit.',
];

const told = (id: string, paragraphs: readonly string[], about: Partial<DocumentResult> = {}): DocumentResult =>
  documentOf(id, paragraphs.join('\n\n'), [], { published: '2026-04-13T08:00:00Z', outlet: `Blatt ${id}`, ...about });

/** What every store must do with stories and copies. @param open a new, empty record */
export function storiesConform(open: () => Promise<Record> | Record): void {
  const add = async (record: Record, ...documents: readonly DocumentResult[]): Promise<number[]> => {
    const added = await record.documents.add(
      documents.map((document) => incoming(document)),
      RUN,
      AT,
    );
    return added.map(({ document }) => document);
  };
  const settle = async (record: Record, most = 100): Promise<void> => {
    while ((await record.settle(most)) > 0);
  };
  const storiesOf = async (record: Record, documents: readonly number[]): Promise<(number | null)[]> =>
    Promise.all(documents.map(async (document) => record.stories.storyOf(document)));

  describe('stories', () => {
    it('join what is told of one event, and keep others apart', async () => {
      const record = await open();
      const ids = await add(
        record,
        told('a', FIRE, { title: 'Feuer zerstört Rathaus in Kleinau' }),
        told('b', MATCH),
        told('c', FIRE_TOLD),
        told('d', MATCH_TOLD),
      );
      assert.deepEqual(await storiesOf(record, ids), [null, null, null, null]);
      await settle(record);
      const [a, b, c, d] = await storiesOf(record, ids);
      assert.ok(a !== null && b !== null && a === c && b === d && a !== b);
      const story = await record.stories.story(a);
      assert.deepEqual(
        story?.members.map(({ id }) => id),
        [ids[0], ids[2]],
      );
      assert.equal(story?.title, 'Feuer zerstört Rathaus in Kleinau');
      assert.deepEqual([story?.first, story?.last, story?.outlets], ['2026-04-13', '2026-04-13', 2]);
    });

    it('are closed after days of silence', async () => {
      const record = await open();
      const late = told('b', FIRE_TOLD, { published: '2026-04-30T08:00:00Z' });
      const ids = await add(record, told('a', FIRE), late);
      await settle(record);
      const [a, b] = await storiesOf(record, ids);
      assert.notEqual(a, b);
    });

    it('do not depend on where batches end', async () => {
      const [one, other] = [await open(), await open()];
      const documents = [told('a', FIRE), told('b', MATCH), told('c', FIRE_TOLD), told('d', MATCH_TOLD)];
      const ids = await add(one, ...documents);
      await settle(one);
      await add(other, ...documents);
      await settle(other, 1);
      assert.deepEqual(await storiesOf(other, ids), await storiesOf(one, ids));
    });

    it('keep their numbers when a document is read again, and let one go that tells something else now', async () => {
      const record = await open();
      const ids = await add(record, told('a', FIRE), told('b', FIRE_TOLD), told('c', MATCH));
      await settle(record);
      const before = await storiesOf(record, ids);
      await add(record, told('a', [...FIRE, 'Die Stadt richtet ein Spendenkonto für das Rathaus ein, sagte Rohloff.']));
      await settle(record);
      assert.deepEqual(await storiesOf(record, ids), before);
      await add(record, told('a', MATCH_TOLD));
      await settle(record);
      assert.deepEqual(await storiesOf(record, ids), [before[2], before[1], before[2]]);
    });

    it('fall apart when the document is forgotten that held them together', async () => {
      const record = await open();
      const bridge = told('b', [FIRE[0], MATCH[0], FIRE[1]]);
      const ids = await add(record, told('a', FIRE.slice(0, 2)), bridge, told('c', [MATCH[0], MATCH_TOLD[0]]));
      await settle(record);
      const [a, b, c] = await storiesOf(record, ids);
      assert.equal(a, b);
      await record.care.forget({ kind: 'document', document: ids[1] });
      await settle(record);
      assert.deepEqual(await storiesOf(record, ids), [a, null, a === c ? (await storiesOf(record, ids))[2] : c]);
      assert.notEqual(...((await storiesOf(record, [ids[0], ids[2]])) as [number, number]));
      const { total } = await record.care.check();
      assert.equal(total, 0);
    });

    it('are the same after everything is made anew', async () => {
      const record = await open();
      const ids = await add(record, told('a', FIRE), told('b', MATCH), told('c', FIRE_TOLD), told('d', FIRE));
      await settle(record);
      const before = await storiesOf(record, ids);
      await record.care.rebuild();
      assert.deepEqual(await storiesOf(record, ids), [null, null, null, null]);
      await settle(record);
      assert.deepEqual(await storiesOf(record, ids), before);
      assert.equal((await record.stories.copiesOf(ids[0]))?.documents.length, 2);
    });

    it('are listed page by page, the latest first, each once', async () => {
      const record = await open();
      const later = { published: '2026-04-14T08:00:00Z' };
      await add(record, told('a', FIRE), told('b', MATCH, later), told('c', FIRE_TOLD), told('d', MATCH_TOLD, later));
      await settle(record);
      const first = await record.stories.stories({ limit: 1 });
      assert.equal(first.stories[0].first, '2026-04-14');
      const second = await record.stories.stories({ limit: 1, cursor: first.cursor! });
      assert.equal(second.stories[0].first, '2026-04-13');
      assert.equal(second.cursor, null);
      const since = await record.stories.stories({ limit: 9, since: '2026-04-14' });
      assert.deepEqual(since.stories, first.stories);
      await assert.rejects(async () => record.stories.stories({ limit: 1, cursor: 'x' }), RangeError);
    });
  });

  describe('copies', () => {
    it('are found with what they are copies of, and how they differ', async () => {
      const record = await open();
      const ids = await add(
        record,
        told('a', FIRE.slice(0, 2), { published: '2026-04-13T09:00:00Z' }),
        told('b', FIRE, { published: '2026-04-13T10:00:00Z', agencies: ['dpa'] }),
        told('c', FIRE_TOLD),
      );
      await settle(record);
      const group = await record.stories.copiesOf(ids[0]);
      assert.deepEqual(
        group?.documents.map(({ id, copy }) => [id, copy?.original ?? null, copy?.kind ?? null]),
        [
          [ids[1], null, null],
          [ids[0], ids[1], 'shortened'],
        ],
      );
      const [copy] = group.documents.slice(1).map((document) => document.copy!);
      assert.equal(copy.taken, 1);
      assert.ok(copy.kept > 0.6 && copy.kept < 0.8);
      assert.equal(await record.stories.copiesOf(ids[2]), null);
    });

    it('are no entries of one ticker, and no revisions', async () => {
      const record = await open();
      const entry = (id: string): DocumentResult => told(id, FIRE, { parent: 'page', order: 0 });
      const ids = await add(record, told('page', ['Ticker']), entry('page#1'), entry('page#2'));
      await add(record, told('page#1', [...FIRE, 'Nachtrag.'], { parent: 'page', order: 0 }));
      await settle(record);
      assert.deepEqual(await Promise.all(ids.map(async (id) => record.stories.copiesOf(id))), [null, null, null]);
    });

    it('are not joined by what stands under every document of an outlet', async () => {
      const record = await open();
      const footer =
        'Der Küstenkurier berichtet jeden Tag aus der Region. Hinweise nimmt die Redaktion gern entgegen, auch vertraulich und rund um die Uhr, per Post und am Telefon, in der Stadt und auf dem Land.';
      const bodies = [
        'Am Wochenende bleibt es trocken bei höchstens zwölf Grad.',
        'Die Nordbrücke ist bis Freitag wegen Bauarbeiten gesperrt.',
        'Fortuna Elmstadt verpflichtet einen jungen Torwart aus Varn.',
        'Das Theater spielt im Winter sechs neue Stücke für Kinder.',
        'Auf dem Markt kostet das Kilo Spargel erstmals zwanzig Euro.',
      ];
      const ids = await add(
        record,
        ...bodies.map((body, i) => told(`${i}`, [body, footer], { outlet: 'Küstenkurier' })),
      );
      await settle(record);
      for (const id of ids) assert.equal(await record.stories.copiesOf(id), null);
    });

    it('go when one of the two is forgotten', async () => {
      const record = await open();
      const ids = await add(record, told('a', FIRE), told('b', FIRE));
      await settle(record);
      assert.equal((await record.stories.copiesOf(ids[0]))?.documents.length, 2);
      await record.care.forget({ kind: 'document', document: ids[1] });
      assert.equal(await record.stories.copiesOf(ids[0]), null);
    });
  });
}
