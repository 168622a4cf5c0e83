import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { CorpusError, readCorpus } from '../../src/training/corpus.ts';
import { goldDocument, quotation } from './gold.ts';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-corpus-'));
after(() => {
  rmSync(folder, { recursive: true });
});

function corpusFile(...lines: unknown[]): string {
  const path = join(folder, 'corpus.jsonl');
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
}

const good = goldDocument('a', '„Nein“ sagt sie', [quotation({ quote: [0], cue: [1] })]);

describe('readCorpus', () => {
  it('reads documents, and says which file it was', () => {
    const path = corpusFile(good, '', { ...good, id: 'b', language: 'en' });
    const corpus = readCorpus(path);
    assert.deepEqual(corpus.documents[0], good);
    assert.deepEqual(
      corpus.documents.map((document) => [document.id, document.language]),
      [
        ['a', 'de'],
        ['b', 'en'],
      ],
    );
    const lines = `${JSON.stringify(good)}\n\n${JSON.stringify({ ...good, id: 'b', language: 'en' })}`;
    assert.equal(corpus.sha256, createHash('sha256').update(lines).digest('hex'));
    assert.deepEqual(corpus.warnings, []);
  });

  it('warns of a quotation that is there twice, and keeps it', () => {
    const corpus = readCorpus(corpusFile({ ...good, quotations: [...good.quotations, ...good.quotations] }));
    assert.deepEqual(corpus.warnings, ['document a: quotation 2 is there twice']);
    assert.equal(corpus.documents[0].quotations.length, 2);
  });

  const wrong: [string, unknown, RegExp][] = [
    ['no JSON', '{', /line 1: not JSON/],
    ['no object', '7', /line 1: not an object/],
    ['a number as id', { ...good, id: 7 }, /line 1: "id" must be a string/],
    ['no text', { ...good, text: null }, /line 1: "text" must be a string/],
    ['a token of one number', { ...good, tokens: [[1]] }, /"tokens" must be pairs of whole numbers/],
    [
      'a token beyond the text',
      { ...good, tokens: [[0, 99]] },
      /token 0 \[0, 99\) does not fit a text of 15 code units/,
    ],
    [
      'tokens that overlap',
      {
        ...good,
        tokens: [
          [0, 3],
          [2, 4],
          [5, 6],
        ],
      },
      /token 1 \[2, 4\) does not fit/,
    ],
    [
      'an empty token',
      {
        ...good,
        tokens: [
          [0, 1],
          [1, 1],
        ],
      },
      /token 1 \[1, 1\) does not fit/,
    ],
    [
      'an unknown type',
      { ...good, quotations: [{ ...good.quotations[0], type: 'Gossip' }] },
      /quotation 1 needs "type"/,
    ],
    ['a role without ids', { ...good, quotations: [{ ...good.quotations[0], cue: null }] }, /quotation 1 needs/],
    ['no quote', { ...good, quotations: [quotation({ quote: [] })] }, /quotation 1 has no quote/],
    [
      'a token id beyond the tokens',
      { ...good, quotations: [quotation({ quote: [3] })] },
      /ids of quote must ascend and be below 3/,
    ],
    [
      'ids out of order',
      { ...good, quotations: [quotation({ quote: [0], frame: [2, 1] })] },
      /ids of frame must ascend/,
    ],
  ];
  for (const [what, line, message] of wrong) {
    it(`refuses ${what}`, () => {
      const path = corpusFile(line);
      assert.throws(
        () => readCorpus(path),
        (error) => error instanceof CorpusError && message.test(error.message),
      );
    });
  }

  it('refuses an id given twice, and an empty file', () => {
    assert.throws(() => readCorpus(corpusFile(good, good)), /line 2: id a is that of line 1 too/);
    assert.throws(() => readCorpus(corpusFile('')), /no documents/);
  });

  it('names ten problems and counts the rest', () => {
    assert.throws(() => readCorpus(corpusFile(...Array<string>(12).fill('{'))), /line 10: .*\n {2}and 2 more$/s);
  });
});
