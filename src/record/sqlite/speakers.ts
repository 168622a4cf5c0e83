import type { Fault } from '../care.ts';
import type { Database } from '../database.ts';
import type { Part } from './part.ts';
import type { Roots } from './roots.ts';

/** What of the register and the documents is needed to put right who stands behind statements. */
interface Mending {
  /** Makes anew what the register has made of sightings. */
  rebuildRegister(): void;
  /** Brings the speakers of documents up to date with the register. */
  follow(documents: readonly string[]): void;
}

/** Who stands behind statements: what the register says of the documents, where nobody has said otherwise by hand. */
export class Speakers implements Part {
  readonly #file: Database;
  readonly #roots: Roots;
  readonly #mending: Mending;

  constructor(file: Database, roots: Roots, mending: Mending) {
    this.#file = file;
    this.#roots = roots;
    this.#mending = mending;
  }

  /** Whoever writes a statement asks the register. */
  changed(): void {}

  *check(): Generator<Fault> {
    for (const { id, name } of this.#file.prepare('SELECT id, name FROM document').iterate()) {
      const roots = this.#roots.rootsOf(String(name));
      for (const row of this.#file.prepare(PARTIES).iterate(Number(id))) {
        for (const role of ['speaker', 'addressee'] as const) {
          const entity = row[`${role}Entity`] as string | null;
          const expected = entity === null ? null : (roots.get(entity) ?? null);
          if (row[role] !== expected) yield faultOf(Number(row['id']), role, row[role] as number | null, expected);
        }
      }
    }
  }

  rebuild(): void {
    this.#mending.rebuildRegister();
    this.#mending.follow(
      this.#file
        .prepare('SELECT name FROM document ORDER BY id')
        .all()
        .map(({ name }) => String(name)),
    );
  }
}

function faultOf(statement: number, role: string, is: number | null, expected: number | null): Fault {
  const name = (entity: number | null): string => (entity === null ? 'nobody' : `E${entity}`);
  return {
    kind: 'entity',
    where: `W${statement}`,
    detail: `its ${role} is ${name(is)}, by the register ${name(expected)}`,
  };
}

const PARTIES = `SELECT s.id, s.speaker, s.addressee, json_of(s.found) -> 'speaker' ->> 1 AS "speakerEntity",
    json_of(s.found) -> 'addressee' ->> 1 AS "addresseeEntity"
  FROM statement AS s WHERE s.document = ? AND s.state = 'present' AND s.correction IS NULL`;
