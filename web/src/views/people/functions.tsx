import { useState } from 'preact/hooks';
import type { EntityPage } from '../../api/client.ts';
import { monthText } from '../../lib/dates.ts';
import { PEOPLE } from './messages.ts';

/** Functions that are shown at once: those told most often. */
const SHOWN = 6;
/** Years that are named above the bands. */
const NAMED = 8;
const DAY = 24 * 60 * 60 * 1_000;

type Held = EntityPage['functions'][number];

/** A stretch of time from its first to its last day, milliseconds. */
interface Scale {
  readonly start: number;
  readonly end: number;
}

/** What somebody was called in which stretch of time: bands below each other, in a table that says the same in words. */
export function Functions({ of: { functions } }: { readonly of: EntityPage }) {
  const [isAll, setAll] = useState(false);
  if (functions.length === 0) return null;
  const shown = isAll ? functions : functions.slice(0, SHOWN);
  const scale = scaleOf(functions);
  const inOrder = shown.toSorted((a, b) => (a.first ?? '9999').localeCompare(b.first ?? '9999') || b.count - a.count);
  return (
    <section class="functions">
      <h2>{PEOPLE.functions}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col" class="quiet small">
              <span class="hidden">{PEOPLE.function}</span>
            </th>
            <th scope="col">
              <span class="hidden">{PEOPLE.heldWhen}</span>
              {scale && <Years scale={scale} />}
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((one) => (
            <tr key={one.text}>
              <th scope="row">{one.text}</th>
              <td>
                {scale && <Band of={one} scale={scale} />}
                <span class="quiet small number">{[whenHeld(one), PEOPLE.seenTimes(one.count)].join(' · ')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {functions.length > SHOWN && (
        <button type="button" class="plain small" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? PEOPLE.fewerFunctions : PEOPLE.allFunctions(functions.length)}
        </button>
      )}
    </section>
  );
}

/** From the first day to the last; null where no two are known. */
function scaleOf(functions: readonly Held[]): Scale | null {
  const days = functions.flatMap(({ first, last }) => [first, last]).filter((day) => day !== null);
  const times = days.map((day) => Date.parse(day));
  const [start, end] = [Math.min(...times), Math.max(...times)];
  return end - start >= DAY ? { start, end } : null;
}

const placeOf = (time: number, { start, end }: Scale): string =>
  `${(((time - start) / (end - start)) * 100).toFixed(2)}%`;

/** The first days of years, so few that their names have room. */
function yearsOf({ start, end }: Scale): { readonly year: number; readonly time: number }[] {
  const [first, last] = [new Date(start).getUTCFullYear() + 1, new Date(end).getUTCFullYear()];
  const every = Math.ceil((last - first + 1) / NAMED);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  return years.filter((_, i) => i % every === 0).map((year) => ({ year, time: Date.UTC(year, 0) }));
}

function Years({ scale }: { readonly scale: Scale }) {
  return (
    <svg class="axis" aria-hidden="true">
      {yearsOf(scale).map(({ year, time }) => (
        <text key={year} x={placeOf(time, scale)} y="1em">
          {year}
        </text>
      ))}
    </svg>
  );
}

/** Round ends make a single day a dot. */
function Band({ of: { first, last }, scale }: { readonly of: Held; readonly scale: Scale }) {
  return (
    <svg class="band" aria-hidden="true">
      {yearsOf(scale).map(({ year, time }) => (
        <line key={year} class="year" x1={placeOf(time, scale)} x2={placeOf(time, scale)} y1="0" y2="100%" />
      ))}
      {first !== null && last !== null && (
        <line
          class="held"
          x1={placeOf(Date.parse(first), scale)}
          x2={placeOf(Date.parse(last), scale)}
          y1="50%"
          y2="50%"
        />
      )}
    </svg>
  );
}

function whenHeld({ first, last }: Held): string {
  const months = [first, last].filter((day) => day !== null).map((day) => monthText(day.slice(0, 'YYYY-MM'.length)));
  return months.length === 0 ? PEOPLE.noDay : [...new Set(months)].join(' – ');
}
