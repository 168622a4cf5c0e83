import { STATEMENT_TYPES } from '../../text/statement.ts';
import { isBare } from '../decide.ts';
import { type Base, supportKey } from '../features/context.ts';
import { moodOf } from '../features/mood.ts';
import { type Proposal, endOf } from '../proposal.ts';
import type { ReadSentence, Reading } from '../reading.ts';
import { Role, firstLabel } from '../sequence/labels.ts';
import type { Posteriors } from '../sequence/sequence.ts';
import { Asked } from '../sequence/asked.ts';
import { Answers } from './questions.ts';
import { Rivals } from './rivals.ts';

/** All that is known of the candidates of a text before the trees are asked. */
export interface Known {
  readonly reading: Reading;
  readonly base: Base;
  readonly posteriors: Posteriors;
  readonly candidates: readonly Proposal[];
  /** The logit that the linear model gives each candidate. */
  readonly scores: Float32Array;
  /** The number of the corpus whose habits decide what is a speech act. */
  readonly habits: number;
}

/** What the trees ask, for each candidate of a text: `candidates × WIDTH`. */
export function answersOf({ reading, base, posteriors, candidates, scores, habits }: Known): Float32Array {
  const answers = new Answers(candidates.length);
  const asked = new Asked(posteriors);
  const rivals = new Rivals(reading, candidates, scores);
  const density = base.chosen.length / reading.sentences.length;
  candidates.forEach((p, i) => {
    const s = reading.sentences[p.sentence];
    answers.add(scores[i], STATEMENT_TYPES.indexOf(p.type), p.score, agrees(base, p));
    quote(answers, asked, p);
    roles(answers, asked, p, s);
    rivals.among(answers, i);
    rivals.around(answers, p);
    shape(answers, reading, p, s);
    answers.add(isBare(p) ? 1 : 0, density, p.type === 'reported' ? habits : ANY_HABITS);
    answers.end(i);
  });
  return answers.numbers;
}

/** The corpora agree on all but speech acts. */
const ANY_HABITS = -1;

function agrees({ bySentence }: Base, p: Proposal): number {
  const key = supportKey(p);
  return bySentence[p.sentence].some((b) => b.type === p.type && supportKey(b) === key) ? 1 : 0;
}

function quote(answers: Answers, asked: Asked, p: Proposal): void {
  const first = firstLabel(p.type);
  const start = p.quote[0].start;
  const end = endOf(p.quote);
  const { means, least } = asked.types(p);
  answers.add(
    means[STATEMENT_TYPES.indexOf(p.type)],
    least,
    ...means,
    means.reduce((a, b) => a + b),
  );
  answers.add(asked.label(start, first), asked.ofType(start - 1, first));
  answers.add(asked.ofType(end - 1, first), asked.label(end, first + 1), asked.any(start - 1), asked.any(end));
}

function roles(answers: Answers, asked: Asked, p: Proposal, s: ReadSentence): void {
  const none = asked.meanRole(p.frame, Role.none);
  answers.add(asked.meanRole(p.cue, Role.cue) ?? -1, asked.meanRole(p.speaker, Role.speaker) ?? -1);
  answers.add(none === null ? -1 : 1 - none);
  if (p.speaker && p.speaker.length > 0) {
    answers.add(asked.role(p.speaker[0].start - 1, Role.speaker), asked.role(endOf(p.speaker), Role.speaker));
  } else {
    answers.add(-1, -1);
  }
  for (const role of [Role.cue, Role.speaker, Role.none]) answers.add(asked.mostBeside(p, s, role));
}

function shape(answers: Answers, { analysis: a }: Reading, p: Proposal, s: ReadSentence): void {
  const start = p.quote[0].start;
  const end = endOf(p.quote);
  const main = s.clauses.find((c) => c.kind === 'main' && c.finite >= 0);
  const own = s.clauses.find((c) => c.finite >= start && c.finite < end);
  const cue = (p.cue ?? p.evidence)?.at(0)?.start ?? -1;
  const framing = s.clauses.find((c) => cue >= c.start && cue < c.end);
  answers.add(moodOf(a, main?.finite ?? -1), moodOf(a, own?.finite ?? -1));
  answers.add((framing && s.predicates[framing.host]?.reporting.strength) ?? -1);
  answers.add(
    p.quote.reduce((n, r) => n + r.end - r.start, 0),
    p.quote.length,
  );
  answers.add(start - s.start, s.end - end, s.end - s.start);
}
