import { useState } from 'preact/hooks';
import { type Statement, api } from '../../api/client.ts';
import type { components } from '../../api/client.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { segmentsOf } from '../../lib/segments.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { type Corrections, useCorrections } from '../../lib/use-corrections.ts';
import { useTitle } from '../../lib/use-title.ts';
import { Kept } from '../../parts/kept.tsx';
import { Mend } from '../../parts/mend/mend.tsx';
import { StatementCard } from '../../parts/statement-card.tsx';
import { Answered } from '../../parts/states.tsx';
import { useVerdictKeys } from './keys.ts';
import { REVIEW } from './messages.ts';
import { ReviewPage } from './page.tsx';

type Surroundings = components['schemas']['Surroundings'];

/** Statements that are read in advance. */
const QUEUE = 50;

/** Doubtful statements, one after the other, to be accepted, rejected or corrected. */
export function DoubtfulView() {
  const queue = useAnswer('doubtful', async (signal) =>
    api.GET('/api/v1/review/statements', { params: { query: { limit: QUEUE } }, signal }),
  );
  const [at, setAt] = useState(0);
  const corrections = useCorrections(queue.again);
  useTitle(REVIEW.statements.title);
  return (
    <ReviewPage title={REVIEW.statements.title} intro={REVIEW.statements.intro}>
      <p class="quiet small keys">{REVIEW.statements.keys}</p>
      <Kept of={corrections} />
      <Answered asked={queue}>
        {({ statements, total }) => {
          const place = Math.min(at, Math.max(0, statements.length - 1));
          return (
            <>
              <p class="quiet small number">{total === 0 ? REVIEW.none : REVIEW.left(total)}</p>
              {statements.length > 0 && (
                <Doubtful
                  key={statements[place].id}
                  of={statements[place]}
                  corrections={corrections}
                  onMove={(by) => setAt(Math.max(0, Math.min(statements.length - 1, place + by)))}
                />
              )}
            </>
          );
        }}
      </Answered>
    </ReviewPage>
  );
}

interface Deciding {
  readonly of: Statement;
  readonly corrections: Corrections;
  readonly onMove: (by: 1 | -1) => void;
}

function Doubtful({ of, corrections, onMove }: Deciding) {
  const [isMending, setMending] = useState(false);
  const { statements: messages } = REVIEW;
  const { say, undoLast } = corrections;
  const passage = useAnswer<Surroundings>(`passage of W${of.id}`, async (signal) =>
    api.GET('/api/v1/statements/{id}/passage', { params: { path: { id: of.id } }, signal }),
  );
  const accept = (): void => say({ kind: 'confirm', statement: of.id });
  const reject = (): void => say({ kind: 'reject', statement: of.id });
  const mend = (): void => setMending(true);
  useVerdictKeys({ a: accept, r: reject, e: mend, u: undoLast, j: () => onMove(1), k: () => onMove(-1) }, isMending);
  return (
    <section class="doubtful" aria-label={`W${of.id}`}>
      <StatementCard of={of} />
      <p class="small quiet number">{messages.sure(percent(of.statement.confidence))}</p>
      <div class="context">
        <Answered asked={passage}>
          {(piece) =>
            isMending ? (
              <Mend
                of={of}
                piece={piece}
                revision={piece.revision}
                corrections={corrections}
                onCancel={() => setMending(false)}
              />
            ) : (
              <InContext of={of} piece={piece} />
            )
          }
        </Answered>
      </div>
      {!isMending && (
        <p class="verdicts">
          <button type="button" class="primary" aria-keyshortcuts="a" onClick={accept}>
            {messages.accept}
          </button>
          <button type="button" aria-keyshortcuts="r" onClick={reject}>
            {messages.reject}
          </button>
          <button type="button" aria-keyshortcuts="e" onClick={mend}>
            {messages.mend}
          </button>
          <button type="button" class="plain" aria-keyshortcuts="k" onClick={() => onMove(-1)}>
            {messages.previous}
          </button>
          <button type="button" class="plain" aria-keyshortcuts="j" onClick={() => onMove(1)}>
            {messages.next}
          </button>
        </p>
      )}
    </section>
  );
}

const percent = (share: number): string => new Intl.NumberFormat(MESSAGES.locale, { style: 'percent' }).format(share);

/** The statement among the words around it. */
function InContext({ of: { statement }, piece }: { readonly of: Statement; readonly piece: Surroundings }) {
  const marks = (['quote', 'speaker', 'cue'] as const).flatMap((role) =>
    (statement[role]?.spans ?? []).map((span) => ({ ...span, what: role })),
  );
  return (
    <p class={`passage type-${statement.type}`} lang="de">
      {piece.before && '… '}
      {segmentsOf(piece, marks).map(({ start, end, marks: covering }) => (
        <span key={start} class={covering.map(({ what }) => what).join(' ')}>
          {piece.text.slice(start - piece.start, end - piece.start)}
        </span>
      ))}
      {piece.after && ' …'}
    </p>
  );
}
