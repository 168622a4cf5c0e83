import type { DocumentRef } from '../../api/client.ts';
import { documentAddress } from '../../lib/address.ts';
import { timeText } from '../../lib/dates.ts';
import { StatementCard } from '../../parts/statement-card.tsx';
import { LIVE } from './messages.ts';
import type { LiveStatement } from './use-live.ts';

/** Entries that are shown at once; the others are a click away. */
const OPEN = 5;

/** A live ticker: what came into its entries, by time, the newest on top. */
export function Ticker({
  of,
  statements,
}: {
  readonly of: DocumentRef;
  readonly statements: readonly LiveStatement[];
}) {
  const title = of.title ?? of.name;
  const [shown, rest] = [statements.slice(0, OPEN), statements.slice(OPEN)];
  return (
    <section class="ticker" aria-label={LIVE.tickerOf(title)}>
      <h2>
        <a href={documentAddress(of.id)}>{title}</a>
      </h2>
      <p class="quiet small number">
        {[LIVE.ticker, of.outlet, LIVE.count(statements.length)].filter((part) => part !== null).join(' · ')}
      </p>
      <Entries of={shown} />
      {rest.length > 0 && (
        <details>
          <summary class="small">{LIVE.earlier(rest.length)}</summary>
          <Entries of={rest} />
        </details>
      )}
    </section>
  );
}

function Entries({ of }: { readonly of: readonly LiveStatement[] }) {
  return (
    <ol>
      {of.map((one) => (
        <li key={one.id}>
          {one.document.published === null ? (
            <span />
          ) : (
            <time class="quiet small number" dateTime={one.document.published}>
              {timeText(one.document.published)}
            </time>
          )}
          <StatementCard of={one} />
        </li>
      ))}
    </ol>
  );
}
