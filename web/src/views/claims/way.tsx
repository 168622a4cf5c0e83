import type { ClaimPage } from '../../api/client.ts';
import { type Placed, laidOut } from './layout.ts';
import { CLAIMS } from './messages.ts';

/** Measures in pixels: of a box, and between boxes. */
const [WIDTH, HEIGHT, BETWEEN, ROW] = [168, 30, 64, 42];
const LETTERS = 22;

/** Who had it from whom, as a graph from the first on the left to the last on the right; and as a list for who cannot see it. */
export function Way({ of }: { readonly of: ClaimPage }) {
  const { nodes, edges, columns, rows } = laidOut(of.way);
  if (edges.length === 0) return null;
  const x = ({ column }: Placed): number => 1 + column * (WIDTH + BETWEEN);
  const y = ({ row }: Placed): number => 1 + row * ROW;
  const width = columns * (WIDTH + BETWEEN) - BETWEEN + 2;
  const kinds = [...new Set(edges.map(({ kind }) => kind))];
  return (
    <section class="way">
      <h2>{CLAIMS.way}</h2>
      <div class="scroll">
        <svg width={width} height={rows * ROW} viewBox={`0 0 ${width} ${rows * ROW}`} aria-hidden="true">
          {edges.map(({ from, to, kind }) => {
            const [x1, y1] = [x(from) + WIDTH, y(from) + HEIGHT / 2];
            const [x2, y2] = [x(to), y(to) + HEIGHT / 2];
            const bend = (x1 + x2) / 2;
            return (
              <path
                key={`${from.name} ${to.name} ${kind}`}
                class={`edge ${kind}`}
                d={`M${x1} ${y1} C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`}
              />
            );
          })}
          {nodes.map((node) => (
            <g key={node.name}>
              <title>{node.name}</title>
              <rect x={x(node)} y={y(node)} width={WIDTH} height={HEIGHT} rx="5" />
              <text x={x(node) + 10} y={y(node) + 20}>
                {node.name.length > LETTERS ? `${node.name.slice(0, LETTERS - 1)}…` : node.name}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <ul class="legend quiet small" aria-hidden="true">
        {kinds.map((kind) => (
          <li key={kind} class={kind}>
            {CLAIMS.kinds[kind]}
          </li>
        ))}
      </ul>
      <ul class="hidden">
        {of.way.map(({ name, from, kind }) => (
          <li key={`${name} ${from} ${kind}`}>
            {from === null ? CLAIMS.hasItItself(name) : `${CLAIMS.hasItFrom(name, from)}: ${CLAIMS.kinds[kind ?? '']}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
