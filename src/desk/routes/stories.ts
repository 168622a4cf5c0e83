import { Type } from '@fastify/type-provider-typebox';
import type { StoryLine } from '../../record/stories.ts';
import type { App, Tools } from '../app.ts';
import { found } from '../problem.ts';
import { Day, Text, list, nullable, object, typed } from '../schemas/schema.ts';
import { CopyGroupSchema, StoryLineSchema, StoryPageSchema } from '../schemas/story.ts';
import { Cursor, IdParams, Limit, answering, parameters } from './route.ts';

const tag = 'stories';
/** Statements of a story that are given: the first. */
const MOST = 500;

const Page = typed<{ stories: readonly StoryLine[]; cursor: string | null }>(
  object({ stories: list(StoryLineSchema.ref), cursor: nullable(Text) }),
);

export function storyRoutes(app: App, { record: { stories, documents } }: Tools): void {
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
    '/documents/:id/copies',
    {
      schema: {
        ...answering({ tag, summary: 'Documents with the same words, of which one was first' }, nullableGroup),
        params: IdParams,
      },
    },
    async ({ params: { id } }) => stories.copiesOf(id),
  );
}

const nullableGroup = typed<Awaited<ReturnType<Tools['record']['stories']['copiesOf']>>>(nullable(CopyGroupSchema.ref));
