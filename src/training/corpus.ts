import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ROLES, type Quotation, TYPES, type Token } from './quotation.ts';

/** One document of a corpus, as bench/README.md describes it. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  /** `de` where the corpus does not say. */
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  /** Places that people have judged, `[start, end)` in code units; where it is missing they have judged all of the text. */
  readonly judged?: readonly Token[];
}

export interface Corpus {
  readonly path: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  readonly documents: readonly GoldDocument[];
  /** What is odd but can be scored. */
  readonly warnings: readonly string[];
}

/** The gold itself is wrong: nothing scored with it would mean anything. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

const SHOWN = 10;

/**
 * Reads a corpus, one JSON document a line, and checks it: shape, offsets that fit the text, ids given twice.
 *
 * @throws CorpusError that names the first lines that are wrong, and what is wrong with them
 */
export function readCorpus(path: string): Corpus {
  const bytes = readFileSync(path);
  const problems: string[] = [];
  const warnings: string[] = [];
  const documents: GoldDocument[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, line] of bytes.toString('utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const document = parse(line);
    const found = typeof document === 'string' ? [document] : problemsOf(document);
    if (found.length > 0 || typeof document === 'string') {
      problems.push(...found.map((problem) => `line ${index + 1}: ${problem}`));
      continue;
    }
    const before = lineOf.get(document.id);
    if (before !== undefined) problems.push(`line ${index + 1}: id ${document.id} is that of line ${before} too`);
    lineOf.set(document.id, index + 1);
    warnings.push(...repeatedQuotations(document));
    documents.push({ ...document, language: document.language ?? 'de' });
  }
  if (documents.length === 0 && problems.length === 0) problems.push('no documents');
  if (problems.length > 0) throw new CorpusError(report(path, problems));
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), documents, warnings };
}

function report(path: string, problems: readonly string[]): string {
  const more = problems.length > SHOWN ? `\n  and ${problems.length - SHOWN} more` : '';
  return `${path} cannot be used as gold:\n  ${problems.slice(0, SHOWN).join('\n  ')}${more}`;
}

type Parsed = Omit<GoldDocument, 'language'> & { readonly language?: string };

/** The document, or what is wrong with its shape; offsets are not checked yet. */
function parse(line: string): Parsed | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON: ${(error as Error).message}`;
  }
  if (typeof value !== 'object' || value === null) return 'not an object';
  const { id, text, language, tokens, quotations, judged } = value as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') return '"id" must be a string that is not empty';
  if (typeof text !== 'string') return '"text" must be a string';
  if (language !== undefined && typeof language !== 'string') return '"language" must be a string';
  if (!Array.isArray(tokens) || !tokens.every(isToken)) return '"tokens" must be pairs of whole numbers';
  if (judged !== undefined && !(Array.isArray(judged) && judged.every(isToken)))
    return '"judged" must be pairs of whole numbers';
  if (!Array.isArray(quotations)) return '"quotations" must be an array';
  const wrong = quotations.findIndex((quotation) => !isQuotation(quotation));
  if (wrong >= 0) return `quotation ${wrong + 1} needs "type", "medium" and an array of token ids for each role`;
  return {
    ...{ id, text, tokens, quotations: quotations as Quotation[] },
    ...(language !== undefined && { language }),
    ...(judged !== undefined && { judged }),
  };
}

function isToken(value: unknown): value is Token {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);
}

function isQuotation(value: unknown): value is Quotation {
  if (typeof value !== 'object' || value === null) return false;
  const quotation = value as Record<string, unknown>;
  return (
    (TYPES as readonly unknown[]).includes(quotation.type) &&
    typeof quotation.medium === 'string' &&
    ROLES.every((role) => Array.isArray(quotation[role]) && quotation[role].every(Number.isInteger))
  );
}

function problemsOf({ text, tokens, quotations }: Parsed): string[] {
  const problems: string[] = [];
  let last = 0;
  for (const [i, [start, end]] of tokens.entries()) {
    if (start < last || end <= start || end > text.length) {
      problems.push(`token ${i} [${start}, ${end}) does not fit a text of ${text.length} code units after ${last}`);
      break;
    }
    last = end;
  }
  for (const [i, quotation] of quotations.entries()) {
    if (quotation.quote.length === 0) problems.push(`quotation ${i + 1} has no quote`);
    for (const role of ROLES) {
      if (!areAscending(quotation[role], tokens.length)) {
        problems.push(`quotation ${i + 1}: the ids of ${role} must ascend and be below ${tokens.length}`);
      }
    }
  }
  return problems;
}

function areAscending(ids: readonly number[], limit: number): boolean {
  return ids.every((id, i) => id >= 0 && id < limit && (i === 0 || ids[i - 1] < id));
}

function repeatedQuotations({ id, quotations }: Parsed): string[] {
  const seen = new Set<string>();
  const warnings: string[] = [];
  for (const [i, quotation] of quotations.entries()) {
    const key = JSON.stringify([quotation.type, ...ROLES.map((role) => quotation[role])]);
    if (seen.has(key)) warnings.push(`document ${id}: quotation ${i + 1} is there twice`);
    seen.add(key);
  }
  return warnings;
}
