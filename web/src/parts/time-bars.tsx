import './time-bars.css';
import { useRef, useState } from 'preact/hooks';
import { numberText } from '../i18n/messages.ts';
import { type Time, timeName, yearOf } from '../lib/times.ts';

const [WIDTH, HEIGHT] = [280, 64];

/** Months, years or days, both included, with how much there is. */
export interface TimeBar {
  readonly from: Time;
  readonly to: Time;
  readonly count: number;
}

interface TimeBarsProps {
  readonly title: string;
  /** In order, without gaps. */
  readonly bars: readonly TimeBar[];
  /** What is taken is told from the rest; null for all. */
  readonly taken: { readonly from: Time; readonly to: Time } | null;
  /** Bars that were drawn over, from the first to the last; both are the same for one that was clicked. */
  readonly onDraw: (first: TimeBar, last: TimeBar) => void;
}

/** How much there is over time, for the pointer; who cannot see or point finds the same elsewhere on the page. */
export function TimeBars({ title, bars, taken, onDraw }: TimeBarsProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState<readonly [number, number] | null>(null);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const at = (event: PointerEvent): number => {
    const { left, width } = svg.current!.getBoundingClientRect();
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * bars.length)));
  };
  const take = (): void => {
    if (drawn) onDraw(bars[Math.min(...drawn)], bars[Math.max(...drawn)]);
    setDrawn(null);
  };
  const step = WIDTH / bars.length;
  const place = ({ count }: TimeBar, i: number) => {
    const height = count === 0 ? 0 : Math.max(2, (count / most) * (HEIGHT - 2));
    return { x: i * step, y: HEIGHT - height, width: Math.max(step - (step > 4 ? 1 : 0), 0.5), height };
  };
  const isIn = ({ from, to }: TimeBar, i: number): boolean => {
    if (drawn) return i >= Math.min(...drawn) && i <= Math.max(...drawn);
    return taken === null || (to >= taken.from && from <= taken.to);
  };
  return (
    <svg
      ref={svg}
      class="time-bars"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${title}: ${timeName(bars[0].from)} – ${timeName(bars[bars.length - 1].to)}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrawn([at(event), at(event)]);
      }}
      onPointerMove={(event) => drawn && setDrawn([drawn[0], at(event)])}
      onPointerUp={take}
      onPointerCancel={() => setDrawn(null)}
    >
      {bars.map((bar, i) => (
        <g key={bar.from}>
          <title>{`${timeName(timeOfBar(bar))}: ${numberText(bar.count)}`}</title>
          <rect class={isIn(bar, i) ? 'bar' : 'bar out'} {...place(bar, i)} />
          {/* the room above a bar answers too */}
          <rect class="room" x={i * step} y="0" width={step} height={HEIGHT} />
        </g>
      ))}
    </svg>
  );
}

/** The time of a bar: a year is written as its months from January to December. */
export const timeOfBar = ({ from, to }: TimeBar): Time => (from === to ? from : yearOf(from));
