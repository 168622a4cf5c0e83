import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersAmong } from '../../../src/record/claims/answers.ts';
import type { StoredStatement } from '../../../src/record/stored.ts';
import type { Standing } from '../../../src/provenance/evidence.ts';
import { type Said, documentOf } from '../conformance/fixture.ts';

const PEOPLE = ['Ada Zwirn', 'Bruno Kalt'];

/** A statement as a record gives it. */
function said(id: number, who: number, quote: string, more: { standing?: Standing; claim?: number } = {}) {
  const speaker = PEOPLE.at(who);
  const said: Said = { quote, type: quote.startsWith('„') ? 'direct' : 'indirect', ...(speaker ? { speaker } : {}) };
  const { statements } = documentOf(`${id}`, `${speaker ?? 'Jemand'} sagte, ${quote}.`, [said]);
  return {
    ...{ id, revision: id, state: 'present', before: null, correction: null, addressee: null, day: '2026-11-02' },
    ...{
      claim: more.claim ?? id,
      document: { id, name: `${id}`, url: null, title: null, outlet: null, published: null },
    },
    speaker: speaker ? { id: who + 1, name: speaker, kind: 'person' } : null,
    statement: { ...statements[0], standing: more.standing ?? 'reported' },
  } satisfies StoredStatement as StoredStatement;
}

const SAFE = '„Die Nordbrücke ist sicher und hält noch zehn Jahre“';
const UNSAFE = 'die Nordbrücke halte keine zehn Jahre mehr';

const told = (...statements: readonly StoredStatement[]): string[] =>
  answersAmong(statements).map(({ statement, to, kind }) => `${statement} ${kind} ${to}`);

describe('answers', () => {
  it('are what says the contrary of something earlier, of others or of the same', () => {
    assert.deepEqual(told(said(1, 0, SAFE), said(2, 1, UNSAFE)), ['2 contradiction 1']);
    assert.deepEqual(told(said(1, 0, SAFE), said(2, 0, UNSAFE)), ['2 contradiction 1']);
    assert.deepEqual(told(said(1, 0, SAFE), said(2, 1, 'die Nordbrücke sei sicher und halte noch zehn Jahre')), []);
  });

  it('are denials where one of the two denies', () => {
    const denied = said(2, 1, 'dass die Nordbrücke sicher sei und noch zehn Jahre halte', { standing: 'denied' });
    assert.deepEqual(told(said(1, 0, SAFE), denied), ['2 denial 1']);
  });

  it('are given once for each claim, and never for what nobody is known to have said', () => {
    const again = said(3, 1, UNSAFE, { claim: 2 });
    assert.deepEqual(told(said(1, 0, SAFE), said(2, 1, UNSAFE), again), ['2 contradiction 1']);
    assert.deepEqual(told(said(1, 0, SAFE), said(2, 9, UNSAFE)), []);
  });

  it('are none where two people speak of themselves', () => {
    const [stays, goes] = [
      '„Ich trete als Bürgermeister von Kleinau nicht zurück“',
      '„Ich trete als Bürgermeister von Kleinau zurück“',
    ];
    assert.deepEqual(told(said(1, 0, stays), said(2, 1, goes)), []);
    assert.deepEqual(told(said(1, 0, stays), said(2, 0, goes)), ['2 contradiction 1']);
  });
});
