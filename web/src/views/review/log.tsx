import { api } from '../../api/client.ts';
import type { components } from '../../api/client.ts';
import { documentAddress } from '../../lib/address.ts';
import { timeText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useCorrections } from '../../lib/use-corrections.ts';
import { useTitle } from '../../lib/use-title.ts';
import { Kept } from '../../parts/kept.tsx';
import { Answered } from '../../parts/states.tsx';
import { REVIEW } from './messages.ts';
import { ReviewPage } from './page.tsx';

type Correction = components['schemas']['Correction'];
const SHOWN = 200;

/** What people said about statements, who and when, with a way back. */
export function LogView() {
  const asked = useAnswer('corrections', async (signal) =>
    api.GET('/api/v1/corrections', { params: { query: { limit: SHOWN } }, signal }),
  );
  const corrections = useCorrections(asked.again);
  useTitle(REVIEW.log.title);
  return (
    <ReviewPage title={REVIEW.log.title} intro={REVIEW.log.intro}>
      <p class="small">
        <a href="/api/v1/corrections/training.jsonl" download="corrections.jsonl">
          {REVIEW.log.export}
        </a>{' '}
        <span class="quiet">{REVIEW.log.how}</span>
      </p>
      <Kept of={corrections} />
      <Answered asked={asked}>
        {({ corrections: lines }) =>
          lines.length === 0 ? (
            <p class="quiet">{REVIEW.log.empty}</p>
          ) : (
            <ul class="log">
              {lines.map((one) => (
                <Line key={one.id} of={one} onUndo={() => corrections.say({ kind: 'undo', correction: one.id })} />
              ))}
            </ul>
          )
        }
      </Answered>
    </ReviewPage>
  );
}

function Line({ of, onUndo }: { readonly of: Correction; readonly onUndo: () => void }) {
  const { log } = REVIEW;
  return (
    <li class={of.holds ? '' : 'quiet'}>
      <span class="number">{of.id}</span>
      <span>
        {log.kinds[of.kind]} {of.undoes ?? ''}
      </span>
      <a href={documentAddress(of.document)}>D{of.document}</a>
      <span class="quiet small">
        {of.by} · <time dateTime={of.at}>{timeText(of.at)}</time>
      </span>
      {of.holds ? (
        <button type="button" class="plain small" onClick={onUndo}>
          {log.undo}
        </button>
      ) : (
        <span class="small">{log.undone}</span>
      )}
    </li>
  );
}
