import { mix } from '../../../language/hash.ts';
import { type Overlap, copyKind, overlapOf } from '../../stories/copies.ts';
import type { Database } from '../../database.ts';
import type { StoryKeys } from './keys.ts';
import type { StoryReading, StoryReadings } from './readings.ts';

/** Days between two copies at most; an agency's text is printed within a day or two. */
const APART = 4;
/** Documents that one is measured against: those with the most keys in common. */
const MEASURED = 8;
/** A paragraph of so many documents at other times, or of so many of one outlet, is boilerplate. */
const BOILERPLATE = 3;

/** Finds the documents that have the words of one, and keeps how much of them. */
export class CopyFinder {
  readonly #file: Database;
  readonly #keys: StoryKeys;
  readonly #readings: StoryReadings;

  constructor(file: Database, keys: StoryKeys, readings: StoryReadings) {
    this.#file = file;
    this.#keys = keys;
    this.#readings = readings;
  }

  /** Takes out what is known of the copies of a document. */
  forget(document: number): void {
    this.#file.prepare('DELETE FROM copy WHERE document = ?').run(document);
    this.#file.prepare('DELETE FROM copy WHERE other = ?').run(document);
  }

  /** @returns the documents that it is a copy of, or that are copies of it, among those that are settled */
  find(reading: StoryReading): number[] {
    const { candidates, boilerplate } = this.#candidates(reading);
    if (candidates.length === 0) return [];
    const own = reading.sketch.shingles(boilerplate);
    return candidates.filter((other) => {
      const second = this.#readings.of(other);
      if (!second || isOneTicker(reading, second)) return false;
      const overlap = overlapOf(own, second.sketch.shingles(boilerplate));
      if (copyKind(overlap) === null || (isOneOutlet(reading, second) && !isWhole(overlap))) return false;
      this.#keep(reading.document, other, overlap);
      return true;
    });
  }

  #candidates({ document, day, outlet, sketch }: StoryReading): { candidates: number[]; boilerplate: Set<number> } {
    const shared = new Map<number, number>();
    const boilerplate = new Set<number>();
    const keys = sketch.keys.map(rowKey);
    const found = this.#keys.near(keys, day, APART);
    for (const [n, row] of sketch.keys.entries()) {
      const near = found[n].filter((other) => other !== document);
      if (near.length === 0) continue;
      const isBoilerplate =
        this.#ofOutlet(near, outlet) >= BOILERPLATE ||
        this.#keys.elsewhere(keys[n], day, APART, BOILERPLATE) >= BOILERPLATE;
      if (isBoilerplate) boilerplate.add(row);
      else for (const other of near) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const order = [...shared].sort(([a, m], [b, n]) => n - m || a - b);
    return { candidates: order.slice(0, MEASURED).map(([other]) => other), boilerplate };
  }

  #ofOutlet(documents: readonly number[], outlet: number | null): number {
    if (outlet === null || documents.length < BOILERPLATE) return 0;
    const select = this.#file.prepare('SELECT outlet FROM document WHERE id = ?');
    return documents.filter((document) => select.get(document)?.['outlet'] === outlet).length;
  }

  #keep(document: number, other: number, { common, ofFirst, ofSecond, isSame }: Overlap): void {
    this.#file
      .prepare('INSERT INTO copy VALUES (?, ?, ?, ?, ?, ?)')
      .run(document, other, common, ofFirst, ofSecond, isSame ? 1 : 0);
  }
}

/** The key of a row of words, apart from those of terms. */
export const rowKey = (row: number): number => mix(row, 0x636f7079);

/** Of the words of each, as much stands in the other when one outlet prints a text twice; less is what it prints always. */
const TWICE = 0.9;

const isOneOutlet = (a: StoryReading, b: StoryReading): boolean => a.outlet !== null && a.outlet === b.outlet;

const isWhole = ({ ofFirst, ofSecond }: Overlap): boolean => Math.min(ofFirst, ofSecond) >= TWICE;

/** Entries of one ticker, or an entry and its page: what they share they repeat. */
function isOneTicker(a: StoryReading, b: StoryReading): boolean {
  if (a.parent !== null && a.parent === b.parent) return true;
  return a.parent === b.document || b.parent === a.document;
}
