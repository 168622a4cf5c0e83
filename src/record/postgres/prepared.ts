import type { Cell, Prepared, Row } from '../database.ts';
import type { Answered, Asked } from './wire.ts';

/** What asks a prepared statement. */
export interface Asking {
  ask(asked: Asked): Answered;
  /** @returns gives how many rows it changed */
  send(asked: Asked): () => number;
  /** Row by row. */
  walk(asked: Asked): Iterable<Answered>;
}

/** A statement of SQL for PostgreSQL. */
export class PreparedStatement implements Prepared {
  readonly #asking: Asking;
  readonly #text: string;
  readonly #name: string | null;
  #isArrays = false;

  constructor(asking: Asking, text: string, name: string | null) {
    this.#asking = asking;
    this.#text = text;
    this.#name = name;
  }

  get(...values: readonly Cell[]): Row | undefined {
    return this.all(...values)[0];
  }

  all(...values: readonly Cell[]): Row[] {
    return this.#rowsOf(this.#asking.ask(this.#asked(values)));
  }

  run(...values: readonly Cell[]): { readonly changes: number } {
    const count = this.#asking.send(this.#asked(values));
    return {
      get changes() {
        return count();
      },
    };
  }

  *iterate(...values: readonly Cell[]): Generator<Row> {
    for (const answered of this.#asking.walk(this.#asked(values))) yield* this.#rowsOf(answered);
  }

  setReturnArrays(enabled: boolean): void {
    this.#isArrays = enabled;
  }

  #asked(values: readonly Cell[]): Asked {
    return { text: this.#text, values, name: this.#name };
  }

  #rowsOf({ columns, rows }: Answered): Row[] {
    if (this.#isArrays) return rows as unknown as Row[];
    return rows.map((row) => {
      const named: Row = {};
      for (let i = 0; i < columns.length; i++) named[columns[i]] = row[i];
      return named;
    });
  }
}
