/** Words that make a noun phrase a person or a speaker. */
export * from './organisations.ts';
export * from './places.ts';
import { words } from './table.ts';

/** What a person is or does, masculine where there are two (feminine by *-in*). Compounds count by their last part. */
export const FUNCTIONS = words(`
  # politics and administration
  Abgeordneter Alderman Ammann Amtmann Amtschef Amtsinhaber Amtskollege Amtsleiter Attaché Außenminister
  Autokrat Beamter Beigeordneter Berater Berichterstatter Bewerber Bezirksvorsteher Botschafter Bundesrat
  Bürgermeister Chefunterhändler Christdemokrat Christsozialer Delegierter Demokrat Despot Dezernent Diktator
  Diplomat Dissident Emissär Fraktionschef Freidemokrat Gemeindepräsident Gemeinderat Generalgouverneur
  Generalsekretär Gesandter Gouverneur Grossrat Großrat Grüner Hardliner Herrscher Kämmerer Kandidat Kantonsrat
  Kanzler Klubchef Klubobmann Kommissar Kommunist Kongressabgeordneter Konservativer Konsul Koordinator
  Landammann Landeschef Landeshauptmann Landesrat Landesvorsitzender Landrat Liberaler Linker Lobbyist
  Machthaber Magistrat Mandatar Minister Ministerialdirigent Ministerialrat Ministerpräsident Nachfolger
  Nationalist Nationalrat Oberbürgermeister Obfrau Obmann Ombudsfrau Ombudsmann Oppositioneller
  Oppositionsführer Ortsvorsteher Parlamentarier Parlamentspräsident Parteichef Parteivorsitzender Politiker
  Populist Potentat Präsident Premier Premierminister Premierministerin Pressesprecher Putschist Ratspräsident
  Rebellenführer Referent Reformer Regierungschef Regierungsrat Regierungssprecher Regimekritiker Repräsentant
  Republikaner Revolutionsführer Schultheiß Sekretär Senator Separatist Sondergesandter Sozialdemokrat Sozialist
  Spitzenkandidat Sprecher Staatschef Staatsmann Staatsoberhaupt Staatssekretär Stadtammann Stadtdirektor
  Stadtpräsident Stadtrat Ständerat Statthalter Stellvertreter Stratege Unterhändler Verhandler
  Verhandlungsführer Vermittler Vize Vizekanzler Vizepräsident Volksvertreter Vordenker Vorgänger Wahlhelfer
  Wahlkämpfer Wahlleiter Wortführer
  # monarchy, church, nobility
  Abt Äbtissin Ajatollah Altbischof Baron Baronin Bischof Bischöfin Dekan Diakon Dompropst Emir Erzbischof Fürst
  Fürstin Geistlicher Generalvikar Graf Gräfin Guru Herzog Herzogin Imam Kaiser Kaiserin Kaplan Kardinal
  Kirchenpräsident König Königin Kronprinz Lama Landesbischof Metropolit Missionar Mönch Mufti Nonne Nuntius
  Ordensfrau Ordensmann Papst Pastor Patriarch Pfarrer Prälat Präses Prediger Priester Prinz Prinzessin Prior
  Propst Rabbi Rabbiner Scheich Seelsorger Sultan Superintendent Theologe Vikar Weihbischof Zar
  # law and police
  Agent Angeklagter Anwalt Anwältin Arbeitsrechtler Attentäter Augenzeuge Beamtin Beklagter Beschuldigter
  Betreuer Betrüger Bundesanwalt Datenschützer Detektiv Dieb Dschihadist Entführer Ermittler Extremist Fahnder
  Gefangener Geheimdienstchef Geheimdienstler Geisel Geiselnehmer Generalbundesanwalt Gerichtspräsident
  Gerichtssprecher Gutachter Häftling Hinweisgeber Informant Insasse Islamist Jurist Justiziar Kläger
  Kommissarin Kriminalist Kriminologe Kronzeuge Mandant Mediator Medienrechtler Mörder Nebenkläger Notar
  Oberstaatsanwalt Opfer Polizeichef Polizeipräsident Polizeisprecher Polizist Profiler Räuber Rechtsanwalt
  Rechtsanwältin Rechtsmediziner Richter Sachverständiger Schlichter Schöffe Spion Staatsanwalt Staatsanwältin
  Staatsrechtler Strafrechtler Strafverteidiger Täter Terrorist Verdächtiger Verfassungsrechtler
  Verfassungsschützer Verteidiger Völkerrechtler Vollzugsbeamter Vormund Wachtmeister Whistleblower Zeuge
  # army and rescue
  Admiral Astronaut Befehlshaber Bergretter Blauhelm Brandinspektor Brandmeister Brigadegeneral Brigadier
  Copilot Einsatzleiter Ersthelfer Feldwebel Feuerwehrchef Feuerwehrfrau Feuerwehrmann Feuerwehrsprecher
  Flugbegleiter General Generalinspekteur Generalstabschef Hauptmann Helfer Inspekteur Kämpfer Kapitän
  Kommandant Kommandeur Kopilot Korporal Kosmonaut Kreisbrandmeister Leutnant Lotse Major Matrose
  Militärsprecher Milizionär Notarzt Notärztin Oberbefehlshaber Oberleutnant Oberst Oberstleutnant Offizier
  Pilot Rebell Reservist Retter Rettungskraft Sanitäter Seenotretter Soldat Söldner Stabschef Steuermann Taucher
  Unteroffizier Veteran Warlord
  # business
  Abteilungsleiter Aktionär Analyst Angestellter Anleger Apotheker Arbeiter Arbeitgeber Arbeitgeberpräsident
  Arbeitnehmer Arbeitnehmervertreter Architekt Aufsichtsrat Aufsichtsratschef Auszubildender Azubi Bäcker
  Bankchef Banker Bankier Bauer Bäuerin Bauernpräsident Bauherr Bauleiter Bauunternehmer Besitzer Betreiber
  Betriebsleiter Betriebsrat Betriebsratschef Betriebswirt Börsianer Boss Brauer Briefträger Broker Buchhalter
  Busfahrer CEO CFO Chef Chefin Chefökonom Chefvolkswirt CIO COO CTO Dachdecker Designer Direktor Eigentümer
  Eigner Elektriker Entwickler Erbe Erbin Exporteur Fabrikant Facharbeiter Fahrer Filialleiter Finanzchef
  Finanzvorstand Firmenchef Fischer Fleischer Fondsmanager Förster Friseur Gärtner Gast Gastronom Gastwirt
  Generaldirektor Geschäftsfrau Geschäftsführer Geschäftsleiter Geschäftsmann Geselle Gesellschafter
  Gewerkschafter Gewerkschaftschef Großaktionär Gründer Händler Handwerker Handwerksmeister Hausmeister
  Hersteller Hotelier Imker Immobilienmakler Importeur Industrieller Informatiker Ingenieur Inhaber
  Insolvenzverwalter Installateur Intendant Investor Jäger Kassierer Kauffrau Kaufmann Kellner Klempner Koch
  Köchin Kollege Kollegin Konstrukteur Konsument Konzernchef Konzernlenker Kunde Kundin Landwirt Lehrling Leiter
  Lieferant Lkw-Fahrer Lokführer Magnat Makler Maler Manager Managerin Maurer Mäzen Mechaniker Mechatroniker
  Meister Metzger Mieter Milliardär Millionär Mitarbeiter Mitbegründer Mitgründer Mogul Notenbankchef
  Notenbanker Ökonom Oligarch Optiker Patron Personalchef Personalrat Planer Praktikant Produktchef Produzent
  Programmierer Projektleiter Reinigungskraft Schäfer Schreiner Softwareentwickler Spediteur Sponsor
  Städteplaner Stadtplaner Statiker Steuerberater Taxifahrer Techniker Tester Tischler Treuhänder Türsteher
  Tycoon Unternehmenssprecher Unternehmer Verbandschef Verbandspräsident Verbraucher Verkäufer Vermieter
  Vermögensverwalter Vertriebschef Volkswirt Vorstand Vorstandschef Vorstandsmitglied Vorstandsvorsitzender
  Wächter Währungshüter Winzer Wirt Wirtin Wirtschaftsprüfer Zentralbanker Zulieferer Zusteller
  # science, medicine, education
  Absolvent Agrarwissenschaftler Akademiker Altenpfleger Amtsarzt Anästhesist Anthropologe Archäologe Archivar
  Arzt Ärztin Astronom Astrophysiker Autor Bibliothekar Biochemiker Biologe Botaniker Chefarzt Chefärztin
  Chemiker Chirurg Demograf Demoskop Dermatologe Direktorin Doktorand Dozent Elternsprecher Elternvertreter
  Entomologe Epidemiologe Erfinder Ernährungswissenschaftler Erstautor Erzieher Ethiker Ethnologe Experte
  Expertin Forscher Forstwissenschaftler Friedensforscher Gelehrter Genetiker Geograf Geologe Geophysiker
  Germanist Glaziologe Gynäkologe Hausarzt Hausärztin Hebamme Hirnforscher Historiker Hydrologe Immunologe
  Infektiologe Informatikerin Intensivmediziner Internist Islamwissenschaftler Juniorprofessor Kardiologe
  Kinderarzt Kinderärztin Kitaleiter Klimaforscher Klimatologe Kommunikationswissenschaftler Konfliktforscher
  Krankenpfleger Krankenschwester Kulturwissenschaftler Kunsthistoriker Kurator Lehrbeauftragter Lehrer
  Lehrkraft Linguist Literaturwissenschaftler Mathematiker Medienwissenschaftler Mediziner Meeresbiologe
  Meinungsforscher Meteorologe Mikrobiologe Militärexperte Museumsdirektor Nahostexperte Neurologe
  Neurowissenschaftler Nobelpreisträger Oberarzt Oberärztin Ökologe Onkologe Ornithologe Orthopäde
  Osteuropahistoriker Ozeanograf Pädagoge Paläontologe Pathologe Patient Pflegekraft Pfleger Pharmakologe
  Philosoph Physiker Physiotherapeut Politikexperte Politikwissenschaftler Politologe Preisträger Privatdozent
  Proband Professor Prorektor Psychiater Psychologe Psychotherapeut Radiologe Rechtswissenschaftler Referendar
  Rektor Religionswissenschaftler Restaurator Schüler Schulleiter Schulsprecher Schwester Seismologe
  Sicherheitsforscher Sozialarbeiter Sozialpädagoge Soziologe Sprachwissenschaftler Statistiker Stipendiat
  Streetworker Student Studentin Studienautor Studiendekan Studienleiter Studierender Therapeut Tierarzt
  Tierärztin Toxikologe Trendforscher Urologe Verkehrsforscher Virologe Vulkanologe Wahlforscher
  Wirtschaftsweiser Wirtschaftswissenschaftler Wissenschafter Wissenschaftler Zahnarzt Zahnärztin Zoologe
  Zukunftsforscher
  # media and arts
  Ansager Auslandskorrespondent Bandleader Bassist Bildhauer Biograf Blogger Chefredakteur Chefredaktor
  Choreograf Clown Comedian Darsteller Dichter Dirigent DJ Dokumentarfilmer Dolmetscher Dramatiker Dramaturg
  Drehbuchautor Entertainer Essayist Fan Fernsehmoderator Festivalleiter Filmemacher Follower Fotograf Frontfrau
  Frontmann Galerist Geiger Gitarrist Hauptdarsteller Herausgeber Hörer Idol Ikone Influencer Journalist
  Kabarettist Kamerafrau Kameramann Karikaturist Kolumnist Komiker Kommentator Komponist Korrespondent Kritiker
  Künstler Kunstsammler Legende Lektor Lektorin Leser Liedermacher Lyriker Modedesigner Model Moderator
  Modeschöpfer Musiker Nachrichtensprecher Nutzer Opernsänger Pianist Podcaster Popstar Produzentin Promi
  Prominenter Publizist Rapper Redakteur Redaktor Regisseur Reporter Rezensent Rockstar Romancier Sammler Sänger
  Sängerin Satiriker Schauspieler Schlagzeuger Schriftsteller Showmaster Songwriter Sopranistin
  Sprechstundenhilfe Star Streamer Tänzer Tenor Theaterleiter Tiktoker Übersetzer User Verleger Youtuber
  Zauberer Zeichner Zuschauer
  # sport
  Alpinist Angreifer Athlet Basketballer Bergsteiger Biathlet Bobpilot Boxer Bundestrainer Cheftrainer
  Co-Trainer Coach Eishockeyspieler Eiskunstläufer Europameister Formel-1-Pilot Funktionär Fussballer Fußballer
  Gegenspieler Gegner Gewinner Goalie Goldmedaillengewinner Golfer Handballer Interimstrainer Kapitänin Keeper
  Kletterer Klubpräsident Langläufer Läufer Leichtathlet Mannschaftsarzt Marathonläufer Mitspieler
  Mittelfeldspieler Motorradfahrer Nationalspieler Nationaltrainer Olympiasieger Profi Radfahrer Radprofi
  Referee Reiter Rekordhalter Rennfahrer Ringer Rodler Ruderer Schiedsrichter Schwimmer Segler Sieger Skifahrer
  Skirennläufer Skispringer Snowboarder Spieler Spielerberater Sportchef Sportdirektor Sportler Sportvorstand
  Sprinter Stürmer Teamchef Teamkollege Tennisspieler Titelverteidiger Torhüter Torwart Trainer Triathlet Turner
  Ultra Vereinschef Vereinspräsident Verlierer Verteidigerin Volleyballer Weltmeister Zehnkämpfer
  # people
  Afghane Ägypter Aktivist Ältester Amerikaner Anführer Angehöriger Anhänger Anrainer Anwohner Argentinier
  Asylbewerber Ausländerbeauftragter Australier Autofahrer Bayer Beauftragter Befürworter Bekannter Belgier
  Beobachter Berliner Besucher Betroffener Bevollmächtigter Bewohner Brasilianer Brite Bruder Bulgare Bürger
  Bürgerrechtler Chinese Christ Cousin Cousine Dame Däne Datenschutzbeauftragter Demonstrant Deutscher
  Drahtzieher Ehefrau Ehemann Ehrenamtlicher Ehrenvorsitzender Einwohner Engländer Enkel Enkelin Erwachsener
  Finne Flüchtling Frankfurter Franzose Frau Freiwilliger Freund Führer Funktionärin Fußgänger Gatte Gattin
  Geflüchteter Geschädigter Grieche Großmutter Großvater Hamburger Häuptling Herr Hesse Hinterbliebener Inder
  Initiator Insider Iraker Iraner Israeli Italiener Japaner Jude Jugendlicher Junge Kanadier Kärntner Katholik
  Kenner Kind Klimaaktivist Kölner Kroate Kurde Landsleute Landsmann Lebensgefährte Lebensgefährtin Mädchen Mann
  Mensch Menschenrechtler Mexikaner Migrant Mitbewohner Mitglied Münchener Münchner Muslim Mutter Nachbar
  Naturschützer Neffe Nichte Niederländer Nigerianer Norweger Oma Onkel Opa Organisator Österreicher
  Palästinenser Partner Passagier Passant Pazifist Pensionär Pensionist Pfälzer Pilger Pole Portugiese
  Protestant Rädelsführer Redner Reisender Rentner Rumäne Russe Saarländer Sachse Salzburger Schwede Schweizer
  Senior Serbe Siedler Slowake Sohn Spanier Steirer Südafrikaner Syrer Tante Teilnehmer Tierschützer Tiroler
  Tochter Tourist Tscheche Türke Überlebender Ukrainer Umweltschützer Ungar Unterstützer Ureinwohner Urlauber
  Vater Veranstalter Verantwortlicher Verletzter Verlobter Vertrauter Vertreter Vertriebener Verwandter
  Vorarlberger Vorsitzender Vorsteher Wanderer Weggefährte Wehrbeauftragter Wiener Witwe Witwer Zeitzeuge
  Zimmergenosse Zürcher Zuständiger Zuwanderer
  # persons and offices whose feminine, weak form or plural changes the stem
  Abgeordnete Äbte Admiräle Afghanin Älteste Amtfrau Amtskollegin Angehörige Angeklagte Angestellte
  Anthropologin Anwälte Archäologin Ärzte Aufsichtsräte Aufsichtsrätin Augenzeugin Ausländerbeauftragte
  Auszubildende Beamte Beauftragte Beigeordnete Bekannte Beklagte Beschuldigte Betriebsräte Betriebsrätin
  Betroffene Bevollmächtigte Biologin Bischöfe Britin Brüder Bulgarin Bundesräte Bundesrätin Chefärzte Chinesin
  Christsoziale Dänin Datenschutzbeauftragte Delegierte Dermatologin Deutsche Ehrenamtliche Ehrenvorsitzende
  Einsatzkräfte Entomologin Epidemiologin Erwachsene Erzbischöfe Ethnologin Fachfrau Fachleute Fachmann
  Feuerwehrleute Finnin Französin Frauen Freiwillige Gefangene Geflüchtete Geistliche Gemeinderäte Gemeinderätin
  Generäle Geologin Gesandte Geschädigte Gesellin Glaziologin Gräfinnen Griechin Grüne Gynäkologin Hausärzte
  Hessin Hinterbliebene Hydrologin Immunologin Industrielle Infektiologin Insassin Jüdin Jüdinnen Jugendliche
  Kameraleute Kantonsrätin Kardinäle Kardiologin Kaufleute Kinderärzte Klimatologin Köche Kongressabgeordnete
  Konservative Kriminologin Kroatin Kronzeugin Kurdin Landesrätin Landesvorsitzende Landräte Landrätin Landsfrau
  Lehrbeauftragte Liberale Linke Lotsin Männer Meeresbiologin Meteorologin Mikrobiologin Militärexpertin Mütter
  Nahostexpertin Nationalräte Nationalrätin Neurologin Nonnen Notärzte Oberärzte Obleute Ökologin Onkologin
  Oppositionelle Ornithologin Orthopädin Pädagogin Paläontologin Päpste Parteivorsitzende Pathologin
  Pharmakologin Polin Politikexpertin Politologin Portugiesin Prominente Psychologin Radiologin Ratsfrau
  Ratsherr Rechtsanwälte Regierungsräte Regierungsrätin Reisende Rumänin Russin Sachsin Sachverständige Schwäger
  Schwedin Seismologin Serbin Slowakin Söhne Sondergesandte Sozialpädagogin Soziologin Sportlerin Staatsanwälte
  Stadträte Stadträtin Ständerätin Studierende Syrein Teamkollegin Theologin Tierärzte Töchter Torhüterin
  Toxikologin Tschechin Türkin Überlebende Urologin Väter Verantwortliche Verdächtige Verletzte Verlobte
  Vertraute Vertriebene Verwandte Virologin Vollzugsbeamte Vorsitzende Vorstände Vorständin Vorstandsvorsitzende
  Vulkanologin Wehrbeauftragte Weinbäuerin Wirtschaftsweise Zahnärzte Zeitzeugin Zeugin Zimmergenossin Zoologin
  Zuständige
`);

