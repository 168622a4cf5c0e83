import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { ModelError, type ModelProblem } from '../../src/attribution/model-error.ts';
import { type Model, readModel, writeModel } from '../../src/attribution/model.ts';
import { FEATURE_BITS } from '../../src/attribution/features/hash.ts';
import { WIDTH } from '../../src/attribution/judging/questions.ts';
import type { Trees } from '../../src/text/trees.ts';
import { COLUMNS, PLACES } from '../../src/attribution/sequence/labels.ts';
import { CHAINS } from '../../src/attribution/sequence/sequence.ts';
import { ROW_BITS } from '../../src/attribution/sequence/token-features.ts';
import { VOICE_BITS } from '../../src/attribution/voices.ts';
import { STATEMENT_TYPES, type StatementType } from '../../src/text/statement.ts';

const byType = <T>(value: T): Record<StatementType, T> =>
  Object.fromEntries(STATEMENT_TYPES.map((type) => [type, value])) as Record<StatementType, T>;

/** A model with a few weights; every part of it differs from what a new array would hold. */
function model(): Omit<Model, 'digest'> {
  const weights = new Int8Array(2 ** FEATURE_BITS);
  weights.set([1, -127, 127], 5);
  const voiceWeights = new Int8Array(2 ** VOICE_BITS).fill(-3, 100, 200);
  const rows = new Int8Array(2 ** ROW_BITS * COLUMNS).fill(4, 10, 20);
  const transitions = (labels: number): Float32Array => new Float32Array(PLACES * labels * labels).fill(0.25);
  return {
    card: {
      name: 'test',
      version: '1',
      licence: 'none – keine',
      data: [{ name: 'a/b.jsonl', sha256: '00', documents: 2 }],
      settings: { epochs: 1 },
      figures: { byType: byType({ annotated: 1, found: 1, precision: 1, recall: 1 }), calibrationError: 0.1 },
    },
    scale: 0.01,
    habits: 1,
    sequence: { rows, scale: 0.5, transitions: CHAINS.map(({ labels }) => transitions(labels)) },
    trees: { words: trees(1), roles: trees(2) },
    thresholds: byType(0.4),
    calibration: [{ probability: 0.5, confidence: 0.6 }],
    weights,
    voiceWeights,
  };
}

/** One tree of depth 2 that asks questions from the given one on. */
const trees = (question: number): Trees => ({
  depth: 2,
  count: 1,
  bias: -0.5,
  questions: Uint8Array.of(question, question + 1, 0),
  thresholds: Float32Array.of(0.5, Infinity, -2),
  leaves: Float32Array.of(1, 2, 3, 4),
});

const bytes = writeModel(model());
/** Where the format, the length of the table and the digest stand, and where the table begins. */
const [FORMAT, LENGTH, DIGEST, TABLE] = [8, 12, 16, 48];

function refused(changed: Uint8Array, problem: ModelProblem, message: RegExp): void {
  assert.throws(
    () => readModel(changed, 'x.bin'),
    (error: Error) =>
      error instanceof ModelError &&
      error.problem === problem &&
      error.file === 'x.bin' &&
      message.test(error.message) &&
      error.message.startsWith('x.bin '),
  );
}

/** The file with other sections, and a digest that fits them. */
function withTable(
  edit: (table: { name: string; offset: number; length: number }[]) => unknown,
  rest?: Buffer,
): Buffer {
  const buffer = Buffer.from(bytes);
  const end = TABLE + buffer.readUInt32LE(LENGTH);
  const table = JSON.parse(buffer.toString('utf8', TABLE, end)) as { name: string; offset: number; length: number }[];
  const changed = Buffer.from(JSON.stringify(edit(table)));
  const body = Buffer.concat([changed, buffer.subarray(end), rest ?? Buffer.alloc(0)]);
  const head = Buffer.from(buffer.subarray(0, TABLE));
  head.writeUInt32LE(changed.length, LENGTH);
  head.write(createHash('sha256').update(body).digest('hex'), DIGEST, 'hex');
  return Buffer.concat([head, body]);
}

