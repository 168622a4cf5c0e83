/** Names that hold words of time and are no dates. */
import { expressions, words } from './table.ts';

/** Newspapers, programmes, bands, in lower case and as they are declined. */
export const TIMELESS_NAMES = expressions(`
  bild am sonntag, welt am sonntag, sonntag aktuell, presse am sonntag, nzz am sonntag, blick am abend, krone am sonntag
  heute journal, heute-journal, heute show, heute-show, tag der offenen tür, die letzten tage der menschheit
  schwarzer september, roter oktober, prager frühling, arabischer frühling, arabischen frühling, arabische frühling
  arabischen frühlings, prager frühlings, deutscher herbst, deutschen herbst, guten morgen, guten abend, guten tag
  gute nacht, mai thi nguyen-kim, tag der deutschen industrie, jahrhundert der aufklärung
`);

/** Words of places after which a date is part of the name: *Straße des 17. Juni*. */
export const NAMED_AFTER_DAYS = words('Straße Strasse Platz Allee Brücke Bewegung Siedlung Partei Schule Park Stadion');

/** Titles before a surname that is a word of time too: *Frau Sommer, Kommissar Winter*. */
export const BEFORE_SURNAMES = words(`
  Frau Herr Herrn Familie Dr. Prof. Professor Präsident Präsidentin Minister Ministerin Kanzler Kanzlerin Kommissar
  Trainer Trainerin Abgeordneter Bürgermeister Bürgermeisterin Regisseur Regisseurin Chef Chefin
`);

/** Nouns after a number that make it an amount, in lower case: *1600 Menschen* is no year. */
export const COUNTED_NOUNS = words(`
  # money
  euro dollar franken mark dm chf eur lire pfund schilling schillinge rubel yen cent rappen kronen
  # measures
  prozent meter metern m km kilometer kilometern kilo kilogramm kg gramm tonnen liter litern hektar quadratmeter
  quadratmetern quadratkilometer kubikmeter grad watt kilowatt megawatt ps kalorien hl höhenmeter höhenmetern mal stück
  stücke punkte punkten seiten zeichen tage tagen stunden jahre jahren wochen monate monaten minuten
  # people
  tote toten verletzte verletzten menschen personen leute leuten einwohner einwohnern besucher besuchern zuschauer
  zuschauern mitglieder mitgliedern mitarbeiter mitarbeitern mitarbeiterinnen beschäftigte beschäftigten bürger bürgern
  frauen männer männern mann kinder kindern schüler schülern schülerinnen studenten studierende soldaten polizisten
  beamte beamten teilnehmer teilnehmern teilnehmerinnen gäste gästen fans läufer läufern demonstranten flüchtlinge
  flüchtlingen geflüchtete opfer opfern patienten anhänger anhängern helfer helfern
  # things
  stimmen arbeitsplätze arbeitsplätzen stellen häuser häusern wohnungen unternehmen firmen betriebe betrieben fälle
  fällen haushalte haushalten gemeinden schulen autos fahrzeuge fahrzeugen tiere tieren exemplare exemplaren bäume bäumen
`);

/** Words before a number that make it an amount or the number of something, in lower case. */
export const NUMBERED_THINGS = words(`
  tel. telefon fax nr. nummer seite seiten s. artikel art. paragraf paragraph absatz resolution un-resolution zimmer postfach kanal über
  mindestens knapp fast insgesamt je als weniger
`);
