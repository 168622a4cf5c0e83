import {
  CONTRACTIONS,
  COORDINATORS,
  DEMONSTRATIVE_PRONOUNS,
  DETERMINERS,
  INDEFINITE_PRONOUNS,
  MODAL_PARTICLES,
  NEGATIONS,
  PERSONAL_PRONOUNS,
  PLACE_ADVERBS,
  PREPOSITIONS,
  PRONOMINAL_ADVERBS,
  QUESTION_WORDS,
  REFLEXIVES,
  RELATIVE_WORDS,
  SENTENCE_ADVERBS,
  SUBORDINATORS,
  TIME_ADVERBS,
  VERB_PARTICLES,
} from './data/function-words.ts';

/** The closed classes that a word form can belong to, as flags. */
export const Closed = {
  determiner: 1,
  personal: 2,
  preposition: 4,
  subordinator: 8,
  coordinator: 16,
  question: 32,
  relative: 64,
  adverb: 128,
  negation: 256,
  particle: 512,
  pronominalAdverb: 1024,
  indefinite: 2048,
  demonstrative: 4096,
  reflexive: 8192,
  /** A preposition with its article: *am, beim, zur*. */
  contraction: 16384,
} as const;

/** Prepositions, with and without their article. */
export const PREPOSITIONAL = Closed.preposition | Closed.contraction;

/** Case with gender or plural, as flags: bit = 4 × case (nom gen dat acc) + m, f, n, pl. */
export const NOMINATIVE = 0xf;
export const NOMINATIVE_PLURAL = 0x8;
export const GENITIVE = 0xf0;
export const DATIVE = 0xf00;
export const ACCUSATIVE = 0xf000;

const CASE_SHIFT: Record<string, number> = { nom: 0, gen: 4, dat: 8, acc: 12 };
const GENDER_BIT: Record<string, number> = { m: 1, f: 2, n: 4, pl: 8 };

/** Folds codes such as `dat.f` into flags; a code without gender stands for all genders. */
function agreementBits(codes: readonly string[]): number {
  let bits = 0;
  for (const code of codes) {
    const [grammaticalCase, gender] = code.split('.');
    bits |= (gender ? GENDER_BIT[gender] : 0xf) << CASE_SHIFT[grammaticalCase];
  }
  return bits;
}

/** Closed classes of a form, and the cases it can stand in (0 where that says nothing). */
interface ClosedForm {
  classes: number;
  agreement: number;
}

const FORMS = new Map<string, ClosedForm>();

function put(forms: Iterable<string>, flag: number, agreement = 0): void {
  for (const form of forms) {
    const entry = FORMS.get(form) ?? { classes: 0, agreement: 0 };
    entry.classes |= flag;
    entry.agreement |= agreement;
    FORMS.set(form, entry);
  }
}

for (const d of DETERMINERS.values()) put([d.form], Closed.determiner, agreementBits(d.agreement));
for (const p of PERSONAL_PRONOUNS) put([p.form], Closed.personal, agreementBits(p.cases));
for (const p of PREPOSITIONS) put([p.form], Closed.preposition);
for (const [form, c] of CONTRACTIONS) put([form], Closed.contraction, agreementBits(c.agreement));
put(SUBORDINATORS, Closed.subordinator);
put(COORDINATORS, Closed.coordinator);
put(QUESTION_WORDS, Closed.question);
put(RELATIVE_WORDS, Closed.relative);
put(NEGATIONS, Closed.negation);
put(VERB_PARTICLES, Closed.particle);
put(PRONOMINAL_ADVERBS.keys(), Closed.pronominalAdverb);
put(INDEFINITE_PRONOUNS, Closed.indefinite);
put(DEMONSTRATIVE_PRONOUNS, Closed.demonstrative);
put(REFLEXIVES, Closed.reflexive);
for (const adverbs of [SENTENCE_ADVERBS, MODAL_PARTICLES, PLACE_ADVERBS, TIME_ADVERBS]) put(adverbs, Closed.adverb);

const NONE: Readonly<ClosedForm> = Object.freeze({ classes: 0, agreement: 0 });

/** The closed classes and cases of a form in lower case. */
export function closedForm(form: string): Readonly<ClosedForm> {
  return FORMS.get(form) ?? NONE;
}
