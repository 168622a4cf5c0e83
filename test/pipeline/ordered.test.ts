import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { inOrder } from '../../src/pipeline/ordered.ts';
import { all } from './sources.ts';

const room = { items: 4, size: Infinity };
const one = (): number => 1;

/** The numbers from 0 on, which counts how many were taken and whether it was ended. */
class Numbers {
  taken = 0;
  isEnded = false;

  async *upTo(end: number): AsyncGenerator<number, void> {
    try {
      while (this.taken < end) yield this.taken++;
    } finally {
      this.isEnded = true;
    }
  }
}

/** Work that is ended by hand. */
class ByHand {
  readonly ends: (() => void)[] = [];
  readonly work = (item: number): Promise<number> => new Promise((resolve) => (this.ends[item] = () => resolve(item)));
}

/** Lets everything happen that can happen without anyone outside. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 20; turns++) await turn();
}

const silence = new Promise<never>(() => undefined);

describe('work on many items', () => {
  it('gives results in the order of the items, whatever ends first', async () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 9 }), async (ends, items) => {
        const work = async (item: number): Promise<number> => {
          for (let turns = ends[item]; turns > 0; turns--) await turn();
          return item;
        };
        const results = await all(inOrder(new Numbers().upTo(8), work, one, { items, size: Infinity }));
        assert.deepEqual(results, [0, 1, 2, 3, 4, 5, 6, 7]);
      }),
      { numRuns: 30 },
    );
  });

  it('goes on while the first item takes long, as far as there is room', async () => {
    const [numbers, hand] = [new Numbers(), new ByHand()];
    const results = inOrder(numbers.upTo(100), hand.work, one, room);
    const first = results.next();
    await settle();
    hand.ends[1]();
    hand.ends[2]();
    await settle();
    assert.equal(numbers.taken, 4);
    hand.ends[0]();
    assert.deepEqual(await first, { done: false, value: 0 });
    await results.return(undefined);
  });

  it('takes no more than there is room for while nobody takes results', async () => {
    const numbers = new Numbers();
    const results = inOrder(numbers.upTo(1_000), async (item) => item, one, room);
    await results.next();
    await settle();
    assert.ok(numbers.taken <= 1 + room.items, `${numbers.taken}`);
    let given = 1;
    for await (const result of results) {
      assert.equal(result, given);
      await settle();
      assert.ok(numbers.taken - ++given <= room.items, `${numbers.taken} - ${given}`);
    }
    assert.equal(given, 1_000);
  });

  it('takes no item more once those under way are large enough', async () => {
    const [numbers, hand] = [new Numbers(), new ByHand()];
    const results = inOrder(numbers.upTo(100), hand.work, (item) => 10 * item, { items: 100, size: 25 });
    const first = results.next();
    await settle();
    assert.equal(numbers.taken, 3); // of sizes 0, 10 and 20: the last goes beyond
    hand.ends[0]();
    await first;
    await results.return(undefined);
  });

  it('gives a result while the input is silent, and ends without waiting for it', async () => {
    async function* silent(): AsyncGenerator<number, void> {
      yield 7;
      await silence;
    }
    const results = inOrder(silent(), async (item) => item, one, room);
    assert.deepEqual(await results.next(), { done: false, value: 7 });
    assert.equal((await results.return(undefined)).done, true);
  });

  it('ends the input when the consumer ends', async () => {
    const numbers = new Numbers();
    for await (const result of inOrder(numbers.upTo(100), async (item) => item, one, room)) if (result === 5) break;
    assert.equal(numbers.isEnded, true);
    assert.ok(numbers.taken <= 6 + room.items);
  });

  it('throws what the work threw in its place, what the input threw after all results', async () => {
    const given: number[] = [];
    const take = async (results: AsyncIterable<number>): Promise<void> => {
      for await (const result of results) given.push(result);
    };
    const fails = async (item: number): Promise<number> => {
      if (item === 2) throw new RangeError('work');
      return item;
    };
    await assert.rejects(take(inOrder(new Numbers().upTo(9), fails, one, room)), /work/);
    assert.deepEqual(given.splice(0), [0, 1]);
    async function* broken(): AsyncGenerator<number, void> {
      yield* [0, 1];
      throw new RangeError('input');
    }
    const slow = async (item: number): Promise<number> => (await settle(), item);
    await assert.rejects(take(inOrder(broken(), slow, one, room)), /input/);
    assert.deepEqual(given, [0, 1]);
  });
});
