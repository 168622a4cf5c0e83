/**
 * All places of some words in a text, also those that overlap, in time linear in both (Knuth, Morris and Pratt 1977).
 *
 * @param words not empty
 * @returns offsets of the first code unit, ascending
 */
export function* occurrences(text: string, words: string): Generator<number> {
  const borders = bordersOf(words);
  let matched = 0;
  for (let i = 0; i < text.length; i++) {
    while (matched > 0 && text.charCodeAt(i) !== words.charCodeAt(matched)) matched = borders[matched - 1];
    if (text.charCodeAt(i) === words.charCodeAt(matched)) matched++;
    if (matched < words.length) continue;
    yield i + 1 - matched;
    matched = borders[matched - 1];
  }
}

/** For each beginning of some words, how much of its beginning is its end too. */
function bordersOf(words: string): Uint32Array {
  const borders = new Uint32Array(words.length);
  let length = 0;
  for (let i = 1; i < words.length; i++) {
    while (length > 0 && words.charCodeAt(i) !== words.charCodeAt(length)) length = borders[length - 1];
    if (words.charCodeAt(i) === words.charCodeAt(length)) length++;
    borders[i] = length;
  }
  return borders;
}
