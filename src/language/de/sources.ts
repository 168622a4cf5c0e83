import type { Medium } from '../../text/statement.ts';
import { entryOfHead } from './compounds.ts';
import { REPORTING_PREPOSITIONS } from './data/reporting-prepositions.ts';

/** How a preposition makes a noun phrase the source of its sentence. */
export interface SourceFrame {
  /** All words of the preposition in lower case: `nach`, `unter berufung auf`. */
  readonly words: readonly string[];
  readonly position: 'pre' | 'post' | 'both' | 'around';
  /** Nouns in lower case that it frames with; null: any speaker. */
  readonly nouns: ReadonlyMap<string, Medium> | null;
  readonly medium: Medium;
  readonly strength: number;
}

/** Prepositions that introduce the words themselves ("mit den Worten: …"), not a source beside them. */
const INTRODUCING = new Set(['mit', 'unter', 'getreu']);

/** Weaker rows of the lexicon ("für X") frame only with more around them than a phrase can show. */
const WEAKEST = 2;

/** Frames by their first word; rows of one preposition with nouns are one frame. */
export const SOURCE_FRAMES: ReadonlyMap<string, readonly SourceFrame[]> = frames();

function frames(): ReadonlyMap<string, SourceFrame[]> {
  const map = new Map<string, SourceFrame[]>();
  const withNouns = new Map<string, Map<string, Medium>>();
  for (const row of REPORTING_PREPOSITIONS) {
    if (row.strength < WEAKEST || INTRODUCING.has(row.preposition)) continue;
    const words = row.preposition.toLowerCase().split(' ');
    const known = row.nouns && withNouns.get(row.preposition);
    const nouns = row.nouns && (known ?? new Map<string, Medium>());
    for (const noun of row.nouns ?? []) nouns?.set(noun.toLowerCase(), row.medium);
    if (known) continue;
    if (nouns) withNouns.set(row.preposition, nouns);
    const frame: SourceFrame = { words, position: row.position, nouns, medium: row.medium, strength: row.strength };
    map.set(
      words[0],
      [...(map.get(words[0]) ?? []), frame].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return map;
}

/**
 * The medium of the noun with which a frame has its source, compounds by their head: "Angaben", "Polizeiangaben".
 *
 * @param form in lower case
 * @returns null when the frame does not take that noun
 */
export function sourceMedium(frame: SourceFrame, form: string): Medium | null {
  return frame.nouns ? entryOfHead(frame.nouns, form, 1) : frame.medium;
}
