import type { Problem } from '../api/client.ts';
import { inLanguage } from '../i18n/messages.ts';
import { problemText } from './states.tsx';

const KEPT = inLanguage({
  de: { kept: 'Festgehalten.', takenBack: 'Zurückgenommen.', undo: 'Zurücknehmen', failed: 'Das ging nicht:' },
  en: { kept: 'Kept.', takenBack: 'Taken back.', undo: 'Take back', failed: 'That did not work:' },
});

/** What became of the last thing that somebody decided: its number, that it was taken back, or what was wrong. */
export type Last = { readonly id: number } | 'taken back' | { readonly problem: Problem };

/** Says what became of it, with a way back. */
export function Kept({ last, onUndo }: { readonly last: Last | null; readonly onUndo: (id: number) => void }) {
  if (last !== null && typeof last === 'object' && 'problem' in last)
    return (
      <p class="problem" role="alert">
        {KEPT.failed} {problemText(last.problem)}
      </p>
    );
  return (
    <p role="status" class="kept small">
      {last === 'taken back' && KEPT.takenBack}
      {last !== null && last !== 'taken back' && (
        <>
          {KEPT.kept}{' '}
          <button type="button" class="plain" onClick={() => onUndo(last.id)}>
            {KEPT.undo}
          </button>
        </>
      )}
    </p>
  );
}
