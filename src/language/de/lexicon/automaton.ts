import { readFileSync } from 'node:fs';
import { Edge, unpack } from './format.ts';

/** The arrays of the lexicon that ships with the package. */
export const LEXICON = load();
const [ROOT, , LONGEST] = LEXICON.constants;
const LINES = new TextDecoder().decode(LEXICON.text).split('\n');
const ALPHABET = LINES[0];
/** Particles of separable verbs; the first is empty. */
export const PARTICLES: readonly string[] = LINES[1].split(' ');
/** What lemma rules append. */
export const SUFFIXES: readonly string[] = LINES[2].split(' ');
/** Length of the longest form, in UTF-16 code units. */
export const LONGEST_FORM = LONGEST;

const EDGES = LEXICON.edges;
const LABELS = labelTable();
const SKIPPED = skippedForms();

function load(): ReturnType<typeof unpack> {
  const url = new URL('../data/lexicon.bin', import.meta.url);
  return unpack(readFileSync(url), 'src/language/de/data/lexicon.bin');
}

/** Label of each code unit, 0 for those that no form has. */
function labelTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < ALPHABET.length; i++) table[ALPHABET.charCodeAt(i)] = i + 1;
  return table;
}

/** For each edge, how many forms its earlier siblings lead to: what makes the automaton number its forms. */
function skippedForms(): Uint32Array {
  const skipped = new Uint32Array(EDGES.length);
  const sizes = new Uint32Array(EDGES.length);
  let first = 1;
  let size = 0;
  for (let e = 1; e < EDGES.length; e++) {
    const edge = EDGES[e];
    skipped[e] = size;
    size += sizes[edge >>> Edge.targetShift] + (edge & Edge.final ? 1 : 0);
    if (edge & Edge.last) {
      sizes[first] = size;
      first = e + 1;
      size = 0;
    }
  }
  return skipped;
}

/**
 * Number of the form that stands in `text` from `start` to its end, 0 if there is none. Takes no more steps than the
 * longest form has letters, and allocates nothing.
 *
 * @param first code unit to read in place of the one at `start`: the capital of *-minister* is that of *Minister*
 */
export function find(text: string, start: number, first: number): number {
  const end = text.length;
  if (start >= end) return 0;
  let state = ROOT;
  let number = 0;
  let edge = 0;
  for (let i = start; i < end; i++) {
    const label = LABELS[i === start ? first : text.charCodeAt(i)];
    if (edge & Edge.final) number++;
    let e = state;
    while ((EDGES[e] & Edge.label) < label && !(EDGES[e] & Edge.last)) e++;
    edge = EDGES[e];
    if (label === 0 || (edge & Edge.label) !== label) return 0;
    number += SKIPPED[e];
    state = edge >>> Edge.targetShift;
  }
  return edge & Edge.final ? number + 1 : 0;
}

/**
 * Numbers of all forms that begin at `start` and end inside `text`, with some letters more: written into `into` at the
 * index of the end in `text`. Takes no more steps than the longest form has letters, for each letter of the suffix.
 *
 * @param first as for `find`
 * @param suffix what a form has after its part of the text; empty for forms as they stand
 * @param into at least one element longer than the text; elements for other ends are set to 0
 */
export function findAll(text: string, start: number, first: number, suffix: string, into: Int32Array): void {
  const end = text.length;
  let state = ROOT;
  let number = 0;
  let edge = 0;
  into.fill(0, start, end + 1);
  for (let i = start; i < end; i++) {
    const label = LABELS[i === start ? first : text.charCodeAt(i)];
    if (edge & Edge.final) number++;
    let e = state;
    while ((EDGES[e] & Edge.label) < label && !(EDGES[e] & Edge.last)) e++;
    edge = EDGES[e];
    if (label === 0 || (edge & Edge.label) !== label) return;
    number += SKIPPED[e];
    state = edge >>> Edge.targetShift;
    into[i + 1] = goOn(edge, number, suffix);
  }
}

/** Number of the form that ends with `suffix` after an edge; 0 if there is none. */
function goOn(from: number, before: number, suffix: string): number {
  let edge = from;
  let number = before;
  for (let i = 0; i < suffix.length; i++) {
    const label = LABELS[suffix.charCodeAt(i)];
    let e = edge >>> Edge.targetShift;
    if (edge & Edge.final) number++;
    while ((EDGES[e] & Edge.label) < label && !(EDGES[e] & Edge.last)) e++;
    edge = EDGES[e];
    if ((edge & Edge.label) !== label) return 0;
    number += SKIPPED[e];
  }
  return edge & Edge.final ? number + 1 : 0;
}

/** The form with that number, from 1; the empty string for 0. */
export function spell(number: number): string {
  let rest = number;
  let form = '';
  for (let state = ROOT; rest > 0;) {
    let e = state;
    while (!(EDGES[e] & Edge.last) && SKIPPED[e + 1] < rest) e++;
    rest -= SKIPPED[e];
    form += ALPHABET[(EDGES[e] & Edge.label) - 1];
    if (EDGES[e] & Edge.final) rest--;
    state = EDGES[e] >>> Edge.targetShift;
  }
  return form;
}
