import { addressKey, hostOf } from '../address.ts';
import type { DocumentResult } from '../result.ts';
import type { Database } from '../database.ts';

/** Which document of the record a document is that was read: that of its address, else that of its name. */
export class WhichDocument {
  readonly #file: Database;

  constructor(file: Database) {
    this.#file = file;
  }

  /** @returns its number, and whether it is there already; a new one gets a row */
  of(result: DocumentResult): { readonly id: number; readonly isNew: boolean } {
    const url = result.url === null ? null : addressKey(result.url, result.parent !== null);
    const known = url === null ? null : this.byAddress(url);
    if (known !== null) return { id: known, isNew: false };
    const named = this.byName(result.id);
    if (named !== null && (url === null || !this.#hasAddress(named))) {
      if (url !== null) this.#lead(url, named);
      return { id: named, isNew: false };
    }
    const id = this.#insert(named === null ? result.id : this.#freeName(result.url!));
    if (url !== null) this.#lead(url, id);
    return { id, isNew: true };
  }

  byAddress(key: string): number | null {
    return numberOf(this.#file.prepare('SELECT document AS id FROM address WHERE url = ?').get(key));
  }

  byName(name: string): number | null {
    return numberOf(this.#file.prepare('SELECT id FROM document WHERE name = ?').get(name));
  }

  /** Writes what a list shows of a document, from its newest revision. */
  describe(id: number, result: DocumentResult, day: string | null): void {
    const outlet = result.outlet ?? hostOf(result.url);
    const parent = result.parent === null ? null : this.byName(result.parent);
    this.#file
      .prepare('UPDATE document SET outlet = ?, day = ?, parent = ?, place = ? WHERE id = ?')
      .run(outlet === null || outlet === '' ? null : this.#outlet(outlet), day, parent, result.order, id);
  }

  #outlet(name: string): number {
    const known = numberOf(this.#file.prepare('SELECT id FROM outlet WHERE name = ?').get(name));
    if (known !== null) return known;
    return Number(this.#file.prepare('INSERT INTO outlet (name) VALUES (?) RETURNING id').get(name)!['id']);
  }

  #insert(name: string): number {
    return Number(this.#file.prepare('INSERT INTO document (name) VALUES (?) RETURNING id').get(name)!['id']);
  }

  #lead(url: string, document: number): void {
    this.#file.prepare('INSERT INTO address (url, document) VALUES (?, ?)').run(url, document);
  }

  #hasAddress(document: number): boolean {
    return this.#file.prepare('SELECT 1 FROM address WHERE document = ? LIMIT 1').get(document) !== undefined;
  }

  /** Another document has the name already, as lines of two files may have one id: the address, or that with a number. */
  #freeName(url: string): string {
    let name = url;
    for (let n = 2; this.byName(name) !== null; n++) name = `${url} (${n})`;
    return name;
  }
}

const numberOf = (row: Record<string, unknown> | undefined): number | null => (row ? Number(row['id']) : null);
