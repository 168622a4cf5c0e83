import { APART } from './compare-words.ts';
import { masculineOf } from './feminine.ts';
import { joined, spellingReason } from './given-alike.ts';
import type { Part } from './name.ts';
import type { Evidence } from './reasons.ts';
import { spelledAlike, surnamesAlike } from './words-alike.ts';
import type { Word } from './word.ts';

/** What speaks against two surnames, each of one part or several, being one; null when they are two. */
export function surnamesDiffer(a: readonly Part[], b: readonly Part[]): readonly Evidence[] | null {
  if (a.length === b.length) return allDiffer(a, b);
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const whole = spelledAlike(joined(few), joined(many));
  if (whole.cost < APART) return [{ cost: whole.cost, reason: 'spelling' }];
  const found = foundAmong(few, many);
  return found && [...found, { cost: 25, reason: 'double-surname' }];
}

function allDiffer(a: readonly Part[], b: readonly Part[]): readonly Evidence[] | null {
  const evidence: Evidence[] = [];
  for (const [i, part] of a.entries()) {
    const one = partDiffers(part, b[i]);
    if (!one) return null;
    evidence.push(one);
  }
  return evidence;
}

/** Each of the few among the many, in order. */
function foundAmong(few: readonly Part[], many: readonly Part[]): Evidence[] | null {
  const evidence: Evidence[] = [];
  for (const part of many) {
    const one = evidence.length < few.length ? partDiffers(few[evidence.length], part) : null;
    if (one) evidence.push(one);
  }
  return evidence.length === few.length ? evidence : null;
}

function partDiffers(a: Part, b: Part): Evidence | null {
  const { cost, by } = surnamesAlike(a.word, b.word);
  if (cost < APART) return { cost, reason: by === 'same' ? 'identical' : spellingReason(a, b) };
  return areFeminine(a.word, b.word) || areFeminine(b.word, a.word) ? { cost: 45, reason: 'feminine-ending' } : null;
}

/** ⟨Kolesnikowa⟩ and ⟨Kolesnikow⟩ */
function areFeminine(woman: Word, man: Word): boolean {
  return masculineOf(woman).some((masculine) => spelledAlike(masculine, man).cost < APART);
}
