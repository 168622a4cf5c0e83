import './review.css';
import { api } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { personAddress } from '../../lib/address.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { type DecisionRequest, useDecisions } from '../../lib/use-decisions.ts';
import { useTitle } from '../../lib/use-title.ts';
import { DecidedLine } from '../../parts/decided.tsx';
import { Answered } from '../../parts/states.tsx';
import { REVIEW } from './messages.ts';

type OpenJoin = components['schemas']['OpenJoin'];
const SHOWN = 20;

/** Joins that only people can decide. */
export function ReviewView() {
  const asked = useAnswer('joins', async (signal) =>
    api.GET('/api/v1/review/joins', { params: { query: { limit: SHOWN } }, signal }),
  );
  const decisions = useDecisions(asked.again);
  useTitle(REVIEW.title);
  return (
    <div class="page review">
      <h1>{REVIEW.title}</h1>
      <p class="quiet">{REVIEW.intro}</p>
      <DecidedLine of={decisions} />
      <Answered asked={asked}>
        {({ joins, total }) => (
          <>
            <p class="quiet small number">{total === 0 ? REVIEW.none : REVIEW.left(total)}</p>
            {joins.map((one) => (
              <Join key={one.id} of={one} onDecide={decisions.decide} />
            ))}
          </>
        )}
      </Answered>
    </div>
  );
}

function Join({ of, onDecide }: { readonly of: OpenJoin; readonly onDecide: (body: DecisionRequest) => void }) {
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
