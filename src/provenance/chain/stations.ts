import type { TokenRange } from '../../attribution/proposal.ts';
import type { Reading } from '../../attribution/reading.ts';
import type { Analysis } from '../../language/de/analysis.ts';
import { Closed } from '../../language/de/classes.ts';
import type { Clause } from '../../language/de/clauses.ts';
import { nounPhraseAt } from '../../language/de/phrases.ts';
import { Kind } from '../../language/de/tokens.ts';
import { finiteStrength } from '../../language/de/verbs.ts';
import type { ChainKind } from '../evidence.ts';
import { type Place, holds, outsideMarks, sentenceAt } from '../place.ts';
import { predicateOf } from '../standing/predicates.ts';
import { type MediumMention, mediumAt } from './media.ts';
import { type Related, type Relation, phraseStart, relationOf } from './relation.ts';

/** A station of a statement's way, in tokens. */
export interface Station {
  readonly name: string;
  readonly kind: ChainKind;
  readonly relation: Relation;
  readonly range: TokenRange;
}

/** Tokens between quotation marks that may be a name: in "in der „Olmer Zeitung“" it is read with what stands before it. */
const LONGEST_NAME = 7;

/** The stations that the frame of a statement names, and what stands beside it in its clauses, in text order. */
export function framedStations(reading: Reading, place: Place): Station[] {
  const reported = place.statement.type === 'reported' && place.frame.length === 0;
  const zones = reported
    ? place.quote.flatMap((range) => outsideMarks(reading, range, LONGEST_NAME))
    : [...place.frame, ...place.beside];
  return stationsIn(reading, place, zones, () => true).filter(({ range }) => isBesideCue(place, range.start));
}

/** Not in a clause that hangs on the one with the cue: "Der NDR, ⟨der in der ARD dafür zuständig ist⟩, sagte". */
function isBesideCue({ clauses, cue }: Place, token: number): boolean {
  const own = clauses.find((clause) => holdsToken(clause, token));
  return !own || cue.length === 0 || cue.some(({ start }) => holdsToken(own, start));
}

/** What other clauses of its sentences tell of who relayed it: "[…], sagte sie, ⟨wie die „Bild“ berichtet⟩". */
export function relayingStations(reading: Reading, place: Place, isFramed: (token: number) => boolean): Station[] {
  if (place.statement.type === 'reported' && place.frame.length === 0) return [];
  const clauses = place.sentences
    .flatMap((sentence) => sentence.clauses)
    .filter((clause) => clause.kind !== 'quotation' && !place.clauses.includes(clause));
  return clauses.flatMap((clause) => {
    const zones = clause.parts.filter(
      ({ start, end, first }) => end > start && !holds(place.quote, first) && !isFramed(first),
    );
    // "…, ⟨wie er gegenüber Newsweek erklärt⟩" tells of the same speaker, another clause of another
    return stationsIn(reading, place, zones, (relation) => relation !== 'told' || clause.introKind === 'wie');
  });
}

function stationsIn(
  reading: Reading,
  place: Place,
  zones: readonly TokenRange[],
  accepts: (relation: Relation) => boolean,
): Station[] {
  const a = reading.analysis;
  const found: Station[] = [];
  let before: { readonly station: Station; readonly end: number } | null = null;
  for (const zone of zones) {
    const { end } = reading.sentences[sentenceAt(reading, zone.start)];
    for (let i = zone.start; i < zone.end; i++) {
      const source = namelessSource(reading, i, zone.end) ?? circles(reading, place, i);
      if (source) found.push(source);
      const mention: MediumMention | null = mediumAt(a, i, end);
      if (!mention) continue;
      const related = listed(reading, mention, before) ?? relate(reading, place, mention);
      i = mention.range.end - 1;
      if (!related || !accepts(related.relation)) continue;
      const station: Station = { name: mention.name, kind: mention.kind, ...related };
      const inside =
        before &&
        station.kind === 'programme' &&
        before.station.kind === 'broadcaster' &&
        isApposed(reading, before, mention);
      if (inside) found.splice(-1, 0, station);
      else found.push(station);
      before = { station, end: mention.range.end };
    }
  }
  return found;
}

/** "in der ⟨ARD-Sendung⟩ „Bericht aus Berlin“": said in the one, broadcast by the other. */
function isApposed(_: Reading, before: { readonly end: number }, mention: MediumMention): boolean {
  return before.end === mention.range.start;
}

/** "NDR, WDR ⟨und SZ⟩", "der BBC ⟨und dem Guardian⟩": the same as the one before. */
function listed(
  { analysis: a }: Reading,
  { range }: MediumMention,
  before: { readonly station: Station; readonly end: number } | null,
): Related | null {
  if (!before) return null;
  const phrase = phraseStart(a, range.start);
  const joins = a.tokens.kind[phrase - 1] === Kind.comma || (a.closed[phrase - 1] & Closed.coordinator) !== 0;
  return joins && phrase - 1 === before.end
    ? { relation: before.station.relation, range: { start: phrase, end: range.end } }
    : null;
}

function relate(reading: Reading, place: Place, mention: MediumMention): Related | null {
  const related = relationOf(reading.analysis, mention);
  const { start } = mention.range;
  // "nach Angaben ⟨der Agentur Tass⟩": who speaks is no station
  const speaks = holds(place.speaker, start) || holds(place.speaker, phraseStart(reading.analysis, start));
  if (related && !speaks) return related;
  if (related?.relation === 'source') return related;
  return hearer(reading, place, mention) ?? (speaks ? null : relayer(reading, place, mention));
}

