import { STATEMENT_TYPES } from '../../text/statement.ts';
import { Asked } from '../sequence/asked.ts';
import { type Proposal, endOf } from '../proposal.ts';
import type { ReadSentence } from '../reading.ts';
import { Role, firstLabel } from '../sequence/labels.ts';
import type { Posteriors } from '../sequence/sequence.ts';
import { code } from './hash.ts';
import type { Sink } from './sink.ts';

/** How well a candidate fits what the sequence model makes of its tokens and of those beside it. */
export function sequence(posteriors: Posteriors, sink: Sink, p: Proposal, s: ReadSentence): void {
  const rule = code(p.rule);
  const asked = new Asked(posteriors);
  quote(asked, sink, p, rule);
  roles(asked, sink, p, s, rule);
}

/** The log-odds of a probability in steps of 0.7, −8 to 8. */
function odds(p: number): number {
  const bounded = Math.max(0, Math.min(1, p));
  return Math.max(-8, Math.min(8, Math.round(Math.log((bounded + 1e-4) / (1 - bounded + 1e-4)) / 0.7)));
}

function quote(asked: Asked, sink: Sink, p: Proposal, rule: number): void {
  const first = firstLabel(p.type);
  const start = p.quote[0].start;
  const end = endOf(p.quote);
  const { means, least } = asked.types(p);
  const own = odds(means[STATEMENT_TYPES.indexOf(p.type)]);
  const any = odds(means.reduce((a, b) => a + b));
  const begins = odds(asked.label(start, first));
  const goesOn = odds(asked.label(end, first + 1));
  sink.add('sequence-own', own);
  sink.add('sequence-own-rule', own, rule);
  sink.add('sequence-least', odds(least));
  sink.add('sequence-least-own', odds(least), own);
  sink.add('sequence-any', any);
  sink.add('sequence-any-own', any, own);
  sink.add('sequence-best', means.indexOf(Math.max(...means)), any);
  sink.add('sequence-begins', begins);
  sink.add('sequence-begins-before', begins, odds(asked.ofType(start - 1, first)));
  sink.add('sequence-ends', odds(asked.ofType(end - 1, first)), goesOn);
  sink.add('sequence-goes-on', goesOn);
  sink.add('sequence-edges', begins, goesOn);
  sink.add('sequence-edges-own', Math.round(begins / 2), Math.round(goesOn / 2), Math.round(own / 2));
  if (p.type === 'direct') sink.add('sequence-around', odds(Math.max(...means.subarray(1))), own);
}

function roles(asked: Asked, sink: Sink, p: Proposal, s: ReadSentence, rule: number): void {
  const cue = asked.meanRole(p.cue, Role.cue);
  if (cue === null) {
    sink.add('sequence-no-cue', odds(asked.mostBeside(p, s, Role.cue)));
  } else {
    sink.add('sequence-cue', odds(cue));
    sink.add('sequence-cue-rule', odds(cue), rule);
  }
  const speaker = asked.meanRole(p.speaker, Role.speaker);
  if (speaker === null || !p.speaker) {
    sink.add('sequence-no-speaker', odds(asked.mostBeside(p, s, Role.speaker)), rule);
  } else {
    sink.add('sequence-speaker', odds(speaker));
    sink.add('sequence-speaker-rule', odds(speaker), rule);
    sink.add('sequence-speaker-before', odds(asked.role(p.speaker[0].start - 1, Role.speaker)), odds(speaker));
    sink.add('sequence-speaker-after', odds(asked.role(endOf(p.speaker), Role.speaker)), odds(speaker));
  }
  const none = asked.meanRole(p.frame, Role.none);
  if (none !== null) sink.add('sequence-frame', odds(1 - none), rule);
}
