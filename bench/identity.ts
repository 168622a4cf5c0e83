import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attribute } from '../src/attribution/attribute.ts';
import { modelInUse } from '../src/attribution/model.ts';
import { type Reading, read } from '../src/attribution/reading.ts';
import type { Entity } from '../src/identity/entity.ts';
import { type Identities, identify } from '../src/identity/identify.ts';
import { type GoldDocument, readCorpus } from '../src/training/corpus.ts';
import { type Quotation, quotationOf, sharedTokens } from '../src/training/quotation.ts';
import { plainDocument } from '../src/text/document.ts';
import type { Span } from '../src/text/span.ts';
import { type Statement, makeStatement } from '../src/text/statement.ts';
import { UsageError, percent, provenance, table } from './command.ts';
import { crossValidate, foldsOf, missingCorpora, readGroups } from './folds.ts';
import { type Measured, floored } from './part-gate.ts';
import { pairUp } from './score.ts';

const CORPUS = '../shared/corpora/news26/open.jsonl';

/** A quotation with the resolved name of its speaker, null where the text does not tell. */
type Named = Quotation & { readonly entity: string | null };

interface Counts {
  named: number;
  /** Resolved to an entity whose name is the annotated one. */
  exact: number;
  /** Resolved to an entity one of whose names is the annotated one, or a shorter or longer form of it. */
  resolved: number;
  other: number;
  unnamed: number;
  /** Of the unnamed, left without an entity. */
  left: number;
}

const none = (): Counts => ({ named: 0, exact: 0, resolved: 0, other: 0, unnamed: 0, left: 0 });

/** The words of a name without case, diacritics and endings, for comparison alone. */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.length > 4 ? word.replace(/(?:es|e[nmrs]?|s)$/, '') : word));

const isExact = ({ name }: Entity, gold: string): boolean => wordsOf(name).join(' ') === wordsOf(gold).join(' ');

/** "Kern" for "Eva Kern", "Bauernverband" for "Thüringer Bauernverband", "NDB" where the text has it for the long name. */
function isResolved({ name, aliases }: Entity, gold: string): boolean {
  const wanted = wordsOf(gold);
  return [name, ...aliases].some((form) => {
    const words = wordsOf(form);
    const [short, long] = words.length < wanted.length ? [words, wanted] : [wanted, words];
    return short.length > 0 && short.every((word) => long.some((other) => isForm(word, other)));
  });
}

const isForm = (a: string, b: string): boolean =>
  a === b || (a.length > 5 && b.endsWith(a)) || (b.length > 5 && a.endsWith(b));

/** Counts how the speakers of quotations are resolved; `found` pairs each with the statement that was found for it. */
function count(counts: Counts, found: readonly (readonly [Named, number])[], { entities, speakers }: Identities): void {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const [{ entity: gold }, index] of found) {
    const id = speakers[index];
    const entity = id === null ? undefined : byId.get(id);
    if (gold === null) {
      counts.unnamed++;
      if (!entity) counts.left++;
      continue;
    }
    counts.named++;
    if (!entity) continue;
    if (isExact(entity, gold)) counts.exact++;
    if (isResolved(entity, gold)) counts.resolved++;
    else counts.other++;
  }
}

/** The speakers as they are annotated: what coreference does alone. */
function onAnnotated(documents: readonly GoldDocument[]): Counts {
  const counts = none();
  for (const { text, tokens, quotations } of documents) {
    const spoken = (quotations as readonly Named[]).filter(({ speaker }) => speaker.length > 0);
    const statements = spoken.map((quotation) => statementOf(text, quotation, tokens));
    count(
      counts,
      spoken.map((quotation, i) => [quotation, i] as const),
      identify(read(text), statements),
    );
  }
  return counts;
}

