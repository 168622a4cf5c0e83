/** Feature ids are in [0, 2^FEATURE_BITS). */
export const FEATURE_BITS = 22;
const MASK = 2 ** FEATURE_BITS - 1;

/** Mixes a value into a hash; multiply and shift as in MurmurHash3's finaliser. */
export function mix(hash: number, value: number): number {
  let h = Math.imul(hash ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(value + 0x7f4a7c15, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 12)) | 0;
}

/** FNV-1a over the UTF-16 code units of `text` in `[start, end)`. */
export function hashText(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

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
