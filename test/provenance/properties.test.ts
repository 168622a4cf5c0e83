import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { read } from '../../src/attribution/reading.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import type { DateExpression } from '../../src/provenance/dates/date.ts';
import { STANDINGS, checkProvenance } from '../../src/provenance/evidence.ts';
import { hedgesOfDocument, provenanceOf } from '../../src/provenance/provenance.ts';
import { plainDocument } from '../../src/text/document.ts';
import { checkPassage } from '../../src/text/passage.ts';

/** Words and marks of reported speech, which in any order make texts that are hard to read. */
const PIECES =
  'Kern|sagte|dass|„|“|»|«|"|,|.|:|;|(|)|–|/|\n\n|soll|haben|gewesen|will|dürfte|angeblich|wohl|laut|zufolge|der|dpa|dem|Spiegel|ARD-Sendung|auf|X|unter|Berufung|Insider|wies|zurück|Vorwürfe|nicht|nie|bestritt|behauptet|räumte|ein|im|Interview|mit|wie|die|BBC|berichtet|gegenüber|Neuen|Zürcher|Zeitung|es|sei|falsch|ohne|Belege|am|Montag|😀|\u00ad'.split(
    '|',
  );
const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((words) => words.join(' '))
  .chain((joined) => fc.constantFrom(joined, joined.replaceAll(/ ([,.:;“])/g, '$1')));

function everything(content: string): void {
  const dates: DateExpression[] = content.startsWith('Kern')
    ? [{ start: 0, end: 4, type: 'DATE', value: '2022', interval: { from: '2022-01-01', to: '2022-12-31' } }]
    : [];
  const links = content.length > 9 ? [{ start: 2, end: 9, href: 'https://a.example/' }] : [];
  const document = plainDocument('d', content, { links });
  const reading = read(content);
  const statements = attribute(document, null, reading);
  const provenance = provenanceOf(document, reading, statements, dates);
  assert.equal(provenance.length, statements.length);
  assert.deepEqual(provenanceOf(document, reading, statements, dates), provenance);
  for (const one of provenance) {
    checkProvenance(content, one);
    assert.ok(STANDINGS.includes(one.standing));
    assert.equal(new Set(one.chain).size, one.chain.length);
    one.hedges.reduce((end, { spans }) => {
      assert.ok(spans[0].start >= end, 'hedges overlap or are out of order');
      return spans.at(-1)!.end;
    }, 0);
  }
  for (const hedge of hedgesOfDocument(document, reading, provenance)) checkPassage(content, hedge);
}

describe('the provenance of any text', () => {
  it('stands in it, in order, and is the same again', () => {
    fc.assert(fc.property(text, everything), { numRuns: 1_000 });
  });

  it('is found in texts made to hurt', () => {
    for (const piece of [
      '„',
      '"',
      '1',
      'A',
      'soll ',
      '(dpa) ',
      '(dpa)\n\n',
      'dass ',
      'wohl ',
      '„Ja“, sagte er der dpa, ',
    ])
      everything(piece.repeat(Math.floor(20_000 / piece.length)));
  });
});
