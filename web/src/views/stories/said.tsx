import { useState } from 'preact/hooks';
import type { Answer, Statement, StoryPage } from '../../api/client.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { claimAddress, documentAddress, personAddress, useParameters } from '../../lib/address.ts';
import { timeText } from '../../lib/dates.ts';
import { type By, type Cell, type Column, type Original, type Row, type SpeakerRows } from './matrix.ts';
import { columnsOf, nameOf, speakersOf } from './matrix.ts';
import { STORIES } from './messages.ts';
import { Opposites } from './opposites.tsx';

/** Claims that are shown until all are asked for. */
const SHOWN = 60;

interface SaidProps {
  readonly of: StoryPage;
  readonly answers: readonly Answer[];
  readonly originals: readonly Original[];
}

/** Who said what, and which outlet or document tells it: a row a claim. */
export function Said({ of, answers, originals }: SaidProps) {
  const { parameters, change } = useParameters();
  const [isAll, setAll] = useState(false);
  const by: By = parameters.get('by') === 'documents' ? 'documents' : 'outlets';
  const columns = columnsOf(of, originals, by);
  const speakers = speakersOf(of, answers, originals, columns);
  const count = speakers.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section>
      <div class="said-head">
        <h2>{STORIES.said}</h2>
        {count > 0 && <Columns by={by} onChange={(next) => change({ by: next === 'outlets' ? null : next }, true)} />}
      </div>
      {of.statements.length < of.total && <p class="quiet small">{STORIES.only(of.statements.length, of.total)}</p>}
      {count === 0 ? (
        <p class="quiet">{STORIES.silent}</p>
      ) : (
        <Table columns={columns} by={by} speakers={isAll ? speakers : firstOf(speakers, SHOWN)} />
      )}
      {count > SHOWN && !isAll && (
        <button type="button" onClick={() => setAll(true)}>
          {STORIES.all(count)}
        </button>
      )}
    </section>
  );
}

function Columns({ by, onChange }: { readonly by: By; readonly onChange: (by: By) => void }) {
  return (
    <div class="columns-by small" role="group" aria-label={STORIES.by}>
      {(['outlets', 'documents'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={by === one} onClick={() => onChange(one)}>
          {one === 'outlets' ? STORIES.outlets : STORIES.inTime}
        </button>
      ))}
    </div>
  );
}

function firstOf(speakers: readonly SpeakerRows[], most: number): SpeakerRows[] {
  let left = most;
  return speakers.flatMap(({ speaker, rows }) => {
    const shown = rows.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? [{ speaker, rows: shown }] : [];
  });
}

interface TableProps {
  readonly columns: readonly Column[];
  readonly by: By;
  readonly speakers: readonly SpeakerRows[];
}

function Table({ columns, by, speakers }: TableProps) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={STORIES.said}>
      <table class="said">
        <thead>
          <tr>
            <th scope="col">{STORIES.claim}</th>
            {columns.map((column) => (
              <Head key={column.originals[0].document.id} of={column} by={by} />
            ))}
          </tr>
        </thead>
        {speakers.map(({ speaker, rows }) => (
          <tbody key={speaker?.id ?? 0}>
            <tr class="speaker">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <span>
                  {speaker ? (
                    <a href={personAddress(speaker.id)}>{speaker.name}</a>
                  ) : (
                    <span class="quiet">{STORIES.unknown}</span>
                  )}
                </span>
              </th>
            </tr>
            {rows.map((row) => (
              <Claim key={row.first.id} of={row} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Head({ of: { name, originals, folded }, by }: { readonly of: Column; readonly by: By }) {
  const [{ document }] = originals;
  const first = originals.find(({ copies }) => copies.some((copy) => folded.includes(copy)));
  return (
    <th scope="col">
      {by === 'documents' ? <a href={documentAddress(document.id)}>{name}</a> : name}
      {by === 'documents' && document.published !== null && <span class="quiet">{timeText(document.published)}</span>}
      {first && (
        <a class="quiet" href={`#D${first.document.id}`}>
          {STORIES.andCopies(folded.length)}
        </a>
      )}
    </th>
  );
}

function Claim({ of, columns }: { readonly of: Row; readonly columns: readonly Column[] }) {
  const { first, cells } = of;
  const words = first.speaker === null ? first.statement.speaker?.text : undefined;
  const address =
    first.claim === null ? documentAddress(first.document.id, undefined, first.id) : claimAddress(first.claim);
  return (
    <tr id={`W${first.id}`}>
      <th scope="row">
        {words !== undefined && <span class="quiet">{words}: </span>}
        <a class="quote" lang="de" href={address}>
          {first.statement.quote.text}
        </a>
        <Opposites of={of} />
      </th>
      {cells.map((cell, i) => (
        <td key={i} class={cell ? '' : 'empty'}>
          {cell && <Told of={cell} name={columns[i].name} />}
        </td>
      ))}
    </tr>
  );
}

/** In which form a column has it, as a way to the words. */
function Told({ of: { own, reprints, folded }, name }: { readonly of: Cell; readonly name: string }) {
  const outlets = [...new Set(folded.map(({ document }) => nameOf(document)))].join(', ');
  return (
    <>
      <span class="at">{name}</span>
      {own.map((one) => (
        <Form key={one.id} of={one} />
      ))}
      {reprints.map((one) => (
        <Form key={one.id} of={one} note={STORIES.copy} />
      ))}
      {own.length + reprints.length === 0 && <Form of={folded[0]} note={STORIES.onlyIn(outlets)} />}
    </>
  );
}

function Form({ of, note }: { readonly of: Statement; readonly note?: string }) {
  const { statement, document } = of;
  const { types, standings } = MESSAGES.statement;
  const hedges = [...new Set(statement.hedges.map(({ text }) => text))];
  return (
    <span class={`told type-${statement.type}`}>
      <a href={documentAddress(document.id, undefined, of.id)} title={document.title ?? document.name}>
        {types[statement.type]}
      </a>
      {statement.standing !== 'reported' && <span class="hedged">{standings[statement.standing]}</span>}
      {hedges.length > 0 && <span class="hedged">{hedges.join(', ')}</span>}
      {note !== undefined && <span class="quiet">{note}</span>}
    </span>
  );
}
