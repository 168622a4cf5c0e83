import { STATEMENT_TYPES, type StatementType } from '../../text/statement.ts';
import { type Ranges, type TokenRange, rangesOf } from '../proposal.ts';
import { QUOTE_LABELS, ROLE_LABELS, Role, firstLabel } from './labels.ts';
import type { Posteriors } from './sequence.ts';

/** A quote as the sequence model sees it: the tokens of one type from a first word on, gaps left out. */
export interface Segment {
  readonly type: StatementType;
  readonly quote: Ranges;
}

/** Words in a row that frame something: a framing clause as the sequence model sees it. */
export interface FrameRun extends TokenRange {
  readonly cue: Ranges | null;
  readonly speaker: Ranges | null;
  readonly addressee: Ranges | null;
}

/** Tokens between two pieces of one quote, at most: the frame that interrupts it. */
const LONGEST_GAP = 25;
/** Tokens in a run and in a quote, at most. Real ones are shorter; keeps the work linear on any text. */
const LONGEST_RUN = 80;
const LONGEST_QUOTE = 1200;

/** The quotes of the likeliest label of each token. */
export function segmentsOf({ quotes }: Posteriors): Segment[] {
  const length = quotes.length / QUOTE_LABELS;
  const found: { type: StatementType; quote: { start: number; end: number }[] }[] = [];
  for (let i = 0; i < length; i++) {
    const label = best(quotes, i, QUOTE_LABELS);
    if (label === 0) continue;
    const type = STATEMENT_TYPES[(label - 1) >> 1];
    const last = found.at(-1);
    const piece = last?.quote.at(-1);
    const goesOn = label !== firstLabel(type) && last?.type === type && piece && i - piece.end <= LONGEST_GAP;
    if (!goesOn || i - last.quote[0].start >= LONGEST_QUOTE) found.push({ type, quote: [{ start: i, end: i + 1 }] });
    else if (piece.end === i) piece.end++;
    else last.quote.push({ start: i, end: i + 1 });
  }
  return found;
}

/** The runs of tokens that are likelier to have a role than none, in text order. */
export function frameRuns({ roles }: Posteriors): FrameRun[] {
  const length = roles.length / ROLE_LABELS;
  const runs: FrameRun[] = [];
  for (let i = 0; i < length; i++) {
    if (roles[i * ROLE_LABELS] > 0.5) continue;
    let end = i + 1;
    while (end < length && end - i < LONGEST_RUN && roles[end * ROLE_LABELS] <= 0.5) end++;
    runs.push({ start: i, end, ...rolesIn(roles, i, end) });
    i = end - 1;
  }
  return runs;
}

function rolesIn(roles: Float32Array, start: number, end: number): Omit<FrameRun, 'start' | 'end'> {
  const tokens: number[][] = Array.from({ length: ROLE_LABELS }, () => []);
  for (let i = start; i < end; i++) tokens[best(roles, i, ROLE_LABELS)].push(i);
  const ranges = (role: number): Ranges | null => (tokens[role].length > 0 ? rangesOf(tokens[role]) : null);
  return { cue: ranges(Role.cue), speaker: ranges(Role.speaker), addressee: ranges(Role.addressee) };
}

function best(probabilities: Float32Array, i: number, labels: number): number {
  let most = 0;
  for (let y = 1; y < labels; y++) {
    if (probabilities[i * labels + y] > probabilities[i * labels + most]) most = y;
  }
  return most;
}
