import { QUESTIONS, type RecordSize } from './size.ts';

/** Measures of the plot in pixels. */
const [WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM] = [560, 340, 56, 20, 110, 46];
/** Bounds of the logarithmic axes: statements, and milliseconds. */
const [FEWEST, MOST, SHORTEST, LONGEST] = [3_000, 1_500_000, 0.1, 1_000];
const COLOURS = ['#1f5fa8', '#3f8fd0', '#c0562f', '#8a6d1d', '#7b3f98', '#2e7d4f', '#a02050'];
/** Least distance of two names beside their lines. */
const LINE_HEIGHT = 13;

const x = (statements: number): number => LEFT + logShare(statements, FEWEST, MOST) * (WIDTH - LEFT - RIGHT);
const y = (milliseconds: number): number =>
  HEIGHT - BOTTOM - logShare(milliseconds, SHORTEST, LONGEST) * (HEIGHT - TOP - BOTTOM);

const logShare = (value: number, least: number, most: number): number =>
  Math.log(Math.min(Math.max(value, least), most) / least) / Math.log(most / least);

/** p95 of every question over the size of the record, both logarithmic, as SVG. */
export function costPlot(sizes: readonly RecordSize[]): string {
  const names = namePlaces(sizes.at(-1)!);
  const lines = QUESTIONS.map((question, i) => {
    const points = sizes.map((size) => [x(size.statements), y(size.timings[question].p95)] as const);
    const [endX] = points.at(-1)!;
    return `<polyline points="${points.map((point) => point.map((n) => n.toFixed(1)).join()).join(' ')}" fill="none" stroke="${COLOURS[i]}" stroke-width="2"/>
${points.map(([px, py]) => `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3" fill="${COLOURS[i]}"/>`).join('')}
<text x="${(endX + 8).toFixed(1)}" y="${names.get(question)!.toFixed(1)}" fill="${COLOURS[i]}">${question}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="11" role="img">
<title>Milliseconds of a question by the size of the record</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${grid()}
${lines.join('\n')}
</svg>
`;
}

function grid(): string {
  const bottom = HEIGHT - BOTTOM;
  const statements = [10_000, 100_000, 1_000_000].map(
    (n) => `<line x1="${x(n)}" y1="${TOP}" x2="${x(n)}" y2="${bottom}" stroke="#ddd"/>
<text x="${x(n)}" y="${bottom + 16}" text-anchor="middle">${n.toLocaleString('en')}</text>`,
  );
  const milliseconds = [0.1, 1, 10, 100, 1_000].map(
    (n) => `<line x1="${LEFT}" y1="${y(n)}" x2="${WIDTH - RIGHT}" y2="${y(n)}" stroke="#ddd"/>
<text x="${LEFT - 6}" y="${y(n) + 4}" text-anchor="end">${n.toLocaleString('en')}</text>`,
  );
  return `${[...statements, ...milliseconds].join('\n')}
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">statements</text>
<text transform="translate(14 ${(TOP + bottom) / 2}) rotate(-90)" text-anchor="middle">milliseconds, p95</text>`;
}

/** Names stand beside the ends of their lines, moved apart where they would lie over each other. */
function namePlaces(last: RecordSize): Map<string, number> {
  const wanted = QUESTIONS.map((question) => ({ question, at: y(last.timings[question].p95) + 4 }));
  wanted.sort((a, b) => a.at - b.at);
  let least = TOP;
  return new Map(
    wanted.map(({ question, at }) => {
      const place = Math.max(at, least);
      least = place + LINE_HEIGHT;
      return [question, place];
    }),
  );
}
