import { plainDocument } from '../src/text/document.ts';
import type { Document } from '../src/text/document.ts';
import type { Statement } from '../src/text/statement.ts';
import type { Corpus } from '../src/training/corpus.ts';
import { type ErrorKind, type Finding, findErrors } from './errors.ts';
import { quotationOf } from '../src/training/quotation.ts';
import { type DocumentScore, scoreDocument } from './score.ts';

/** Finds the statements of a document: `attribute`, or a stand-in for it. */
export type Engine = (document: Document) => readonly Statement[];

export interface Evaluation {
  readonly scores: readonly DocumentScore[];
  readonly findings: readonly Finding[];
}

/**
 * Lets the engine read every text of a corpus and compares what it finds with the gold.
 *
 * @throws Error that names the document on which the engine threw
 */
export function evaluate({ documents }: Corpus, engine: Engine): Evaluation {
  const scores: DocumentScore[] = [];
  const findings: Finding[] = [];
  for (const document of documents) {
    const { id, text, language, tokens, quotations } = document;
    const statements = read(plainDocument(id, text, { language }), engine);
    const system = statements.map((statement) => quotationOf(statement, tokens));
    const score = scoreDocument({ gold: quotations, system });
    scores.push(score);
    findings.push(...findErrors(document, score.pairs));
  }
  return { scores, findings };
}

function read(document: Document, engine: Engine): readonly Statement[] {
  try {
    return engine(document);
  } catch (cause) {
    throw new Error(`the engine threw on document ${document.id}`, { cause });
  }
}

export function countByKind(findings: readonly Finding[]): Partial<Record<ErrorKind, number>> {
  const counts: Partial<Record<ErrorKind, number>> = {};
  for (const { kind } of findings) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