/** "sagte Kern ⟨der BBC⟩", "sagte ⟨den Zeitungen der Funke Mediengruppe⟩"; a platform is no one told. */
function hearer({ analysis: a }: Reading, place: Place, { range, kind }: MediumMention): Related | null {
  if (kind === 'platform') return null;
  const start = phraseStart(a, range.start);
  const told = (from: number): Related => ({ relation: 'told', range: { start: from, end: range.end } });
  if (GROUPED.test(a.forms[start - 1] ?? '') && a.forms[start - 2] === 'den') return told(start - 2);
  const preposition = (a.closed[start - 1] & (Closed.preposition | Closed.contraction)) !== 0;
  if (holds(place.addressee, range.start))
    return isGenitive(a, place, start) ? null : told(preposition ? start - 1 : start);
  return !preposition && start < range.start && isDative(a, place, start) ? told(start) : null;
}

/** "nach Schätzungen ⟨der BBC⟩" */
function isGenitive(a: Analysis, { speaker }: Place, start: number): boolean {
  return a.capital[start - 1] === 1 && a.forms[start] === 'der' && !holds(speaker, start - 1);
}

/** "hatte ⟨dem Sender n-tv⟩ gesagt", and "sagte Kern ⟨der BBC⟩" where the speaker was read too long. */
function isDative(a: Analysis, place: Place, start: number): boolean {
  if (a.forms[start] === 'dem' && a.capital[start - 1] === 0) return true;
  if (!/^de[rm]$/.test(a.forms[start]) || !holds(place.speaker, start - 1) || a.capital[start - 1] === 0) return false;
  return (a.closed[place.speaker[0].start] & Closed.determiner) === 0 && afterVerb(a, place);
}

/** "den ⟨Zeitungen⟩ der Funke Mediengruppe" */
const GROUPED = /(?:zeitungen|blättern|medien|sendern|titeln)$/;

/** "⟨sagte⟩ Kern", but not "⟨nach⟩ Angaben". */
function afterVerb(a: Analysis, { cue, speaker }: Place): boolean {
  if (cue.length === 0 || speaker.length === 0 || cue[0].start > speaker[0].start) return false;
  return finiteStrength(a, cue[0].start) > 0;
}

/** Verbs of passing on what another said. */
const RELAYING = new Set(['berichten', 'melden', 'schreiben', 'zitieren', 'vermelden', 'erfahren', 'veröffentlichen']);

/** "wie ⟨die „Bild“⟩ berichtet", "zitierte ihn ⟨der Sender⟩": the medium whose clause passes it on, not where it does so. */
function relayer(reading: Reading, place: Place, { range }: MediumMention): Related | null {
  const a = reading.analysis;
  const start = phraseStart(a, range.start);
  if ((a.closed[start - 1] & (Closed.preposition | Closed.contraction)) !== 0 || a.capital[start - 1] === 1)
    return null;
  const sentence = reading.sentences[sentenceAt(reading, range.start)];
  const clause = sentence.clauses.find((c) => c.finite >= 0 && holdsToken(c, range.start));
  if (!clause || place.statement.type === 'reported') return null;
  return RELAYING.has(predicateOf(reading, sentence, clause).reporting.lemma)
    ? { relation: 'relayed', range: { start, end: range.end } }
    : null;
}

function holdsToken({ parts }: Clause, token: number): boolean {
  return parts.some(({ start, end }) => start <= token && token < end);
}

/** "unter Berufung auf ⟨Regierungskreise⟩": a source that is no medium, under the words that the text has for it. */
function namelessSource(reading: Reading, i: number, end: number): Station | null {
  const a = reading.analysis;
  if (a.forms[i + 1] !== 'auf' || !/^(?:berufung|bezugnahme)$/.test(a.forms[i])) return null;
  const phrase = nounPhraseAt(a, i + 2, end);
  if (!phrase || phrase.pronoun || namesMedium(reading, phrase)) return null;
  const { tokens, closed } = a;
  const start =
    (closed[phrase.start] & Closed.determiner) !== 0 && phrase.start < phrase.head ? phrase.start + 1 : phrase.start;
  const name = tokens.text.slice(tokens.start[start], tokens.end[phrase.end - 1]);
  return { name, kind: 'source', relation: 'source', range: { start: i - 1, end: phrase.end } };
}

/** "Wie die dpa ⟨aus Regierungskreisen⟩ erfuhr": where a medium has it from. */
function circles(reading: Reading, place: Place, i: number): Station | null {
  const { tokens, forms } = reading.analysis;
  if (forms[i] !== 'aus') return null;
  const head = [i + 1, i + 2].find((k) => forms[k]?.endsWith('kreisen'));
  if (head === undefined || speakingMedium(reading, place) === null) return null;
  const name = tokens.text.slice(tokens.start[i + 1], tokens.end[head]);
  return { name, kind: 'source', relation: 'source', range: { start: i, end: head + 1 } };
}

function namesMedium(reading: Reading, { start, end }: TokenRange): boolean {
  for (let i = start; i < end; i++) if (mediumAt(reading.analysis, i, end)) return true;
  return false;
}

/** The medium that speaks itself: "⟨die BBC⟩ berichtet", "nach Angaben ⟨der Agentur Tass⟩"; null for its staff. */
export function speakingMedium({ analysis: a }: Reading, { speaker }: Place): Station | null {
  for (const { start, end } of speaker)
    for (let i = start; i < end; i++) {
      const mention = mediumAt(a, i, end);
      if (!mention) continue;
      const phrase = phraseStart(a, i);
      const itself = phrase <= start || /^(?:angaben|informationen|berichten?s?|meldung)$/.test(a.forms[phrase - 1]);
      return itself
        ? {
            name: mention.name,
            kind: mention.kind,
            relation: 'relayed',
            range: { start: Math.max(phrase, start), end: mention.range.end },
          }
        : null;
    }
  return null;
}
