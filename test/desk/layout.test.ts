import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { GraphNode, Source } from '../../web/src/views/claims/graph.ts';
import { laidOut } from '../../web/src/views/claims/layout.ts';

const node = (
  name: string,
  day: string | null,
  from: readonly string[] = [],
  more: Partial<GraphNode> = {},
): GraphNode => ({
  ...{ name, day, isAgency: false, isFirst: false, at: {} as GraphNode['at'], count: 1 },
  sources: from.map((source): Source => ({ name: source, kind: 'named' })),
  ...more,
});

/** Where each stands: `name column/row`. */
const placesOf = (nodes: readonly GraphNode[], isFolded = true): string[] =>
  laidOut(nodes, isFolded).placed.map(
    (place) => `${place.nodes.map(({ name }) => name).join('+')} ${place.column}/${place.row}`,
  );

describe('the layout of a way', () => {
  it('goes by day from left to right, and within a day from whom to who', () => {
    const nodes = [
      node('c', '2026-11-03', ['b']),
      node('b', '2026-11-02', ['a']),
      node('a', '2026-11-02'),
      node('d', null),
    ];
    assert.deepEqual(placesOf(nodes), ['a 0/0', 'b 1/0', 'c 2/0', 'd 3/0']);
    const { days } = laidOut(nodes, true);
    assert.deepEqual(
      days.map(({ day, column, columns }) => [day, column, columns]),
      [
        ['2026-11-02', 0, 2],
        ['2026-11-03', 2, 1],
        [null, 3, 1],
      ],
    );
  });

  it('has agencies above all others', () => {
    const nodes = [
      node('a', '2026-11-02'),
      node('dpa', '2026-11-02', [], { isAgency: true }),
      node('b', '2026-11-02', ['dpa']),
    ];
    assert.deepEqual(placesOf(nodes), ['dpa 0/0', 'a 0/1', 'b 1/1']);
  });

  it('folds those alike, but none that passed it on nor the first', () => {
    const names = ['b', 'c', 'd', 'e', 'f', 'g', 'i'];
    const nodes = [
      node('a', '2026-11-02', [], { isFirst: true }),
      ...names.map((name) => node(name, '2026-11-02', ['a'])),
      node('h', '2026-11-02', ['g']),
    ];
    assert.deepEqual(placesOf(nodes), ['a 0/0', 'b 1/0', 'c 1/1', 'd 1/2', 'e+f+i 1/3', 'g 1/4', 'h 2/0']);
    assert.equal(laidOut(nodes, false).placed.length, nodes.length);
  });

  it('gives everybody a place of their own, whoever had it from whom', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const any = fc.uniqueArray(
      fc.record({
        name: fc.constantFrom(...names),
        day: fc.constantFrom('2026-11-02', '2026-11-03', null),
        from: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
        isAgency: fc.boolean(),
      }),
      { selector: ({ name }) => name },
    );
    fc.assert(
      fc.property(any, fc.boolean(), (all, isFolded) => {
        const nodes = all.map(({ name, day, from, isAgency }) => node(name, day, from, { isAgency }));
        const { placed, rows, columns, agencyRows } = laidOut(nodes, isFolded);
        assert.equal(placed.flatMap((place) => place.nodes).length, nodes.length);
        assert.equal(new Set(placed.map(({ column, row }) => `${column}/${row}`)).size, placed.length);
        for (const { column, row, nodes: own } of placed) {
          assert.ok(column < columns && row < rows);
          assert.equal(row < agencyRows, own[0].isAgency);
        }
      }),
    );
  });
});
