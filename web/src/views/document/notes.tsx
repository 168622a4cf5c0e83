import type { Statement } from '../../api/client.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import type { Block } from './text.tsx';

/** Statements with the same speaker and way, one after the other. */
interface Note {
  readonly name: string | null;
  readonly way: readonly string[];
  readonly statements: Statement[];
}

/** Beside a block: who speaks in it, and by which way it came. Each statement is a button, so that the keyboard reaches it. */
export function Notes(props: {
  readonly block: Block;
  readonly statements: readonly Statement[];
  readonly chosen: Statement | null;
  readonly onChoose: (statement: Statement) => void;
  /** Left out where nothing can be added. */
  readonly onMissing?: (wanted: { readonly in: Block }) => void;
}) {
  const { block, statements, chosen, onChoose, onMissing } = props;
  const { statement: messages } = MESSAGES;
  const notes = notesOf(statements.filter((one) => startOf(one) >= block.start && startOf(one) < block.end));
  return (
    <div class="notes">
      <ul>
        {notes.map(({ name, way, statements: of }) => (
          <li key={of[0].id}>
            <span class={name === null ? 'name unknown' : 'name'}>{name ?? messages.unknown}</span>
            {way.length > 0 && (
              <span class="quiet">
                {' '}
                {messages.via} {way.join(', ')}
              </span>
            )}
            <span class="chips">
              {of.map((one) => (
                <button
                  key={one.id}
                  type="button"
                  class={`chip type-${one.statement.type}`}
                  aria-pressed={one.id === chosen?.id}
                  onClick={() => onChoose(one)}
                >
                  {messages.types[one.statement.type]}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {onMissing && (
        <button type="button" class="plain missing" onClick={() => onMissing({ in: block })}>
          {messages.missing}
        </button>
      )}
    </div>
  );
}

const startOf = ({ statement }: Statement): number => statement.quote.spans[0].start;

function notesOf(statements: readonly Statement[]): Note[] {
  const notes: Note[] = [];
  for (const one of statements) {
    const name = one.speaker?.name ?? one.statement.speaker?.text ?? null;
    const way = one.statement.chain;
    const last = notes.at(-1);
    if (last?.name === name && last.way.join() === way.join()) last.statements.push(one);
    else notes.push({ name, way, statements: [one] });
  }
  return notes;
}
