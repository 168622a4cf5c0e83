import { type TSchema, Type } from '@fastify/type-provider-typebox';
import {
  type ByHand,
  CORRECTION_KINDS,
  type CorrectionLine,
  type CorrectionRequest,
  type DoubtfulPage,
} from '../../record/corrections.ts';
import type { Restatement } from '../../record/restate.ts';
import { MEDIA, STATEMENT_TYPES } from '../../text/statement.ts';
import { Count, Id, Text, Time, list, named, nullable, object, typed } from './schema.ts';
import { SpanSchema, StatementSchema } from './statement.ts';

export const CorrectionSchema = named<CorrectionLine>(
  'Correction',
  object(
    {
      ...{ id: Id, at: Time, by: Text, kind: Type.Enum([...CORRECTION_KINDS]), document: Id },
      ...{ undoes: nullable(Id), holds: Type.Boolean() },
    },
    'What somebody said about a statement; it outlasts every further reading',
  ),
);

export const DoubtfulPageSchema = typed<DoubtfulPage>(
  object({ statements: list(StatementSchema.ref), cursor: nullable(Text), total: Count }),
);

/** Spans of one passage: a quote has a handful, however often it is broken off. */
const Places = Type.Array(SpanSchema.ref, { minItems: 1, maxItems: 100 });

const { quote, ...roles } = {
  quote: Places,
  speaker: Type.Optional(nullable(Places)),
  cue: Type.Optional(nullable(Places)),
  addressee: Type.Optional(nullable(Places)),
};
const kinds = {
  type: Type.Optional(Type.Enum([...STATEMENT_TYPES])),
  medium: Type.Optional(Type.Enum([...MEDIA])),
};

export const RestatementSchema = named<Restatement>(
  'Restatement',
  object(
    { ...kinds, quote: Type.Optional(quote), ...roles },
    'How a statement should read, in places of its text; what is left out stays, null takes a role away',
  ),
);

const ByHandSchema = typed<ByHand>(
  object(
    { speaker: Type.Optional(nullable(Id)), addressee: Type.Optional(nullable(Id)) },
    'Who of the register is behind the words; null for nobody known, left out where the text tells',
  ),
);

/** What can be said of a statement, in places; the words are taken from the text. */
export type CorrectionBody =
  | Exclude<CorrectionRequest, { readonly kind: 'change' | 'add' }>
  | { readonly kind: 'change'; readonly statement: number; readonly to: Restatement; readonly by?: ByHand }
  | { readonly kind: 'add'; readonly revision: number; readonly statement: Restatement; readonly by?: ByHand };

const kind = (name: string, ...others: string[]): TSchema => Type.Enum([name, ...others]);

export const CorrectionBodySchema = typed<CorrectionBody>(
  Type.Union([
    object({ kind: kind('confirm', 'reject'), statement: Id }),
    object({ kind: kind('undo'), correction: Id }),
    object({ kind: kind('change'), statement: Id, to: RestatementSchema.ref, by: Type.Optional(ByHandSchema) }),
    object({
      ...{ kind: kind('add'), revision: Id, by: Type.Optional(ByHandSchema) },
      statement: object({ ...kinds, quote, ...roles }),
    }),
  ]),
);
