import { inLanguage } from '../i18n/messages.ts';
import type { Corrections } from '../lib/use-corrections.ts';
import { problemText } from './states.tsx';

const KEPT = inLanguage({
  de: { kept: 'Festgehalten.', takenBack: 'Zurückgenommen.', undo: 'Zurücknehmen', failed: 'Das ging nicht:' },
  en: { kept: 'Kept.', takenBack: 'Taken back.', undo: 'Take back', failed: 'That did not work:' },
});

/** What became of the last correction, with a way back. */
export function Kept({ of: { last, undoLast } }: { readonly of: Corrections }) {
  if (last !== null && last !== 'taken back' && 'problem' in last)
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
          <button type="button" class="plain" onClick={undoLast}>
            {KEPT.undo}
          </button>
        </>
      )}
    </p>
  );
}
