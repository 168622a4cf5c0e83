/** Months, weekdays, and the words around a number with a period that make it an ordinal. */
import { rows, words } from './table.ts';

export const MONTHS: ReadonlyMap<string, number> = new Map(
  rows(`
  Januar     1
  Jänner     1
  Februar    2
  Feber      2
  März       3
  April      4
  Mai        5
  Juni       6
  Juli       7
  August     8
  September  9
  Oktober    10
  November   11
  Dezember   12
`).map(([name, number]) => [name, Number(number)]),
);

export const WEEKDAYS = words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag');

/** Nouns after an ordinal (*im 19. Jahrhundert*); compounds count by their last part. */
export const ORDINAL_FOLLOWERS = words(`
  Abend Abschnitt Absatz Akt Amtszeit Anlauf Arrondissement Artikel Auflage Aufzug Ausgabe Band Bataillon Bezirk
  Bundesliga Bundestag Bundesversammlung Brigade Buch Division Durchgang Dynastie Ecke Elfmeter Etage Etappe Folge
  Geburtstag Geschoss Grad Gruppe Halbjahr Hälfte Hochzeitstag Infanteriedivision Internationale Jahr Jahrestag
  Jahrgang Jahrhundert Jahrhunderts Jahrtausend Jubiläum Kammer Kapitel Klasse Klausel Kongress Konzil Legislatur
  Legislaturperiode Lebensjahr Lesung Liga Mal Male Minute Monat Mondphase Nacht Novelle Obergeschoss Olympiade Ort
  Parlament Parteitag Periode Platz Punkt Quartal Rang Reich Republik Ring Runde Saison Sanktionspaket Satz
  Schuljahr Schwangerschaftswoche Semester Senat Sinfonie Sitzung Spiel Spieltag Staffel Station Stelle Stock Stockwerk
  Strafkammer Strafsenat Strophe Stufe Stunde Symphonie Tag Teil Todestag Tor Tour Untergeschoss Vers Versuch
  Verwaltungsbezirk Viertel Wahlgang Wahlperiode Weltkrieg Welt Woche Zeile Zivilsenat Zusatzartikel Zyklus
`);

/** Words before an ordinal (*am 3. Oktober, der 2. Weltkrieg*). */
export const ORDINAL_LEADERS = words(`
  ab am an auf beim bis dem den der des die das diesem diesen dieser ihr ihre ihrem ihren im ins jede jedem jeden jeder
  mein mit nach sein seine seinem seinen seit und vom vor zu zum zur zwischen
`);

/** Names after which a Roman number is a monarch's or pope's (*Ludwig XIV.*). */
export const REGNAL_NAMES = words(`
  Abdullah Albert Alexander Alfons Amenophis August Benedikt Carl Christian Edward Eduard Elisabeth Elizabeth Erich
  Ernst Faisal Ferdinand Franz Friedrich Georg Gregor Gustav Harald Heinrich Innozenz Jakob Johann Johannes Joseph
  Juan Karl Katharina Klemens Konstantin Leo Leopold Ludwig Margrethe Maria Maximilian Mohammed Napoleon Nikolaus Otto
  Paul Peter Philipp Pius Ramses Richard Rudolf Thutmosis Urban Viktor Wilhelm
`);
