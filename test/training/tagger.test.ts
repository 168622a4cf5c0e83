import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Tag } from '../../src/language/de/tagger.ts';
import { readTagger } from '../../src/language/de/tagger/weights.ts';
import { readConllu } from '../../src/training/tagger/conllu.ts';
import { goldOf } from '../../src/training/tagger/gold.ts';
import { supplement } from '../../src/training/tagger/supplement.ts';
import {
  type TreebankFile,
  crossValidate,
  leaveOneOut,
  trainTagger,
  treebankOf,
} from '../../src/training/tagger/train.ts';

/** A sentence in CoNLL-U; each word is `id form UPOS XPOS features`. */
function conllu(text: string, ...words: string[]): string {
  const rows = words.map((word) => {
    const [id, form, upos, xpos = '_', features = '_'] = word.split(' ');
    return [id, form, '_', upos, xpos, features, '_', '_', '_', '_'].join('\t');
  });
  return `# sent_id = 1\n# text = ${text}\n${rows.join('\n')}\n\n`;
}

const SENTENCE = conllu(
  'Er habe am 14-Jährigen gezweifelt.',
  '1 Er PRON PPER',
  '2 habe AUX VAFIN Mood=Sub|Tense=Pres|VerbForm=Fin',
  '3-4 am _',
  '3 an ADP APPR',
  '4 dem DET ART',
  '5 14 NUM CARD',
  '6 - PUNCT $(',
  '7 Jährigen NOUN NN',
  '8 gezweifelt VERB VVPP VerbForm=Part',
  '9 . PUNCT $.',
);

describe('a treebank', () => {
  it('gives words at their place, several in one as the first of them', () => {
    const [{ text, words }] = readConllu(SENTENCE, 'x.conllu');
    assert.deepEqual(
      words.map(({ start, end, tag }) => [text.slice(start, end), tag]),
      [
        ['Er', Tag.pronoun],
        ['habe', Tag.auxiliaryKonjunktiv1],
        ['am', Tag.adposition],
        ['14', Tag.numeral],
        ['-', Tag.punctuation],
        ['Jährigen', Tag.noun],
        ['gezweifelt', Tag.verbParticiple],
        ['.', Tag.punctuation],
      ],
    );
  });

  const forms: [columns: string, tag: Tag][] = [
    ['VERB VVFIN Mood=Ind|Tense=Past|VerbForm=Fin', Tag.verbIndicative],
    ['VERB VBC Mood=Sub|Tense=Past', Tag.verbKonjunktiv2],
    ['AUX VBC Mood=Sub|Tense=Pres', Tag.auxiliaryKonjunktiv1],
    ['VERB VVIMP Mood=Imp|VerbForm=Fin', Tag.verbImperative],
    ['VERB VVIZU VerbForm=Inf', Tag.verbInfinitive],
    ['VERB VB', Tag.verbInfinitive],
    ['VERB VBN Tense=Past', Tag.verbParticiple],
    ['VERB ADJD', Tag.verbParticiple],
  ];
  for (const [columns, tag] of forms) {
    it(`has the form of "${columns}"`, () => {
      assert.equal(readConllu(conllu('los', `1 los ${columns}`), 'x')[0].words[0].tag, tag);
    });
  }

  it('is refused where it is wrong, with the place', () => {
    assert.throws(
      () => readConllu('# text = a\n1\ta\n', 'x.conllu'),
      /x\.conllu, line 2: 2 columns where CoNLL-U has 10/,
    );
    assert.throws(() => readConllu(conllu('ja', '1 ja GNAB'), 'x'), /line 3: "GNAB" is no part of speech/);
    assert.throws(() => readConllu(conllu('ja und', '1 und CCONJ'), 'x'), /line 3: "und" does not stand in the text/);
    assert.throws(() => readConllu(SENTENCE.replace('# text', '# Text'), 'x'), /has no "# text"/);
  });

  it('gives its tags to the tokens of Wortlaut: of several words the last that is no mark', () => {
    const { analysis, tags } = goldOf(readConllu(SENTENCE, 'x')[0]);
    assert.deepEqual(analysis.forms, ['er', 'habe', 'am', '14-jährigen', 'gezweifelt', '.']);
    assert.equal(tags[3], Tag.noun);
    assert.equal(tags[4], Tag.verbParticiple);
  });
});

describe('training', () => {
  const sentences = readConllu(SENTENCE.repeat(10), 'x').map(goldOf);
  const file = (name: string): TreebankFile => ({ name, treebank: treebankOf(name), sha256: '00', sentences });
  const files = [file('de_a-ud-dev.conllu'), file('de_a-ud-test.conllu'), file('de_b-ud-test.conllu')];

  it('gives the same bytes for the same files', () => {
    const bytes = trainTagger(files, 'none');
    assert.deepEqual(trainTagger(files, 'none'), bytes);
    assert.deepEqual(
      readTagger(bytes, 'x').card.data.map((d) => d.sentences),
      [10, 10, 10],
    );
  });
  it('measures each treebank, and each file', () => {
    const byTreebank = crossValidate(files);
    assert.deepEqual(
      byTreebank.map(({ on, figures }) => [on, figures.tokens]),
      [
        ['de_a', 120],
        ['de_b', 60],
      ],
    );
    const { figures } = leaveOneOut(files)[0];
    assert.equal(figures.accuracy, 1);
    assert.deepEqual(figures.konjunktiv1, { annotated: 10, precision: 1, recall: 1 });
  });
  it('has a supplement of which every bracket is a token', () => {
    for (const { analysis, tags } of supplement()) {
      assert.ok(
        tags.some((code) => code < 32),
        analysis.tokens.text,
      );
      assert.doesNotMatch(analysis.tokens.text, /[[\]]/);
    }
  });
});
