/** More groups of `synonyms.ts`: verbs of single fields, names, nouns. */
export const NOUN_GROUPS = `
  # more verbs
  brennen, Flamme
  ankommen, eintreffen, anrücken, Ankunft, Eintreffen
  spielen, auflaufen, antreten
  bergen, retten, befreien, herausholen, holen, Bergung
  beginnen, eröffnen, einleiten
  aufnehmen, beginnen, starten, Aufnahme
  abschießen, erschießen, Abschuss
  verunglücken, Unfall
  anzünden, Brandstiftung
  unterzeichnen, unterschreiben, Unterzeichnung, Unterschrift
  verabschieden, beschließen
  aufheben, abschaffen, Aufhebung, Abschaffung
  auflösen, Auflösung
  zusammenarbeiten, kooperieren, Zusammenarbeit, Kooperation
  zusammenlegen, fusionieren, Fusion, Zusammenschluss
  trennen, Trennung
  ausliefern, Auslieferung
  aussagen, Aussage
  bemerken, feststellen, konstatieren
  hinweisen, Hinweis
  anklagen, Anklage
  bewerten, beurteilen, einschätzen, Bewertung, Einschätzung
  betrachten, ansehen
  behandeln, versorgen, Behandlung, Versorgung
  heilen, Heilung
  impfen, immunisieren
  anstecken, infizieren, Ansteckung, Infektion
  übertragen, weitergeben
  ausbrechen, Ausbruch
  erreichen, schaffen
  verfehlen, Verfehlung
  anlocken, anziehen
  auswirken, Auswirkung
  beeinflussen, Einfluss
  abhängen, abhängig, Abhängigkeit
  ausrichten, veranstalten, organisieren, Ausrichtung
  anpassen, Anpassung
  abholzen, fällen, Abholzung
  pflanzen, Pflanzung
  züchten, Zucht
  füttern, Fütterung
  ausstellen, zeigen, Ausstellung
  aufführen, inszenieren, Aufführung, Inszenierung
  zurückgeben, zurückgehen, Rückgabe
  präsentieren, vorlegen, vorstellen, Vorlage, Vorstellung
  weiterspielen, weitermachen
  wegfallen, entfallen
  ausfallen, Ausfall
  anfallen, entstehen
  mitnehmen, abholen
  ausrüsten, ausstatten, Ausrüstung, Ausstattung
  errichten, aufbauen, Aufbau
  stationieren, Stationierung
  einmarschieren, Einmarsch
  besetzen, Besetzung
  befürworten, unterstützen
  rügen, tadeln
  leiden, Leid
  trauern, Trauer
  freilassen, Freilassung
  entführen, Entführung
  schmuggeln, Schmuggel
  fälschen, Fälschung
  drohen, Drohung
  verzögern, verspäten, Verzögerung, Verspätung
  ausweichen, umgehen
  stillstehen, stehen
  aussetzen, pausieren, ruhen
  abtragen, abbauen
  aussteigen, Ausstieg
  einsteigen, Einstieg
  austreten, Austritt
  beitreten, Beitritt
  umbauen, Umbau
  umrüsten, umstellen, Umrüstung, Umstellung
  sprechen, reden
  schweigen, Schweigen
  klären, aufklären, Klärung, Aufklärung
  begründen, Begründung
  einschlagen, Einschlag
  beschießen, bombardieren, Beschuss
  abwehren, Abwehr
  erhalten, bewahren, Erhalt
  gefallen, mögen

  # nouns
  Anschrift, Adresse
  Täter, Angreifer
  Inflation, Teuerung, Preissteigerung
  Schnitt, Durchschnitt, durchschnittlich
  Loch, Lücke
  Wahlperiode, Legislaturperiode, Amtszeit
  Karriere, Laufbahn
  Zuhörer, Publikum, Zuschauer
  Jahrzehnt, Dekade
  Halbzeit, Spielhälfte
  Nationalmannschaft, Nationalelf, Nationalteam
  Tor, Treffer
  Rang, Platz
  Rekord, Höchstwert, Höchststand
  Tiefststand, Tiefstwert
  Vertrag, Abkommen, Vereinbarung
  Bündnis, Allianz
  Anführer, Chef
  Spitzenkandidat, Kandidat
  Abgeordneter, Parlamentarier
  Gericht, Justiz
  Richter, Kammer
  Verfahren, Prozess
  Anwalt, Rechtsanwalt, Verteidiger
  Zeuge, Augenzeuge
  Opfer, Geschädigter
  Toter, Todesopfer
  Verletzter, Verwundeter
  Vermisster, vermisst
  Helfer, Einsatzkraft, Rettungskraft
  Trümmer, Schutt
  Sturm, Orkan, Unwetter
  Regen, Niederschlag
  Hitze, Hitzewelle
  Frost, Kälte
  Ernte, Ertrag
  Landwirt, Bauer
  Acker, Feld
  Vieh, Tier
  Forscher, Wissenschaftler, Forscherin
  Forschung, Wissenschaft
  Experte, Fachmann, Fachleute
  Schule, Unterricht
  Hochschule, Universität, Uni
  Student, Studierender
  Kita, Kindergarten, Kindertagesstätte
  Senior, Rentner
  Rente, Altersvorsorge
  Arbeitsloser, arbeitslos, Arbeitslosigkeit
  Arbeitskräftemangel, Fachkräftemangel
  Kunde, Verbraucher
  Händler, Handel
  Geschäft, Laden
  Aktie, Anteilsschein
  Börse, Aktienmarkt
  Kredit, Darlehen
  Zins, Leitzins
  Steuer, Abgabe
  Summe, Betrag
  Fahrgast, Passagier
  Haltestelle, Station
  Schiene, Gleis
  Brücke, Überführung
  Gebirge, Berg
  Küste, Ufer
  See, Gewässer
  Fluss, Strom
  Wald, Forst
  Meldung, Nachricht
  Zeitung, Blatt
  Anfrage, Nachfrage
  Stellungnahme, Kommentar
  Rede, Ansprache
  Umfrage, Befragung
  Abstand, Vorsprung
  Mut, mutig
  Wut, Zorn
  Angst, Furcht
  Armut, arm
  Hunger, hungern
  Not, Elend
  Auto, Wagen, PKW
  Lastwagen, LKW, Laster
  Fahrrad, Rad
  Zug, Bahn
  Flugzeug, Maschine, Flieger
  Krankenhaus, Klinik, Spital, Klinikum
  Arzt, Mediziner
  Ärztin, Medizinerin
  Fabrik, Werk
  Firma, Unternehmen, Betrieb
  Mitarbeiter, Beschäftigter, Angestellter, Arbeitnehmer, Belegschaft, Beschäftigte, Mitarbeiterin
  Arbeitsplatz, Stelle, Job
  Lehrer, Lehrkraft, Pädagoge
  Schüler, Schulkind
  Kind, Nachwuchs
  Polizist, Polizeibeamter
  Politiker, Volksvertreter
  Chef, Leiter, Vorsitzender
  Regierungschef, Ministerpräsident, Premier, Premierminister
  Bürger, Einwohner, Bewohner
  Mensch, Leute, Person
  Frau, Dame
  Mieter, Mietpartei
  Eltern, Mutter und Vater
  Patient, Kranker
  Zuschauer, Besucher, Publikum
  Spieler, Profi
  Trainer, Coach
  Mannschaft, Team, Elf
  Spiel, Partie, Match
  Verein, Klub, Club
  Stadt, Kommune, Gemeinde
  Rathaus, Stadtverwaltung
  Land, Staat
  Gesetz, Gesetzesvorhaben
  Vorschrift, Regel, Regelung
  Abgabe, Gebühr
  Geld, Mittel, Finanzmittel
  Haushalt, Etat, Budget
  Schulden, Verbindlichkeit
  Lohn, Gehalt, Verdienst, Einkommen
  Gewinn, Überschuss, Profit
  Verlust, Minus, Defizit
  Umsatz, Erlös
  Preis, Tarif
  Miete, Mietpreis
  Wohnung, Appartement
  Haus, Gebäude
  Bauarbeiten, Arbeit
  Straße, Fahrbahn
  Weg, Strecke
  Unfall, Unglück, Havarie
  Katastrophe, Desaster
  Krise, Notlage
  Gefahr, Risiko
  Fehler, Versäumnis, Irrtum
  Problem, Schwierigkeit
  Ursache, Grund
  Folge, Konsequenz, Auswirkung
  Ziel, Zweck
  Aufgabe, Auftrag
  Möglichkeit, Chance, Gelegenheit
  Unterlage, Dokument, Akte, Papier
  Brief, Schreiben
  Gutachten, Expertise
  Studie, Untersuchung
  Ergebnis, Resultat
  Zahl, Anzahl
  Teil, Anteil
  Mehrheit, Großteil, Mehrzahl
  Hälfte, halb
  Zeitpunkt, Moment, Augenblick
  Jahresende, Jahresschluss
  Zukunft, künftig, zukünftig
  Beginn, Anfang
  Wetter, Witterung
  Klima, Klimaschutz
  Umwelt, Natur
  Strom, Elektrizität
  Medikament, Arznei, Arzneimittel
  Impfung, impfen
  Krankheit, Erkrankung, Leiden
  Virus, Erreger
  Nahrungsmittel, Lebensmittel
  Konzert, Auftritt
  Museum, Ausstellungshaus
  Film, Streifen
  Buch, Werk
  Frieden, Friedensschluss
  Krieg, Waffengang
  Soldat, Truppen, Armee, Militär
  Waffe, Rüstungsgut
  Waffenruhe, Feuerpause, Waffenstillstand
  Flüchtling, Geflüchteter, Schutzsuchender
  Grenze, Landesgrenze
  Treffen, Begegnung, Zusammenkunft
  Sitzung, Tagung
  Gespräch, Unterredung
  Öffentlichkeit, öffentlich
  Anwohner, Nachbar
  Partei, politische Kraft
  Koalition, Bündnis
  Streitkräfte, Armee, Militär
  Feuerwehr, Brandschützer
  Flughafen, Airport
  Hochwasser, Überschwemmung, Flut
  Dürre, Trockenheit
  Anlage, Einrichtung
  Internet, Netz
  Handy, Smartphone, Mobiltelefon
  Rechner, Computer
`;
