/**
 * Wortlaut as a library: reads documents, and keeps a record of who said what. Everything that it finds stands in a text,
 * at offsets in UTF-16 code units `[start, end)`; what a text does not tell is null. docs/library.md shows how it is used.
 */
export { read, readText } from './library/read.ts';
export { addTo } from './library/add.ts';
export { openRecord } from './record/open.ts';
export { parse as parseQuery } from './record/query/parse.ts';
export { sameName } from './identity/names/same-name.ts';
export { isFailure } from './record/result.ts';

export { ReadError } from './read/failure.ts';
export { ModelError } from './attribution/model-error.ts';
export { RecordError } from './record/error.ts';
export { QueryError } from './record/query/error.ts';
export { SearchError } from './record/search.ts';

export type { About, GivenDocument, Input } from './library/inputs.ts';
export type { ReadingManyOptions, ReadingOptions } from './library/read.ts';
export type { AddedDocument } from './library/add.ts';
export type { DocumentResult, FailureResult, Party, Result, StatementResult } from './record/result.ts';
export type { Passage } from './text/passage.ts';
export type { Span } from './text/span.ts';
export type { StatementType } from './text/statement.ts';
export type { Record } from './record/record.ts';
export type { OpenOptions } from './record/open.ts';
export type { Query } from './record/query/ast.ts';
export type { SearchHit, SearchOptions, SearchPage } from './record/search.ts';
export type { Revision, StoredStatement } from './record/stored.ts';
export type { ClaimPage } from './record/claims.ts';
export type { NameMatch } from './identity/names/same-name.ts';
