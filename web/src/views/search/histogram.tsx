import { useRef, useState } from 'preact/hooks';
import type { Facets } from '../../api/client.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { monthText } from '../../lib/dates.ts';
import { daysOf } from './query-text.ts';

const [WIDTH, HEIGHT] = [280, 64];
/** Months that are bars of their own; with more, years are. */
const MOST_MONTHS = 60;

interface Bar {
  /** First and last month. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** When the statements were made; a stretch of time is taken by drawing over it, or with the two fields below. */
export function Histogram(props: {
  readonly facets: Facets | null;
  readonly query: string;
  readonly onRange: (range: string | null) => void;
}) {
  const { facets, query, onRange } = props;
  const { search } = MESSAGES;
  const svg = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState<readonly [number, number] | null>(null);
  const bars = barsOf(facets);
  if (bars.length === 0) return facets ? null : <div class="histogram empty" />;
  const most = Math.max(...bars.map(({ count }) => count));
  const taken = daysOf(query);
  const at = (event: PointerEvent): number => {
    const { left, width } = svg.current!.getBoundingClientRect();
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * bars.length)));
  };
  const take = (a: number, b: number): void => {
    const [first, last] = [bars[Math.min(a, b)], bars[Math.max(a, b)]];
    onRange(`${first.from}..${last.to}`);
  };
  const place = ({ count }: Bar, i: number) => {
    const [step, height] = [WIDTH / bars.length, count === 0 ? 0 : Math.max(2, (count / most) * (HEIGHT - 2))];
    return { x: i * step, y: HEIGHT - height, width: Math.max(step - (step > 4 ? 1 : 0), 0.5), height };
  };
  const isIn = (i: number): boolean => {
    if (drawn) return i >= Math.min(...drawn) && i <= Math.max(...drawn);
    return taken === null || (bars[i].to >= taken.from && bars[i].from <= taken.to);
  };
  return (
    <section class="histogram">
      <h2>{search.over}</h2>
      <svg
        ref={svg}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${search.over}: ${monthText(bars[0].from)} – ${monthText(bars.at(-1)!.to)}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrawn([at(event), at(event)]);
        }}
        onPointerMove={(event) => drawn && setDrawn([drawn[0], at(event)])}
        onPointerUp={() => {
          if (drawn) take(...drawn);
          setDrawn(null);
        }}
        onPointerCancel={() => setDrawn(null)}
      >
        {bars.map((bar, i) => (
          <rect key={bar.from} class={isIn(i) ? 'bar' : 'bar out'} {...place(bar, i)} />
        ))}
      </svg>
      <Range bars={bars} taken={taken} onRange={onRange} />
    </section>
  );
}

function Range(props: {
  readonly bars: readonly Bar[];
  readonly taken: { readonly from: string; readonly to: string } | null;
  readonly onRange: (range: string | null) => void;
}) {
  const { bars, taken, onRange } = props;
  const { from, to } = taken ?? { from: bars[0].from, to: bars.at(-1)!.to };
  return (
    <div class="range small">
      <MonthField value={from} label={MESSAGES.search.from} onChange={(month) => onRange(`${month}..${to}`)} />
      –
      <MonthField value={to} label={MESSAGES.search.until} onChange={(month) => onRange(`${from}..${month}`)} />
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
function barsOf(facets: Facets | null): Bar[] {
  const counts = new Map<string, number>();
  for (const { value, count } of facets?.facets.month ?? []) if (/^\d{4}-\d{2}$/.test(value)) counts.set(value, count);
  const months = [...counts.keys()].sort();
  if (months.length === 0) return [];
  const all = monthsBetween(months[0], months.at(-1)!);
  if (all.length <= MOST_MONTHS) return all.map((month) => ({ from: month, to: month, count: counts.get(month) ?? 0 }));
  const years = Map.groupBy(all, (month) => month.slice(0, 4));
  return [...years].map(([year, of]) => ({
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
