import { attribute } from '../attribution/attribute.ts';
import { type ReadOptions, type ReadSource, readDocuments } from '../read/read.ts';
import type { Document } from '../text/document.ts';
import type { Statement } from '../text/statement.ts';
import { type FailureResult, type Result, documentResult } from './result.ts';

/**
 * Reads sources one after the other: bytes → documents → statements → results, in input order.
 *
 * One document is in memory at a time, and none is read before the one before it was taken. What fails becomes a
 * result in its place, and the rest goes on: with a code of `readDocuments`, `unreadable` for a source that failed in
 * an unforeseen way, or `engine` for a document on which the engine threw.
 *
 * @param engine finds the statements of a document; another one may be given in tests
 */
export async function* readResults(
  sources: Iterable<ReadSource>,
  options: ReadOptions,
  engine: (document: Document) => readonly Statement[] = attribute,
): AsyncGenerator<Result> {
  for (const source of sources) {
    try {
      for await (const document of readDocuments(source, options)) {
        yield 'error' in document ? document : resultOf(document, engine);
      }
    } catch (error) {
      yield failure(source.name, 'unreadable', error);
    }
  }
}

function resultOf(document: Document, engine: (document: Document) => readonly Statement[]): Result {
  try {
    return documentResult(document, engine(document));
  } catch (error) {
    return failure(document.id, 'engine', error);
  }
}

function failure(id: string, code: string, error: unknown): FailureResult {
  return { id, error: { code, message: error instanceof Error ? error.message : String(error) } };
}
