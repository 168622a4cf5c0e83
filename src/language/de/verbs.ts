import { Closed } from './classes.ts';
import { VERB_PARTICLES } from './data/function-words.ts';
import {
  Flag,
  bits,
  lookup,
  isKonjunktiv1 as konjunktiv1,
  isKonjunktiv2 as konjunktiv2,
  verbLemma,
  verbLemmas,
  verbParticle,
} from './lexicon.ts';
import { Kind, type Tokens, isCapital } from './tokens.ts';

/** What the questions of this file need to know of a text; part of `Analysis`. */
interface Words {
  readonly tokens: Tokens;
  readonly forms: readonly string[];
  readonly capital: Uint8Array;
  readonly closed: Int32Array;
  readonly bits: Int32Array;
}

/** Closed classes whose forms are no verbs, whatever the lexicon says of "laut", "während", "gleich", "sein". */
const NO_VERB =
  Closed.preposition |
  Closed.subordinator |
  Closed.coordinator |
  Closed.question |
  Closed.adverb |
  Closed.negation |
  Closed.personal |
  Closed.reflexive |
  Closed.pronominalAdverb |
  Closed.relative |
  Closed.contraction |
  Closed.particle |
  Closed.demonstrative;

/** Finite forms that no participle, infinitive or adjective shares, although the infinitive has the same letters. */
const AUXILIARIES = new Set(
  'ist sind war waren sei seien wäre wären bin bist hat hatte hatten habe hätte hätten wird wurde wurden werde würde würden kann konnte konnten könne könnte könnten muss musste mussten müsse müsste müssten soll sollte sollten solle will wollte wollten wolle darf durfte dürfe dürfte mag möge möchte'.split(
    ' ',
  ),
);

/**
 * How surely token `i` is a finite verb: 2 when it can be nothing else here, 1 when it may also be an infinitive, a
 * participle or an adjective, 0 when it is none.
 */
export function finiteStrength(a: Words, i: number): 0 | 1 | 2 {
  if (a.tokens.kind[i] !== Kind.word || a.capital[i] === 1) return 0;
  if (AUXILIARIES.has(a.forms[i])) return a.forms[i - 1] === 'zu' ? 0 : 2;
  const bits = a.bits[i];
  if ((bits & Flag.FINITE) === 0 || (a.closed[i] & NO_VERB) !== 0) return 0;
  if ((a.closed[i] & (Closed.determiner | Closed.indefinite)) !== 0 && opensNounPhrase(a, i)) return 0;
  if (isAttributive(a, i) || isCapitalNoun(a, i) || isZuInfinitive(a, i)) return 0;
  return (bits & (Flag.PTCP2 | Flag.INF | Flag.ADJ)) !== 0 ? 1 : 2;
}

/** "⟨meine⟩ Frau" is a determiner, "er ⟨meine⟩, dass" a verb. */
function opensNounPhrase(a: Words, i: number): boolean {
  return a.tokens.kind[i + 1] === Kind.word || a.tokens.kind[i + 1] === Kind.number;
}

/** "die ⟨geplante⟩ Reform", "ein ⟨verletzter⟩ Mann": between a determiner or preposition and a noun. */
function isAttributive(a: Words, i: number): boolean {
  if (i === 0 || a.capital[i + 1] !== 1) return false;
  // "Das ⟨berichten⟩ Zeugen": after "das" an adjective ends in -e
  if (a.forms[i - 1] === 'das' && a.forms[i].endsWith('en')) return false;
  const before = a.closed[i - 1];
  if ((before & (Closed.determiner | Closed.contraction | Closed.preposition)) === 0) return false;
  return (a.bits[i] & (Flag.ADJ | Flag.PTCP2)) !== 0 || /t(?:e|en|er|es|em)$/.test(a.forms[i]);
}

/** "⟨Fälle⟩ wie dieser", "⟨Strenge⟩ Regeln": a first word that is a noun, or an adjective before one. */
function isCapitalNoun(a: Words, i: number): boolean {
  if (!isCapital(a.tokens, i)) return false;
  return (a.bits[i] & Flag.NOUN) !== 0 || ((a.bits[i] & Flag.ADJ) !== 0 && a.capital[i + 1] === 1);
}

/** Whether token `i` is an infinitive with *zu*: "zu ⟨sagen⟩", "⟨mitzuteilen⟩". */
export function isZuInfinitive(a: Words, i: number): boolean {
  if ((a.bits[i] & Flag.ZU_INF) !== 0) return a.capital[i] === 0;
  if (a.bits[i] === 0 && a.capital[i] === 0 && a.forms[i].includes('zu')) return isSplitInfinitive(a.forms[i]);
  return i > 0 && a.forms[i - 1] === 'zu' && a.capital[i] === 0 && (a.bits[i] & Flag.INF) !== 0;
}

/** "auf⟨zu⟩frischen", of verbs that the dictionaries lack: particle, *zu*, infinitive. */
function isSplitInfinitive(form: string): boolean {
  const at = form.indexOf('zu', 2);
  return at > 1 && VERB_PARTICLES.has(form.slice(0, at)) && (bits[lookup(form.slice(at + 2))] & Flag.INF) !== 0;
}

/**
 * Whether the finite verb at `i` can only be Konjunktiv I: "er sei", "er habe", "er gehe", and of the first person
 * "ich sei", "ich könne", but not "ich habe", which is the indicative too.
 */
export function isKonjunktiv1(a: Words, i: number): boolean {
  const flags = a.bits[i];
  if (a.forms[i - 1] === 'ich' || a.forms[i + 1] === 'ich')
    return (flags & (Flag.KONJ1_SG1 | Flag.IND_SG1)) === Flag.KONJ1_SG1;
  return konjunktiv1(flags, 'sg') || konjunktiv1(flags, 'pl');
}

/** Whether the finite verb at `i` can be Konjunktiv II and is not also a past indicative: "wäre", "hätten", "würde". */
export function isKonjunktiv2(a: Words, i: number): boolean {
  return konjunktiv2(a.bits[i], 'sg') || konjunktiv2(a.bits[i], 'pl');
}

/** A verb that a form can belong to, and the particle that must stand elsewhere for it. */
export interface VerbReading {
  readonly lemma: string;
  readonly particle: string | null;
}

const READINGS: (readonly VerbReading[] | undefined)[] = [];

/** The verbs that the form with this lexicon number can belong to. */
export function verbsOfForm(entry: number): readonly VerbReading[] {
  return (READINGS[entry] ??= Array.from(verbLemmas(entry), (n) => ({
    lemma: verbLemma(n),
    particle: verbParticle(n),
  })));
}
