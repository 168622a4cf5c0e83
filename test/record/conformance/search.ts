import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../../src/record/query/parse.ts';
import type { Record } from '../../../src/record/record.ts';
import { type Order, SearchError, type SearchPage } from '../../../src/record/search.ts';
import { AT, LATER_RUN, RUN, documentOf, incoming } from './fixture.ts';

const COUNCIL = documentOf(
  'rat.md',
  '„Die Brücke hält noch zehn Jahre“, sagte Ada Zwirn. „Alle Brücken sind alt“, sagte Bertold Kranich.',
  [
    { quote: 'Die Brücke hält noch zehn Jahre', speaker: 'Ada Zwirn' },
    { quote: 'Alle Brücken sind alt', speaker: 'Bertold Kranich' },
  ],
  { outlet: 'Hafenbote', published: '2026-09-14' },
);
const VALLEY = documentOf(
  'tal.md',
  '„Die Talbrücke ist gesperrt“, sagte Cora Lind zu Ada Zwirn.',
  [{ quote: 'Die Talbrücke ist gesperrt', speaker: 'Cora Lind', addressee: 'Ada Zwirn', type: 'indirect' }],
  { outlet: 'Neue Talpost', published: '2026-11-02' },
);
const OLD = documentOf('archiv.md', '„Wir bauen eine Brücke“, hieß es.', [{ quote: 'Wir bauen eine Brücke' }], {
  published: '1987-05-01',
});

