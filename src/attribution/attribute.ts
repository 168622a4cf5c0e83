import type { Document } from '../text/document.ts';
import { covers } from '../text/span.ts';
import { type Statement, makeStatement } from '../text/statement.ts';
import { type Reasons, draftOf } from './draft.ts';
import { reasonsOf } from './explain.ts';
import { proposeAll } from './grammar.ts';
import { attributeLearned } from './learned.ts';
import { type Model, confidenceOf, modelInUse } from './model.ts';
import type { Proposal } from './proposal.ts';
import { type Reading, read } from './reading.ts';

/**
 * Finds every statement of a German document, in text order; none in a document of another language. The same text and
 * model give the same statements; time is linear in the length of the text.
 *
 * @param model what chooses among the candidates: the shipped one, or with null the grammar by itself
 * @param reading the text as `read` gives it, where others need it as well
 */
export function attribute(
  document: Document,
  model: Model | null = modelInUse(),
  reading: Reading = read(document.text),
): Statement[] {
  if (document.language !== 'de') return [];
  const make = (proposal: Proposal, confidence: number, reasons: Reasons = []): Statement =>
    makeStatement(document.text, draftOf(reading, proposal, confidence, reasons));
  if (!model) return nest(proposeAll(reading).chosen.map((proposal) => make(proposal, proposal.score)));
  const decided = attributeLearned(reading, model);
  return nest(
    decided.map(({ proposal, candidate, probability, weights }) =>
      make(proposal, confidenceOf(model, probability), reasonsOf(weights, candidate)),
    ),
  );
}

/** Tells each statement whose quote lies inside another's in which one. */
function nest(statements: readonly Statement[]): Statement[] {
  const open: Statement[] = [];
  return statements.map((statement) => {
    const [{ start }] = statement.quote.spans;
    while (open.length > 0 && end(open[open.length - 1]) <= start) open.pop();
    const outer = open.findLast((o) => statement.quote.spans.every((s) => o.quote.spans.some((t) => covers(t, s))));
    open.push(statement);
    return outer ? Object.freeze({ ...statement, nestedIn: outer.id }) : statement;
  });
}

function end(statement: Statement): number {
  const { spans } = statement.quote;
  return spans[spans.length - 1].end;
}
