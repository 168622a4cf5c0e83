import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { packArticleModel, judge, unpackArticleModel } from '../../src/read/html/article/judge.ts';
import { readBlocks } from '../../src/read/html.ts';
import { CorpusError } from '../../src/training/corpus.ts';
import { readPageCases } from '../../src/training/pages/corpus.ts';
import { labelsOf } from '../../src/training/pages/label.ts';
import { labelPage, learnArticles } from '../../src/training/pages/train.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
after(() => rmSync(folder, { recursive: true }));

const blocksOf = (source: string) => readBlocks(source, null).blocks;

describe('labels of blocks', () => {
  const gold = (...paragraphs: string[]) =>
    ({ kind: 'paragraphs', paragraphs, optional: ['Die Überschrift der Seite'] }) as const;

  it('are 1 for the words of the article, 0 for others, null for title and standfirst', () => {
    const blocks = blocksOf(
      '<nav><p>Politik</p></nav><h1>Die Überschrift der Seite</h1><p>Der erste Absatz, der lang genug für das Maß ist.</p><p>Mehr zum Thema finden Sie hier.</p>',
    );
    assert.deepEqual(labelsOf(gold('Der erste Absatz, der lang genug für das Maß ist.'), blocks), [0, null, 1, 0]);
  });

  it('are 1 once for words that stand on the page twice', () => {
    const blocks = blocksOf(
      '<p>Das ist ein Zitat, das herausgezogen wurde.</p><p>Er kam. Das ist ein Zitat, das herausgezogen wurde.</p>',
    );
    const labels = labelsOf(gold('Er kam. Das ist ein Zitat, das herausgezogen wurde.'), blocks);
    assert.deepEqual(labels, [0, 1]);
  });

  it('do not take a short word of the navigation for a word of the article', () => {
    const blocks = blocksOf(
      '<p>News</p><p>Eins</p><p>Zwei</p><p>Drei</p><p>Vier</p><p>Der Absatz des Artikels, in dem es um etwas geht.</p>',
    );
    const labels = labelsOf(gold('News', 'Der Absatz des Artikels, in dem es um etwas geht.'), blocks);
    assert.deepEqual([labels[0], labels[5]], [0, 1]);
  });

  it('are known from snippets only where exactly one block has them', () => {
    const blocks = blocksOf('<p>einmal und nie wieder</p><p>doppelt</p><p>doppelt</p><p>Werbung</p>');
    const snippets = { kind: 'snippets', present: ['einmal und', 'doppelt'], absent: ['Werbung'] } as const;
    assert.deepEqual(labelsOf(snippets, blocks), [1, null, null, 0]);
  });
});

describe('a model of pages', () => {
  const sentence = (n: number): string =>
    `Das ist der Satz mit der Nummer ${n}, und er steht in einem Absatz des Artikels, der nicht kurz ist.`;
  const cases = Array.from({ length: 24 }, (_, n) => ({
    id: `seite${n}`,
    url: `https://seite${n}.example/`,
    source: `<div class="menu">${'<p><a href="/x">Ein Verweis auf etwas anderes</a></p>'.repeat(5)}</div><div class="body">${[n, n + 1, n + 2].map((i) => `<p>${sentence(i)}</p>`).join('')}</div>`,
    gold: { kind: 'paragraphs', paragraphs: [n, n + 1, n + 2].map(sentence), optional: [] } as const,
  }));
  const model = learnArticles(cases.map(labelPage));

  it('tells on a new site what speaks for the article', () => {
    const { blocks, hints } = readBlocks(cases[3].source.replaceAll('Nummer', 'Zahl'), 'https://neu.example/');
    assert.deepEqual([...judge(blocks, hints, model)].map(Math.round), [0, 0, 0, 0, 0, 1, 1, 1]);
  });

  it('is the same from the same pages, and as it was written', () => {
    const bytes = Buffer.from(packArticleModel(model));
    assert.deepEqual(Buffer.from(packArticleModel(learnArticles(cases.map(labelPage)))), bytes);
    assert.deepEqual(unpackArticleModel(bytes), model);
  });

  it('is refused when it is cut off or asks other questions', () => {
    const bytes = Buffer.from(packArticleModel(model));
    for (const length of [0, 3, 11, 12, bytes.length - 1])
      assert.throws(() => unpackArticleModel(bytes.subarray(0, length)), /damaged/);
    const other = Buffer.from(bytes);
    other.writeUInt32LE(7, 0);
    assert.throws(() => unpackArticleModel(other), /of another version/);
  });
});

describe('a corpus of pages', () => {
  const write = (line: string): string => {
    const path = join(folder, 'cases.jsonl');
    writeFileSync(path, line);
    return path;
  };

  it('has its pages beside it', () => {
    writeFileSync(join(folder, 'a.html.gz'), gzipSync('<p>Ä'));
    const line = { id: 'a', url: 'https://a.example/', file: 'a.html.gz', articleBody: 'Eins\n\nZwei' };
    assert.deepEqual(readPageCases(write(`${JSON.stringify(line)}\n\n`)), [
      {
        ...{ id: 'a', url: 'https://a.example/', source: '<p>Ä' },
        gold: { kind: 'paragraphs', paragraphs: ['Eins', 'Zwei'], optional: [] },
      },
    ]);
  });

  it('says what is wrong with it, and where', () => {
    assert.throws(() => readPageCases(join(folder, 'none.jsonl')), CorpusError);
    assert.throws(() => readPageCases(write('{"id"')), /cases\.jsonl, line 1: not JSON/);
    assert.throws(() => readPageCases(write('{"id":"b","file":"none.gz"}')), /none\.gz/);
    assert.throws(() => readPageCases(write('{"id":"a","url":"x","file":"a.html.gz"}')), /line 1: neither/);
  });
});
