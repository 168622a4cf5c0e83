import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { stderr } from 'node:process';
import { type ModelCard, writeModel } from '../../attribution/model.ts';
import { systemFailure } from '../../read/failure.ts';
import { type Corpus, CorpusError, readCorpus } from '../../training/corpus.ts';
import { Folds } from '../../training/folds.ts';
import { type Prepared, prepare } from '../../training/prepare.ts';
import { TRAINING_STEPS, type TrainingStep, trainModel } from '../../training/train.ts';
import { failureLine } from '../failures.ts';
import type { Messages } from '../messages.ts';
import { OutputError } from '../output.ts';
import { printableLine } from '../printable.ts';
import { Exit } from '../usage.ts';

/**
 * `wortlaut train`: annotated corpora → a model, its card and a note on its licence. The same corpora give the same files,
 * byte for byte.
 *
 * @returns the exit status
 * @throws OutputError when the folder cannot be written to
 */
export function train(paths: readonly string[], out: string, messages: Messages): number {
  const begun = performance.now();
  const corpora = readAll(paths, messages);
  if (!corpora) return Exit.failed;
  writing(out, () => mkdirSync(out, { recursive: true }));
  const model = trainModel(new Folds(prepareAll(corpora, messages), FOLDS), cardOf(corpora), {}, (step) =>
    tell(step, messages),
  );
  writing(out, () => {
    writeFileSync(join(out, 'model.bin'), writeModel(model));
    writeFileSync(join(out, 'card.json'), `${JSON.stringify(model.card, null, 2)}\n`);
    const licence = join(out, 'LICENSE');
    if (!existsSync(licence)) writeFileSync(licence, licenceNote(model.card));
  });
  stderr.write(`${messages.notes.trained(printableLine(out), ((performance.now() - begun) / 1000).toFixed(0))}\n`);
  return Exit.done;
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

/** Every document with its candidates, by corpus; corpora of one folder follow the same habits. */
function prepareAll(corpora: readonly Corpus[], messages: Messages): Prepared[][] {
  tell('candidates', messages);
  const folders = [...new Set(corpora.map(({ path }) => dirname(resolve(path))))];
  return corpora.map(({ path, documents }) => {
    const domain = folders.indexOf(dirname(resolve(path)));
    return documents.map((document) => prepare(document, domain));
  });
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
