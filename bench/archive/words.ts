/** Words and sentences made for the bench; none is meant to be anyone's. */

export type Random = () => number;

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)];
}

const list = (words: string): readonly string[] => words.trim().split(/\s*[,\n]\s*/);

const GIVEN = list(
  'Ada, Anders, Britta, Carla, Dörte, Edda, Emin, Frida, Grete, Hanno, Hülya, Imke, Jale, Malte, Oda, Tilo',
);
const FRONT = list(
  'Quasten, Hagel, Lauen, Tannen, Elster, Gries, Kolb, Linsen, Möwen, Pfeffer, Stören, Zeder, Luch, Flach',
);
const BACK = list('berg, bach, mann, horst, feld, kamp, wald, see, rode, kötter, zahn');
const TOWN = list('Brennfurt, Olmetal, Eulach, Talheim, Quellrade, Sundhagen, Mohrbrück, Lindenau, Wiesede, Karstadt');
const OFFICE = list(
  'Bürgermeister, Baudezernentin, Stadtkämmerer, Schulleiterin, Landrätin, Sprecher der Feuerwehr, Vereinsvorsitzende',
);
const TOPIC = list(
  'der Umbau des Hafens, die neue Buslinie, das Gutachten zur Brücke, der Haushalt, die Sanierung der Schule, der Streit um das Schwimmbad',
);
const DAY = list('am Montag, am Dienstag, am Mittwoch, am Donnerstag, am Freitag, am Wochenende');
const ADJECTIVE = list('schwierig, überfällig, teuer, notwendig, gelungen, umstritten, riskant, vernünftig');
const PLAIN = list(`
  beschäftigt die Stadt seit mehreren Jahren
  stand erneut auf der Tagesordnung
  soll im kommenden Frühjahr beginnen
  hat im Rat eine breite Mehrheit gefunden
  wird teurer als zunächst veranschlagt
  zieht sich länger hin als geplant`);

export const personIn = (random: Random): string =>
  `${pick(random, GIVEN)} ${pick(random, FRONT)}${pick(random, BACK)}`;

export const townIn = (random: Random): string => pick(random, TOWN);

const capital = (words: string): string => words[0].toUpperCase() + words.slice(1);

/** `Streit um das Schwimmbad: „teuer“` and such. */
export function headline(random: Random): string {
  const topic = capital(pick(random, TOPIC).replace(/^(?:der|die|das) /, ''));
  const end = pick(random, ['im Rat', `in ${townIn(random)}`, `wird ${pick(random, ADJECTIVE)}`, 'geht weiter']);
  return `${topic} ${end}`;
}

/** A sentence in which nobody says anything. */
function plainSentence(random: Random): string {
  return `${capital(pick(random, TOPIC))} ${pick(random, PLAIN)}.`;
}

/** A sentence with a statement, direct or indirect. */
export function statement(random: Random): string {
  const speaker = `${pick(random, OFFICE)} ${personIn(random)}`;
  const topic = pick(random, TOPIC);
  const [adjective, day] = [pick(random, ADJECTIVE), pick(random, DAY)];
  return pick(random, [
    `„${capital(topic)} ist ${adjective}“, sagte ${speaker} ${day}.`,
    `${speaker} erklärte ${day}, ${topic} sei ${adjective}.`,
    `Nach Angaben von ${speaker} ist ${topic} ${adjective}.`,
    `${speaker} wies den Vorwurf zurück, ${topic} sei nicht zu Ende gedacht.`,
    `„Wir haben lange genug gewartet“, so ${speaker}, „jetzt ist ${topic} an der Reihe.“`,
  ]);
}

/** Three to seven sentences, about every fourth a statement. */
export function paragraph(random: Random): string {
  const count = 3 + Math.floor(random() * 5);
  return Array.from({ length: count }, () => (random() < 0.25 ? statement(random) : plainSentence(random))).join(' ');
}
