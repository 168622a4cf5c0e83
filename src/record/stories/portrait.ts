import type { EventTerms } from './event-terms.ts';

/** How many documents have a term, of how many. */
export interface Frequencies {
  readonly documents: number;
  readonly of: (term: number) => number;
}

/** The terms that tell a document's event from others, small enough to be kept with it. */
export interface Portrait {
  /** Ascending. */
  readonly terms: Int32Array;
  /** 1 to 255, of the term at the same place. */
  readonly weights: Uint8Array;
}

/** Terms of a portrait at most. */
const TERMS = 20;
/** Terms under which a document is looked for. */
const KEYS = 7;
/** As if so many documents had been seen before the first: a new record knows little of what is rare. */
const BEFORE = 100;

/** The weightiest terms by tf-idf (Spärck Jones 1972). */
export function portraitOf(terms: EventTerms, { documents, of }: Frequencies): Portrait {
  const all = Int32Array.from(terms.keys());
  const weights = Float64Array.from(all, (term) => terms.get(term)! * Math.log((documents + BEFORE) / (of(term) + 1)));
  const sorted = weights.toSorted();
  const most = sorted.at(-1) ?? 1;
  const least = Math.max(sorted.at(-TERMS) ?? 0, Number.MIN_VALUE);
  const kept: number[] = [];
  for (let i = 0; i < all.length; i++) if (weights[i] >= least) kept.push(i);
  // of equals at the end those with the smaller numbers
  kept.sort((a, b) => weights[b] - weights[a] || all[a] - all[b]);
  kept.length = Math.min(kept.length, TERMS);
  kept.sort((a, b) => all[a] - all[b]);
  return {
    terms: Int32Array.from(kept, (i) => all[i]),
    weights: Uint8Array.from(kept, (i) => Math.max(1, Math.round((255 * weights[i]) / most))),
  };
}

/** The weightiest terms: two documents of one event share at least one, or are not found. */
export function keysOfPortrait({ terms, weights }: Portrait): number[] {
  const order = Array.from(terms.keys()).sort((a, b) => weights[b] - weights[a] || a - b);
  return order.slice(0, KEYS).map((i) => terms[i]);
}

/** What two portraits have in common. */
export interface Likeness {
  /** Cosine, 0 to 1. */
  readonly cosine: number;
  readonly shared: number;
}

export function likeness(a: Portrait, b: Portrait): Likeness {
  let product = 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    if (a.terms[i] === b.terms[j]) {
      product += a.weights[i++] * b.weights[j++];
      shared++;
    } else if (a.terms[i] < b.terms[j]) i++;
    else j++;
  }
  return { cosine: shared === 0 ? 0 : product / Math.sqrt(squares(a) * squares(b)), shared };
}

function squares({ weights }: Portrait): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return sum;
}

const BYTES = 5;

/** Five bytes a term: the term, big-endian, and its weight. */
export function packPortrait({ terms, weights }: Portrait): Uint8Array {
  const packed = new Uint8Array(terms.length * BYTES);
  const view = new DataView(packed.buffer);
  for (let i = 0; i < terms.length; i++) {
    view.setInt32(i * BYTES, terms[i]);
    packed[i * BYTES + 4] = weights[i];
  }
  return packed;
}

export function unpackPortrait(packed: Uint8Array): Portrait {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const terms = new Int32Array(packed.length / BYTES);
  const weights = new Uint8Array(terms.length);
  for (let i = 0; i < terms.length; i++) {
    terms[i] = view.getInt32(i * BYTES);
    weights[i] = packed[i * BYTES + 4];
  }
  return { terms, weights };
}
