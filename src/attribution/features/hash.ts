import { hashText } from '../../language/hash.ts';

export { hashText, mix } from '../../language/hash.ts';

/** Feature ids are in [0, 2^FEATURE_BITS). */
export const FEATURE_BITS = 22;
const MASK = 2 ** FEATURE_BITS - 1;

/** The hash of the last `length` code units of a form. */
export function hashSuffix(form: string, length: number): number {
  return hashText(form, Math.max(0, form.length - length));
}

const CODES = new Map<string, number>();

/** The hash of one of the few words that rules, kinds and classes are named with; kept. Not for words of a text. */
export function code(name: string): number {
  let value = CODES.get(name);
  if (value === undefined) CODES.set(name, (value = hashText(name)));
  return value;
}

/** Folds a hash into the range of feature ids. */
export function fold(hash: number): number {
  return (hash >>> 0) & MASK;
}

/** Counts in steps that grow, so that 40 and 41 tokens are the same: 0 1 2 3 4–5 6–8 9–13 14–21 22–39 40–79 80…. */
export function step(count: number): number {
  if (count < 4) return count;
  const bounds = [6, 9, 14, 22, 40, 80];
  const at = bounds.findIndex((bound) => count < bound);
  return at < 0 ? 10 : at + 4;
}
