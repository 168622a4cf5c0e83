import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../src/language/de/analysis.ts';
import { Tag, VerbForm, isFinite, tag, verbForm } from '../../src/language/de/tagger.ts';
import { COLUMNS, readTagger, writeTagger } from '../../src/language/de/tagger/weights.ts';
import { isMark } from '../../src/language/de/tagger/words.ts';
import { ModelError, type ModelProblem } from '../../src/language/model-error.ts';

const FILE = readFileSync(new URL('../../models/de/tagger.bin', import.meta.url));
const NAMES = new Map<number, string>(Object.entries(Tag).map(([name, code]) => [code, name]));

/** The tags of the words in brackets, by name. */
function tagsIn(sentence: string): (string | undefined)[] {
  const parts = sentence.split(/[[\]]/);
  const analysis = analyse(parts.join(''));
  const tags = tag(analysis);
  const found: (string | undefined)[] = [];
  let offset = 0;
  parts.forEach((part, i) => {
    if (i % 2 === 1) found.push(NAMES.get(tags[analysis.tokens.start.indexOf(offset)]));
    offset += part.length;
  });
  return found;
}

describe('the tagger tells', () => {
  const cases: [what: string, sentence: string, ...tags: (keyof typeof Tag)[]][] = [
    ['"er habe" from', 'Er [habe] den Brief nie gelesen, sagt der Nachbar.', 'auxiliaryKonjunktiv1'],
    ['"ich habe"', '„Ich [habe] den Brief nie gelesen“, sagt der Nachbar.', 'auxiliaryIndicative'],
    ['"ich" at a distance', 'Den Brief, den ich nie gelesen [habe], gibt es nicht.', 'auxiliaryIndicative'],
    ['"sei"', 'Der Damm [sei] sicher, und das Wasser [falle].', 'auxiliaryKonjunktiv1', 'verbKonjunktiv1'],
    ['"sie gehe" from', 'Sie [gehe] im Herbst, teilte die Trainerin mit.', 'verbKonjunktiv1'],
    ['"ich gehe"', 'Ich [gehe] im Herbst, und das steht fest.', 'verbIndicative'],
    ['"werde"', 'Der Betrieb [werde] bald verkauft.', 'auxiliaryKonjunktiv1'],
    ['"ich werde"', 'Bald [werde] ich den Betrieb verkaufen.', 'auxiliaryIndicative'],
    ['"könne"', 'Das [könne] niemand wollen, hieß es.', 'auxiliaryKonjunktiv1'],
    ['Konjunktiv II', 'Wenn er [käme], [wäre] alles gut.', 'verbKonjunktiv2', 'auxiliaryKonjunktiv2'],
    ['imperatives', '[Geh] zum Bahnhof und [hol] deine Tante ab!', 'verbImperative', 'verbImperative'],
    ['the polite imperative', '[Schauen] Sie sich das an!', 'verbImperative'],
    ['the plural imperative', '[Räumt] bitte euer Zimmer auf!', 'verbImperative'],
    ['"sei!" from the Konjunktiv', '[Sei] leise!', 'auxiliaryImperative'],
    ['finite plurals from', 'Die Bauern [sagen] wenig.', 'verbIndicative'],
    ['infinitives', 'Die Bauern wollen wenig [sagen].', 'verbInfinitive'],
    ['infinitives with zu', 'Sie hofft, den Hof [zu] [behalten].', 'particle', 'verbInfinitive'],
    ['participles from', 'Die Reform wurde lange [geplant].', 'verbParticiple'],
    ['adjectives', 'Die lange [geplante] Reform kommt.', 'adjective'],
    ['names from', 'Gestern kam [Angela] [Kern] nach [Leipzig].', 'properNoun', 'properNoun', 'properNoun'],
    ['nouns', 'Gestern kam die [Tante] mit dem [Koffer].', 'noun', 'noun'],
    ['"die" as article from', '[Die] Brücke ist alt.', 'determiner'],
    ['a relative pronoun', 'Die Brücke, [die] einstürzte, war alt.', 'pronoun'],
    ['contractions', 'Er fuhr [zum] Markt und [ins] Dorf.', 'adposition', 'adposition'],
    ['conjunctions', 'Sie blieb, [weil] er krank war, [und] las.', 'subordinator', 'coordinator'],
    ['numbers', 'Es kamen [17] Gäste.', 'numeral'],
    ['negation', 'Er kam [nicht].', 'particle'],
  ];
  for (const [what, sentence, ...tags] of cases) {
    it(`${what}: ${sentence}`, () => assert.deepEqual(tagsIn(sentence), tags));
  }
});

describe('tags', () => {
  it('say the form of a verb', () => {
    assert.equal(verbForm(Tag.auxiliaryKonjunktiv1), VerbForm.konjunktiv1);
    assert.equal(verbForm(Tag.verbParticiple), VerbForm.participle);
    assert.equal(verbForm(Tag.other), -1);
  });
  it('say whether a verb is finite', () => {
    const finite = Object.entries(Tag).filter(([, code]) => isFinite(code));
    assert.deepEqual(
      finite.map(([name]) => name.replace(/^(?:verb|auxiliary)/, '')),
      [
        'Indicative',
        'Konjunktiv1',
        'Konjunktiv2',
        'Imperative',
        'Indicative',
        'Konjunktiv1',
        'Konjunktiv2',
        'Imperative',
      ],
    );
  });
});

