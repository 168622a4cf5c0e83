/** Words that stand in every second text and carry little of what is said, as base forms. */
import { words } from './table.ts';

export const COMMON_WORDS = words(`
  # verbs
  machen tun geben gehen kommen stehen liegen bleiben sehen sagen finden lassen nehmen halten bringen stellen setzen
  führen zeigen heißen gelten gehören brauchen wissen denken glauben meinen erklären betonen sprechen reden bekommen
  erhalten wollen mögen folgen scheinen wirken handeln betreffen bedeuten darstellen bilden passieren geschehen
  versuchen anfangen beginnen nennen bezeichnen legen ziehen treffen laufen arbeiten leben tragen erreichen
  # nouns
  Jahr Monat Woche Tag Stunde Minute Zeit Mal Mensch Leute Mann Frau Kind Person Land Stadt Staat Welt Frage Antwort
  Thema Sache Ding Fall Art Weise Teil Seite Stelle Ort Punkt Weg Ziel Grund Rolle Problem Situation Lage Möglichkeit
  Ende Anfang Anspruch Bereich Form Zahl Rahmen Hinblick Zusammenhang Blick Sinn Wort Beispiel Ergebnis Entwicklung
  Maßnahme Schritt Bezug Auge Hand Deutschland Regierung Unternehmen Firma Gespräch Kommentar Angabe Verfügung Recht
  # adjectives and adverbs
  gut groß klein neu alt lang kurz hoch viel wenig ganz weit weiter ander eigen wichtig klar richtig schnell möglich
  nötig stark schwer leicht sicher letzt nächst erst einzig best besonder verschieden bestimmt gemeinsam deutsch
  früh spät jung schön schlecht schlimm falsch froh zufrieden bereit offen konkret aktuell deutlich
`);
