import createClient from 'openapi-fetch';
import type { components, paths } from './schema.d.ts';

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

/** Stands for a request that never came back. */
export const UNREACHABLE: Problem = {
  ...{ type: 'urn:wortlaut:problem:unreachable', code: 'unreachable', title: '', status: 503, detail: '' },
};
