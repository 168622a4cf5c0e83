/** Organisations, media and texts that speak. */
import { expressions, words } from './table.ts';

/** Nouns for bodies that speak; compounds count by their last part. */
export const ORGANISATION_HEADS = words(`
  # state
  Abgeordnetenhaus Administration Agentur Amt Anstalt Arbeitsagentur Armee Aufsicht Aufsichtsbehörde Ausschuss Außenamt
  Aussendepartement Aussenministerium Bankenaufsicht Bauamt Behörde Beirat Beobachtungsstelle Beratungsstelle Bezirk Botschaft
  Bundesagentur
  Bundesamt Bundesbank Bundesheer Bundeskanzlei Bundeskanzleramt Bundeskriminalamt Bundesland Bundesministerium
  Bundesnachrichtendienst Bundesnetzagentur Bundesrat Bundesrechnungshof Bundesregierung Bundestag Bundeswehr
  Bürgeramt Bürgerschaft Departement Direktion Duma Enquete-Kommission Ethikrat Finanzamt Finanzaufsicht
  Freistaat Führung Geheimdienst Gemeinde Gemeinderat Gemeindeverwaltung Generalstab Gesundheitsamt
  Gesundheitsbehörde Grenzschutz Heer Innenministerium Inspektion Jobcenter Jugendamt Junta Kabinett Kanton
  Kantonsrat Kantonsregierung Kanzlei Kanzleramt Kartellamt Knesset Kommission Kommune Kongress Konsulat Kreis
  Kreistag Kreisverwaltung Kriminalamt Küstenwache Land Landesamt Landeskriminalamt Landesregierung Landkreis
  Landratsamt Landtag Luftwaffe Magistrat Marine Militär Militärregierung Ministerium Nachrichtendienst
  Nationalbank Nationalgarde Nationalrat Notenbank Oberhaus Ordnungsamt Parlament Parteispitze Patentamt
  Präsidialamt Präsidium Rada Rat Rathaus Rechnungshof Regierung Regime Repräsentantenhaus Republik Ressort
  Sachverständigenrat Schulbehörde Sejm Sekretariat Senat Sicherheitsrat Spitze Staat Staatsführung
  Staatskanzlei Staatsregierung Staatssekretariat Stadt Stadtrat Stadtverwaltung Ständerat Standesamt
  Statistikamt Streitkräfte Übergangsregierung Umweltamt Umweltbehörde Unterhaus Untersuchungsausschuss
  Verfassungsschutz Verteidigungsministerium Verwaltung Wahlkommission Wetterdienst Zentralbank Zoll
  # police and law
  Amtsgericht Anklage Anklagebehörde Anwaltskanzlei Arbeitsgericht Bundesanwaltschaft Bundesgericht
  Bundesgerichtshof Bundespolizei Bundesverfassungsgericht Ermittlungsgruppe Feuerwehr Finanzgericht Gefängnis
  Generalstaatsanwaltschaft Gericht Gerichtshof Jury Justiz Justizvollzugsanstalt Kammer Kantonspolizei
  Kassationsgericht Kriminalpolizei Kripo Lagezentrum Landespolizei Landgericht Leitstelle Militärpolizei
  Nebenklage Oberlandesgericht Oberstaatsanwaltschaft Polizei Polizeidirektion Polizeiinspektion
  Polizeipräsidium Rechtsbeistand Rettungsdienst Schiedsgericht Soko Sondergericht Sonderkommission
  Sozialgericht Staatsanwaltschaft Stadtpolizei Strafgericht Strafkammer Tribunal Verfassungsgericht
  Verfassungsgerichtshof Verteidigung Verwaltungsgericht
  # parties and unions
  AfD Arbeitsgemeinschaft Arbeitsgruppe Arbeitskreis Basis Betriebsrat Bewegung BSW Bundestagsfraktion Bündnis
  Belegschaft Bevölkerung Bürgerbewegung Bürgerinitiative CDU CSU DGB FDP FDP-Fraktion Flügel FPÖ Fraktion Gewerkschaft
  Gewerkschaftsbund GLP Grüne IG Initiative Jusos Klub Koalition Komitee Kreisverband Lager Landesverband
  Landtagsfraktion Linke Linkspartei Mehrheit Minderheit Mitte NEOS Opposition Ortsverband Ortsverein ÖVP Partei
  Personalrat SP SPD SPÖ SVP Union Ver.di Verdi Volksbegehren
  # associations and churches
  ADAC Allianz Amnesty Arbeiterkammer Arbeitgeberverband Ärztebund Ärztekammer Bauernverband Bischofskonferenz
  Bistum Branchenverband BUND Bund Bundesverband Bundeszentrale Caritas Dachverband Dekra Diakonie Diözese DRK
  Erzbistum Fachverband Föderation Foodwatch Forum Fußballverein Gemeindebund Gemeinschaft Genossenschaft
  Gesellschaft Greenpeace Handelskammer Handwerkskammer Hilfsdienst Hilfsorganisation Hilfswerk Innung
  Interessenverband Kirche Kirchengemeinde Kuratorium Landeskirche Landkreistag Landsmannschaft Liga Marburger
  Menschenrechtsorganisation NABU Nabu Netzwerk NGO Nichtregierungsorganisation Orden Organisation Pfarrei
  Pro-Asyl Sozialverband Städtetag Stiftung Synode Tafel TÜV Vatikan VCD Verband Verbraucherverband
  Verbraucherzentrale Verbund Verein Vereinigung Vorstand Wirtschaftskammer WWF Zentralrat
  # international
  DFB DFL DOSB EU EU-Kommission EU-Parlament Europaparlament Europarat Europol EZB Fed FIFA Fifa FIS Frontex
  IAEA IAEO IHF ILO Interpol IOC IPCC IWF Nationen NATO Nato OECD OPEC Opec OSZE Staatengemeinschaft UEFA Uefa
  UN UNESCO Unesco UNHCR UNICEF Unicef UNO Vereinten WADA Wada Weltbank Weltgesundheitsorganisation Weltklimarat
  WHO WTO
  # business
  AG Airbus Airline Amazon Anbieter Apple Audi Aufsichtsrat Autobauer Autohersteller Bahn Bahnbetreiber Bank
  BASF Bayer Beratungsfirma Betreiber Betrieb BMW Boeing Börse Bosch Branche Brauerei Daimler Dienst Discounter
  Energieversorger Fabrik Facebook Firma Fluggesellschaft Flughafen Flughafenbetreiber Flugsicherung Fonds
  Gazprom Geschäftsführung Geschäftsleitung GmbH Google Handel Handelskette Händler Handwerk Hersteller Holding
  Hotelkette Industrie Kasse Kaufhaus Kette KG Konzern Konzernleitung Kraftwerksbetreiber Krankenkasse Lufthansa
  Management Marktforscher Mercedes Meta Microsoft Muttergesellschaft Nestlé Netzbetreiber Novartis Opel
  Plattform Porsche Pressestelle Ratingagentur Reederei Reiseveranstalter Roche SE Siemens Sparkasse Stadtwerke
  Start-up Startup Supermarktkette Swisscom Telekom Tesla Tochter Tochterfirma Twitter UBS Unternehmen
  Unternehmensberatung Unternehmensführung Verkehrsbetriebe Verkehrsverbund Verlag Versicherer Versicherung
  Versorger Volkswagen VW Warenhaus Werk Wirtschaft Zulieferer
  # science, health, education
  Akademie Archiv Bibliothek Denkfabrik DIW Erdbebendienst Erdbebenwarte Fachhochschule Fakultät Forscherteam
  Forschungsgruppe Forschungsinstitut Forschungszentrum Fraunhofer-Institut Gymnasium Hochschule Ifo-Institut
  Institut Kindergarten Kita Klinik Klinikum Krankenhaus Labor Lehrstuhl Max-Planck-Institut
  Meinungsforschungsinstitut Meldestelle Museum Oper Pflegeheim Praxis Rektorat RKI Robert-Koch-Institut Schulamt Schule
  Schulleitung Spital Sternwarte Team Theater Thinktank Tierheim Tierpark Umfrageinstitut Uni Universität
  Wirtschaftsinstitut Zentrum Zoo
  # sport and culture
  Band Besatzung Bundesliga Club Crew Duo Ehepaar Ensemble Familie Festival Fußballverband Gruppe Klubführung
  Mannschaft Orchester Organisationskomitee Paar Rennstall Skiverband Veranstalter Vereinsführung Weltverband
  # media in general
  Anzeigenblatt Blatt Blog Boulevardblatt Boulevardzeitung Chefredaktion Fachblatt Fachmagazin Fachzeitschrift
  Fernsehsender Internetportal Lokalblatt Magazin Medien Mediengruppe Nachrichtenagentur Nachrichtenmagazin
  Nachrichtenportal Newsletter Onlineportal Podcast Portal Presse Presseagentur Radiosender Redaktion
  Redaktionsnetzwerk Rundfunk Sender Sonntagszeitung Tageszeitung Wochenblatt Wochenzeitung Zeitschrift Zeitung
  Zeitungsgruppe
`);

