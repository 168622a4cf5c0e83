import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { sameName } from '../src/identity/names/same-name.ts';
import { UsageError, percent, provenance, table } from './command.ts';
import { type Measured, floored } from './part-gate.ts';

const CORPUS = '../shared/corpora/names/open.jsonl';
const DIFFERENT = 'open-different.jsonl';

/** One person with all spellings of the name. */
interface Entry {
  readonly cyrillic: string | null;
  readonly de: readonly string[];
  readonly en: readonly string[];
  readonly other: readonly string[];
}

interface Corpus {
  readonly sha256: string;
  readonly entries: readonly Entry[];
  /** Pairs of different people with similar names. */
  readonly different: readonly { readonly a: string; readonly b: string }[];
}

interface Tally {
  /** Pairs of forms of one person, and how many of them are found to be the same. */
  readonly pairs: number;
  readonly found: number;
  /** Pairs of forms of different people that are taken for the same. */
  readonly wrong: number;
  readonly missed: readonly string[];
  readonly joined: readonly string[];
}

const lines = <Line>(text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);

function read(path: string): Corpus {
  const text = readFileSync(path, 'utf8');
  const different = readFileSync(join(dirname(path), DIFFERENT), 'utf8');
  const sha256 = createHash('sha256').update(text).update(different).digest('hex');
  return { sha256, entries: lines<Entry>(text), different: lines(different) };
}

const latin = ({ de, en, other }: Entry): string[] => [...de, ...en, ...other];
const allForms = (entry: Entry): string[] => [...(entry.cyrillic ? [entry.cyrillic] : []), ...latin(entry)];

/** Compares all forms of each person with each other, and with those of all other people. */
function tally({ entries, different }: Corpus, formsOf: (entry: Entry) => string[]): Tally {
  const forms = entries.map(formsOf);
  const missed: string[] = [];
  const joined: string[] = [];
  let pairs = 0;
  for (const own of forms) {
    for (const [i, a] of own.entries()) {
      for (const b of own.slice(i + 1)) {
        pairs++;
        if (!sameName(a, b).same) missed.push(`${a} / ${b}`);
      }
    }
  }
  const others = (i: number): string[] => forms.slice(i + 1).flat();
  const across = forms.flatMap((own, i) => own.map((a) => [a, others(i)] as const));
  for (const [a, rest] of across) for (const b of rest) if (sameName(a, b).same) joined.push(`${a} / ${b}`);
  for (const { a, b } of different) if (sameName(a, b).same) joined.push(`${a} / ${b}`);
  return { pairs, found: pairs - missed.length, wrong: joined.length, missed, joined };
}

const recallOf = ({ pairs, found }: Tally): number => found / pairs;
const precisionOf = ({ found, wrong }: Tally): number => found / (found + wrong);

/** Figures for the gate. */
export function measureNames(path: string): Measured {
  const corpus = read(path);
  const all = tally(corpus, allForms);
  return { sha256: corpus.sha256, figures: { recall: floored(recallOf(all)), precision: floored(precisionOf(all)) } };
}

/**
 * `names [--errors N] [--json]`: are all forms of one name the same, and those of different people not?
 *
 * @returns the exit status
 */
export function names(args: string[]): number {
  const options = { errors: { type: 'string', default: '0' }, json: { type: 'boolean', default: false } } as const;
  const { values } = parseArgs({ args, options });
  const errors = Number(values.errors);
  if (!Number.isInteger(errors) || errors < 0) throw new UsageError('--errors needs a whole number');
  if (!existsSync(CORPUS)) {
    console.error(`Not there: ${CORPUS}. bench/README.md says where to get it, and in which shape.`);
    return 1;
  }
  const corpus = read(CORPUS);
  const half = (rest: number): Corpus => ({ ...corpus, entries: corpus.entries.filter((_, i) => i % 2 === rest) });
  const parts = [
    { part: 'all forms', ...tally(corpus, allForms) },
    { part: 'Latin letters alone', ...tally(corpus, latin) },
    { part: 'even lines', ...tally(half(0), allForms) },
    { part: 'odd lines', ...tally(half(1), allForms) },
  ];
  const figures = parts.map(({ part, pairs, found, wrong, ...rest }) => ({
    ...{ part, pairs, found, wrong },
    recall: recallOf({ pairs, found, wrong, ...rest }),
    precision: precisionOf({ pairs, found, wrong, ...rest }),
  }));
  const speed = pairsPerSecond(corpus.entries.flatMap(allForms));
  if (values.json) {
    const { sha256 } = corpus;
    console.log(JSON.stringify({ ...provenance('names', args), corpus: CORPUS, sha256, figures, speed }, null, 2));
  } else {
    const rows = figures.map((f) => [
      f.part,
      `${f.found}/${f.pairs}`,
      percent(f.recall),
      `${f.wrong}`,
      percent(f.precision),
    ]);
    console.log(table([['', 'pairs found', 'recall', 'wrong', 'precision'], ...rows]));
    console.log(`${speed.toLocaleString('en')} pairs a second`);
  }
  for (const pair of parts[0].missed.slice(0, errors)) console.error(`missed: ${pair}`);
  for (const pair of parts[0].joined.slice(0, errors)) console.error(`wrong: ${pair}`);
  return 0;
}

/** All forms against all, names read once. */
function pairsPerSecond(forms: readonly string[]): number {
  const start = performance.now();
  for (const a of forms) for (const b of forms) sameName(a, b);
  return Math.round((forms.length ** 2 / (performance.now() - start)) * 1000);
}
