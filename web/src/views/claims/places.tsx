import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { ClaimPage } from '../../api/client.ts';
import { claimAddress, documentAddress } from '../../lib/address.ts';
import { dayText, timeText } from '../../lib/dates.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { CLAIMS } from './messages.ts';
import type { Deciding } from './use-deciding.ts';

type Member = ClaimPage['statements'][number];

/** Places that are shown until all are asked for. */
const SHOWN = 25;

interface PlacesProps {
  readonly of: ClaimPage;
  /** The number in the address: of the claim, or of any of its statements. */
  readonly asked: number;
  readonly deciding: Deciding;
}

/** Where it stands; what is of another claim can be taken out. */
export function Places({ of, asked, deciding }: PlacesProps) {
  const { route } = useLocation();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? of.statements : of.statements.slice(0, SHOWN);
  const part = (one: Member): void => {
    const from = otherThan(one, of.statements)!.id;
    deciding.decide({ kind: 'part', a: one.id, from }, () => {
      // the address would lead to what was taken out
      if (one.id === asked) route(claimAddress(from), true);
    });
  };
  return (
    <section id="places">
      <h2>{CLAIMS.all}</h2>
      {of.statements.length < of.total && <p class="quiet small">{CLAIMS.only(of.statements.length, of.total)}</p>}
      <ul class="places">
        {shown.map((one) => (
          <li key={one.id}>
            <span>
              <Place of={one} />
            </span>
            {otherThan(one, of.statements) && (
              <button
                type="button"
                class="plain small"
                aria-label={`${CLAIMS.part}: ${one.document.title ?? one.document.name}`}
                onClick={() => part(one)}
              >
                {CLAIMS.part}
              </button>
            )}
          </li>
        ))}
      </ul>
      {shown.length < of.statements.length && (
        <button type="button" onClick={() => setAll(true)}>
          {CLAIMS.allPlaces(of.statements.length)}
        </button>
      )}
    </section>
  );
}

/** The first one in another document: earlier wordings of one document stay together. */
const otherThan = ({ document }: Member, statements: readonly Member[]): Member | undefined =>
  statements.find((one) => one.document.id !== document.id);

export function Place({ of }: { readonly of: Member }) {
  const { document, day, state } = of;
  return (
    <>
      {document.outlet !== null && <b>{document.outlet}</b>}{' '}
      <span class="quiet">
        {document.published === null ? day !== null && dayText(day) : timeText(document.published)}
      </span>{' '}
      <a href={documentAddress(document.id, undefined, of.id)}>{document.title ?? document.name}</a>
      {state !== 'present' && <span class="badge hedged"> · {MESSAGES.statement.states[state]}</span>}
    </>
  );
}
