import { useState } from 'preact/hooks';
import { type Problem, api } from '../api/client.ts';
import type { paths } from '../api/client.ts';
import { outcomeOf } from './outcome.ts';

/** What is said of a statement: that it is right, or none, or another; that one is missing; an undo. */
export type CorrectionRequest = NonNullable<
  paths['/api/v1/corrections']['post']['requestBody']
>['content']['application/json'];

/** What became of the last one: its number, that it was taken back, or what was wrong. */
export type Corrected = { readonly id: number } | 'taken back' | { readonly problem: Problem };

export interface Corrections {
  readonly last: Corrected | null;
  readonly say: (request: CorrectionRequest) => void;
  /** Takes back what was said last, where there is something. */
  readonly undoLast: () => void;
}

/** Corrects statements. @param onCorrected when what is shown may have changed */
export function useCorrections(onCorrected: () => void): Corrections {
  const [last, setLast] = useState<Corrected | null>(null);
  const say = (request: CorrectionRequest): void => {
    void outcomeOf(api.POST('/api/v1/corrections', { body: request })).then((outcome) => {
      if ('problem' in outcome) {
        setLast(outcome);
        return;
      }
      setLast(request.kind === 'undo' ? 'taken back' : outcome.data);
      onCorrected();
    });
  };
  const undoLast = (): void => {
    if (last !== null && last !== 'taken back' && 'id' in last) say({ kind: 'undo', correction: last.id });
  };
  return { last, say, undoLast };
}
