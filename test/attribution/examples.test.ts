import assert from 'node:assert/strict';
import { createReadStream, readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { attribute } from '../../src/attribution/attribute.ts';
import { readDocuments } from '../../src/read/read.ts';
import type { Document } from '../../src/text/document.ts';
import { type Statement, checkStatement } from '../../src/text/statement.ts';
import { type ExpectedStatement, pairUp, readLines, roleDifferences, wordsNotInText } from './gold.ts';

/**
 * What the engine must reach on the examples: shares of statements with the right type and exactly the right quote, and
 * of these the share with the right roles. Raised when the engine gets better, never lowered.
 */
const RECALL_FLOOR = 0.84;
const PRECISION_FLOOR = 0.92;
const ROLES_FLOOR = 0.9;

/** All statements of one document of the examples; `id` tells the documents of one file apart. */
interface ExpectedDocument {
  readonly file: string;
  readonly id?: string;
  readonly statements: readonly ExpectedStatement[];
}

interface ReadExample extends ExpectedDocument {
  readonly document: Document;
  readonly found: readonly Statement[];
}

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

async function documentsOf(file: string): Promise<Document[]> {
  const documents: Document[] = [];
  const source = { name: file, bytes: createReadStream(EXAMPLES + file) };
  for await (const document of readDocuments(source, { from: 'auto', language: 'auto' })) {
    if ('error' in document) throw new Error(`${file}: ${document.error.message}`);
    documents.push(document);
  }
  return documents;
}

async function readExample(expected: ExpectedDocument): Promise<ReadExample> {
  const documents = await documentsOf(expected.file);
  const document = documents.find(({ id }) => expected.id === undefined || id === expected.id);
  assert.ok(document, `${expected.file} has no document ${expected.id ?? ''}`);
  return { ...expected, document, found: attribute(document) };
}

describe('the examples', () => {
  const expected = readLines<ExpectedDocument>('examples.expected.jsonl');
  let examples: ReadExample[] = [];

  before(async () => {
    examples = await Promise.all(expected.map(readExample));
  });

  it('are annotated, every file', () => {
    const files = readdirSync(EXAMPLES).filter((name) => name !== 'README.md');
    assert.deepEqual([...new Set(expected.map(({ file }) => file))].sort(), files.sort());
  });

  it('hold the words of their annotation', () => {
    for (const { file, document, statements } of examples) {
      assert.deepEqual(wordsNotInText(document.text, statements), [], file);
    }
  });

  it('give statements whose every word stands in the text', () => {
    for (const { document, found } of examples) for (const statement of found) checkStatement(document.text, statement);
    assert.ok(examples.every(({ found }) => found.length > 0));
  });

  it(`give at least ${RECALL_FLOOR} of the statements, and ${PRECISION_FLOOR} of what they give is right`, () => {
    let right = 0;
    let all = 0;
    let given = 0;
    for (const { document, statements, found } of examples) {
      const { pairs, extra } = pairUp(document.text, statements, found);
      right += found.length - extra.length;
      all += pairs.length;
      given += found.length;
    }
    assert.ok(right / all >= RECALL_FLOOR, `recall ${right} of ${all}`);
    assert.ok(right / given >= PRECISION_FLOOR, `precision ${right} of ${given}`);
  });

  it(`give the right roles to at least ${ROLES_FLOOR} of the right statements`, () => {
    let right = 0;
    let all = 0;
    for (const { document, statements, found } of examples) {
      for (const [want, have] of pairUp(document.text, statements, found).pairs) {
        if (!have) continue;
        all++;
        if (roleDifferences(document.text, want, have).length === 0) right++;
      }
    }
    assert.ok(right / all >= ROLES_FLOOR, `roles ${right} of ${all}`);
  });
});
