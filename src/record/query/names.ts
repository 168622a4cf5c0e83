import { HEDGE_KINDS, type HedgeKind } from '../../language/de/data/hedges.ts';
import { foldWord } from '../../language/de/search/terms.ts';
import { STANDINGS, type Standing } from '../../provenance/evidence.ts';
import { type Medium, STATEMENT_TYPES, type StatementType } from '../../text/statement.ts';
import { STATEMENT_STATES, type StatementState } from '../stored.ts';
import type { FieldQuery } from './ast.ts';

/** Longer words are no names. */
const LONGEST_NAME = 40;

export type FieldName = FieldQuery['field'];

/** Names of fields, the German ones beside them. */
const FIELDS: Readonly<Record<FieldName, readonly string[]>> = {
  speaker: ['sprecher', 'sprecherin'],
  addressee: ['adressat', 'adressatin'],
  outlet: [],
  type: ['typ'],
  hedge: [],
  chain: ['kette'],
  said: ['gesagt'],
  published: ['veröffentlicht', 'erschienen'],
  medium: [],
  story: [],
  document: ['dokument'],
  standing: [],
  state: ['zustand'],
};

export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

const FIELD_OF = lookupTable(FIELDS);

/** Which field a name means, in any case; null for none. */
export const fieldOf = (name: string): FieldName | null => FIELD_OF.get(key(name)) ?? null;

const MEDIA = ['speech', 'writing', 'thought', 'speech-writing', 'speech-thought', 'thought-writing'] as const;
const MEDIUM_NAMES: Readonly<Record<Medium, readonly string[]>> = {
  speech: ['rede', 'gesprochen', 'gesagt'],
  writing: ['schrift', 'geschrieben'],
  thought: ['gedanke', 'gedacht'],
  'speech-writing': ['rede-schrift', 'writing-speech'],
  'speech-thought': ['rede-gedanke', 'thought-speech'],
  'thought-writing': ['gedanke-schrift', 'writing-thought'],
};
const TYPE_NAMES: Readonly<Record<StatementType, readonly string[]>> = {
  direct: ['direkt', 'wörtlich'],
  indirect: ['indirekt'],
  reported: ['berichtet', 'referiert'],
  'free-indirect': ['frei-indirekt', 'erlebt'],
  'indirect-free-indirect': ['indirekt-frei-indirekt', 'indirekt-frei'],
};
const STANDING_NAMES: Readonly<Record<Standing, readonly string[]>> = {
  asserted: ['belegt', 'als-wahr-dargestellt'],
  reported: ['wiedergegeben'],
  doubted: ['bezweifelt'],
  denied: ['bestritten'],
};
const STATE_NAMES: Readonly<Record<StatementState, readonly string[]>> = {
  present: ['vorhanden'],
  vanished: ['verschwunden'],
  superseded: ['ersetzt'],
  rejected: ['verworfen'],
};
const HEDGE_NAMES: Readonly<Record<HedgeKind, readonly string[]>> = {
  hearsay: ['hörensagen'],
  doubt: ['zweifel'],
  inference: ['vermutung'],
  correction: ['richtigstellung'],
};

/** The values of a field that has a fixed list of them. */
export interface Choices<T extends string> {
  readonly known: readonly T[];
  /** The value that a word means, in German or English, in any case; null for none. */
  readonly find: (word: string) => T | null;
}

export const TYPES = choices(STATEMENT_TYPES, TYPE_NAMES);
export const MEDIUMS = choices(MEDIA, MEDIUM_NAMES);
export const STANDING_VALUES = choices(STANDINGS, STANDING_NAMES);
export const STATES = choices(STATEMENT_STATES, STATE_NAMES);
export const HEDGES = choices(HEDGE_KINDS, HEDGE_NAMES);

const NONE = new Set(['none', 'kein', 'keine', 'keiner', 'keines', 'niemand', 'unbekannt']);
const ANY = new Set(['any', 'irgendein', 'irgendeine']);

/** "none", "keine", "niemand": nobody and nothing known. */
export const isNone = (word: string): boolean => NONE.has(key(word));
/** "any", "irgendeine": whichever. */
export const isAny = (word: string): boolean => ANY.has(key(word));

function choices<T extends string>(known: readonly T[], names: Readonly<Record<T, readonly string[]>>): Choices<T> {
  const table = lookupTable(names);
  return { known, find: (word) => table.get(key(word)) ?? null };
}

function lookupTable<T extends string>(names: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> {
  const table = new Map<string, T>();
  for (const [value, others] of Object.entries(names) as [T, readonly string[]][]) {
    for (const name of [value, ...others]) table.set(key(name), value);
  }
  return table;
}

/** As names are compared: folded, with hyphens in place of white space. */
function key(word: string): string {
  if (word.length > LONGEST_NAME) return '';
  return word
    .split(/[\s_-]+/)
    .map(foldWord)
    .join('-');
}

/** The known field that looks most like a name; null where none is within two letters. */
export function nearestField(name: string): FieldName | null {
  let nearest: FieldName | null = null;
  let least = MOST_EDITS + 1;
  for (const [known, field] of FIELD_OF) {
    const distance = edits(key(name), known);
    if (distance < least && 2 * distance < name.length) [least, nearest] = [distance, field];
  }
  return nearest;
}

const MOST_EDITS = 2;

/** Letters to insert, delete or replace (Levenshtein); more than `MOST_EDITS` where the lengths already tell so. */
function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_EDITS) return MOST_EDITS + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length];
}
