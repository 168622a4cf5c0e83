import './months.css';
import { MESSAGES } from '../i18n/messages.ts';
import { monthsBetween } from '../lib/times.ts';
import { type TimeBar, TimeBars } from './time-bars.tsx';

/** Months that are bars of their own; with more, years are. */
const MOST_MONTHS = 60;

/** `YYYY-MM`, both included. */
export interface MonthRange {
  readonly from: string;
  readonly to: string;
}

interface MonthsProps {
  readonly title: string;
  /** In any order; months without are left out. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
  /** What the list beside it is limited to; null for all. */
  readonly taken: MonthRange | null;
  readonly onRange: (range: MonthRange | null) => void;
}

/** When statements were made; a stretch of time is taken by drawing over it, or with the two fields below. */
export function Months({ title, months, taken, onRange }: MonthsProps) {
  const bars = barsOf(months);
  // one month alone tells nothing that the dates do not
  if (bars.length < 2) return null;
  return (
    <section class="months">
      <h2>{title}</h2>
      <TimeBars
        title={title}
        bars={bars}
        taken={taken}
        onDraw={(first, last) => onRange({ from: first.from, to: last.to })}
      />
      <Range bars={bars} taken={taken} onRange={onRange} />
    </section>
  );
}

function Range(props: Pick<MonthsProps, 'taken' | 'onRange'> & { readonly bars: readonly TimeBar[] }) {
  const { bars, taken, onRange } = props;
  const { from, to } = taken ?? { from: bars[0].from, to: bars.at(-1)!.to };
  return (
    <div class="range small">
      <MonthField value={from} label={MESSAGES.search.from} onChange={(month) => onRange({ from: month, to })} />
      –
      <MonthField value={to} label={MESSAGES.search.until} onChange={(month) => onRange({ from, to: month })} />
      {taken && (
        <button type="button" class="plain" onClick={() => onRange(null)}>
          {MESSAGES.search.anyTime}
        </button>
      )}
    </div>
  );
}

function MonthField(props: {
  readonly value: string;
  readonly label: string;
  readonly onChange: (month: string) => void;
}) {
  return (
    <input
      class="number"
      type="text"
      list={undefined}
      inputMode="numeric"
      pattern="\d{4}-\d{2}"
      size={7}
      value={props.value}
      aria-label={props.label}
      onChange={({ currentTarget }) => {
        if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(currentTarget.value)) props.onChange(currentTarget.value);
        else currentTarget.value = props.value;
      }}
    />
  );
}

/** A bar for each month from the first to the last, or for each year where those are too many. */
export function barsOf(months: MonthsProps['months']): TimeBar[] {
  const counts = new Map(
    months.filter(({ month }) => /^\d{4}-\d{2}$/.test(month)).map(({ month, count }) => [month, count]),
  );
  const sorted = [...counts.keys()].sort();
  if (sorted.length === 0) return [];
  const all = monthsBetween(sorted[0], sorted.at(-1)!);
  if (all.length <= MOST_MONTHS) return all.map((month) => ({ from: month, to: month, count: counts.get(month) ?? 0 }));
  return [...Map.groupBy(all, (month) => month.slice(0, 4))].map(([year, of]) => ({
    ...{ from: `${year}-01`, to: `${year}-12` },
    count: of.reduce((sum, month) => sum + (counts.get(month) ?? 0), 0),
  }));
}
