import type { MarkPair } from '../../language/de/marks.ts';
import { type Proposal, type Ranges, range, touch, within } from '../proposal.ts';
import type { Reading } from '../reading.ts';
import { isTitle } from '../title.ts';

/** Quoted words inside indirect or reported speech: "es gehe um das ⟨„politische Überleben“⟩". They have its roles. */
export function proposeNested(reading: Reading, chosen: readonly Proposal[]): Proposal[] {
  const proposals: Proposal[] = [];
  const direct = chosen.filter((p) => p.type === 'direct');
  for (const outer of chosen) {
    if (outer.type === 'direct') continue;
    for (const pair of pairsIn(reading, outer)) {
      const quote = range(pair.open, pair.close + 1);
      if (!within(quote, outer.quote) || direct.some((d) => d.sentence === outer.sentence && touch(d.quote, quote)))
        continue;
      if (isTitle(reading.analysis, pair)) continue;
      proposals.push(nestedIn(outer, quote, pair));
    }
  }
  return proposals;
}

function pairsIn(reading: Reading, outer: Proposal): MarkPair[] {
  const pairs: MarkPair[] = [];
  const last = outer.quote[outer.quote.length - 1].end;
  for (let s = outer.sentence; s < reading.sentences.length && reading.sentences[s].start < last; s++) {
    pairs.push(...reading.sentences[s].pairs);
  }
  return pairs;
}

function nestedIn(outer: Proposal, quote: Ranges, pair: MarkPair): Proposal {
  return {
    ...outer,
    type: 'direct',
    quote,
    rule: 'quoted-words',
    evidence: outer.evidence,
    score: pair.repaired ? 0.4 : 0.7 * outer.score,
  };
}
