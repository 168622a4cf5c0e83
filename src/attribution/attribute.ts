import type { Document } from '../text/document.ts';
import { covers } from '../text/span.ts';
import { type Statement, makeStatement } from '../text/statement.ts';
import { draftOf } from './draft.ts';
import { proposeAll } from './grammar.ts';
import { read } from './reading.ts';

/**
 * Finds every statement of a German document, in text order; none in a document of another language. The same text gives
 * the same statements; time is linear in its length.
 */
export function attribute(document: Document): Statement[] {
  if (document.language !== 'de') return [];
  const reading = read(document.text);
  const { chosen } = proposeAll(reading);
  return nest(chosen.map((proposal) => makeStatement(document.text, draftOf(reading, proposal))));
}

/** Tells each statement whose quote lies inside another's in which one. */
function nest(statements: readonly Statement[]): Statement[] {
  const open: Statement[] = [];
  return statements.map((statement) => {
    const [{ start }] = statement.quote.spans;
    while (open.length > 0 && end(open[open.length - 1]) <= start) open.pop();
    const outer = open.findLast((o) => o.quote.spans.some((s) => covers(s, statement.quote.spans[0])));
    open.push(statement);
    return outer ? Object.freeze({ ...statement, nestedIn: outer.id }) : statement;
  });
}

function end(statement: Statement): number {
  const { spans } = statement.quote;
  return spans[spans.length - 1].end;
}
