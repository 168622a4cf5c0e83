import { NOUN_GROUPS } from './synonym-nouns.ts';

/**
 * Words that news exchange for one another without changing what is said. Base forms, verbs with their particle; a word
 * may stand in several groups. Nothing wider or narrower than the others of its group: *Fahrzeug* is no *Auto*.
 */
const GROUPS = `
  # to become more, to become less
  erhöhen, anheben, heraufsetzen, hochsetzen, Erhöhung, Anhebung
  steigen, ansteigen, zunehmen, zulegen, klettern, wachsen, anwachsen, Anstieg, Zunahme, Zuwachs, Steigerung
  steigern, vergrößern, Steigerung
  senken, herabsetzen, heruntersetzen, reduzieren, verringern, vermindern, Senkung, Reduzierung, Verringerung
  sinken, fallen, zurückgehen, abnehmen, schrumpfen, nachlassen, Rückgang, Abnahme
  kürzen, zusammenstreichen, streichen, Kürzung, Streichung
  verdoppeln, Verdopplung, Verdoppelung
  ausweiten, erweitern, ausdehnen, Ausweitung, Erweiterung
  ausbauen, erweitern, Ausbau, Erweiterung
  abbauen, streichen, Abbau, Wegfall
  einsparen, sparen, Einsparung
  begrenzen, beschränken, einschränken, limitieren, Begrenzung, Beschränkung, Einschränkung
  beschleunigen, Beschleunigung
  verlängern, Verlängerung
  verschärfen, Verschärfung
  lockern, Lockerung

  erhöhen, anheben, steigen, ansteigen, höher, verteuern, teurer
  senken, reduzieren, sinken, fallen, niedriger, verbilligen, billiger
  verschlechtern, schlechter
  verbessern, besser

  # to begin, go on, end
  beginnen, anfangen, starten, loslegen, losgehen, anlaufen, Beginn, Start, Anfang, Auftakt
  enden, aufhören, auslaufen, Ende
  beenden, abschließen, einstellen, stoppen, Beendigung
  weitermachen, weitergehen, fortfahren
  fortsetzen, fortführen, weiterführen, Fortsetzung, Fortführung
  schließen, dichtmachen, zumachen, Schließung
  sperren, Sperrung
  öffnen, aufmachen, Öffnung
  eröffnen, einweihen, Eröffnung
  verschieben, aufschieben, vertagen, Verschiebung
  absagen, Absage
  abbrechen, Abbruch
  unterbrechen, Unterbrechung
  dauern, andauern, anhalten
  stattfinden, abhalten
  scheitern, platzen, fehlschlagen, Scheitern
  gelingen, glücken, klappen
  schaffen, bewältigen, hinbekommen, hinkriegen, stemmen
  anstehen, bevorstehen

  # to stay and go
  zurücktreten, abtreten, Rücktritt
  kündigen, entlassen, feuern, rauswerfen, Kündigung, Entlassung
  einstellen, anstellen, Einstellung
  kandidieren, antreten, Kandidatur
  ausscheiden, ausscheren
  verlassen, weggehen
  wechseln, Wechsel
  zurückkehren, wiederkommen, zurückkommen, Rückkehr
  ankommen, eintreffen, Ankunft
  fliehen, flüchten, Flucht
  abziehen, zurückziehen, Abzug, Rückzug
  umziehen, Umzug
  einziehen, Einzug

  # to give, take, pay
  zahlen, bezahlen, begleichen, Zahlung, Bezahlung
  kosten, zahlen, bezahlen
  kosten, Kosten, Aufwendungen, Ausgabe
  bekommen, erhalten, kriegen
  ausgeben, aufwenden
  bereitstellen, beisteuern, zuschießen, Bereitstellung
  kaufen, erwerben, Kauf, Erwerb, Ankauf
  verkaufen, veräußern, Verkauf, Veräußerung
  übernehmen, Übernahme
  liefern, Lieferung
  spenden, Spende
  investieren, stecken, Investition
  finanzieren, Finanzierung
  fördern, bezuschussen, subventionieren, Förderung, Zuschuss, Subvention
  entschädigen, Entschädigung
  erstatten, zurückzahlen, Erstattung, Rückzahlung
  verzichten, Verzicht
  teilen, verteilen, aufteilen, Verteilung
  erfolgen, stattfinden, geschehen
  anbieten, Angebot
  beantragen, Antrag
  schenken, Geschenk

  # to help and hinder, permit and forbid
  helfen, Hilfe
  unterstützen, Unterstützung
  schützen, Schutz
  retten, Rettung
  sichern, absichern, Sicherung
  gewährleisten, sicherstellen, garantieren, Garantie
  verhindern, abwenden, vermeiden, Verhinderung, Vermeidung
  behindern, hemmen, blockieren, Blockade
  gefährden, bedrohen, Gefährdung, Bedrohung
  erlauben, gestatten, genehmigen, zulassen, Erlaubnis, Genehmigung, Zulassung
  verbieten, untersagen, Verbot
  ermöglichen, Ermöglichung
  zwingen, nötigen, Zwang
  verpflichten, Verpflichtung, Pflicht
  befreien, Befreiung
  beteiligen, mitwirken, mitmachen, Beteiligung
  kontrollieren, überwachen, Kontrolle, Überwachung

  # to say yes and no
  zustimmen, billigen, absegnen, Zustimmung, Billigung
  ablehnen, zurückweisen, verwerfen, Ablehnung
  bestätigen, Bestätigung
  bestreiten, abstreiten, leugnen, dementieren
  kritisieren, bemängeln, beanstanden, Kritik
  verurteilen, Verurteilung
  loben, würdigen, Lob
  begrüßen, willkommen
  warnen, Warnung
  fordern, verlangen, Forderung
  bitten, ersuchen, Bitte
  versprechen, zusagen, zusichern, Versprechen, Zusage
  ankündigen, Ankündigung
  vorwerfen, Vorwurf, anlasten
  beschuldigen, bezichtigen, Beschuldigung, Anschuldigung
  entschuldigen, Entschuldigung
  danken, Dank
  beraten, diskutieren, erörtern, Beratung
  verhandeln, Verhandlung
  streiten, Streit
  einigen, verständigen, Einigung, Verständigung
  vereinbaren, verabreden, Vereinbarung, Abmachung
  beschließen, entscheiden, Beschluss, Entscheidung
  vorschlagen, anregen, Vorschlag
  empfehlen, anraten, Empfehlung
  fragen, Frage
  antworten, Antwort
  informieren, unterrichten, benachrichtigen, Information
  mitteilen, Mitteilung
  erklären, erläutern, Erklärung
  berichten, schildern, Bericht
  veröffentlichen, publizieren, Veröffentlichung
  verschweigen, verheimlichen
  lügen, Lüge, gelogen
  täuschen, hinters Licht, irreführen, Täuschung

  # to know, think, feel
  wissen, Kenntnis, bekannt
  glauben, meinen, finden
  vermuten, annehmen, Vermutung, Annahme
  erwarten, rechnen, Erwartung
  hoffen, Hoffnung
  fürchten, befürchten, Befürchtung
  wünschen, Wunsch
  planen, vorhaben, beabsichtigen, Plan, Planung, Vorhaben
  prüfen, überprüfen, untersuchen, Prüfung, Überprüfung, Untersuchung
  verstehen, begreifen, nachvollziehen, Verständnis
  vergessen, Vergessenheit
  erinnern, Erinnerung
  vertrauen, Vertrauen
  zweifeln, Zweifel, bezweifeln
  bedauern, Bedauern
  freuen, Freude
  sorgen, Sorge
  überraschen, Überraschung, überraschend
  enttäuschen, Enttäuschung
  bemühen, anstrengen, Bemühung, Anstrengung
  versuchen, probieren, Versuch
  zeigen, demonstrieren
  beweisen, belegen, nachweisen, Beweis, Beleg, Nachweis
  merken, bemerken, feststellen
  entdecken, finden, Entdeckung, Fund
  lernen, erlernen
  verantworten, Verantwortung

  # to make and break
  bauen, errichten, Bau, Errichtung
  herstellen, produzieren, fertigen, Herstellung, Produktion, Fertigung
  reparieren, instandsetzen, Reparatur, Instandsetzung
  sanieren, renovieren, Sanierung, Renovierung
  abreißen, Abriss
  zerstören, vernichten, Zerstörung
  beschädigen, Beschädigung
  modernisieren, Modernisierung
  entwickeln, Entwicklung
  ersetzen, austauschen, Ersatz, Austausch
  verbessern, Verbesserung
  verschlechtern, Verschlechterung
  ändern, verändern, Änderung, Veränderung
  gründen, Gründung
  vorbereiten, Vorbereitung
  einführen, Einführung
  umsetzen, realisieren, verwirklichen, Umsetzung, Realisierung
  durchführen, vornehmen, Durchführung
  benutzen, nutzen, verwenden, Nutzung, Benutzung, Verwendung
  brauchen, benötigen, Bedarf
  fehlen, mangeln, Mangel
  verursachen, auslösen, hervorrufen, herbeiführen, bewirken
  entstehen, Entstehung
  lösen, Lösung
  leiten, führen, Leitung, Führung
  verlieren, einbüßen, Verlust
  gewinnen, siegen, Sieg, Gewinn
  übertragen, Übertragung
  wählen, Wahl
  abstimmen, votieren, Abstimmung
  stürzen, zusammenbrechen, einstürzen, Sturz, Einsturz, Zusammenbruch
  untergehen, sinken, Untergang

  # police, courts, war
  angreifen, attackieren, Angriff, Attacke
  verteidigen, Verteidigung
  töten, umbringen, ermorden, Tötung
  sterben, umkommen, Tod
  verletzen, verwunden, Verletzung
  festnehmen, verhaften, Festnahme, Verhaftung
  ermitteln, Ermittlung
  verdächtigen, Verdacht
  anklagen, Anklage
  klagen, Klage
  freisprechen, Freispruch
  stehlen, klauen, entwenden, Diebstahl
  betrügen, Betrug
  schießen, feuern, Schuss
  abschießen, abfangen
  explodieren, detonieren, Explosion, Detonation
  brennen, Brand, Feuer
  löschen, Löschung
  kämpfen, Kampf
  demonstrieren, protestieren, Protest, Demonstration
  streiken, Streik, Arbeitskampf, Ausstand
  evakuieren, Evakuierung
  verschwinden, Verschwinden

  # names and abbreviations
  Kiew, Kyjiw, Kyiv
  Charkiw, Charkow
  Lemberg, Lwiw
  Odessa, Odesa
  Dnipro, Dnjepropetrowsk
  Tiflis, Tbilissi
  Peking, Beijing
  Eriwan, Jerewan
  Mumbai, Bombay
  Danzig, Gdańsk
  Breslau, Wrocław
  Mailand, Milano
  Genf, Genève
  Lüttich, Liège
  Preßburg, Bratislava
  Rangun, Yangon
  Saigon, Ho-Chi-Minh-Stadt
  Weltmeisterschaft, WM
  Europameisterschaft, EM
  Grundgesetz, Verfassung
  Vereinte, UN, UNO
  EU, Union

  # adjectives and adverbs
  vergangen, letzt, vorig
  kommend, nächst
  kostenlos, gebührenfrei, beitragsfrei
  besonders, vor allem, insbesondere
  bereits, schon
  leer, verlassen
  zerstört, kaputt
  krank, erkrankt
  tot, gestorben
  lebend, lebendig
  heftig, stark, schwer
  rasant, schnell
  gering, niedrig
  selten, rar
  häufig, oft
  jährlich, alljährlich
  enorm, riesig, gewaltig, groß
  winzig, klein
  schnell, rasch, zügig, flott
  sofort, umgehend, unverzüglich, augenblicklich, auf der Stelle
  bald, demnächst
  groß, erheblich, beträchtlich, massiv
  schwer, schwierig
  schwer, schlimm, gravierend
  wichtig, bedeutend, zentral, entscheidend, Bedeutung
  notwendig, nötig, erforderlich, unerlässlich, Notwendigkeit
  möglich, machbar, denkbar
  richtig, korrekt
  falsch, verkehrt
  gut, hervorragend, ausgezeichnet
  teuer, kostspielig
  billig, günstig, preiswert
  gefährlich, riskant
  sicher, Sicherheit
  klar, eindeutig, deutlich
  froh, glücklich, erfreut
  traurig, betrübt
  wütend, verärgert, zornig, sauer
  besorgt, beunruhigt
  entsetzt, schockiert, erschüttert, fassungslos
  dringend, eilig
  völlig, vollkommen, vollständig, komplett, total, absolut, gänzlich
  genug, ausreichend, genügend, ausreichen, reichen, genügen
  kostenlos, gratis, unentgeltlich, kostenfrei
  schuldig, schuld, Schuld
  verantwortlich, zuständig, Verantwortung, Zuständigkeit
  alt, betagt
  jung, jugendlich
  arm, bedürftig
  reich, wohlhabend
  inakzeptabel, unannehmbar, hinnehmbar
  gemeinsam, zusammen
  freiwillig, Freiwilligkeit
  unabhängig, Unabhängigkeit
  transparent, Transparenz, offen
  gerecht, fair, Gerechtigkeit
  weltweit, global
  jährlich, Jahr
  derzeit, momentan, gegenwärtig, aktuell
  einmalig, einzigartig
  beispiellos, nie dagewesen
  endgültig, definitiv
  nachhaltig, dauerhaft, langfristig
  sinnvoll, vernünftig
  absurd, unsinnig, Unsinn
  ehrlich, aufrichtig
  ernst, ernsthaft
  zufrieden, Zufriedenheit
  stark, kräftig
  ruhig, Ruhe
  einfach, leicht
  lange, längst
`;

