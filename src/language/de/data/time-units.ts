/** Words that name stretches of time: units, times of the day, seasons, numerals. */
import { rows, words } from './table.ts';

/** The units of TIMEX3, those below a day with `T`: *DE* decade, *CE* century, *L* millennium, *WE* weekend. */
export const UNIT_CODES = ['TS', 'TM', 'TH', 'D', 'WE', 'W', 'M', 'Q', 'Y', 'DE', 'CE', 'L'] as const;
export type UnitCode = (typeof UNIT_CODES)[number];

/** Columns: code, singular, plural. Compounds stand here where they count as their last part does. */
export const UNITS = rows(`
  TS  Sekunde    Sekunden
  TM  Minute     Minuten
  TH  Stunde     Stunden
  D   Tag Tages Tags Kalendertag Werktag Arbeitstag    Tage Tagen Kalendertage Kalendertagen Werktage Werktagen
  D   Urlaubstag    Urlaubstage Urlaubstagen Arbeitstage Arbeitstagen
  WE  Wochenende Wochenendes Weekend Weekends    Wochenenden
  W   Woche Kalenderwoche Arbeitswoche    Wochen Kalenderwochen
  M   Monat Monats Monates Kalendermonat Kalendermonats    Monate Monaten
  Q   Quartal Quartals Quartales Vierteljahr Vierteljahres    Quartale Quartalen Vierteljahre Vierteljahren
  Y   Jahr Jahres Jahrs Kalenderjahr Kalenderjahres Gesamtjahr Gesamtjahres    Jahre Jahren
  Y   Geschäftsjahr Geschäftsjahres Schuljahr Schuljahres    Geschäftsjahre Geschäftsjahren Schuljahre Schuljahren
  Y   Haushaltsjahr Haushaltsjahres Steuerjahr Steuerjahres    Lebensjahre Lebensjahren Berufsjahre Berufsjahren
  Y   Wahljahr Wahljahres Kriegsjahr Kriegsjahres    Kriegsjahre Kriegsjahren Dienstjahre Dienstjahren
  DE  Jahrzehnt Jahrzehnts Jahrzehntes Dekade    Jahrzehnte Jahrzehnten Dekaden
  CE  Jahrhundert Jahrhunderts Jahrhundertes Jh. Jhdt. Jhd.    Jahrhunderte Jahrhunderten
  L   Jahrtausend Jahrtausends    Jahrtausende Jahrtausenden
`);

/** Times of the day: code of TIMEX3, nouns, adverbs. */
export const DAY_PARTS = rows(`
  MO  Morgen Morgens Vormittag Vormittags  morgens vormittags frühmorgens
  MI  Mittag Mittags                       mittags
  AF  Nachmittag Nachmittags               nachmittags
  EV  Abend Abends Vorabend                abends
  NI  Nacht  nachts
`);

/** Seasons: code of TIMEX3, forms. */
export const SEASONS = rows(`
  SP  Frühjahr Frühjahrs Frühling Frühlings Frühlinge Frühjahrsmonate Frühlingsmonate
  SU  Sommer Sommers Sommern Frühsommer Frühsommers Hochsommer Spätsommer Spätsommers Sommermonate Sommermonaten
  FA  Herbst Herbstes Herbsts Spätherbst Frühherbst Herbstmonate Herbstmonaten
  WI  Winter Winters Wintern Wintermonate Wintermonaten
`);

/** Months as abbreviations, beside the names in `dates.ts`. */
export const MONTH_ABBREVIATIONS = rows(`
  Jan.  1
  Jän.  1
  Feb.  2
  Febr.  2
  Mär.  3
  Mrz.  3
  Apr.  4
  Jun.  6
  Jul.  7
  Aug.  8
  Sep.  9
  Sept.  9
  Okt.  10
  Nov.  11
  Dez.  12
`);

/** Numerals with their value and the stem of their ordinal. */
export const CARDINALS = rows(`
  ein       1   erst
  zwei      2   zweit
  drei      3   dritt
  vier      4   viert
  fünf      5   fünft
  sechs     6   sechst
  sieben    7   siebt
  acht      8   acht
  neun      9   neunt
  zehn      10  zehnt
  elf       11  elft
  zwölf     12  zwölft
  dreizehn  13  dreizehnt
  vierzehn  14  vierzehnt
  fünfzehn  15  fünfzehnt
  sechzehn  16  sechzehnt
  siebzehn  17  siebzehnt
  achtzehn  18  achtzehnt
  neunzehn  19  neunzehnt
`);

/** Other forms of numerals, and numerals that are no whole numbers or great ones. */
export const NUMERALS = rows(`
  eins           1
  eine           1
  einem          1
  einen          1
  einer          1
  eines          1
  null           0
  beiden         2
  zweier         2
  dreier         3
  anderthalb     1.5
  eineinhalb     1.5
  zweieinhalb    2.5
  dreieinhalb    3.5
  viereinhalb    4.5
  fünfeinhalb    5.5
  sechseinhalb   6.5
  siebeneinhalb  7.5
  dutzend        12
  hundert        100
  einhundert     100
  tausend        1000
  eintausend     1000
`);

/** Amounts that nobody counted: *X* in TIMEX3. */
export const VAGUE_AMOUNTS = words(`
  einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger viele vielen vieler paar etliche etlichen
  zahlreiche zahlreichen unzählige unzähligen hunderte hunderten tausende tausenden
`);

/** Tens, from which *einundzwanzig, zwanzigste* and *zwanziger* are made. */
export const TENS = rows(`
  zwanzig   20
  dreißig   30
  dreissig  30
  vierzig   40
  fünfzig   50
  sechzig   60
  siebzig   70
  achtzig   80
  neunzig   90
`);

/** Nouns before two years, for a period that begins in the one and ends in the other: *Saison 2014/15*. */
export const ACROSS_YEARS = words(`
  Saison Wintersaison Spielzeit Schuljahr Studienjahr Geschäftsjahr Amtsperiode Amtszeit Legislaturperiode Wintersemester
  Semester Rückrunde Hinrunde Spielsaison Skisaison Periode
`);

/** Parts of adjectives that measure: *zweistündig*, *14-tägige*. Those with -jährig are mostly ages and not here. */
export const MEASURES = rows(`
  sekündig  TS
  minütig   TM
  stündig   TH
  tägig     D
  wöchig    W
  monatig   M
`);

/** Words with *-lang*: unit. */
export const LASTING = rows(`
  sekundenlang      TS
  minutenlang       TM
  stundenlang       TH
  tagelang          D
  wochenlang        W
  monatelang        M
  jahrelang         Y
  langjährig        Y
  jahrzehntelang    DE
  jahrhundertelang  CE
`);

/** Words for what comes again and again: value of TIMEX3. Adjectives, endings left out. */
export const REPEATING = rows(`
  stündlich          PT1H
  halbstündlich      PT30M
  minütlich          PT1M
  täglich            P1D
  alltäglich         P1D
  tagtäglich         P1D
  allabendlich       P1D
  wöchentlich        P1W
  allwöchentlich     P1W
  vierzehntäglich    P2W
  zweiwöchentlich    P2W
  monatlich          P1M
  allmonatlich       P1M
  zweimonatlich      P2M
  vierteljährlich    P3M
  quartalsweise      P1Q
  halbjährlich       P6M
  jährlich           P1Y
  alljährlich        P1Y
  zweijährlich       P2Y
`);
