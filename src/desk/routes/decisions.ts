import { Type } from '@fastify/type-provider-typebox';
import { entitiesOf } from '../../identity/register/arrangement.ts';
import type { Action, Request } from '../../identity/register/decision.ts';
import { OPEN_REASONS } from '../../identity/register/join.ts';
import type { JoinQuestion } from '../../identity/register/question.ts';
import { EVIDENCE_KINDS } from '../../identity/register/sighting.ts';
import type { DecisionView } from '../../identity/register/view.ts';
import type { ClaimRequest } from '../../record/claims/decisions.ts';
import type { EntityRef } from '../../record/stored.ts';
import type { App, Tools } from '../app.ts';
import { ClaimDecisionSchema } from '../schemas/claim.ts';
import { Id, Text, list, named, nullable, object, typed } from '../schemas/schema.ts';
import { ActionSchema, type DecisionsPage, DecisionsPageSchema } from '../schemas/entity.ts';
import { EntityRefSchema } from '../schemas/statement.ts';
import { Cursor, Limit, answering, numberOf, pageOf, parameters } from './route.ts';

const Made = typed<{ id: number }>(object({ id: Id }));
const Decided = typed<{ id: number; action: Action }>(object({ id: Id, action: ActionSchema.ref }));
const kind = (name: string): ReturnType<typeof Type.Enum> => Type.Enum([name]);

const RegisterRequest = typed<Request>(
  Type.Union([
    object({ kind: kind('merge'), into: Id, from: Id }),
    object({ kind: kind('split'), entity: Id, sightings: Type.Array(Id, { minItems: 1, maxItems: 10_000 }) }),
    object({ kind: kind('rename'), entity: Id, name: Type.String({ minLength: 1, maxLength: 200 }) }),
    object({ kind: kind('separate'), a: Id, b: Id }),
    object({ kind: kind('accept'), question: Id, entity: nullable(Id) }),
    object({ kind: kind('reject'), question: Id }),
    object({ kind: kind('undo'), decision: Id }),
  ]),
);

const ClaimsRequest = typed<ClaimRequest>(
  Type.Union([
    object({ kind: kind('join'), a: Id, b: Id }),
    object({ kind: kind('part'), a: Id, from: nullable(Id) }),
    object({ kind: kind('undo'), decision: Id }),
  ]),
);

/** Somebody who was seen, and whom that may be. */
interface OpenJoin {
  readonly id: number;
  readonly why: string;
  readonly seen: EntityRef | null;
  readonly document: string;
  readonly candidates: readonly {
    readonly entity: EntityRef;
    readonly score: number;
    readonly evidence: JoinQuestion['candidates'][number]['evidence'];
  }[];
}

const OpenJoinSchema = named<OpenJoin>(
  'OpenJoin',
  object({
    ...{ id: Id, why: Type.Enum([...OPEN_REASONS]), seen: nullable(EntityRefSchema.ref), document: Text },
    candidates: Type.Array(
      object({
        ...{ entity: EntityRefSchema.ref, score: Type.Number() },
        evidence: Type.Array(
          object({ kind: Type.Enum([...EVIDENCE_KINDS]), ours: Text, theirs: Text, weight: Type.Number() }),
        ),
      }),
    ),
  }),
);

/** Decisions about people and claims, and what waits for one. */
export function decisionRoutes(app: App, tools: Tools): void {
  app.addSchema(OpenJoinSchema.schema);
  registerDecisions(app, tools);
  claimDecisions(app, tools);
}

function registerDecisions(app: App, { record: { entities }, now }: Tools): void {
  const tag = 'people';
  app.get(
    '/decisions',
    {
      schema: {
        ...answering({ tag, summary: 'What was decided about people, the newest first' }, DecisionsPageSchema.ref),
        querystring: parameters({ limit: Limit, cursor: Cursor }),
      },
    },
    async ({ query }) => decisionsPage(await entities.decisions(), query, entities),
  );
  app.post(
    '/decisions',
    {
      schema: {
        ...answering(
          { tag, summary: 'Merges, splits, renames, tells apart, answers what is open, or undoes' },
          Decided,
        ),
        body: RegisterRequest,
      },
    },
    async ({ body, visitor }) => {
      const { id, action } = await entities.decide(body, visitor!.name, now());
      return { id, action };
    },
  );
  app.get(
    '/review/joins',
    {
      schema: {
        ...answering(
          { tag: 'review', summary: 'Who may be whom: open joins, the most telling first' },
          typed<{ joins: readonly OpenJoin[]; total: number }>(
            object({ joins: list(OpenJoinSchema.ref), total: Type.Integer() }),
          ),
        ),
        querystring: parameters({ limit: Limit }),
      },
    },
    async ({ query: { limit } }) => {
      const { joins } = await entities.review();
      return { joins: await shownJoins(joins.slice(0, limit), entities), total: joins.length };
    },
  );
}

/** A page of decisions, the newest first. @param all in the order of the log */
export async function decisionsPage(
  all: readonly DecisionView[],
  page: { readonly limit: number; readonly cursor?: string | undefined },
  entities: Tools['record']['entities'],
): Promise<DecisionsPage> {
  const newest = all.toReversed();
  const before = numberOf(page.cursor) ?? Infinity;
  const { items: decisions, cursor } = await pageOf(page, ({ limit }) =>
    newest.filter(({ id }) => id < before).slice(0, limit),
  );
  const refs = await entities.names([...new Set(decisions.flatMap(({ action }) => entitiesOf(action)))]);
  return { decisions, entities: [...new Map([...refs.values()].map((ref) => [ref.id, ref])).values()], cursor };
}

async function shownJoins(
  joins: readonly JoinQuestion[],
  entities: Tools['record']['entities'],
): Promise<readonly OpenJoin[]> {
  const ids = joins.flatMap(({ entity, candidates }) => [entity, ...candidates.map((one) => one.entity)]);
  const names = await entities.names([...new Set(ids)]);
  const sightings = await entities.sightings(joins.map(({ sighting }) => sighting));
  const documents = new Map(sightings.map(({ id, document }) => [id, document]));
  return joins.map(({ id, reason: why, entity, sighting, candidates }) => ({
    ...{ id, why, seen: names.get(entity) ?? null, document: documents.get(sighting) ?? '' },
    candidates: candidates.flatMap(({ entity: candidate, score, evidence }) => {
      const name = names.get(candidate);
      return name ? [{ entity: name, score, evidence }] : [];
    }),
  }));
}

function claimDecisions(app: App, { record: { claims }, now }: Tools): void {
  const tag = 'claims';
  app.get(
    '/claims/decisions',
    {
      schema: {
        ...answering(
          { tag, summary: 'What was decided about claims, the newest first' },
          Type.Object({ decisions: Type.Array(ClaimDecisionSchema.ref) }),
        ),
        querystring: parameters({ limit: Limit, claim: Type.Optional(Id) }),
      },
    },
    async ({ query: { limit, claim } }) => ({ decisions: [...(await claims.decisions(limit, claim))] }),
  );
  app.post(
    '/claims/decisions',
    {
      schema: {
        ...answering({ tag, summary: 'Joins two claims, takes a statement out of one, or undoes' }, Made),
        body: ClaimsRequest,
      },
    },
    async ({ body, visitor }) => ({ id: await claims.decide(body, visitor!.name, now()) }),
  );
}
