import { Readable } from 'node:stream';
import { Type } from '@fastify/type-provider-typebox';
import { CorrectionError, type CorrectionLine, type CorrectionRequest } from '../../record/corrections.ts';
import { corpusLines } from '../../record/export/corpus.ts';
import type { Record } from '../../record/record.ts';
import { restate } from '../../record/restate.ts';
import type { App, Tools } from '../app.ts';
import {
  type CorrectionBody,
  CorrectionBodySchema,
  CorrectionSchema,
  DoubtfulPageSchema,
} from '../schemas/correction.ts';
import { Id, list, object, typed } from '../schemas/schema.ts';
import { Cursor, Limit, answering, answeringAs, parameters } from './route.ts';

const tag = 'corrections';
const JSONL = 'application/jsonl';
const Made = typed<{ id: number }>(object({ id: Id }));

/** What people say about statements, and which of them wait for that. */
export function correctionRoutes(app: App, tools: Tools): void {
  doubtfulRoute(app, tools);
  trainingRoute(app, tools);
  const { record, now } = tools;
  app.get(
    '/corrections',
    {
      schema: {
        ...answering(
          { tag, summary: 'What people said about statements, the newest first' },
          typed<{ corrections: readonly CorrectionLine[] }>(object({ corrections: list(CorrectionSchema.ref) })),
        ),
        querystring: parameters({ limit: Type.Integer({ minimum: 1, maximum: 1_000, default: 100 }) }),
      },
    },
    async ({ query: { limit } }) => ({ corrections: await record.corrections.log(limit) }),
  );
  app.post(
    '/corrections',
    {
      schema: {
        ...answering(
          { tag, summary: 'Says that a statement is right, or none, or another; adds one; takes back' },
          Made,
        ),
        body: CorrectionBodySchema,
      },
    },
    async ({ body, visitor }) => ({
      id: await record.corrections.correct(await requestOf(body, record), visitor!.name, now()),
    }),
  );
}

function doubtfulRoute(app: App, { record: { corrections } }: Tools): void {
  app.get(
    '/review/statements',
    {
      schema: {
        ...answering(
          { tag: 'review', summary: 'Statements that nobody has judged, the least sure first' },
          DoubtfulPageSchema,
        ),
        querystring: parameters({ limit: Limit, cursor: Cursor }),
      },
    },
    async ({ query: { limit, cursor } }) => corrections.doubtful(limit, cursor),
  );
}

function trainingRoute(app: App, { record }: Tools): void {
  app.get(
    '/corrections/training.jsonl',
    {
      schema: answeringAs(JSONL, {
        ...{ tag, summary: 'What people corrected as a corpus for `wortlaut train`, a document a line' },
        is: 'JSON Lines',
      }),
    },
    async (_, reply) => reply.type(`${JSONL}; charset=utf-8`).send(Readable.from(corpusLines(record.corrections))),
  );
}

/** Takes the words from the text, so that nobody can put any there. */
async function requestOf(body: CorrectionBody, { documents }: Record): Promise<CorrectionRequest> {
  if (body.kind === 'add') {
    const revision = await documents.revision(body.revision);
    if (!revision) throw new CorrectionError('no-revision', body.revision);
    return { ...body, statement: restate(revision.result, null, body.statement) };
  }
  if (body.kind !== 'change') return body;
  const [stored] = await documents.statements([body.statement]);
  const revision = stored ? await documents.revision(stored.revision) : null;
  if (!revision) throw new CorrectionError('no-statement', body.statement);
  return { ...body, to: restate(revision.result, stored.statement, body.to) };
}
