import type { Analysis } from '../../language/de/analysis.ts';
import { MEDIA_NAMES, type MediumKind } from '../../language/de/data/media-names.ts';
import { MEDIA } from '../../language/de/data/organisations.ts';
import { isMediaName } from '../../language/de/media.ts';
import { Kind, word } from '../../language/de/tokens.ts';
import type { TokenRange } from '../../attribution/proposal.ts';

/** A medium as it is named in one place. */
export interface MediumName extends TokenRange {
  /** Its one name, however the text writes it: "dpa" for "der Deutschen Presse-Agentur". */
  readonly name: string;
  readonly kind: MediumKind;
}

interface Entry {
  readonly words: readonly string[];
  readonly name: string;
  readonly kind: MediumKind;
}

/** Names by their first word, the longest first. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Entry[]> = index();

function index(): Map<string, Entry[]> {
  const entries = new Map<string, Entry>();
  for (const name of MEDIA) entries.set(name, { words: name.split(' '), name, kind: 'outlet' });
  for (const { name, kind, forms } of MEDIA_NAMES)
    for (const form of [name, ...forms]) entries.set(form, { words: form.split(' '), name, kind });
  const map = new Map<string, Entry[]>();
  for (const entry of entries.values()) map.set(entry.words[0], [...(map.get(entry.words[0]) ?? []), entry]);
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** The medium whose name begins at token `i`; null where none does. */
export function mediumAt(a: Analysis, i: number, end: number): MediumName | null {
  if (a.tokens.kind[i] !== Kind.word) return null;
  const entry = BY_FIRST_WORD.get(word(a.tokens, i))?.find(({ words }) => matches(a, i, end, words));
  if (!entry) return null;
  // an everyday word is a name only where the text shows it
  const plain = entry.words.length === 1 && entry.kind === 'outlet' && !isQuoted(a, i);
  if (plain && MEDIA.has(entry.words[0]) && !isMediaName(a, i)) return null;
  return { start: i, end: i + entry.words.length, name: entry.name, kind: entry.kind };
}

function matches(a: Analysis, i: number, end: number, words: readonly string[]): boolean {
  return i + words.length <= end && words.every((part, k) => word(a.tokens, i + k) === part);
}

const isQuoted = (a: Analysis, i: number): boolean => a.tokens.kind[i - 1] === Kind.quote;
