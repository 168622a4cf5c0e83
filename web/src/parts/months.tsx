import './months.css';
import { useRef, useState } from 'preact/hooks';
import { MESSAGES } from '../i18n/messages.ts';
import { monthText } from '../lib/dates.ts';

const [WIDTH, HEIGHT] = [280, 64];
/** Months that are bars of their own; with more, years are. */
const MOST_MONTHS = 60;

/** `YYYY-MM`, both included. */
export interface MonthRange {
  readonly from: string;
  readonly to: string;
}

interface Bar extends MonthRange {
  readonly count: number;
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
      <Bars title={title} bars={bars} taken={taken} onRange={onRange} />
      <Range bars={bars} taken={taken} onRange={onRange} />
    </section>
  );
}

function Bars({ title, bars, taken, onRange }: Omit<MonthsProps, 'months'> & { readonly bars: readonly Bar[] }) {
  const svg = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState<readonly [number, number] | null>(null);
  const most = Math.max(...bars.map(({ count }) => count));
  const at = (event: PointerEvent): number => {
    const { left, width } = svg.current!.getBoundingClientRect();
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * bars.length)));
  };
  const take = (): void => {
    if (drawn) onRange({ from: bars[Math.min(...drawn)].from, to: bars[Math.max(...drawn)].to });
    setDrawn(null);
  };
  const place = ({ count }: Bar, i: number) => {
    const [step, height] = [WIDTH / bars.length, count === 0 ? 0 : Math.max(2, (count / most) * (HEIGHT - 2))];
    return { x: i * step, y: HEIGHT - height, width: Math.max(step - (step > 4 ? 1 : 0), 0.5), height };
  };
  const isIn = ({ from, to }: Bar, i: number): boolean => {
    if (drawn) return i >= Math.min(...drawn) && i <= Math.max(...drawn);
    return taken === null || (to >= taken.from && from <= taken.to);
  };
  return (
    <svg
      ref={svg}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${title}: ${monthText(bars[0].from)} – ${monthText(bars.at(-1)!.to)}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrawn([at(event), at(event)]);
      }}
      onPointerMove={(event) => drawn && setDrawn([drawn[0], at(event)])}
      onPointerUp={take}
      onPointerCancel={() => setDrawn(null)}
    >
      {bars.map((bar, i) => (
        <rect key={bar.from} class={isIn(bar, i) ? 'bar' : 'bar out'} {...place(bar, i)} />
      ))}
    </svg>
  );
}

function Range(props: Pick<MonthsProps, 'taken' | 'onRange'> & { readonly bars: readonly Bar[] }) {
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
function barsOf(months: MonthsProps['months']): Bar[] {
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

function monthsBetween(first: string, last: string): string[] {
  const all: string[] = [];
  let [year, month] = first.split('-').map(Number);
  for (let at = first; at <= last; at = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`) {
    all.push(at);
    month++;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return all;
}
