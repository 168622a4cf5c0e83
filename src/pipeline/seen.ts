import { ENTITY_KINDS, type Entity, MENTION_FORMS } from '../identity/entity.ts';
import { type SeenDocument, seenIn } from '../identity/register/sighting.ts';
import { type ReadFailure, readFailure } from '../read/failure.ts';
import { LINE_LIMIT } from '../read/jsonl.ts';
import type { Line } from '../read/lines.ts';

/** Something in a line that is not as `wortlaut read` writes it. */
class ShapeError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** A line that stands for a document that could not be read. */
export interface FailedDocument {
  readonly failed: string;
  readonly message: string;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * A line of `wortlaut read --to jsonl` → what the register compares of it; a failure where the line is something else;
 * null for a blank line. Entities without a kind, as older versions wrote them, are left out.
 */
export function seenOfLine(line: Line): SeenDocument | FailedDocument | ReadFailure | null {
  try {
    const json = decode(line);
    if (json.trim() === '') return null;
    const result = objectOf(parse(json), 'the line');
    const id = stringOf(result['id'], '"id"');
    if (result['error'] !== undefined) return { failed: id, message: messageOf(result['error']) };
    const text = stringOf(result['text'], '"text"');
    const published = nullable(result['published'], '"published"');
    const entities = listOf(result['entities'], '"entities"').map((entity, i) => entityOf(entity, i, text.length));
    const known = entities.filter((entity) => entity !== null);
    if (new Set(known.map((entity) => entity.id)).size < known.length)
      throw new ShapeError('wrong-type', 'two entities have one id');
    return seenIn(id, published, text, known);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    return readFailure(`line ${line.number}`, error.code, error.message);
  }
}

function decode({ bytes }: Line): string {
  if (bytes === null) throw new ShapeError('line-too-long', `longer than ${LINE_LIMIT} bytes`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ShapeError('invalid-utf8', 'not valid UTF-8');
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ShapeError('invalid-json', (error as Error).message);
  }
}

/** @returns null for one without a kind */
function entityOf(value: unknown, i: number, length: number): Entity | null {
  const where = `"entities[${i}]`;
  const entity = objectOf(value, `${where}"`);
  const kind = nullable(entity['kind'], `${where}.kind"`);
  if (kind === null) return null;
  const name = stringOf(entity['name'], `${where}.name"`);
  if (name.trim() === '') throw new ShapeError('wrong-type', `${where}.name" is empty`);
  return {
    id: stringOf(entity['id'], `${where}.id"`),
    name,
    kind: among(ENTITY_KINDS, kind, `${where}.kind"`),
    aliases: stringsOf(entity['aliases'], `${where}.aliases"`),
    functions: stringsOf(entity['functions'], `${where}.functions"`),
    country: nullable(entity['country'], `${where}.country"`),
    of: nullable(entity['of'], `${where}.of"`),
    mentions: listOf(entity['mentions'], `${where}.mentions"`).map((mention) => mentionOf(mention, where, length)),
  };
}

function mentionOf(value: unknown, where: string, length: number): Entity['mentions'][number] {
  const { start, end, form = 'name' } = objectOf(value, `${where}.mentions"`) as Record<string, unknown>;
  const fits = Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) < Number(end);
  if (!fits || Number(end) > length)
    throw new ShapeError('wrong-type', `${where}.mentions" has places outside the text`);
  return {
    start: Number(start),
    end: Number(end),
    form: among(MENTION_FORMS, stringOf(form, `${where}.form"`), where),
  };
}

function objectOf(value: unknown, where: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new ShapeError('not-an-object', `${where} must be an object`);
}

function listOf(value: unknown, where: string): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw new ShapeError('wrong-type', `${where} must be a list`);
}

const stringsOf = (value: unknown, where: string): string[] =>
  listOf(value, where).map((item) => stringOf(item, where));

function stringOf(value: unknown, where: string): string {
  if (typeof value === 'string') return value;
  throw new ShapeError('wrong-type', `${where} must be a string`);
}

const nullable = (value: unknown, where: string): string | null =>
  value === null || value === undefined ? null : stringOf(value, where);

function among<T extends string>(allowed: readonly T[], value: string, where: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new ShapeError('wrong-type', `${where} must be one of ${allowed.join(', ')}`);
  return found;
}

function messageOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null ? (error as Fields)['message'] : null;
  return typeof message === 'string' ? message : 'it could not be read';
}
