import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attribute } from '../src/attribution/attribute.ts';
import { type Model, modelInUse } from '../src/attribution/model.ts';
import { read } from '../src/attribution/reading.ts';
import type { Provenance } from '../src/provenance/evidence.ts';
import { provenanceOf } from '../src/provenance/provenance.ts';
import { plainDocument } from '../src/text/document.ts';
import type { Passage } from '../src/text/passage.ts';
import type { Statement } from '../src/text/statement.ts';
import { type Corpus, type GoldDocument, readCorpus } from '../src/training/corpus.ts';
import { type Quotation, quotationOf, sharedTokens } from '../src/training/quotation.ts';
import { UsageError, percent, provenance as madeBy, table } from './command.ts';
import { pairUp } from './score.ts';

const CORPUS = '../shared/corpora/news26/open.jsonl';
const FLOORS = 'bench/floors-provenance.json';
const VERDICTS = 'bench/verdicts-provenance.json';

/** What a sample can be drawn of, to be read by people. */
const PARTS = ['hedges', 'chain', 'standing'] as const;
type Part = (typeof PARTS)[number];

interface Found {
  readonly document: GoldDocument;
  readonly statements: readonly Statement[];
  readonly provenance: readonly Provenance[];
}

/** How many annotated hedges were found, by engine. */
interface Recall {
  readonly engine: 'learned' | 'grammar';
  readonly annotated: number;
  /** Of those, in quotations that the engine found. */
  readonly reachable: number;
  readonly found: number;
}

/**
 * `provenance [CORPUS.jsonl] [--errors N] [--sample N] [--of hedges|chain|standing] [--gate [--raise]] [--json]`
 *
 * @returns the exit status
 */
export function provenance(args: string[]): number {
  const options = parse(args);
  if (!existsSync(options.path)) {
    console.error(`SKIPPED: ${options.path} is not there; bench/README.md says what it is`);
    return 0;
  }
  const corpus = readCorpus(options.path);
  const learned = everything(corpus, modelInUse());
  if (options.sample > 0) return printSample(learned, options.of, options.sample);
  const results = [
    recallOf(learned, 'learned', options.errors),
    recallOf(everything(corpus, null), 'grammar', options.errors),
  ];
  if (options.gate) return gate(corpus, results, options.raise);
  if (options.json) console.log(JSON.stringify(report(corpus, learned, results, args), null, 2));
  else console.log(render(learned, results));
  return 0;
}

function parse(args: string[]): {
  path: string;
  errors: number;
  sample: number;
  of: Part;
  gate: boolean;
  raise: boolean;
  json: boolean;
} {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      errors: { type: 'string', default: '0' },
      sample: { type: 'string', default: '0' },
      of: { type: 'string', default: 'hedges' },
      gate: { type: 'boolean', default: false },
      raise: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [errors, sample] = [Number(values.errors), Number(values.sample)];
  if (![errors, sample].every((n) => Number.isInteger(n) && n >= 0)) throw new UsageError('N must be a whole number');
  const of = PARTS.find((part) => part === values.of);
  if (!of) throw new UsageError(`--of must be one of ${PARTS.join(', ')}`);
  const [path = CORPUS] = positionals;
  return { path, errors, sample, of, gate: values.gate, raise: values.raise, json: values.json };
}

function everything({ documents }: Corpus, model: Model | null): Found[] {
  return documents.map((document) => {
    const { id, text, language } = document;
    const plain = plainDocument(id, text, { language });
    const reading = read(text);
    const statements = attribute(plain, model, reading);
    return { document, statements, provenance: provenanceOf(plain, reading, statements, []) };
  });
}

/** Words annotated as hedges of a quotation; the corpus has them beside what other commands read. */
function hedgesOf(quotation: Quotation): readonly string[] {
  return (quotation as { hedge?: readonly string[] }).hedge ?? [];
}

function recallOf(found: readonly Found[], engine: Recall['engine'], errors: number): Recall {
  const counts = { annotated: 0, reachable: 0, found: 0 };
  let listed = 0;
  for (const { document, statements, provenance } of found) {
    const system = statements.map((statement) => quotationOf(statement, document.tokens));
    for (const pair of pairUp({ gold: document.quotations, system })) {
      const wanted = pair.gold ? hedgesOf(pair.gold) : [];
      counts.annotated += wanted.length;
      if (!pair.gold || !pair.system || sharedTokens(pair.gold.quote, pair.system.quote) === 0) continue;
      const have = provenance[system.indexOf(pair.system)].hedges.map(({ text }) => text.toLowerCase());
      const missed = wanted.filter((word) => !have.includes(word.toLowerCase()));
      counts.reachable += wanted.length;
      counts.found += wanted.length - missed.length;
      if (missed.length > 0 && listed++ < errors) {
        const words = pair.gold.quote.map((id) => document.text.slice(...document.tokens[id])).join(' ');
        console.log(JSON.stringify({ id: document.id, missed, have, quote: words }));
      }
    }
  }
  return { engine, ...counts };
}

interface Item {
  readonly key: string;
  readonly lines: readonly string[];
}

