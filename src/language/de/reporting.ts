import type { Medium } from '../../text/statement.ts';
import { entryOfHead } from './compounds.ts';
import type { SpeakerRole } from './data/reporting-codes.ts';
import { REPORTING_NOUNS } from './data/reporting-nouns.ts';
import { REPORTING_PHRASES } from './data/reporting-phrases.ts';
import { REPORTING_VERBS } from './data/reporting-verbs.ts';

/** What a reporting expression can take, as flags. */
export const Takes = {
  dass: 1,
  ob: 2,
  question: 4,
  verbSecond: 8,
  infinitive: 16,
  direct: 32,
  /** A noun object alone makes it a reported speech act: "kritisiert die Pläne". */
  accusative: 64,
  dative: 128,
  accusativePerson: 256,
  gegenüber: 512,
  zu: 1024,
  mit: 2048,
  an: 4096,
  bei: 8192,
  von: 16384,
  /** Object and *als*: "bezeichnet ihn ⟨als⟩ Lügner". */
  als: 32768,
  /** Object and predicate: "nennt die Pläne ⟨falsch⟩". */
  predicate: 65536,
  genitive: 131072,
} as const;

const CODES: Record<string, number> = {
  dass: Takes.dass,
  ob: Takes.ob,
  w: Takes.question,
  v2: Takes.verbSecond,
  inf: Takes.infinitive,
  direct: Takes.direct,
  acc: Takes.accusative,
  dat: Takes.dative,
  'acc-person': Takes.accusativePerson,
  gegenüber: Takes.gegenüber,
  zu: Takes.zu,
  mit: Takes.mit,
  an: Takes.an,
  bei: Takes.bei,
  von: Takes.von,
  als: Takes.als,
  pred: Takes.predicate,
  gen: Takes.genitive,
};

/** A verb, fixed phrase or noun that reports, with its valency. */
export interface Reporting {
  readonly lemma: string;
  readonly kind: string;
  readonly medium: Medium;
  /** 3 practically always reporting with its complements, 2 usually, 1 often not. */
  readonly strength: number;
  /** Flags of `Takes`. */
  readonly takes: number;
  /** Prepositions whose object alone makes it a reported speech act: "warnt ⟨vor⟩ Folgen". */
  readonly prepositions: ReadonlySet<string>;
  /** Words besides the verb: "⟨überzeugt⟩ sein", "⟨in Aussicht⟩ stellen"; empty for verbs. */
  readonly words: readonly string[];
  readonly reflexive: boolean;
  /** Where the speaker stands: most often as the subject. */
  readonly speaker: SpeakerRole;
}

interface Row {
  readonly kind: string;
  readonly medium: Medium;
  readonly strength: number;
  readonly takes: readonly string[];
  readonly speaker?: SpeakerRole;
}

function reportingOf(lemma: string, row: Row, words: readonly string[], reflexive: boolean): Reporting {
  let takes = 0;
  const prepositions = new Set<string>();
  for (const code of row.takes) {
    if (code.startsWith('prep:')) prepositions.add(code.slice(5));
    else takes |= CODES[code] ?? 0;
  }
  return {
    lemma,
    kind: row.kind,
    medium: row.medium,
    strength: row.strength,
    takes,
    prepositions,
    words,
    reflexive,
    speaker: row.speaker ?? 'subject',
  };
}

/** "sich be|schweren" → its infinitive as the dictionaries have it. */
function plainLemma(lemma: string): [string, boolean] {
  const reflexive = lemma.startsWith('sich ');
  return [lemma.replace('sich ', '').replace('|', ''), reflexive];
}

function byLemma(entries: Iterable<Reporting>): ReadonlyMap<string, readonly Reporting[]> {
  const map = new Map<string, Reporting[]>();
  for (const entry of entries) map.set(entry.lemma, [...(map.get(entry.lemma) ?? []), entry]);
  return map;
}

/** Reporting verbs by infinitive, separable ones in one word; more than one where the reflexive verb differs. */
export const VERBS = byLemma(
  REPORTING_VERBS.map((row) => {
    const [lemma, reflexive] = plainLemma(row.lemma);
    return reportingOf(lemma, row, [], reflexive);
  }),
);

/** Reporting phrases by the infinitive of their verb. */
export const PHRASES = byLemma(
  REPORTING_PHRASES.map((row) => {
    const [lemma, reflexive] = plainLemma(row.verb);
    return reportingOf(
      lemma,
      row,
      row.words.filter((w) => w !== 'sich'),
      reflexive || row.words.includes('sich'),
    );
  }),
);

/** Reporting nouns by form in lower case: singular, plural, and the endings of their cases. */
const NOUN_FORMS = nounForms();

function nounForms(): ReadonlyMap<string, Reporting> {
  const map = new Map<string, Reporting>();
  for (const row of REPORTING_NOUNS) {
    const reporting = reportingOf(row.lemma, row, [], false);
    const singular = row.lemma.toLowerCase();
    const plural = row.plural?.toLowerCase();
    const forms = [singular, `${singular}s`, `${singular}es`, ...(plural ? [plural, `${plural}n`] : [])];
    for (const form of forms) if (!map.has(form)) map.set(form, reporting);
  }
  return map;
}

/** The reporting noun of a form in lower case, compounds by their head; null when it is none. */
export function reportingNoun(form: string): Reporting | null {
  return entryOfHead(NOUN_FORMS, form, 3);
}

/** An entry for a verb that the lexicon does not have. */
export function unknownReporting(lemma: string): Reporting {
  return reportingOf(lemma, { kind: 'other', medium: 'speech-writing', strength: 0, takes: [] }, [], false);
}
