import { type Signature, signatureOf } from '../../claims/signature.ts';
import { type Utterance, utteranceOf } from '../../claims/utterance.ts';
import type { StoredStatement } from '../../stored.ts';
import type { Database } from '../../database.ts';
import type { Roots } from '../roots.ts';
import { Shown } from '../shown.ts';

/** Signatures that are kept in memory, about 8 KB each. */
const KEPT = 4_000;

/**
 * Signatures of statements. They are made of the text when they are needed and not stored: as JSON they would be three
 * times as large as all that is kept of a statement otherwise.
 */
export class Signatures {
  readonly #file: Database;
  readonly #shown: Shown;
  readonly #kept = new Map<number, Signature | null>();

  constructor(file: Database, roots: Roots) {
    this.#file = file;
    this.#shown = new Shown(file, roots, () => new Map());
  }

  /** Reads some that will be asked for. */
  load(ids: readonly number[]): void {
    const asked = ids.filter((id) => !this.#kept.has(id));
    if (asked.length === 0) return;
    const found = new Map(this.#shown.statements(asked).map((stored) => [stored.id, stored]));
    const speakers = new Map(
      this.#file
        .prepare(SPEAKERS)
        .all(JSON.stringify(asked))
        .map(({ id, speaker }) => [Number(id), speaker as number | null]),
    );
    for (const id of asked) this.#keep(id, found.get(id), speakers.get(id) ?? null);
  }

  /** null for a statement that is not there or is none, as people say. */
  of(id: number): Signature | null {
    const known = this.#kept.get(id);
    if (known !== undefined) {
      this.#kept.delete(id);
      this.#kept.set(id, known);
      return known;
    }
    this.load([id]);
    return this.#kept.get(id)!;
  }

  /** @param id of a statement that changed */
  forget(id: number): void {
    this.#kept.delete(id);
  }

  clear(): void {
    this.#kept.clear();
  }

  #keep(id: number, stored: StoredStatement | undefined, speaker: number | null): void {
    const signature = stored && stored.state !== 'rejected' ? signatureOf(utteranceBy(stored, speaker)) : null;
    this.#kept.set(id, signature);
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!);
  }
}

/**
 * The utterance with its speaker by number, and with their name as its document has it. Whether somebody has a name in the
 * register, and which is known best, changes: what is compared must not depend on when.
 */
function utteranceBy(stored: StoredStatement, by: number | null): Utterance {
  const { speaker } = stored.statement;
  const name = (speaker?.entity ?? '').replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => ` ${letter.toUpperCase()}`);
  return { ...utteranceOf(stored), speaker: by, speakerWords: speaker ? [speaker.text, name.trim()] : [] };
}

const SPEAKERS = 'SELECT id, speaker FROM statement WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each(?))';
