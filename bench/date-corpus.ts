import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DATE_TYPES, type DateType } from '../src/provenance/dates/date.ts';
import { CorpusError } from '../src/training/corpus.ts';

/** A temporal expression as annotated or found: offsets are UTF-16 code units `[start, end)`. */
export interface ScoredDate {
  readonly start: number;
  readonly end: number;
  readonly type: DateType;
  readonly value: string;
}

export interface DatedDocument {
  readonly id: string;
  /** ISO 8601, null when unknown. */
  readonly published: string | null;
  readonly text: string;
  readonly dates: readonly ScoredDate[];
}

export interface DateCorpus {
  readonly path: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  readonly documents: readonly DatedDocument[];
}

/**
 * Reads a corpus of dates, one JSON document a line, and checks it: shape, types, spans that fit the text, ids given
 * twice.
 *
 * @throws CorpusError that names the first line that is wrong
 */
export function readDateCorpus(path: string): DateCorpus {
  const bytes = readFileSync(path);
  const documents: DatedDocument[] = [];
  const ids = new Set<string>();
  for (const [index, line] of bytes.toString('utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const document = parse(line);
    const problem = typeof document === 'string' ? document : problemOf(document, ids);
    if (typeof document === 'string' || problem !== null)
      throw new CorpusError(`${path}, line ${index + 1}: ${problem}`);
    ids.add(document.id);
    documents.push(document);
  }
  if (documents.length === 0) throw new CorpusError(`${path}: no documents`);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), documents };
}

function parse(line: string): DatedDocument | string {
  try {
    return JSON.parse(line) as DatedDocument;
  } catch {
    return 'no JSON';
  }
}

function problemOf(document: DatedDocument, ids: ReadonlySet<string>): string | null {
  if (typeof document.id !== 'string' || typeof document.text !== 'string') return 'needs an id and a text';
  if (ids.has(document.id)) return `id ${document.id} is given twice`;
  if (!Array.isArray(document.dates)) return 'needs dates, a list';
  const wrong = (document.dates as readonly ScoredDate[]).find(({ start, end, type, value }) => {
    const fits = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
    return !fits || end > document.text.length || !DATE_TYPES.includes(type) || typeof value !== 'string';
  });
  return wrong === undefined ? null : `${JSON.stringify(wrong)} is no date of this text`;
}