describe('any text', () => {
  it('has a tag for each token, and punctuation is what the tokeniser says it is', () => {
    const words = fc.constantFrom(
      'Er',
      'habe',
      'gesagt',
      ',',
      '.',
      '„',
      '“',
      '12.',
      'die',
      'Käthe',
      '€',
      '\ud800',
      '\n\n',
      '😀',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (t) => {
        const analysis = analyse(t);
        const tags = tag(analysis);
        assert.equal(tags.length, analysis.tokens.length);
        tags.forEach((code, i) => {
          assert.ok(NAMES.has(code));
          assert.equal(code === Tag.punctuation, isMark(analysis.tokens.kind[i]));
        });
      }),
    );
  });
  it('may be empty', () => assert.equal(tag(analyse('')).length, 0));
  it('gets the same tags each time, whatever was read before', () => {
    const text = 'Er habe das gesagt. Ich habe das gesagt.';
    const first = tag(analyse(text));
    tag(analyse('Komm mit! Das wäre schön.'));
    assert.deepEqual(tag(analyse(text)), first);
  });
  it('may be a lone surrogate, or a megabyte without a space', () => {
    for (const unit of ['a', 'Ä', '\udc00', 'zu', '-', '1', '.', 'ich,']) {
      const analysis = analyse(unit.repeat(1_000_000 / unit.length));
      assert.equal(tag(analysis).length, analysis.tokens.length);
    }
  });
  it('costs as much a token when it is long', () => {
    const cost = (text: string): number => {
      const analysis = analyse(text);
      const before = process.threadCpuUsage();
      tag(analysis);
      const { user, system } = process.threadCpuUsage(before);
      return user + system;
    };
    const unit = 'Ich habe, so der Wirt, nie ein Wort davon gesagt und ';
    cost(unit.repeat(2000));
    assert.ok(cost(unit.repeat(32_000)) < 16 * 8 * cost(unit.repeat(2000)));
  });
});

describe('the file of the tagger', () => {
  const card = { licence: 'none', data: [], settings: { epochs: 1 } };
  const weights = new Int8Array(2 * COLUMNS.length);
  weights[0] = -127;
  weights[3] = 5;
  weights[2 * COLUMNS.length - 1] = 127;
  const bytes = writeTagger({ card, features: Uint32Array.of(7, 99), weights });

  function refused(changed: Uint8Array, problem: ModelProblem, message: RegExp): void {
    assert.throws(
      () => readTagger(changed, 'x.bin'),
      (error: Error) => error instanceof ModelError && error.problem === problem && message.test(error.message),
    );
  }

  it('is read as it was written', () => {
    const { rows, lanes, card: read } = readTagger(bytes, 'x.bin');
    const row = (id: number): number[] => [...new Uint8Array(lanes.buffer, rows[id] * 32, COLUMNS.length)];
    assert.equal(read.licence, 'none');
    assert.deepEqual([rows[7], rows[99], rows[8]], [1, 2, 0]);
    assert.deepEqual(row(7).slice(0, 5), [1, 128, 128, 133, 128]);
    assert.equal(row(99).at(-1), 255);
  });
  it('names what it was trained on, and its licence', () => {
    const { licence, data } = readTagger(FILE, 'tagger.bin').card;
    assert.equal(licence, 'CC BY-SA 4.0');
    assert.ok(data.length > 0 && data.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256)));
  });
  it('has at most two megabytes', () => assert.ok(FILE.length <= 2 ** 21));
  it('is refused when it is foreign, empty, or another kind of model', () => {
    const other = readFileSync(new URL('../../models/de/model.bin', import.meta.url));
    for (const foreign of [Buffer.from('%PDF-1.7 and more'), new Uint8Array(0), other]) {
      refused(foreign, 'foreign', /^x\.bin is no tagger of Wortlaut; "npm run tagger" makes one/);
    }
  });
  it('is refused when it is cut off or any byte has changed', () => {
    for (const length of [20, 60, FILE.length - 1]) refused(FILE.subarray(0, length), 'damaged', /is damaged/);
    for (const place of [13, 20, 50, 200, 300_000, FILE.length - 1]) {
      const changed = Uint8Array.from(FILE);
      changed[place] ^= 1;
      refused(changed, 'damaged', /is damaged/);
    }
  });
  it('is refused when its format is another', () => {
    const newer = Uint8Array.from(bytes);
    newer[8] = 9;
    refused(newer, 'newer', /has format 9, this version reads format 1: update Wortlaut/);
  });
  it('is refused when its features are none of this version', () => {
    refused(writeTagger({ card, features: Uint32Array.of(7, 2 ** 30), weights }), 'unfitting', /does not fit/);
  });
});
