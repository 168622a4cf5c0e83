import { useState } from 'preact/hooks';
import { UNREACHABLE, api } from '../../api/client.ts';
import type { components, paths } from '../../api/schema.d.ts';
import { personAddress } from '../../lib/address.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useTitle } from '../../lib/use-title.ts';
import { Kept, type Last } from '../../parts/kept.tsx';
import { Answered } from '../../parts/states.tsx';
import { REVIEW } from './messages.ts';
import { ReviewPage } from './page.tsx';

type OpenJoin = components['schemas']['OpenJoin'];
const SHOWN = 20;

/** Joins that only people can decide. */
export function JoinsView() {
  const asked = useAnswer('joins', async (signal) =>
    api.GET('/api/v1/review/joins', { params: { query: { limit: SHOWN } }, signal }),
  );
  const [last, setLast] = useState<Last | null>(null);
  useTitle(REVIEW.joins.title);
  const decide = async (body: DecisionBody): Promise<void> => {
    const { data, error } = await api.POST('/api/v1/decisions', { body });
    if (!data) setLast({ problem: error ?? UNREACHABLE });
    else setLast(body.kind === 'undo' ? 'taken back' : { id: data.id });
    asked.again();
  };
  return (
    <ReviewPage title={REVIEW.joins.title} intro={REVIEW.joins.intro}>
      <Kept last={last} onUndo={(decision) => void decide({ kind: 'undo', decision })} />
      <Answered asked={asked}>
        {({ joins, total }) => (
          <>
            <p class="quiet small number">{total === 0 ? REVIEW.none : REVIEW.left(total)}</p>
            {joins.map((one) => (
              <Join key={one.id} of={one} onDecide={(body) => void decide(body)} />
            ))}
          </>
        )}
      </Answered>
    </ReviewPage>
  );
}

type DecisionBody = NonNullable<paths['/api/v1/decisions']['post']['requestBody']>['content']['application/json'];

function Join({ of, onDecide }: { readonly of: OpenJoin; readonly onDecide: (body: DecisionBody) => void }) {
  return (
    <section class="join">
      <h2>
        {of.seen ? <a href={personAddress(of.seen.id)}>{of.seen.name}</a> : '–'}{' '}
        <span class="quiet small">
          {REVIEW.joins.in} {of.document} · {REVIEW.joins.reasons[of.why]}
        </span>
      </h2>
      <ul>
        {of.candidates.map(({ entity, evidence }) => (
          <li key={entity.id}>
            <button type="button" onClick={() => onDecide({ kind: 'accept', question: of.id, entity: entity.id })}>
              {REVIEW.joins.is(entity.name)}
            </button>
            <span class="small">
              <a href={personAddress(entity.id)} class="number">
                E{entity.id}
              </a>{' '}
              {evidence.map(({ kind, ours, theirs, weight }) => (
                <span key={kind + ours} class={weight < 0 ? 'against' : 'quiet'}>
                  {REVIEW.joins.evidence[kind]}: {ours === theirs || theirs === '' ? ours : `${ours} / ${theirs}`}{' '}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="plain small" onClick={() => onDecide({ kind: 'reject', question: of.id })}>
        {REVIEW.joins.isNone}
      </button>
    </section>
  );
}
