import { api } from '../../api/client.ts';
import type { components } from '../../api/client.ts';
import { numberText } from '../../i18n/messages.ts';
import { type Time, daysOf, firstDay, isYear, lastDay, monthOf, monthsOf, shortTimeName } from '../../lib/times.ts';
import { timeName, yearOf } from '../../lib/times.ts';
import { type Asked, useAnswer } from '../../lib/use-answer.ts';
import { barsOf } from '../../parts/months.tsx';
import { Failed } from '../../parts/states.tsx';
import { type TimeBar, TimeBars, timeOfBar } from '../../parts/time-bars.tsx';
import { type Choice, isEverything, topicOf, useChoice } from './choice.ts';
import { PEOPLE } from './messages.ts';
import type { Subject } from './subject.ts';

/** Times that are named below the bars. */
const NAMED = 12;

type OverTime = components['schemas']['OverTime'];

/** When somebody said how much of what is chosen: all time, a year by months, a month by days. */
export function Timeline({ subject }: { readonly subject: Subject }) {
  const { choice } = useChoice();
  const months = useCounts(subject, choice, null);
  const alone = months.data?.times.length === 1 ? months.data.times[0].what : null;
  const time = choice.time ?? alone;
  const month = time === null || isYear(time) ? null : monthOf(time);
  const days = useCounts(subject, choice, month, month !== null);
  const shown = month === null ? months : days;
  // who never says anything has no timeline
  if (months.data?.counted === 0 && isEverything(choice)) return null;
  return (
    <section class="timeline" aria-busy={shown.isLoading}>
      <h2>{PEOPLE.when}</h2>
      <Places choice={choice} />
      {shown.problem && <Failed problem={shown.problem} again={shown.again} />}
      {shown.data && <Chart of={shown.data} time={month ?? time} choice={choice} />}
    </section>
  );
}

/** Counts by day of a month, or by month of all time. */
function useCounts(subject: Subject, choice: Choice, month: Time | null, isAsked = true): Asked<OverTime> {
  const within =
    month === null ? { by: 'month' as const } : { by: 'day' as const, since: firstDay(month), until: lastDay(month) };
  const query = { ...topicOf(choice), ...within };
  const key = isAsked ? `over time ${subject.key} ${JSON.stringify(query)}` : null;
  return useAnswer<OverTime>(key, async (signal) =>
    api.GET('/api/v1/entities/{id}/timeline', { params: { path: { id: subject.id }, query }, signal }),
  );
}

/** Where in time one is, with the way out. */
function Places({ choice: { time, range } }: { readonly choice: Choice }) {
  const { change } = useChoice();
  const places = time === null ? [] : [...new Set([yearOf(time), monthOf(time), time])];
  const go = (to: Time | null): void => change({ time: to, from: null, to: null });
  return (
    <nav class="places small" aria-label={PEOPLE.places}>
      <button type="button" class="plain" aria-current={time === null && !range} onClick={() => go(null)}>
        {PEOPLE.allTime}
      </button>
      {places.map((place) => (
        <button
          key={place}
          type="button"
          class="plain"
          aria-current={place === time && !range}
          onClick={() => go(place)}
        >
          {timeName(place)}
        </button>
      ))}
      {range && <b>{[...new Set([range.from, range.to])].map(timeName).join(' – ')}</b>}
    </nav>
  );
}

function Chart({ of, time, choice }: { readonly of: OverTime; readonly time: Time | null; readonly choice: Choice }) {
  const { change } = useChoice();
  const bars = barsWithin(time, of);
  if (bars.length === 0) return null;
  const draw = (first: TimeBar, last: TimeBar): void => {
    if (first === last) change({ time: timeOfBar(first), from: null, to: null });
    else change({ from: first.from, to: last.to });
  };
  const day = choice.time !== null && choice.time !== time ? { from: choice.time, to: choice.time } : null;
  return (
    <>
      <TimeBars title={PEOPLE.when} bars={bars} taken={choice.range ?? day} onDraw={draw} />
      <Axis bars={bars} />
      <p class="small quiet">
        {PEOPLE.zoomHint}
        {!of.isWhole && ` ${PEOPLE.countedNewest}`}
      </p>
      <AsTable bars={bars} onOpen={(bar) => draw(bar, bar)} />
    </>
  );
}

function barsWithin(time: Time | null, { times }: OverTime): TimeBar[] {
  const months = times.map(({ what, statements }) => ({ month: what, count: statements }));
  if (time === null) return barsOf(months);
  const counts = new Map(months.map(({ month, count }) => [month, count]));
  const all = isYear(time) ? monthsOf(time) : daysOf(time);
  return all.map((one) => ({ from: one, to: one, count: counts.get(one) ?? 0 }));
}

/** Names below the bars, as many as have room. */
function Axis({ bars }: { readonly bars: readonly TimeBar[] }) {
  const every = Math.ceil(bars.length / NAMED);
  return (
    <svg class="axis" aria-hidden="true">
      {bars.map((bar, i) =>
        i % every === 0 ? (
          <text key={bar.from} x={`${((i + 0.5) / bars.length) * 100}%`} y="1em">
            {nameAmong(bars, i)}
          </text>
        ) : null,
      )}
    </svg>
  );
}

/** Among months of several years the first of each year has its name. */
function nameAmong(bars: readonly TimeBar[], i: number): string {
  const time = timeOfBar(bars[i]);
  const isOfYears = yearOf(bars[0].from) !== yearOf(bars[bars.length - 1].to) && !isYear(time);
  return isOfYears ? timeName(time) : shortTimeName(time);
}

/** The same in numbers, for who cannot see bars, or has no pointer. */
function AsTable({ bars, onOpen }: { readonly bars: readonly TimeBar[]; readonly onOpen: (bar: TimeBar) => void }) {
  return (
    <details class="small as-table">
      <summary>{PEOPLE.asTable}</summary>
      <table>
        <thead class="hidden">
          <tr>
            <th scope="col">{PEOPLE.time}</th>
            <th scope="col">{PEOPLE.statements}</th>
          </tr>
        </thead>
        <tbody>
          {bars
            .filter(({ count }) => count > 0)
            .map((bar) => (
              <tr key={bar.from}>
                <th scope="row">
                  <button type="button" class="plain" onClick={() => onOpen(bar)}>
                    {timeName(timeOfBar(bar))}
                  </button>
                </th>
                <td class="number">{numberText(bar.count)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
