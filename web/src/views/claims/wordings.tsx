import { useState } from 'preact/hooks';
import type { ClaimPage } from '../../api/client.ts';
import { nameOf } from './graph.ts';
import { CLAIMS } from './messages.ts';

type Wording = ClaimPage['wordings'][number];

/** Wordings that are shown until all are asked for, and outlets that are named beside each. */
const SHOWN = 12;
const NAMED = 6;

/** Each wording once, with what left and what came in it, word by word, since the earlier one that it is closest to. */
export function Wordings({ of }: { readonly of: ClaimPage }) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? of.wordings : of.wordings.slice(0, SHOWN);
  const numbers = new Map(of.wordings.map(({ statement }, i) => [statement, i + 1]));
  return (
    <section>
      <h2>{CLAIMS.wordings}</h2>
      <ol class="wordings">
        {shown.map((wording) => (
          <li key={wording.statement} id={`wording-${numbers.get(wording.statement)}`}>
            <p class="quote" lang="de">
              <Words of={wording} from={of.wordings.find(({ statement }) => statement === wording.from) ?? null} />
            </p>
            <p class="quiet small">
              <OutletsOf wording={wording} of={of} />
              {wording.from !== null && of.wordings.length > 2 && (
                <>
                  {' · '}
                  <a href={`#wording-${numbers.get(wording.from)}`}>
                    {CLAIMS.comparedWith(numbers.get(wording.from)!)}
                  </a>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
      {shown.length < of.wordings.length && (
        <button type="button" onClick={() => setAll(true)}>
          {CLAIMS.allWordings(of.wordings.length)}
        </button>
      )}
    </section>
  );
}

function OutletsOf({ wording, of }: { readonly wording: Wording; readonly of: ClaimPage }) {
  const own = new Set(wording.statements);
  const names = [...new Set(of.statements.flatMap(({ id, document }) => (own.has(id) ? [nameOf(document)] : [])))];
  const more = names.length > NAMED + 1 ? names.length - NAMED : 0;
  const named = more > 0 ? names.slice(0, NAMED) : names;
  return <>{[...named, ...(more > 0 ? [CLAIMS.andMore(more)] : [])].join(' · ')}</>;
}

/** Something that was said: what is none are marks and spaces, which outlets set as they please. */
const SAID = /[\p{L}\p{N}]/u;

function Words({ of, from }: { readonly of: Wording; readonly from: Wording | null }) {
  if (!from || of.changes.length === 0) return <>{of.quote}</>;
  let [before, now] = [0, 0];
  return (
    <>
      {of.changes.map(({ kind, a, b }, i) => {
        const left = a ? from.quote.slice(before, (before = a.end)) : '';
        const came = b ? of.quote.slice(now, (now = b.end)) : '';
        if (kind === 'left') return SAID.test(left) && <Change key={i} kind="left" text={left} />;
        if (kind === 'came' && SAID.test(came)) return <Change key={i} kind="came" text={came} />;
        return <span key={i}>{came}</span>;
      })}
    </>
  );
}

/** Words that left or came, the space beside them outside of the line; of several spaces a browser shows one. */
function Change({ kind, text }: { readonly kind: 'left' | 'came'; readonly text: string }) {
  const words = text.trimStart();
  const told = (
    <>
      <span class="hidden">{CLAIMS[kind]}: </span>
      {words}
    </>
  );
  if (kind === 'left')
    return (
      <>
        {' '}
        <del>{told}</del>{' '}
      </>
    );
  return (
    <>
      {text.slice(0, text.length - words.length)}
      <ins>{told}</ins>
    </>
  );
}
