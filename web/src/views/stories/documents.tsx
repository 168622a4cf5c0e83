import { useId, useState } from 'preact/hooks';
import { type StoryPage, api } from '../../api/client.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { documentAddress } from '../../lib/address.ts';
import { dayText, timeText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { Pieces } from '../../parts/pieces.tsx';
import { Answered } from '../../parts/states.tsx';
import { type Original, nameOf } from './matrix.ts';
import { STORIES } from './messages.ts';

type Member = StoryPage['members'][number];

/** Copies of one document that are shown until all are asked for. */
const SHOWN = 5;

/** By time; under each the copies of it. */
export function Documents({ of }: { readonly of: readonly Original[] }) {
  return (
    <section>
      <h2>{STORIES.documents}</h2>
      <ul class="documents">
        {of.map((one) => (
          <li key={one.document.id} id={`D${one.document.id}`}>
            <Line of={one.document} />
            {one.copies.length > 0 && <Copies of={one} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ of: { id, name, outlet, title, published, day, agencies } }: { readonly of: Member }) {
  const facts = [outlet, published === null ? day && dayText(day) : timeText(published), agencies.join(', ')];
  return (
    <>
      <a href={documentAddress(id)}>{title ?? name}</a>{' '}
      <span class="quiet small">{facts.filter(Boolean).join(' · ')}</span>
    </>
  );
}

function Copies({ of: { document, copies } }: { readonly of: Original }) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? copies : copies.slice(0, SHOWN);
  return (
    <>
      <h3 class="small">{STORIES.andCopies(copies.length)}</h3>
      <ul class="copies">
        {shown.map((copy) => (
          <li key={copy.id}>
            <Copy of={copy} original={document} />
          </li>
        ))}
      </ul>
      {shown.length < copies.length && (
        <button type="button" class="plain small" onClick={() => setAll(true)}>
          {STORIES.allCopies(copies.length)}
        </button>
      )}
    </>
  );
}

const PERCENT = new Intl.NumberFormat(MESSAGES.locale, { style: 'percent', maximumFractionDigits: 0 });

function Copy({ of, original }: { readonly of: Member; readonly original: Member }) {
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const { kind, taken } = of.copy!;
  return (
    <>
      <Line of={of} />{' '}
      <span class="small">
        {STORIES.copies[kind]}
        {kind !== 'identical' && (
          <>
            {' · '}
            {STORIES.taken(PERCENT.format(taken))}{' '}
            <button
              type="button"
              class="plain"
              aria-expanded={isOpen}
              aria-controls={panel}
              aria-label={`${STORIES.differences}: ${nameOf(of)}`}
              onClick={() => setOpen(!isOpen)}
            >
              {STORIES.differences}
            </button>
          </>
        )}
      </span>
      <div id={panel}>{isOpen && <Differences from={original.id} to={of.id} />}</div>
    </>
  );
}

/** What is in a copy other than in its original, word by word. */
function Differences({ from, to }: { readonly from: number; readonly to: number }) {
  const asked = useAnswer(`differences D${from} D${to}`, async (signal) =>
    api.GET('/api/v1/documents/{id}/differences/{other}', { params: { path: { id: from, other: to } }, signal }),
  );
  return (
    <Answered asked={asked}>
      {({ pieces }) =>
        pieces.some(({ kind }) => kind !== 'stayed') ? (
          <Pieces of={pieces} />
        ) : (
          <p class="quiet small">{STORIES.sameWords}</p>
        )
      }
    </Answered>
  );
}
