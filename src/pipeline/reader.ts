import { modelInUse } from '../attribution/model.ts';
import { type RawDocument, type ReadOptions, rawId, readRaw } from '../read/read.ts';
import type { Document } from '../text/document.ts';
import { analyse } from './analyse.ts';
import { type DocumentResult, type Extent, type Result, documentResult, failure } from '../record/result.ts';

/** All that decides what is found in a text, as plain data, so that another thread can be given it. */
export interface ReadSettings extends ReadOptions, Extent {
  /** The trained model where there is one, or the grammar by itself. */
  readonly engine: 'learned' | 'grammar';
}

/** Bytes → the results of all documents in them; none for a blank line. Never throws. */
export type Reader = (raw: RawDocument) => readonly Result[];

/** What a document holds. */
export type Engine = (document: Document) => DocumentResult;

/** Hears, after each document, how many milliseconds finding what it holds took. */
export type OnAttributed = (milliseconds: number) => void;

/** @throws ModelError when the model is there and cannot be used */
export function readerOf(
  { engine, minConfidence, withPage, ...options }: ReadSettings,
  onAttributed?: OnAttributed,
): Reader {
  const model = engine === 'grammar' ? null : modelInUse();
  return makeReader(options, (document) => {
    const start = performance.now();
    const result = documentResult(document, analyse(document, model), { minConfidence, withPage });
    onAttributed?.(performance.now() - start);
    return result;
  });
}

/**
 * The way of one document: bytes → document → findings → result; of each document that stands in another likewise. What fails is a failure: with a code of `readRaw`,
 * `unreadable` where reading failed in an unforeseen way, or `engine` where the engine threw.
 */
export function makeReader(options: ReadOptions, engine: Engine): Reader {
  return (raw) => {
    let documents: ReturnType<typeof readRaw>;
    try {
      documents = readRaw(raw, options);
    } catch (error) {
      return [failure(rawId(raw), 'unreadable', error)];
    }
    return documents.map((document) => ('error' in document ? document : resultOf(document, engine)));
  };
}

function resultOf(document: Document, engine: Engine): Result {
  try {
    return engine(document);
  } catch (error) {
    return failure(document.id, 'engine', error);
  }
}
