import { UNSEEN } from '../src/attribution/candidates/candidate.ts';
import { type Judged, decide } from '../src/attribution/decide.ts';
import { draftOf } from '../src/attribution/draft.ts';
import { FeatureExtractor } from '../src/attribution/features/extractor.ts';
import { type FeatureGroup, TEMPLATES } from '../src/attribution/features/sink.ts';
import { WIDTH } from '../src/attribution/judging/questions.ts';
import { judgeOf } from '../src/attribution/learned.ts';
import { type Model, confidenceOf } from '../src/attribution/model.ts';
import { makeStatement } from '../src/text/statement.ts';
import type { Proposal } from '../src/attribution/proposal.ts';
import { type Answered, answer } from '../src/training/answered.ts';
import { type Prepared, see } from '../src/training/prepare.ts';
import { judge } from '../src/training/unseen.ts';
import { intervals } from './bootstrap.ts';
import { type Report, percent, table } from './command.ts';
import { type CorpusGroup, type Reader, crossValidate, foldsOf } from './folds.ts';
import { type Metric, figures } from './score.ts';

/** The learned engine with one thing taken away, to see what that brings. */
interface Ablation {
  readonly name: string;
  /** What is left of a document for training and reading. */
  readonly left?: (prepared: Prepared) => Prepared;
  /** Whether the sequence model is another, too. */
  readonly otherTokens?: boolean;
  readonly reader?: Reader;
}

const ABLATIONS: readonly Ablation[] = [
  { name: 'whole' },
  { name: 'no sequence model', left: withoutTokens, otherTokens: true },
  { name: 'no trees: the linear model decides', reader: reader({ trees: false }) },
  { name: 'no candidates beside the proposals of the grammar', left: proposalsOnly },
  { name: 'no features of what the grammar alone would choose', left: (prepared) => without(prepared, 'grammar') },
  { name: 'no learned voices: the nearest one speaks', reader: reader({ voices: false }) },
  { name: 'no weights for each corpus', left: (prepared) => ({ ...prepared, domain: 0 }) },
];

/** Tokens without features: the sequence model knows nothing of them. */
function withoutTokens(prepared: Prepared): Prepared {
  const { grounds } = prepared;
  const tokens = { ...grounds.tokens, ids: grounds.tokens.ids.map(() => -1) };
  return { ...prepared, grounds: { ...grounds, tokens } };
}

/** The grammar leaves these sentences to its last step, which the choice of voices stands for here. */
const LAST_STEP: readonly string[] = ['sentence-distanced', 'sentence-hearsay'];

function proposalsOnly(prepared: Prepared): Prepared {
  const kept = (p: Proposal): boolean => p.score > UNSEEN || LAST_STEP.includes(p.rule);
  const candidates = prepared.candidates.filter(({ proposal }) => kept(proposal));
  return { ...prepared, candidates, grounds: { ...prepared.grounds, list: prepared.grounds.list.filter(kept) } };
}

function without(prepared: Prepared, group: FeatureGroup): Prepared {
  const { reading, grounds } = prepared;
  const extractor = new FeatureExtractor(reading, grounds.base, true);
  const candidates = prepared.candidates.map((candidate) => {
    const features = extractor.features(candidate.proposal);
    const templates = extractor.templates();
    return { ...candidate, features: features.filter((_, i) => TEMPLATES[templates[i]] !== group) };
  });
  return { ...prepared, candidates };
}

/** From which probability on the linear model takes a candidate where it decides: found like that of the trees. */
const LINEAR_THRESHOLD = 0.35;

/** Reads a document from the candidates and features that are left of it. */
function reader({ trees = true, voices = true } = {}): Reader {
  return (prepared, model) => {
    const { reading, document } = prepared;
    const answered = answer(see(prepared, model.sequence), model, model.habits);
    const { judged } = trees ? judge(answered, model) : byScore(answered);
    const decided = decide(reading, judged, {
      ...judgeOf(model),
      ...(!trees && { threshold: () => LINEAR_THRESHOLD }),
      ...(!voices && { voice: ([nearest]) => nearest }),
    });
    return decided.map(({ proposal, probability }) =>
      makeStatement(document.text, draftOf(reading, proposal, confidenceOf(model, probability))),
    );
  };
}

/** The first answer of each candidate is its score. */
function byScore({ candidates, answers }: Answered): { judged: Judged[] } {
  const judged = candidates.map(({ proposal }, i) => {
    const probability = 1 / (1 + Math.exp(-answers[i * WIDTH]));
    return { proposal, candidate: proposal, probability, rank: probability };
  });
  return { judged };
}

const SHOWN: readonly Metric[] = ['quote', 'speaker', 'type', 'joint'];

/** `crossvalidate --ablate`: the whole engine, and what is lost without each of its parts. */
export function ablate(groups: readonly CorpusGroup[], folds: number): Report {
  const whole = foldsOf(groups, folds);
  const models = new Map<string, Model>();
  const results = ABLATIONS.map(({ name, left, otherTokens, reader: own = reader() }) => {
    // what only reads otherwise is trained like the whole
    if (!left) return { name, byCorpus: crossValidate(groups, whole, { reader: own, models }) };
    const rest = groups.map((group) => ({ ...group, documents: group.documents.map(left) }));
    const documents = foldsOf(rest, folds, otherTokens ? undefined : whole);
    return { name, byCorpus: crossValidate(rest, documents, { reader: own }) };
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
