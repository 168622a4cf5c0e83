import { readFileSync } from 'node:fs';
import type { Provenance } from '../../src/provenance/evidence.ts';
import type { Passage } from '../../src/text/passage.ts';
import type { Statement, StatementType } from '../../src/text/statement.ts';

/** A statement, and its hedges where they are tested. */
type Found = Statement & Partial<Pick<Provenance, 'hedges'>>;

/**
 * A statement as people annotated it. Words that are apart are joined by ` … `; a role that is absent is null, a role
 * that is left out is not tested.
 */
export interface ExpectedStatement {
  readonly type: StatementType;
  readonly quote: string;
  readonly speaker?: string | null;
  readonly cue?: string | null;
  readonly frame?: string | null;
  readonly addressee?: string | null;
  readonly hedges?: readonly string[];
}

const ROLES = ['speaker', 'cue', 'frame', 'addressee'] as const;
const APART = ' … ';

/** Reads a file of JSON Lines next to the tests. */
export function readLines<Line>(path: string): Line[] {
  const lines = readFileSync(new URL(path, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
}

/** The words of a passage the way they are annotated: spans that are apart joined by ` … `. */
function written(text: string, passage: Passage): string {
  return passage.spans.map(({ start, end }) => text.slice(start, end)).join(APART);
}

/** Pairs each expected statement with the one found that has its type and quote; null where there is none. */
export function pairUp(
  text: string,
  expected: readonly ExpectedStatement[],
  found: readonly Found[],
): { readonly pairs: [ExpectedStatement, Found | null][]; readonly extra: Found[] } {
  const extra = [...found];
  const pairs = expected.map((want): [ExpectedStatement, Found | null] => {
    const at = extra.findIndex((have) => have.type === want.type && written(text, have.quote) === want.quote);
    return [want, at < 0 ? null : extra.splice(at, 1)[0]];
  });
  return { pairs, extra };
}

/** The roles and hedges of a found statement that differ from the annotation, each as one line. */
export function roleDifferences(text: string, want: ExpectedStatement, have: Found): string[] {
  const lines: string[] = [];
  const compare = (role: string, wanted: string | null, passage: Passage | null): void => {
    const is = passage ? written(text, passage) : null;
    if (is !== wanted) lines.push(`${role} of “${want.quote}”: expected ${show(wanted)}, found ${show(is)}`);
  };
  for (const role of ROLES) {
    const wanted = want[role];
    if (wanted !== undefined) compare(role, wanted, have[role]);
  }
  if (want.hedges && have.hedges) {
    const hedges = have.hedges.map((hedge) => written(text, hedge));
    if (hedges.join('|') !== want.hedges.join('|')) {
      lines.push(`hedges of “${want.quote}”: expected [${want.hedges.join(', ')}], found [${hedges.join(', ')}]`);
    }
  }
  return lines;
}

/** Everything in which found statements differ from the annotated ones, each as one line; empty when nothing does. */
export function differences(text: string, expected: readonly ExpectedStatement[], found: readonly Found[]): string[] {
  const { pairs, extra } = pairUp(text, expected, found);
  const ofPairs = pairs.flatMap(([want, have]) =>
    have ? roleDifferences(text, want, have) : [`missing ${want.type}: ${want.quote}`],
  );
  return [...ofPairs, ...extra.map((have) => `extra ${have.type}: ${written(text, have.quote)}`)];
}

/** Words of an annotation that do not stand in its text, parts in order. */
export function wordsNotInText(text: string, statements: readonly ExpectedStatement[]): string[] {
  return statements.flatMap((statement) => {
    const roles = [statement.quote, ...ROLES.map((role) => statement[role]), ...(statement.hedges ?? [])];
    return roles.filter((words) => typeof words === 'string').filter((words) => !stands(text, words));
  });
}

function stands(text: string, words: string): boolean {
  let from = 0;
  for (const part of words.split(APART)) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

function show(words: string | null): string {
  return words === null ? 'nothing' : `“${words}”`;
}
