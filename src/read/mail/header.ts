import { createRequire } from 'node:module';
import type * as PostalMime from 'postal-mime';

const require = createRequire(import.meta.url);

/** The library for what stands in headers; loaded when there is a mail. */
const library = (): typeof PostalMime => require('postal-mime') as typeof PostalMime;

/** Code units of a header that are looked at. */
const LIMIT = 10_000;

/** `=?utf-8?Q?M=C3=BCller?=` → `Müller`; headers that are UTF-8 without saying so are read as that. */
export function headerWords(value: string | undefined): string | null {
  const words = library()
    .decodeWords(asUtf8((value ?? '').slice(0, LIMIT)))
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? null : words;
}

/** The first sender: name and address as far as they are given. */
export function senderOf(value: string | undefined): { readonly name: string | null; readonly address: string | null } {
  const [first] = library().addressParser(asUtf8((value ?? '').slice(0, LIMIT)), { flatten: true });
  const name = first?.name.replace(/\s+/g, ' ').trim() ?? '';
  return { name: name === '' || name.includes('@') ? null : name, address: first?.address ?? null };
}

/** @param words one character for each byte */
function asUtf8(words: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(words, 'latin1'));
  } catch {
    return words;
  }
}
