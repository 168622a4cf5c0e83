/** Letters and digits only, in lower case: what two renderings of the same words share. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Code units that are compared. */
const START = 150;

/** Whether two texts begin alike, as a standfirst and the description of its page do. */
export function saysLike(a: string, b: string): boolean {
  const [first, second] = [keyOf(a.slice(0, START)), keyOf(b.slice(0, START))];
  const length = Math.min(first.length, second.length, 60);
  return length > 20 && first.slice(0, length) === second.slice(0, length);
}

/** Four words in a row. */
export function shinglesOf(text: string, most = Infinity): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let i = 0; i + 3 < words.length && shingles.size < most; i++) shingles.add(words.slice(i, i + 4).join(' '));
  return shingles;
}
