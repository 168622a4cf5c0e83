/**
 * Sentences with their temporal expressions between ⟨ ⟩, and what each is worth, parted by semicolons: D for a date, T a
 * time, P a duration, S a set. `-` where there is none. All are read as published on Friday, 28 October 2022, unless
 * their heading gives another day.
 */
export const ROWS: Readonly<Record<string, string>> = {
  'days from now': `
    ⟨Heute früh⟩ um sechs war alles ruhig, ⟨gestern⟩ nicht. | T 2022-10-28TMO; D 2022-10-27
    Das hatte sie ⟨gestern⟩ gesagt. | D 2022-10-27
    Er reist ⟨morgen⟩ nach Bern, ⟨übermorgen⟩ nach Wien. | D 2022-10-29; D 2022-10-30
    ⟨Vorgestern⟩ brannte die Scheune. | D 2022-10-26
    ⟨Gestern Abend⟩ tagte der Rat. | T 2022-10-27TEV
    Die Sitzung beginnt ⟨morgen früh⟩. | T 2022-10-29TMO
    ⟨Heute Nacht⟩ wird es kalt. | T 2022-10-28TNI
    Der ⟨heute⟩ 46-Jährige kam ⟨gestern⟩ an. | D PRESENT_REF; D 2022-10-27
    Beim ⟨gestrigen⟩ Treffen schwieg er. | D 2022-10-27
    Am ⟨gestrigen Mittwoch⟩ schwieg er. | D 2022-10-27
    Das ist die Jugend von ⟨heute⟩. | D PRESENT_REF
    Viele wissen das ⟨heute⟩ nicht mehr. | D PRESENT_REF
    Am ⟨heutigen Freitag⟩, sagte er ⟨gestern⟩. | D 2022-10-28; D 2022-10-27
  `,
  weekdays: `
    Sie sagte am ⟨Mittwoch⟩, sie bleibe. | D 2022-10-26
    Am ⟨Mittwoch⟩ entscheidet das Gericht. | D 2022-11-02
    Das Gericht wird am ⟨Dienstag⟩ entscheiden. | D 2022-11-01
    Er hat am ⟨Montag⟩ in Graz gesprochen. | D 2022-10-24
    Der Minister trat ⟨vergangenen Freitag⟩ zurück. | D 2022-10-21
    Sie kamen am ⟨letzten Samstag⟩. | D 2022-10-22
    Am ⟨kommenden Sonnabend⟩ wird gefeiert. | D 2022-10-29
    ⟨Nächsten Dienstag⟩ reden wir weiter. | D 2022-11-01
    ⟨Diesen Sonntag⟩ wählt Brasilien. | D 2022-10-30
    Am ⟨Montag vergangener Woche⟩ sprach sie. | D 2022-10-17
    ⟨Letzte Woche Mittwoch⟩ sprach sie. | D 2022-10-19
    Am ⟨Donnerstag der kommenden Woche⟩ wird gewählt. | D 2022-11-03
    Am ⟨frühen Mittwochmorgen⟩ brannte es. | T 2022-10-26TMO
    ⟨Mittwochfrüh⟩ brannte es. | T 2022-10-26TMO
    Am ⟨Sonnabend⟩ fiel der erste Schnee. | D 2022-10-22
    Am ⟨Dienstagabend⟩ brach das Feuer aus. | T 2022-10-25TEV
    In der ⟨Freitagnacht⟩ wird gefeiert. | T 2022-10-28TNI
    Am ⟨Mittwochvormittag⟩ stürzte die Mauer ein. | T 2022-10-26TMO
    ⟨Donnerstag Abend⟩ kam die Meldung. | T 2022-10-27TEV
    Das Ergebnis vom ⟨Sonntag⟩ steht fest. | D 2022-10-23
    Die am ⟨Mittwoch⟩ beschlossene Reform gilt bald. | D 2022-10-26
    Der Rat soll am ⟨Montag⟩ getagt haben. | D 2022-10-24
    Ob sie am ⟨Montag⟩ kommen wird, ist offen. | D 2022-10-31
    Sie kündigte an, am ⟨Montag⟩ zu kommen. | D 2022-10-31
    Er sagte, er habe den Brief am ⟨Montag⟩ gelesen. | D 2022-10-24
  `,
  nights: `
    In ⟨der Nacht auf Dienstag⟩ schlug der Blitz ein. | T 2022-10-25TNI
    In ⟨der Nacht zum Mittwoch⟩ starben zwei Menschen. | T 2022-10-26TNI
    In ⟨der Nacht zu Donnerstag⟩ wurde geschossen. | T 2022-10-27TNI
    In ⟨der Nacht von Montag auf Dienstag⟩ fuhr kein Zug. | T 2022-10-25TNI
    In ⟨der Nacht auf den 3. Mai 2021⟩ regnete es. | T 2021-05-03TNI
    In ⟨der Nacht auf heute⟩ schneite es. | T 2022-10-28TNI
  `,
  'weeks, months, years from now': `
    Das war ⟨vergangene Woche⟩. | D 2022-W42
    In ⟨der kommenden Woche⟩ wird verhandelt. | D 2022-W44
    ⟨Diese Woche⟩ tagt der Rat. | D 2022-W43
    ⟨Nächsten Monat⟩ beginnt der Prozess. | D 2022-11
    Im ⟨vergangenen Jahr⟩ waren es mehr. | D 2021
    Im ⟨vorigen Jahr⟩ war es ruhig. | D 2021
    ⟨Voriges Jahr⟩ war es ruhig. | D 2021
    ⟨Nächstes Jahr⟩ zieht sie um. | D 2023
    Sie hat ⟨heuer⟩ zum ersten Mal gewonnen. | D 2022
    Im ⟨Vorjahr⟩ lag der Wert bei drei Prozent. | D 2021
    Das Geschäft wuchs gegenüber ⟨dem Vormonat⟩. | D 2022-09
    Das endet in ⟨diesem Jahrhundert⟩. | D 20
    In ⟨diesem Jahrzehnt⟩ ändert sich alles. | D 202
    Im ⟨übernächsten Jahr⟩ läuft der Vertrag aus. | D 2024
    Am ⟨Wochenende⟩ kam es zu Protesten. | D 2022-W42-WE
    Am ⟨kommenden Wochenende⟩ ruht der Verkehr. | D 2022-W44-WE
    In ⟨der vergangenen Nacht⟩ fiel der Strom aus. | T 2022-10-28TNI
    Der Umsatz stieg im ⟨laufenden Jahr⟩. | D 2022
  `,
  'parts of a period': `
    ⟨Ende September⟩ trat er zurück. | D 2022-09
    ⟨Anfang 2007⟩ zog sie fort. | D 2007
    Seit ⟨Anfang der Woche⟩ streiken sie. | D 2022-W43
    Bis ⟨Ende dieses Jahres⟩ soll es fertig sein. | D 2022
    Bis ⟨Mitte nächsten Jahres⟩ soll es fertig sein. | D 2023
    Seit ⟨Mitte der siebziger Jahre⟩ sinkt die Zahl. | D 197
    Zum ⟨Jahresende⟩ läuft die Frist ab. | D 2022
    Zu ⟨Beginn des 19. Jahrhunderts⟩ war es ein Dorf. | D 18
    ⟨Anfang Mai 2021⟩ war Schluss. | D 2021-05
    Zum ⟨Ende des Monats⟩ geht er. | D 2022-10
    In ⟨der ersten Hälfte des 15. Jahrhunderts⟩ entstand die Burg. | D 14
    ⟨Ende kommender Woche⟩ tagt der Rat. | D 2022-W44
    ⟨Wochenbeginn⟩ und Wetter passten nicht. | D 2022-W43
  `,
  'months and days': `
    Im ⟨Jänner⟩ fuhr er nach Linz. | D 2022-01
    Im ⟨Feber 2021⟩ wurde es kalt. | D 2021-02
    Im ⟨Dezember⟩ wird gewählt. | D 2022-12
    Im ⟨November⟩ hatte er noch gezögert. | D 2021-11
    Im ⟨Juni vergangenen Jahres⟩ brach die Brücke. | D 2021-06
    Im ⟨Mai dieses Jahres⟩ begann es. | D 2022-05
    Von ⟨Mitte Mai⟩ bis ⟨Ende Juni 2021⟩ war zu. | D 2021-05; D 2021-06
    Zwischen ⟨Oktober⟩ und ⟨Dezember 2020⟩ war zu. | D 2020-10; D 2020-12
    Am ⟨3. Oktober 1990⟩ war es so weit. | D 1990-10-03
    Am ⟨17. Juni⟩ war das Konzert. | D 2022-06-17
    Seit ⟨November⟩ streiken sie. | D 2021-11
    Am ⟨15. November⟩ wird gewählt. | D 2022-11-15
    ⟨Der 8. Mai 1945⟩ war ⟨ein Dienstag⟩. | D 1945-05-08; D XXXX-WXX-2
    Um ⟨den 9. November⟩ wird gefeiert. | D 2022-11-09
    Am ⟨Donnerstag, 18. August 2022⟩, kam sie. | D 2022-08-18
    Am ⟨Dienstag, den 3. Mai⟩, tagte der Rat. | D 2022-05-03
    Vom ⟨5.⟩ bis ⟨7. Mai⟩ war Messe. | D 2022-05-05; D 2022-05-07
    Am ⟨3.⟩, ⟨4.⟩ und ⟨5. Oktober 2021⟩ blieb zu. | D 2021-10-03; D 2021-10-04; D 2021-10-05
    Geschlossen vom ⟨5.⟩–⟨7. Mai 2020⟩. | D 2020-05-05; D 2020-05-07
    Sie starb am ⟨dritten Oktober 1990⟩. | D 1990-10-03
    Geboren am ⟨3.10.1990⟩ in Chur. | D 1990-10-03
    Die Frist endet am ⟨03.12.⟩ um ⟨Mitternacht⟩. | D 2022-12-03; T 2022-12-03T24:00
    Stand: ⟨2022-10-26⟩ | D 2022-10-26
    Am ⟨15. Nov. 2012⟩ begann der Prozess. | D 2012-11-15
    Termin: ⟨Sa., 29.10.2022⟩ | D 2022-10-29
    Die Rechnung vom ⟨1.2.03⟩ fehlt. | D 2003-02-01
  `,
  years: `
    Er ging ⟨1998⟩ nach Basel. | D 1998
    Von ⟨2019⟩ bis ⟨2022⟩ leitete sie das Amt. | D 2019; D 2022
    Zwischen ⟨1973⟩ und ⟨1988⟩ verdoppelte sich die Zahl. | D 1973; D 1988
    Sie war ⟨2019⟩–⟨2022⟩ im Amt. | D 2019; D 2022
    In ⟨der Spielzeit 1994/95⟩ stieg der Klub auf. | D 1994
    Nach der Krise ⟨2015⟩/⟨16⟩ war Ruhe. | D 2015; D 2016
    Sie war Weltmeisterin (⟨2005⟩/⟨2010⟩). | D 2005; D 2010
    Hier ist es 2000 bis 3000 Grad heiß. | -
    Im ⟨Jahr 578⟩ starb der Abt. | D 0578
    Eine Statistik aus ⟨dem Jahre 1910⟩ liegt vor. | D 1910
    Die Preisträgerin ⟨des Jahres 1991⟩ kam auch. | D 1991
    Das kostet 2019 Euro. | -
    Es kamen 1600 Menschen. | -
    Rund 1500 Läufer starteten. | -
    Rufen Sie an: 0511 1998 20. | -
    Mehr als 2000 Stimmen fehlten. | -
    Das steht auf Seite 1998. | -
    Die Resolution 1701 gilt weiter. | -
    Der Katalog für ⟨2023⟩ ist da. | D 2023
    Der Weg ist 1200 Meter lang. | -
    Die Miete stieg von 1450 auf 1850 Franken. | -
  `,
  'seasons, quarters, decades, centuries': `
    Im ⟨Herbst 2021⟩ erschien das Buch. | D 2021-FA
    Im ⟨Frühjahr⟩ wird gebaut. | D 2023-SP
    Im ⟨Spätsommer⟩ war der See leer. | D 2022-SU
    ⟨Letzten Sommer⟩ war es heiß. | D 2022-SU
    ⟨Nächsten Winter⟩ wird es knapp. | D 2022-WI
    Im ⟨Winter 2013/14⟩ fehlte der Schnee. | D 2013-WI
    Im ⟨dritten Quartal 2021⟩ sank der Gewinn. | D 2021-Q3
    In ⟨der zweiten Jahreshälfte⟩ stieg er. | D 2022-H2
    Im ⟨ersten Halbjahr⟩ stieg er auch. | D 2022-H1
    ⟨Die 90er Jahre⟩ waren laut. | D 199
    In ⟨den achtziger Jahren⟩ war das anders. | D 198
    In ⟨den Achtzigerjahren⟩ war das anders. | D 198
    In ⟨den 1920er-Jahren⟩ stand hier ein Kino. | D 192
    Seit ⟨Ende der 1990er⟩ fehlt das Geld. | D 199
    In ⟨den Neunzigern⟩ war das anders. | D 199
    Im ⟨Jahr 44 v. Chr.⟩ starb Cäsar. | D BC0044
    Der 1990er Jahrgang schmeckt. | -
    In ⟨den frühen neunziger Jahren⟩ war er fort. | D 199
    Im ⟨19. Jahrhundert⟩ kam die Bahn. | D 18
    Das ist das Thema ⟨des 21. Jahrhunderts⟩. | D 20
    In der ⟨KW 38⟩ fällt der Kurs aus. | D 2022-W38
    In ⟨der 38. Kalenderwoche 2021⟩ war zu. | D 2021-W38
  `,
  holidays: `
    An ⟨Karfreitag⟩ bleibt alles zu. | D 2023-04-07
    Zu ⟨Ostern 2021⟩ blieb alles zu. | D 2021-04-04
    Zu ⟨Pfingsten⟩ kamen viele Gäste. | D 2022-06-05
    Nach ⟨Weihnachten⟩ wird umgebaut. | D 2022-12-25
    Am ⟨zweiten Weihnachtstag⟩ wird gelaufen. | D 2022-12-26
    An ⟨Heiligabend⟩ wird gesungen. | D 2022-12-24
    Zu ⟨Silvester⟩ wird geschossen. | D 2022-12-31
    An ⟨Neujahr⟩ ist das Museum offen. | D 2023-01-01
    An ⟨Allerheiligen⟩ ruht die Arbeit. | D 2022-11-01
    Am ⟨Tag der Arbeit⟩ gab es Krawalle. | D 2022-05-01
    An ⟨Fronleichnam⟩ regnete es. | D 2022-06-16
    Am ⟨Aschermittwoch⟩ war alles vorbei. | D 2022-03-02
    Am ⟨Tag der Deutschen Einheit⟩ sprach sie in Erfurt. | D 2022-10-03
    Am ⟨Ostermontag⟩ wird gelaufen. | D 2023-04-10
    Zu ⟨Mariä Himmelfahrt⟩ wurde gefeiert. | D 2022-08-15
  `,
  'clock times': `
    Der Zug fährt um ⟨14.30 Uhr⟩. | T 2022-10-28T14:30
    Um ⟨8:05 Uhr⟩ krachte es. | T 2022-10-28T08:05
    Um ⟨halb acht⟩ ging das Licht aus. | T 2022-10-28T07:30
    Gegen ⟨Mitternacht⟩ war Ruhe. | T 2022-10-28T24:00
    Die Messe beginnt ⟨morgen⟩ um ⟨neun Uhr⟩. | D 2022-10-29; T 2022-10-29T09:00
    Geöffnet von ⟨10⟩ bis ⟨18 Uhr⟩. | T 2022-10-28T10:00; T 2022-10-28T18:00
    Am ⟨Samstag⟩ wird um ⟨20 Uhr⟩ gespielt. | D 2022-10-29; T 2022-10-29T20:00
    Start ist um ⟨9.30⟩/⟨12.30 Uhr⟩. | T 2022-10-28T09:30; T 2022-10-28T12:30
    Um ⟨12:15⟩ ging es los. | T 2022-10-28T12:15
    ⟨14:32 Uhr⟩: Die Polizei rückt ab. | T 2022-10-28T14:32
    +++ ⟨14:32⟩ +++ Die Polizei rückt ab. | T 2022-10-28T14:32
    ⟨Viertel nach neun⟩ war Schluss. | T 2022-10-28T09:15
    Um ⟨fünf Uhr nachmittags⟩ war Schluss. | T 2022-10-28T17:00
    Gegen ⟨halb neun abends⟩ war Schluss. | T 2022-10-28T20:30
    ⟨Viertel vor eins⟩ war Schluss. | T 2022-10-28T12:45
    Um ⟨20 Uhr 15⟩ begann der Film. | T 2022-10-28T20:15
    Das Spiel endete 3:2. | -
    Die Aktie fiel um 12.15 Franken. | -
    Er schaut auf die Uhr. | -
    Am ⟨Abend⟩ kehrte Ruhe ein. | T 2022-10-28TEV
    Am ⟨Dienstag⟩ brannte es, am ⟨späten Abend⟩ auch. | D 2022-10-25; T 2022-10-25TEV
    Am ⟨Abend des 29. Juni⟩ trat er zurück. | T 2022-06-29TEV
    Am ⟨frühen Morgen⟩ rückte die Wehr aus. | T 2022-10-28TMO
  `,
  durations: `
    Sie wartete ⟨drei Tage⟩ lang. | P P3D
    Er sitzt seit ⟨zehn Jahren⟩. | P P10Y
    Vor ⟨zwei Wochen⟩ begann der Streik. | P P2W
    In ⟨drei Tagen⟩ wird gewählt. | P P3D
    Das Spiel dauert ⟨90 Minuten⟩. | P PT90M
    Nach ⟨zweistündiger⟩ Debatte gab er auf. | P PT2H
    Die ⟨14-tägige⟩ Frist ist um. | P P14D
    Die ⟨35-Stunden-Woche⟩ kam später. | P PT35H
    Es dauerte ⟨eine halbe Stunde⟩. | P PT0.5H
    Nach ⟨anderthalb Jahren⟩ war Schluss. | P P1.5Y
    Nach ⟨zweieinhalb Stunden⟩ war Schluss. | P PT2.5H
    Er bekam ⟨drei Jahre und vier Monate⟩ Haft. | P P3Y4M
    In ⟨den letzten zehn Jahren⟩ geschah nichts. | P P10Y
    In ⟨den vergangenen Jahren⟩ geschah nichts. | P PXY
    Seit ⟨mehr als zwanzig Jahren⟩ lebt sie hier. | P P20Y
    Nach ⟨gut einem Jahr⟩ kam er frei. | P P1Y
    Seit ⟨Jahren⟩ fehlt das Geld. | P PXY
    Vor ⟨ein paar Wochen⟩ war das anders. | P PXW
    Seit ⟨einigen Monaten⟩ steigt der Preis. | P PXM
    ⟨Wochenlang⟩ hörte man nichts. | P PXW
    Nach ⟨langjährigem⟩ Streit einigten sie sich. | P PXY
    ⟨Zwei Jahre später⟩ zog sie fort. | P P2Y
    ⟨Fünf Monate zuvor⟩ war er noch da. | P P5M
    Nach ⟨einundzwanzig Tagen⟩ war Schluss. | P P21D
    ⟨Hundert Tage⟩ hat sie Zeit. | P P100D
    Das dauerte ⟨zwei Jahrzehnte⟩. | P P2DE
    Das dauert ⟨sechs⟩ bis ⟨acht Monate⟩. | P P6M; P P8M
    Seit ⟨einer Viertelstunde⟩ wartet er. | P PT15M
    Der Mann ist 40 Jahre alt. | -
    Die 20-Jährige schwieg. | -
    Mit 50 Jahren begann sie zu malen. | -
    Er war 19 Jahre, als er kam. | -
    Im Alter von drei Jahren las er. | -
    Kinder unter 14 Jahren zahlen nichts. | -
    Ein zehnjähriger Junge fand es. | -
  `,
  sets: `
    Sie kommt ⟨täglich⟩. | S P1D
    ⟨Jeden Montag⟩ wird geprobt. | S XXXX-WXX-1
    ⟨Montags⟩ bleibt das Museum zu. | S XXXX-WXX-1
    ⟨Dreimal pro Woche⟩ geht er schwimmen. | S P1W
    Die ⟨jährliche⟩ Feier fiel aus. | S P1Y
    ⟨Jedes Jahr⟩ kommen mehr. | S P1Y
    ⟨Alle vier Jahre⟩ wird gewählt. | S P4Y
    Das kostet 400 Franken ⟨im Monat⟩. | S P1M
    ⟨Zweimal wöchentlich⟩ fährt der Bus. | S P1W
    Er schläft ⟨nachts⟩ schlecht. | S XXXX-XX-XXTNI
    Sie übt ⟨jeden Abend⟩. | S XXXX-XX-XXTEV
    ⟨Jahr für Jahr⟩ wird es wärmer. | S P1Y
    14 Fälle ⟨pro Tag⟩ sind zu viel. | S P1D
    ⟨Freitagabends⟩ trifft man sich. | S XXXX-WXX-5TEV
    Sie treffen sich ⟨jeden zweiten Monat⟩. | S P2M
    ⟨Jeden dritten Mittwoch im Monat⟩ ist offen. | S P1M
    Der Verein tagt ⟨vierteljährlich⟩. | S P3M
  `,
  'vague times': `
    ⟨Derzeit⟩ ruht der Verkehr. | D PRESENT_REF
    ⟨Künftig⟩ gilt eine andere Regel. | D FUTURE_REF
    ⟨Früher⟩ war hier ein See. | D PAST_REF
    ⟨Jetzt⟩ redet niemand davon. | D PRESENT_REF
    ⟨Damals⟩ war er Minister. | D PAST_REF
    Er hat ⟨vor kurzem⟩ geheiratet. | D PAST_REF
    In ⟨letzter Zeit⟩ schweigt er. | D PAST_REF
    In ⟨Zukunft⟩ wird das anders. | D FUTURE_REF
    In ⟨der Vergangenheit⟩ gab es das nicht. | D PAST_REF
    ⟨Im Moment⟩ ist alles offen. | D PRESENT_REF
    ⟨Demnächst⟩ wird gebaut. | D FUTURE_REF
    Früher oder später kommt es so. | -
    Das war zur Zeit der Besatzung. | -
    Am Tag der Kinder wird gespielt. | -
    ⟨Dieser Tage⟩ erscheint ihr Buch. | D PRESENT_REF
  `,
  'counted from what was said': `
    Am ⟨3. Mai 2021⟩ kam er. Am ⟨nächsten Tag⟩ ging er. | D 2021-05-03; D 2021-05-04
    Am ⟨3. Mai 2021⟩ kam er. ⟨Tags darauf⟩ ging er. | D 2021-05-03; D 2021-05-04
    Am ⟨3. Mai 2021⟩ kam er. Am ⟨Tag zuvor⟩ war sie da. | D 2021-05-03; D 2021-05-02
    Am ⟨3. Mai 2021⟩ kam er. Am ⟨selben Tag⟩ ging er. | D 2021-05-03; D 2021-05-03
    Er kam ⟨1998⟩. Im ⟨gleichen Jahr⟩ ging sie. | D 1998; D 1998
    Er kam ⟨1998⟩. Im ⟨folgenden Jahr⟩ ging sie. | D 1998; D 1999
    Er begann ⟨1998⟩. Bis ⟨Ende des Jahres⟩ war alles fertig. | D 1998; D 1998
    Er kam ⟨1998⟩ zurück. Im ⟨Mai⟩ heiratete er. | D 1998; D 1998-05
    Am ⟨3. Mai 2021⟩ kam er. An ⟨diesem Tag⟩ regnete es. | D 2021-05-03; D 2021-05-03
    Er fuhr im ⟨März 1992⟩ fort. Am ⟨5. März⟩ kam er an. | D 1992-03; D 1992-03-05
  `,
  'Switzerland, Austria, South Tyrol': `
    ⟨Heuer⟩ im ⟨Jänner⟩ fiel kein Schnee. | D 2022; D 2022-01
    Im ⟨Jänner 2022⟩ fiel Schnee. | D 2022-01
    ⟨Mittwoch, 17. 8. 2022⟩ | D 2022-08-17
    Am ⟨17. 8.⟩ war Pause. | D 2022-08-17
    Der Kanton informierte am ⟨Samstag⟩. | D 2022-10-22
    Um ⟨20.15 Uhr⟩ beginnt die «Arena». | T 2022-10-28T20:15
    Am ⟨Stephanstag⟩ wird geschossen. | D 2022-12-26
    Am ⟨Stefanitag⟩ ist zu. | D 2022-12-26
    Er hat ⟨vergangenen Montag⟩ gekündigt. | D 2022-10-24
    Am ⟨Nationalfeiertag⟩ spielte die Kapelle. | D 2022-10-26
    Die Rede zur ⟨Bundesfeier⟩ war kurz. | D 2022-08-01
    ⟨Heuer⟩ wurde weniger geerntet. | D 2022
    An ⟨Christi Himmelfahrt⟩ war zu. | D 2022-05-26
  `,
  names: `
    So ist das, sagte er. | -
    Der Mo kam zu Di. | -
    Das stand in der Zeit. | -
    Das berichtet die Bild am Sonntag. | -
    Sie schrieb für die Welt am Sonntag. | -
    Das schrieb der Freitag. | -
    Er steht auf der Straße des 17. Juni. | -
    Die Forscherin Mai Thi sprach. | -
    August Müller lachte. | -
    Frau Sommer und Herr Winter kamen. | -
    Das sagte Peter Winter. | -
    DGB-Chef Sommer schwieg. | -
    Die Bewegung Fridays for Future rief zum Streik. | -
    Der 1. FC Köln stieg ab. | -
    Er spielt in der 3. Liga. | -
    Die Zeitschrift „Freitag“ lag da. | -
    Die Partei kam auf 12,5 Prozent. | -
    Sie sah die Heute Show. | -
    Er wohnt am Platz des 18. März. | -
    Das Zimmer 2019 ist frei. | -
  `,
};
