import type { Analysis } from '../language/de/analysis.ts';
import {
  ACCUSATIVE,
  Closed,
  DATIVE,
  GENITIVE,
  NOMINATIVE,
  NOMINATIVE_PLURAL,
  PREPOSITIONAL,
} from '../language/de/classes.ts';
import type { Clause } from '../language/de/clauses.ts';
import { Flag } from '../language/de/lexicon.ts';
import { isTimeWord } from '../language/de/nouns.ts';
import { type NounPhrase, nounPhraseAt } from '../language/de/phrases.ts';
import { Kind } from '../language/de/tokens.ts';
import { type Ranges, type TokenRange, range } from './proposal.ts';

/** A noun phrase that can be the subject of its clause, and how well it fits. */
interface Candidate {
  readonly phrase: NounPhrase;
  readonly fit: number;
}

const CLASS_FIT: Record<NounPhrase['class'], number> = {
  name: 2,
  'first-name': 2,
  function: 2.5,
  organisation: 2,
  group: 2,
  media: 2,
  text: 1,
  place: 1,
  pronoun: 2,
  other: 0,
};

/**
 * The subject of a clause: of its noun phrases the one that can stand in the nominative, agrees with the verb and names
 * someone or something that can speak. Null when none fits.
 */
export function subjectOf(a: Analysis, clause: Clause, cue: readonly number[] = []): NounPhrase | null {
  const candidates = [
    ...relativeCandidate(a, clause),
    ...prefieldCandidates(a, clause),
    ...midfieldCandidates(a, clause),
  ];
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (cue.includes(candidate.phrase.head)) continue;
    if (!best || candidate.fit > best.fit) best = candidate;
  }
  return best && best.fit > 0 ? clip(best.phrase, cue) : null;
}

/** Words of the cue are not part of the subject: "weil viele Wähler ⟨der Meinung⟩ sind". */
function clip(phrase: NounPhrase, cue: readonly number[]): NounPhrase {
  const stop = cue.find((i) => i > phrase.head && i < phrase.end);
  return stop === undefined ? phrase : { ...phrase, end: stop };
}

/** "die Frau, ⟨die⟩ sagte": the relative pronoun, where it can be the subject. */
function relativeCandidate(a: Analysis, clause: Clause): Candidate[] {
  const { intro } = clause;
  if (clause.introKind !== 'relative' || intro !== clause.first) return [];
  if (!/^(?:der|die|das|welche[rs]?)$/.test(a.forms[intro])) return [];
  const phrase: NounPhrase = {
    start: intro,
    end: intro + 1,
    head: intro,
    cases: NOMINATIVE,
    class: 'pronoun',
    pronoun: true,
  };
  return [{ phrase, fit: 2.4 }];
}

/** The tokens of a noun phrase with the apposition after it: "Eva Kern⟨, Chefin des Verbandes⟩". */
export function withApposition(a: Analysis, phrase: NounPhrase, clause: Clause): Ranges {
  let { end } = phrase;
  for (const part of clause.parts) {
    if (part.start !== end + 1 || part.kind !== 'fragment' || a.tokens.kind[end] !== Kind.comma) continue;
    const stop = appositionEnd(a, part, phrase);
    if (stop < 0) break;
    end = stop;
  }
  return range(phrase.start, end);
}

/**
 * The end of a verbless piece that says who someone is, -1 when it does not: "⟨Virologe an der Universität Jena⟩" up to
 * where a time or a listener follows.
 */
function appositionEnd(a: Analysis, part: Clause, owner: NounPhrase): number {
  if (part.first !== part.start) return -1;
  const phrase = nounPhraseAt(a, part.start, part.end);
  if (!phrase || phrase.pronoun || isTimeWord(a.forms[phrase.head])) return -1;
  if ((phrase.cases & (GENITIVE | DATIVE)) !== 0 && (phrase.cases & NOMINATIVE) === 0) return -1;
  const named = owner.class === 'first-name' || owner.class === 'name' || owner.class === 'function';
  if (phrase.class === 'other' && !(named && phrase.cases === 0)) return -1;
  let { end } = phrase;
  while (end < part.end) {
    const object = (a.closed[end] & PREPOSITIONAL) !== 0 ? nounPhraseAt(a, end + 1, part.end) : null;
    if (!object || a.forms[end] === 'gegenüber' || isTimePhrase(a, end, object)) break;
    end = object.end;
  }
  return end;
}