/** Words that stand before a name and belong to it. */
export const TITLES = words(`
  Ajatollah Alt Altbundespräsident Altkanzler Ayatollah Baron Baroness Baronin Bruder Dame DDr. DI Dipl.-Ing.
  Dipl.-Kfm. Doktor Don Donna Dr. Dres. Edler Ex Ex- Fr. Frau Fräulein Freifrau Freiherr Fürst Fürstin Genosse
  Genossin Graf Gräfin h.c. habil. Hadschi Herr Herrn Herzog Herzogin Hr. Imam Ing. jur. Kaiser Kamerad Kardinal
  König Königin Lady Lic. Lord Madame Mademoiselle Mag. Magister med. Mgr. Miss Mister MMag. Monsieur Monsignore
  Mr. Mrs. Ms. Mullah Mutter nat. oec. Papst Pater PD phil. Prinz Prinzessin Priv.-Doz. Prof. Professor Rabbi
  rer. Ritter San Sankt Scheich Schwester Señor Señora Sheikh Signor Signora Sir St. theol. Univ.-Prof. Vater
  Zar
`);

/** People who speak together, in the plural. */
export const GROUPS = words(`
  Abgeordnete Aktivisten alle Amerikaner Analysten andere Angehörige Angestellte Anhänger Anleger Anwälte
  Anwohner Arbeitgeber Arbeitnehmer Archäologen Ärzte Astronomen Aufständische Augenzeugen Autoren Banker Bauern
  Beamte Befürworter Behörden beide Beobachter Beschäftigte Besucher Betreiber Betroffene Bewohner Bischöfe
  Börsianer Branchenkreise Briten Bürger Bürgerrechtler Chinesen Christdemokraten Christen Christsoziale
  Datenschützer Delegierte Demokraten Demonstranten Demoskopen Deutsche Diplomaten Diplomatenkreise Dissidenten
  Eingeweihte einige Einsatzkräfte Einwohner Eltern Entwickler Epidemiologen Ermittler Europäer Experten
  Extremisten Fahnder Fans Feuerwehrleute Finanzkreise Firmen Forscher Franzosen Freie Gäste Gegner Generäle
  Gewerkschaften Gewerkschafter Grüne Grünen Hamas Händler Händlerverbände Helfer Hersteller Hilfsorganisationen
  Hinterbliebene Hisbollah Historiker Hörer Huthi-Rebellen Huthis Initiatoren Insider Investoren Islamisten
  Israelis Journalisten Juden Juristen Justizkreise Kardinäle Katholiken Klimaaktivisten Klimaforscher
  Klimaschützer Koalitionskreise Koalitionspartner Kommentatoren Konservative Konservativen Kreise Kritiker
  Kurden Landwirte Lehrer Lehrkräfte Leser Leute Liberale Liberalen Linke Linken Linkspartei manche Medien
  Mediziner mehrere Meinungsforscher Menschen Menschenrechtler Meteorologen Militärs Mitarbeitende Mitarbeiter
  Mitglieder Muslime Nachbarn Naturschützer Nutzer Offiziere Ökonomen Opfer Oppositionelle Organisatoren
  Österreicher Palästinenser Parlamentarier Parteikreise Passanten Patienten Pflegekräfte Polen Politiker
  Polizisten Protestanten Rebellen Rechte Rechtspopulisten Regierungskreise Reporter Republikaner Retter
  Rettungskräfte Russen Schüler Schweizer Separatisten Sicherheitskreise Soldaten Sozialdemokraten
  Sozialverbände Spieler Statistiker Studenten Studierende Taliban Teilnehmende Teilnehmer Tierschützer
  Touristen Türken Überlebende Ukrainer Umweltschützer Umweltverbände Unternehmen Unternehmer Unterstützer
  Urlauber Veranstalter Verantwortliche Verbände Verbraucher Verbraucherschützer Verhandlungskreise Verteidiger
  Vertraute Vertreter viele Virologen Volkswirte Wähler Wissenschaftler Zeugen Zuschauer
`);
