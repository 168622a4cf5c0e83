/** The words that open a noun phrase, in lower case. */
import { codes, oneOf, rows } from './table.ts';

export const DETERMINER_KINDS = [
  'definite',
  'indefinite',
  'negative',
  'demonstrative',
  'possessive',
  'quantifier',
  'interrogative',
] as const;
export type DeterminerKind = (typeof DETERMINER_KINDS)[number];

/** A form before a noun; `agreement` holds what it can stand for: case and gender or plural, such as `dat.f`, `gen.pl`. */
export interface Determiner {
  readonly form: string;
  readonly kind: DeterminerKind;
  readonly agreement: readonly string[];
}

const DEFINITE = `
  das  nom.n acc.n
  dem  dat.m dat.n
  den  acc.m dat.pl
  der  nom.m gen.f dat.f gen.pl
  des  gen.m gen.n
  die  nom.f acc.f nom.pl acc.pl
`;

/** What the endings of *dieser* say. */
const STRONG_ENDINGS = `
  e   nom.f acc.f nom.pl acc.pl
  em  dat.m dat.n
  en  acc.m dat.pl
  er  nom.m gen.f dat.f gen.pl
  es  nom.n acc.n gen.m gen.n
`;

const NO_ENDING = '0';

/** What the endings of *kein* say. */
const MIXED_ENDINGS = `
  0   nom.m nom.n acc.n
  e   nom.f acc.f nom.pl acc.pl
  em  dat.m dat.n
  en  acc.m dat.pl
  er  gen.f dat.f gen.pl
  es  gen.m gen.n
`;

const STRONG_STEMS = `
  all      quantifier
  beid     quantifier
  dies     demonstrative
  einig    quantifier
  etlich   quantifier
  jed      quantifier
  jedwed   quantifier
  jeglich  quantifier
  jen      demonstrative
  manch    quantifier
  mehrer   quantifier
  sämtlich  quantifier
  solch    demonstrative
  viel     quantifier
  welch    interrogative
  wenig    quantifier
`;

/** The stem before an ending, and the form without one. */
const MIXED_STEMS = `
  dein   dein    possessive
  ein    ein     indefinite
  eur    euer    possessive
  ihr    ihr     possessive
  kein   kein    negative
  mein   mein    possessive
  sein   sein    possessive
  unser  unser   possessive
`;

/** The article before the stem *-jenig-* or *-selb-*, the ending after it, and what both say. */
const COMPOUND_DEMONSTRATIVES = `
  das  e   nom.n acc.n
  dem  en  dat.m dat.n
  den  en  acc.m dat.pl
  der  e   nom.m
  der  en  gen.f dat.f gen.pl
  des  en  gen.m gen.n
  die  e   nom.f acc.f
  die  en  nom.pl acc.pl
`;

/** Determiners that do not change. */
const FIXED = `
  allerlei    quantifier
  deren       demonstrative
  derlei      demonstrative
  dessen      demonstrative
  ein paar    quantifier
  etwas       quantifier
  genug       quantifier
  keinerlei   negative
  lauter      quantifier
  mancherlei  quantifier
  mehr        quantifier
  vielerlei   quantifier
  wessen      interrogative
`;

function strong(): Determiner[] {
  return rows(STRONG_STEMS).flatMap(([stem, kind]) =>
    rows(STRONG_ENDINGS).map(([ending, agreement]) => determiner(stem + ending, kind, agreement)),
  );
}

function mixed(): Determiner[] {
  return rows(MIXED_STEMS).flatMap(([stem, bare, kind]) =>
    rows(MIXED_ENDINGS).map(([ending, agreement]) =>
      determiner(ending === NO_ENDING ? bare : stem + ending, kind, agreement),
    ),
  );
}

function compound(): Determiner[] {
  return rows(COMPOUND_DEMONSTRATIVES).flatMap(([article, ending, agreement]) =>
    ['jenig', 'selb'].map((stem) => determiner(article + stem + ending, 'demonstrative', agreement)),
  );
}

function determiner(form: string, kind: string, agreement: string): Determiner {
  return { form, kind: oneOf(DETERMINER_KINDS, kind), agreement: codes(agreement) };
}

/** Articles, demonstratives, possessives and quantifiers by form. */
export const DETERMINERS: ReadonlyMap<string, Determiner> = new Map(
  [
    ...rows(DEFINITE).map(([form, agreement]) => determiner(form, 'definite', agreement)),
    ...strong(),
    ...mixed(),
    ...compound(),
    ...rows(FIXED).map(([form, kind]) => determiner(form, kind, '-')),
  ].map((entry) => [entry.form, entry]),
);
