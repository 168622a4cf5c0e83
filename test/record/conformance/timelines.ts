import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Record } from '../../../src/record/record.ts';
import type { Step, TimelineFilter, TimelineOptions } from '../../../src/record/timeline.ts';
import { AT, RUN, type Said, documentOf, incoming } from './fixture.ts';

const ADA = 'Ada Zwirn';
const DAYS = ['2026-03-01', '2026-03-02', '2026-03-02', '2026-04-05'];
const WORDS = [
  'Die Brücken halten.',
  'Bruno Kalt hat nicht recht.',
  'Der Haushalt steht.',
  'Der Brückenbau beginnt im Mai.',
];

/** What every store must do with entities over time. @param open a new, empty record */
export function timelinesConform(open: () => Promise<Record> | Record): void {
  /** Ada's statements on their days, one without a day, and one of Bruno's. */
  const filled = async (): Promise<{ record: Record; ada: number; bruno: number }> => {
    const record = await open();
    const said = (id: string, words: string, published: string | null, speaker = ADA, more: Partial<Said> = {}) => {
      const text = `${speaker} sagte in Varn zu Bruno Kalt: „${words}“`;
      const about = { published, outlet: id === 'd3' ? 'Bote' : 'Echo' };
      return incoming(
        documentOf(id, text, [{ quote: `„${words}“`, speaker, addressee: 'Bruno Kalt', ...more }], about),
      );
    };
    const all = WORDS.map((words, i) => said(`d${i}`, words, `${DAYS[i]}T08:00:00Z`));
    const undated = said('u', 'Irgendwann hält sie.', null, ADA, { type: 'indirect' });
    await record.documents.add([...all, undated], RUN, AT);
    const named = async (name: string): Promise<number> => (await record.timelines.find(name))[0].id;
    return { record, ada: await named(ADA), bruno: await named('Bruno Kalt') };
  };

  describe('timelines', () => {
    const said = async (record: Record, entity: number, options: Partial<TimelineOptions>): Promise<string[]> => {
      const page = await record.timelines.statements(entity, { order: 'newest', limit: 10, ...options });
      const statements = await record.documents.statements(page.statements);
      return statements.map(({ statement }) => statement.quote.text.slice(1, -1));
    };
    const [BRIDGES, WRONG, BUDGET, BUILDING] = WORDS;
    const UNDATED = 'Irgendwann hält sie.';

    it('go by day in both directions, what has no day last', async () => {
      const { record, ada } = await filled();
      assert.deepEqual(await said(record, ada, {}), [BUILDING, BUDGET, WRONG, BRIDGES, UNDATED]);
      assert.deepEqual(await said(record, ada, { order: 'oldest' }), [BRIDGES, WRONG, BUDGET, BUILDING, UNDATED]);
    });

    it('are whole whatever the size of a page', async () => {
      const { record, ada } = await filled();
      for (const limit of [1, 2, 3, 5]) {
        for (const order of ['newest', 'oldest'] as const) {
          const ids: number[] = [];
          let cursor: string | null | undefined;
          do {
            const page = await record.timelines.statements(ada, { order, limit, cursor: cursor ?? undefined });
            ids.push(...page.statements);
            ({ cursor } = page);
          } while (cursor !== null);
          assert.equal(new Set(ids).size, 5);
          assert.equal(ids.length, 5);
        }
      }
    });

    it('are filtered by days, type and outlet', async () => {
      const { record, ada } = await filled();
      assert.deepEqual(await said(record, ada, { since: '2026-03-02', until: '2026-03-31' }), [BUDGET, WRONG]);
      assert.deepEqual(await said(record, ada, { type: 'indirect' }), [UNDATED]);
      assert.deepEqual(await said(record, ada, { outlet: 'Bote' }), [BUILDING]);
      assert.deepEqual(await said(record, ada, { outlet: 'Kurier' }), []);
    });

    it('tell what was said about words, in any form and in compounds', async () => {
      const { record, ada } = await filled();
      const about = { kind: 'words', words: ['Brücke'] } as const;
      assert.deepEqual(await said(record, ada, { about }), [BUILDING, BRIDGES]);
      assert.deepEqual(await said(record, ada, { about: { kind: 'words', words: ['Brücke', 'Mai'] } }), [BUILDING]);
    });

    it('tell what was said about somebody only where the quote names them', async () => {
      const record = await open();
      const text = 'Ada Zwirn sagte: „Bruno Kalt irrt.“ Zu ihm sagte sie: „Es bleibt dabei.“';
      const quotes = ['„Bruno Kalt irrt.“', '„Es bleibt dabei.“'];
      const statements = quotes.map((quote) => ({ quote, speaker: ADA, addressee: 'Bruno Kalt' }));
      await record.documents.add([incoming(documentOf('a', text, statements))], RUN, AT);
      const [[ada], [bruno]] = [await record.timelines.find(ADA), await record.timelines.find('Bruno Kalt')];
      const about = { kind: 'entity', entity: bruno.id } as const;
      assert.deepEqual(await said(record, ada.id, { about }), ['Bruno Kalt irrt.']);
    });

    it('refuse a place that is none', async () => {
      const { record, ada } = await filled();
      await assert.rejects(async () => said(record, ada, { cursor: 'gestern' }), RangeError);
    });

    it('are summed up', async () => {
      const { record, ada, bruno } = await filled();
      const summary = (await record.timelines.summary(ada))!;
      assert.deepEqual([summary.entity.name, summary.statements], [ADA, 5]);
      assert.deepEqual([summary.first, summary.last], ['2026-03-01', '2026-04-05']);
      assert.deepEqual(summary.types, [
        { what: 'direct', statements: 4 },
        { what: 'indirect', statements: 1 },
      ]);
      assert.deepEqual(summary.months, [
        { what: '2026-03', statements: 3 },
        { what: '2026-04', statements: 1 },
      ]);
      assert.deepEqual(
        summary.addressees.map(({ what, statements }) => [what.id, statements]),
        [[bruno, 5]],
      );
      assert.deepEqual(summary.outlets, [
        { what: 'Echo', statements: 4 },
        { what: 'Bote', statements: 1 },
      ]);
      assert.equal(await record.timelines.summary(4_711), null);
    });

    it('are counted by year, month and day, within what is asked for', async () => {
      const { record, ada } = await filled();
      const counted = async (...[step, filter]: [Step, TimelineFilter]): Promise<(readonly [string, number])[]> => {
        const { times, counted: sum, isWhole } = await record.timelines.overTime(ada, step, filter);
        const all = times.map(({ what, statements }) => [what, statements] as const);
        assert.deepEqual([sum, isWhole], [all.reduce((n, [, statements]) => n + statements, 0), true]);
        return all;
      };
      const march: readonly [string, number][] = [
        ['2026-03-01', 1],
        ['2026-03-02', 2],
      ];
      assert.deepEqual(await counted('year', {}), [['2026', 4]]);
      assert.deepEqual(await counted('month', { type: 'direct' }), [
        ['2026-03', 3],
        ['2026-04', 1],
      ]);
      assert.deepEqual(await counted('day', { until: '2026-03-31' }), march);
      assert.deepEqual(await counted('day', { type: 'indirect' }), []);
      assert.deepEqual(await counted('month', { outlet: 'Bote' }), [['2026-04', 1]]);
      assert.deepEqual(await counted('month', { about: { kind: 'words', words: ['Brücke'] } }), [
        ['2026-03', 1],
        ['2026-04', 1],
      ]);
    });

    it('have what a document says last, also after people were merged and parted again', async () => {
      const record = await open();
      const text = `${ADA} sagte: „Es hält.“`;
      const ofAda = (words: string) => documentOf('a', words, [{ quote: '„Es hält.“', speaker: ADA }]);
      const ofBo = documentOf('b', 'Bo Kalt sagte: „Nein.“', [{ quote: '„Nein.“', speaker: 'Bo Kalt' }]);
      for (const one of [ofAda(text), ofAda(`Neu. ${text}`), ofBo])
        await record.documents.add([incoming(one)], RUN, AT);
      const [[ada], [bo]] = [await record.timelines.find(ADA), await record.timelines.find('Bo Kalt')];
      const words = ['Es hält.', 'Nein.'];
      const { id } = await record.entities.decide({ kind: 'merge', into: bo.id, from: ada.id }, 'ada', AT);
      assert.deepEqual((await said(record, bo.id, {})).sort(), words);
      assert.deepEqual((await record.care.check()).faults, []);
      await record.entities.decide({ kind: 'undo', decision: id }, 'ada', AT);
      for (const [i, { id: who }] of [ada, bo].entries()) assert.deepEqual(await said(record, who, {}), [words[i]]);
      assert.deepEqual((await record.care.check()).faults, []);
    });

    it('put contrary statements side by side, the earlier one first', async () => {
      const record = await open();
      const document = (id: string, words: string, published: string) =>
        incoming(documentOf(id, `Ada Zwirn sagte: „${words}“`, [{ quote: `„${words}“`, speaker: ADA }], { published }));
      await record.documents.add(
        [
          document('a', 'Wir werden die Steuern in diesem Jahr senken.', '2026-03-01T08:00:00Z'),
          document('b', 'Wir werden die Steuern in diesem Jahr nicht senken.', '2026-06-01T08:00:00Z'),
        ],
        RUN,
        AT,
      );
      while ((await record.settle(10)) > 0);
      const [ada] = await record.timelines.find(ADA);
      const changes = await record.timelines.changes(ada.id, {});
      const words = await Promise.all(
        changes.map(async ({ earlier, later }) =>
          (await record.documents.statements([earlier, later])).map(({ day }) => day),
        ),
      );
      assert.deepEqual(words, [['2026-03-01', '2026-06-01']]);
      assert.deepEqual(await record.timelines.changes(ada.id, { since: '2026-05-01' }), []);
    });
  });
}
