// node test/attribution/phenomena.ts --report [GROUP…]: which texts the engine gets wrong, with expected and found.
// node test/attribution/phenomena.ts --settle: marks these as known, and takes the mark off those it gets right.
import { readdirSync, writeFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { attribute } from '../../src/attribution/attribute.ts';
import { read } from '../../src/attribution/reading.ts';
import { provenanceOf } from '../../src/provenance/provenance.ts';
import { plainDocument } from '../../src/text/document.ts';
import { type ExpectedStatement, differences, readLines } from './gold.ts';

/** A short text with all its statements; `known` says why the engine does not get it yet. */
interface Phenomenon {
  readonly text: string;
  readonly statements: readonly ExpectedStatement[];
  readonly known?: string;
}

const FOLDER = new URL('phenomena/', import.meta.url);

/** The groups of phenomena, by the names of their files. */
export const GROUPS: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.replace('.jsonl', ''))
  .sort();

/** The texts of a group. */
export function phenomenaOf(group: string): Phenomenon[] {
  return readLines<Phenomenon>(`phenomena/${group}.jsonl`);
}

/** In what the engine differs from the annotation of a text, each as one line; empty when it gets everything. */
export function engineDifferences({ text, statements }: Phenomenon): string[] {
  const document = plainDocument('phenomenon', text);
  const reading = read(text);
  const found = attribute(document, null, reading);
  const provenance = provenanceOf(document, reading, found, []);
  return differences(
    text,
    statements,
    found.map((statement, i) => ({ ...statement, ...provenance[i] })),
  );
}

function report(groups: readonly string[]): string {
  const lines: string[] = [];
  const totals: string[] = [];
  for (const group of groups) {
    const phenomena = phenomenaOf(group);
    const wrong = phenomena.map((p) => ({ ...p, lines: engineDifferences(p) })).filter((p) => p.lines.length > 0);
    totals.push(`${group.padEnd(16)} ${phenomena.length - wrong.length} of ${phenomena.length} right`);
    for (const { text, known, lines: differing } of wrong) {
      lines.push(`${group}${known ? ` (known: ${known})` : ''}: ${text}`, ...differing.map((line) => `    ${line}`));
    }
  }
  return [...lines, '', ...totals, ''].join('\n');
}

/** Writes what the engine does not get into the files; a reason that is there already stays. */
function settle(groups: readonly string[]): void {
  for (const group of groups) {
    const lines = phenomenaOf(group).map(({ known, ...rest }) => {
      const [first] = engineDifferences(rest);
      return JSON.stringify(first ? { ...rest, known: known ?? first } : rest);
    });
    writeFileSync(new URL(`${group}.jsonl`, FOLDER), `${lines.join('\n')}\n`);
  }
}

if (import.meta.main) {
  const [mode, ...named] = argv.slice(2);
  const groups = named.length > 0 ? named : GROUPS;
  if (mode === '--settle') settle(groups);
  else stdout.write(report(groups));
}
