import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Passage, passageAt } from '../../src/text/passage.ts';
import { type StatementDraft, makeStatement } from '../../src/text/statement.ts';
import { type ExpectedStatement, differences, wordsNotInText } from './gold.ts';
import { GROUPS, engineDifferences, phenomenaOf } from './phenomena.ts';

/** A text as the name of a test: one line, and not too long. */
function nameOf(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 99)}…` : text);
}

describe('the comparison with an annotation', () => {
  const text = 'Das Dach, sagt sie, sei dicht.';
  const spans = (words: string): Passage['spans'] => {
    const start = text.indexOf(words);
    return passageAt(text, [{ start, end: start + words.length }]).spans;
  };
  const draft: StatementDraft = {
    ...{ type: 'indirect', medium: 'speech', nestedIn: null, confidence: 1, entity: null, addressee: null },
    ...{ quote: [...spans('Das Dach'), ...spans('sei dicht')], because: [] },
    ...{ speaker: spans('sie'), cue: spans('sagt'), frame: spans(', sagt sie,') },
  };
  const found = { ...makeStatement(text, draft), hedges: [] };
  const want: ExpectedStatement = { type: 'indirect', quote: 'Das Dach … sei dicht', speaker: 'sie', cue: 'sagt' };

  it('finds nothing where type, quote and the roles that are given are the same', () => {
    assert.deepEqual(differences(text, [want], [found]), []);
  });

  it('names what is missing, extra and different', () => {
    assert.deepEqual(differences(text, [want], []), ['missing indirect: Das Dach … sei dicht']);
    assert.deepEqual(differences(text, [], [found]), ['extra indirect: Das Dach … sei dicht']);
    assert.deepEqual(differences(text, [{ ...want, speaker: null, hedges: ['wohl'] }], [found]), [
      'speaker of “Das Dach … sei dicht”: expected nothing, found “sie”',
      'hedges of “Das Dach … sei dicht”: expected [wohl], found []',
    ]);
    assert.equal(differences(text, [{ ...want, type: 'direct' }], [found]).length, 2);
  });

  it('sees words that do not stand in the text, or not in this order', () => {
    assert.deepEqual(wordsNotInText(text, [want]), []);
    assert.deepEqual(wordsNotInText(text, [{ ...want, quote: 'sei dicht … Das Dach', cue: 'meint' }]), [
      'sei dicht … Das Dach',
      'meint',
    ]);
  });
});

describe('the annotated phenomena', () => {
  const all = GROUPS.flatMap(phenomenaOf);

  it('quote only words that stand in their texts', () => {
    for (const { text, statements } of all) assert.deepEqual(wordsNotInText(text, statements), [], text);
  });

  it('hold every text, and every statement of a text, once', () => {
    assert.equal(new Set(all.map(({ text }) => text)).size, all.length);
    for (const { text, statements } of all) {
      const keys = statements.map(({ type, quote }) => `${type} ${quote}`);
      assert.equal(new Set(keys).size, keys.length, text);
    }
  });
});

for (const group of GROUPS) {
  describe(`phenomena: ${group}`, () => {
    for (const phenomenon of phenomenaOf(group)) {
      const { text, known } = phenomenon;
      if (known === undefined) {
        it(`reads ${nameOf(text)}`, () => {
          assert.deepEqual(engineDifferences(phenomenon), []);
        });
      } else {
        // fails when the engine has learnt it: then take `known` out of the file, or run phenomena.ts --settle
        it(`does not yet read ${nameOf(text)}`, () => {
          assert.notDeepEqual(engineDifferences(phenomenon), [], `is read right now, and still marked: ${known}`);
        });
      }
    }
  });
}
