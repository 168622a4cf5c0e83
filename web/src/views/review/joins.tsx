import { api } from '../../api/client.ts';
import type { components } from '../../api/client.ts';
import { personAddress } from '../../lib/address.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { type DecisionRequest, useDecisions } from '../../lib/use-decisions.ts';
import { useTitle } from '../../lib/use-title.ts';
import { DecidedLine } from '../../parts/decided.tsx';
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
  const decisions = useDecisions(asked.again);
  useTitle(REVIEW.joins.title);
  return (
    <ReviewPage title={REVIEW.joins.title} intro={REVIEW.joins.intro}>
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
    </ReviewPage>
  );
}

function Join({ of, onDecide }: { readonly of: OpenJoin; readonly onDecide: (body: DecisionRequest) => void }) {
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