/** What the engine found of a part, each with its place as a key. Standings are only those that are not "reported". */
function itemsOf(found: readonly Found[], part: Part): Item[] {
  const items = new Map<string, Item>();
  for (const { document, statements, provenance } of found)
    for (const [i, own] of provenance.entries())
      for (const { label, passage } of passagesOf(own, part)) {
        const { start } = passage?.spans[0] ?? statements[i].quote.spans[0];
        const key = `${document.id} ${part} ${start} ${label}`;
        const statement = `${statements[i].type} ⟨${statements[i].quote.text}⟩ – ${statements[i].speaker?.text ?? '?'}`;
        if (!items.has(key)) items.set(key, { key, lines: [label, around(document.text, start), statement] });
      }
  return [...items.values()];
}

function passagesOf(own: Provenance, part: Part): { label: string; passage: Passage | undefined }[] {
  if (part === 'hedges') return own.hedges.map((h) => ({ label: `${h.text} (${h.kind})`, passage: h }));
  if (part === 'chain') {
    return own.chainEvidence.map((c) => ({
      label: `${c.name} (${c.kind}: ${c.text}) in ${own.chain.join(' → ')}`,
      passage: c,
    }));
  }
  if (own.standing === 'reported') return [];
  const words = own.standingEvidence.map(({ text }) => text).join(' | ');
  return [{ label: `${own.standing}: ${words}`, passage: own.standingEvidence[0] }];
}

/** Code units of context on each side. */
const CONTEXT = 160;

function around(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return `${before}»${text.slice(start, start + CONTEXT)}`.replaceAll(/\s+/g, ' ');
}

/** The same items for the same texts, spread over them: in the order of the digest of their keys. */
function sampleOf(items: readonly Item[], size: number): Item[] {
  const digest = ({ key }: Item): string => createHash('sha256').update(key).digest('hex');
  return items
    .map((item) => ({ item, order: digest(item) }))
    .sort((x, y) => (x.order < y.order ? -1 : 1))
    .slice(0, size)
    .map(({ item }) => item);
}

function printSample(found: readonly Found[], part: Part, size: number): number {
  const items = itemsOf(found, part);
  for (const [i, { lines }] of sampleOf(items, size).entries()) console.log(`${i + 1}. ${lines.join('\n   ')}\n`);
  console.log(`${Math.min(size, items.length)} of ${items.length} ${part}`);
  return 0;
}

function counts(found: readonly Found[]): Record<Part, Record<string, number>> {
  const all = found.flatMap(({ provenance }) => provenance);
  return {
    hedges: tally(all.flatMap(({ hedges }) => hedges.map(({ kind }) => kind))),
    chain: tally(all.flatMap(({ chainEvidence }) => chainEvidence.map(({ kind }) => kind))),
    standing: tally(all.map(({ standing }) => standing)),
  };
}

function tally(values: readonly string[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const value of [...values].sort()) result[value] = (result[value] ?? 0) + 1;
  return result;
}

const shareOf = ({ found, reachable }: Recall): number => (reachable === 0 ? 0 : found / reachable);

function report(corpus: Corpus, found: readonly Found[], recall: readonly Recall[], args: readonly string[]): unknown {
  const { path, sha256 } = corpus;
  return {
    ...madeBy('provenance', args),
    ...{ corpus: path, sha256, recall: recall.map((r) => ({ ...r, share: shareOf(r) })), counts: counts(found) },
    read: JSON.parse(readFileSync(VERDICTS, 'utf8')) as unknown,
  };
}

function render(found: readonly Found[], recall: readonly Recall[]): string {
  const rows = recall.map((r) => [r.engine, `${r.annotated}`, `${r.reachable}`, `${r.found}`, percent(shareOf(r))]);
  const parts = Object.entries(counts(found)).map(
    ([part, kinds]) =>
      `${part}: ${Object.entries(kinds)
        .map(([kind, n]) => `${kind} ${n}`)
        .join(', ')}`,
  );
  return [
    table([['hedges of', 'annotated', 'in found quotations', 'found', 'recall'], ...rows]),
    ...parts,
    'The shipped model was trained on this corpus; hedges are found by rule, in the quotations that it finds.',
  ].join('\n');
}

/** SHA-256 of the corpus, and the recall of annotated hedges by engine in per cent that must not sink. */
interface ProvenanceFloors {
  readonly sha256: string;
  readonly recall: Readonly<Record<string, number>>;
}

function gate({ sha256 }: Corpus, results: readonly Recall[], raise: boolean): number {
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as ProvenanceFloors;
  const now = Object.fromEntries(results.map((r) => [r.engine, Math.floor(shareOf(r) * 10_000) / 100]));
  const failures = Object.entries(floors.recall).filter(([engine, floor]) => !(now[engine] >= floor));
  if (sha256 !== floors.sha256)
    console.log(`FAILED: the corpus has SHA-256 ${sha256}, its floors are for ${floors.sha256}`);
  for (const [engine, floor] of failures)
    console.log(`FAILED ${engine}: recall is ${now[engine]}, its floor is ${floor}`);
  if (failures.length > 0 || sha256 !== floors.sha256) {
    if (raise) console.log('No floor was written: one would have to sink.');
    return 1;
  }
  for (const [engine, floor] of Object.entries(floors.recall))
    console.log(`holds ${engine}: recall ${now[engine]} (floor ${floor})`);
  if (raise) writeFileSync(FLOORS, `${JSON.stringify({ sha256, recall: now }, null, 2)}\n`);
  return 0;
}
