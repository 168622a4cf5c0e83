import type { HedgeKind } from '../language/de/data/hedges.ts';
import { MEDIUM_KINDS } from '../language/de/data/media-names.ts';
import type { Link } from '../text/document.ts';
import { type Passage, checkPassage, passageAt } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import type { Interval } from './dates/date.ts';

/** Words by which the writer marks distance or doubt. */
export interface Hedge extends Passage {
  readonly kind: HedgeKind;
}

/**
 * What a statement stands for in its text, in one word:
 *
 * - `asserted`: the writer takes it for established (*gestand, dass …*, *weist nach, dass …*);
 * - `reported`: on the word of the one who said it;
 * - `doubted`: the writer does not go along with it (*angeblich*, *behauptet ohne Belege*, *fälschlich*), or the speaker
 *   doubts it (*bezweifelt, dass …*);
 * - `denied`: the speaker says that it is not so (*bestritt, dass …*, *glaubt nicht, dass …*), or did not say it at all.
 */
export const STANDINGS = ['asserted', 'reported', 'doubted', 'denied'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a statement passed on its way: a medium, or a source that a medium names (*unter Berufung auf Insider*). */
export const CHAIN_KINDS = [...MEDIUM_KINDS, 'source'] as const;
export type ChainKind = (typeof CHAIN_KINDS)[number];

/** One station of a statement with the words that name it. */
export interface ChainLink extends Passage {
  /** The same for every spelling: "dpa" for "der Deutschen Presse-Agentur". */
  readonly name: string;
  readonly kind: ChainKind;
}

/** When a statement was made, with the words that say so. */
export interface SaidOn extends Interval {
  readonly evidence: Passage;
}

/** On whose word, how sure, by which way and when: what a text tells of one statement beside its roles. */
export interface Provenance {
  /** In text order, none inside another. */
  readonly hedges: readonly Hedge[];
  readonly standing: Standing;
  /** The words that decided the standing; empty where nothing but quotation marks tells. */
  readonly standingEvidence: readonly Passage[];
  /** Names in the order of the way, without the speaker and without the outlet of the document: told first, told last. */
  readonly chain: readonly string[];
  /** One for each of `chain`. */
  readonly chainEvidence: readonly ChainLink[];
  /** Links of the document that lead to where the statement comes from, in text order. */
  readonly links: readonly Link[];
  /** Null where the text does not tell. */
  readonly saidOn: SaidOn | null;
}

/** A hedge in offsets. */
export interface HedgeDraft {
  readonly kind: HedgeKind;
  readonly spans: readonly Span[];
}

/** The same in offsets, before it is checked against its text. */
export interface ProvenanceDraft {
  readonly hedges: readonly HedgeDraft[];
  readonly standing: Standing;
  readonly standingEvidence: readonly (readonly Span[])[];
  readonly chain: readonly { readonly name: string; readonly kind: ChainKind; readonly spans: readonly Span[] }[];
  readonly links: readonly Link[];
  readonly saidOn: (Interval & { readonly spans: readonly Span[] }) | null;
}

/**
 * Makes a provenance of a draft: the only way to get one, so that none exists whose words do not stand in the text.
 *
 * @throws EvidenceError when a span of the draft does not fit the text
 */
export function makeProvenance(text: string, draft: ProvenanceDraft): Provenance {
  const { saidOn, standing } = draft;
  const chain = draft.chain.map(({ name, kind, spans }) => Object.freeze({ name, kind, ...passageAt(text, spans) }));
  return Object.freeze({
    hedges: Object.freeze(draft.hedges.map((hedge) => makeHedge(text, hedge))),
    standing,
    standingEvidence: Object.freeze(draft.standingEvidence.map((spans) => passageAt(text, spans))),
    chain: Object.freeze(chain.map(({ name }) => name)),
    chainEvidence: Object.freeze(chain),
    links: Object.freeze(draft.links.map((link) => linkAt(text, link))),
    saidOn: saidOn && Object.freeze({ from: saidOn.from, to: saidOn.to, evidence: passageAt(text, saidOn.spans) }),
  });
}

/** @throws EvidenceError when a span does not fit the text */
export function makeHedge(text: string, { kind, spans }: HedgeDraft): Hedge {
  return Object.freeze({ ...passageAt(text, spans), kind });
}

function linkAt(text: string, { start, end, href }: Link): Link {
  passageAt(text, [{ start, end }]);
  return Object.freeze({ start, end, href });
}

/**
 * Checks every passage of a provenance against the text it is said to come from.
 *
 * @throws EvidenceError at the first that does not stand there
 */
export function checkProvenance(text: string, provenance: Provenance): void {
  const { hedges, standingEvidence, chainEvidence, links, saidOn } = provenance;
  for (const passage of [...hedges, ...standingEvidence, ...chainEvidence]) checkPassage(text, passage);
  for (const { start, end } of links) passageAt(text, [{ start, end }]);
  if (saidOn) checkPassage(text, saidOn.evidence);
}
