import './claims.css';
import { useRoute } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { type ClaimPage, api } from '../../api/client.ts';
import { claimAddress, personAddress } from '../../lib/address.ts';
import { dayText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useTitle } from '../../lib/use-title.ts';
import { Answered } from '../../parts/states.tsx';
import { Decisions, Told } from './decisions.tsx';
import { Join } from './join.tsx';
import { CLAIMS } from './messages.ts';
import { Place, Places } from './places.tsx';
import { type Deciding, useDeciding } from './use-deciding.ts';
import { Way } from './way.tsx';
import { Wordings } from './wordings.tsx';

/** A claim: where it appeared first, how its words changed, who had it from whom, and who said the contrary. */
export function ClaimView() {
  const id = Number(useRoute().params['id']);
  const deciding = useDeciding();
  const asked = useAnswer<ClaimPage>(`C${id} ${deciding.turn}`, async (signal) =>
    api.GET('/api/v1/claims/{id}', { params: { path: { id } }, signal }),
  );
  useEffect(deciding.forget, [id]);
  return <Answered asked={asked}>{(of) => <Claim of={of} asked={id} deciding={deciding} />}</Answered>;
}

interface ClaimProps {
  readonly of: ClaimPage;
  readonly asked: number;
  readonly deciding: Deciding;
}

function Claim({ of, asked, deciding }: ClaimProps) {
  const first = of.statements.find(({ id }) => id === of.first) ?? of.statements[0];
  const who = of.entity?.name ?? CLAIMS.unknown;
  useTitle(`${who}: ${first.quote.text.slice(0, 60)}`);
  return (
    <div class="page claim">
      <p>{of.entity ? <a href={personAddress(of.entity.id)}>{who}</a> : who}</p>
      <h1 lang="de">{first.quote.text}</h1>
      <p class="quiet small">
        {first.document.published === null ? CLAIMS.firstAdded : CLAIMS.first}: <Place of={first} />
      </p>
      <Wordings of={of} />
      <Way of={of} />
      <Contrary of={of} />
      <Places of={of} asked={asked} deciding={deciding} />
      <Join of={of} deciding={deciding} />
      <Decisions claim={of.id} deciding={deciding} />
      <Told deciding={deciding} />
    </div>
  );
}

function Contrary({ of }: { readonly of: ClaimPage }) {
  if (of.contrary.length === 0) return null;
  return (
    <section>
      <h2>{CLAIMS.contrary}</h2>
      <ul>
        {of.contrary.map(({ id, day, quote }) => (
          <li key={id} class="claim-line">
            <a href={claimAddress(id)} class="quote" lang="de">
              {quote}
            </a>
            {day !== null && <p class="quiet small">{dayText(day)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
