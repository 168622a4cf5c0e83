import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { copyKind, originalFirst, overlapOf } from '../../../src/record/stories/copies.ts';
import { sketchOf } from '../../../src/record/stories/shingles.ts';
import { wordsOf } from '../../../src/record/stories/words.ts';

const PARAGRAPHS = [
  'Der Gemeinderat von Wiesbek hat am Dienstagabend den Bau einer neuen Brücke über die Lohne beschlossen.',
  'Die Kosten liegen nach Angaben der Verwaltung bei vier Millionen Euro, von denen das Land die Hälfte trägt.',
  'Bürgermeisterin Ada Zwirn sprach von einem guten Tag für alle, die jeden Morgen im Stau stehen müssen.',
  'Kritik kam von der Bürgerinitiative, die einen Umweg für Radfahrer fürchtet und eine Klage vorbereitet.',
];
const text = (...numbers: number[]): string => numbers.map((n) => PARAGRAPHS[n]).join('\n\n');
const sketch = (words: string): ReturnType<typeof sketchOf> => sketchOf({ title: null, text: words, blocks: [] });
const kind = (original: string, copy: string): string | null => {
  const none = new Set<number>();
  return copyKind(overlapOf(sketch(original).shingles(none), sketch(copy).shingles(none)));
};

describe('how a document is a copy of another', () => {
  it('is identical when every word is the same, whatever case, quotation marks and paragraphs', () => {
    assert.equal(kind(text(0, 1, 2), text(0, 1, 2).toUpperCase().replace('\n\n', ' ')), 'identical');
  });

  it('is identical without the dateline of the agency and with another headline', () => {
    assert.equal(kind(`Wiesbek (dpa) - ${text(0, 1, 2)}`, `Brücke kommt!\n\n${text(0, 1, 2)}`), 'identical');
  });

  it('is edited when one number differs', () => {
    assert.equal(kind(text(0, 1, 2), text(0, 1, 2).replace('vier', 'fünf')), 'edited');
  });

  it('is shortened when paragraphs are missing, and extended the other way round', () => {
    assert.equal(kind(text(0, 1, 2, 3), text(0, 1)), 'shortened');
    assert.equal(kind(text(0, 1), text(0, 1, 2, 3)), 'extended');
  });

  it('is none when the documents share one of four paragraphs, or too few words to tell', () => {
    assert.equal(kind(text(0, 1, 2), `${text(3)}\n\n${PARAGRAPHS[0]} ${text(3)}`.replaceAll('Brücke', 'Schule')), null);
    assert.equal(kind(PARAGRAPHS[0], PARAGRAPHS[0]), null);
  });

  it('does not count paragraphs that are boilerplate', () => {
    const footer = sketch(text(3)).keys[0];
    const shingles = sketch(text(0, 3)).shingles(new Set([footer]));
    assert.equal(shingles.words.length, wordsOf(PARAGRAPHS[0]).length);
  });

  it('shares a key with whatever has one of its first paragraphs', () => {
    const own = new Set(sketch(text(0, 1, 2)).keys);
    assert.ok(sketch(text(2, 3)).keys.some((key) => own.has(key)));
  });

  it('says the same of two documents from either side', () => {
    const some = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 });
    const mirrored = { shortened: 'extended', extended: 'shortened' } as Readonly<Record<string, string>>;
    fc.assert(
      fc.property(some, some, (a, b) => {
        const there = kind(text(...a), text(...b));
        assert.equal(kind(text(...b), text(...a)), there && (mirrored[there] ?? there));
      }),
    );
  });
});

describe('the original among copies', () => {
  const copy = (id: number, outlet: string, published: string | null, ...agencies: string[]) => ({
    ...{ id, outlet, published, agencies },
  });

  it('is the text of the agency, then one that credits it, then the earliest', () => {
    const copies = [
      copy(1, 'Bote', '2026-03-01T08:00:00Z'),
      copy(2, 'Echo', '2026-03-01T09:00:00Z', 'dpa'),
      copy(3, 'dpa', '2026-03-01T10:00:00Z', 'dpa'),
      copy(4, 'Kurier', null),
    ];
    assert.deepEqual(
      originalFirst(copies).map(({ id }) => id),
      [3, 2, 1, 4],
    );
  });

  it('goes by the moment, not by its letters', () => {
    const copies = [copy(1, 'Bote', '2026-03-01T09:30:00+02:00'), copy(2, 'Echo', '2026-03-01T08:00:00Z')];
    assert.deepEqual(
      originalFirst(copies).map(({ id }) => id),
      [1, 2],
    );
  });
});

describe('words', () => {
  it('are the same in any case, with umlauts written out and with soft hyphens', () => {
    const hashes = (words: string): number[] => [...wordsOf(words).hash];
    assert.deepEqual(hashes('Die GRÖSSE Straße'), hashes('die Groesse Stras\u00adse'));
    assert.notDeepEqual(hashes('Brücke'), hashes('Brucke'));
  });

  it('have offsets that fit the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const found = wordsOf(words);
        let end = 0;
        for (let i = 0; i < found.length; i++) {
          assert.ok(found.start[i] >= end && found.end[i] > found.start[i] && found.end[i] <= words.length);
          end = found.end[i];
        }
      }),
    );
  });
});
