/**
 * Nouns of saying, asking, writing, announcing, warning, of acts done by words, and of sound.
 * Columns: lemma, plural, kind, medium, strength, what it takes.
 */
export const NOUNS_OF_SAYING = `
  # say
  Andeutung            Andeutungen            say        speech-writing  2  dass prep:über
  Anekdote             Anekdoten              say        speech-writing  1  prep:über
  Angabe               Angaben                say        speech-writing  2  dass prep:zu
  Anmerkung            Anmerkungen            say        speech-writing  2  dass prep:zu
  Anspielung           Anspielungen           say        speech-writing  3  prep:auf
  Ansprache            Ansprachen             say        speech          1  an
  Antwort              Antworten              say        speech-writing  2  dass prep:auf
  Argument             Argumente              say        speech-writing  3  dass prep:für prep:gegen
  Argumentation        Argumentationen        say        speech-writing  3  dass prep:für prep:gegen
  Auskunft             Auskünfte              say        speech-writing  3  dass prep:über
  Ausrede              Ausreden               say        speech          2  dass
  Ausruf               Ausrufe                say        speech          2  direct
  Aussage              Aussagen               say        speech-writing  3  dass direct prep:zu prep:über
  Äußerung             Äußerungen             say        speech-writing  3  dass direct prep:zu prep:über
  Ausspruch            Aussprüche             say        speech          3  dass direct
  Begründung           Begründungen           say        speech-writing  3  dass v2 prep:für
  Behauptung           Behauptungen           say        speech-writing  3  dass v2 inf direct
  Beichte              Beichten               say        speech          2  dass
  Beispiel             Beispiele              say        speech-writing  1  -
  Bekanntgabe          Bekanntgaben           say        speech-writing  2  dass
  Bekanntmachung       Bekanntmachungen       say        speech-writing  2  dass
  Bekenntnis           Bekenntnisse           say        speech-writing  2  dass prep:zu
  Bekräftigung         Bekräftigungen         say        speech-writing  2  dass
  Bekunden             -                      say        speech          2  -
  Bemerkung            Bemerkungen            say        speech-writing  3  dass direct prep:zu prep:über
  Beschreibung         Beschreibungen         say        speech-writing  2  -
  Bestätigung          Bestätigungen          say        speech-writing  2  dass prep:für
  Beteuerung           Beteuerungen           say        speech-writing  3  dass v2 inf
  Betonung             Betonungen             say        speech-writing  1  dass
  Bezeichnung          Bezeichnungen          say        speech-writing  2  als
  Binsenweisheit       Binsenweisheiten       say        speech-writing  2  dass
  Bonmot               Bonmots                say        speech-writing  3  direct
  Botschaft            Botschaften            say        speech-writing  2  dass v2 direct an
  Charakterisierung    Charakterisierungen    say        speech-writing  2  als
  Darlegung            Darlegungen            say        speech-writing  3  dass
  Darstellung          Darstellungen          say        speech-writing  2  dass w
  Debatte              Debatten               say        speech          1  ob prep:über
  Definition           Definitionen           say        speech-writing  1  dass
  Diktum               Dikta                  say        speech-writing  2  dass direct
  Diskussion           Diskussionen           say        speech          1  ob w prep:über
  Eingeständnis        Eingeständnisse        say        speech-writing  3  dass inf
  Einlassung           Einlassungen           say        speech-writing  3  dass prep:zu
  Einschränkung        Einschränkungen        say        speech-writing  2  dass
  Einwand              Einwände               say        speech-writing  3  dass v2 prep:gegen
  Einwurf              Einwürfe               say        speech          2  dass direct
  Entgegnung           Entgegnungen           say        speech-writing  3  dass prep:auf
  Enthüllung           Enthüllungen           say        speech-writing  2  dass prep:über
  Ergänzung            Ergänzungen            say        speech-writing  1  dass
  Erinnerung           Erinnerungen           say        speech-thought  2  dass prep:an
  Erklärung            Erklärungen            say        speech-writing  2  dass v2 prep:für prep:zu
  Erläuterung          Erläuterungen          say        speech-writing  3  dass prep:zu
  Erwähnung            Erwähnungen            say        speech-writing  1  dass
  Erwiderung           Erwiderungen           say        speech-writing  3  dass prep:auf
  Erzählung            Erzählungen            say        speech-writing  2  dass prep:von prep:über
  Feststellung         Feststellungen         say        speech-writing  3  dass v2
  Floskel              Floskeln               say        speech-writing  2  direct
  Formel               Formeln                say        speech-writing  1  dass direct
  Formulierung         Formulierungen         say        speech-writing  3  dass direct
  Fußnote              Fußnoten               say        writing         1  -
  Gegenargument        Gegenargumente         say        speech-writing  3  dass
  Gerede               -                      say        speech          2  prep:von prep:über
  Gerücht              Gerüchte               say        speech-writing  3  dass v2 inf prep:über
  Geschichte           Geschichten            say        speech-writing  1  dass prep:von prep:über
  Gespräch             Gespräche              say        speech          1  mit prep:über
  Geständnis           Geständnisse           say        speech          3  dass inf
  Getuschel            -                      say        speech          2  prep:über
  Hetze                -                      say        speech-writing  2  prep:gegen
  Hinweis              Hinweise               say        speech-writing  2  dass ob prep:auf
  Information          Informationen          say        speech-writing  2  dass ob prep:über
  Interview            Interviews             say        speech-writing  2  direct mit
  Klarstellung         Klarstellungen         say        speech-writing  3  dass
  Kommentar            Kommentare             say        speech-writing  2  dass direct prep:zu
  Kommuniqué           Kommuniqués            say        writing         2  dass
  Lebenslüge           Lebenslügen            say        speech-thought  2  dass
  Legende              Legenden               say        speech-writing  2  dass
  Lesart               Lesarten               say        speech-writing  2  dass w
  Lippenbekenntnis     Lippenbekenntnisse     say        speech-writing  3  dass prep:zu
  Losung               Losungen               say        speech-writing  2  direct
  Lüge                 Lügen                  say        speech-writing  3  dass prep:über
  Märchen              Märchen                say        speech-writing  1  dass prep:von
  Maxime               Maximen                say        speech-thought  2  dass direct
  Mitteilung           Mitteilungen           say        speech-writing  3  dass v2 an prep:über
  Motto                Mottos                 say        speech-writing  2  direct
  Mythos               Mythen                 say        speech-writing  2  dass
  Narrativ             Narrative              say        speech-writing  3  dass
  Offenbarung          Offenbarungen          say        speech-writing  1  dass
  Parabel              Parabeln               say        speech-writing  1  -
  Parole               Parolen                say        speech          3  direct
  Phrase               Phrasen                say        speech-writing  2  direct
  Plädoyer             Plädoyers              say        speech          3  dass prep:für prep:gegen
  Pointe               Pointen                say        speech-writing  1  dass
  Predigt              Predigten              say        speech          1  prep:über
  Proklamation         Proklamationen         say        speech-writing  2  -
  Quintessenz          Quintessenzen          say        speech-writing  3  dass
  Reaktion             Reaktionen             say        speech-writing  1  direct prep:auf
  Rechtfertigung       Rechtfertigungen       say        speech-writing  2  dass prep:für
  Rede                 Reden                  say        speech          2  direct prep:von prep:über
  Redebeitrag          Redebeiträge           say        speech          2  direct
  Redewendung          Redewendungen          say        speech-writing  1  direct
  Referat              Referate               say        speech          1  prep:über
  Relativierung        Relativierungen        say        speech-writing  2  dass
  Replik               Repliken               say        speech-writing  3  dass direct prep:auf
  Resümee              Resümees               say        speech-writing  3  dass direct
  Richtigstellung      Richtigstellungen      say        speech-writing  3  dass
  Ruf                  Rufe                   say        speech          2  direct prep:nach
  Rundumschlag         Rundumschläge          say        speech-writing  2  prep:gegen
  Satz                 Sätze                  say        speech-writing  2  dass direct
  Schilderung          Schilderungen          say        speech-writing  3  dass w
  Schlagwort           Schlagworte            say        speech-writing  2  direct
  Schlussfolgerung     Schlussfolgerungen     say        speech-thought  3  dass v2 prep:aus
  Schlussplädoyer      Schlussplädoyers       say        speech          3  direct
  Schwur               Schwüre                say        speech          2  dass inf
  Seitenhieb           Seitenhiebe            say        speech-writing  3  prep:auf
  Selbstbeschreibung   Selbstbeschreibungen   say        speech-writing  2  als
  Slogan               Slogans                say        speech-writing  3  direct
  Sprachregelung       Sprachregelungen       say        speech-writing  2  dass
  Spruch               Sprüche                say        speech-writing  2  direct
  Statement            Statements             say        speech-writing  3  dass direct prep:zu
  Stellungnahme        Stellungnahmen         say        speech-writing  3  dass prep:zu
  Stichwort            Stichworte             say        speech-writing  1  direct
  Stimme               Stimmen                say        speech-thought  1  prep:für prep:gegen
  Tirade               Tiraden                say        speech-writing  3  prep:gegen prep:über
  Unterstellung        Unterstellungen        say        speech-writing  3  dass inf
  Unterton             Untertöne              say        speech          1  -
  Vergleich            Vergleiche             say        speech-writing  2  mit
  Verlautbarung        Verlautbarungen        say        speech-writing  3  dass
  Vernehmen            -                      say        speech-writing  2  -
  Versicherung         Versicherungen         say        speech-writing  1  dass inf
  Version              Versionen              say        speech-writing  2  dass
  Verteidigung         Verteidigungen         say        speech-writing  1  dass
  Vortrag              Vorträge               say        speech          1  prep:über
  Wiederholung         Wiederholungen         say        speech-writing  1  -
  Witz                 Witze                  say        speech          2  direct prep:über
  Wort                 Worte                  say        speech          2  dass direct
  Wortbeitrag          Wortbeiträge           say        speech          2  direct
  Wortmeldung          Wortmeldungen          say        speech          2  direct
  Zeugenaussage        Zeugenaussagen         say        speech          3  dass
  Zitat                Zitate                 say        speech-writing  3  direct
  Zwischenruf          Zwischenrufe           say        speech          3  direct

  # ask
  Anfrage              Anfragen               ask        speech-writing  2  ob w direct an prep:zu
  Erkundigung          Erkundigungen          ask        speech          2  ob w prep:nach
  Frage                Fragen                 ask        speech-writing  2  ob w direct an prep:nach
  Fragestellung        Fragestellungen        ask        speech-thought  2  ob w
  Gegenfrage           Gegenfragen            ask        speech          3  ob w direct
  Nachfrage            Nachfragen             ask        speech-writing  1  ob w direct
  Rätsel               Rätsel                 ask        thought         1  w
  Rückfrage            Rückfragen             ask        speech-writing  2  ob w direct
  Schlüsselfrage       Schlüsselfragen        ask        speech-thought  2  ob w
  Streitfrage          Streitfragen           ask        speech-thought  2  ob w

  # write
  Artikel              Artikel                write      writing         2  prep:über
  Aufsatz              Aufsätze               write      writing         1  prep:über
  Aufschrift           Aufschriften           write      writing         3  direct
  Aussendung           Aussendungen           write      writing         2  dass direct
  Beitrag              Beiträge               write      writing         1  direct prep:über
  Bericht              Berichte               write      speech-writing  3  dass prep:über
  Brief                Briefe                 write      writing         2  direct an
  Buch                 Bücher                 write      writing         1  prep:über
  Depesche             Depeschen              write      writing         2  dass
  E-Mail               E-Mails                write      writing         2  direct an
  Eintrag              Einträge               write      writing         2  direct
  Essay                Essays                 write      writing         1  prep:über
  Gastbeitrag          Gastbeiträge           write      writing         3  direct
  Gutachten            Gutachten              write      writing         2  dass
  Inschrift            Inschriften            write      writing         2  direct
  Kolumne              Kolumnen               write      writing         2  direct
  Leitartikel          Leitartikel            write      writing         2  direct
  Mail                 Mails                  write      writing         2  direct an
  Medienbericht        Medienberichte         write      writing         3  dass prep:über
  Meldung              Meldungen              write      speech-writing  3  dass v2 prep:über
  Memo                 Memos                  write      writing         2  dass
  Nachricht            Nachrichten            write      speech-writing  2  dass v2 direct an
  Notiz                Notizen                write      writing         2  dass direct
  Papier               Papiere                write      writing         1  dass
  Post                 Posts                  write      writing         2  direct
  Posting              Postings               write      writing         3  direct
  Pressemitteilung     Pressemitteilungen     write      writing         3  dass direct
  Protokoll            Protokolle             write      writing         1  dass
  Rezension            Rezensionen            write      writing         2  direct
  Schlagzeile          Schlagzeilen           write      writing         3  direct
  Schreiben            Schreiben              write      writing         2  dass direct an
  Schriftzug           Schriftzüge            write      writing         2  direct
  SMS                  -                      write      writing         2  direct an
  Tagebuch             Tagebücher             write      writing         1  direct
  Titel                Titel                  write      writing         1  direct
  Transparent          Transparente           write      writing         2  direct
  Tweet                Tweets                 write      writing         3  dass direct
  Twitter-Nachricht    Twitter-Nachrichten    write      writing         3  direct
  Überschrift          Überschriften          write      writing         3  direct
  Vermerk              Vermerke               write      writing         2  dass
  Verriss              Verrisse               write      writing         2  -

  # announce
  Abmachung            Abmachungen            announce   speech-writing  2  dass inf
  Absage               Absagen                announce   speech-writing  2  prep:an
  Absicht              Absichten              announce   speech-thought  2  dass inf
  Absichtserklärung    Absichtserklärungen    announce   speech-writing  3  dass inf
  Androhung            Androhungen            announce   speech-writing  3  dass
  Angebot              Angebote               announce   speech-writing  2  dass inf an
  Ankündigung          Ankündigungen          announce   speech-writing  3  dass v2 inf
  Bereitschaft         -                      announce   speech-thought  2  inf prep:zu
  Beschluss            Beschlüsse             announce   speech-writing  2  dass inf
  Drohung              Drohungen              announce   speech-writing  3  dass inf mit
  Ehrenwort            -                      announce   speech          3  dass
  Eid                  Eide                   announce   speech          1  dass inf
  Einigung             Einigungen             announce   speech-writing  2  dass prep:auf prep:über
  Entscheidung         Entscheidungen         announce   speech-writing  1  dass inf prep:für prep:gegen
  Entschluss           Entschlüsse            announce   thought         2  dass inf
  Garantie             Garantien              announce   speech-writing  2  dass inf
  Gelöbnis             Gelöbnisse             announce   speech          2  dass inf
  Kampfansage          Kampfansagen           announce   speech-writing  3  an
  Offerte              Offerten               announce   speech-writing  2  inf an
  Plan                 Pläne                  announce   speech-thought  1  dass inf
  Prognose             Prognosen              announce   speech-writing  3  dass
  Prophezeiung         Prophezeiungen         announce   speech-writing  3  dass
  Rücktrittserklärung  Rücktrittserklärungen  announce   speech-writing  2  -
  Selbstverpflichtung  Selbstverpflichtungen  announce   speech-writing  2  dass inf
  Ultimatum            Ultimaten              announce   speech-writing  3  dass inf an
  Urteil               Urteile                announce   speech-writing  1  dass
  Urteilsspruch        Urteilssprüche         announce   speech          2  dass
  Verheißung           Verheißungen           announce   speech-writing  2  dass
  Verpflichtung        Verpflichtungen        announce   speech-writing  1  dass inf
  Versprechen          Versprechen            announce   speech-writing  3  dass v2 inf an
  Versprechung         Versprechungen         announce   speech-writing  3  dass inf
  Voraussage           Voraussagen            announce   speech-writing  3  dass
  Vorhaben             Vorhaben               announce   speech-thought  1  inf
  Vorhersage           Vorhersagen            announce   speech-writing  3  dass
  Vorsatz              Vorsätze               announce   thought         2  dass inf
  Wahlversprechen      Wahlversprechen        announce   speech-writing  3  dass inf
  Wille                -                      announce   thought         2  dass inf
  Zugeständnis         Zugeständnisse         announce   speech-writing  2  dass
  Zusage               Zusagen                announce   speech-writing  3  dass inf an
  Zusicherung          Zusicherungen          announce   speech-writing  3  dass inf

  # warn
  Alarmruf             Alarmrufe              warn       speech-writing  3  -
  Mahnruf              Mahnrufe               warn       speech-writing  3  -
  Reisewarnung         Reisewarnungen         warn       writing         2  prep:für
  Terrorwarnung        Terrorwarnungen        warn       speech-writing  2  prep:vor
  Unkenruf             Unkenrufe              warn       speech-writing  3  dass
  Vorwarnung           Vorwarnungen           warn       speech-writing  2  dass prep:vor
  Warnhinweis          Warnhinweise           warn       writing         2  dass prep:vor
  Warnung              Warnungen              warn       speech-writing  3  dass v2 inf an prep:vor

  # act
  Abbitte              Abbitten               act        speech-writing  2  -
  Abschiedsgruß        Abschiedsgrüße         act        speech-writing  2  an
  Anteilnahme          -                      act        speech-thought  2  prep:an
  Beileid              -                      act        speech-writing  2  an
  Dank                 -                      act        speech-writing  2  dass an prep:für
  Entschuldigung       Entschuldigungen       act        speech-writing  2  dass prep:für
  Fluch                Flüche                 act        speech          2  prep:gegen
  Gebet                Gebete                 act        speech          2  dass prep:für
  Glückwunsch          Glückwünsche           act        speech-writing  2  an prep:zu
  Gratulation          Gratulationen          act        speech-writing  2  an prep:zu
  Gruß                 Grüße                  act        speech-writing  2  an
  Kondolenz            Kondolenzen            act        speech-writing  2  -
  Mitgefühl            -                      act        speech-thought  1  mit
  Segen                -                      act        speech          1  -
  Solidarität          -                      act        speech-thought  1  mit
  Trauer               -                      act        speech-thought  1  prep:um prep:über
  Trost                -                      act        speech          1  dass
  Verwarnung           Verwarnungen           act        speech-writing  2  dass

  # sound
  Buhruf               Buhrufe                sound      speech          2  prep:gegen
  Flüstern             -                      sound      speech          1  -
  Gebrüll              -                      sound      speech          1  -
  Gejammer             -                      sound      speech          2  prep:über
  Gelächter            -                      sound      speech          1  prep:über
  Gemecker             -                      sound      speech          2  prep:über
  Gemurmel             -                      sound      speech          1  -
  Genörgel             -                      sound      speech          2  prep:über
  Jubelruf             Jubelrufe              sound      speech          2  direct
  Murren               -                      sound      speech          2  prep:über
  Scherz               Scherze                sound      speech          2  dass prep:über
  Schrei               Schreie                sound      speech          1  direct prep:nach
  Seufzer              Seufzer                sound      speech          2  direct
  Sprechchor           Sprechchöre            sound      speech          3  direct
  Stöhnen              -                      sound      speech          1  prep:über
  Stoßseufzer          Stoßseufzer            sound      speech          3  direct
  Witzelei             Witzeleien             sound      speech          2  prep:über
  Zuruf                Zurufe                 sound      speech          2  direct
`;
