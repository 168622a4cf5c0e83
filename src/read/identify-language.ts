import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { eld as Eld } from 'eld/extrasmall';

/** Parts of a text that are looked at, and code units of each: the library takes no more. */
const PARTS = 9;
const PART = 350;
/** Share of the parts that must agree: an article quotes a paragraph in another language. */
const MOST = 0.6;

let loaded: typeof Eld | null = null;

/**
 * The language of a text by its letters, as `eld` tells 60 of them apart; null when its parts do not agree. The library
 * takes a tenth of a second and 80 MB to load, so it is asked only where words do not decide.
 */
export function identifyLanguage(text: string): string | null {
  loaded ??= load();
  const counts = new Map<string, number>();
  const parts = partsOf(text);
  for (const part of parts) {
    const found = loaded.detect(part);
    if (found.language !== '' && found.isReliable()) counts.set(found.language, (counts.get(found.language) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= MOST * parts.length ? first[0] : null;
}

/** The package has no entry for `require`, and loading must not wait. */
function load(): typeof Eld {
  const require = createRequire(import.meta.url);
  const file = fileURLToPath(import.meta.resolve('eld/extrasmall'));
  return (require(file) as { readonly eld: typeof Eld }).eld;
}

/** From all over the text, each beginning with a word. */
function partsOf(text: string): readonly string[] {
  const count = Math.min(PARTS, Math.ceil(text.length / PART));
  const step = text.length / count;
  return Array.from({ length: count }, (_, i) => {
    const start = Math.round(i * step);
    const space = i === 0 ? -1 : text.slice(start, start + 40).search(/\s/);
    return text.slice(start + space + 1, start + PART);
  });
}
