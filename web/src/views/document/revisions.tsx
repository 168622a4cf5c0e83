import { type DocumentPage, api } from '../../api/client.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { documentAddress } from '../../lib/address.ts';
import { timeText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { Answered } from '../../parts/states.tsx';

/** Characters of what stayed that are shown beside what changed. */
const BESIDE = 120;

/** Which text of a document is shown, from the first to the newest; and, where asked for, what changed since the one before. */
export function Revisions(props: {
  readonly of: DocumentPage;
  readonly number: number;
  readonly isComparing: boolean;
  readonly onChange: (number: number) => void;
  readonly onCompare: (isComparing: boolean) => void;
}) {
  const { of, number, isComparing, onChange, onCompare } = props;
  const { document: messages } = MESSAGES;
  const count = of.revisions.length;
  if (count < 2) return null;
  return (
    <div class="revisions small">
      <label>
        {messages.revision} {number}/{count}
        <input
          type="range"
          list={undefined}
          min={1}
          max={count}
          value={number}
          aria-valuetext={`${number}/${count}, ${timeText(of.revisions[number - 1].seen)}`}
          onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
        />
      </label>
      <span class="quiet">{messages.seen(timeText(of.revisions[number - 1].seen))}</span>
      <label>
        <input
          type="checkbox"
          checked={isComparing}
          disabled={number === 1}
          onChange={({ currentTarget }) => onCompare(currentTarget.checked)}
        />
        {messages.changes}
      </label>
    </div>
  );
}

/** What changed since the text before: words that left and came, and statements that vanished and are new. */
export function Changes({ of, number }: { readonly of: DocumentPage; readonly number: number }) {
  const { document: messages } = MESSAGES;
  const from = number - 1;
  const asked = useAnswer(`changes D${of.id} ${from} ${number}`, async (signal) =>
    api.GET('/api/v1/documents/{id}/revisions/{number}/changes', {
      params: { path: { id: of.id, number }, query: { from } },
      signal,
    }),
  );
  return (
    <Answered asked={asked}>
      {({ pieces, vanished, fresh }) => (
        <section class="changes-since">
          <h2>{messages.since(from)}</h2>
          <p class="pieces" lang="de">
            {pieces.map(({ kind, text }, i) => {
              if (kind === 'left') return <del key={i}>{text}</del>;
              if (kind === 'came') return <ins key={i}>{text}</ins>;
              return <span key={i}>{shortened(text, i === 0, i === pieces.length - 1)}</span>;
            })}
          </p>
          <Statements title={messages.vanished} of={of} statements={vanished} revision={from} />
          <Statements title={messages.fresh} of={of} statements={fresh} revision={number} />
        </section>
      )}
    </Answered>
  );
}

/** Of what stayed only what stands beside a change. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const head = isFirst ? '' : text.slice(0, BESIDE);
  const tail = isLast ? '' : text.slice(-BESIDE);
  if (text.length <= head.length + tail.length) return text;
  return `${head} … ${tail}`;
}

function Statements(props: {
  readonly title: string;
  readonly of: DocumentPage;
  readonly statements: readonly {
    readonly id: number;
    readonly statement: { readonly quote: { readonly text: string } };
  }[];
  readonly revision: number;
}) {
  const { title, of, statements, revision } = props;
  if (statements.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {statements.map(({ id, statement }) => (
          <li key={id}>
            <a href={documentAddress(of.id, revision, id)} lang="de">
              {statement.quote.text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
