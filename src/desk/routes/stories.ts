import { Type } from '@fastify/type-provider-typebox';
import { type Answer, answersAmong } from '../../record/claims/answers.ts';
import type { StoryLine } from '../../record/stories.ts';
import type { App, Tools } from '../app.ts';
import { type Piece, piecesOf } from '../pieces.ts';
import { found } from '../problem.ts';
import { PieceSchema } from '../schemas/document.ts';
import { Day, Id, Text, list, nullable, object, typed } from '../schemas/schema.ts';
import { AnswerSchema, CopyGroupSchema, StoryLineSchema, StoryPageSchema } from '../schemas/story.ts';
import { Cursor, IdParams, Limit, answering, parameters } from './route.ts';

const tag = 'stories';
/** Statements of a story that are given: the first. */
const MOST = 500;

const Page = typed<{ stories: readonly StoryLine[]; cursor: string | null }>(
  object({ stories: list(StoryLineSchema.ref), cursor: nullable(Text) }),
);

export function storyRoutes(app: App, tools: Tools): void {
  eventRoutes(app, tools);
  copyRoutes(app, tools);
}

function eventRoutes(app: App, { record: { stories, documents } }: Tools): void {
  app.get(
    '/stories',
    {
      schema: {
        ...answering({ tag, summary: 'Events that several documents are about, the latest first' }, Page),
        querystring: parameters({ since: Type.Optional(Day), limit: Limit, cursor: Cursor }),
      },
    },
    async ({ query }) => stories.stories(query),
  );
  app.get(
    '/stories/:id',
    {
      schema: {
        ...answering({ tag, summary: 'An event: its documents, and who said what in them' }, StoryPageSchema.ref),
        params: IdParams,
      },
    },
    async ({ params: { id } }) => {
      const { statements, ...story } = found(await stories.story(id), `story T${id}`);
      const first = await documents.statements(statements.slice(0, MOST));
      return { ...story, statements: first, total: statements.length };
    },
  );
  app.get(
    '/stories/:id/answers',
    {
      schema: {
        ...answering(
          { tag, summary: 'Which statements of an event deny or contradict which, whoever made them' },
          typed<{ answers: readonly Answer[] }>(object({ answers: list(AnswerSchema.ref) })),
        ),
        params: IdParams,
      },
    },
    async ({ params: { id } }) => {
      const { statements } = found(await stories.story(id), `story T${id}`);
      return { answers: answersAmong(await documents.statements(statements.slice(0, MOST))) };
    },
  );
}

function copyRoutes(app: App, { record: { stories, documents } }: Tools): void {
  app.get(
    '/documents/:id/copies',
    {
      schema: {
        ...answering({ tag, summary: 'Documents with the same words, of which one was first' }, nullableGroup),
        params: IdParams,
      },
    },
    async ({ params: { id } }) => stories.copiesOf(id),
  );
  app.get(
    '/documents/:id/differences/:other',
    {
      schema: {
        ...answering(
          { tag, summary: 'How the newest text of another document differs from that of this one, word by word' },
          typed<{ pieces: readonly Piece[] }>(object({ pieces: list(PieceSchema.ref) })),
        ),
        params: Type.Object({ ...IdParams.properties, other: Id }),
      },
    },
    async ({ params: { id, other } }) => {
      const [earlier, later] = await Promise.all([id, other].map(async (one) => textOf(one, documents)));
      return { pieces: piecesOf(earlier, later) };
    },
  );
}

async function textOf(id: number, documents: Tools['record']['documents']): Promise<string> {
  return found((await documents.revisions(id)).at(-1), `document D${id}`).result.text;
}

const nullableGroup = typed<Awaited<ReturnType<Tools['record']['stories']['copiesOf']>>>(nullable(CopyGroupSchema.ref));
