import type { Seen, SeenDocument } from '../src/identity/register/sighting.ts';
import { randomFrom } from '../src/training/random.ts';

/** A stream of documents, with who is really meant by each of their entities. */
export interface Stream {
  readonly documents: readonly SeenDocument[];
  /** For each document the persons behind its entities, by number. */
  readonly truth: readonly (readonly number[])[];
  readonly sightings: number;
}

interface Person {
  readonly number: number;
  readonly names: readonly string[];
  readonly surname: string;
  readonly functions: readonly string[];
  readonly country: string;
  readonly organisation: string;
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Names made for the bench; none is meant to be anyone's. */
const GIVEN = list(`
  Ada Alba Anders Arvid Britta Carla Cäcilia Dörte Edda Egon Elif Emin Fiete Frida Götz Grete Hanno Hülya Ida Ilja Imke
  Iwan Jale Jonte Jorinde Jürgen Kálmán Karin Kjell Lale Leona Lúcia Malte Marek Merle Mirko Nadja Nils Oda Olga Ömer
  Paula Peter Petra Quirin Rhea René Rúben Sören Stefan Swantje Tilo Thea Uli Ursula Véra Vito Wanda Xenia Zoë`);
const COMMON = list(
  'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Richter Klein Wolf',
);
const FRONT = list(`
  Quasten Bux Hagel Zwirn Krug Lauen Mörs Tannen Rüben Elster Fahr Gries Halm Imker Jäck Kolb Linsen Möwen Nebel Ochsen
  Pfeffer Ranken Stören Torf Ufer Vogels Wachs Zeder Ähren Brüchen Dorn Espen Flach Grün Hütten Kessel Luch Marsch`);
const BACK = list('berg bach mann horst feld au brink sted hof kamp wald thal heim see rode born egg zahn kötter bühl');
const FUNCTIONS: readonly (readonly string[])[] = [
  ['Außenminister', 'Minister', 'Politiker'],
  ['Innenminister', 'Abgeordneter'],
  ['Oberbürgermeister', 'Bürgermeister', 'Kandidat'],
  ['Generalsekretär', 'Bundestagsabgeordneter'],
  ['Stürmer', 'Nationalspieler', 'Fußballprofi'],
  ['Torwart', 'Nationaltorwart'],
  ['Bundestrainer', 'Trainer'],
  ['Virologe', 'Institutsleiter', 'Forscher'],
  ['Klimaforscher', 'Professor'],
  ['Vorstandschef', 'Manager'],
  ['Chefvolkswirt', 'Ökonom'],
  ['Schauspieler', 'Regisseur'],
  ['Sängerin', 'Komponistin'],
  ['Staatsanwalt', 'Oberstaatsanwalt'],
  ['Polizeisprecher', 'Sprecher'],
  ['Bischof', 'Pfarrer'],
  ['Schriftsteller', 'Autor'],
  ['Sprecher'],
];
const COUNTRIES = list('DE DE DE DE DE AT AT CH CH FR PL US GB IT UA TR');
/** Persons that appear with each other. */
const CIRCLE = 9;

/** How the stream is made: shares of 1. */
const SHARES = {
  /** Persons who bear the full name of another. */
  namesakes: 0.04,
  common: 0.12,
  surnameOnly: 0.25,
  /** Full names in another spelling. */
  spelling: 0.05,
  function: 0.55,
  country: 0.3,
  organisation: 0.25,
  /** Appearances of someone of another circle. */
  guests: 0.15,
} as const;

/**
 * A made-up stream with known truth, the same for the same seed: circles of persons, one for each subject, who appear in
 * documents about it, the first of a circle most often.
 *
 * @param sightings how many at least
 */
export function streamOf(sightings: number, seed: number): Stream {
  const random = randomFrom(seed);
  const people = peopleOf(Math.max(CIRCLE * 3, Math.round(sightings / 12)), random);
  const circles = Math.floor(people.length / CIRCLE);
  const documents: SeenDocument[] = [];
  const truth: number[][] = [];
  for (let made = 0; made < sightings;) {
    const circle = Math.floor(random() * random() * circles);
    const cast = castOf(people, circle, circles, random);
    documents.push(documentOf(documents.length, cast, circle, random));
    truth.push(cast.map(({ number }) => number));
    made += cast.length;
  }
  return { documents, truth, sightings: truth.reduce((sum, { length }) => sum + length, 0) };
}

type Random = () => number;
const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)];

function peopleOf(count: number, random: Random): Person[] {
  const people: Person[] = [];
  for (let number = 0; number < count; number++) {
    const other = number > 10 && random() < SHARES.namesakes ? people[Math.floor(random() * number)] : null;
    const surname =
      other?.surname ?? (random() < SHARES.common ? pick(COMMON, random) : pick(FRONT, random) + pick(BACK, random));
    const name = other?.names[0] ?? `${pick(GIVEN, random)} ${surname}`;
    people.push({
      number,
      names: [name, name.normalize('NFD').replace(/\p{M}/gu, ''), respelled(name)],
      surname,
      functions: pick(FUNCTIONS, random),
      country: pick(COUNTRIES, random),
      organisation: `${pick(FRONT, random)}-Verband ${1 + Math.floor(number / CIRCLE)}`,
    });
  }
  return people;
}

/** As another newsroom writes it: "Jorinde Mörsbach" – "Jorinde Moersbach". */
const respelled = (name: string): string =>
  name.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/Ö/g, 'Oe').replace(/ch$/, 'gh');

/** Two to six persons, those of the circle's beginning most often; never two of one surname. */
function castOf(people: readonly Person[], circle: number, circles: number, random: Random): Person[] {
  const size = 2 + Math.floor(random() * 5);
  const cast: Person[] = [];
  for (let i = 0; i < size; i++) {
    const from = random() < SHARES.guests ? Math.floor(random() * circles) : circle;
    const person = people[from * CIRCLE + Math.floor(random() * random() * CIRCLE)];
    if (!cast.some(({ surname }) => surname === person.surname)) cast.push(person);
  }
  return cast;
}

function documentOf(index: number, cast: readonly Person[], circle: number, random: Random): SeenDocument {
  const names = cast.map((person) => seenName(person, random));
  const topic = `Subjekt ${circle}`;
  const seen = cast.map((person, i): Seen => {
    const company = [...names.filter((name, j) => j !== i && name.includes(' ')), ...(random() < 0.4 ? [topic] : [])];
    return {
      ...{ entity: `e${i}`, kind: 'person', names: [names[i]], aliases: [], company },
      functions: random() < SHARES.function ? [pick(person.functions, random)] : [],
      country: random() < SHARES.country ? person.country : null,
      organisation: random() < SHARES.organisation ? person.organisation : null,
      mentions: [{ start: 40 * i, end: 40 * i + names[i].length }],
    };
  });
  const day = new Date(Date.UTC(2026, 0, 1 + (index % 365))).toISOString().slice(0, 10);
  return { id: `d${index}`, day, seen };
}

function seenName({ names, surname }: Person, random: Random): string {
  if (random() < SHARES.surnameOnly) return surname;
  return random() < SHARES.spelling ? names[1 + Math.floor(random() * 2)] : names[0];
}
