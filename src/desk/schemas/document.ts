import { type TObject, type TProperties, type TSchema, Type } from '@fastify/type-provider-typebox';
import { DATE_TYPES } from '../../provenance/dates/date.ts';
import type { DocumentResult } from '../../record/result.ts';
import type { DocumentRef, Revision, RevisionLine, StoredStatement } from '../../record/stored.ts';
import { TEXT_ROLES } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';
import { omit } from '../omit.ts';
import type { Piece } from '../pieces.ts';
import { Count, Day, Id, Text, Time, list, named, nullable, object } from './schema.ts';
import {
  DocumentRefSchema,
  EntitySchema,
  HedgeSchema,
  LinkSchema,
  ResultSchema,
  StatementSchema,
} from './statement.ts';

const DateSchema = object({
  ...{ start: Count, end: Count, type: Type.Enum([...DATE_TYPES]), value: Text },
  interval: nullable(object({ from: Day, to: Day })),
});

export const DocumentResultSchema = named<DocumentResult>(
  'DocumentResult',
  object(
    {
      ...{ id: Text, url: nullable(Text), title: nullable(Text), outlet: nullable(Text), authors: Type.Array(Text) },
      ...{ published: nullable(Text), modified: nullable(Text), section: nullable(Text), agencies: Type.Array(Text) },
      ...{ paywall: nullable(Type.Boolean()), language: Text, parent: nullable(Text), order: nullable(Count) },
      text: Text,
      links: Type.Array(LinkSchema),
      blocks: Type.Array(object({ start: Count, end: Count, role: Type.Enum([...TEXT_ROLES]) })),
      statements: list(ResultSchema.ref),
      hedges: Type.Array(HedgeSchema),
      dates: Type.Array(DateSchema),
      entities: Type.Array(EntitySchema),
    },
    'A document with everything found in it, in the shape of `wortlaut read --to json`',
  ),
);

export const RevisionLineSchema = named<RevisionLine>(
  'RevisionLine',
  object(
    {
      ...{ number: Type.Integer({ minimum: 1, description: 'From 1, without gaps' }), id: Id, seen: Time },
      ...{ retrieved: nullable(Time), digest: Type.String({ description: 'SHA-256 of the text in UTF-8' }) },
    },
    'One text of a document, which never changes',
  ),
);

const properties = (schema: TSchema): TProperties => (schema as TObject).properties;

/** A document with the list of its revisions. */
export interface DocumentPage extends DocumentRef {
  readonly revisions: readonly RevisionLine[];
  /** T4; null for one that is not compared yet. */
  readonly story: number | null;
}

export const DocumentPageSchema = named<DocumentPage>(
  'DocumentPage',
  Type.Object({
    ...properties(DocumentRefSchema.schema),
    revisions: list(RevisionLineSchema.ref),
    story: nullable(Id),
  }),
);

/** What changed from one text of a document to another: pieces in the order of the later one, what left before what came. */
export interface TextChanges {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
  /** Statements of the earlier text from which none of the later goes on, and those of the later that are new. */
  readonly vanished: readonly StoredStatement[];
  readonly fresh: readonly StoredStatement[];
}

export const PieceSchema = named<Piece>(
  'Piece',
  object({ kind: Type.Enum(['stayed', 'left', 'came']), text: Text }, 'A stretch of a text that stayed, left or came'),
);

export const TextChangesSchema = named<TextChanges>(
  'TextChanges',
  object({
    ...{ from: Id, to: Id },
    pieces: list(PieceSchema.ref),
    ...{ vanished: list(StatementSchema.ref), fresh: list(StatementSchema.ref) },
  }),
);

/** A piece of a text around a statement: exactly its characters from `start` to `end`. */
export interface Surroundings extends Span {
  /** Id of the revision. */
  readonly revision: number;
  readonly text: string;
  /** Whether something of the text stands before and after. */
  readonly before: boolean;
  readonly after: boolean;
}

export const SurroundingsSchema = named<Surroundings>(
  'Surroundings',
  object({ revision: Id, start: Count, end: Count, text: Text, before: Type.Boolean(), after: Type.Boolean() }),
);

/** One text with who said what in it. */
export interface RevisionPage extends Omit<Revision, 'result'> {
  readonly result: Omit<DocumentResult, 'statements'>;
  readonly statements: readonly StoredStatement[];
}

export const RevisionPageSchema = named<RevisionPage>(
  'RevisionPage',
  object({
    ...{ id: Id, document: Id, number: Id, digest: Text, seen: Time, retrieved: nullable(Time) },
    run: object({ version: Text, engine: Text, model: nullable(Text) }),
    result: object(omit(properties(DocumentResultSchema.schema), 'statements')),
    statements: list(StatementSchema.ref),
  }),
);
