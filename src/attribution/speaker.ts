import type { Analysis } from '../language/de/analysis.ts';
import { ACCUSATIVE, Closed, DATIVE, GENITIVE, NOMINATIVE } from '../language/de/classes.ts';
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
  if (
    clause.introKind !== 'relative' ||
    intro !== clause.first ||
    !/^(?:der|die|das|welche[rs]?)$/.test(a.forms[intro])
  )
    return [];
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
export function withApposition(
  a: Analysis,
  phrase: { readonly start: number; readonly end: number; readonly class: NounPhrase['class'] },
  clause: Clause,
): Ranges {
  let { end } = phrase;
  for (let k = 0; k < clause.parts.length; k++) {
    const part = clause.parts[k];
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
function appositionEnd(a: Analysis, part: Clause, owner: { readonly class: NounPhrase['class'] }): number {
  if (part.first !== part.start) return -1;
  const phrase = nounPhraseAt(a, part.start, part.end);
  if (!phrase || phrase.pronoun || isTimeWord(a.forms[phrase.head])) return -1;
  if ((phrase.cases & (GENITIVE | DATIVE)) !== 0 && (phrase.cases & NOMINATIVE) === 0) return -1;
  const named = owner.class === 'first-name' || owner.class === 'name' || owner.class === 'function';
  if (phrase.class === 'other' && !(named && phrase.cases === 0)) return -1;
  let { end } = phrase;
  while (end < part.end) {
    const object =
      (a.closed[end] & (Closed.preposition | Closed.contraction)) !== 0 ? nounPhraseAt(a, end + 1, part.end) : null;
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
  const word = skipParticles(a, head.first, clause.finite);
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
function skipParticles(a: Analysis, i: number, end: number): number {
  while (
    i < end &&
    (a.closed[i] & (Closed.adverb | Closed.coordinator)) !== 0 &&
    (a.closed[i] & Closed.determiner) === 0
  )
    i++;
  return i;
}

/** "Der Minister ⟨selbst⟩ sagte": adverbs between subject and verb are not part of it. */
function trimEnd(a: Analysis, from: number, verb: number): number {
  let end = verb;
  while (end > from && (a.closed[end - 1] & (Closed.adverb | Closed.coordinator | Closed.pronominalAdverb)) !== 0)
    end--;
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
    if ((a.closed[i] & (Closed.preposition | Closed.contraction)) !== 0) {
      const object = nounPhraseAt(a, i + 1, to);
      i = object ? object.end : i + 1;
      continue;
    }
    const phrase = nounPhraseAt(a, i, to);
    if (!phrase) {
      i++;
      continue;
    }
    const fit = fitOf(a, phrase, clause);
    const near = i === from ? 1.2 : 0.6;
    if (!Number.isNaN(fit)) candidates.push({ phrase, fit: fit + near - DISTANCE_COST * candidates.length });
    i = phrase.end;
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
  if (cases === 8 && !plural) return Number.NaN;
  if (cases !== 0 && (cases & 8) === 0 && !singular) fit -= 3;
  if (phrase.cases !== 0 && (phrase.cases & ACCUSATIVE) === 0) fit += 0.5;
  return fit;
}

function pronounFit(form: string): number {
  if (/^(?:er|ich|wir|man|du)$/.test(form)) return 2.5;
  if (
    form === 'sie' ||
    /^(?:dieser|diese|jener|jene|viele|einige|manche|andere|beide|letzterer|letztere|jemand|niemand)$/.test(form)
  )
    return 0.8;
  if (/^(?:es|das|dies|dieses|alles|nichts|etwas|was)$/.test(form)) return -3.5;
  return -0.5;
}

/**
 * To whom something is said in a clause: "gegenüber Newsweek", "dem Sender", "⟨ihn⟩ auf(fordern)".
 *
 * @param wants what the verb takes: flags of `Takes` for a dative, an accusative person, and the prepositions
 */
export function addresseeOf(
  a: Analysis,
  clause: Clause,
  wants: { dative: boolean; person: boolean; prepositions: ReadonlySet<string> },
  subject: NounPhrase | null,
): TokenRange | null {
  for (const part of clause.parts) {
    for (let i = part.start; i < part.end;) {
      const inSubject = subject !== null && i >= subject.start && i < subject.end;
      if (inSubject) {
        i = subject.end;
        continue;
      }
      const form = a.forms[i];
      if ((a.closed[i] & (Closed.preposition | Closed.contraction)) !== 0) {
        const object = nounPhraseAt(a, i + 1, part.end);
        if (object && (form === 'gegenüber' || wants.prepositions.has(form)) && canHear(a, object))
          return { start: object.start, end: object.end };
        i = object ? object.end : i + 1;
        continue;
      }
      const phrase = nounPhraseAt(a, i, part.end);
      if (!phrase) {
        i++;
        continue;
      }
      if (a.forms[phrase.end] === 'gegenüber' && !nounPhraseAt(a, phrase.end + 1, part.end))
        return { start: phrase.start, end: phrase.end };
      if (isObject(a, phrase, wants) && canHear(a, phrase)) return { start: phrase.start, end: phrase.end };
      i = phrase.end;
    }
  }
  return null;
}

function isObject(a: Analysis, phrase: NounPhrase, wants: { dative: boolean; person: boolean }): boolean {
  if (phrase.cases === 0 || (a.closed[phrase.start] & Closed.reflexive) !== 0) return false;
  if (
    wants.dative &&
    (phrase.cases & DATIVE) !== 0 &&
    ((phrase.cases & NOMINATIVE) === 0 || a.forms[phrase.start] === 'der')
  )
    return true;
  return wants.person && (phrase.cases & ACCUSATIVE) !== 0;
}

function canHear(a: Analysis, phrase: NounPhrase): boolean {
  return phrase.class !== 'other' && phrase.class !== 'text' && !isTimeWord(a.forms[phrase.head]);
}
