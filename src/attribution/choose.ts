import { type Proposal, type Ranges, endOf, touch, within } from './proposal.ts';
import type { Reading } from './reading.ts';

/**
 * Picks proposals that do not contradict each other, the surest first. Two statements may share words of their quotes
 * only when one is direct and lies inside the other: a quoted phrase in indirect speech.
 *
 * @param chosen proposals that stand already
 * @returns the chosen proposals in text order
 */
export function choose(reading: Reading, proposals: readonly Proposal[], chosen: readonly Proposal[] = []): Proposal[] {
  const bySentence = new Map<number, Proposal[]>();
  const result = [...chosen];
  for (const proposal of chosen) remember(reading, bySentence, proposal);
  for (const proposal of [...proposals].sort((a, b) => b.score - a.score || order(a, b))) {
    const contradicted = sentencesOf(reading, proposal).some((sentence) =>
      bySentence.get(sentence)?.some((rival) => contradict(rival, proposal)),
    );
    if (contradicted) continue;
    remember(reading, bySentence, proposal);
    result.push(proposal);
  }
  return result.sort(order);
}

function remember(reading: Reading, bySentence: Map<number, Proposal[]>, proposal: Proposal): void {
  for (const sentence of sentencesOf(reading, proposal)) {
    const list = bySentence.get(sentence);
    if (list) list.push(proposal);
    else bySentence.set(sentence, [proposal]);
  }
}

/** Indices of the sentences that the quote of a proposal reaches into, from the one in which it begins. */
export function sentencesOf(reading: Reading, proposal: Proposal): number[] {
  const indices = [proposal.sentence];
  for (let s = proposal.sentence + 1; reading.sentences[s]?.start < endOf(proposal.quote); s++) indices.push(s);
  return indices;
}

/**
 * Text order: by the first word, the longer quote first; of equal quotes the direct one, which lies inside the other,
 * last, so that no statement is nested in one that it holds.
 */
export function order(a: Proposal, b: Proposal): number {
  const [x, y] = [a.quote[0], b.quote[0]];
  return x.start - y.start || endOf(b.quote) - endOf(a.quote) || size(b.quote) - size(a.quote) || depth(a) - depth(b);
}

const size = (ranges: Ranges): number => ranges.reduce((sum, { start, end }) => sum + end - start, 0);

const depth = ({ type }: Proposal): number => (type === 'direct' ? 1 : 0);

/** Whether two proposals cannot both be statements; neither is preferred. */
export function contradict(a: Proposal, b: Proposal): boolean {
  if (!touch(a.quote, b.quote)) return framesInside(a, b) || framesInside(b, a);
  if (liesInside(a, b) || liesInside(b, a)) return false;
  if (a.type === 'direct' && b.type !== 'direct') return !fitsInto(a, b);
  if (b.type === 'direct' && a.type !== 'direct') return !fitsInto(b, a);
  return true;
}

/** What a direct quotation reports, with its frame, is a statement inside a statement. */
function liesInside(inner: Proposal, outer: Proposal): boolean {
  if (outer.type !== 'direct' || !inner.frame || inner.frame.length === 0) return false;
  return within(inner.quote, outer.quote) && within(inner.frame, outer.quote);
}

/** A quoted phrase in indirect speech has the roles of that, not those of a verb inside it. */
function fitsInto(inner: Proposal, outer: Proposal): boolean {
  if (!within(inner.quote, outer.quote)) return false;
  // the verb that frames a quotation is no speech act of its own beside it
  if (outer.type === 'reported' && inner.cue && outer.evidence && touch(inner.cue, outer.evidence)) return false;
  return outer.type === 'reported' || inner.frame === null || !touch(inner.frame, outer.quote);
}

/** A frame that lies in what another statement reports is reported itself, and not looked into. */
function framesInside(inner: Proposal, outer: Proposal): boolean {
  if (inner.type === 'direct' || outer.type === 'direct' || !inner.frame) return false;
  return touch(inner.frame, outer.quote);
}
