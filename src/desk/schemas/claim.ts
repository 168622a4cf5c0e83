import { Type } from '@fastify/type-provider-typebox';
import { STANDINGS } from '../../provenance/evidence.ts';
import type { ClaimDecisionLine, ClaimLine, ClaimPage } from '../../record/claims.ts';
import { WAY_KINDS } from '../../record/claims/way.ts';
import { STATEMENT_STATES } from '../../record/stored.ts';
import { STATEMENT_TYPES } from '../../text/statement.ts';
import { Count, Day, Id, Text, Time, list, named, nullable, object } from './schema.ts';
import { DocumentRefSchema, EntityRefSchema, PassageSchema, SpanSchema } from './statement.ts';

export const ClaimLineSchema = named<ClaimLine>(
  'ClaimLine',
  object(
    {
      ...{ id: Id, entity: nullable(EntityRefSchema.ref), quote: Text, statements: Count, documents: Count },
      ...{ outlets: Count, first: nullable(Day), last: nullable(Day) },
    },
    'A claim in a list',
  ),
);

const MemberSchema = object({
  ...{ id: Id, document: DocumentRefSchema.ref, agencies: Type.Array(Text), state: Type.Enum([...STATEMENT_STATES]) },
  ...{ before: nullable(Id), type: Type.Enum([...STATEMENT_TYPES]), standing: Type.Enum([...STANDINGS]) },
  ...{ quote: PassageSchema.ref, hedges: list(PassageSchema.ref), chain: Type.Array(Text), day: nullable(Day) },
  saidOn: nullable(object({ from: Day, to: Day })),
});

export const WordingChangeSchema = object({
  kind: Type.Enum(['stayed', 'left', 'came']),
  a: nullable(SpanSchema.ref),
  b: nullable(SpanSchema.ref),
});

export const ClaimPageSchema = named<ClaimPage>(
  'ClaimPage',
  object(
    {
      ...{
        id: Id,
        entity: nullable(EntityRefSchema.ref),
        first: Id,
        statements: Type.Array(MemberSchema),
        total: Count,
      },
      wordings: Type.Array(
        object({
          ...{ statement: Id, quote: Text, statements: Type.Array(Id), from: nullable(Id) },
          changes: Type.Array(WordingChangeSchema),
        }),
      ),
      way: Type.Array(
        object({
          ...{ name: Text, isAgency: Type.Boolean(), from: nullable(Text), kind: nullable(Type.Enum([...WAY_KINDS])) },
          statements: Type.Array(Id),
        }),
      ),
      contrary: Type.Array(object({ id: Id, statement: Id, day: nullable(Day), quote: Text })),
    },
    'The same statement of one entity: its wordings with what changed, who had it from whom, and who said the contrary',
  ),
);

export const ClaimDecisionSchema = named<ClaimDecisionLine>(
  'ClaimDecision',
  object({
    ...{ id: Id, at: Time, by: Text, kind: Type.Enum(['join', 'part', 'undo']) },
    ...{ statements: Type.Array(nullable(Id)), undoes: nullable(Id) },
    effect: Type.Enum(['holds', 'undone', 'rests']),
  }),
);
