import './claims.css';
import { useRoute } from 'preact-iso';
import { type ClaimPage, api } from '../../api/client.ts';
import { claimAddress, documentAddress, personAddress } from '../../lib/address.ts';
import { dayText, timeText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useTitle } from '../../lib/use-title.ts';
import { Answered } from '../../parts/states.tsx';
import { CLAIMS } from './messages.ts';
import { Way } from './way.tsx';
import { Wordings } from './wordings.tsx';

/** A claim: where it appeared first, how its words changed, who had it from whom, and who said the contrary. */
export function ClaimView() {
  const id = Number(useRoute().params['id']);
  const asked = useAnswer<ClaimPage>(`C${id}`, async (signal) =>
    api.GET('/api/v1/claims/{id}', { params: { path: { id } }, signal }),
  );
  return <Answered asked={asked}>{(of) => <Claim of={of} />}</Answered>;
}

type Member = ClaimPage['statements'][number];

function Claim({ of }: { readonly of: ClaimPage }) {
  const first = of.statements.find(({ id }) => id === of.first) ?? of.statements[0];
  const who = of.entity?.name ?? CLAIMS.unknown;
  useTitle(`${who}: ${first.quote.text.slice(0, 60)}`);
  return (
    <div class="page claim">
      <p>{of.entity ? <a href={personAddress(of.entity.id)}>{who}</a> : who}</p>
      <h1 lang="de">{first.quote.text}</h1>
      <p class="quiet small">
        {CLAIMS.first}: <Place of={first} />
      </p>
      <Wordings of={of} />
      <Way of={of} />
      <Contrary of={of} />
      <section id="places">
        <h2>{CLAIMS.all}</h2>
        {of.statements.length < of.total && <p class="quiet small">{CLAIMS.only(of.statements.length, of.total)}</p>}
        <ul class="places">
          {of.statements.map((one) => (
            <li key={one.id}>
              <Place of={one} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

export function Place({ of }: { readonly of: Member }) {
  const { document, day } = of;
  return (
    <>
      {document.outlet !== null && <b>{document.outlet}</b>}{' '}
      <span class="quiet">
        {document.published === null ? day !== null && dayText(day) : timeText(document.published)}
      </span>{' '}
      <a href={documentAddress(document.id, undefined, of.id)}>{document.title ?? document.name}</a>
    </>
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
