import createClient from 'openapi-fetch';
import type { components, paths } from '../../../src/client/schema.ts';

export type { components, paths };

/** The API of the desk that these pages come from. */
export const api = createClient<paths>({ baseUrl: '/' });

type Schemas = components['schemas'];
export type Statement = Schemas['Statement'];
export type Problem = Schemas['Problem'];
export type Span = Schemas['Span'];
export type DocumentRef = Schemas['DocumentRef'];
export type DocumentPage = Schemas['DocumentPage'];
export type RevisionPage = Schemas['RevisionPage'];
export type SearchPage = Schemas['SearchPage'];
export type SavedLine = Schemas['SavedLine'];
export type AlertLine = Schemas['AlertLine'];
export type Facets = Schemas['Facets'];
export type EntityRef = Schemas['EntityRef'];
export type EntityLine = Schemas['EntityLine'];
export type EntityPage = Schemas['EntityPage'];
export type SpeakerSummary = Schemas['SpeakerSummary'];
export type StatementsPage = Schemas['StatementsPage'];
export type ClaimLine = Schemas['ClaimLine'];
export type ClaimPage = Schemas['ClaimPage'];
export type StoryLine = Schemas['StoryLine'];
export type StoryPage = Schemas['StoryPage'];
export type Answer = Schemas['Answer'];
export type Piece = Schemas['Piece'];

/** Stands for a request that never came back. */
export const UNREACHABLE: Problem = {
  ...{ type: 'urn:wortlaut:problem:unreachable', code: 'unreachable', title: '', status: 503, detail: '' },
};
