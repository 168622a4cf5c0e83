/** The client of a desk for programs: its types are made of the description of the API, `docs/openapi.json`. */
import createClient, { type Client } from 'openapi-fetch';
import { ProblemError } from './problem.ts';
import type { components, paths } from './schema.ts';

export { ProblemError } from './problem.ts';
export { type LiveOptions, type NewStatements, listen } from './live.ts';
export type { components, paths } from './schema.ts';

type Schemas = components['schemas'];
export type Problem = Schemas['Problem'];
export type Statement = Schemas['Statement'];
export type SearchPage = Schemas['SearchPage'];

/** Asks a desk: `GET`, `POST`, `PUT` and `DELETE` with a path of the API and what it takes. */
export type DeskClient = Client<paths>;

export interface DeskOptions {
  /** As `wortlaut token add` gives it; a desk on this machine needs none. */
  readonly token?: string;
  /** What makes the requests, in place of the `fetch` of the platform. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** @param address of the desk: `http://127.0.0.1:7330` */
export function connect(address: string, { token, fetch }: DeskOptions = {}): DeskClient {
  return createClient<paths>({
    baseUrl: address,
    ...(fetch ? { fetch } : {}),
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
  });
}

/**
 * What a desk answers, for who would rather catch an error than look for one.
 *
 * @param asked as a method of `DeskClient` gives it
 * @throws ProblemError for what the desk refuses; TypeError when there is no desk
 */
export async function answer<T>(
  asked: Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>,
): Promise<T> {
  const { data, error, response } = await asked;
  if (!response.ok) throw ProblemError.of(error, response);
  return data as T;
}
