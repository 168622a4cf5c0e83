import { useState } from 'preact/hooks';
import { type Problem, type paths, api } from '../../api/client.ts';
import { outcomeOf } from '../../lib/outcome.ts';

export type DecisionBody = NonNullable<
  paths['/api/v1/claims/decisions']['post']['requestBody']
>['content']['application/json'];

/** What came of the last decision. */
export type Decided = { readonly id: number } | { readonly problem: Problem };

/** Decisions about claims, made from a page. */
export interface Deciding {
  readonly last: Decided | null;
  /** How many were made: what was read before is old. */
  readonly turn: number;
  /** @param done when it was kept */
  readonly decide: (body: DecisionBody, done?: () => void) => void;
  readonly forget: () => void;
}

export function useDeciding(): Deciding {
  const [last, setLast] = useState<Decided | null>(null);
  const [turn, setTurn] = useState(0);
  const decide = async (body: DecisionBody, done?: () => void): Promise<void> => {
    const outcome = await outcomeOf(api.POST('/api/v1/claims/decisions', { body }));
    setLast('data' in outcome ? outcome.data : outcome);
    if ('problem' in outcome) return;
    setTurn((n) => n + 1);
    done?.();
  };
  return { last, turn, decide: (body, done) => void decide(body, done), forget: () => setLast(null) };
}
