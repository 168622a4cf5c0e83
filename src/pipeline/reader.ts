import { attribute } from '../attribution/attribute.ts';
import { type Model, shippedModel } from '../attribution/model.ts';
import { read } from '../attribution/reading.ts';
import { hedgesOfDocument, provenanceOf } from '../provenance/provenance.ts';
import { type RawDocument, type ReadOptions, rawId, readRaw } from '../read/read.ts';
import type { Document } from '../text/document.ts';
import { type FailureResult, type Findings, type Result, documentResult } from './result.ts';

/** All that decides what is found in a text, as plain data, so that another thread can be given it. */
export interface ReadSettings extends ReadOptions {
  /** The trained model where there is one, or the grammar by itself. */
  readonly engine: 'learned' | 'grammar';
  /** 0 to 1: statements that are less sure are left out. */
  readonly minConfidence: number;
}

/** Bytes → result; null where there is no document, as in a blank line. Never throws. */
export type Reader = (raw: RawDocument) => Result | null;

/** Finds the statements of a document, each with its provenance, and what else is found in it. */
export type Engine = (document: Document) => Findings;

/** @throws ModelError when the model is there and cannot be used */
export function readerOf({ engine, minConfidence, ...options }: ReadSettings): Reader {
  const model = engine === 'grammar' ? null : shippedModel();
  return makeReader(options, (document) => {
    const { statements, ...findings } = findingsOf(document, model);
    return { ...findings, statements: statements.filter(({ confidence }) => confidence >= minConfidence) };
  });
}

/** What an engine finds where there is nothing, or nothing that it can read. */
export const NO_FINDINGS: Findings = { statements: [], hedges: [] };

/** Statements and their provenance; the text is read once for all. */
function findingsOf(document: Document, model: Model | null): Findings {
  if (document.language !== 'de') return NO_FINDINGS;
  const reading = read(document.text);
  const statements = attribute(document, model, reading);
  const provenance = provenanceOf(document, reading, statements, []);
  return {
    statements: statements.map((statement, i) => ({ ...statement, ...provenance[i] })),
    hedges: hedgesOfDocument(document, reading, provenance),
  };
}

/**
 * The way of one document: bytes → document → statements → result. What fails is a failure: with a code of `readRaw`,
 * `unreadable` where reading failed in an unforeseen way, or `engine` where the engine threw.
 */
export function makeReader(options: ReadOptions, engine: Engine): Reader {
  return (raw) => {
    let document: ReturnType<typeof readRaw>;
    try {
      document = readRaw(raw, options);
    } catch (error) {
      return failure(rawId(raw), 'unreadable', error);
    }
    return document === null || 'error' in document ? document : resultOf(document, engine);
  };
}

function resultOf(document: Document, engine: Engine): Result {
  try {
    return documentResult(document, engine(document));
  } catch (error) {
    return failure(document.id, 'engine', error);
  }
}

export function failure(id: string, code: string, error: unknown): FailureResult {
  return { id, error: { code, message: error instanceof Error ? error.message : String(error) } };
}
