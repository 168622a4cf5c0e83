/**
 * Regression trees whose sum is a logit: complete binary trees of one depth in packed arrays. Node k of a tree has the
 * children 2k + 1 and 2k + 2; a node that parts nothing has the threshold infinity.
 */
export interface Trees {
  readonly depth: number;
  readonly count: number;
  /** Question of each inner node, `count × (2^depth − 1)`. */
  readonly questions: Uint8Array;
  /** Answers above it go right, `count × (2^depth − 1)`. */
  readonly thresholds: Float32Array;
  /** `count × 2^depth` */
  readonly leaves: Float32Array;
  readonly bias: number;
}

/** The logit for the answers that begin at `offset`. */
export function logitOf(
  { depth, count, questions, thresholds, leaves, bias }: Trees,
  answers: Float32Array,
  offset: number,
): number {
  const inner = 2 ** depth - 1;
  let sum = bias;
  for (let tree = 0; tree < count; tree++) {
    const base = tree * inner;
    let node = 0;
    for (let d = 0; d < depth; d++) {
      node = 2 * node + (answers[offset + questions[base + node]] > thresholds[base + node] ? 2 : 1);
    }
    sum += leaves[tree * (inner + 1) + node - inner];
  }
  return sum;
}

/** Bytes before the arrays: depth and count as 32-bit numbers, the bias as a 32-bit float, little endian. */
const HEAD = 12;

/** The head, then thresholds, leaves and questions. */
export function packTrees({ depth, count, questions, thresholds, leaves, bias }: Trees): Uint8Array {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(depth, 0);
  head.writeUInt32LE(count, 4);
  head.writeFloatLE(bias, 8);
  return Buffer.concat([head, new Uint8Array(thresholds.buffer), new Uint8Array(leaves.buffer), questions]);
}

const DEEPEST = 12;

/** @returns null where the bytes are no trees that ask questions below `width` */
export function unpackTrees(bytes: Buffer, width: number): Trees | null {
  if (bytes.length < HEAD) return null;
  const depth = bytes.readUInt32LE(0);
  const count = bytes.readUInt32LE(4);
  const inner = count * (2 ** depth - 1);
  const leaves = count * 2 ** depth;
  if (depth > DEEPEST || bytes.length !== HEAD + 5 * inner + 4 * leaves) return null;
  const questions = Uint8Array.from(bytes.subarray(HEAD + 4 * (inner + leaves)));
  if (questions.some((question) => question >= width)) return null;
  return {
    depth,
    count,
    bias: bytes.readFloatLE(8),
    questions,
    thresholds: floatsOf(bytes.subarray(HEAD, HEAD + 4 * inner)),
    leaves: floatsOf(bytes.subarray(HEAD + 4 * inner, HEAD + 4 * (inner + leaves))),
  };
}

/** A copy: bytes in a file need not begin where 32-bit numbers may. */
const floatsOf = (bytes: Uint8Array): Float32Array => new Float32Array(Uint8Array.from(bytes).buffer);
