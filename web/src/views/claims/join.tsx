import { useState } from 'preact/hooks';
import { type ClaimPage, type Statement, api } from '../../api/client.ts';
import { documentAddress } from '../../lib/address.ts';
import { timeText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useRested } from '../../lib/use-rested.ts';
import { problemText } from '../../parts/states.tsx';
import { CLAIMS } from './messages.ts';
import type { Deciding } from './use-deciding.ts';

const SHOWN = 30;

interface JoinProps {
  readonly of: ClaimPage;
  readonly deciding: Deciding;
}

/** Takes in what the same person says elsewhere and is the same claim; looked for when it is opened. */
export function Join({ of, deciding }: JoinProps) {
  const [isOpen, setOpen] = useState(false);
  if (!of.entity) return null;
  return (
    <details class="join-claim" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{CLAIMS.join(of.entity.name)}</summary>
      {isOpen && <Candidates of={of} speaker={of.entity.id} deciding={deciding} />}
    </details>
  );
}

function Candidates({ of, speaker, deciding }: JoinProps & { readonly speaker: number }) {
  const [text, setText] = useState('');
  const words = useRested(text.trim(), 250);
  const q = words === '' ? `speaker:E${speaker}` : `speaker:E${speaker} (${words})`;
  const asked = useAnswer(`join ${q} ${deciding.turn}`, async (signal) =>
    api.GET('/api/v1/search', { params: { query: { q, limit: SHOWN } }, signal }),
  );
  const others =
    asked.data &&
    othersThan(
      of.id,
      asked.data.hits.map(({ statement }) => statement),
    );
  return (
    <>
      <input
        type="search"
        list={undefined}
        value={text}
        aria-label={CLAIMS.lookFor}
        placeholder={CLAIMS.lookFor}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {asked.problem && <p class="problem">{problemText(asked.problem)}</p>}
      <p class="quiet small" role="status">
        {others && (others.length === 0 ? CLAIMS.noOther : CLAIMS.others(others.length))}
      </p>
      <ul>
        {others?.map((one) => (
          <Candidate key={one.id} of={one} onJoin={() => deciding.decide({ kind: 'join', a: of.first, b: one.id })} />
        ))}
      </ul>
    </>
  );
}

/** One of each other claim. */
function othersThan(claim: number, statements: readonly Statement[]): Statement[] {
  const others = statements.filter((one) => one.claim !== null && one.claim !== claim);
  return [...Map.groupBy(others, (one) => one.claim).values()].map(([first]) => first);
}

function Candidate({ of, onJoin }: { readonly of: Statement; readonly onJoin: () => void }) {
  const { document, statement } = of;
  return (
    <li>
      <button type="button" aria-label={`${CLAIMS.belongs}: ${statement.quote.text}`} onClick={onJoin}>
        {CLAIMS.belongs}
      </button>
      <span>
        <a class="quote" lang="de" href={documentAddress(document.id, undefined, of.id)}>
          {statement.quote.text}
        </a>{' '}
        <span class="quiet small">
          {[document.outlet, document.published && timeText(document.published)].filter(Boolean).join(' · ')}
        </span>
      </span>
    </li>
  );
}
