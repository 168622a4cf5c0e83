import './review.css';
import { useState } from 'preact/hooks';
import { type components, type paths, type Problem, UNREACHABLE, api } from '../../api/client.ts';
import { personAddress } from '../../lib/address.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useTitle } from '../../lib/use-title.ts';
import { Answered, problemText } from '../../parts/states.tsx';
import { REVIEW } from './messages.ts';

type OpenJoin = components['schemas']['OpenJoin'];
const SHOWN = 20;

/** Joins that only people can decide. */
export function ReviewView() {
  const asked = useAnswer('joins', async (signal) =>
    api.GET('/api/v1/review/joins', { params: { query: { limit: SHOWN } }, signal }),
  );
  const [last, setLast] = useState<Decided | null>(null);
  useTitle(REVIEW.title);
  const decide = async (body: DecisionBody): Promise<void> => {
    const { data, error } = await api.POST('/api/v1/decisions', { body });
    setLast(data ? { id: data.id } : { problem: error ?? UNREACHABLE });
    asked.again();
  };
  return (
    <div class="page review">
      <h1>{REVIEW.title}</h1>
      <p class="quiet">{REVIEW.intro}</p>
      <Told last={last} onUndo={(decision) => void decide({ kind: 'undo', decision })} />
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
    </div>
  );
}

type DecisionBody = NonNullable<paths['/api/v1/decisions']['post']['requestBody']>['content']['application/json'];
type Decided = { readonly id: number } | { readonly problem: Problem };

function Told({ last, onUndo }: { readonly last: Decided | null; readonly onUndo: (decision: number) => void }) {
  if (!last) return <p role="status" />;
  if ('problem' in last)
    return (
      <p class="problem" role="alert">
        {REVIEW.failed} {problemText(last.problem)}
      </p>
    );
  return (
    <p role="status" class="small">
      {REVIEW.decided}{' '}
      <button type="button" class="plain" onClick={() => onUndo(last.id)}>
        {REVIEW.undo}
      </button>
    </p>
  );
}

function Join({ of, onDecide }: { readonly of: OpenJoin; readonly onDecide: (body: DecisionBody) => void }) {
  return (
    <section class="join">
      <h2>
        {of.seen ? <a href={personAddress(of.seen.id)}>{of.seen.name}</a> : '–'}{' '}
        <span class="quiet small">
          {REVIEW.in} {of.document} · {REVIEW.reasons[of.why]}
        </span>
      </h2>
      <ul>
        {of.candidates.map(({ entity, evidence }) => (
          <li key={entity.id}>
            <button type="button" onClick={() => onDecide({ kind: 'accept', question: of.id, entity: entity.id })}>
              {REVIEW.is(entity.name)}
            </button>
            <span class="small">
              <a href={personAddress(entity.id)} class="number">
                E{entity.id}
              </a>{' '}
              {evidence.map(({ kind, ours, theirs, weight }) => (
                <span key={kind + ours} class={weight < 0 ? 'against' : 'quiet'}>
                  {REVIEW.evidence[kind]}: {ours === theirs || theirs === '' ? ours : `${ours} / ${theirs}`}{' '}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="plain small" onClick={() => onDecide({ kind: 'reject', question: of.id })}>
        {REVIEW.isNone}
      </button>
    </section>
  );
}
