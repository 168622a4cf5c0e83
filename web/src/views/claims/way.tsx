import './way.css';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { ClaimPage } from '../../api/client.ts';
import { documentAddress } from '../../lib/address.ts';
import { dayText, hourText } from '../../lib/dates.ts';
import { type GraphNode, graphOf } from './graph.ts';
import { type Edge, type Layout, type Placed, laidOut } from './layout.ts';
import { CLAIMS } from './messages.ts';

/** Measures in pixels: of a box, between boxes, and of what stands above them. */
const [WIDTH, HEIGHT, BETWEEN, ROW] = [176, 42, 60, 54];
const [TOP, LANE_LABEL, LANE_GAP] = [30, 22, 14];
const LETTERS = 21;

/** Who had it from whom: by day from the left to the right, agencies above; and the same as a list. */
export function Way({ of }: { readonly of: ClaimPage }) {
  const [isFolded, setFolded] = useState(true);
  const nodes = graphOf(of);
  if (nodes.length < 2) return null;
  const layout = laidOut(nodes, isFolded);
  const kinds = [...new Set(layout.edges.map(({ kind }) => kind))];
  const isFoldable = !isFolded || layout.placed.some((place) => place.nodes.length > 1);
  return (
    <section class="way">
      <h2>{CLAIMS.way}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={CLAIMS.way}>
        <Graph of={layout} />
      </div>
      <div class="way-more small">
        <ul class="legend quiet">
          {kinds.map((kind) => (
            <li key={kind} class={kind}>
              {CLAIMS.kinds[kind]}
            </li>
          ))}
        </ul>
        {isFoldable && (
          <button type="button" class="plain" aria-pressed={!isFolded} onClick={() => setFolded(!isFolded)}>
            {CLAIMS.unfolded(nodes.length)}
          </button>
        )}
      </div>
      <AsList of={nodes} />
    </section>
  );
}

const x = (column: number): number => 2 + column * (WIDTH + BETWEEN);

/** Where a row begins. */
function topOf(row: number, agencyRows: number): number {
  if (agencyRows === 0) return TOP + row * ROW;
  return TOP + LANE_LABEL + row * ROW + (row < agencyRows ? 0 : LANE_GAP);
}

function Graph({ of }: { readonly of: Layout }) {
  const { columns, rows, agencyRows } = of;
  const [width, height] = [x(columns) - BETWEEN + 2, topOf(rows, agencyRows)];
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <marker
        id="way-end"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="9"
        markerHeight="9"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M0 0L8 4L0 8z" />
      </marker>
      {agencyRows > 0 && (
        <>
          <rect class="lane" x="0" y={TOP} width={width} height={LANE_LABEL + agencyRows * ROW - 4} rx="6" />
          <text class="label" x="8" y={TOP + 15}>
            {CLAIMS.agencies}
          </text>
        </>
      )}
      {of.days.map(({ day, column }) => (
        <g key={day}>
          {column > 0 && <path class="day" d={`M${x(column) - BETWEEN / 2} 0V${height}`} />}
          <text class="label" x={x(column)} y="16">
            {day === null ? CLAIMS.noDay : dayText(day)}
          </text>
        </g>
      ))}
      {of.edges.map((edge) => (
        <path
          key={`${edge.from.nodes[0].name} ${edge.to.nodes[0].name} ${edge.kind}`}
          class={`edge ${edge.kind}`}
          d={curve(edge, agencyRows)}
          marker-end="url(#way-end)"
        />
      ))}
      {of.placed.map((place) => (
        <Box key={place.nodes[0].name} of={place} y={topOf(place.row, agencyRows)} />
      ))}
    </svg>
  );
}

/** From the right of one box along its row to the left of another; to its right where that does not stand further right. */
function curve({ from, to }: Edge, agencyRows: number): string {
  const [y1, y2] = [from, to].map(({ row }) => topOf(row, agencyRows) + HEIGHT / 2);
  const start = x(from.column) + WIDTH;
  if (to.column <= from.column) {
    const end = x(to.column) + WIDTH;
    return `M${start} ${y1}C${start + BETWEEN} ${y1} ${end + BETWEEN} ${y2} ${end + 1} ${y2}`;
  }
  const [bend, end] = [x(to.column) - BETWEEN, x(to.column) - 1];
  return `M${start} ${y1}H${bend}C${bend + BETWEEN / 2} ${y1} ${end - BETWEEN / 2} ${y2} ${end} ${y2}`;
}

function Box({ of: { nodes, column }, y }: { readonly of: Placed; readonly y: number }) {
  const { route } = useLocation();
  const [node] = nodes;
  const isOne = nodes.length === 1;
  const href = isOne ? addressOf(node) : '#places';
  const name = isOne ? node.name : CLAIMS.andMore(nodes.length);
  const left = x(column);
  // links within a drawing are none that the router knows
  const follow = (event: MouseEvent): void => {
    if (!isOne || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    route(href);
  };
  return (
    <a
      href={href}
      class={`box${node.isFirst ? ' first' : ''}${isOne ? '' : ' several'}`}
      aria-description={told(node).join(', ')}
      onClick={follow}
    >
      {!isOne && <rect x={left + 4} y={y + 4} width={WIDTH - 4} height={HEIGHT} rx="5" />}
      <rect x={left} y={y} width={isOne ? WIDTH : WIDTH - 4} height={HEIGHT} rx="5" aria-hidden="true">
        <title>{nodes.map((one) => one.name).join(', ')}</title>
      </rect>
      <text class="name" x={left + 10} y={y + 18}>
        {shortened(name)}
      </text>
      <text class="detail" x={left + 10} y={y + 34}>
        {isOne ? detailOf(node) : CLAIMS.likewise}
      </text>
    </a>
  );
}

const addressOf = ({ at }: GraphNode): string => documentAddress(at.document.id, undefined, at.id);

/** When it appeared there, and how often. */
/** Of a file or an address the end, which tells it from others. */
function shortened(name: string): string {
  if (name.length <= LETTERS) return name;
  return name.includes('/') ? `…${name.slice(1 - LETTERS)}` : `${name.slice(0, LETTERS - 1)}…`;
}

function detailOf({ isFirst, count, at }: GraphNode): string {
  if (count === 0) return CLAIMS.named;
  const hour = at.document.published === null ? null : hourText(at.document.published);
  return [isFirst && CLAIMS.firstHere, hour, count > 1 && CLAIMS.places(count)].filter(Boolean).join(' · ');
}

/** What the graph shows of a node, in words. */
function told({ isFirst, day, count, sources }: GraphNode): string[] {
  return [
    ...(day === null ? [] : [dayText(day)]),
    ...(isFirst ? [CLAIMS.firstHere] : []),
    ...(count === 0 ? [CLAIMS.named] : []),
    ...sources.map(({ name, kind }) => `${CLAIMS.hasItFrom(name)} (${CLAIMS.kinds[kind]})`),
    ...(sources.length === 0 && count > 0 ? [CLAIMS.hasItItself] : []),
  ];
}

function AsList({ of }: { readonly of: readonly GraphNode[] }) {
  return (
    <details class="as-list small">
      <summary>{CLAIMS.asList}</summary>
      <ol>
        {of.map((node) => (
          <li key={node.name}>
            <a href={addressOf(node)}>{node.name}</a> <span class="quiet">{told(node).join(' · ')}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
