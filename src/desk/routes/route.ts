import { type TObject, type TProperties, type TSchema, Type } from '@fastify/type-provider-typebox';
import type { Awaitable } from '../../record/record.ts';
import { CursorError } from '../../record/cursor-error.ts';
import { ProblemSchema } from '../schemas/problem.ts';

/** What a route of the API says about itself. */
interface About {
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
}

/** The schema of a route that answers with JSON, or with a problem. */
export function answering<T extends TSchema>(
  about: About,
  answer: T,
): { tags: string[]; summary: string; description?: string; response: { 200: T } & typeof PROBLEM_ANSWERS } {
  const { tag, summary, description } = about;
  return {
    ...{ tags: [tag], summary, ...(description === undefined ? {} : { description }) },
    response: { 200: answer, ...PROBLEM_ANSWERS },
  };
}

/** A schema with the media type of RFC 9457. */
export const PROBLEM = {
  description: 'What was wrong',
  content: { 'application/problem+json': { schema: ProblemSchema.ref } },
} as unknown as TSchema;
const PROBLEM_ANSWERS = { '4xx': PROBLEM, '5xx': PROBLEM };

/** The schema of a route that answers with something else than JSON, or with a problem. */
export const answeringAs = (
  type: string,
  { tag, summary, is }: { readonly tag: string; readonly summary: string; readonly is: string },
): { tags: string[]; summary: string; response: Readonly<Record<string, unknown>> } => ({
  ...{ tags: [tag], summary },
  response: { 200: { description: is, content: { [type]: { schema: {} } } }, ...PROBLEM_ANSWERS },
});

export const Limit = Type.Integer({ minimum: 1, maximum: 100, default: 20, description: 'Most on one page' });
export const Cursor = Type.Optional(
  Type.String({ maxLength: 2_000, description: 'Where the page before ended, as it was given there' }),
);

export const QueryText = Type.String({
  maxLength: 10_000,
  default: '',
  description: 'Words, "phrases", fields such as `speaker:Kern said:2026`; the same as `wortlaut find`',
});
export const IdParams = Type.Object({ id: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }) });
export const NameParams = Type.Object({ name: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }) });

/** Parameters of an address: those with a default need not be sent, and are always there. */
export function parameters<P extends TProperties>(properties: P): TObject<P> {
  const schema = Type.Object(properties) as TSchema & { readonly required?: readonly string[] };
  const required = schema.required?.filter((name) => !('default' in properties[name]));
  return { ...schema, required } as unknown as TObject<P>;
}

/** Some of a list, and where it goes on; null at its end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor: string | null;
}

/** The number that a list goes on after. @throws CursorError when the cursor is none of these lists */
export function numberOf(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  if (!/^[1-9]\d{0,14}$/.test(cursor)) throw new CursorError(cursor, 'this list');
  return Number(cursor);
}

/** A page of things with numbers: one more is asked for than is given, to know whether the list goes on. */
export async function pageOf<T extends { readonly id: number }>(
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  ask: (page: { readonly limit: number; readonly after?: number }) => Awaitable<readonly T[]>,
): Promise<Page<T>> {
  const after = numberOf(cursor);
  const found = await ask({ limit: limit + 1, ...(after === null ? {} : { after }) });
  const items = found.slice(0, limit);
  return { items, cursor: found.length > limit ? String(items[items.length - 1].id) : null };
}
