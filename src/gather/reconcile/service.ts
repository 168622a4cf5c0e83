import { ServiceError } from './error.ts';
import { type Manners, POLITE, fetchJson } from './http.ts';

/** What a service is asked about: a name, and what kind of thing it is a name of. */
export interface Query {
  readonly query: string;
  /** Id of a type in the schema of the service; null asks for anything. */
  readonly type: string | null;
}

/** What a service proposes. */
export interface Proposal {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** Ids of its types. */
  readonly types: readonly string[];
  readonly score: number;
  /** Whether the service itself is sure. */
  readonly match: boolean;
}

/** What a service says of itself. */
export interface Manifest {
  readonly name: string;
  readonly identifierSpace: string;
}

/** Queries in one request, as the specification recommends to keep them few. */
const BATCH = 10;
/** Candidates for each query. */
const WANTED = 5;
/** Versions that send batches as a form with `queries`; https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/ */
const SPOKEN = new Set(['0.1', '0.2']);

type Fields = Readonly<Record<string, unknown>>;

/** @throws ServiceError when the service does not speak the protocol */
export async function manifestOf(service: string, manners: Manners = POLITE): Promise<Manifest> {
  const manifest = fieldsOf(await fetchJson(service, null, manners), service, 'manifest');
  const { name, identifierSpace, versions } = manifest;
  if (typeof name !== 'string' || typeof identifierSpace !== 'string')
    throw new ServiceError('malformed', service, 'manifest without "name" or "identifierSpace"');
  // version 0.1 has no list of versions
  const spoken = Array.isArray(versions) ? versions.map(String) : ['0.1'];
  if (!spoken.some((version) => SPOKEN.has(version))) throw new ServiceError('version', service, spoken.join(', '));
  return { name, identifierSpace };
}

/**
 * Asks a service about many names, ten at a time, with a pause between requests.
 *
 * @returns proposals for each query, in the order of the queries, batch by batch
 * @throws ServiceError when the service gives no answer, or one that is none
 */
export async function* reconcile(
  service: string,
  queries: readonly Query[],
  manners: Manners = POLITE,
): AsyncGenerator<readonly (readonly Proposal[])[]> {
  for (let start = 0; start < queries.length; start += BATCH) {
    await manners.sleep(manners.pause);
    const batch = queries.slice(start, start + BATCH);
    const form = new URLSearchParams({ queries: JSON.stringify(Object.fromEntries(batch.map(asSent))) });
    const answer = fieldsOf(await fetchJson(service, form, manners), service, 'answer');
    yield batch.map((_, i) => proposalsOf(answer[`q${i}`], service));
  }
}

const asSent = ({ query, type }: Query, i: number): [string, object] => [
  `q${i}`,
  { query, limit: WANTED, ...(type === null ? {} : { type }) },
];

function proposalsOf(value: unknown, service: string): Proposal[] {
  const { result } = fieldsOf(value, service, 'answer to a query');
  if (!Array.isArray(result)) throw new ServiceError('malformed', service, 'an answer without "result"');
  return result.map((item) => proposalOf(fieldsOf(item, service, 'candidate'), service));
}

function proposalOf({ id, name, description, type, score, match }: Fields, service: string): Proposal {
  if (typeof id !== 'string' || typeof name !== 'string')
    throw new ServiceError('malformed', service, 'a candidate without "id" or "name"');
  return {
    ...{ id, name, types: typesOf(type), match: match === true },
    description: typeof description === 'string' ? description : null,
    score: typeof score === 'number' && Number.isFinite(score) ? score : 0,
  };
}

/** Objects with an id, or in version 0.1 ids alone. */
function typesOf(type: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(type) ? type : [];
  return list
    .map((item) => (typeof item === 'string' ? item : (item as Fields | null)?.['id']))
    .filter((id) => typeof id === 'string');
}

function fieldsOf(value: unknown, service: string, what: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new ServiceError('malformed', service, `${what} is not an object`);
}
