import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NAMES } from '../src/identity/register/default-names.ts';
import type { Seen, SeenDocument } from '../src/identity/register/sighting.ts';
import { SqliteEntities } from '../src/record/sqlite/entities.ts';
import { type SqliteFile, openFile } from '../src/record/sqlite/file.ts';
import { RegisterStore } from '../src/record/sqlite/register.ts';
import { randomFrom } from '../src/training/random.ts';

/** Sightings at which everything is measured. */
const SIZES = [10_000, 100_000, 300_000, 1_000_000];
const BATCH = 100;
const ASKED = 200;

/** What a record with so many sightings costs. */
export interface Growth {
  readonly sightings: number;
  readonly entities: number;
  /** Bytes of the register's tables and indexes by document of five sightings. */
  readonly bytesPerDocument: number;
  /** Milliseconds of one core a document in batches of a hundred, over the last tenth. */
  readonly perDocument: number;
  /** Milliseconds of one document with a register that nothing was read of yet. */
  readonly one: number;
  /** Milliseconds until the first page after opening. */
  readonly cold: number;
  /** Milliseconds, p95 over entities drawn as they are seen: the frequent ones often. */
  readonly page: number;
  readonly find: number;
  readonly list: number;
  /** Resident memory in MB. */
  readonly memory: number;
}

/** Adds documents up to each size, and measures there. */
export function* growth(sizes: readonly number[] = SIZES): Generator<Growth> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
  const path = join(folder, 'record');
  try {
    const file = openFile(path);
    const store = new RegisterStore(file, NAMES);
    const stream = new Stream();
    for (const size of sizes) {
      const perDocument = fill(store, stream, size);
      file.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      yield { ...measured(path, stream, file), perDocument, memory: Math.round(process.memoryUsage().rss / 2 ** 20) };
    }
    file.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fill(store: RegisterStore, stream: Stream, size: number): number {
  let spent = 0;
  let documents = 0;
  while (stream.sightings < size) {
    const batch = Array.from({ length: BATCH }, () => stream.next());
    const start = process.cpuUsage();
    store.add(batch);
    if (stream.sightings < size * 0.9) continue;
    const { user, system } = process.cpuUsage(start);
    spent += (user + system) / 1000;
    documents += BATCH;
  }
  return round(spent / documents);
}

function measured(path: string, stream: Stream, { database }: SqliteFile): Omit<Growth, 'perDocument' | 'memory'> {
  const start = performance.now();
  const file = openFile(path, { readOnly: true });
  const entities = new SqliteEntities(file, new RegisterStore(file, NAMES));
  entities.entity(1);
  const cold = round(performance.now() - start);
  const random = randomFrom(7);
  const drawn = Array.from({ length: ASKED }, () =>
    Number(
      database.prepare('SELECT root FROM sighting WHERE id = ?').get(1 + Math.floor(random() * stream.sightings))![
        'root'
      ],
    ),
  );
  const page = p95(drawn.map((id) => timed(() => entities.entity(id))));
  const names = [...entities.names(drawn).values()].map(({ name }) => name);
  const find = p95(names.map((name, i) => timed(() => entities.find(i % 2 === 0 ? name : name.split(' ').at(-1)!))));
  const list = timed(() => entities.list({ limit: 100 }));
  const count = entities.count();
  file.close();
  const writer = openFile(path);
  const one = p95(Array.from({ length: 20 }, () => timed(() => new RegisterStore(writer, NAMES).add([stream.next()]))));
  writer.close();
  return {
    ...{ sightings: stream.sightings, entities: count },
    bytesPerDocument: Math.round((statSync(path).size / stream.sightings) * 5),
    ...{ one, cold, page, find, list },
  };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return round(performance.now() - start);
}

const p95 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)];
const round = (n: number): number => Math.round(n * 100) / 100;

const GIVEN = 60;
const SYLLABLES = 'bar dol fen gur ham jor kel lim mon nar pol quin ros sel tam ulm ves wim zan brod'.split(' ');
const ENDS = 'berg bach mann horst feld au brink sted hof kamp wald thal'.split(' ');
const FUNCTIONS = 'Außenminister Landrätin Virologe Trainerin Staatsanwalt Sprecher Ökonomin Bischof Autorin'.split(
  ' ',
);
const PERSONS = 120_000;

/** Five sightings a document; few persons in very many documents, most in one or two. */
class Stream {
  readonly #random = randomFrom(20_261_127);
  sightings = 0;
  #documents = 0;

  next(): SeenDocument {
    const id = `https://www.beispiel-zeitung-${this.#documents % 40}.example/artikel/${this.#documents++}`;
    const people = new Set<number>();
    const topic = this.#zipf();
    while (people.size < 5)
      people.add(people.size > 2 ? this.#zipf() : (topic + Math.floor(this.#random() * 6)) % PERSONS);
    const names = [...people].map((person) => this.#nameOf(person));
    const seen = [...people].map((person, i) => this.#seen(person, i, names));
    this.sightings += seen.length;
    const day = new Date(Date.UTC(2016, 0, 1 + Math.floor(this.#documents / 60))).toISOString().slice(0, 10);
    return { id, day, seen };
  }

  #seen(person: number, i: number, names: readonly string[]): Seen {
    const short = this.#random() < 0.15;
    const name = short ? names[i].split(' ')[1] : names[i];
    const start = 150 * i;
    return {
      ...{ entity: `e${i}`, kind: 'person', names: [name], aliases: short ? [] : [names[i].split(' ')[1]] },
      functions: this.#random() < 0.55 ? [FUNCTIONS[person % FUNCTIONS.length]] : [],
      country: this.#random() < 0.3 ? 'DE' : null,
      organisation: null,
      company: names.filter((_, j) => j !== i),
      mentions: [0, 60].map((at) => ({ start: start + at, end: start + at + name.length })),
    };
  }

  /** Rank by Zipf's law: the first in every tenth document or so. */
  #zipf(): number {
    return Math.floor(Math.exp(this.#random() * Math.log(PERSONS))) - 1;
  }

  #nameOf(person: number): string {
    const pick = (list: readonly string[], n: number): string => list[n % list.length];
    const given = `${pick(SYLLABLES, person * 7)}${pick(['a', 'o', 'ine'], person)}`;
    const n = Math.floor(person / 3);
    const surname = `${pick(SYLLABLES, n)}${pick(SYLLABLES, Math.floor(n / 20))}${pick(ENDS, Math.floor(n / 400))}`;
    return `${given[0].toUpperCase()}${given.slice(1)}${person % GIVEN > 30 ? 'r' : ''} ${surname[0].toUpperCase()}${surname.slice(1)}`;
  }
}