describe('a model file', () => {
  it('is read as it was written', () => {
    const { digest, ...rest } = readModel(bytes, 'x.bin');
    assert.deepEqual(rest, model());
    assert.match(digest, /^[0-9a-f]{64}$/);
  });
  it('is the same for the same model, to the byte', () => {
    assert.deepEqual(writeModel(model()), bytes);
  });
  it('is read from anywhere in a larger buffer, without copying the weights', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    const { weights } = readModel(larger.subarray(3), 'x.bin');
    assert.equal(weights.buffer, larger.buffer);
    assert.deepEqual([...weights.subarray(4, 9)], [0, 1, -127, 127, 0]);
  });
  it('is read when a later version has added a section', () => {
    const more = withTable(
      (table) => [...table, { name: 'dense', offset: bytes.length - TABLE, length: 4 }],
      Buffer.alloc(4),
    );
    assert.deepEqual(readModel(more, 'x.bin').weights, model().weights);
  });
});

describe('a model file is refused', () => {
  it('when it is foreign or empty', () => {
    refused(
      new TextEncoder().encode('%PDF-1.7 and so on, long enough for a head of forty-eight'),
      'foreign',
      /no model/,
    );
    refused(new Uint8Array(0), 'foreign', /"wortlaut train" makes one/);
  });
  it('when it is cut off anywhere', () => {
    refused(bytes.subarray(0, FORMAT), 'foreign', /no model/);
    for (const length of [LENGTH, DIGEST, TABLE - 1, TABLE, TABLE + 20, bytes.length - 1]) {
      refused(bytes.subarray(0, length), 'damaged', /bytes are missing or have changed; get it again/);
    }
  });
  it('when bytes come after its end', () => {
    refused(Buffer.concat([bytes, Buffer.of(0)]), 'damaged', /is damaged/);
  });
  it('when any byte has changed', () => {
    const places = [LENGTH, LENGTH + 3, DIGEST, DIGEST + 31, TABLE, TABLE + 30, TABLE + 400, bytes.length - 1];
    for (const place of places) {
      const changed = Uint8Array.from(bytes);
      changed[place] ^= 1;
      refused(changed, 'damaged', /is damaged/);
    }
  });
  it('when its format is another', () => {
    const other = Uint8Array.from(bytes);
    other[FORMAT] = 9;
    refused(other, 'newer', /has format 9, this version reads format 3: update Wortlaut/);
    other[FORMAT] = 1;
    refused(other, 'older', /has format 1, this version reads format 3: train it again/);
  });
  it('when a section is missing', () => {
    refused(
      withTable((table) => table.filter(({ name }) => name !== 'voices')),
      'unfitting',
      /has no section "voices": train it again/,
    );
  });
  it('when its weights are fewer than the features', () => {
    refused(
      withTable((table) => table.map((s) => (s.name === 'weights' ? { ...s, length: 1024 } : s))),
      'unfitting',
      /has 1024 weights where this version needs 4194304/,
    );
  });
  it('when its trees ask what this version does not, or are cut off', () => {
    const { trees: both, ...rest } = model();
    const foreign = { ...both, words: trees(WIDTH) };
    refused(writeModel({ ...rest, trees: foreign }), 'unfitting', /section "words"/);
    for (const name of ['transitions', 'roles']) {
      refused(
        withTable((table) => table.map((s) => (s.name === name ? { ...s, length: s.length - 4 } : s))),
        'unfitting',
        new RegExp(`section "${name}" of another size`),
      );
    }
  });
  it('when a section is not what its name says', () => {
    const swapped = (table: { name: string; offset: number; length: number }[]): unknown =>
      table.map((s) => ({ ...s, name: { card: 'decision', decision: 'card' }[s.name] ?? s.name }));
    refused(withTable(swapped), 'damaged', /is damaged/);
    refused(
      withTable(() => ({})),
      'damaged',
      /is damaged/,
    );
    refused(
      withTable((table) => table.map((s) => ({ ...s, offset: -1 }))),
      'damaged',
      /is damaged/,
    );
  });
});
