/** Words that say the opposite of each other: base forms, verbs with their particle; what both sides have in common is parted by `/`. */
const PAIRS = `
  # more and less
  steigen ansteigen zunehmen wachsen klettern zulegen Anstieg Zunahme Wachstum Zuwachs / sinken fallen abnehmen schrumpfen zurückgehen nachlassen Rückgang Abnahme
  erhöhen anheben heraufsetzen steigern Erhöhung Anhebung Steigerung / senken herabsetzen reduzieren verringern kürzen Senkung Reduzierung Kürzung
  erhöhen anheben aufstocken Erhöhung / abschaffen streichen Abschaffung
  mehr / weniger
  viel / wenig kaum
  hoch / niedrig gering
  groß / klein
  lang / kurz
  teuer / billig günstig
  stark / schwach
  schnell / langsam
  mindestens / höchstens maximal
  Maximum / Minimum
  oft häufig / selten
  immer stets / nie niemals selten
  ausbauen ausweiten erweitern Ausbau Ausweitung / abbauen einschränken verkleinern Abbau Einschränkung
  verschärfen Verschärfung / lockern Lockerung entschärfen
  verlängern Verlängerung / verkürzen Verkürzung
  beschleunigen / bremsen verzögern verlangsamen
  Gewinn Überschuss Plus / Verlust Defizit Minus
  Einnahme / Ausgabe
  einstellen Einstellung / entlassen kündigen Entlassung

  # yes and no
  ja / nein
  zustimmen billigen befürworten unterstützen Zustimmung Unterstützung / ablehnen verweigern zurückweisen bekämpfen Ablehnung
  loben begrüßen würdigen Lob / kritisieren verurteilen bemängeln rügen Kritik
  erlauben zulassen genehmigen gestatten Erlaubnis Genehmigung / verbieten untersagen verweigern Verbot
  bestätigen zugeben einräumen gestehen / bestreiten dementieren leugnen zurückweisen abstreiten
  annehmen / ablehnen ausschlagen
  für / gegen
  mit / ohne
  richtig korrekt / falsch
  wahr / falsch gelogen
  recht / unrecht
  legal / illegal
  Befürworter Anhänger / Gegner Kritiker
  Freund / Feind
  verteidigen / angreifen kritisieren
  vertrauen Vertrauen / misstrauen Misstrauen
  schuldig / unschuldig
  freisprechen Freispruch / verurteilen Verurteilung
  gut / schlecht
  besser / schlechter schlimmer
  verbessern Verbesserung / verschlechtern Verschlechterung
  stärken Stärkung / schwächen Schwächung
  fördern / behindern bremsen hemmen
  ermöglichen / verhindern
  schützen / gefährden
  retten / zerstören aufgeben
  helfen nützen / schaden
  Erfolg / Misserfolg Scheitern Niederlage
  gelingen / scheitern misslingen
  gewinnen Sieg / verlieren Niederlage
  leicht einfach / schwer schwierig
  möglich / ausgeschlossen
  sicher / gefährlich unsicher
  gesund / krank
  Chance / Risiko
  Hoffnung / Angst
  optimistisch / pessimistisch
  zufrieden / enttäuscht
  gerecht / ungerecht
  froh / traurig
  freiwillig / verpflichtend
  öffentlich / geheim
  offen / geschlossen
  Krieg / Frieden
  Stärke / Schwäche
  Vorteil / Nachteil
  positiv / negativ
  Ursache / Folge

  # begin and end, stay and go
  beginnen anfangen starten Beginn Start / enden aufhören beenden stoppen Ende
  öffnen eröffnen Öffnung Eröffnung / schließen sperren Schließung Sperrung
  einführen Einführung / abschaffen Abschaffung
  bauen errichten Bau / abreißen Abriss
  bleiben / gehen zurücktreten wechseln verlassen aufhören
  fortsetzen weitermachen / abbrechen beenden aufgeben
  kommen / gehen
  annähern / entfernen
  kaufen / verkaufen
  einsteigen Einstieg / aussteigen Ausstieg
  beitreten Beitritt / austreten Austritt
  einziehen / ausziehen
  festhalten beibehalten / aufgeben abrücken abweichen
  früh / spät
  vor / nach
  ab / bis
  vorher zuvor / nachher danach
  anfangs / zuletzt
  alt / neu
  alt / jung
  bisher / künftig
  damals / heute
  erste / letzte
  oben / unten
  innen / außen
  rechts / links
  Norden nördlich / Süden südlich
  Osten östlich / Westen westlich
  Tag / Nacht
  Import / Export
  Mann / Frau
  Arbeitgeber / Arbeitnehmer
  Mieter / Vermieter
  Käufer / Verkäufer
  Regierung / Opposition
  Mehrheit / Minderheit
  Bund / Land
  alle jeder / niemand keiner
  vorne / hinten
  privat / staatlich öffentlich
  inländisch / ausländisch
`;

export interface Opposites {
  readonly one: readonly string[];
  readonly other: readonly string[];
}

export const OPPOSITES: readonly Opposites[] = PAIRS.split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [one, other] = line.split(' / ');
    return { one: one.split(' '), other: other.split(' ') };
  });