/** "am Montag", "am 8. Mai", "in der Nacht". */
function isTimePhrase(a: Analysis, preposition: number, object: NounPhrase): boolean {
  return isTimeWord(a.forms[object.head]) || a.tokens.kind[preposition + 1] === Kind.number;
}

/** In a clause with its verb second, all before the verb is one phrase: the subject, if it is one at all. */
function prefieldCandidates(a: Analysis, clause: Clause): Candidate[] {
  if (clause.kind !== 'main') return [];
  const head = clause.parts[0];
  const word = skipAdverbs(a, head.first, clause.finite);
  // "⟨„BBC News“⟩ berichtet": the name begins with its mark
  const start = word > head.start && a.tokens.kind[word - 1] === Kind.quote ? word - 1 : word;
  if (start >= clause.finite) return [];
  const phrase = nounPhraseAt(a, start, Math.min(head.end, clause.finite));
  if (!phrase) return [];
  const fit = fitOf(a, phrase, clause);
  if (Number.isNaN(fit)) return [];
  // whatever follows the noun up to the verb is part of the phrase: "Vertreter der Arbeitgeber im Aufsichtsrat"
  const end = head.finite === clause.finite ? trimEnd(a, phrase.end, clause.finite) : head.end;
  const speaks = phrase.class !== 'other' && phrase.class !== 'place' && !phrase.pronoun;
  return [{ phrase: { ...phrase, end: Math.max(end, phrase.end) }, fit: fit + (speaks ? 2 : 1) }];
}

/** "⟨Auch⟩ der Minister", "⟨Doch⟩ sie": adverbs before the subject are not part of it. */
function skipAdverbs(a: Analysis, i: number, end: number): number {
  const adverbs = Closed.adverb | Closed.coordinator;
  while (i < end && (a.closed[i] & adverbs) !== 0 && (a.closed[i] & Closed.determiner) === 0) i++;
  return i;
}

/** "Der Minister ⟨selbst⟩ sagte": adverbs between subject and verb are not part of it. */
function trimEnd(a: Analysis, from: number, verb: number): number {
  const adverbs = Closed.adverb | Closed.coordinator | Closed.pronominalAdverb;
  let end = verb;
  while (end > from && (a.closed[end - 1] & adverbs) !== 0) end--;
  return end;
}

function midfieldCandidates(a: Analysis, clause: Clause): Candidate[] {
  const candidates: Candidate[] = [];
  for (const part of clause.parts) {
    const from =
      clause.kind === 'main' ? Math.max(part.start, clause.finite + 1) : Math.max(part.start, clause.intro + 1);
    const to = clause.kind === 'main' ? part.end : Math.min(part.end, clause.finite);
    if (part !== clause && part.kind === 'fragment' && candidates.length > 0) continue;
    collect(a, clause, from, to, candidates);
  }
  return candidates;
}

/** Farther noun phrases are less likely the subject: each one before costs this much. */
const DISTANCE_COST = 0.8;

function collect(a: Analysis, clause: Clause, from: number, to: number, candidates: Candidate[]): void {
  for (let i = from; i < to;) {
    // "wird ⟨als Gutachter⟩ befragt": what someone is called is not the subject, no more than what follows a preposition
    const preposition = (a.closed[i] & PREPOSITIONAL) !== 0 || a.forms[i] === 'als';
    const phrase = nounPhraseAt(a, preposition ? i + 1 : i, to);
    const fit = phrase && !preposition ? fitOf(a, phrase, clause) : Number.NaN;
    const near = i === from ? 1.2 : 0.6;
    if (phrase && !Number.isNaN(fit)) {
      candidates.push({ phrase, fit: fit + near - DISTANCE_COST * candidates.length });
    }
    i = phrase ? phrase.end : i + 1;
  }
}

/** How well a phrase fits as subject by case, number and meaning; NaN when it cannot be one. */
function fitOf(a: Analysis, phrase: NounPhrase, clause: Clause): number {
  if (phrase.cases !== 0 && (phrase.cases & NOMINATIVE) === 0) return Number.NaN;
  if ((a.closed[phrase.start] & Closed.reflexive) !== 0 && a.forms[phrase.start] !== 'wir') return Number.NaN;
  if (isTimeWord(a.forms[phrase.head])) return -4;
  let fit = CLASS_FIT[phrase.class];
  if (phrase.pronoun) fit += pronounFit(a.forms[phrase.start]);
  const cases = phrase.cases & NOMINATIVE;
  const verb = a.bits[clause.finite];
  const plural = (verb & (Flag.IND_PL | Flag.KONJ1_PL | Flag.KONJ2_PL)) !== 0;
  const singular = (verb & (Flag.IND_SG3 | Flag.KONJ1_SG3 | Flag.KONJ2_SG3 | Flag.IND_SG1)) !== 0;
  if (cases === NOMINATIVE_PLURAL && !plural) return Number.NaN;
  if (cases !== 0 && (cases & NOMINATIVE_PLURAL) === 0 && !singular) fit -= 3;
  if (phrase.cases !== 0 && (phrase.cases & ACCUSATIVE) === 0) fit += 0.5;
  return fit;
}