/** What every record does with searches. */
export function searchConforms(open: () => Record): void {
  const filled = async (): Promise<Record> => {
    const record = open();
    await record.documents.add(
      [COUNCIL, VALLEY, OLD].map((one) => incoming(one)),
      RUN,
      AT,
    );
    return record;
  };
  const find = async (record: Record, query: string, order: Order = 'relevance', limit = 20): Promise<SearchPage> =>
    record.search.search(parse(query), { order, limit });
  const words = ({ hits }: SearchPage): string[] => hits.map(({ statement }) => statement.statement.quote.text);

  describe('search', () => {
    it('puts first what is closest to the words of the query', async () => {
      const { hits } = await find(await filled(), 'brücke');
      assert.deepEqual(
        hits.map(({ statement, fit }) => [statement.statement.quote.text, fit]),
        [
          ['Die Brücke hält noch zehn Jahre', 'written'],
          ['Wir bauen eine Brücke', 'written'],
          ['Alle Brücken sind alt', 'whole'],
          ['Die Talbrücke ist gesperrt', 'part'],
        ],
      );
      const [two] = (await find(await filled(), 'Jahre Brücke')).hits;
      assert.equal(two.fit, 'beside');
    });

    it('hands out by day, those without a day last', async () => {
      const record = await filled();
      await record.documents.add(
        [incoming(documentOf('x.md', '„Keine Brücke“', [{ quote: 'Keine Brücke' }]))],
        RUN,
        AT,
      );
      const days = async (order: Order): Promise<(string | null)[]> =>
        (await find(record, 'Brücke', order)).hits.map(({ statement }) => statement.day);
      assert.deepEqual(await days('newest'), ['2026-11-02', '2026-09-14', '2026-09-14', '1987-05-01', null]);
      assert.deepEqual(await days('oldest'), ['1987-05-01', '2026-09-14', '2026-09-14', '2026-11-02', null]);
    });

    it('goes on where a page ended, whatever is added meanwhile', async () => {
      const record = await filled();
      const query = parse('Brücke');
      const first = await record.search.search(query, { order: 'newest', limit: 2 });
      const newer = documentOf('neu.md', '„Noch eine Brücke“', [{ quote: 'Noch eine Brücke' }], {
        published: '2026-11-20',
      });
      await record.documents.add([incoming(newer)], RUN, AT);
      const second = await record.search.search(query, { order: 'newest', limit: 2, cursor: first.cursor });
      assert.deepEqual([...words(first), ...words(second)].sort(), [
        'Alle Brücken sind alt',
        'Die Brücke hält noch zehn Jahre',
        'Die Talbrücke ist gesperrt',
        'Wir bauen eine Brücke',
      ]);
      assert.equal(second.cursor, null);
    });

    it('refuses a cursor of another query or order', async () => {
      const record = await filled();
      const { cursor } = await find(record, 'Brücke', 'newest', 1);
      for (const wrong of [cursor!, 'newest', 'oldest.0.1.x', `oldest${cursor!.slice(6)}`]) {
        await assert.rejects(
          async () => record.search.search(parse('Brücken'), { order: 'oldest', limit: 1, cursor: wrong }),
          SearchError,
        );
      }
    });

    it('shows where the words stand', async () => {
      const { hits } = await find(await filled(), 'gesperrt');
      const { snippet, statement } = hits[0];
      assert.equal(snippet.text, VALLEY.text);
      assert.deepEqual(
        snippet.hits.map(({ start, end }) => VALLEY.text.slice(start, end)),
        ['gesperrt'],
      );
      assert.equal(statement.speaker?.name, 'Cora Lind');
    });

    it('follows revisions: what vanished is found and told apart', async () => {
      const record = await filled();
      const later = documentOf(
        'tal.md',
        '„Die Talbrücke ist wieder frei“',
        [{ quote: 'Die Talbrücke ist wieder frei' }],
        {
          published: '2026-11-02',
        },
      );
      await record.documents.add([incoming(later, '2026-11-28T10:00:00.000Z')], RUN, AT);
      assert.deepEqual(words(await find(record, 'Talbrücke state:present')), ['Die Talbrücke ist wieder frei']);
      const all = await find(record, 'gesperrt state:vanished,superseded');
      assert.deepEqual(words(all), ['Die Talbrücke ist gesperrt']);
    });

    it('follows what people correct and the engine reads anew', async () => {
      const record = await filled();
      const [hit] = (await find(record, 'gesperrt')).hits;
      await record.corrections.correct({ kind: 'reject', statement: hit.statement.id }, 'test', AT);
      assert.equal((await find(record, 'gesperrt')).total, 0);
      assert.equal((await find(record, 'gesperrt state:verworfen')).total, 1);
      await record.documents.add([incoming({ ...COUNCIL, statements: COUNCIL.statements.slice(1) })], LATER_RUN, AT);
      assert.equal((await find(record, 'Jahre')).total, 0);
    });

    it('follows what only a document says of itself', async () => {
      const record = await filled();
      await record.documents.add([incoming({ ...COUNCIL, outlet: 'Anderes Blatt' })], RUN, AT);
      assert.equal((await find(record, 'outlet:Hafenbote')).total, 0);
      assert.equal((await find(record, 'outlet:Blatt')).total, 2);
    });

    it('counts facets of what fits', async () => {
      const record = await filled();
      const { facets, counted, isAll } = await record.search.facets(parse('Brücke'));
      assert.deepEqual([counted, isAll], [4, true]);
      assert.deepEqual(
        facets.speaker.map(({ name, count }) => [name, count]).sort(),
        [
          [null, 1],
          ['Ada Zwirn', 1],
          ['Bertold Kranich', 1],
          ['Cora Lind', 1],
        ].sort(),
      );
      assert.deepEqual(
        facets.outlet.map(({ value, count }) => [value, count]),
        [
          ['Hafenbote', 2],
          ['Neue Talpost', 1],
          ['none', 1],
        ],
      );
      assert.deepEqual(
        facets.month.map(({ value }) => value),
        ['1987-05', '2026-09', '2026-11'],
      );
      const some = await record.search.facets(parse('Brücke'), 1);
      assert.deepEqual([some.counted, some.isAll, some.facets.month[0].value], [1, false, '2026-11']);
    });

    it('tells which part of a query finds nothing, and words that look like it', async () => {
      const record = await filled();
      const parts = await record.search.parts(parse('Brükce speaker:Zwirn -alt'));
      assert.deepEqual(
        parts.map(({ total, near }) => [total, near]),
        [
          [0, ['bruecke']],
          [1, []],
        ],
      );
    });

    it('keeps searches under names', async () => {
      const record = await filled();
      await record.search.save('b', parse('Brücke  -alt'));
      await record.search.save('a', parse('speaker:Zwirn'));
      await record.search.save('b', parse('Tunnel'));
      assert.deepEqual(await record.search.saved(), [
        { name: 'a', query: 'speaker:Zwirn' },
        { name: 'b', query: 'Tunnel' },
      ]);
      assert.deepEqual([await record.search.unsave('a'), await record.search.unsave('a')], [true, false]);
    });

    it('remembers how far each has looked at a saved search, under every name it had', async () => {
      const { search } = await filled();
      await search.save('a', parse('Brücke'));
      await search.save('b', parse('Tunnel'));
      assert.deepEqual([await search.look('a', 'ada', 2), await search.look('nowhere', 'ada', 2)], [true, false]);
      await search.look('a', 'bo', 1);
      await search.look('a', 'ada', 3);
      assert.deepEqual([...(await search.looks('ada'))], [['a', 3]]);
      assert.deepEqual(
        [await search.rename('a', 'b'), await search.rename('nowhere', 'c'), await search.rename('a', 'c')],
        ['taken', 'missing', 'renamed'],
      );
      await search.save('c', parse('Hafen'));
      assert.deepEqual([...(await search.looks('bo'))], [['c', 1]]);
      await search.unsave('c');
      assert.deepEqual([...(await search.looks('bo'))], []);
    });

    it('takes the deepest and the longest queries that there are', async () => {
      const record = await filled();
      for (const query of [
        nested(15),
        nested(31),
        Array(500).fill('Brücke').join(' '),
        Array(250).fill('-"x y"').join(' '),
      ])
        assert.ok((await find(record, query)).hits.length >= 0);
    });

    it('is whole after everything, and can be made anew', async () => {
      const record = await filled();
      await record.care.forget({ kind: 'document', document: 1 });
      assert.deepEqual(words(await find(record, 'Brücke', 'newest')), [
        'Die Talbrücke ist gesperrt',
        'Wir bauen eine Brücke',
      ]);
      await record.care.rebuild();
      assert.deepEqual((await record.care.check()).faults, []);
      assert.equal((await find(record, 'Brücke')).total, 2);
    });
  });
}

/** Brackets inside brackets, with what is not meant in every other. */
function nested(depth: number): string {
  let query = 'Brücke';
  for (let i = 0; i < depth; i++) query = i % 2 === 0 ? `(Hafen OR ${query})` : `(Tunnel -${query})`;
  return query;
}
