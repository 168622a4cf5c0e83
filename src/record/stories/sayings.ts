import type { EntityRef, StoredStatement } from '../stored.ts';
import { termsIn } from './event-terms.ts';
import { wordHashes } from './words.ts';

/** Something that was said in a story, once, however many documents have it. */
export interface Saying {
  /** Of the first document that has it. */
  readonly statement: StoredStatement;
  /** The same in other documents: of one claim, or word by word. */
  readonly others: readonly StoredStatement[];
  /** What it denies, said by somebody else. */
  readonly answers: StoredStatement | null;
}

/** Somebody who speaks in a story. */
export interface Teller {
  /** Null for who has no name or is unknown. */
  readonly speaker: EntityRef | null;
  /** The name, else the words of the document; null where it has none. */
  readonly words: string | null;
  /** In the order of the statements. */
  readonly sayings: readonly Saying[];
}

/** Terms that a denial must share with what it denies. */
const IN_COMMON = 2;

/** `dementierte`, `wies … zurück`, `bestritt`, `widersprach` */
const DENYING =
  /bestreit|bestritt|dementi|widersprech|widersprich|widersprach|widersprochen|zurückgewiesen|zurückweis|zurückwies|leugn|vernein/i;
/** The same verb in two parts. */
const PARTED = [/\b(?:wies|wiesen|weist|weisen)\b/i, /\bzurück\b/i];

/**
 * Who said what in a story: each speaker once, the one with most documents first; what several documents have of one
 * speaker once; a denial with what it denies.
 *
 * @param statements in the order of the documents and their text
 */
export function sayingsOf(statements: readonly StoredStatement[]): Teller[] {
  const told = statements.filter(({ statement }) => statement.nestedIn === null);
  const tellers = new Map<string, StoredStatement[]>();
  for (const one of told) {
    const key = tellerOf(one);
    tellers.set(key, [...(tellers.get(key) ?? []), one]);
  }
  const terms = new Map(told.map((one) => [one.id, termsIn(one.statement.quote.text)]));
  return [...tellers.values()]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .map((own) => ({
      speaker: own[0].speaker,
      words: own[0].speaker?.name ?? own[0].statement.speaker?.text ?? null,
      sayings: sameWords(own).map(([statement, ...others]) => ({
        ...{ statement, others },
        answers: isDenial(statement) ? deniedBy(statement, told, terms) : null,
      })),
    }));
}

/** Those without a name are told apart by their words, and by their documents where they have none. */
function tellerOf({ speaker, statement, document }: StoredStatement): string {
  if (speaker) return `E${speaker.id}`;
  return statement.speaker ? `words ${statement.speaker.text.toLowerCase()}` : `document ${document.id}`;
}

/** Documents; known speakers before all others. */
function weightOf(statements: readonly StoredStatement[]): number {
  const documents = new Set(statements.map(({ document }) => document.id)).size;
  return documents + (statements[0].speaker ? 1_000_000 : 0);
}

/** Statements of one speaker that are the same: of one claim, or word by word; in the order of the first of each. */
export function sameWords(statements: readonly StoredStatement[]): StoredStatement[][] {
  const same = new Map<string, StoredStatement[]>();
  for (const one of statements) {
    const key = one.claim === null ? wordHashes(one.statement.quote.text).join(' ') : `C${one.claim}`;
    same.set(key, [...(same.get(key) ?? []), one]);
  }
  return [...same.values()];
}

/** Whether the speaker says that something is not so. */
function isDenial({ statement: { standing, cue, frame } }: StoredStatement): boolean {
  const words = `${cue?.text ?? ''} ${frame?.text ?? ''}`;
  return standing === 'denied' || DENYING.test(words) || PARTED.every((part) => part.test(words));
}

/** The statement of another speaker with most terms in common; of equals the first. */
function deniedBy(
  denial: StoredStatement,
  statements: readonly StoredStatement[],
  terms: ReadonlyMap<number, ReadonlySet<number>>,
): StoredStatement | null {
  const own = terms.get(denial.id)!;
  let best: StoredStatement | null = null;
  let most = IN_COMMON - 1;
  for (const other of statements) {
    if (tellerOf(other) === tellerOf(denial)) continue;
    const theirs = terms.get(other.id)!;
    const shared = [...own].filter((term) => theirs.has(term)).length;
    if (shared > most) [best, most] = [other, shared];
  }
  return best;
}
