import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareClaims } from '../../../src/record/claims/compare.ts';
import { keysOf } from '../../../src/record/claims/keys.ts';
import { signatureOf } from '../../../src/record/claims/signature.ts';
import type { Utterance } from '../../../src/record/claims/utterance.ts';

function said(quote: string, more: Partial<Utterance> = {}): Utterance {
  return {
    ...{ id: 1, document: 1, speaker: 7, speakerWords: ['Jette Carstens'], addressee: null },
    ...{ day: '2026-03-10', published: '2026-03-10', saidOn: null, type: 'direct', standing: 'reported' },
    ...{ frame: null, cue: 'sagte', chain: [], hedges: [] },
    quote,
    ...more,
  };
}

const compared = (a: Utterance, b: Utterance): ReturnType<typeof compareClaims> =>
  compareClaims(signatureOf(a), signatureOf(b));

const indirect = (quote: string, more: Partial<Utterance> = {}): Utterance =>
  said(quote, { type: 'indirect', ...more });

const DREDGING = said('„Der Hafen braucht bis 2031 eine tiefere Fahrrinne, das kostet 90 Millionen Euro.“');

test('direct and indirect speech are one claim', () => {
  const other = indirect('der Hafen brauche bis 2031 eine tiefere Fahrrinne, das koste 90 Millionen Euro');
  const found = compared(DREDGING, other);
  assert.equal(found.same, true);
  const keys = new Set(keysOf(signatureOf(DREDGING)));
  assert.ok(keysOf(signatureOf(other)).some((key) => keys.has(key)));
});

test('a shortened quote is the same, and which side is shorter is told', () => {
  const short = said('„Der Hafen braucht bis 2031 eine tiefere Fahrrinne“');
  assert.deepEqual([compared(DREDGING, short).same, compared(DREDGING, short).kind], [true, 'shortened']);
  assert.equal(compared(short, DREDGING).kind, 'extended');
});

test('what parts two quotes is named', () => {
  const cases: readonly (readonly [Utterance, string])[] = [
    [said('„Der Hafen braucht bis 2031 eine tiefere Fahrrinne, das kostet 80 Millionen Euro.“'), 'number'],
    [said('„Der Hafen braucht bis 2035 eine tiefere Fahrrinne, das kostet 90 Millionen Euro.“'), 'time'],
    [said('„Der Hafen braucht keine tiefere Fahrrinne, das kostet 90 Millionen Euro.“'), 'negation'],
    [said('„Der Hafen braucht bis 2031 eine tiefere Fahrrinne“', { speaker: 8 }), 'other-speaker'],
    [said(DREDGING.quote, { published: '2026-09-10', day: '2026-09-10' }), 'occasion'],
    [said(DREDGING.quote, { frame: 'hatte sie schon vor zwei Jahren gesagt' }), 'occasion'],
    [indirect('der Hafen brauche bis 2031 vielleicht eine tiefere Fahrrinne'), 'certainty'],
    [indirect('der Hafen brauche bis 2031 eine tiefere Fahrrinne, falls die Reeder zustimmten'), 'condition'],
  ];
  for (const [other, name] of cases) {
    const found = compared(DREDGING, other);
    assert.equal(found.same, false, other.quote);
    assert.ok(
      found.reasons.some((reason) => reason.name === name),
      `${name}: ${JSON.stringify(found)}`,
    );
  }
});

test('a demand and a promise are two', () => {
  const demand = indirect('die Fahrrinne im Hafen bis 2031 zu vertiefen', { cue: 'forderte' });
  const promise = indirect('die Fahrrinne im Hafen bis 2031 zu vertiefen', { cue: 'versprach' });
  assert.equal(compared(demand, promise).same, false);
  assert.equal(compared(demand, indirect('man müsse die Fahrrinne im Hafen bis 2031 vertiefen')).same, true);
});

test('the opposite is told as contrary, however much later', () => {
  const later = indirect('der Hafen brauche bis 2031 keine tiefere Fahrrinne', { published: '2027-01-05' });
  assert.equal(compared(DREDGING, later).kind, 'contrary');
});

test('nobody is no speaker, and a few words of every day are no claim', () => {
  assert.equal(compared({ ...DREDGING, speaker: null }, { ...DREDGING, speaker: null }).same, false);
  for (const phrase of ['„Kein Kommentar.“', '„Wir prüfen das.“', '„Das ist ein guter Tag.“'])
    assert.equal(compared(said(phrase), said(phrase)).same, false, phrase);
});

test('who does it to whom', () => {
  const a = said('„Der Minister hat den Konzern um Hilfe gebeten.“');
  assert.equal(compared(a, indirect('der Konzern habe den Minister um Hilfe gebeten')).same, false);
  assert.equal(compared(a, indirect('den Konzern habe der Minister um Hilfe gebeten')).same, true);
});

const WORDS = [
  ...['Der', 'Hafen', 'braucht', 'nicht', 'Fahrrinne', '90', 'Millionen', 'Euro', 'vielleicht', 'wenn', 'Carstens'],
  ...['steigt', 'sinkt', 'muss', 'werde', ',', '.', '„', '“', 'dass', 'Ukraine', 'am', 'Montag', 'ohne', 'sondern'],
];
const quotes = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));

test('comparing is symmetric and gives the same again, on any words', () => {
  const turned = (kind: string): string => ({ shortened: 'extended', extended: 'shortened' })[kind] ?? kind;
  fc.assert(
    fc.property(quotes, quotes, (a, b) => {
      const [there, back] = [compared(said(a), said(b)), compared(said(b), said(a))];
      assert.deepEqual([there.same, there.score, there.kind], [back.same, back.score, turned(back.kind)]);
      assert.deepEqual(compared(said(a), said(b)), there);
    }),
    { numRuns: 150 },
  );
});

test('a signature survives JSON', () => {
  const signature = signatureOf(DREDGING);
  assert.deepEqual(JSON.parse(JSON.stringify(signature)), signature);
});

test('a long statement is the same as itself, word for word', () => {
  assert.deepEqual(compared(DREDGING, DREDGING), {
    ...{ same: true, score: 1, kind: 'verbatim' },
    reasons: [{ name: 'verbatim', a: null, b: null }],
  });
});

test('another number, or a negation put in, is never the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9_999 }), fc.integer({ min: 2, max: 9_999 }), (n, m) => {
      fc.pre(n !== m);
      const quote = (count: number): string => `„In diesem Hafen arbeiten ${count} Menschen an der neuen Fahrrinne.“`;
      assert.equal(compared(said(quote(n)), said(quote(m))).same, false);
      const denied = said(quote(n).replace('arbeiten', 'arbeiten nicht'));
      assert.equal(compared(said(quote(n)), denied).same, false);
    }),
    { numRuns: 60 },
  );
});
