import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { stderr } from 'node:process';
import { type ModelCard, writeModel } from '../../attribution/model.ts';
import { systemFailure } from '../../read/failure.ts';
import { goldOf, reviewedDocuments } from '../../record/export/corpus.ts';
import { type Corpus, CorpusError, type GoldDocument, readCorpus } from '../../training/corpus.ts';
import { Folds } from '../../training/folds.ts';
import { type Prepared, prepare } from '../../training/prepare.ts';
import { TRAINING_STEPS, type TrainingStep, trainModel } from '../../training/train.ts';
import { failureLine } from '../failures.ts';
import type { Messages } from '../messages.ts';
import { OutputError } from '../output.ts';
import { printableLine } from '../printable.ts';
import { READING, recordAddress, withRecord } from '../record/open.ts';
import { Exit } from '../usage.ts';

/**
 * `wortlaut train`: annotated corpora → a model, its card and a note on its licence. The same corpora give the same files,
 * byte for byte.
 *
 * @returns the exit status
 * @throws OutputError when the folder cannot be written to
 */
export async function train(paths: readonly string[], flags: TrainFlags, messages: Messages): Promise<number> {
  const begun = performance.now();
  const { out } = flags;
  const annotated = readAll(paths, messages);
  if (!annotated) return Exit.failed;
  const corrected = await correctedIn(flags, messages);
  if (corrected === 'failed') return Exit.failed;
  const corpora = corrected ? [...annotated, corrected] : annotated;
  writing(out, () => mkdirSync(out, { recursive: true }));
  const prepared = prepareAll(annotated, corrected, messages);
  const model = trainModel(new Folds(prepared, FOLDS), cardOf(corpora), {}, (step) => tell(step, messages));
  writing(out, () => {
    writeFileSync(join(out, 'model.bin'), writeModel(model));
    writeFileSync(join(out, 'card.json'), `${JSON.stringify(model.card, null, 2)}\n`);
    const licence = join(out, 'LICENSE');
    if (!existsSync(licence)) writeFileSync(licence, licenceNote(model.card));
  });
  stderr.write(`${messages.notes.trained(printableLine(out), ((performance.now() - begun) / 1000).toFixed(0))}\n`);
  return Exit.done;
}

/** Where the model goes, and the record whose corrections it learns from: true for the one that the environment names. */
export interface TrainFlags {
  readonly out: string;
  readonly withCorrections?: string | true;
}

/** What people corrected in a record; null where none is named or nobody corrected anything, which is said. */
async function correctedIn({ withCorrections }: TrainFlags, messages: Messages): Promise<Corpus | null | 'failed'> {
  if (withCorrections === undefined) return null;
  const flag = withCorrections === true ? undefined : withCorrections;
  const path = recordAddress(flag, messages);
  const documents: GoldDocument[] = [];
  const status = await withRecord(flag, READING, messages, async ({ corrections }) => {
    for await (const reviewed of reviewedDocuments(corrections)) documents.push(goldOf(reviewed));
    return Exit.done;
  });
  if (status !== Exit.done) return 'failed';
  stderr.write(`${messages.notes.withCorrections(documents.length, printableLine(path))}\n`);
  if (documents.length === 0) return null;
  const sha256 = createHash('sha256').update(JSON.stringify(documents)).digest('hex');
  return { path, sha256, documents, warnings: [] };
}

/** All corpora, or null when one cannot be used: what is wrong has been said. */
function readAll(paths: readonly string[], messages: Messages): Corpus[] | null {
  const corpora: Corpus[] = [];
  for (const path of paths) {
    try {
      const corpus = readCorpus(path);
      const other = corpus.documents.find(({ language }) => language !== 'de');
      if (other) throw new CorpusError(messages.errors.otherLanguage(path, other.id, other.language));
      corpora.push(corpus);
    } catch (error) {
      const failure = systemFailure(path, error);
      if (!failure && !(error instanceof CorpusError)) throw error;
      stderr.write(`${failure ? failureLine(failure, messages) : `wortlaut: ${(error as Error).message}`}\n`);
      return null;
    }
  }
  return corpora;
}

/** Parts that the documents of each corpus are cut into: each stage learns from what the one before makes of unseen ones. */
const FOLDS = 5;

/**
 * Every document with its candidates, by corpus; corpora of one folder follow the same habits. What was corrected follows
 * those of the last corpus, by which the model goes that people corrected.
 */
function prepareAll(corpora: readonly Corpus[], corrected: Corpus | null, messages: Messages): Prepared[][] {
  tell('candidates', messages);
  const folders = [...new Set(corpora.map(({ path }) => dirname(resolve(path))))];
  const prepareWith = ({ documents }: Corpus, domain: number): Prepared[] =>
    documents.filter(({ language }) => language === 'de').map((document) => prepare(document, domain));
  const prepared = corpora.map((corpus) => prepareWith(corpus, folders.indexOf(dirname(resolve(corpus.path)))));
  return corrected ? [...prepared, prepareWith(corrected, folders.length - 1)] : prepared;
}

const STEPS = ['candidates', ...TRAINING_STEPS] as const;

function tell(step: TrainingStep | 'candidates', { notes, training }: Messages): void {
  stderr.write(`${notes.training(STEPS.indexOf(step) + 1, STEPS.length, training[step])}\n`);
}

function writing(out: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new OutputError(out, error as Error);
  }
}

/** What the corpora allow binds the model too: whoever trains one names its licence beside it. */
const LICENCE = 'that of the corpora it was trained on';

function cardOf(corpora: readonly Corpus[]): Omit<ModelCard, 'settings' | 'figures'> {
  const data = corpora.map(({ path, sha256, documents }) => {
    const name = `${basename(dirname(resolve(path)))}/${basename(path)}`;
    return { name, sha256, documents: documents.length };
  });
  return { name: 'wortlaut-de', version: '1', licence: LICENCE, data };
}

/** Stands beside a new model until its maker says more; one that is there already is kept. */
function licenceNote({ data }: ModelCard): string {
  return `The licence of this model is ${LICENCE}.

${data.map(({ name }) => `- ${name}`).join('\n')}

Their terms bind the weights in model.bin too. Before you pass the model on, write here what they are: the name of each
corpus, its authors, its licence, and the licence of the model that follows from it. The code of Wortlaut has a licence of
its own.
`;
}
