import type { Problem } from '../api/client.ts';
import { inLanguage, table } from '../i18n/messages.ts';
import { personAddress } from '../lib/address.ts';
import type { Decisions } from '../lib/use-decisions.ts';
import { problemText } from './states.tsx';

const DECIDED = inLanguage({
  de: {
    kinds: table({
      ...{ merge: 'Zusammengelegt.', split: 'Abgetrennt.', rename: 'Umbenannt.', separate: 'Auseinandergehalten.' },
      ...{ accept: 'Festgehalten.', reject: 'Festgehalten.', identify: 'Festgehalten.', deny: 'Festgehalten.' },
      undo: 'Zurückgenommen.',
    }),
    undo: 'Zurücknehmen',
    redo: 'Wieder gelten lassen',
    made: (id: number) => `Zu E${id}`,
    failed: 'Das ging nicht:',
    obstacles: table({
      separated: 'Es ist schon entschieden, dass es nicht dieselben sind. Diese Entscheidung steht dem entgegen.',
      'other-kind': 'Das eine ist eine Person, das andere eine Organisation oder ein Staat.',
      'same-entity': 'Das sind schon dieselben.',
      'all-sightings': 'Das sind alle Fundstellen; eine muss bleiben.',
      'not-its-sighting': 'Eine dieser Fundstellen gehört nicht mehr hierher. Bitte die Seite neu laden.',
      'no-name': 'Ein Name fehlt.',
      'undone-already': 'Das ist schon zurückgenommen.',
      'which-candidate': 'Mehrere kommen in Frage: bitte einen wählen.',
    }),
  },
  en: {
    kinds: table({
      ...{ merge: 'Merged.', split: 'Split off.', rename: 'Renamed.', separate: 'Kept apart.' },
      ...{ accept: 'Kept.', reject: 'Kept.', identify: 'Kept.', deny: 'Kept.', undo: 'Taken back.' },
    }),
    undo: 'Take back',
    redo: 'Let it hold again',
    made: (id: number) => `To E${id}`,
    failed: 'That did not work:',
    obstacles: table({
      separated: 'It was decided that these are not the same; that decision stands against it.',
      'other-kind': 'One is a person, the other an organisation or a state.',
      'same-entity': 'These are the same already.',
      'all-sightings': 'These are all sightings; one must stay.',
      'not-its-sighting': 'One of these sightings no longer belongs here. Please reload the page.',
      'no-name': 'A name is missing.',
      'undone-already': 'That was taken back already.',
      'which-candidate': 'Several are possible: please choose one.',
    }),
  },
});

/** What became of the last decision, with a way back. */
export function DecidedLine({ of: { last, decide } }: { readonly of: Decisions }) {
  if (!last) return <p role="status" />;
  if ('problem' in last)
    return (
      <p class="problem" role="alert">
        {DECIDED.failed} {obstacleText(last.problem)}
      </p>
    );
  const { id, action } = last;
  return (
    <p role="status" class="small">
      {DECIDED.kinds[action.kind]}{' '}
      {action.kind === 'split' && <a href={personAddress(action.made)}>{DECIDED.made(action.made)}</a>}{' '}
      <button type="button" class="plain" onClick={() => decide({ kind: 'undo', decision: id })}>
        {action.kind === 'undo' ? DECIDED.redo : DECIDED.undo}
      </button>
    </p>
  );
}

/** In the words of the page where it knows what was in the way. */
function obstacleText(problem: Problem): string {
  const { code } = (problem.data ?? {}) as { readonly code?: string };
  return DECIDED.obstacles[code ?? ''] ?? problemText(problem);
}
