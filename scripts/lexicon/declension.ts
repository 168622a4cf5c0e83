import { ACCUSATIVE, DATIVE, GENITIVE, NOMINATIVE } from '../../src/language/de/classes.ts';
import { Flag } from '../../src/language/de/lexicon/flags.ts';
import type { Case } from './dictionaries.ts';

export type Gender = 'M' | 'F' | 'N';

const CASES = { NOM: NOMINATIVE, GEN: GENITIVE, DAT: DATIVE, AKK: ACCUSATIVE };
const CASE_FLAGS = { NOM: Flag.NOM, GEN: Flag.GEN, DAT: Flag.DAT, AKK: Flag.ACC };
const GENDER_FLAGS = { M: Flag.MASC, F: Flag.FEM, N: Flag.NEUT };
/** Each case has four bits: m, f, n, plural. */
const COLUMNS = { M: 0x1111, F: 0x2222, N: 0x4444, P: 0x8888 };

/** Agreement bits of a case in a gender or the plural (`P`). */
export function agreementOf(grammaticalCase: Case, column: Gender | 'P'): number {
  return CASES[grammaticalCase] & COLUMNS[column];
}

/** The flags of case, number and, in the singular, gender that agreement bits stand for. */
export function agreementFlags(agreement: number): number {
  let flags = 0;
  for (const name of ['NOM', 'GEN', 'DAT', 'AKK'] as const) if (agreement & CASES[name]) flags |= CASE_FLAGS[name];
  for (const gender of ['M', 'F', 'N'] as const) {
    if (agreement & COLUMNS[gender]) flags |= GENDER_FLAGS[gender] | Flag.SINGULAR;
  }
  return agreement & COLUMNS.P ? flags | Flag.PLURAL : flags;
}

/** The flag of a gender. */
export const genderFlag = (gender: Gender): number => GENDER_FLAGS[gender];

const of = (grammaticalCase: Case, columns: string): number =>
  [...columns].reduce((bits, column) => bits | agreementOf(grammaticalCase, column as Gender | 'P'), 0);

/** Endings of adjectives with the agreement of all three declensions together. */
export const ADJECTIVE_ENDINGS: readonly (readonly [ending: string, agreement: number])[] = [
  ['e', of('NOM', 'MFNP') | of('AKK', 'FNP')],
  ['er', of('NOM', 'M') | of('DAT', 'F') | of('GEN', 'FP')],
  ['es', of('NOM', 'N') | of('AKK', 'N')],
  ['em', of('DAT', 'MN')],
  ['en', of('NOM', 'P') | of('AKK', 'MP') | of('DAT', 'MFNP') | of('GEN', 'MFNP')],
];

/** All cases of the columns named, such as `MFNP`: for forms without endings. */
export const allCases = (columns: string): number =>
  of('NOM', columns) | of('GEN', columns) | of('DAT', columns) | of('AKK', columns);
