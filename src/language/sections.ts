import { createHash } from 'node:crypto';
import { ModelError } from './model-error.ts';

/** A kind of model file: what it begins with, and what errors say. */
export interface ModelKind {
  /** Eight characters. */
  readonly magic: string;
  readonly format: number;
  /** What a file is that does not begin with the magic, and what makes one; follows its name. */
  readonly foreign: string;
  /** What to do when the file does not fit this version. */
  readonly remedy: string;
}

/** A model file in its parts, every byte checked. */
export interface Sections {
  /** SHA-256 of all sections, in hexadecimal. */
  readonly digest: string;
  /** The bytes of a section, a view; throws ModelError when there is none of that name. */
  section(name: string): Buffer;
  /** The value of a section in JSON; throws ModelError when it is none, or does not fit. */
  json<T>(name: string, fits: (value: unknown) => value is T): T;
}

/** Bytes of the magic, the format, the length of the table and the digest. */
const HEAD = 48;
const [FORMAT_AT, LENGTH_AT, DIGEST_AT] = [8, 12, 16];

interface Section {
  readonly name: string;
  /** From the end of the table. */
  readonly offset: number;
  readonly length: number;
}

/**
 * Packs a model: 8 bytes of magic, the format and the length of the table as 32-bit numbers (little endian), the SHA-256
 * of all that follows, the table of sections as JSON, the sections one after another. Readers pass over sections they do
 * not know, so that later versions can add some.
 */
export function packSections(kind: ModelKind, parts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  let offset = 0;
  const sections = parts.map(([name, { length }]): Section => {
    offset += length;
    return { name, offset: offset - length, length };
  });
  const table = Buffer.from(JSON.stringify(sections));
  const rest = Buffer.concat([table, ...parts.map(([, bytes]) => bytes)]);
  const head = Buffer.alloc(HEAD);
  head.write(kind.magic, 'latin1');
  head.writeUInt32LE(kind.format, FORMAT_AT);
  head.writeUInt32LE(table.length, LENGTH_AT);
  head.write(digestOf(rest), DIGEST_AT, 'hex');
  return Buffer.concat([head, rest]);
}

/**
 * Takes a model apart and checks every byte of it.
 *
 * @param name what the file is called in errors
 * @throws ModelError for a file that is foreign, of another format, cut off or changed
 */
export function unpackSections(kind: ModelKind, bytes: Uint8Array, name: string): Sections {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const digest = checkedDigest(kind, buffer, name);
  const end = HEAD + buffer.readUInt32LE(LENGTH_AT);
  const table = parsed(buffer.subarray(HEAD, end), isTable, name);
  const section = (wanted: string): Buffer => {
    const found = table.find((s) => s.name === wanted);
    if (found) return buffer.subarray(end + found.offset, end + found.offset + found.length);
    throw new ModelError('unfitting', name, `has no section "${wanted}": ${kind.remedy}`);
  };
  return { digest, section, json: (wanted, fits) => parsed(section(wanted), fits, name) };
}

/** The digest in hexadecimal, when the file is a model of this format and has what the digest was made of. */
function checkedDigest({ magic, format, foreign, remedy }: ModelKind, buffer: Buffer, name: string): string {
  if (buffer.length < LENGTH_AT || buffer.toString('latin1', 0, magic.length) !== magic) {
    throw new ModelError('foreign', name, foreign);
  }
  const found = buffer.readUInt32LE(FORMAT_AT);
  if (found !== format) {
    const isNewer = found > format;
    throw new ModelError(
      isNewer ? 'newer' : 'older',
      name,
      `has format ${found}, this version reads format ${format}: ${isNewer ? 'update Wortlaut, or ' : ''}${remedy}`,
    );
  }
  const digest = buffer.toString('hex', DIGEST_AT, HEAD);
  if (digest !== digestOf(buffer.subarray(HEAD))) throw damaged(name);
  return digest;
}

function damaged(name: string): ModelError {
  return new ModelError(
    'damaged',
    name,
    'is damaged: bytes are missing or have changed; get it again, or train it again',
  );
}

/** What a section says as JSON, if it has the shape that is needed. */
function parsed<T>(bytes: Buffer, fits: (value: unknown) => value is T, name: string): T {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString());
  } catch {
    throw damaged(name);
  }
  if (!fits(value)) throw damaged(name);
  return value;
}

function isTable(value: unknown): value is readonly Section[] {
  return (
    Array.isArray(value) &&
    value.every((s) => isObject(s) && typeof s['name'] === 'string' && isSize(s['offset']) && isSize(s['length']))
  );
}

const isSize = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whether a value has keys. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
