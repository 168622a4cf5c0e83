/**
 * Nouns of demanding, criticising, denying, agreeing, thinking and knowing.
 * Columns: lemma, plural, kind, medium, strength, what it takes.
 */
export const NOUNS_OF_JUDGING = `
  # demand
  Anordnung             Anordnungen            demand     speech-writing  2  dass inf
  Anregung              Anregungen             demand     speech-writing  3  dass inf
  Anspruch              Ansprüche              demand     speech-thought  1  dass inf prep:auf
  Antrag                Anträge                demand     speech-writing  2  dass inf prep:auf
  Anweisung             Anweisungen            demand     speech-writing  3  dass inf an
  Appell                Appelle                demand     speech-writing  3  dass inf direct an
  Aufforderung          Aufforderungen         demand     speech-writing  3  dass inf an prep:zu
  Auflage               Auflagen               demand     speech-writing  1  dass inf
  Aufruf                Aufrufe                demand     speech-writing  3  dass inf an prep:zu
  Auftrag               Aufträge               demand     speech-writing  1  inf
  Bedingung             Bedingungen            demand     speech-writing  2  dass inf
  Befehl                Befehle                demand     speech-writing  3  dass inf an prep:zu
  Begehren              Begehren               demand     speech-writing  2  dass inf prep:nach
  Bitte                 Bitten                 demand     speech-writing  3  dass inf an prep:um
  Boykottaufruf         Boykottaufrufe         demand     speech-writing  3  prep:gegen
  Direktive             Direktiven             demand     speech-writing  2  dass inf
  Einladung             Einladungen            demand     speech-writing  1  inf an
  Empfehlung            Empfehlungen           demand     speech-writing  3  dass inf an prep:für
  Ermahnung             Ermahnungen            demand     speech-writing  3  dass inf an
  Ermunterung           Ermunterungen          demand     speech-writing  2  inf
  Ersuchen              Ersuchen               demand     speech-writing  3  dass inf an prep:um
  Forderung             Forderungen            demand     speech-writing  3  dass inf direct an prep:nach
  Gebot                 Gebote                 demand     speech-writing  1  inf
  Gegenvorschlag        Gegenvorschläge        demand     speech-writing  3  dass inf
  Gesuch                Gesuche                demand     writing         2  prep:um
  Hilferuf              Hilferufe              demand     speech          3  an
  Initiative            Initiativen            demand     speech-writing  1  inf prep:für prep:gegen
  Mahnung               Mahnungen              demand     speech-writing  3  dass inf an prep:zu
  Order                 Orders                 demand     speech-writing  3  inf
  Petition              Petitionen             demand     writing         3  dass an prep:für prep:gegen
  Rat                   Ratschläge             demand     speech-writing  1  dass inf an
  Ratschlag             Ratschläge             demand     speech-writing  3  dass inf an
  Rücktrittsforderung   Rücktrittsforderungen  demand     speech-writing  3  an
  Tipp                  Tipps                  demand     speech-writing  2  dass inf
  Verbot                Verbote                demand     speech-writing  1  inf
  Verlangen             -                      demand     speech-thought  2  dass inf prep:nach
  Vorbedingung          Vorbedingungen         demand     speech-writing  2  dass
  Vorgabe               Vorgaben               demand     speech-writing  1  dass inf
  Vorschlag             Vorschläge             demand     speech-writing  3  dass inf
  Vorstoß               Vorstöße               demand     speech-writing  2  dass inf prep:für
  Weckruf               Weckrufe               demand     speech-writing  3  an
  Weisung               Weisungen              demand     speech-writing  3  dass inf an
  Wunsch                Wünsche                demand     speech-thought  3  dass inf an prep:nach

  # criticise
  Abrechnung            Abrechnungen           criticise  speech-writing  2  mit
  Angriff               Angriffe               criticise  speech-writing  1  prep:auf prep:gegen
  Anklage               Anklagen               criticise  speech-writing  2  dass prep:gegen
  Anschuldigung         Anschuldigungen        criticise  speech-writing  3  dass inf prep:gegen
  Anwurf                Anwürfe                criticise  speech-writing  3  dass prep:gegen
  Ärger                 -                      criticise  speech-thought  1  dass prep:über
  Attacke               Attacken               criticise  speech-writing  1  prep:auf prep:gegen
  Beanstandung          Beanstandungen         criticise  speech-writing  3  dass prep:an
  Bedauern              -                      criticise  speech-writing  2  dass prep:über
  Beleidigung           Beleidigungen          criticise  speech-writing  2  -
  Beschimpfung          Beschimpfungen         criticise  speech-writing  3  -
  Beschuldigung         Beschuldigungen        criticise  speech-writing  3  dass inf prep:gegen
  Beschwerde            Beschwerden            criticise  speech-writing  2  dass prep:gegen prep:über
  Breitseite            Breitseiten            criticise  speech-writing  3  prep:gegen
  Empörung              -                      criticise  speech-thought  2  dass prep:über
  Entrüstung            -                      criticise  speech-thought  2  dass prep:über
  Entsetzen             -                      criticise  speech-thought  2  dass prep:über
  Enttäuschung          Enttäuschungen         criticise  speech-thought  2  dass prep:über
  Frust                 -                      criticise  speech-thought  1  dass prep:über
  Gegenwind             -                      criticise  speech-writing  1  -
  Häme                  -                      criticise  speech-writing  2  prep:über
  Klage                 Klagen                 criticise  speech-writing  2  dass inf prep:über
  Kritik                Kritiken               criticise  speech-writing  3  dass prep:an
  Kritikpunkt           Kritikpunkte           criticise  speech-writing  3  dass
  Mäkelei               Mäkeleien              criticise  speech-writing  3  prep:an
  Missbilligung         -                      criticise  speech-writing  3  prep:über
  Missfallen            -                      criticise  speech-thought  3  dass prep:über
  Polemik               Polemiken              criticise  speech-writing  3  prep:gegen
  Populismusvorwurf     Populismusvorwürfe     criticise  speech-writing  3  prep:gegen
  Protest               Proteste               criticise  speech-writing  2  dass prep:gegen
  Rüge                  Rügen                  criticise  speech-writing  3  dass prep:für
  Schelte               Schelten               criticise  speech-writing  3  prep:an prep:für
  Schimpftirade         Schimpftiraden         criticise  speech          3  prep:gegen
  Schmähung             Schmähungen            criticise  speech-writing  3  -
  Schuldzuweisung       Schuldzuweisungen      criticise  speech-writing  3  an
  Spott                 -                      criticise  speech-writing  2  prep:über
  Stichelei             Sticheleien            criticise  speech-writing  3  prep:gegen
  Tadel                 Tadel                  criticise  speech-writing  3  prep:für
  Unbehagen             -                      criticise  thought         2  dass prep:an prep:über
  Unmut                 -                      criticise  speech-thought  2  dass prep:über
  Unverständnis         -                      criticise  speech-thought  2  dass prep:für prep:über
  Verärgerung           -                      criticise  speech-thought  2  dass prep:über
  Verdacht              Verdachte              criticise  speech-thought  3  dass v2 inf prep:auf prep:gegen
  Verdächtigung         Verdächtigungen        criticise  speech-thought  3  dass prep:gegen
  Verleumdung           Verleumdungen          criticise  speech-writing  2  -
  Verurteilung          Verurteilungen         criticise  speech-writing  2  -
  Vorhaltung            Vorhaltungen           criticise  speech-writing  3  dass
  Vorwurf               Vorwürfe               criticise  speech-writing  3  dass v2 inf an prep:gegen
  Wut                   -                      criticise  thought         1  dass prep:auf prep:über
  Zorn                  -                      criticise  thought         1  dass prep:auf prep:über

  # deny
  Abfuhr                Abfuhren               deny       speech-writing  2  prep:für
  Ablehnung             -                      deny       speech-writing  2  dass prep:gegen
  Bedenken              Bedenken               deny       speech-thought  3  dass prep:gegen
  Dementi               Dementis               deny       speech-writing  3  dass
  Distanzierung         Distanzierungen        deny       speech-writing  3  prep:von
  Einspruch             Einsprüche             deny       speech-writing  2  dass prep:gegen
  Gegenrede             Gegenreden             deny       speech          3  prep:gegen
  Infragestellung       Infragestellungen      deny       speech-writing  2  -
  Leugnung              Leugnungen             deny       speech-writing  3  -
  Nein                  Neins                  deny       speech-writing  2  prep:zu
  Skepsis               -                      deny       speech-thought  2  dass ob gegenüber
  Veto                  Vetos                  deny       speech-writing  2  prep:gegen
  Vorbehalt             Vorbehalte             deny       speech-thought  3  dass prep:gegen
  Weigerung             Weigerungen            deny       speech-writing  3  inf
  Widerrede             Widerreden             deny       speech          2  -
  Widerspruch           Widersprüche           deny       speech-writing  2  dass prep:gegen
  Zurückweisung         Zurückweisungen        deny       speech-writing  2  -
  Zweifel               Zweifel                deny       speech-thought  3  dass ob prep:an

  # agree
  Anerkennung           -                      agree      speech-writing  2  dass prep:für
  Applaus               -                      agree      speech          1  prep:für
  Befürwortung          Befürwortungen         agree      speech-writing  2  -
  Begeisterung          -                      agree      speech-thought  2  dass prep:für prep:über
  Beifall               -                      agree      speech          1  prep:für
  Bewunderung           -                      agree      speech-thought  2  dass prep:für
  Einigkeit             -                      agree      speech-thought  2  dass prep:über
  Einvernehmen          -                      agree      speech-thought  2  dass prep:über
  Eloge                 Elogen                 agree      speech-writing  3  prep:auf
  Erleichterung         -                      agree      speech-thought  2  dass prep:über
  Freude                Freuden                agree      speech-thought  2  dass prep:über
  Genugtuung            -                      agree      speech-thought  2  dass prep:über
  Hymne                 Hymnen                 agree      speech-writing  1  prep:auf
  Ja                    Jas                    agree      speech-writing  1  prep:zu
  Kompliment            Komplimente            agree      speech-writing  2  dass an prep:für
  Konsens               Konsense               agree      speech-thought  2  dass prep:über
  Laudatio              Laudationes            agree      speech          2  prep:auf
  Lob                   -                      agree      speech-writing  3  dass an prep:für
  Loblied               Loblieder              agree      speech-writing  2  prep:auf
  Lobrede               Lobreden               agree      speech          2  prep:auf
  Respekt               -                      agree      speech-thought  1  prep:für prep:vor
  Übereinstimmung       Übereinstimmungen      agree      speech-thought  2  dass prep:über
  Unterstützung         -                      agree      speech-writing  1  prep:für
  Verständnis           -                      agree      speech-thought  2  dass prep:für
  Würdigung             Würdigungen            agree      speech-writing  2  als
  Zufriedenheit         -                      agree      speech-thought  2  dass prep:über
  Zuspruch              -                      agree      speech-writing  2  prep:für
  Zustimmung            -                      agree      speech-writing  2  dass prep:für prep:zu

  # think
  Ahnung                Ahnungen               think      thought         2  dass w prep:von
  Angst                 Ängste                 think      thought         2  dass inf prep:vor
  Annahme               Annahmen               think      speech-thought  3  dass v2
  Ansicht               Ansichten              think      speech-thought  3  dass v2
  Auffassung            Auffassungen           think      speech-thought  3  dass v2
  Bangen                -                      think      thought         2  prep:um
  Befürchtung           Befürchtungen          think      speech-thought  3  dass v2 inf
  Begehrlichkeit        Begehrlichkeiten       think      thought         1  prep:nach
  Besorgnis             Besorgnisse            think      speech-thought  3  dass prep:über
  Beurteilung           Beurteilungen          think      speech-thought  2  -
  Bewertung             Bewertungen            think      speech-thought  2  als
  Bilanz                Bilanzen               think      speech-writing  2  dass direct
  Credo                 Credos                 think      speech-thought  3  dass direct
  Deutung               Deutungen              think      speech-thought  2  dass als
  Devise                Devisen                think      speech-thought  3  dass v2 direct
  Eindruck              Eindrücke              think      thought         3  dass v2 inf
  Einschätzung          Einschätzungen         think      speech-thought  3  dass v2
  Einsicht              Einsichten             think      thought         3  dass prep:in
  Einstellung           Einstellungen          think      thought         1  dass prep:zu
  Erstaunen             -                      think      speech-thought  2  dass prep:über
  Erwägung              Erwägungen             think      thought         2  ob inf
  Erwartung             Erwartungen            think      speech-thought  3  dass v2 inf an
  Fazit                 Fazits                 think      speech-writing  3  dass v2 direct
  Furcht                -                      think      thought         3  dass inf prep:vor
  Gedanke               Gedanken               think      thought         3  dass v2 inf prep:an
  Gefühl                Gefühle                think      thought         2  dass v2 inf
  Glaube                -                      think      thought         2  dass v2 inf prep:an
  Grundannahme          Grundannahmen          think      speech-thought  3  dass
  Grundsatz             Grundsätze             think      speech-thought  2  dass
  Haltung               Haltungen              think      speech-thought  2  dass prep:zu
  Hoffnung              Hoffnungen             think      speech-thought  3  dass v2 inf prep:auf
  Hypothese             Hypothesen             think      speech-writing  3  dass v2
  Idee                  Ideen                  think      speech-thought  2  dass w inf
  Illusion              Illusionen             think      thought         2  dass inf prep:über
  Interpretation        Interpretationen       think      speech-thought  2  dass als
  Irrglaube             -                      think      thought         3  dass inf
  Kalkül                Kalküle                think      thought         2  dass
  Lehre                 Lehren                 think      speech-thought  2  dass prep:aus
  Leitgedanke           Leitgedanken           think      speech-thought  2  dass
  Leitsatz              Leitsätze              think      speech-writing  2  dass direct
  Logik                 -                      think      speech-thought  1  dass
  Meinung               Meinungen              think      speech-thought  3  dass v2 prep:zu prep:über
  Misstrauen            -                      think      thought         2  dass prep:gegen
  Mutmaßung             Mutmaßungen            think      speech-thought  3  dass ob w prep:über
  Optimismus            -                      think      thought         2  dass
  Perspektive           Perspektiven           think      thought         1  dass
  Position              Positionen             think      speech-thought  2  dass prep:zu
  Prämisse              Prämissen              think      speech-thought  3  dass
  Reue                  -                      think      speech-thought  2  dass prep:über
  Schätzung             Schätzungen            think      speech-thought  2  dass prep:zu
  Schluss               Schlüsse               think      speech-thought  2  dass v2 prep:aus
  Sehnsucht             Sehnsüchte             think      thought         2  inf prep:nach
  Selbstverständnis     Selbstverständnisse    think      thought         2  dass als
  Sicht                 Sichten                think      speech-thought  2  dass prep:auf
  Sichtweise            Sichtweisen            think      speech-thought  3  dass prep:auf
  Sorge                 Sorgen                 think      speech-thought  3  dass v2 inf prep:um prep:vor
  Spekulation           Spekulationen          think      speech-thought  3  dass ob w prep:über
  Standpunkt            Standpunkte            think      speech-thought  3  dass v2 prep:zu
  Stolz                 -                      think      thought         2  dass prep:auf
  Theorie               Theorien               think      speech-writing  2  dass v2
  These                 Thesen                 think      speech-writing  3  dass v2
  Traum                 Träume                 think      thought         2  dass inf prep:von
  Trugschluss           Trugschlüsse           think      thought         3  dass
  Überlegung            Überlegungen           think      thought         3  dass ob w inf prep:zu
  Überzeugung           Überzeugungen          think      speech-thought  3  dass v2
  Ungeduld              -                      think      thought         1  dass
  Verdikt               Verdikte               think      speech-writing  2  dass
  Vermutung             Vermutungen            think      speech-thought  3  dass ob v2 prep:über
  Verschwörungstheorie  Verschwörungstheorien  think      speech-writing  3  dass prep:über
  Vertrauen             -                      think      thought         2  dass prep:auf prep:in
  Verwunderung          -                      think      speech-thought  2  dass prep:über
  Vision                Visionen               think      speech-thought  2  dass prep:von
  Vorahnung             Vorahnungen            think      thought         3  dass
  Vorstellung           Vorstellungen          think      thought         2  dass w prep:von
  Vorurteil             Vorurteile             think      thought         2  dass prep:gegen
  Wahrnehmung           Wahrnehmungen          think      thought         2  dass
  Weltbild              Weltbilder             think      thought         1  dass
  Wunschdenken          -                      think      thought         2  dass
  Zuversicht            -                      think      speech-thought  3  dass v2 inf

  # know
  Analyse               Analysen               know       speech-writing  2  dass
  Anhaltspunkt          Anhaltspunkte          know       speech-writing  3  dass prep:für
  Anzeichen             Anzeichen              know       thought         2  dass prep:für
  Befund                Befunde                know       speech-writing  3  dass
  Beleg                 Belege                 know       speech-writing  2  dass prep:für
  Beobachtung           Beobachtungen          know       thought         3  dass w
  Berechnung            Berechnungen           know       speech-writing  2  dass
  Beweis                Beweise                know       speech-writing  2  dass prep:für
  Diagnose              Diagnosen              know       speech-writing  2  dass
  Entdeckung            Entdeckungen           know       thought         2  dass
  Erfahrung             Erfahrungen            know       thought         2  dass
  Ergebnis              Ergebnisse             know       speech-writing  2  dass
  Erkenntnis            Erkenntnisse           know       thought         3  dass w prep:über
  Ermittlungsergebnis   Ermittlungsergebnisse  know       speech-writing  3  dass
  Evidenz               Evidenzen              know       speech-writing  2  dass prep:für
  Fakt                  Fakten                 know       speech-writing  1  dass
  Gewissheit            Gewissheiten           know       thought         3  dass v2
  Indiz                 Indizien               know       speech-writing  2  dass prep:für
  Kenntnis              Kenntnisse             know       thought         2  dass prep:von
  Nachweis              Nachweise              know       speech-writing  2  dass
  Resultat              Resultate              know       speech-writing  2  dass
  Signal                Signale                know       speech-writing  2  dass an prep:für
  Statistik             Statistiken            know       writing         1  dass
  Studie                Studien                know       writing         2  dass prep:zu
  Tatsache              Tatsachen              know       thought         1  dass
  Umfrage               Umfragen               know       writing         2  dass prep:zu
  Untersuchung          Untersuchungen         know       speech-writing  1  dass prep:zu
  Wissen                -                      know       thought         2  dass prep:um prep:über
  Zeichen               Zeichen                know       speech-writing  1  dass prep:für
  Zeugnis               Zeugnisse              know       speech-writing  1  prep:von
`;
