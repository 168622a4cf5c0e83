import { type Problem, UNREACHABLE } from '../api/client.ts';
import type { Reply } from './use-answer.ts';

/** What came of a request: what was answered, or why nothing was. */
export type Outcome<T> = { readonly data: T } | { readonly problem: Problem };

/** Waits for a request; one that never comes back is told as a problem too. */
export async function outcomeOf<T>(asked: Promise<Reply<T>>): Promise<Outcome<T>> {
  try {
    const { data, error } = await asked;
    return data === undefined ? { problem: (error as Problem | undefined) ?? UNREACHABLE } : { data };
  } catch {
    return { problem: UNREACHABLE };
  }
}
