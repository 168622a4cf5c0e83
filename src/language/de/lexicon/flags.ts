/**
 * What a word form can be. A form's bits are the union over its readings, so that *sagte* has both `IND_SG3` and
 * `KONJ2_SG3`; `readings` keeps them apart. A second person is `SECOND`; neither `PRESENT` nor `PAST` beside it means
 * one of the two Konjunktive.
 */
export const Flag = {
  NOUN: 1 << 0,
  ADJ: 1 << 1,
  /** Indicative or Konjunktiv; a form that is imperative only has `IMPERATIVE` alone. */
  FINITE: 1 << 2,
  INF: 1 << 3,
  /** The infinitive of a separable verb with *zu* inside: *anzukündigen*. */
  ZU_INF: 1 << 4,
  PTCP1: 1 << 5,
  PTCP2: 1 << 6,
  IMPERATIVE: 1 << 7,
  IND_SG1: 1 << 8,
  IND_SG3: 1 << 9,
  /** First and third person plural, which never differ. */
  IND_PL: 1 << 10,
  KONJ1_SG1: 1 << 11,
  KONJ1_SG3: 1 << 12,
  KONJ1_PL: 1 << 13,
  /** First and third person singular, which never differ. */
  KONJ2_SG3: 1 << 14,
  KONJ2_PL: 1 << 15,
  PRESENT: 1 << 16,
  /** Indicative past. */
  PAST: 1 << 17,
  SECOND: 1 << 18,
  /** A separable verb in one word, as it stands only at the end of a clause: *ankündigte*. */
  VERB_FINAL: 1 << 19,
  MASC: 1 << 20,
  FEM: 1 << 21,
  NEUT: 1 << 22,
  SINGULAR: 1 << 23,
  PLURAL: 1 << 24,
  NOM: 1 << 25,
  GEN: 1 << 26,
  DAT: 1 << 27,
  ACC: 1 << 28,
  /** An adjective without ending: *gut*, *größer*. */
  PREDICATIVE: 1 << 29,
  /** Comparative or superlative. */
  COMPARED: 1 << 30,
} as const;

/** Any reading as a verb. */
export const VERB = Flag.FINITE | Flag.INF | Flag.ZU_INF | Flag.PTCP1 | Flag.PTCP2 | Flag.IMPERATIVE;

/** Grammatical number. */
export type Number = 'sg' | 'pl';

/**
 * Whether the form is Konjunktiv I of the third person and cannot be the indicative of the same person and number:
 * *habe, sei, könne* for the singular, *seien* for the plural, but not *haben*.
 */
export function isKonjunktiv1(bits: number, number: Number): boolean {
  return number === 'sg'
    ? (bits & (Flag.KONJ1_SG3 | Flag.IND_SG3)) === Flag.KONJ1_SG3
    : (bits & (Flag.KONJ1_PL | Flag.IND_PL)) === Flag.KONJ1_PL;
}

/** The same for Konjunktiv II: *wäre, hätten, könnte*, but not *sagte*, which is also the past. */
export function isKonjunktiv2(bits: number, number: Number): boolean {
  return number === 'sg'
    ? (bits & (Flag.KONJ2_SG3 | Flag.IND_SG3)) === Flag.KONJ2_SG3
    : (bits & (Flag.KONJ2_PL | Flag.IND_PL)) === Flag.KONJ2_PL;
}
