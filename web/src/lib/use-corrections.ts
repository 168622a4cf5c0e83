import { useState } from 'preact/hooks';
import { type Problem, UNREACHABLE, api } from '../api/client.ts';
import type { paths } from '../api/client.ts';

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
    void outcomeOf(request).then((outcome) => {
      setLast(outcome);
      if (outcome === 'taken back' || 'id' in outcome) onCorrected();
    });
  };
  const undoLast = (): void => {
    if (last !== null && last !== 'taken back' && 'id' in last) say({ kind: 'undo', correction: last.id });
  };
  return { last, say, undoLast };
}

async function outcomeOf(body: CorrectionRequest): Promise<Corrected> {
  try {
    const { data, error } = await api.POST('/api/v1/corrections', { body });
    if (!data) return { problem: error };
    return body.kind === 'undo' ? 'taken back' : data;
  } catch {
    return { problem: UNREACHABLE };
  }
}
