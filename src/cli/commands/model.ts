import { existsSync, readFileSync, statSync } from 'node:fs';
import { stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { ModelError } from '../../attribution/model-error.ts';
import { type Model, type ModelCard, modelFile, modelInUse } from '../../attribution/model.ts';
import { type TaggerCard, shippedTagger } from '../../language/de/tagger.ts';
import { STATEMENT_TYPES } from '../../text/statement.ts';
import { modelLine } from '../failures.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { Exit } from '../usage.ts';

/**
 * `wortlaut model [--check]`: the card of the model that `wortlaut read` uses, or whether its files are whole.
 *
 * @returns the exit status
 */
export function showModel(flags: { readonly check?: boolean }, messages: Messages): number {
  try {
    const model = modelInUse();
    if (model) return flags.check ? check(model, messages) : show(model, messages);
    stdout.write(`${messages.notes.noModel}\n`);
    return flags.check ? Exit.failed : Exit.done;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    stderr.write(`${modelLine(error, messages)}\n`);
    return Exit.failed;
  }
}

function show(model: Model, messages: Messages): number {
  const { card, digest } = model;
  const { labels, modelCard } = messages;
  const data = card.data.map(({ name, documents }) => `${printableLine(name)}, ${labels.documents(documents)}`);
  const facts = rows([
    [labels.data, data[0] ?? ''],
    ...data.slice(1).map((line) => ['', line]),
    [labels.licence, printableLine(licence() ?? card.licence)],
    [labels.tagger, taggerLine(shippedTagger().card)],
    [labels.size, `${decimal(statSync(modelFile()).size / 1e6, messages)} MB`],
    [labels.digest, digest],
  ]);
  const { calibrationError } = card.figures;
  const parts = [
    `${printableLine(card.name)} ${printableLine(card.version)}\n${modelCard.what}`,
    facts,
    `${modelCard.figures}\n\n${figures(card, messages)}\n\n${modelCard.calibration(decimal(100 * calibrationError, messages))}`,
    [modelCard.weak, ...modelCard.weaknesses.map((line) => `- ${line}`)].join('\n'),
    ...(existsSync(beside('README.md')) ? [modelCard.more(fileURLToPath(beside('README.md')))] : []),
  ];
  stdout.write(`${parts.join('\n\n')}\n`);
  return Exit.done;
}

/** A file beside the model. */
const beside = (name: 'README.md' | 'LICENSE' | 'card.json'): URL => new URL(name, modelFile());

/** The first line of the licence file beside the model. */
function licence(): string | null {
  return existsSync(beside('LICENSE')) ? (readFileSync(beside('LICENSE'), 'utf8').split('\n')[0] ?? null) : null;
}

/** Its treebanks by the names of their files, its licence. */
function taggerLine({ data, licence }: TaggerCard): string {
  return [...data.map(({ name }) => name), licence].map(printableLine).join(', ');
}

function figures({ figures: { byType } }: ModelCard, { types, modelCard }: Messages): string {
  const { type, annotated, found, right, recall } = modelCard.columns;
  return rows([
    [type, annotated, found, right, recall],
    ...STATEMENT_TYPES.filter((t) => byType[t].annotated + byType[t].found > 0).map((t) => {
      const of = byType[t];
      return [
        types[t],
        String(of.annotated),
        String(of.found),
        `${percent(of.precision)} %`,
        `${percent(of.recall)} %`,
      ];
    }),
  ]);
}

/** Aligned columns: the first to the left, the others to the right where there are more than two. */
function rows(cells: readonly (readonly string[])[]): string {
  const widths = cells[0].map((_, i) => Math.max(...cells.map((row) => row[i].length)));
  const align = (cell: string, i: number): string =>
    i === 0 || cells[0].length === 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]);
  return cells.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}

const percent = (share: number): string => (100 * share).toFixed(0);
const decimal = (n: number, { locale }: Messages): string => n.toLocaleString(locale, { maximumFractionDigits: 1 });

/** The model itself was checked when it was loaded; here the files that speak of it. */
function check({ card, digest }: Model, { modelCard }: Messages): number {
  stdout.write(`${modelCard.whole(digest)}\n`);
  const wrong = [
    ...(sameCard(card) ? [] : [modelCard.otherCard(fileURLToPath(beside('card.json')))]),
    ...(existsSync(beside('LICENSE')) ? [] : [modelCard.noLicence(fileURLToPath(beside('LICENSE')))]),
  ];
  for (const line of wrong) stderr.write(`wortlaut: ${line}\n`);
  return wrong.length > 0 ? Exit.failed : Exit.done;
}

function sameCard(card: ModelCard): boolean {
  return (
    existsSync(beside('card.json')) &&
    readFileSync(beside('card.json'), 'utf8') === `${JSON.stringify(card, null, 2)}\n`
  );
}
