import type { z } from 'zod';
import type { Record } from '../../record/record.ts';
import type { DocumentRef, StoredStatement } from '../../record/stored.ts';
import type { DocumentShape, QuoteShape, StatementShape, TraceShape } from './shapes.ts';

/** UTF-16 code units before and after the words of a quote. */
const CONTEXT = 400;

export const documentView = ({ id, title, outlet, published, url }: DocumentRef): z.infer<typeof DocumentShape> => ({
  ...{ id, title, outlet, published, url },
});

export function statementView(stored: StoredStatement): z.infer<typeof StatementShape> {
  const { id, speaker, addressee, statement, state, day, claim, document } = stored;
  return {
    id,
    speaker: speaker?.name ?? statement.speaker?.text ?? null,
    speakerId: speaker?.id ?? null,
    addressee: addressee?.name ?? statement.addressee?.text ?? null,
    ...{ type: statement.type, standing: statement.standing, state, quote: statement.quote.text },
    spans: statement.quote.spans.map((span) => ({ ...span })),
    ...{ day, claim },
    document: documentView(document),
  };
}

/** A statement with the text around it; null when there is none. */
export async function quoteView({ documents }: Record, id: number): Promise<z.infer<typeof QuoteShape> | null> {
  const [stored] = await documents.statements([id]);
  if (!stored) return null;
  const { number, result } = (await documents.revision(stored.revision))!;
  const { quote, chain, hedges } = stored.statement;
  const [start, end] = [quote.spans[0].start, quote.spans.at(-1)!.end];
  return {
    ...statementView(stored),
    context: whole(result.text, start - CONTEXT, end + CONTEXT),
    chain: [...chain],
    hedges: hedges.map(({ text }) => text),
    revision: number,
  };
}

/**
 * The way of a claim, in whole statements, so that each can be cited as it stands; null when there is none.
 *
 * @param most statements that are given
 */
export async function traceView(
  { claims, documents }: Record,
  id: number,
  most: number,
): Promise<z.infer<typeof TraceShape> | null> {
  const claim = await claims.claim(id, most);
  if (!claim) return null;
  const views = async (ids: readonly number[]): Promise<z.infer<typeof StatementShape>[]> =>
    (await documents.statements(ids)).map(statementView);
  return {
    ...{ claim: claim.id, speaker: claim.entity?.name ?? null, total: claim.total },
    statements: await views(claim.statements.map((one) => one.id)),
    way: claim.way.map(({ name, from, kind, statements }) => ({ name, from, kind, statements: [...statements] })),
    contrary: await views(claim.contrary.map(({ statement }) => statement)),
  };
}

/** A piece of a text that cuts no character in two. */
function whole(text: string, from: number, to: number): string {
  const isLow = (at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));
  const start = Math.max(0, from);
  const end = Math.min(text.length, to);
  return text.slice(isLow(start) ? start + 1 : start, isLow(end) ? end - 1 : end);
}
