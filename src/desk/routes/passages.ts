import { type Snippet, snippetOf } from '../../record/search/snippet.ts';
import type { StatementResult } from '../../record/result.ts';
import type { Span } from '../../text/span.ts';
import type { App, Tools } from '../app.ts';
import { found } from '../problem.ts';
import { type Surroundings, SurroundingsSchema } from '../schemas/document.ts';
import { IdParams, answering } from './route.ts';

/** Code units around a statement that its paragraph may have before it is cut. */
const WIDTH = 1_200;

/** Where a statement stands: with it people can judge it, and point at what it should be. */
export function passageRoutes(app: App, { record: { documents } }: Tools): void {
  app.get(
    '/statements/:id/passage',
    {
      schema: {
        ...answering(
          { tag: 'documents', summary: 'The piece of its text that a statement stands in' },
          SurroundingsSchema.ref,
        ),
        params: IdParams,
      },
    },
    async ({ params: { id } }): Promise<Surroundings> => {
      const [stored] = await documents.statements([id]);
      const { revision, statement } = found(stored ?? null, `statement W${id}`);
      const { text } = found(await documents.revision(revision), `revision ${revision}`).result;
      const core = extentOf(statement);
      const piece = withNeighbours(text, snippetOf(text, [], core, core.end - core.start + WIDTH));
      const { start, end, before, after } = piece;
      return { revision, start, end, text: text.slice(start, end), before, after };
    },
  );
}

/** Code units before and after a statement that tell what it is about. */
const ENOUGH = 300;

/** A paragraph that is short with those before and after it, up to enough on each side. */
function withNeighbours(text: string, piece: Snippet): Snippet {
  let { start, end, before, after } = piece;
  while (before && piece.start - start < ENOUGH) {
    const last = text.slice(0, start).trimEnd().length;
    ({ start, before } = snippetOf(text, [], { start: last - 1, end: last }, ENOUGH));
  }
  while (after && end - piece.end < ENOUGH) {
    const next = text.length - text.slice(end).trimStart().length;
    ({ end, after } = snippetOf(text, [], { start: next, end: next + 1 }, ENOUGH));
  }
  return { ...piece, start, end, before, after };
}

/** From the first to the last character of a statement and its roles. */
function extentOf({ quote, speaker, cue, frame, addressee }: StatementResult): Span {
  const spans = [quote, speaker, cue, frame, addressee].flatMap((passage) => passage?.spans ?? []);
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
