import { type TSchema, Type } from '@fastify/type-provider-typebox';
import type { Action } from '../../identity/register/decision.ts';
import type { DecisionView, EntityLine } from '../../identity/register/view.ts';
import { EVIDENCE_KINDS, REGISTERED_KINDS, type Sighting } from '../../identity/register/sighting.ts';
import type { EntityPage } from '../../record/entities.ts';
import type { EntityRef, StoredStatement } from '../../record/stored.ts';
import type { OverTime, SpeakerSummary } from '../../record/timeline.ts';
import { STATEMENT_TYPES } from '../../text/statement.ts';
import { Count, Day, Id, Text, Time, list, named, nullable, object, typed } from './schema.ts';
import { EntityRefSchema, SpanSchema, StatementSchema } from './statement.ts';

const Kind = Type.Enum([...REGISTERED_KINDS]);
const Counted = Type.Array(object({ text: Text, count: Count }));

export const EntityLineSchema = named<EntityLine>(
  'EntityLine',
  object({
    ...{ id: Id, name: Text, kind: Kind, country: nullable(Text), function: nullable(Text) },
    ...{ sightings: Count, qid: nullable(Text) },
  }),
);

export const EntityPageSchema = named<EntityPage>(
  'EntityPage',
  object({
    ...{ id: Id, name: Text, kind: Kind, country: nullable(Text), qid: nullable(Text), aliases: Counted },
    functions: Type.Array(object({ text: Text, count: Count, first: nullable(Day), last: nullable(Day) })),
    ...{ organisations: Counted, documents: Count, sightings: Count, first: nullable(Day), last: nullable(Day) },
  }),
);

const tally = (what: ReturnType<typeof Type.Unsafe>): ReturnType<typeof Type.Array> =>
  Type.Array(object({ what, statements: Count }));
const words = tally(typed(Text));

export const SummarySchema = named<SpeakerSummary>(
  'SpeakerSummary',
  object(
    {
      ...{ entity: EntityRefSchema.ref, statements: Count, first: nullable(Day), last: nullable(Day) },
      functions: Type.Array(object({ words: Text, first: nullable(Day), last: nullable(Day), documents: Count })),
      ...{ counted: Count, types: tally(typed(Type.Enum([...STATEMENT_TYPES]))), months: words, outlets: words },
      ...{ addressees: tally(EntityRefSchema.ref), media: words, company: tally(EntityRefSchema.ref) },
    },
    'Somebody as a speaker: what was counted over the newest statements',
  ),
);

export const OverTimeSchema = named<OverTime>(
  'OverTime',
  object(
    { times: words, counted: Count, isWhole: Type.Boolean() },
    'How many statements there are of each year, month or day; not whole where only the newest were counted',
  ),
);

/** Statements of somebody, and where to go on. */
export interface StatementsPage {
  readonly statements: readonly StoredStatement[];
  readonly cursor: string | null;
}

export const StatementsPageSchema = named<StatementsPage>(
  'StatementsPage',
  object({ statements: list(StatementSchema.ref), cursor: nullable(Text) }),
);

export const SightingSchema = named<Sighting>(
  'Sighting',
  object(
    {
      ...{ id: Id, entity: Text, kind: Kind, names: Type.Array(Text), aliases: Type.Array(Text) },
      ...{ functions: Type.Array(Text), country: nullable(Text), organisation: nullable(Text) },
      ...{ company: Type.Array(Text), mentions: list(SpanSchema.ref), document: Text, day: nullable(Day), home: Id },
      present: Type.Boolean(),
      evidence: Type.Array(
        object({ kind: Type.Enum([...EVIDENCE_KINDS]), ours: Text, theirs: Text, weight: Type.Number() }),
      ),
    },
    'Where somebody was seen, and why it was taken for them',
  ),
);

const Numbers = Type.Array(Id);
const action = (kind: Action['kind'], properties: Record<string, TSchema>): TSchema =>
  object({ kind: Type.Enum([kind]), ...properties });

export const ActionSchema = named<Action>(
  'Action',
  Type.Union(
    [
      action('merge', { into: Id, from: Id }),
      action('split', { entity: Id, sightings: Numbers, made: Id }),
      action('rename', { entity: Id, name: Text }),
      action('separate', { a: Id, b: Id }),
      action('accept', { question: Id, into: Id, from: Id }),
      action('reject', { question: Id, entity: Id, others: Numbers }),
      action('identify', { question: Id, entity: Id, qid: Text }),
      action('deny', { question: Id, entity: Id, qid: Text }),
      action('undo', { decision: Id }),
    ],
    { description: 'What was decided; entities, sightings, questions and decisions by their numbers' },
  ),
);

export const DecisionSchema = named<DecisionView>(
  'Decision',
  object({
    ...{ id: Id, at: Time, by: Text, undone: Type.Boolean(), obstacle: nullable(Text), action: ActionSchema.ref },
  }),
);

/** Decisions, and where to go on. */
export interface DecisionsPage {
  readonly decisions: readonly DecisionView[];
  readonly entities: readonly EntityRef[];
  readonly cursor: string | null;
}

export const DecisionsPageSchema = named<DecisionsPage>(
  'DecisionsPage',
  object(
    { decisions: list(DecisionSchema.ref), entities: list(EntityRefSchema.ref), cursor: nullable(Text) },
    'Decisions, the newest first; and whom they are about, as they are known now: who went into another is not there',
  ),
);
