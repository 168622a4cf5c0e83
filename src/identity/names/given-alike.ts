import { APART } from './compare-words.ts';
import type { Part } from './name.ts';
import { isPatronymic } from './patronymic.ts';
import type { Evidence, NameReason } from './reasons.ts';
import { givenNamesAlike, initialFits, isMarked, spelledAlike } from './words-alike.ts';
import { type Word, wordOf } from './word.ts';

/**
 * What speaks against two lists of given names being one person's; null when they are two people's. Of the shorter list
 * each must be found in the longer, in order; only one of the two may have more.
 */
export function givenNamesDiffer(a: readonly Part[], b: readonly Part[]): readonly Evidence[] | null {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return aligned(few, many) ?? asOneWord(few, many);
}

/** ⟨Hans-Jürgen⟩ and ⟨Hansjürgen⟩ */
function asOneWord(few: readonly Part[], many: readonly Part[]): readonly Evidence[] | null {
  if (few.length === many.length || few.length === 0 || many.some(({ isInitial }) => isInitial)) return null;
  const alike = spelledAlike(joined(few), joined(many));
  return alike.cost < APART ? [{ cost: alike.cost, reason: 'spelling' }] : null;
}

/** Parts as one word. */
export function joined(parts: readonly Part[]): Word {
  return wordOf(parts.map(({ word }) => word.letters).join(''));
}

/**
 * The cheapest way to find all of `few` in `many`: a row a prefix of `few`, a column a prefix of `many`. Where both
 * have middle names, an initial too many tells them apart: ⟨George W.⟩ is not ⟨George H. W.⟩
 */
function aligned(few: readonly Part[], many: readonly Part[]): readonly Evidence[] | null {
  const skip = (j: number): Evidence | null => (few.length > 1 && many[j].isInitial ? null : skipped(many[j], j === 0));
  let ways: (Way | null)[] = [{ cost: 0, evidence: [] }];
  for (let j = 0; j < many.length; j++) ways.push(then(ways[j], skip(j)));
  for (let i = 0; i < few.length; i++) {
    const next: (Way | null)[] = [null];
    for (let j = 0; j < many.length; j++) {
      const found = then(ways[j], partsDiffer(few[i], many[j]));
      const passed = then(next[j], skip(j));
      next.push(!found || (passed && passed.cost < found.cost) ? passed : found);
    }
    ways = next;
  }
  return supported(ways[many.length]?.evidence ?? null);
}

/** An initial says too little where the first name was passed over: ⟨Gordon⟩ is not ⟨Charles G.⟩ */
function supported(evidence: readonly Evidence[] | null): readonly Evidence[] | null {
  const isWeak =
    evidence?.some(({ cost }) => cost === PASSED_OVER) && evidence.some(({ reason }) => reason === 'initials');
  return isWeak ? null : evidence;
}

/** What it costs when the first given name of one has no counterpart. */
const PASSED_OVER = 40;

interface Way {
  readonly cost: number;
  readonly evidence: readonly Evidence[];
}

function then(way: Way | null, evidence: Evidence | null): Way | null {
  return way && evidence && { cost: way.cost + evidence.cost, evidence: [...way.evidence, evidence] };
}

function skipped({ word, isInitial }: Part, isFirst: boolean): Evidence {
  if (isFirst) return { cost: PASSED_OVER, reason: 'middle-name' };
  return { cost: isInitial || isPatronymic(word.letters) ? 4 : 10, reason: 'middle-name' };
}

const REASONS = { same: 'identical', form: 'equivalent-given-name', short: 'short-form' } as const;

function partsDiffer(a: Part, b: Part): Evidence | null {
  if (a.isInitial || b.isInitial) return initialsDiffer(a, b);
  const { cost, by } = givenNamesAlike(a.word, b.word);
  if (cost >= APART) return null;
  const reason: NameReason = by === 'spelling' ? spellingReason(a, b) : REASONS[by];
  return { cost, reason };
}

export const spellingReason = (a: Part, b: Part): NameReason =>
  isMarked(a.word, b.word) ? 'spelling' : 'transliteration';

function initialsDiffer(a: Part, b: Part): Evidence | null {
  const [initial, other] = a.isInitial ? [a, b] : [b, a];
  if (!initialFits(initial.word, other.word)) return null;
  return { cost: a.isInitial && b.isInitial ? 10 : 20, reason: 'initials' };
}
