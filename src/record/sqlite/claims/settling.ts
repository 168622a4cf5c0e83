import { compareClaims } from '../../claims/compare.ts';
import { type Homed, type Neighbour, homeOf } from '../../claims/home.ts';
import type { Signature } from '../../claims/signature.ts';
import { mayBeSame, sketchOf } from '../../claims/sketch.ts';
import type { Database } from '../../database.ts';
import { putRows } from '../put.ts';
import type { ClaimRows, KeptStatement } from './rows.ts';
import type { Signatures } from './signatures.ts';

/** How near in the order of a key those are that are compared for this key alone, and for two keys in common. */
const NEAR = 8;
const FAR = 64;
/** Statements that are read at once. */
const READ_AT_ONCE = 200;

/**
 * Gives statements their claims in the order of their numbers, each by those before it. Whenever something of a statement
 * changes, those after it that it may matter to wait to be compared again: what comes out is what comparing all anew in
 * one go gives, however often and after which changes this was called.
 */
export class ClaimSettling {
  readonly #file: Database;
  readonly #rows: ClaimRows;
  readonly #signatures: Signatures;
  #newest = 0;

  constructor(file: Database, rows: ClaimRows, signatures: Signatures) {
    this.#file = file;
    this.#rows = rows;
    this.#signatures = signatures;
  }

  /** How many statements wait. */
  get waiting(): number {
    return Number(this.#file.prepare('SELECT count(*) AS n FROM claim_queue').get()!['n']);
  }

  /** Within the transaction that changed statements: they are of no claim until they are compared. */
  queue(ids: readonly number[]): void {
    if (ids.length === 0) return;
    for (const id of ids) this.#signatures.forget(id);
    const rows = [...new Set(ids)].map((id) => [id, 1]);
    putRows(this.#file, 'INSERT INTO claim_queue', rows, 'ON CONFLICT (statement) DO UPDATE SET changed = 1');
    for (const kept of this.#rows.some(ids)) if (kept.claim !== null) this.#rows.setClaim(kept, null);
  }

  /** Within the transaction that deletes statements, before their rows go. */
  remove(ids: readonly number[]): void {
    this.#newest = this.#rows.newest();
    for (const id of ids) {
      const kept = this.#rows.of(id);
      if (kept) this.#leave(kept);
    }
    for (const id of ids) {
      this.#signatures.forget(id);
      this.#file.prepare('DELETE FROM claim_queue WHERE statement = ?').run(id);
    }
  }

  /** Compares the first statements of the queue, within a transaction. */
  settle(most: number): void {
    this.#newest = this.#rows.newest();
    for (let done = 0; done < most; done++) {
      if (done % READ_AT_ONCE === 0) this.#readAhead(Math.min(READ_AT_ONCE, most - done));
      const next = this.#file.prepare(NEXT).get();
      if (!next) break;
      this.#place(Number(next['statement']), next['changed'] === 1);
    }
  }

  #readAhead(most: number): void {
    const rows = this.#file.prepare('SELECT statement FROM claim_queue ORDER BY statement LIMIT ?').all(most);
    this.#signatures.load(rows.map(({ statement }) => Number(statement)));
  }

  #place(id: number, isChanged: boolean): void {
    const before = this.#rows.of(id);
    const signature = this.#signatures.of(id);
    if (!signature) {
      if (before) this.#leave(before);
      return;
    }
    const { speaker } = signature;
    const entry = { id, speaker, sketch: sketchOf(signature) };
    const at = { ...entry, home: id, claim: id };
    if (before && isChanged) this.#ripple(before);
    if (!before || isChanged) {
      if (before) this.#rows.takeKeys(id, before.speaker, before.sketch);
      this.#rows.putKeys(id, speaker, entry.sketch);
    }
    const { home, contrary } = this.#homeOf(at, signature);
    const after = { ...entry, home, claim: home };
    if (!before || isChanged || before.home !== home || before.claim === null) this.#rows.put(after, before);
    this.#rows.setContrary(id, contrary, before !== null);
    this.#newest = Math.max(this.#newest, id);
    if (!before || isChanged || before.home !== home) this.#ripple(after);
    if (before && (isChanged || before.home !== home)) this.#rippleMembers(before);
  }

  #homeOf(at: KeptStatement, signature: Signature): Homed {
    if (!at.sketch) return { home: at.id, contrary: [] };
    const neighbours: Neighbour[] = [];
    for (const kept of this.#near(at)) {
      const theirs = this.#signatures.of(kept.id);
      if (theirs) neighbours.push({ id: kept.id, home: kept.home, match: compareClaims(theirs, signature) });
    }
    return homeOf(at.id, neighbours, (home) => {
      const first = this.#signatures.of(home);
      return first && compareClaims(first, signature);
    });
  }

  /** Statements before one that it is compared with. */
  #near(at: KeptStatement): KeptStatement[] {
    const lists = this.#rows.under(at, 'before', FAR);
    const times = new Map<number, number>();
    for (const list of lists) for (const id of list) times.set(id, (times.get(id) ?? 0) + 1);
    const nearest = new Set(lists.flatMap((list) => list.slice(0, NEAR)));
    const ids = [...times].filter(([id, n]) => n > 1 || nearest.has(id)).map(([id]) => id);
    return this.#rows
      .some(ids)
      .filter((kept) => kept.speaker === at.speaker && kept.sketch !== null && mayBeSame(kept.sketch, at.sketch!));
  }

  #leave(kept: KeptStatement): void {
    this.#ripple(kept);
    this.#rippleMembers(kept);
    this.#rows.take(kept);
  }

  /** Those after a statement that are or were compared with it wait to be compared again. */
  #ripple(kept: KeptStatement): void {
    if (kept.id >= this.#newest) return;
    for (const list of this.#rows.under(kept, 'after', FAR)) for (const id of list) this.#file.prepare(AGAIN).run(id);
  }

  /** So do those of the claim that it begins, and those that are compared with them. */
  #rippleMembers(kept: KeptStatement): void {
    if (kept.home !== kept.id) return;
    for (const member of this.#rows.atHome(kept.id)) {
      if (member.id === kept.id) continue;
      this.#file.prepare(AGAIN).run(member.id);
      this.#ripple(member);
    }
  }
}

const NEXT = `DELETE FROM claim_queue WHERE statement = (SELECT min(statement) FROM claim_queue)
  RETURNING statement, changed`;
const AGAIN = 'INSERT INTO claim_queue VALUES (?, 0) ON CONFLICT DO NOTHING';
