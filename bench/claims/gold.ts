import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { hashText } from '../../src/language/hash.ts';
import { STANDINGS, type Standing } from '../../src/provenance/evidence.ts';
import type { Utterance } from '../../src/record/claims/utterance.ts';
import { STATEMENT_TYPES, type StatementType } from '../../src/text/statement.ts';

export const GOLD = 'bench/claims/gold.jsonl';
/** Where the words of pairs are that start from a corpus which is no part of the project. */
const CORPORA: Readonly<Record<string, string>> = { news26: '../shared/corpora/news26/open.jsonl' };

/** Two utterances, and whether they are one statement. */
export interface GoldPair {
  readonly id: string;
  /** Pairs made from one statement: they are on one side of the split. */
  readonly group: string;
  /** What the pair shows: how one wording came from the other, or what makes it another statement. */
  readonly class: string;
  readonly same: boolean;
  readonly a: Utterance;
  readonly b: Utterance;
}

/** The part that may be looked at, and the quarter that is only measured: by the hash of the group. */
export const HALVES = ['open', 'held'] as const;
export type Half = (typeof HALVES)[number];

export interface Gold {
  readonly sha256: string;
  readonly pairs: readonly GoldPair[];
  /** Pairs whose words are not there, by corpus. */
  readonly skipped: ReadonlyMap<string, number>;
}

interface Side {
  readonly quote?: string;
  readonly from?: { readonly corpus: string; readonly document: string; readonly start: number; readonly end: number };
  readonly type: string;
  readonly speaker: number;
  readonly name: string;
  readonly published: string;
  readonly saidOn?: { readonly from: string; readonly to: string };
  readonly standing?: string;
  readonly cue?: string;
  readonly frame?: string;
  readonly chain?: readonly string[];
}

type Line = Omit<GoldPair, 'a' | 'b'> & { readonly a: Side; readonly b: Side };

export const halfOf = ({ group }: GoldPair): Half => (hashText(group) % 4 === 0 ? 'held' : 'open');

/**
 * Reads the gold set. Pairs whose words stand in a corpus that is not there are counted and left out.
 *
 * @throws Error when a pair is given twice, has an unknown type or standing, or no words
 */
export function readGold(path: string): Gold {
  const text = readFileSync(path, 'utf8');
  const corpora = new Map(Object.entries(CORPORA).map(([name, file]) => [name, textsOf(file)]));
  const skipped = new Map<string, number>();
  const ids = new Set<string>();
  const pairs: GoldPair[] = [];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const pair = JSON.parse(line) as Line;
    if (ids.has(pair.id)) throw new Error(`${path}: the pair ${pair.id} is given twice`);
    ids.add(pair.id);
    const missing = [pair.a, pair.b].find(({ from }) => from && corpora.get(from.corpus) === null);
    if (missing) {
      skipped.set(missing.from!.corpus, (skipped.get(missing.from!.corpus) ?? 0) + 1);
      continue;
    }
    pairs.push({ ...pair, a: utterance(pair.id, pair.a, 1, corpora), b: utterance(pair.id, pair.b, 2, corpora) });
  }
  return { sha256: createHash('sha256').update(text).digest('hex'), pairs, skipped };
}

type Corpora = ReadonlyMap<string, ReadonlyMap<string, string> | null>;

function textsOf(file: string): ReadonlyMap<string, string> | null {
  if (!existsSync(file)) return null;
  const documents = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return new Map(
    documents.map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return [id, text];
    }),
  );
}

function utterance(id: string, side: Side, document: number, corpora: Corpora): Utterance {
  const quote = side.quote ?? wordsAt(side.from, corpora);
  if (!quote) throw new Error(`the pair ${id} has no words`);
  return {
    ...{ id: document, document, quote, speaker: side.speaker, speakerWords: [side.name], addressee: null },
    ...{ day: side.saidOn?.from ?? side.published, published: side.published, saidOn: side.saidOn ?? null },
    type: checked(STATEMENT_TYPES, side.type, id) as StatementType,
    standing: checked(STANDINGS, side.standing ?? 'reported', id) as Standing,
    ...{ cue: side.cue ?? null, frame: side.frame ?? null, chain: side.chain ?? [], hedges: [] },
  };
}

function wordsAt(from: Side['from'], corpora: Corpora): string | undefined {
  return from && corpora.get(from.corpus)?.get(from.document)?.slice(from.start, from.end);
}

function checked(allowed: readonly string[], value: string, id: string): string {
  if (!allowed.includes(value))
    throw new Error(`the pair ${id} has "${value}", which is none of ${allowed.join(', ')}`);
  return value;
}
