import type { MarkPair } from '../../language/de/marks.ts';
import { type Proposal, type Ranges, range, touch, within } from '../proposal.ts';
import { type Reading, readInside } from '../reading.ts';
import { choose, sentencesOf } from '../choose.ts';
import { isTitle } from '../title.ts';
import { proposeDirect } from './direct.ts';
import { proposeIndirect } from './indirect.ts';

/** Quoted words inside indirect or reported speech: "es gehe um das ⟨„politische Überleben“⟩". They have its roles. */
export function proposeNested(reading: Reading, chosen: readonly Proposal[]): Proposal[] {
  const proposals: Proposal[] = [];
  const direct = new Map<number, Proposal[]>();
  for (const p of chosen) if (p.type === 'direct') direct.set(p.sentence, [...(direct.get(p.sentence) ?? []), p]);
  for (const outer of chosen) {
    if (outer.type === 'direct') {
      proposals.push(...inside(reading, outer));
      continue;
    }
    const taken = direct.get(outer.sentence) ?? [];
    for (const pair of pairsIn(reading, outer)) {
      const quote = range(pair.open, pair.close + 1);
      if (!within(quote, outer.quote) || taken.some((d) => touch(d.quote, quote))) continue;
      if (isTitle(reading.analysis, pair)) continue;
      proposals.push(nestedIn(outer, quote, pair));
    }
  }
  return proposals;
}

/** What someone reports within a direct quotation: „Er sagte mir: ⟨‚Geh!‘⟩“ */
function inside(reading: Reading, outer: Proposal): Proposal[] {
  return outer.quote.flatMap((part) => {
    const inner = readInside(reading, part, reading.sentences[outer.sentence].paragraph);
    const found = choose(
      inner,
      [...proposeDirect(inner), ...proposeIndirect(inner)].filter((p) => isOthers(reading, p)),
    );
    return found.slice(0, MOST_INSIDE).map((p) => ({ ...p, sentence: outer.sentence }));
  });
}

/** Quoted things in one quotation beyond this many are no speech any more; keeps choosing linear. */
const MOST_INSIDE = 100;

/** People quote themselves all the time („ich sage, dass“); what counts is whom they quote. */
function isOthers(reading: Reading, proposal: Proposal): boolean {
  if (proposal.type === 'direct')
    return proposal.rule === 'verb-colon-quotation' || proposal.rule === 'quotation-then-verb';
  if (proposal.score < SURE || !proposal.speaker || proposal.rule === 'verb-second-clause') return false;
  const [{ start, end }] = proposal.speaker;
  return end - start > 1 || reading.analysis.capital[start] === 1;
}

/** Inside quotations only proposals at least this sure: people speak less orderly than papers write. */
const SURE = 0.9;

function pairsIn(reading: Reading, outer: Proposal): MarkPair[] {
  return sentencesOf(reading, outer).flatMap((s) => reading.sentences[s].pairs);
}

function nestedIn(outer: Proposal, quote: Ranges, pair: MarkPair): Proposal {
  return {
    ...outer,
    type: 'direct',
    quote,
    rule: 'quoted-words',
    score: pair.repaired ? 0.4 : 0.7 * outer.score,
  };
}
