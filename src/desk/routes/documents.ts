import { Type } from '@fastify/type-provider-typebox';
import type { DocumentRef, Revision } from '../../record/stored.ts';
import type { App, Tools } from '../app.ts';
import { omit } from '../omit.ts';
import { piecesOf } from '../pieces.ts';
import { found } from '../problem.ts';
import { DocumentPageSchema, RevisionPageSchema, TextChangesSchema } from '../schemas/document.ts';
import { DocumentRefSchema, StatementSchema } from '../schemas/statement.ts';
import { object, typed } from '../schemas/schema.ts';
import { IdParams, Limit, answering, parameters } from './route.ts';

const tag = 'documents';

export function documentRoutes(app: App, { record }: Tools): void {
  const { documents } = record;
  app.get(
    '/documents',
    {
      schema: {
        ...answering(
          { tag, summary: 'Documents, those that came into the record last first' },
          typed<{ documents: readonly DocumentRef[] }>(object({ documents: Type.Array(DocumentRefSchema.ref) })),
        ),
        querystring: parameters({
          limit: Limit,
          before: Type.Optional(Type.Integer({ minimum: 1, description: 'The last document of the page before' })),
        }),
      },
    },
    async ({ query: { limit, before } }) => ({ documents: await documents.latest(limit, before) }),
  );
  app.get(
    '/documents/:id',
    {
      schema: {
        ...answering({ tag, summary: 'A document with its revisions' }, DocumentPageSchema.ref),
        params: IdParams,
      },
    },
    async ({ params: { id } }) => {
      const document = found(await documents.document(id), `document D${id}`);
      const revisions = await documents.revisionLines(id);
      return { ...document, revisions, story: await record.stories.storyOf(id) };
    },
  );
  app.get(
    '/documents/:id/revisions/:number',
    {
      schema: {
        ...answering({ tag, summary: 'A text of a document with who said what in it' }, RevisionPageSchema.ref),
        params: Type.Object({ ...IdParams.properties, number: Type.Integer({ minimum: 1 }) }),
      },
    },
    async ({ params: { id, number } }) => {
      const revision = await revisionOf(documents, id, number);
      const result = omit(revision.result, 'statements');
      return { ...revision, result, statements: await documents.statementsOf(revision.id) };
    },
  );
  changeRoute(app, documents);
  app.get(
    '/statements/:id',
    { schema: { ...answering({ tag, summary: 'A statement' }, StatementSchema.ref), params: IdParams } },
    async ({ params: { id } }) => found((await documents.statements([id])).at(0), `statement W${id}`),
  );
}

/** A text of a document by its number. @throws DeskError when there is none */
async function revisionOf(documents: Tools['record']['documents'], id: number, number: number): Promise<Revision> {
  const lines = await documents.revisionLines(id);
  const line = found(lines.at(number - 1), `revision ${number} of D${id}`);
  return found(await documents.revision(line.id), `revision ${number} of D${id}`);
}

function changeRoute(app: App, documents: Tools['record']['documents']): void {
  app.get(
    '/documents/:id/revisions/:number/changes',
    {
      schema: {
        ...answering({ tag, summary: 'What changed since an earlier text, word by word' }, TextChangesSchema.ref),
        params: Type.Object({ ...IdParams.properties, number: Type.Integer({ minimum: 1 }) }),
        querystring: parameters({
          from: Type.Integer({ minimum: 1, default: 1, description: 'Number of the earlier revision' }),
        }),
      },
    },
    async ({ params: { id, number }, query: { from } }) => {
      const [earlier, later] = [await revisionOf(documents, id, from), await revisionOf(documents, id, number)];
      const before = await documents.statementsOf(earlier.id);
      const after = await documents.statementsOf(later.id);
      return {
        ...{ from, to: number, pieces: piecesOf(earlier.result.text, later.result.text) },
        vanished: before.filter(({ state }) => state === 'vanished'),
        fresh:
          from === number ? [] : after.filter(({ before: origin, state }) => origin === null && state !== 'rejected'),
      };
    },
  );
}
