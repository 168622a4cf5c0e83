import { type ChainKind, type Standing, checkProvenance, makeProvenance } from '../provenance/evidence.ts';
import type { HedgeKind } from '../language/de/data/hedges.ts';
import type { Passage } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { type Medium, type StatementType, checkStatement, makeStatement } from '../text/statement.ts';
import type { Party, StatementResult } from './result.ts';

/** A statement as it is stored: places, and none of the words that stand there. */
export interface PackedStatement {
  readonly type: StatementType;
  /** `12-40 44-60` */
  readonly quote: string;
  readonly standing: Standing;
  readonly confidence: number;
  /** JSON of everything else; what is absent is left out. */
  readonly found: string;
}

/** Spans as they are stored. */
type Places = string;

interface Found {
  readonly medium: Medium;
  readonly in?: string | undefined;
  readonly speaker?: readonly [Places, string | null] | undefined;
  readonly addressee?: readonly [Places, string | null] | undefined;
  readonly cue?: Places | undefined;
  readonly frame?: Places | undefined;
  readonly hedges?: readonly (readonly [HedgeKind, Places])[] | undefined;
  readonly stands?: readonly Places[] | undefined;
  readonly chain?: readonly (readonly [string, ChainKind, Places])[] | undefined;
  readonly links?: readonly (readonly [Places, string])[] | undefined;
  readonly said?: readonly [string, string, Places] | undefined;
  readonly because?: readonly (readonly [string, Places | null])[] | undefined;
}

/** Characters that not every store can keep, each as one that all can, so that offsets stay. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

/** @returns `12-40 44-60` */
export function writeSpans(spans: readonly Span[]): Places {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

/** The way back from `writeSpans`. */
export function readSpans(places: Places): Span[] {
  return places.split(' ').map((place) => {
    const [start, end] = place.split('-');
    return { start: Number(start), end: Number(end) };
  });
}

/** The words at places that were checked when they were stored. */
export function wordsAt(text: string, places: Places): string {
  return readSpans(places)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

/**
 * Checks a statement against its text, and takes its words away.
 *
 * @throws EvidenceError when words of it do not stand there
 */
export function packStatement(text: string, statement: StatementResult): PackedStatement {
  checkStatement(text, statement);
  checkProvenance(text, statement);
  const { type, quote, standing, confidence } = statement;
  return { type, quote: writeSpans(quote.spans), standing, confidence, found: JSON.stringify(foundOf(statement)) };
}

function foundOf(statement: StatementResult): Found {
  const { medium, nestedIn, speaker, addressee, cue, frame, saidOn } = statement;
  const { hedges, standingEvidence, chainEvidence, links, because } = statement;
  const places = ({ spans }: Passage): Places => writeSpans(spans);
  const party = (words: Party): readonly [Places, string | null] => [places(words), words.entity];
  const full = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
  return {
    medium,
    in: nestedIn ?? undefined,
    speaker: speaker ? party(speaker) : undefined,
    addressee: addressee ? party(addressee) : undefined,
    cue: cue ? places(cue) : undefined,
    frame: frame ? places(frame) : undefined,
    hedges: full(hedges.map((hedge) => [hedge.kind, places(hedge)])),
    stands: full(standingEvidence.map(places)),
    chain: full(chainEvidence.map((link) => [link.name, link.kind, places(link)])),
    links: full(links.map((link) => [writeSpans([link]), link.href])),
    said: saidOn ? [saidOn.from, saidOn.to, places(saidOn.evidence)] : undefined,
    because: full(because.map(({ rule, evidence }) => [rule, evidence && places(evidence)])),
  };
}

/**
 * Puts the words of its text to a statement.
 *
 * @throws EvidenceError when a place is not in the text
 */
export function unpackStatement(text: string, packed: PackedStatement): StatementResult {
  const { type, confidence, standing } = packed;
  const found = JSON.parse(packed.found) as Found;
  const spans = (places: Places | undefined): Span[] | null => (places === undefined ? null : readSpans(places));
  const statement = makeStatement(text, {
    ...{ type, confidence, medium: found.medium, nestedIn: found.in ?? null, quote: readSpans(packed.quote) },
    ...{ speaker: spans(found.speaker?.[0]), addressee: spans(found.addressee?.[0]) },
    ...{ cue: spans(found.cue), frame: spans(found.frame) },
    because: (found.because ?? []).map(([rule, places]) => ({
      rule,
      spans: places === null ? null : readSpans(places),
    })),
  });
  const { id, medium, nestedIn, quote, cue, frame, because } = statement;
  const { hedges, standingEvidence, chain, chainEvidence, links, saidOn } = provenanceIn(text, found, standing);
  return {
    ...{ id, type, medium, nestedIn, confidence, quote },
    speaker: statement.speaker && { ...statement.speaker, entity: found.speaker?.[1] ?? null },
    ...{ cue, frame },
    addressee: statement.addressee && { ...statement.addressee, entity: found.addressee?.[1] ?? null },
    ...{ hedges, standing, standingEvidence, chain, chainEvidence, links, saidOn, because },
  };
}

function provenanceIn(text: string, found: Found, standing: Standing): ReturnType<typeof makeProvenance> {
  const { hedges = [], stands = [], chain = [], links = [], said } = found;
  return makeProvenance(text, {
    hedges: hedges.map(([kind, places]) => ({ kind, spans: readSpans(places) })),
    standing,
    standingEvidence: stands.map(readSpans),
    chain: chain.map(([name, kind, places]) => ({ name, kind, spans: readSpans(places) })),
    links: links.map(([places, href]) => ({ ...readSpans(places)[0], href })),
    saidOn: said ? { from: said[0], to: said[1], spans: readSpans(said[2]) } : null,
  });
}
