import { partitionPoint } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Statement } from '../text/statement.ts';

/** In the order in which the corpus's own script counts them; `quote` first. */
export const ROLES = ['quote', 'addressee', 'cue', 'frame', 'speaker'] as const;
export type Role = (typeof ROLES)[number];

export const TYPES = ['Direct', 'Indirect', 'Reported', 'FreeIndirect', 'IndirectFreeIndirect'] as const;
export type Type = (typeof TYPES)[number];

/** One quotation as the corpora write it: every role as the ids of its tokens, ascending; an absent role is empty. */
export interface Quotation extends Readonly<Record<Role, readonly number[]>> {
  readonly type: Type;
  readonly medium: string;
}

/** A token of a corpus: `[start, end)` in UTF-16 code units of its document's text. */
export type Token = readonly [start: number, end: number];

/** The corpora's name of each type. */
export const TYPE_OF: Readonly<Record<Statement['type'], Type>> = {
  direct: 'Direct',
  indirect: 'Indirect',
  reported: 'Reported',
  'free-indirect': 'FreeIndirect',
  'indirect-free-indirect': 'IndirectFreeIndirect',
};

const MEDIUM_OF: Readonly<Record<Statement['medium'], string>> = {
  speech: 'Speech',
  thought: 'Thought',
  writing: 'Writing',
  'speech-thought': 'ST',
  'speech-writing': 'SW',
  'thought-writing': 'TW',
};

/** A statement of the engine in the tokens of a corpus. */
export function quotationOf(statement: Statement, tokens: readonly Token[]): Quotation {
  const ids = (role: Role): number[] => tokensIn(statement[role]?.spans ?? [], tokens);
  return {
    type: TYPE_OF[statement.type],
    medium: MEDIUM_OF[statement.medium],
    quote: ids('quote'),
    addressee: ids('addressee'),
    cue: ids('cue'),
    frame: ids('frame'),
    speaker: ids('speaker'),
  };
}

/** The ids of the tokens whose middle lies in one of the spans, ascending. */
export function tokensIn(spans: readonly Span[], tokens: readonly Token[]): number[] {
  const ids = new Set<number>();
  for (const { start, end } of spans) {
    for (let id = firstFrom(start, tokens); id < tokens.length && middle(tokens[id]) < end; id++) ids.add(id);
  }
  return [...ids].sort((a, b) => a - b);
}

function firstFrom(offset: number, tokens: readonly Token[]): number {
  return partitionPoint(tokens.length, (id) => middle(tokens[id]) < offset);
}

function middle([start, end]: Token): number {
  return (start + end) / 2;
}

/** How many ids are in both; each side has no id twice. */
export function sharedTokens(a: readonly number[], b: readonly number[]): number {
  const known = new Set(a);
  let n = 0;
  for (const id of b) if (known.has(id)) n++;
  return n;
}
