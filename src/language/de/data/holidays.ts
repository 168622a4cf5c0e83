/** Days with a name, and when they are. */
import { rows } from './table.ts';

/**
 * Columns: rule, names parted by commas. A rule is a month and day (`12-25`), days from Easter Sunday (`E+49`), weeks from
 * the fourth Sunday in Advent (`A-3`), or the n-th weekday of a month (`05/2/7`: second Sunday in May).
 */
export const HOLIDAYS = rows(`
  01-01   Neujahr, Neujahrstag
  01-06   Dreikönigstag, Heilige Drei Könige, Dreikönig
  02-14   Valentinstag
  03-08   Internationaler Frauentag, Weltfrauentag
  05-01   Tag der Arbeit, Maifeiertag
  05/2/7  Muttertag
  08-01   Schweizer Nationalfeiertag, Bundesfeiertag, Bundesfeier
  08-15   Mariä Himmelfahrt
  10-03   Tag der Deutschen Einheit, Tag der deutschen Einheit
  10-26   Nationalfeiertag
  10-31   Reformationstag, Halloween
  11-01   Allerheiligen
  11-02   Allerseelen
  11-11   Martinstag
  12-06   Nikolaustag
  12-08   Mariä Empfängnis
  12-24   Heiligabend, Heiliger Abend, Heiligen Abend, Heilige Abend, Weihnachtsabend
  12-25   Weihnachten, Christtag, Weihnachtstag, erster Weihnachtstag, ersten Weihnachtstag, erster Weihnachtsfeiertag, ersten Weihnachtsfeiertag
  12-26   zweiter Weihnachtstag, zweiten Weihnachtstag, zweiter Weihnachtsfeiertag, zweiten Weihnachtsfeiertag
  12-26   Stephanstag, Stefanitag, Stephanitag
  12-31   Silvester, Silvesterabend, Sylvester
  E-52    Weiberfastnacht
  E-48    Rosenmontag
  E-47    Faschingsdienstag, Fastnachtsdienstag
  E-46    Aschermittwoch
  E-7     Palmsonntag
  E-3     Gründonnerstag
  E-2     Karfreitag
  E-1     Karsamstag
  E+0     Ostern, Ostersonntag
  E+1     Ostermontag
  E+39    Christi Himmelfahrt, Vatertag
  E+49    Pfingsten, Pfingstsonntag
  E+50    Pfingstmontag
  E+60    Fronleichnam
  A-3     Erster Advent, Erste Advent, Ersten Advent
  A-2     Zweiter Advent, Zweite Advent, Zweiten Advent
  A-1     Dritter Advent, Dritte Advent, Dritten Advent
  A+0     Vierter Advent, Vierte Advent, Vierten Advent
  A-5     Volkstrauertag
  A-4     Totensonntag, Ewigkeitssonntag
`);
