/** Words that say when without a calendar: *gestern, vergangen, Vorjahr, derzeit*. */
import { rows, words } from './table.ts';

/** Days counted from the day of publication. */
export const DEICTIC_DAYS = rows(`
  vorvorgestern  -3
  vorgestern     -2
  gestern        -1
  heute          0
  morgen         1
  übermorgen     2
`);

/** The same as adjectives, endings left out. */
export const DEICTIC_ADJECTIVES = rows(`
  vorgestrig  -2
  gestrig     -1
  heutig      0
  morgig      1
`);

/**
 * Adjectives before a unit, weekday, month or season, endings left out: how many of them on, and counted from where: the
 * day of publication or the date mentioned last.
 */
export const SHIFTING_ADJECTIVES = rows(`
  vergangen         -1  published
  letzt             -1  published
  vorig             -1  published
  verflossen        -1  published
  zurückliegend     -1  published
  abgelaufen        -1  published
  vorletzt          -2  published
  vorvergangen      -2  published
  dies              0   published
  laufend           0   published
  heurig            0   published
  diesjährig        0   published
  kommend           1   published
  nächst            1   published
  bevorstehend      1   published
  übernächst        2   published
  vorangegangen     -1  mentioned
  vorhergehend      -1  mentioned
  vorherig          -1  mentioned
  selb              0   mentioned
  selbig            0   mentioned
  gleich            0   mentioned
  folgend           1   mentioned
  darauffolgend     1   mentioned
  nachfolgend       1   mentioned
`);

/** One word for a unit and its shift: unit, shift, from where, forms. */
export const SHIFTED_UNITS = rows(`
  Y  -1  published  Vorjahr Vorjahrs Vorjahres
  Y  -2  published  Vorvorjahr Vorvorjahres
  Y  1   mentioned  Folgejahr Folgejahres
  Y  0   published  heuer
  M  -1  published  Vormonat Vormonats Vormonates
  M  1   mentioned  Folgemonat Folgemonats
  W  -1  published  Vorwoche
  Q  -1  published  Vorquartal Vorquartals
  D  -1  mentioned  Vortag Vortages Vortags
  D  1   mentioned  Folgetag Folgetages
`);

/** One word for a part of a unit: unit, third (0 first, 2 last), forms. */
export const UNIT_EDGES = rows(`
  Y  0  Jahresbeginn Jahresanfang
  Y  1  Jahresmitte
  Y  2  Jahresende Jahresschluss
  M  0  Monatsbeginn Monatsanfang
  M  1  Monatsmitte
  M  2  Monatsende
  W  0  Wochenbeginn Wochenanfang
  W  1  Wochenmitte
`);

/** Halves of a unit: unit, forms. */
export const HALVES = rows(`
  Y  Halbjahr Halbjahres Halbjahrs Jahreshälfte
  M  Monatshälfte
  W  Wochenhälfte
`);

/** Nouns before a date that say which third of it: third, forms. */
export const THIRDS = rows(`
  0  Anfang Anfangs Beginn
  1  Mitte
  2  Ende Ausgang
`);

/** Adverbs and adjectives for a time that nobody can date; adjectives with their endings. */
export const REFERENCES = rows(`
  PRESENT_REF  jetzt derzeit zurzeit heutzutage gegenwärtig momentan
  PAST_REF     damals einst früher kürzlich neulich unlängst seinerzeit jüngst vormals
  FUTURE_REF   demnächst künftig zukünftig
`);

/** The same in several words; in brackets what must stand there and is no part of it. */
export const REFERENCE_PHRASES = rows(`
  PAST_REF     vor kurzem
  PAST_REF     vor langem
  PAST_REF     vor längerem
  PAST_REF     vor langer zeit
  PAST_REF     vor kurzer zeit
  PAST_REF     vor einiger zeit
  PAST_REF     (in) letzter zeit
  PAST_REF     (in) jüngster zeit
  PAST_REF     (in) der letzten zeit
  PAST_REF     (in) der vergangenen zeit
  PAST_REF     (in) früheren zeiten
  PAST_REF     vergangener zeiten
  PAST_REF     (in) der vergangenheit
  PAST_REF     (in) jüngster vergangenheit
  PAST_REF     (in) jener zeit
  PAST_REF     (zu) jener zeit
  PAST_REF     (zu) dieser zeit
  PAST_REF     (in) dieser zeit
  PAST_REF     (in) jenen tagen
  PRESENT_REF  dieser tage
  PRESENT_REF  zur stunde
  PRESENT_REF  zur zeit
  PRESENT_REF  im moment
  PRESENT_REF  im augenblick
  PRESENT_REF  (in) der gegenwart
  FUTURE_REF   (in) zukunft
  FUTURE_REF   (in) der zukunft
  FUTURE_REF   (in) naher zukunft
  FUTURE_REF   (in) der nahen zukunft
  FUTURE_REF   (in) absehbarer zeit
  FUTURE_REF   (in) nächster zeit
  FUTURE_REF   (in) der nächsten zeit
  FUTURE_REF   (in) kürze
`);

/** Words before an amount that make it rough, part of the expression: *rund 200 Stunden, mehr als zehn Jahre*. */
export const APPROXIMATIONS = rows(`
  fast genau
  rund
  etwa
  circa
  ca.
  fast
  knapp
  gut
  mindestens
  höchstens
  maximal
  nur
  genau
  ungefähr
  beinahe
  nahezu
  mehr als
  weniger als

`).map(([words]) => words.split(' '));

/** Words between an article and its noun that change nothing, endings left out: *der ganzen zwei Jahre*. */
export const FILLERS = words('ganz lang gut knapp voll gesamt eigen erst aufeinanderfolgend weiter');
