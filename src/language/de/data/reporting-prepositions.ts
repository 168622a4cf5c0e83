/** Prepositional frames: *laut Polizei*, *Angaben der Behörde zufolge*, *nach Ansicht des Ministers*. */
import type { Medium } from '../../../text/statement.ts';
import { CASES, type Case, POSITIONS, type Position } from './prepositions.ts';
import { type Strength, mediumOf, strengthOf } from './reporting-codes.ts';
import { codes, oneOf, rows, words } from './table.ts';

export interface ReportingPreposition {
  /** One word or more: *laut*, *unter Berufung auf*. */
  readonly preposition: string;
  readonly position: Position;
  readonly cases: readonly Case[];
  /** The nouns with which it frames (singular or plural as listed, compounds by their last part); null: with any speaker. */
  readonly nouns: readonly string[] | null;
  readonly medium: Medium;
  readonly strength: Strength;
}

const ANY = '*';

export const REPORTING_PREPOSITIONS: readonly ReportingPreposition[] = rows(`
  # with the speaker or source alone
  laut                    pre   dat gen  speech-writing   3  *
  lt.                     pre   dat gen  speech-writing   3  *
  zufolge                 both  dat gen  speech-writing   3  *
  zu Folge                post  dat      speech-writing   3  *
  gemäß                   both  dat      speech-writing   2  *
  gemäss                  both  dat      speech-writing   2  *
  ausweislich             pre   gen      writing          2  *
  frei nach               pre   dat      speech-writing   2  *
  geht es nach            pre   dat      speech-thought   3  *
  wenn es nach            pre   dat      speech-thought   3  *
  für                     pre   acc      speech-thought   1  *
  # a report on which another stands
  mit Berufung auf        pre   acc      speech-writing   3  *
  mit Bezug auf           pre   acc      speech-writing   1  *
  mit Hinweis auf         pre   acc      speech-writing   2  *
  mit Verweis auf         pre   acc      speech-writing   2  *
  unter Berufung auf      pre   acc      speech-writing   3  *
  unter Bezugnahme auf    pre   acc      speech-writing   3  *
  unter Hinweis auf       pre   acc      speech-writing   2  *
  unter Verweis auf       pre   acc      speech-writing   2  *
  # a point of view
  aus dem Blickwinkel     pre   gen      speech-thought   3  *
  aus der Perspektive     pre   gen      speech-thought   2  *
  aus der Sicht           pre   gen      speech-thought   3  *
  aus der Warte           pre   gen      speech-thought   2  *
  aus Sicht               pre   gen      speech-thought   3  *
  in den Augen            pre   gen      speech-thought   3  *
  nach dem Dafürhalten    pre   gen      speech-thought   3  *
  nach dem Eindruck       pre   gen      speech-thought   3  *
  nach dem Empfinden      pre   gen      thought          3  *
  nach dem Geschmack      pre   gen      thought          1  *
  nach dem Urteil         pre   gen      speech-thought   3  *
  nach dem Verständnis    pre   gen      speech-thought   3  *
  nach dem Willen         pre   gen      speech-thought   3  *
  nach den Plänen         pre   gen      speech-writing   2  *
  nach den Vorstellungen  pre   gen      speech-thought   3  *
  nach den Worten         pre   gen      speech           3  *
  # with a noun of saying
  nach                    both  dat      speech           3  Aussage, Aussagen, Bekunden, Wort, Worten
  nach                    both  dat      speech-writing   3  Angabe, Angaben, Auskunft, Auskünften, Beschreibung, Beschreibungen
  nach                    both  dat      speech-writing   3  Darstellung, Darstellungen, Darlegung, Erklärung, Erklärungen
  nach                    both  dat      speech-writing   3  Erläuterung, Erläuterungen, Lesart, Mitteilung, Mitteilungen
  nach                    both  dat      speech-writing   3  Schilderung, Schilderungen, Version, Zeugenaussagen, Definition
  nach                    both  dat      speech-writing   2  Ankündigung, Ankündigungen, Behauptung, Behauptungen, Empfehlung
  nach                    both  dat      speech-writing   2  Hinweis, Hinweisen, Forderung, Forderungen, Vorschlag, Vorwürfen
  nach                    both  dat      speech-writing   2  Argumentation, Logik, Begründung, Interpretation, Überlieferung
  nach                    both  dat      speech-writing   3  Gerüchten, Hörensagen, Legende, Vernehmen
  # with a noun of writing
  nach                    both  dat      writing          3  Agenturangaben, Agenturberichten, Agenturmeldungen, Medienberichten
  nach                    both  dat      writing          3  Presseberichten, Zeitungsberichten, Zeitungsinformationen
  nach                    both  dat      speech-writing   3  Bericht, Berichten, Meldung, Meldungen, Informationen, Information
  nach                    both  dat      writing          2  Gutachten, Papier, Protokoll, Unterlagen, Studie, Studien, Umfrage, Umfragen
  nach                    both  dat      writing          2  Statistik, Statistiken, Zahlen, Daten, Erhebung, Analyse, Analysen
  # with a noun of thinking
  nach                    both  dat      speech-thought   3  Ansicht, Ansichten, Annahme, Annahmen, Auffassung, Auffassungen
  nach                    both  dat      speech-thought   3  Befürchtung, Befürchtungen, Beurteilung, Bewertung, Dafürhalten
  nach                    both  dat      speech-thought   3  Einschätzung, Einschätzungen, Erwartung, Erwartungen, Meinung
  nach                    both  dat      speech-thought   3  Überzeugung, Urteil, Vermutung, Vermutungen, Vorstellung, Vorstellungen
  nach                    both  dat      speech-thought   2  Berechnung, Berechnungen, Hochrechnung, Hochrechnungen, Kalkulation
  nach                    both  dat      speech-thought   2  Prognose, Prognosen, Schätzung, Schätzungen, These, Theorie, Verständnis
  nach                    both  dat      speech-thought   2  Beobachtung, Beobachtungen, Eindruck, Erfahrung, Erfahrungen, Gefühl
  nach                    both  dat      speech-thought   2  Erkenntnis, Erkenntnissen, Ermittlungen, Kenntnis, Recherchen, Wissen
  nach                    both  dat      thought          3  Lebensgefühl, Empfinden
  # circles
  aus                     pre   dat      speech-writing   3  Kreisen, Umfeld, Umgebung
  in                      pre   dat      speech-writing   2  Kreisen
  nach                    pre   dat      speech-writing   3  Kreisen
  # the words themselves
  mit                     pre   dat      speech           3  Worten, Ausruf, Spruch, Zwischenruf, Parole, Parolen, Slogan
  mit                     pre   dat      speech-writing   3  Appell, Argument, Aufruf, Begründung, Behauptung, Bemerkung, Bitte
  mit                     pre   dat      speech-writing   3  Aussage, Drohung, Forderung, Frage, Hinweis, Satz, Sätzen, Versprechen, Vorwurf
  mit                     pre   dat      writing          3  Aufschrift, Überschrift, Titel, Schlagzeile, Werbeversprechen
  unter                   pre   dat      writing          2  Motto, Überschrift, Titel, Schlagwort
  getreu                  pre   dat      speech-writing   2  Motto, Devise
`).map(([preposition, position, cases, medium, strength, nouns]) => ({
  preposition,
  position: oneOf(POSITIONS, position),
  cases: codes(cases).map((c) => oneOf(CASES, c)),
  nouns: nouns === ANY ? null : nouns.split(', '),
  medium: mediumOf(medium),
  strength: strengthOf(strength),
}));

/** Words that open a relative clause holding what a noun says: *der Bericht, wonach …* */
export const FRAME_RELATIVES = words('demnach demzufolge wonach');
