import type { ClaimPage } from '../../api/client.ts';
import { CLAIMS } from './messages.ts';

type Wording = ClaimPage['wordings'][number];

/** Each wording once, with what left and what came in it, word by word. */
export function Wordings({ of }: { readonly of: ClaimPage }) {
  const byStatement = new Map(of.wordings.map((one) => [one.statement, one]));
  const outlets = new Map(of.statements.map(({ id, document }) => [id, document.outlet ?? document.name]));
  return (
    <section>
      <h2>{CLAIMS.wordings}</h2>
      <ol class="wordings">
        {of.wordings.map((wording) => (
          <li key={wording.statement}>
            <p class="quote" lang="de">
              <Words of={wording} from={wording.from === null ? null : (byStatement.get(wording.from) ?? null)} />
            </p>
            <p class="quiet small">
              {[...new Set(wording.statements.map((id) => outlets.get(id)))]
                .filter((name) => name !== undefined)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Words({ of, from }: { readonly of: Wording; readonly from: Wording | null }) {
  if (!from || of.changes.length === 0) return <>{of.quote}</>;
  return (
    <>
      {of.changes.map(({ kind, a, b }, i) => {
        if (kind === 'left' && a)
          return (
            <del key={i}>
              <span class="hidden">{CLAIMS.left}: </span>
              {from.quote.slice(a.start, a.end)}{' '}
            </del>
          );
        if (kind === 'came' && b)
          return (
            <ins key={i}>
              <span class="hidden">{CLAIMS.came}: </span>
              {of.quote.slice(b.start, b.end)}{' '}
            </ins>
          );
        return <span key={i}>{b ? of.quote.slice(b.start, b.end) : ''} </span>;
      })}
    </>
  );
}