function statementOf(text: string, { quote, speaker }: Named, tokens: GoldDocument['tokens']): Statement {
  const spans = (ids: readonly number[]): Span[] => {
    const found: { start: number; end: number; id: number }[] = [];
    for (const id of ids) {
      const [start, end] = tokens[id];
      const last = found.at(-1);
      if (last?.id === id - 1) found[found.length - 1] = { start: last.start, end, id };
      else found.push({ start, end, id });
    }
    return found.map(({ start, end }) => ({ start, end }));
  };
  const nothing = { cue: null, frame: null, addressee: null, because: [] };
  return makeStatement(text, {
    ...{ type: 'indirect', medium: 'speech', nestedIn: null, confidence: 1, ...nothing },
    ...{ quote: spans(quote), speaker: spans(speaker) },
  });
}

/** The statements that an engine finds, each with the quotation that it shares words with. */
function onFound(
  counts: Counts,
  { tokens, quotations }: GoldDocument,
  statements: readonly Statement[],
  reading: Reading,
): void {
  const system = statements.map((statement) => quotationOf(statement, tokens));
  const index = new Map(system.map((quotation, i) => [quotation, i]));
  const pairs = pairUp({ gold: quotations, system }).flatMap(({ gold, system: found }) =>
    gold && found && sharedTokens(gold.quote, found.quote) > 0 ? [[gold as Named, index.get(found)!] as const] : [],
  );
  count(counts, pairs, identify(reading, statements));
}

function withShippedModel(documents: readonly GoldDocument[]): Counts {
  const counts = none();
  const model = modelInUse();
  for (const document of documents) {
    const reading = read(document.text);
    onFound(counts, document, attribute(plainDocument(document.id, document.text), model, reading), reading);
  }
  return counts;
}

/** With models that have not seen the documents. */
function crossValidated(): Counts {
  const counts = none();
  const groups = readGroups();
  crossValidate(groups, foldsOf(groups, 5), {
    reader: ({ document }, model) => {
      const reading = read(document.text);
      const statements = attribute(plainDocument(document.id, document.text), model, reading);
      if (document.quotations.some((quotation) => 'entity' in quotation))
        onFound(counts, document, statements, reading);
      return statements;
    },
  });
  return counts;
}

/** Figures for the gate: on annotated speakers, which no training changes. */
export function measureIdentity(path: string): Measured {
  const { sha256, documents } = readCorpus(path);
  const { named, resolved, exact, unnamed, left } = onAnnotated(documents);
  return {
    sha256,
    figures: { resolved: floored(resolved / named), exact: floored(exact / named), unnamed: floored(left / unnamed) },
  };
}

/**
 * `identity [--crossvalidate] [--json]`: are speakers resolved to who they are, and left alone where the text does not tell?
 *
 * @returns the exit status
 */
export function identity(args: string[]): number {
  const options = {
    crossvalidate: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (positionals.length > 0) throw new UsageError('identity takes no corpus');
  const absent = values.crossvalidate ? missingCorpora() : [CORPUS].filter((path) => !existsSync(path));
  if (absent.length > 0) {
    console.error(`Not there: ${absent.join(', ')}. bench/README.md says where to get it, and in which shape.`);
    return 1;
  }
  const { documents } = readCorpus(CORPUS);
  const parts: readonly (readonly [string, Counts])[] = [
    ['annotated speakers', onAnnotated(documents)],
    ['statements of the shipped model, which has seen the texts', withShippedModel(documents)],
    ...(values.crossvalidate ? [['statements of models that have not (5 folds)', crossValidated()] as const] : []),
  ];
  if (values.json) {
    const sha256 = createHash('sha256').update(readFileSync(CORPUS)).digest('hex');
    const figures = parts.map(([part, counts]) => ({ part, ...counts }));
    console.log(JSON.stringify({ ...provenance('identity', args), corpus: CORPUS, sha256, figures }, null, 2));
  } else console.log(render(parts));
  return 0;
}

function render(parts: readonly (readonly [string, Counts])[]): string {
  const share = (n: number, of: number): string => (of === 0 ? '–' : percent(n / of));
  const rows = parts.map(([part, c]) => [
    part,
    ...[`${c.named}`, share(c.resolved, c.named), share(c.exact, c.named), share(c.other, c.named)],
    ...[`${c.unnamed}`, share(c.left, c.unnamed)],
  ]);
  return table([['', 'named', 'resolved', 'exact', 'other', 'unnamed', 'left'], ...rows]);
}
