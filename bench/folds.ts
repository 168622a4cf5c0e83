import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { attribute } from '../src/attribution/attribute.ts';
import type { Model } from '../src/attribution/model.ts';
import type { Outcome } from '../src/training/calibrate.ts';
import { type Corpus, type GoldDocument, readCorpus } from '../src/training/corpus.ts';
import { Folds } from '../src/training/folds.ts';
import { answeredBy } from '../src/training/label.ts';
import { type Prepared, prepare } from '../src/training/prepare.ts';
import { quotationOf } from '../src/training/quotation.ts';
import { type TrainingSettings, trainModel } from '../src/training/train.ts';
import { plainDocument } from '../src/text/document.ts';
import type { Statement } from '../src/text/statement.ts';
import { type DocumentScore, scoreDocument } from './score.ts';

/** The corpora that models are trained on and measured with by cross-validation; those in one folder share their habits. */
const TRAINING_CORPORA = [
  '../shared/corpora/gnqa/train.jsonl',
  '../shared/corpora/gnqa/dev.jsonl',
  '../shared/corpora/news26/open.jsonl',
];

/** Those of the training corpora that are not there. */
export const missingCorpora = (): string[] => TRAINING_CORPORA.filter((path) => !existsSync(path));

/** The documents of all corpora of one folder, read once for all folds. */
export interface CorpusGroup {
  readonly name: string;
  readonly domain: number;
  readonly corpora: readonly Corpus[];
  readonly documents: readonly Prepared[];
}

export function readGroups(): CorpusGroup[] {
  const names = [...new Set(TRAINING_CORPORA.map((path) => basename(dirname(path))))];
  return names.map((name, domain) => {
    const corpora = TRAINING_CORPORA.filter((path) => basename(dirname(path)) === name).map(readCorpus);
    const documents = corpora.flatMap((corpus) => corpus.documents).map((document) => prepare(document, domain));
    return { name, domain, corpora, documents };
  });
}

/** What models made of documents that they had not seen: by corpus, in the order of the documents. */
export interface FoldResult {
  readonly name: string;
  readonly scores: readonly DocumentScore[];
  readonly outcomes: readonly (Outcome & { readonly confidence: number })[];
}

/** What a cross-validation may do otherwise. */
export interface CrossValidation {
  /** For each group whose habits the model follows; those of the product where it is not given. */
  readonly settings?: (group: CorpusGroup) => TrainingSettings;
  /** Share of the training documents to use, for learning curves. */
  readonly share?: number;
  /** How a document is read with a model; as the product does where it is not given. */
  readonly reader?: Reader;
  /** Models trained so far by their settings, kept for further runs over the same documents. */
  readonly models?: Map<string, Model>;
}

export type Reader = (prepared: Prepared, model: Model) => readonly Statement[];

/** The documents of all groups in folds. */
export function foldsOf(groups: readonly CorpusGroup[], count: number, like?: Folds): Folds {
  return new Folds(
    groups.map(({ documents }) => documents),
    count,
    like,
  );
}

/** k-fold cross-validation: every document is read with a model trained on all documents but those of its fold. */
export function crossValidate(
  groups: readonly CorpusGroup[],
  folds: Folds,
  { settings = () => ({}), share = 1, reader = asProduct, models: kept }: CrossValidation = {},
): FoldResult[] {
  const results = groups.map(({ name }) => ({
    name,
    scores: [] as DocumentScore[],
    outcomes: [] as (Outcome & { confidence: number })[],
  }));
  for (const fold of folds.numbers(null)) {
    const training = share < 1 ? thinned(groups, folds, fold, share) : folds;
    const models = kept ?? new Map<string, Model>();
    for (const [g, group] of groups.entries()) {
      const own = { ...settings(group), without: fold };
      const key = JSON.stringify(own);
      const model = models.get(key) ?? { ...trainModel(training, CARD, own), digest: '' };
      models.set(key, model);
      for (const prepared of group.documents.filter((document) => folds.foldOf(document) === fold)) {
        const { score, outcomes } = measure(prepared.document, reader(prepared, model));
        results[g].scores.push(score);
        results[g].outcomes.push(...outcomes);
      }
    }
  }
  return results;
}

/** A share of the documents outside a fold, spread evenly; those of the fold stay. */
function thinned(groups: readonly CorpusGroup[], folds: Folds, fold: number, share: number): Folds {
  const kept = (document: Prepared, i: number): boolean =>
    folds.foldOf(document) === fold || (i * 7919) % 1000 < share * 1000;
  return folds.restrictedTo(groups.flatMap(({ documents }) => documents.filter(kept)));
}

const CARD = { name: 'fold', version: '0', licence: '', data: [] };

const asProduct: Reader = ({ document: { id, text } }, model) => attribute(plainDocument(id, text), model);

function measure(
  { tokens, quotations }: GoldDocument,
  statements: readonly Statement[],
): { score: DocumentScore; outcomes: (Outcome & { confidence: number })[] } {
  const system = statements.map((statement) => quotationOf(statement, tokens));
  const outcomes = statements.map(({ confidence }, i) => ({
    confidence,
    probability: confidence,
    right: answeredBy(system[i], quotations) !== undefined,
  }));
  return { score: scoreDocument({ gold: quotations, system }), outcomes };
}

/** The grammar by itself on the same documents. */
export function grammarScores({ documents }: CorpusGroup): DocumentScore[] {
  return documents.map(({ document: { id, text, tokens, quotations } }) => {
    const statements = attribute(plainDocument(id, text), null);
    return scoreDocument({ gold: quotations, system: statements.map((s) => quotationOf(s, tokens)) });
  });
}
