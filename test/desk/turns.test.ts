import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DeskError } from '../../src/desk/problem.ts';
import { Turns } from '../../src/desk/turns.ts';

/** Work that begins when its turn has come, and ends when it is told to. */
function works(turns: Turns) {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const send = (by: string, name: string): Promise<void> =>
    turns.take(by, async () => {
      begun.push(name);
      await new Promise<void>((end) => ends.push(end));
    });
  const endOne = async (): Promise<void> => {
    ends.shift()!();
    await new Promise(setImmediate);
  };
  return { begun, send, endOne };
}

async function refusalOf(turn: Promise<void>): Promise<object | null> {
  try {
    await turn;
    return null;
  } catch (error) {
    assert.ok(error instanceof DeskError);
    return { code: error.code, ...error.more };
  }
}

describe('turns', () => {
  it('go round among those who wait, however much one of them sends', async () => {
    const { begun, send, endOne } = works(new Turns(20));
    const all = [send('ada', 'a1'), send('ada', 'a2'), send('ada', 'a3'), send('bo', 'b1'), send('bo', 'b2')];
    for (let i = 0; i < all.length; i++) {
      assert.equal(begun.length, i + 1, 'one at a time');
      await endOne();
    }
    await Promise.all(all);
    assert.deepEqual(begun, ['a1', 'b1', 'a2', 'b2', 'a3']);
  });

  it('are refused to who has three, and to everybody when nine wait, with a time to come again', async () => {
    const { send, endOne } = works(new Turns(20));
    const kept = ['ada', 'bo', 'cem'].flatMap((by) => [1, 2, 3].map((n) => send(by, `${by}${n}`)));
    assert.deepEqual(await refusalOf(send('ada', 'a4')), { code: 'too-many', retryAfter: 20 });
    assert.deepEqual(await refusalOf(send('dora', 'd1')), { code: 'busy', retryAfter: 20 });
    await endOne();
    kept.push(send('dora', 'd1'));
    for (let i = 0; i < 9; i++) await endOne();
    await Promise.all(kept);
  });

  it('pass on when work fails', async () => {
    const turns = new Turns(20);
    const first = turns.take('ada', async () => Promise.reject(new Error('broken')));
    const second = turns.take('ada', async () => 'done');
    await assert.rejects(first, /broken/);
    assert.equal(await second, 'done');
  });
});
