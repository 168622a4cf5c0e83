import { useEffect } from 'preact/hooks';
import type { Statement } from '../../api/client.ts';
import { isWriting } from '../../lib/is-writing.ts';

interface Reading {
  readonly statements: readonly Statement[];
  readonly chosen: Statement | null;
  readonly choose: (id: number | null) => void;
  readonly onWhy: () => void;
}

/** j and k go from statement to statement, Enter shows why it is one, Escape leaves it. */
export function useStatementKeys({ statements, chosen, choose, onWhy }: Reading): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      const at = statements.findIndex(({ id }) => id === chosen?.id);
      if (event.key === 'j' && at + 1 < statements.length) choose(statements[at + 1].id);
      else if (event.key === 'k' && at !== 0) choose(statements.at(at < 0 ? -1 : at - 1)?.id ?? null);
      else if (event.key === 'Escape' && chosen) choose(null);
      else if (event.key === 'Enter' && chosen && event.target === document.body) onWhy();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
