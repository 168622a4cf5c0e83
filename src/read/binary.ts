import { utf16Of } from './decode.ts';

/** How files begin that hold no text we could read, and what to do with them. */
const SIGNATURES: readonly (readonly [signature: string, advice: string])[] = [
  ['%PDF-', 'this is a PDF file: convert it to text first'],
  ['PK\x03\x04', 'this is a ZIP archive or an office document: unpack it or save it as text first'],
  ['\xd0\xcf\x11\xe0', 'this is an old office document: save it as text first'],
  ['{\\rtf', 'this is an RTF document: save it as text first'],
  ['\x1f\x8b', 'this is compressed with gzip: unpack it first'],
  ['\x89PNG', 'this is an image'],
  ['\xff\xd8\xff', 'this is an image'],
  ['GIF8', 'this is an image'],
  ['SQLite format 3\x00', 'this is a database'],
];
const SAMPLE_BYTES = 8192;
/** Share of control characters from which a file that is not UTF-16 is no text; a damaged text has a few. */
const CONTROLS = 0.05;

/** Says why the bytes are no text, or null when they may be one. */
export function binaryReason(bytes: Uint8Array): string | null {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE_BYTES));
  const head = sample.toString('latin1', 0, 16);
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  const controls = sample.filter(isControl).length;
  const binary = controls > sample.length * CONTROLS && utf16Of(bytes) === null;
  return binary ? 'this is no text: it is full of control characters' : null;
}

/** All but tabs, line ends and the sign that opens colours on terminals. */
function isControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
}
