/** The verbs that report what somebody says, writes or thinks. */
import type { Medium } from '../../../text/statement.ts';
import {
  type Complement,
  type ReportingKind,
  type SpeakerRole,
  type Strength,
  complementsOf,
  kindOf,
  mediumOf,
  strengthOf,
} from './reporting-codes.ts';
import { VERBS_OF_JUDGING } from './reporting-verbs-judging.ts';
import { VERBS_OF_SAYING } from './reporting-verbs-saying.ts';
import { VERBS_OF_THINKING } from './reporting-verbs-thinking.ts';
import { VERBS_OF_WRITING } from './reporting-verbs-writing.ts';
import { expressions, rows, words } from './table.ts';

export interface ReportingVerb {
  /** The infinitive; `an|kündigen` has a separable particle, `sich beschweren` is used with the reflexive. */
  readonly lemma: string;
  readonly kind: ReportingKind;
  readonly medium: Medium;
  readonly strength: Strength;
  readonly takes: readonly Complement[];
  readonly speaker: SpeakerRole;
}

/** *Ihm entfuhr: „…“* */
const SPEAKER_IN_DATIVE = words(`
  auf|fallen auf|gehen dämmern ein|fallen ein|leuchten entfahren entschlüpfen gefallen leid|tun missfallen
  raus|rutschen vor|schweben
`);

/** *Mich wundert, dass …* */
const SPEAKER_IN_ACCUSATIVE = words(`
  ärgern beunruhigen dünken erstaunen freuen schmerzen stören überraschen wundern
`);

/** *Gestern verlautete, dass …* */
const NO_SPEAKER = words(`
  bekannt|werden durch|sickern erschallen ertönen fest|stehen hallen heraus|kommen hervor|gehen lauten schallen scheinen
  stehen verlauten
`);
const NO_SPEAKER_REFLEXIVE = expressions(`
  sich ab|zeichnen, sich bestätigen, sich ergeben, sich erschließen, sich erweisen, sich heraus|kristallisieren
  sich heraus|stellen, sich zeigen
`);

function speakerRole(lemma: string): SpeakerRole {
  if (SPEAKER_IN_DATIVE.has(lemma)) return 'dative';
  if (SPEAKER_IN_ACCUSATIVE.has(lemma)) return 'accusative';
  return NO_SPEAKER.has(lemma) || NO_SPEAKER_REFLEXIVE.has(lemma) ? 'none' : 'subject';
}

/** Grouped by kind; within a group in the order of a dictionary, particle mark and *sich* left aside. */
export const REPORTING_VERBS: readonly ReportingVerb[] = [
  VERBS_OF_SAYING,
  VERBS_OF_WRITING,
  VERBS_OF_JUDGING,
  VERBS_OF_THINKING,
]
  .flatMap(rows)
  .map(([lemma, kind, medium, strength, takes]) => ({
    lemma,
    kind: kindOf(kind),
    medium: mediumOf(medium),
    strength: strengthOf(strength),
    takes: complementsOf(takes),
    speaker: speakerRole(lemma),
  }));

/**
 * Objects with which a verb does not report, though it takes an object that does: *die Flut forderte drei Todesopfer*.
 * Compared with the last part of the object's noun.
 */
export const OTHER_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['begrüßen', words('Besucher Gast Gäste Neuankömmling Publikum Teilnehmer Zuschauer')],
  ['fordern', words('Leben Menschenleben Opfer Tote Todesopfer Tribut Verletzte')],
  ['melden', words('Insolvenz Konkurs')],
  ['verlangen', words('Tribut')],
  ['versprechen', words('Erfolg Nervenkitzel Spannung')],
  ['zurück|weisen', words('Asylbewerber Flüchtling Flüchtlinge Migrant Migranten Schutzsuchende')],
]);
