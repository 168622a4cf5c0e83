import { Type } from '@fastify/type-provider-typebox';
import {
  FACETS,
  FITS,
  type Facets,
  type PartCount,
  type SavedSearch,
  type SearchPage,
  type Total,
} from '../../record/search.ts';
import { Count, Text, list, named, nullable, object, typed } from './schema.ts';
import { SpanSchema, StatementSchema } from './statement.ts';

const TotalSchema = Type.Union([Count, object({ atLeast: Count })]);

export const SearchPageSchema = named<SearchPage>(
  'SearchPage',
  object({
    hits: Type.Array(
      object({
        statement: StatementSchema.ref,
        fit: nullable(Type.Enum([...FITS])),
        snippet: object({
          ...{ start: Count, end: Count, before: Type.Boolean(), after: Type.Boolean(), hits: list(SpanSchema.ref) },
          text: Text,
        }),
      }),
    ),
    cursor: nullable(Type.String({ description: 'For the next page; null where there is none' })),
    total: TotalSchema,
  }),
);

const FacetSchema = Type.Array(object({ value: Text, name: nullable(Text), count: Count }));

export const FacetsSchema = named<Facets>(
  'Facets',
  object(
    {
      counted: Count,
      isAll: Type.Boolean(),
      facets: object(Object.fromEntries(FACETS.map((facet) => [facet, FacetSchema]))),
    },
    'How the statements that fit a query are distributed',
  ),
);

/** What one part of a query finds by itself, written as a query. */
export interface PartLine extends Omit<PartCount, 'part'> {
  readonly part: string;
}

export const PartSchema = typed<PartLine>(object({ part: Text, total: TotalSchema, near: Type.Array(Text) }));

const saved = { name: Text, query: Text };
export const SavedSearchSchema = named<SavedSearch>('SavedSearch', object(saved));

/** A saved search with how many statements are new to who asks. */
export interface SavedLine extends SavedSearch {
  /** null for who never looked at it. */
  readonly fresh: Total | null;
}

export const SavedLineSchema = named<SavedLine>(
  'SavedLine',
  object(
    { ...saved, fresh: nullable(TotalSchema) },
    'A saved search, and how many statements came in since one last looked; null for who never did',
  ),
);