/** Nouns beside the verbs from which they come with another vowel or without their particle. */
const NOUNS_OF_VERBS = `
  Einnahme einnehmen, Zugriff zugreifen, Eingriff eingreifen, Vorgehen vorgehen, Abschluss abschließen
  Ausschluss ausschließen, Anschluss anschließen, Zuschlag zuschlagen, Vergleich vergleichen, Anzug anziehen
  Verstoß verstoßen, Ausstoß ausstoßen, Austritt austreten, Eintritt eintreten, Beitritt beitreten, Auftritt auftreten
  Ausfall ausfallen, Vorfall vorfallen, Gang gehen, Abgang abgehen, Ausgang ausgehen, Flug fliegen, Schnitt schneiden
  Wurf werfen, Entwurf entwerfen, Zugang zugehen, Gabe geben, Aufnahme aufnehmen, Teilnahme teilnehmen
  Annahme annehmen, Abnahme abnehmen, Rücknahme zurücknehmen, Hinweis hinweisen, Verweis verweisen, Sprung springen
  Fahrt fahren, Schrift schreiben, Vorschrift vorschreiben, Sicht sehen, Aussicht aussehen, Rückgabe zurückgeben
  Umgang umgehen, Entzug entziehen, Bezug beziehen, Vollzug vollziehen, Trennung trennen, Zufluss zufließen
  Einfluss beeinflussen, Dienst dienen, Gebot gebieten, Befehl befehlen, Beschuss beschießen, Verlauf verlaufen
`;

/** The groups, each word as it is written above. */
export const SYNONYMS: readonly (readonly string[])[] = [
  ...`${GROUPS}${NOUN_GROUPS}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(', ')),
  ...NOUNS_OF_VERBS.split(/[\n,]/)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => pair.split(' ')),
];