/** Names of agencies, papers, broadcasters and portals, without quotation marks and mostly without the article. */
export const MEDIA = expressions(`
  # agencies
  AFP, Anadolu, ANSA, Ansa, AP, APA, Belga, Bloomberg, CTK, dapd, ddp, Dow Jones, DPA, dpa, dpa-AFX, dts, EFE
  EPD, epd, Fars, Hina, Interfax, IRNA, Irna, Isna, Itar-Tass, Jiji, KCNA, Keystone-SDA, KNA, Kyodo, MTI, PAP
  Press Association, PTI, Reuters, RIA Nowosti, Sana, SDA, sda, SID, sid, Tanjug, TASS, Tass, Ukrinform, Unian
  UPI, Xinhua, Yonhap, ČTK
  # German
  Aachener Zeitung, Abendzeitung, Allgemeine Zeitung, Apotheken Umschau, Ärzteblatt, Augsburger Allgemeine, B.Z.
  Badische Neueste Nachrichten, Badische Zeitung, BamS, Bayerische Staatszeitung, Berliner Morgenpost
  Berliner Zeitung, Bild, Bild am Sonntag, Bild-Zeitung, Bonner General-Anzeiger, Bunte, Business Insider, BZ
  Capital, Cicero, Correctiv, Der Freitag, Der Spiegel, Die Rheinpfalz, Die Welt, Die Zeit, Express, F.A.Z., FAS
  FAZ, Focus, Focus Online, FR, Frankfurter Allgemeine, Frankfurter Allgemeine Sonntagszeitung
  Frankfurter Allgemeine Zeitung, Frankfurter Rundschau, Freie Presse, Freitag, Funke Mediengruppe
  Funke-Mediengruppe, Gala, General-Anzeiger, Golem, Golem.de, Hamburger Abendblatt, Hamburger Morgenpost
  Handelsblatt, Hannoversche Allgemeine Zeitung, Heise, heise online, Hessische/Niedersächsische Allgemeine, HNA
  Junge Freiheit, Junge Welt, Kicker, kicker, Kieler Nachrichten, Kölner Stadt-Anzeiger, Kölnische Rundschau
  Krautreporter, Lausitzer Rundschau, Legal Tribune Online, Leipziger Volkszeitung, LTO, Lübecker Nachrichten
  Manager Magazin, Mannheimer Morgen, Märkische Allgemeine, Märkische Oderzeitung, Merkur
  Mittelbayerische Zeitung, Mitteldeutsche Zeitung, Münchner Merkur, nd, Netzpolitik.org
  Neue Osnabrücker Zeitung, Neue Presse, Neue Westfälische, Neues Deutschland, Nordkurier, Nordwest-Zeitung, NOZ
  NRZ, Nürnberger Nachrichten, Ostsee-Zeitung, Ostthüringer Zeitung, Passauer Neue Presse
  Redaktionsnetzwerk Deutschland, Rhein-Neckar-Zeitung, Rhein-Zeitung, Rheinische Post, Rheinpfalz, RND
  Ruhr Nachrichten, Saarbrücker Zeitung, Sächsische Zeitung, Schwäbische Zeitung, Schweriner Volkszeitung
  Spiegel, Spiegel Online, Sport Bild, Stern, Stuttgarter Nachrichten, Stuttgarter Zeitung, Süddeutsche
  Süddeutsche Zeitung, Südwest Presse, SZ, T-Online, t-online, Table.Media, Tagesspiegel, Tageszeitung
  tageszeitung, taz, Thüringer Allgemeine, Titanic, Trierischer Volksfreund, tz, Übermedien, Volksstimme
  Vorwärts, WAZ, Welt, Welt am Sonntag, Weser-Kurier, Westdeutsche Allgemeine Zeitung, Westfalen-Blatt
  Westfälische Nachrichten, Wirtschaftswoche, Zeit, Zeit Online
  # German broadcasting
  3sat, Antenne Bayern, ARD, Arte, arte, Bayerischen Rundfunk, Bayerischer Rundfunk, Bayern 2, BR, DAZN
  Deutsche Welle, Deutschlandfunk, Deutschlandfunk Kultur, Deutschlandradio, DW, Eurosport, Frontal
  Hessischen Rundfunk, Hessischer Rundfunk, heute-journal, HR, hr, hr-info, Kontraste, MDR
  Mitteldeutscher Rundfunk, Monitor, n-tv, N24, NDR, Norddeutscher Rundfunk, ntv, Panorama, Phoenix, ProSieben
  Radio Bremen, Radio Eins, RBB, rbb, Report Mainz, Report München, RIAS, RTL, Saarländischer Rundfunk, Sat.1
  Sky, Sport1, SR, Südwestrundfunk, SWR, Tagesschau, Tagesthemen, WDR, Westdeutschen Rundfunk
  Westdeutscher Rundfunk, ZDF
  # Austrian
  Addendum, ATV, Der Standard, Die Furche, Die Presse, Falter, Heute, Kleine Zeitung, Krone, Kronen Zeitung
  Kronen-Zeitung, Kurier, News, Ö1, Ö3, Oberösterreichische Nachrichten, oe24, OÖ Nachrichten, ORF, Österreich
  Profil, profil, Puls 24, Puls 4, Salzburger Nachrichten, Servus TV, ServusTV, Standard, Tiroler Tageszeitung
  Trend, Vorarlberger Nachrichten, Wiener Zeitung, Zeit im Bild, ZiB
  # Swiss, and others in German
  20 Minuten, Aargauer Zeitung, Basler Zeitung, Beobachter, Berner Zeitung, Bilanz, Blick, bz Basel, CH Media
  Der Bund, Die Weltwoche, Dolomiten, Grenz-Echo, Infosperber, Le Temps, Liechtensteiner Vaterland
  Luxemburger Wort, Luzerner Zeitung, Nau, nau.ch, Neue Zürcher Zeitung, NZZ, NZZ am Sonntag, Radio SRF
  Republik, RSI, RTS, Rundschau, Schweiz am Wochenende, SonntagsBlick, Sonntagsblick, SonntagsZeitung, SRF
  St. Galler Tagblatt, Südostschweiz, Swissinfo, Tageblatt, Tages-Anzeiger, Tagesanzeiger, Tamedia, Watson
  watson, Weltwoche, Wochenzeitung, WOZ
  # foreign
  ABC, Aftenposten, Aftonbladet, Al Arabija, Al Jazeera, Al-Ahram, Al-Arabija, Al-Dschasira, Al-Dschasira-TV
  Al-Hayat, Al-Jazeera, AS, Asahi Shimbun, Asharq Al-Awsat, Atlantic, Axios, BBC, BBC News, Bellingcat
  Berlingske, BFM TV, BFMTV, Boston Globe, Buzzfeed, CBS, Channel 4, Charlie Hebdo, Chicago Tribune, China Daily
  Clarín, CNBC, CNN, Corriere della Sera, Cumhuriyet, Dagens Nyheter, Daily Mail, Daily Mirror, Daily Telegraph
  De Standaard, De Telegraaf, De Volkskrant, Echo Moskwy, Economist, El Mundo, El País, Euronews
  Evening Standard, Expressen, Figaro, Financial Times, Folha de S. Paulo, Forbes, Fortune, Fox News, France 2
  France 24, Gazeta Wyborcza, Gazzetta dello Sport, Global Times, Globe and Mail, Globo, Guardian, Haaretz
  Helsingin Sanomat, Huffington Post, HuffPost, Hürriyet, Independent, Iswestija, ITV, Japan Times
  Jediot Achronot, Jerusalem Post, Jyllands-Posten, Kommersant, Kyiv Independent, Kyiv Post, La Nación
  La Repubblica, La Stampa, La Vanguardia, Lancet, Le Figaro, Le Monde, Le Parisien, Le Soir, Les Échos
  Libération, Lidové noviny, Los Angeles Times, L’Équipe, Maariv, Magyar Nemzet, Marca, Mediapart, Meduza
  Milliyet, Mirror, Moscow Times, MSNBC, Nature, NBC, New York Times, New Yorker, Newsweek, Nowaja Gaseta, NPR
  NRC, NRC Handelsblad, NRK, Népszabadság, O Globo, Observer, PBS, Politico, Politiken, Právo, Radio Free Europe
  RAI, Rai, Renmin Ribao, Rolling Stone, Rossija 1, RT, RT Deutsch, Russia Today, Rzeczpospolita, Sabah, Science
  Sky News, South China Morning Post, Sputnik, Straits Times, Sun, Sunday Times, Svenska Dagbladet
  Sydney Morning Herald, TechCrunch, Telegraph, The Atlantic, The Economist, The Guardian, The Hindu, The Lancet
  The New Yorker, The Sun, The Times, The Verge, Time, Time Magazine, Times, Times of India, Times of Israel
  Ukrajinska Prawda, USA Today, Vanity Fair, Verdens Gang, VG, Voice of America, Volkszeitung
  Wall Street Journal, Washington Post, Wedomosti, Wired, Zaman
`);

