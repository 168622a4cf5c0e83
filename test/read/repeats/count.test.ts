import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FurnitureCount } from '../../../src/read/html/repeats/count.ts';
import type { SeenPage } from '../../../src/read/html/repeats/furniture.ts';

const pageOf = (site: string, n: number, blocks: readonly string[]): SeenPage => ({
  site,
  article: [`${site} ${n}`],
  blocks,
});

/** What is furniture when page `n` of `count` holds the block for which the condition is true, and one of its own. */
function learned(count: number, blocks: Readonly<Record<string, (n: number) => boolean>>): string[] {
  const counted = new FurnitureCount();
  for (let n = 0; n < count; n++) {
    const held = Object.keys(blocks).filter((name) => blocks[name](n));
    counted.add(pageOf('a.example', n, [...held, `own ${n}`]));
  }
  return [...(counted.furniture().get('a.example') ?? [])];
}

describe('blocks are furniture', () => {
  it('from four articles on', () => {
    assert.deepEqual(learned(4, { three: (n) => n < 3, four: () => true }), ['four']);
  });

  it('when a fifth of the articles have them', () => {
    const blocks = { 'a fifth': (n: number) => n % 5 === 0, less: (n: number) => n % 5 === 0 && n > 0 };
    assert.deepEqual(learned(100, blocks), ['a fifth']);
  });

  it('also when the template is changed after many articles', () => {
    assert.deepEqual(learned(5_000, { old: (n) => n < 3_000, new: (n) => n >= 3_000, late: (n) => n >= 4_500 }), [
      'new',
      'old',
    ]);
  });

  it('not because one article was read again, under another address or with other words', () => {
    const counted = new FurnitureCount();
    for (let n = 0; n < 10; n++)
      counted.add({ site: 'a.example', article: [`address ${n % 2}`, 'title', `text ${n}`], blocks: ['x'] });
    for (let n = 0; n < 3; n++) counted.add(pageOf('a.example', n, ['x']));
    assert.equal(counted.furniture().get('a.example')?.size, 1);
    const fewer = new FurnitureCount();
    for (let n = 0; n < 10; n++)
      fewer.add({ site: 'a.example', article: [`address ${n % 3}`, `text ${n}`], blocks: ['x'] });
    assert.equal(fewer.furniture().size, 0);
  });

  it('of their own site only', () => {
    const counted = new FurnitureCount();
    for (let n = 0; n < 8; n++) counted.add(pageOf(`${n % 2}.example`, n, n < 7 ? ['x'] : ['y']));
    assert.deepEqual([...counted.furniture()], [['0.example', new Set(['x'])]]);
  });
});

describe('what is held while blocks are counted', () => {
  it('is bounded for a site of 100,000 articles, and its furniture is found', () => {
    const counted = new FurnitureCount();
    let most = 0;
    for (let n = 0; n < 100_000; n++) {
      const own = Array.from({ length: 20 }, (_, i) => `own ${n} ${i}`);
      counted.add(pageOf('a.example', n, [...own, 'everywhere', ...(n % 4 === 0 ? ['in a section'] : [])]));
      most = Math.max(most, counted.held);
    }
    assert.ok(most < 2_000, String(most));
    assert.deepEqual([...counted.furniture().get('a.example')!], ['everywhere', 'in a section']);
  });

  it('is bounded for many sites, of which those with many articles are learned', () => {
    const limits = { blocks: 1_000, articles: 10_000 };
    const counted = new FurnitureCount(limits);
    for (let n = 0; n < 5_000; n++) {
      const own = Array.from({ length: 10 }, (_, i) => `own ${n} ${i}`);
      counted.add(pageOf(n % 10 === 0 ? 'large.example' : `${n}.example`, n, [...own, 'x']));
      assert.ok(counted.held <= limits.blocks, String(counted.held));
    }
    assert.deepEqual([...counted.furniture()], [['large.example', new Set(['x'])]]);
  });

  it('is bounded for sites whose articles alternate, of which all are learned', () => {
    const counted = new FurnitureCount({ blocks: 5_000, articles: 10_000 });
    for (let n = 0; n < 4_000; n++) {
      const own = Array.from({ length: 10 }, (_, i) => `own ${n} ${i}`);
      counted.add(pageOf(`${n % 100}.example`, n, [...own, 'x']));
      assert.ok(counted.held <= 5_000, String(counted.held));
    }
    assert.equal(counted.furniture().size, 100);
  });

  it('are the articles seen last: a bounded number of them', () => {
    const counted = new FurnitureCount({ blocks: 1_000, articles: 10 });
    for (let n = 0; n < 8; n++) counted.add(pageOf('a.example', n % 2, ['x']));
    assert.equal(counted.furniture().size, 0);
    const again = new FurnitureCount({ blocks: 1_000, articles: 2 });
    for (let n = 0; n < 6; n++) again.add(pageOf('a.example', n % 3, ['x']));
    assert.equal(again.furniture().size, 1);
  });

  it('is the same in another run', () => {
    const run = (): unknown => {
      const counted = new FurnitureCount({ blocks: 200, articles: 100 });
      for (let n = 0; n < 2_000; n++)
        counted.add(pageOf(`${n % 7}.example`, n % 900, [`x${n % 3}`, `y${n % 11}`, `own ${n}`]));
      return [...counted.furniture()].map(([site, marks]) => [site, [...marks]]);
    };
    const first = run();
    assert.ok((first as unknown[]).length > 0);
    assert.deepEqual(run(), first);
  });
});
