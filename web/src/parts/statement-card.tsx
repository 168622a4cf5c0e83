import type { DocumentRef, Span, Statement } from '../api/client.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { claimAddress, documentAddress, personAddress, statementAddress } from '../lib/address.ts';
import { timeText } from '../lib/dates.ts';
import { type Mark, segmentsOf } from '../lib/segments.ts';

/** A piece of the text around a quote: exactly its characters from `start` to `end`. */
export interface Piece extends Span {
  readonly text: string;
  readonly before: boolean;
  readonly after: boolean;
  readonly hits: readonly Span[];
}

/** A statement in a list: who, the words in their sentence, and where they stand. */
export function StatementCard({ of, piece = null }: { readonly of: Statement; readonly piece?: Piece | null }) {
  const { statement, document } = of;
  return (
    <article class={`card type-${statement.type}`}>
      <p class="who">
        <Speaker of={of} /> <Badges of={of} />
      </p>
      <blockquote class="words" lang="de">
        {piece ? (
          <PieceText piece={piece} quote={statement.quote.spans} />
        ) : (
          <span class="quote">{statement.quote.text}</span>
        )}
      </blockquote>
      <p class="from">
        <DocumentLink of={document} statement={of.id} />
        {of.claim !== null && <a href={claimAddress(of.claim)}>{MESSAGES.statement.claim}</a>}
        <a href={statementAddress(of.id)} class="number">
          W{of.id}
        </a>
      </p>
    </article>
  );
}

/** Who says it, to whom and by which way, as far as the text tells. */
export function Speaker({ of }: { readonly of: Statement }) {
  const { statement: messages } = MESSAGES;
  const { speaker, addressee, statement } = of;
  const words = statement.speaker?.text;
  return (
    <>
      {speaker ? (
        <b>
          <a href={personAddress(speaker.id)}>{speaker.name}</a>
        </b>
      ) : (
        <b class={words === undefined ? 'unknown' : ''}>{words ?? messages.unknown}</b>
      )}
      {statement.addressee && (
        <span class="quiet">
          {' '}
          {messages.to} {addressee?.name ?? statement.addressee.text}
        </span>
      )}
      {statement.chain.length > 0 && (
        <span class="quiet">
          {' '}
          {messages.via} {statement.chain.join(', ')}
        </span>
      )}
    </>
  );
}

/** In which form it stands, and how sure the writer was. */
export function Badges({ of: { statement, state } }: { readonly of: Statement }) {
  const { statement: messages } = MESSAGES;
  return (
    <span class="small">
      <span class="badge">{messages.types[statement.type]}</span>
      {statement.standing !== 'reported' && (
        <span class="badge hedged"> · {messages.standings[statement.standing]}</span>
      )}
      {statement.hedges.length > 0 && (
        <span class="badge hedged"> · {[...new Set(statement.hedges.map(({ text }) => text))].join(', ')}</span>
      )}
      {state !== 'present' && <span class="badge hedged"> · {messages.states[state]}</span>}
    </span>
  );
}

function DocumentLink({ of, statement }: { readonly of: DocumentRef; readonly statement: number }) {
  return (
    <>
      {of.outlet !== null && <span>{of.outlet}</span>}
      {of.published !== null && <time dateTime={of.published}>{timeText(of.published)}</time>}
      <a href={documentAddress(of.id, undefined, statement)}>{of.title ?? of.name}</a>
    </>
  );
}

type What = 'quote' | 'hit';

/** The piece, with the quote told from what stands around it, and the words that were searched for marked. */
function PieceText({ piece, quote }: { readonly piece: Piece; readonly quote: readonly Span[] }) {
  const marks: Mark<What>[] = [
    ...quote.map((span) => ({ ...span, what: 'quote' as const })),
    ...piece.hits.map((span) => ({ ...span, what: 'hit' as const })),
  ];
  return (
    <>
      {piece.before && <span class="around">… </span>}
      {segmentsOf(piece, marks).map(({ start, end, marks: covering }) => {
        const words = piece.text.slice(start - piece.start, end - piece.start);
        const name = covering.some(({ what }) => what === 'quote') ? 'quote' : 'around';
        const isHit = covering.some(({ what }) => what === 'hit');
        return (
          <span key={start} class={name}>
            {isHit ? <mark>{words}</mark> : words}
          </span>
        );
      })}
      {piece.after && <span class="around"> …</span>}
    </>
  );
}
