import './claims.css';
import { type ClaimLine, api } from '../../api/client.ts';
import { claimAddress } from '../../lib/address.ts';
import { dayText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useTitle } from '../../lib/use-title.ts';
import { Answered } from '../../parts/states.tsx';
import { CLAIMS } from './messages.ts';

const SHOWN = 100;

/** What was reported most widely. */
export function ClaimsView() {
  useTitle(CLAIMS.title);
  const asked = useAnswer('claims', async (signal) =>
    api.GET('/api/v1/claims', { params: { query: { limit: SHOWN } }, signal }),
  );
  return (
    <div class="page claims">
      <h1>{CLAIMS.title}</h1>
      <p class="quiet">{CLAIMS.intro}</p>
      <Answered asked={asked}>
        {({ claims }) =>
          claims.length === 0 ? (
            <p class="quiet">{CLAIMS.none}</p>
          ) : (
            <ul>
              {claims.map((one) => (
                <Line key={one.id} of={one} />
              ))}
            </ul>
          )
        }
      </Answered>
    </div>
  );
}

function Line({ of }: { readonly of: ClaimLine }) {
  const days = [...new Set([of.first, of.last])].filter((day) => day !== null).map(dayText);
  return (
    <li class="claim-line">
      <p>
        <b>{of.entity?.name ?? CLAIMS.unknown}</b>
      </p>
      <a href={claimAddress(of.id)} class="quote" lang="de">
        {of.quote}
      </a>
      <p class="quiet small">
        {[CLAIMS.spread(of.documents, of.outlets), days.join(' – ')].filter(Boolean).join(' · ')}
      </p>
    </li>
  );
}
