import { Type } from '@fastify/type-provider-typebox';
import type { DecisionView, EntityLine } from '../../identity/register/view.ts';
import { EVIDENCE_KINDS, REGISTERED_KINDS, type Sighting } from '../../identity/register/sighting.ts';
import type { EntityPage } from '../../record/entities.ts';
import type { StoredStatement } from '../../record/stored.ts';
import type { SpeakerSummary } from '../../record/timeline.ts';
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

export const DecisionSchema = named<DecisionView>(
  'Decision',
  object({
    ...{ id: Id, at: Time, by: Text, undone: Type.Boolean(), obstacle: nullable(Text) },
    action: Type.Object({ kind: Text }, { description: 'What was decided, with the numbers that it is about' }),
  }),
);
