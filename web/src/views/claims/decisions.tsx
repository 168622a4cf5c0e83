import { useEffect, useRef } from 'preact/hooks';
import { api } from '../../api/client.ts';
import type { components } from '../../api/client.ts';
import { statementAddress } from '../../lib/address.ts';
import { timeText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { SignIn } from '../../parts/sign-in.tsx';
import { problemText } from '../../parts/states.tsx';
import { CLAIMS } from './messages.ts';
import type { Deciding } from './use-deciding.ts';

type Line = components['schemas']['ClaimDecision'];
const SHOWN = 50;

/** Whether the last decision was kept, with a way back; who may not decide is asked for a token that may. */
export function Told({ deciding: { last, decide, forget } }: { readonly deciding: Deciding }) {
  const undo = useRef<HTMLButtonElement>(null);
  // what was pressed may be gone with what was decided
  useEffect(() => undo.current?.focus({ preventScroll: true }), [last]);
  if (last && 'problem' in last)
    return (
      <div class="decided">
        <p class="problem" role="alert">
          {CLAIMS.failed} {problemText(last.problem)}
        </p>
        {(last.problem.status === 401 || last.problem.status === 403) && <SignIn done={forget} />}
      </div>
    );
  return (
    <p role="status" class={last ? 'decided small' : ''}>
      {last && (
        <>
          {CLAIMS.decided}{' '}
          <button type="button" class="plain" ref={undo} onClick={() => decide({ kind: 'undo', decision: last.id })}>
            {CLAIMS.undo}
          </button>
        </>
      )}
    </p>
  );
}

/** What was decided about a claim, the newest first; all of it can be taken back. */
export function Decisions({ claim, deciding }: { readonly claim: number; readonly deciding: Deciding }) {
  const asked = useAnswer(`decisions C${claim} ${deciding.turn}`, async (signal) =>
    api.GET('/api/v1/claims/decisions', { params: { query: { claim, limit: SHOWN } }, signal }),
  );
  const { data, problem } = asked;
  if (problem) return <p class="problem">{problemText(problem)}</p>;
  if (!data || data.decisions.length === 0) return null;
  return (
    <section>
      <h2>{CLAIMS.decisions}</h2>
      <ol class="decisions">
        {data.decisions.map((one) => (
          <Decision key={one.id} of={one} onUndo={() => deciding.decide({ kind: 'undo', decision: one.id })} />
        ))}
      </ol>
    </section>
  );
}

function Decision({ of, onUndo }: { readonly of: Line; readonly onUndo: () => void }) {
  const { id, at, by, kind, statements, undoes, effect } = of;
  const isUndone = effect === 'undone';
  return (
    <li class="small">
      <span class={isUndone ? 'undone' : ''}>
        <span class="quiet number">#{id}</span> {undoes === null ? CLAIMS.actions[kind] : CLAIMS.undid(undoes)}{' '}
        {statements.map((statement, i) => (
          <span key={i}>
            {i > 0 && ` ${kind === 'join' ? CLAIMS.and : CLAIMS.outOf} `}
            {statement === null ? CLAIMS.gone : <a href={statementAddress(statement)}>W{statement}</a>}
          </span>
        ))}
      </span>{' '}
      <span class="quiet">
        {by}, {timeText(at)}
        {effect !== 'holds' && ` · ${CLAIMS.effects[effect]}`}
      </span>{' '}
      {!isUndone && (
        <button type="button" class="plain" aria-label={CLAIMS.undoOf(id)} onClick={onUndo}>
          {CLAIMS.undo}
        </button>
      )}
    </li>
  );
}
