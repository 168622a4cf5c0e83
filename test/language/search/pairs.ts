import { rows } from '../../../src/language/de/data/table.ts';

export interface Pair {
  /** A word of a query. */
  readonly query: string;
  /** Of what a text says. */
  readonly text: string;
}

const pairs = (table: string): Pair[] => rows(table).map(([query, text]) => ({ query, text }));

/** What a word of a query finds; by what it is about. */
export const FINDS: Readonly<Record<string, readonly Pair[]>> = {
  'nouns in all cases and numbers': pairs(`
    Haus            die Häuser am Platz
    Haus            in den Häusern
    Haus            des Hauses
    Häuser          ein Haus
    häuser          ein Haus
    Stadt           in vielen Städten
    Kind            mit Kindern
    Kinder          das Kind
    Gesetz          die Gesetze
    Minister        den Ministern
    Ministerin      zwei Ministerinnen
    Forderung       ihre Forderungen
    Land            die Länder
    Buch            in Büchern
    Baum            hohe Bäume
    Museum          drei Museen
    Drohne          mit Drohnen
    Drohnen         eine Drohne
    Impfung         nach den Impfungen
    Impfungen       die Impfung
    Staatsanwalt    die Staatsanwälte
  `),
  'verbs in all forms': pairs(`
    ging            sie gehen
    ging            er ist gegangen
    ging            es geht
    gehen           sie ging
    gehen           Ging sie?
    gehen           er gehe
    sagen           sie sagte
    sagen           das Gesagte habe er so nicht gesagt
    sprechen        sie sprach
    sprechen        er spräche
    sein            es war
    sein            sie seien
    werden          es wurde
    fordern         sie forderte
    fordern         die geforderten Mittel
    ankündigen      sie kündigte den Umbau an
    ankündigen      er kündigt an
    ankündigen      die angekündigte Reform
    ankündigen      anzukündigen
    ablehnen        der Rat lehnt den Plan ab
    ablehnen        Der Rat lehnt den Plan, den sie vorlegte, ab.
    ablehnen        das lehne sie ab und gehe
    abgelehnt       der Rat lehnt das ab
    lehnen          der Rat lehnt den Plan ab
    zurücktreten    er trat gestern zurück
    stattfinden     die Wahl fand am Sonntag statt
    wegdiskutieren  das lässt sich nicht wegzudiskutieren
    wegdiskutieren  es wurde wegdiskutiert
    finanzieren     es wurde finanziert
    gendern         es wurde gegendert
    leaken          jemand leakte das Papier
  `),
  'participles under their verb': pairs(`
    verletzen       der Verletzte, ein verletzter Mann
    verletzen       drei verletzte Menschen
    planen          die geplante Reform
    gehen           das gehende Licht
    steigen         bei steigenden Preisen
    steigend        die Preise steigen
    beschließen     der beschlossene Haushalt
  `),
  'adjectives in all degrees and cases': pairs(`
    groß            das größte Haus
    groß            ein größerer Betrag
    größer          das ist groß
    gut             die bessere Lösung
    gut             am besten
    teuer           teurere Wohnungen
    hoch            die höchsten Preise
    jung            jüngeren Menschen
    alt             der älteste Baum
    schnell         auf schnellstem Weg
    grün            mit grünen Dächern
    klimafreundlich  klimafreundlichere Autos
    kommunal        die kommunalen Kassen
  `),
  'compounds by their parts': pairs(`
    Hubschrauber    mit Kampfhubschraubern
    Hubschrauber    beim Hubschraubereinsatz
    hubschrauber    mit Kampfhubschraubern
    Haus            im Rathaus
    Haus            die Rathäuser
    Haus            das Krankenhaus
    Haus            Hochhäuser
    Haus            Wohnhaus
    Ort             am Tatort
    Tat             am Tatort
    Krieg           seit dem Ukrainekrieg
    Minister        der Verteidigungsminister
    Verteidigung    der Verteidigungsminister
    Kanzler         der Bundeskanzler
    Kanzler         der Vizekanzler
    Wahl            die Bundeskanzlerwahl
    Bundeskanzler   die Bundeskanzlerwahl
    Verteidigungsminister  die Verteidigungsministerkonferenz
    Kind            Kinderärztin
    Straße          Straßenbahn
    Schule          auf dem Schulhof
    Schule          die Schulgebäude
    Grenze          Grenzschutz
    Sprache         die Sprachkurse
    Preis           der Ölpreis
    Lieferung       Waffenlieferungen
    Waffe           Waffenlieferungen
    Impfung         die Coronaimpfung
    Land            Länderfinanzausgleich
    Schutz          das Klimaschutzgesetz
    Klimaschutz     das Klimaschutzgesetz
    Klima           klimafreundliche Autos
    Regierung       die Regierungssprecherin
    Flughafen       der Flughafenchef
    Beitrag         Rentenversicherungsbeitragssatz
    Student         Studentenwerk
    Gewerkschaft    Gewerkschaftsbund
    Tag             an jedem Tag
    Versicherung    Krankenversicherungen
    Bahn            Bahnstreik
    Geschichte      Geschichtsbücher
    Hilfe           Hilfsorganisation
    Einsatz         beim Hubschraubereinsatz
    Kampfhubschrauber  zwei Kampfhubschraubern
    kampfhubschraubern  ein Kampfhubschrauber
    Rathaus         zwei Rathäuser
  `),
  hyphens: pairs(`
    Impfung         die Corona-Impfung
    Corona          die Corona-Impfung
    Corona-Impfung  nach den Corona-Impfungen
    Corona-Impfung  die Coronaimpfung
    Coronaimpfung   die Corona-Impfungen
    Diplomat        der Ex-Diplomat
    Diplomat        die Ex-Diplomaten
    EU              die EU-Kommission
    Kommission      die EU-Kommission
    E-Mail          per Email
    Email           mehrere E-Mails
    Gipfel          der G7-Gipfel
    G7              der G7-Gipfel
    Ziel            das 1,5-Grad-Ziel
    jährig          eine 20-jährige Frau
    Pipeline        die Nord-Ost-Pipeline
    Güter           Güter- und Personenverkehr
  `),
  spelling: pairs(`
    Strasse         eine Straße
    Straße          eine Strasse
    STRASSE         eine Straße
    strasse         DIE STRASSE
    Mueller         Frau Müller
    Müller          Frau Mueller
    Haeuser         ein Haus
    Haus            viele Haeuser
    gruen           mit grünen Dächern
    Erdogan         Erdoğan
    Cafe            im Café
    Elysee          der Élysée
    Hubschrauber    der HUBSCHRAUBER
    Ski\u00adgebiet      das Skigebiet
  `),
  'names with endings': pairs(`
    Merz            Merz’ Rede
    Scholz          Scholz' Antwort
    Müller          Müllers Antwort
    Müllers         Frau Müller
    Selenskyj       Selenskyjs Rede
    selenskyj       Selenskyjs Rede
    Obama           Obamas Rede
    Brumsal         Brumsals Hafen
    Kern            Kern's Antwort
    Paris           aus Paris
  `),
  'numbers and abbreviations': pairs(`
    3,5             rund 3,5 Prozent
    1200            die 1.200 Leute
    1.200           1200 Leute
    2026            am 14.9.2026
    2026            im Jahr 2026
    Dr.             Frau Dr. Kern
    Dr              Frau Dr. Kern
    Million         3 Mio. Euro
    Milliarde       zwei Mrd. Euro
    CDU             die CDU-Chefin
    USA             in den USA
    CO2             der CO2-Preis
    14.             am 14. September
  `),
  'gendered words and foreign ones': pairs(`
    Nutzer          die Nutzer*innen
    Nutzerin        die Nutzer:innen
    Nutzerinnen     die NutzerInnen
    Nutzer:innen    alle Nutzer
    Leak            nach den Leaks
    Podcast         in Podcasts
    Deal            zwei Deals
  `),
};

