import { useRef, useState } from 'preact/hooks';
import { type Problem, api } from '../api/client.ts';
import type { components, paths } from '../api/client.ts';
import { outcomeOf } from './outcome.ts';

export type Action = components['schemas']['Action'];
/** What is asked for: a merge, a split, a name, an answer, an undo. */
export type DecisionRequest = NonNullable<
  paths['/api/v1/decisions']['post']['requestBody']
>['content']['application/json'];

/** What became of the last one. */
export type Decided = { readonly id: number; readonly action: Action } | { readonly problem: Problem };

export interface Decisions {
  readonly last: Decided | null;
  readonly decide: (request: DecisionRequest) => void;
}

/** Decides about people. @param onDecided when the register may be another one than was shown, also where that was in the way */
export function useDecisions(onDecided: () => void): Decisions {
  const [last, setLast] = useState<Decided | null>(null);
  const isBusy = useRef(false);
  const decide = (request: DecisionRequest): void => {
    // pressed twice is meant once
    if (isBusy.current) return;
    isBusy.current = true;
    void outcomeOf(api.POST('/api/v1/decisions', { body: request })).then((outcome) => {
      isBusy.current = false;
      setLast('data' in outcome ? outcome.data : outcome);
      onDecided();
    });
  };
  return { last, decide };
}
