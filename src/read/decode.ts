import { isUtf8 } from 'node:buffer';

const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** HTML looks for a declaration in the first 1,024 bytes (WHATWG, "prescan a byte stream"); templates need more. */
const DECLARATION_BYTES = 4096;
const SAMPLE_BYTES = 4096;
/** Pairs of bytes from which their NULs can be a pattern. */
const MIN_PAIRS = 4;
const DECLARATIONS = [
  /^<\?xml[^>]{0,200}\sencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i,
  /<meta[^>]{0,400}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i,
];

/**
 * Bytes → text: the character set is that of the byte order mark, else of the content where that leaves no doubt
 * (UTF-16 by its NULs; valid UTF-8 with more than ASCII in it), else the one that is declared, else windows-1252.
 * Bytes that the character set does not know become U+FFFD. Line ends are LF.
 *
 * @param hint the character set that came with the bytes, such as that of an HTTP header; stronger than the file's own
 */
export function decode(bytes: Uint8Array, hint: string | null = null): string {
  return unixLines(decodeAs(encodingOf(bytes, hint), bytes));
}

/** CRLF and CR → LF. */
export function unixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Whether the bytes are a text in UTF-16, with or without a byte order mark; null when they are not. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const marked = markedEncoding(bytes);
  if (marked) return marked === 'utf-16le' || marked === 'utf-16be' ? marked : null;
  const pairs = Math.min(bytes.length, SAMPLE_BYTES) >> 1;
  if (pairs < MIN_PAIRS) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  // Latin letters have a zero high byte; of German text nine in ten characters are below U+0100.
  const most = pairs * 0.6;
  const few = pairs * 0.05;
  if (odd > most && even <= few) return 'utf-16le';
  return even > most && odd <= few ? 'utf-16be' : null;
}

function encodingOf(bytes: Uint8Array, hint: string | null): string {
  const certain = markedEncoding(bytes) ?? utf16Of(bytes);
  if (certain) return certain;
  const declared = knownEncoding(hint) ?? declaredEncoding(bytes);
  // German in a one-byte character set is never valid UTF-8, so valid UTF-8 is right whatever was declared.
  if (isUtf8(bytes) && (!declared || hasHighBytes(bytes))) return 'utf-8';
  return declared && declared !== 'utf-8' ? declared : 'windows-1252';
}

function markedEncoding(bytes: Uint8Array): string | null {
  return BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARATION_BYTES))
    .toString('latin1')
    .trimStart();
  if (!head.startsWith('<')) return null;
  const label = DECLARATIONS.map((pattern) => pattern.exec(head)?.[1]).find((found) => found !== undefined);
  const encoding = knownEncoding(label ?? null);
  // The declaration could be read as ASCII, so it is not UTF-16 whatever it says (WHATWG).
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

function knownEncoding(label: string | null): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function hasHighBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f);
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** What windows-1252 has where Latin-1 has the control characters U+0080 to U+009F. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The TextDecoder of Node 20 to 22 reads windows-1252 as Latin-1, which loses every „ and “. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]);
}