/** What a word of a query does not find. */
export const MISSES: Readonly<Record<string, readonly Pair[]>> = {
  'words that begin alike': pairs(`
    Haus            eine Hausse
    Haus            hausen
    Rat             die Ratte
    Tor             die Torte
    Bar             der Barbar
    Lage            sie sage
    sagen           die Lage
    Stein           Herr Steiner
    Not             eine Note
    Bund            das Bündel
  `),
  'letters inside words': pairs(`
    Ster            die Minister
    Mini            die Minister
    Eck             Herr Habeck
    Rat             der Vorrat
    Gang            der Umgang
    Ort             das Wort
    Ort             der Sport
    Art             die Karte
    Ehe             sie gehen
    Tor             der Direktor
    Tor             der Motor
    Eis             der Preis
    Rat             die Beratung
    Not             die Notiz
    Amt             das ist bekannt
    Ast             der Gast
    Bach            Herr Lauterbach
    Berg            Frau Rosenberg
    Mann            Herr Zimmermann
    Uhr             die Ruhr
    Zug             im Bezug
    Tag             der Montag
    Hub             die Hubschrauber
    Ungen           die Wohnungen
  `),
  'parts alone when the whole is asked for': pairs(`
    Kampfhubschrauber  der Hubschrauber
    Rathaus         das Haus
    Corona-Impfung  die Impfung
    Bundeskanzler   der Kanzler
    Klimaschutzgesetz  der Klimaschutz
    Ex-Diplomat     der Diplomat
  `),
  'other words of one family': pairs(`
    Forderung       sie fordern
    fordern         die Forderung
    Minister        die Ministerin
    Ministerin      der Minister
    ablehnen        sie lehnt an der Wand
    ankündigen      sie kündigte
    Krieg           sie kriegen
    Kriege          sie kriegen
    anlehnen        der Rat lehnt den Plan ab
  `),
  'separable verbs that are none': pairs(`
    absagen         Er sagte, er lehne den Plan ab.
    ablehnen        Er lehnt an der Wand. Es geht bergab, ab morgen.
    abgehen         Es geht ab Montag wieder los.
    angehen         Er ging an die Arbeit.
  `),
  'other names': pairs(`
    Müller          Herr Möller
    Merz            im März
    Kern            Frau Kernig
    Kernig          Frau Kern
    Iran            der Irak
  `),
  'other numbers': pairs(`
    35              rund 3,5 Prozent
    3               rund 3,5 Prozent
    3,5             35 Prozent
    12              um 1200
    200             die 1.200 Leute
    202             im Jahr 2026
  `),
};
