import { rows } from '../../language/de/data/table.ts';
import { Bounded } from './bounded.ts';
import { APART, compareLattices } from './compare-words.ts';
import { GIVEN_NAMES } from './data/given-names.ts';
import { type Word, wordOf } from './word.ts';

/** A line of the table that a word belongs to. */
export interface GivenName {
  readonly line: number;
  readonly gender: 'f' | 'm';
  readonly isShort: boolean;
}

interface Entry extends GivenName {
  readonly word: Word;
}

/** The given names that a word may be, each line once; none for a word that the table does not know. */
export function givenNamesOf(word: Word): readonly GivenName[] {
  return KNOWN.get(word.letters, () => lookUp(word));
}

const KNOWN = new Bounded<readonly GivenName[]>(20_000);
/** A spelling counts as one of the table when it costs no more, in hundredths. */
const NEAR = 12;

function lookUp(word: Word): GivenName[] {
  const near = new Map<number, { entry: Entry; cost: number }>();
  const seen = new Set<Entry>();
  let least = APART;
  for (const entry of word.keys.flatMap((key) => INDEX.get(key) ?? [])) {
    if (seen.has(entry)) continue;
    seen.add(entry);
    const cost = compareLattices(word.lattice, entry.word.lattice);
    if (cost > NEAR) continue;
    least = Math.min(least, cost);
    const known = near.get(entry.line);
    if (!known || known.cost > cost) near.set(entry.line, { entry, cost });
  }
  return [...near.values()].filter(({ cost }) => cost <= least + CLOSE).map(({ entry }) => entry);
}

/** Lines that are hardly farther than the nearest count too. */
const CLOSE = 4;

const INDEX = makeIndex();

function makeIndex(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  rows(GIVEN_NAMES).forEach(([gender, forms, shorts], line) => {
    const add = (form: string, isShort: boolean): void => {
      const entry: Entry = { line, gender: gender === 'f' ? 'f' : 'm', isShort, word: wordOf(form) };
      for (const key of entry.word.keys) {
        const entries = index.get(key) ?? [];
        entries.push(entry);
        index.set(key, entries);
      }
    };
    for (const form of forms.split(', ')) add(form, false);
    if (shorts !== '-') for (const short of shorts.split(', ')) add(short, true);
  });
  return index;
}
