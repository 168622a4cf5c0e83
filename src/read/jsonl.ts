import type { Document } from '../text/document.ts';
import { documentsOf } from './documents.ts';
import { type ReadFailure, readFailure } from './failure.ts';
import { type Repeats, readHtml } from './html.ts';
import type { Line } from './lines.ts';
import { readPlain } from './plain.ts';

/** Bytes of a line that are held at most. */
export const LINE_LIMIT = 64 * 2 ** 20;

const FIELDS = ['text', 'html', 'title', 'url', 'outlet', 'published', 'language'] as const;
type Fields = Record<(typeof FIELDS)[number], string | null>;

/** A line that is no document: its code, and what is wrong with it. */
class LineError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export interface LineOptions extends Repeats {
  /** Bytes that the line was allowed to have. */
  readonly limit?: number;
}

/**
 * A line of JSON Lines → its document and those that stand in it; none for a blank line. A line that cannot be read is a failure, with the line's
 * own id where it has one: code `line-too-long`, `invalid-utf8`, `invalid-json`, `not-an-object`, `wrong-type` or
 * `no-text`.
 *
 * @param language the language of the document, or `auto` for what the line says or its text shows
 */
export function readLine(
  line: Line,
  language: 'auto' | 'de' | 'en',
  { limit = LINE_LIMIT, ...repeats }: LineOptions = {},
): readonly (Document | ReadFailure)[] {
  let id = lineName(line);
  try {
    const json = decodeLine(line, limit);
    if (json.trim() === '') return [];
    const record = parseObject(json);
    id = idOf(record) ?? id;
    return documentsOfFields(id, fieldsOf(record), language, repeats);
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    return [readFailure(id, error.code, `${lineName(line)}: ${error.message}`)];
  }
}

/** The id that the document of a line has, or its failure: its own, else the number of the line. */
export function lineId(line: Line): string {
  try {
    return idOf(parseObject(decodeLine(line, LINE_LIMIT))) ?? lineName(line);
  } catch {
    return lineName(line);
  }
}

const lineName = ({ number }: Line): string => `line ${number}`;

function decodeLine(line: Line, limit: number): string {
  if (line.bytes === null) throw new LineError('line-too-long', `longer than ${limit} bytes; split the document`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line.bytes);
  } catch {
    throw new LineError('invalid-utf8', 'not valid UTF-8; convert the file to UTF-8');
  }
}

function parseObject(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new LineError(
      'invalid-json',
      `not JSON (${(error as Error).message}); each line must be one whole JSON object`,
    );
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new LineError('not-an-object', `a JSON object is needed, this is ${typeName(value)}`);
}

/** @returns null when the line has none */
function idOf({ id }: Record<string, unknown>): string | null {
  if (id === undefined || id === null) return null;
  if (typeof id === 'string' || typeof id === 'number') return String(id);
  throw new LineError('wrong-type', `"id" must be a string or a number, it is ${typeName(id)}`);
}

function fieldsOf(record: Record<string, unknown>): Fields {
  const fields = FIELDS.map((name) => {
    const value = Object.hasOwn(record, name) ? record[name] : null;
    if (typeof value === 'string' || value === null) return [name, value];
    throw new LineError('wrong-type', `"${name}" must be a string, it is ${typeName(value)}`);
  });
  return Object.fromEntries(fields) as Fields;
}

function documentsOfFields(
  id: string,
  fields: Fields,
  language: 'auto' | 'de' | 'en',
  repeats: Repeats,
): readonly Document[] {
  const { text, html, ...known } = fields;
  if (text === null && html === null)
    throw new LineError('no-text', 'neither "text" nor "html" is there; one is needed');
  const { url, published, outlet } = known;
  const reading = text === null ? readHtml(html!, url, { published, outlet, ...repeats }) : readPlain(text);
  return documentsOf(id, reading, language, known);
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
