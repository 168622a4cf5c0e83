import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { stderr } from 'node:process';
import { type ModelCard, writeModel } from '../../attribution/model.ts';
import { type Corpus, CorpusError, readCorpus } from '../../training/corpus.ts';
import { prepare } from '../../training/prepare.ts';
import { trainModel } from '../../training/train.ts';
import type { Messages } from '../messages.ts';
import { Exit } from '../usage.ts';

/**
 * `wortlaut train`: annotated corpora → a model and its card. The same corpora give the same file, byte for byte.
 *
 * @returns the exit status
 */
export function train(paths: readonly string[], out: string, messages: Messages): number {
  const begun = performance.now();
  const corpora = readAll(paths, messages);
  if (!corpora) return Exit.failed;
  const folders = [...new Set(paths.map((path) => dirname(resolve(path))))];
  stderr.write(`${messages.notes.training('corpora')}\n`);
  const documents = corpora.flatMap((corpus) => {
    const domain = folders.indexOf(dirname(resolve(corpus.path)));
    return corpus.documents.map((document) => prepare(document, domain));
  });
  const model = trainModel(documents, cardOf(corpora), {}, (what) => {
    stderr.write(`${messages.notes.training(what)}\n`);
  });
  const bytes = writeModel(model);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'model.bin'), bytes);
  writeFileSync(join(out, 'card.json'), `${JSON.stringify(model.card, null, 2)}\n`);
  stderr.write(`${messages.notes.trained(out, ((performance.now() - begun) / 1000).toFixed(0))}\n`);
  return Exit.done;
}

/** All corpora, or null when one cannot be used: what is wrong has been said. */
function readAll(paths: readonly string[], { errors }: Messages): Corpus[] | null {
  try {
    return paths.map((path) => readCorpus(path));
  } catch (error) {
    if (!(error instanceof CorpusError) && !(error as NodeJS.ErrnoException).code) throw error;
    stderr.write(`${errors.failed('train', (error as Error).message)}\n`);
    return null;
  }
}

/** What the corpora allow binds the model too: whoever trains one names its licence beside it. */
const LICENCE = 'that of the corpora it was trained on';

function cardOf(corpora: readonly Corpus[]): Omit<ModelCard, 'settings'> {
  const data = corpora.map(({ path, sha256, documents }) => {
    const name = `${basename(dirname(resolve(path)))}/${basename(path)}`;
    return { name, sha256, documents: documents.length };
  });
  return { name: 'wortlaut-de', version: '1', licence: LICENCE, data };
}
