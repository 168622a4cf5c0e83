import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { type Anchored, anchor } from '../../../src/record/export/anchor.ts';
import { type Annotation, annotationOf } from '../../../src/record/export/annotations.ts';
import type { Exported } from '../../../src/record/export/exported.ts';
import { occurrences } from '../../../src/record/export/occurrences.ts';
import { statementOf } from '../conformance/fixture.ts';

/** A statement with some words of a text, at their first place, as it is handed out. */
function annotate(text: string, quote: string): Annotation {
  const document = { id: 1, name: 'a', url: null, title: null, outlet: null, published: null };
  const digest = createHash('sha256').update(text).digest('hex');
  const source = { digest, text, seen: '2026-11-27T10:00:00Z', retrieved: null, language: 'de', authors: [] };
  const more = {
    id: 1,
    revision: 1,
    state: 'present',
    before: null,
    speaker: null,
    addressee: null,
    correction: null,
  } as const;
  const stored = { ...more, document, day: null, claim: null, statement: statementOf(text, { quote }) };
  return annotationOf({ stored, source } satisfies Exported);
}

const whyNot = (anchored: Anchored): string => ('orphaned' in anchored ? anchored.orphaned : anchored.by);
const startOf = (anchored: Anchored): number | null =>
  'orphaned' in anchored ? null : anchored.passage.spans[0].start;

describe('finding an annotation again', () => {
  const text = 'Am Montag sagte sie: „Ja.“ Am Dienstag sagte er: „Nein.“ Dann gingen beide.';

  it('takes the place where the text is the same', () => {
    const found = anchor(annotate(text, 'Nein.'), text);
    assert.deepEqual(found, { by: 'position', passage: { text: 'Nein.', spans: [{ start: 50, end: 55 }] } });
  });

  it('follows the words when something was written before them', () => {
    const found = anchor(annotate(text, 'Nein.'), `Nachtrag. ${text}`);
    assert.deepEqual([whyNot(found), startOf(found)], ['quote', 60]);
  });

  it('is orphaned rather than moved when the words are left only elsewhere', () => {
    const gone = 'Am Montag sagte sie: „Ja.“ Dann schrieb jemand auf ein Blatt: Nein. So war das.';
    assert.equal(whyNot(anchor(annotate(text, 'Nein.'), gone)), 'elsewhere');
  });

  it('is orphaned when the words are gone', () => {
    assert.equal(whyNot(anchor(annotate(text, 'Nein.'), text.replace('Nein.', 'Doch.'))), 'absent');
  });

  it('is orphaned when the same sentence stands there twice', () => {
    const padding = 'x'.repeat(40);
    const one = `${padding}„Ja.“${padding}`;
    assert.equal(whyNot(anchor(annotate(one, 'Ja.'), `${one}${one}`)), 'ambiguous');
  });

  it('prefers the place with both neighbours to one with one', () => {
    const other = `Am Montag sagte sie: „Ja.“ Und mehr. ${text}`;
    const found = anchor(annotate(text, 'Ja.'), other);
    assert.equal(whyNot(found), 'quote');
    assert.equal(startOf(found), other.lastIndexOf('Ja.'));
  });

  it('is a piece of the text with exactly its words, or nowhere', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', ' ', 'ü', '😀'), { minLength: 1, maxLength: 60 });
    const cut = fc.tuple(letters, fc.nat(), fc.nat(), letters, fc.nat());
    fc.assert(
      fc.property(cut, ([chars, a, b, more, at]) => {
        const whole = chars.join('');
        const [from, to] = [a % chars.length, (b % chars.length) + 1];
        const quote = chars.slice(Math.min(from, to - 1), Math.max(from + 1, to)).join('');
        const annotation = annotate(whole, quote);
        const here = anchor(annotation, whole);
        assert.deepEqual([whyNot(here), startOf(here)], ['position', whole.indexOf(quote)]);
        const place = at % (chars.length + 1);
        const edited = [...chars.slice(0, place), ...more, ...chars.slice(place)].join('');
        const found = anchor(annotation, edited);
        if ('orphaned' in found) return;
        const { start, end } = found.passage.spans[0];
        assert.equal(edited.slice(start, end), quote);
        const [{ prefix, suffix }] = annotation.target[0].selector;
        const isBefore = prefix === '' ? start === 0 : edited.slice(0, start).endsWith(prefix);
        const isBehind = suffix === '' ? end === edited.length : edited.slice(end).startsWith(suffix);
        assert.ok(isBefore || isBehind);
      }),
      { seed: 20261127, numRuns: 500 },
    );
  });

  it('finds every place of some words, also those that overlap', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab]{0,30}$/), fc.stringMatching(/^[ab]{1,4}$/), (long, words) => {
        const all = Array.from({ length: long.length }, (_, i) => i).filter((i) => long.startsWith(words, i));
        assert.deepEqual([...occurrences(long, words)], all);
      }),
      { seed: 20261127 },
    );
  });
});