function pronounFit(form: string): number {
  if (/^(?:er|ich|wir|man|du)$/.test(form)) return 2.5;
  if (
    /^(?:sie|dieser|diese|jener|jene|viele|einige|manche|andere|beide|letzterer|letztere|jemand|niemand)$/.test(form)
  ) {
    return 0.8;
  }
  if (/^(?:es|das|dies|dieses|alles|nichts|etwas|was)$/.test(form)) return -3.5;
  return -0.5;
}

/** How a verb takes the one it speaks to. */
export interface Hearing {
  readonly dative: boolean;
  /** In the accusative: "forderte ⟨ihn⟩ auf". */
  readonly accusative: boolean;
  /** After "vor": "sagte vor ⟨Journalisten⟩", but not "warnte vor ⟨Dieben⟩". */
  readonly before: boolean;
  /** Prepositions beside "gegenüber", which any verb takes. */
  readonly prepositions: ReadonlySet<string>;
}

/** To whom something is said in a clause: "gegenüber Newsweek", "dem Sender", "⟨ihn⟩ auf(fordern)". */
export function addresseeOf(
  a: Analysis,
  clause: Clause,
  hearing: Hearing,
  subject: NounPhrase | null,
): TokenRange | null {
  for (const part of clause.parts) {
    for (let i = part.start; i < part.end;) {
      if (subject && i >= subject.start && i < subject.end) {
        i = subject.end;
        continue;
      }
      const preposition = (a.closed[i] & PREPOSITIONAL) !== 0;
      const phrase = nounPhraseAt(a, preposition ? i + 1 : i, part.end);
      const hears =
        phrase && (preposition ? hearsAfter(a, i, phrase, hearing) : hearsAsObject(a, phrase, part.end, hearing));
      if (hears) return { start: phrase.start, end: phrase.end };
      i = phrase ? phrase.end : i + 1;
    }
  }
  return null;
}

/** "gegenüber ⟨Newsweek⟩", "mit ⟨dem Sender⟩", "im Gespräch mit ⟨dem Boten⟩" */
function hearsAfter(a: Analysis, i: number, phrase: NounPhrase, hearing: Hearing): boolean {
  const { prepositions } = hearing;
  const preposition = a.forms[i];
  const talk = preposition === 'mit' && /(?:gespräch|interview)$/.test(a.forms[i - 1] ?? '');
  const before = preposition === 'vor' && hearing.before && (phrase.class === 'group' || phrase.class === 'function');
  return (before || talk || preposition === 'gegenüber' || prepositions.has(preposition)) && canHear(a, phrase);
}

/** "⟨Newsweek⟩ gegenüber", "⟨dem Sender⟩", "⟨ihn⟩ auf(fordern)" */
function hearsAsObject(a: Analysis, phrase: NounPhrase, end: number, hearing: Hearing): boolean {
  if (a.forms[phrase.end] === 'gegenüber' && !nounPhraseAt(a, phrase.end + 1, end)) return true;
  return isObject(a, phrase, hearing) && canHear(a, phrase);
}

function isObject(a: Analysis, { cases, start }: NounPhrase, { dative, accusative }: Hearing): boolean {
  if (cases === 0 || (a.closed[start] & Closed.reflexive) !== 0) return false;
  // "die Partei" may be the subject, "der Partei" is read as what it is after a verb with a dative
  const sure = (cases & NOMINATIVE) === 0 || a.forms[start] === 'der';
  if (dative && (cases & DATIVE) !== 0 && sure) return true;
  return accusative && (cases & ACCUSATIVE) !== 0;
}

function canHear(a: Analysis, phrase: NounPhrase): boolean {
  if (phrase.class === 'media') return true;
  return phrase.class !== 'other' && phrase.class !== 'text' && !isTimeWord(a.forms[phrase.head]);
}
