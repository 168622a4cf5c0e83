import { candidatesOf } from '../src/attribution/candidates/candidates.ts';
import { UNSEEN } from '../src/attribution/candidates/candidate.ts';
import { decide } from '../src/attribution/decide.ts';
import { draftOf } from '../src/attribution/draft.ts';
import { FeatureExtractor } from '../src/attribution/features/extractor.ts';
import { type FeatureGroup, TEMPLATES } from '../src/attribution/features/sink.ts';
import { judgeOf } from '../src/attribution/learned.ts';
import { confidenceOf } from '../src/attribution/model.ts';
import { makeStatement } from '../src/text/statement.ts';
import type { Prepared } from '../src/training/prepare.ts';
import { judge } from '../src/training/unseen.ts';
import { intervals } from './bootstrap.ts';
import { type Report, percent, table } from './command.ts';
import { type CorpusGroup, type Reader, crossValidate } from './folds.ts';
import { type Metric, figures } from './score.ts';

/** The learned engine with one thing taken away, to see what that brings. */
interface Ablation {
  readonly name: string;
  /** What is left of a document for training and reading. */
  readonly left?: (prepared: Prepared) => Prepared;
  readonly reader?: Reader;
}

const ABLATIONS: readonly Ablation[] = [
  { name: 'whole' },
  { name: 'no candidates beside the proposals of the grammar', left: proposalsOnly },
  { name: 'no features of what the grammar alone would choose', left: (prepared) => without(prepared, 'grammar') },
  { name: 'no features of the statements around', left: (prepared) => without(prepared, 'context') },
  { name: 'no learned voices: the nearest one speaks', reader: reader('nearest') },
  { name: 'no weights for each corpus', left: (prepared) => ({ ...prepared, domain: 0 }) },
];

/** The grammar leaves these sentences to its last step, which the choice of voices stands for here. */
const LAST_STEP: readonly string[] = ['sentence-distanced', 'sentence-hearsay'];

function proposalsOnly(prepared: Prepared): Prepared {
  const kept = prepared.candidates.filter(
    ({ proposal }) => proposal.score > UNSEEN || LAST_STEP.includes(proposal.rule),
  );
  return { ...prepared, candidates: kept };
}

function without(prepared: Prepared, group: FeatureGroup): Prepared {
  const { reading } = prepared;
  const extractor = new FeatureExtractor(reading, candidatesOf(reading).base, true);
  const candidates = prepared.candidates.map((candidate) => {
    const features = extractor.features(candidate.proposal);
    const templates = extractor.templates();
    return { ...candidate, features: features.filter((_, i) => TEMPLATES[templates[i]] !== group) };
  });
  return { ...prepared, candidates };
}

/** Reads a document from the candidates and features that are left of it. */
function reader(voice: 'learned' | 'nearest'): Reader {
  return (prepared, model) => {
    const { reading, document } = prepared;
    const learned = judgeOf(model);
    const decided = decide(reading, judge(prepared, model).judged, {
      ...learned,
      ...(voice === 'nearest' && { voice: ([nearest]) => nearest }),
    });
    return decided.map(({ proposal, probability }) =>
      makeStatement(document.text, draftOf(reading, proposal, confidenceOf(model, probability))),
    );
  };
}

const SHOWN: readonly Metric[] = ['quote', 'speaker', 'type', 'joint'];

/** `crossvalidate --ablate`: the whole engine, and what is lost without each of its parts. */
export function ablate(groups: readonly CorpusGroup[], folds: number): Report {
  const results = ABLATIONS.map(({ name, left = (prepared) => prepared, reader: own = reader('learned') }) => {
    const rest = groups.map((group) => ({ ...group, documents: group.documents.map(left) }));
    return { name, byCorpus: crossValidate(rest, folds, { reader: own }) };
  });
  const parts = groups.map((group, g) => {
    const rows = results.map(({ name, byCorpus }) => {
      const { low, high } = intervals(byCorpus[g].scores).joint;
      const found = figures(byCorpus[g].scores);
      return [name, ...SHOWN.map((metric) => percent(found[metric].f1)), `${percent(low)}–${percent(high)}`];
    });
    return `${group.name}\n\n${table([['F1', ...SHOWN, '95 % of joint'], ...rows])}`;
  });
  const json = groups.map((group, g) => ({
    corpus: group.name,
    folds,
    ablations: results.map(({ name, byCorpus }) => ({
      name,
      figures: figures(byCorpus[g].scores),
      joint: intervals(byCorpus[g].scores).joint,
    })),
  }));
  return { text: parts.join('\n\n'), json };
}