/** Those of the media whose names are everyday words too: surest in quotation marks. */
export const EVERYDAY_MEDIA_NAMES = expressions(`
  AS, Atlantic, Beobachter, Bilanz, Bild, Blick, Bunte, Capital, Express, Falter, Figaro, Focus, Fortune, FR
  Freitag, Frontal, Gala, Heise, Heute, HR, hr, Independent, Krone, Kurier, Merkur, Mirror, Monitor, Nature, Nau
  News, Observer, Österreich, Panorama, Phoenix, Profil, Republik, Rundschau, Sabah, Science, Sky, Spiegel, SR
  Standard, Stern, Süddeutsche, Sun, Tageblatt, Tageszeitung, tageszeitung, Telegraph, Time, Times, Titanic
  Trend, VG, Volkszeitung, Vorwärts, Watson, Welt, Wochenzeitung, Zaman, Zeit
`);

/** Those that mean a state after a person as often: *sagte der Präsident der Republik*. */
export const STATE_NAMES_OF_MEDIA = words(`
  Österreich Republik
`);

/** Texts that are said to say something (*der Bericht warnt*); compounds count by their last part. */
export const TEXT_SOURCES = words(`
  Abkommen Abschlussbericht Agenturbericht Akte Akten Analyse Anfrage Angaben Anklageschrift Anschreiben
  Ansprache Antrag Appell Armutsbericht Artikel Aufruf Aufsatz Aufschrift Aushang Aussendung Autobiografie
  Banner Barometer Befragung Begründung Beitrag Bekennerschreiben Bericht Beschluss Bilanz Biografie Blogeintrag
  Botschaft Brief Broschüre Buch Bulletin Chronik Communiqué Daten Dokument Dokumente Dossier E-Mail
  Eckpunktepapier Eintrag Entwurf Enzyklika Ergebnisse Erhebung Erklärung Essay Expertise Facebook-Eintrag
  Facebook-Post Faltblatt Flugblatt Gastbeitrag Geschäftsbericht Gesetz Gesetzentwurf Gesetzesentwurf Gespräch
  Gesundheitsbericht Grünbuch Grundsatzpapier Grundsatzprogramm Grußwort Gutachten Haftbefehl Homepage Index
  Inschrift Internetseite Interview Jahresbericht Karte Klage Klageschrift Klimabericht Koalitionsvertrag
  Kolumne Kommentar Kommuniqué Lagebericht Leitantrag Leitartikel Lexikon Liste Mail Manifest Manuskript
  Medienbericht Medienmitteilung Meldung Memo Memoiren Memorandum Mitteilung Nachricht Nachrichtentext
  Newsletter Papier Parteiprogramm Passage Petition Plakat Podcast Positionspapier Post Posting Predigt
  Presseaussendung Pressemeldung Pressemitteilung Prognose Programm Protokoll Prüfbericht Quartalsbericht Quelle
  Quellen Rechtsgutachten Rede Referentenentwurf Reportage Resolution Richtlinie Roman Rundschreiben Schild
  Schlagzeile Schreiben Sicherheitsbericht SMS Statement Statistik Stellungnahme Strategiepapier Studie Tagebuch
  Text Ticker Titel Transparent Tweet Überschrift Umfrage Unterlagen Untersuchung Untersuchungsbericht Urteil
  Urteilsbegründung Vereinbarung Vermerk Verordnung Vertrag Video Videobotschaft Vortrag Wahlprogramm Webseite
  Website Weißbuch Werbung Wikipedia Zahlen Zeitungsbericht Zeugnis Zwischenbericht
`);
