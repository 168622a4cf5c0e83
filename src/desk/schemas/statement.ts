import { Type } from '@fastify/type-provider-typebox';
import { ENTITY_KINDS, MENTION_FORMS } from '../../identity/entity.ts';
import { REGISTERED_KINDS } from '../../identity/register/sighting.ts';
import { HEDGE_KINDS } from '../../language/de/data/hedges.ts';
import { CHAIN_KINDS, STANDINGS } from '../../provenance/evidence.ts';
import {
  type CorrectionMark,
  type DocumentRef,
  type EntityRef,
  STATEMENT_STATES,
  type StoredStatement,
} from '../../record/stored.ts';
import type { Passage } from '../../text/passage.ts';
import type { Span } from '../../text/span.ts';
import { MEDIA, STATEMENT_TYPES } from '../../text/statement.ts';
import type { StatementResult } from '../../record/result.ts';
import { Day, Id, Text, Time, list, named, nullable, object, typed } from './schema.ts';

const Offset = Type.Integer({ minimum: 0, description: 'UTF-16 code units into the text of the revision' });

export const SpanSchema = named<Span>(
  'Span',
  object({ start: Offset, end: Offset }, '[start, end) in UTF-16 code units of one revision’s text'),
);
export const PassageSchema = named<Passage>(
  'Passage',
  object(
    { text: Text, spans: list(SpanSchema.ref) },
    'Words of a text with the places where they stand; where the spans are apart, one space joins their words',
  ),
);
const passage = { text: Text, spans: list(SpanSchema.ref) };

export const EntityRefSchema = named<EntityRef>(
  'EntityRef',
  object({ id: Id, name: Text, kind: Type.Enum([...REGISTERED_KINDS]) }, 'Somebody of the register: E12'),
);
export const DocumentRefSchema = named<DocumentRef>(
  'DocumentRef',
  object(
    {
      ...{ id: Id, name: Text, url: nullable(Text), title: nullable(Text), outlet: nullable(Text) },
      published: nullable(Type.String({ description: 'ISO 8601, as the source gives it' })),
    },
    'A published text: D7',
  ),
);

const LinkSchema = object({ start: Offset, end: Offset, href: Text });
export const HedgeSchema = object({ ...passage, kind: Type.Enum([...HEDGE_KINDS]) });
const PartySchema = object({ ...passage, entity: nullable(Type.String({ description: 'Id within the document' })) });

export const ResultSchema = named<StatementResult>(
  'StatementResult',
  object(
    {
      ...{ id: Text, type: Type.Enum([...STATEMENT_TYPES]), medium: Type.Enum([...MEDIA]), nestedIn: nullable(Text) },
      confidence: Type.Number({ minimum: 0, maximum: 1 }),
      ...{ quote: PassageSchema.ref, speaker: nullable(PartySchema), cue: nullable(PassageSchema.ref) },
      ...{ frame: nullable(PassageSchema.ref), addressee: nullable(PartySchema) },
      hedges: Type.Array(HedgeSchema),
      standing: Type.Enum([...STANDINGS]),
      standingEvidence: list(PassageSchema.ref),
      chain: Type.Array(Text),
      chainEvidence: Type.Array(object({ ...passage, name: Text, kind: Type.Enum([...CHAIN_KINDS]) })),
      links: Type.Array(LinkSchema),
      saidOn: nullable(object({ from: Day, to: Day, evidence: PassageSchema.ref })),
      because: Type.Array(object({ rule: Text, evidence: nullable(PassageSchema.ref) })),
    },
    'One quotation with its roles, as `wortlaut read` hands it out; a role that is absent is null',
  ),
);

const CorrectionMarkSchema = typed<CorrectionMark>(
  object(
    { id: Id, at: Time, by: Text, kind: Type.Enum(['confirm', 'reject', 'change', 'add']) },
    'What people said about it last, as far as it holds',
  ),
);

export const StatementSchema = named<StoredStatement>(
  'Statement',
  object(
    {
      ...{ id: Id, document: DocumentRefSchema.ref, revision: Id, state: Type.Enum([...STATEMENT_STATES]) },
      before: nullable(Type.Integer({ description: 'The statement of the revision before from which it goes on' })),
      ...{ speaker: nullable(EntityRefSchema.ref), addressee: nullable(EntityRefSchema.ref) },
      day: nullable(Type.String({ description: 'YYYY-MM-DD: when it was said, else published' })),
      claim: nullable(Id),
      correction: nullable(CorrectionMarkSchema),
      statement: ResultSchema.ref,
    },
    'A statement of the record: W33',
  ),
);

export const EntitySchema = object({
  ...{ id: Text, name: Text, kind: Type.Enum([...ENTITY_KINDS]), aliases: Type.Array(Text) },
  ...{ functions: Type.Array(Text), country: nullable(Text), of: nullable(Text) },
  mentions: Type.Array(object({ start: Offset, end: Offset, form: Type.Enum([...MENTION_FORMS]) })),
});
export { LinkSchema };
