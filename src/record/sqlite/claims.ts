import type { Fault } from '../care.ts';
import type { Claim, ClaimDecisionLine, ClaimPage, Claims, ClaimsOptions, ClaimsPage, Contrary } from '../claims.ts';
import { type ClaimRequest, entriesAbout } from '../claims/decisions.ts';
import type { CopiesOf } from '../claims/way.ts';
import { ClaimDeciding } from './claims/deciding.ts';
import { claimFaults } from './claims/faults.ts';
import { ClaimLists, type Fitting } from './claims/lists.ts';
import { ClaimRows } from './claims/rows.ts';
import { ClaimSettling } from './claims/settling.ts';
import { Signatures } from './claims/signatures.ts';
import { ClaimViews } from './claims/views.ts';
import type { Database } from '../database.ts';
import type { Change, Part } from './part.ts';
import type { Roots } from './roots.ts';

/** Claims in SQLite. */
export class SqliteClaims implements Claims, Part {
  readonly #file: Database;
  readonly #rows: ClaimRows;
  readonly #signatures: Signatures;
  readonly #settling: ClaimSettling;
  readonly #deciding: ClaimDeciding;
  readonly #views: ClaimViews;
  readonly #lists: ClaimLists;
  #version = -1;

  /** @param copiesOf gives the documents that others are copies of */
  constructor(file: Database, roots: Roots, copiesOf: CopiesOf = () => new Map(), fitting: Fitting = () => []) {
    this.#file = file;
    this.#rows = new ClaimRows(file);
    this.#signatures = new Signatures(file, roots);
    this.#settling = new ClaimSettling(file, this.#rows, this.#signatures);
    this.#deciding = new ClaimDeciding(file, this.#rows);
    this.#views = new ClaimViews(file, roots, copiesOf);
    this.#lists = new ClaimLists(file, roots, this.#views, fitting);
  }

  changed({ written, removed }: Change): void {
    this.#settling.queue(written);
    if (removed.length > 0) this.#settling.remove(removed);
    this.#rows.sum();
  }

  check(): Iterable<Fault> {
    return claimFaults(this.#file);
  }

  /** Compares all statements anew, when it is settled; what people decided stays. */
  rebuild(): void {
    this.reset();
    for (const table of ['claim', 'claim_contrary', 'claim_key', 'claim_statement', 'claim_queue'])
      this.#file.prepare(`DELETE FROM ${table}`).run();
    this.#file.prepare('INSERT INTO claim_queue SELECT id, 1 FROM statement').run();
  }

  /**
   * Gives statements that are new or changed their claims, in a transaction of its own.
   *
   * @returns how many were left to do before
   */
  settle(most: number): number {
    const { waiting } = this.#settling;
    if (waiting === 0) return 0;
    this.#file.transaction(() => {
      this.#look();
      this.#settling.settle(most);
      this.#deciding.fold();
      this.#rows.sum();
    });
    return waiting;
  }

  /** Forgets what is in memory, which may be ahead of the file when a transaction was undone. */
  reset(): void {
    this.#rows.clear();
    this.#signatures.clear();
  }

  /** The claims of statements, for those that have one. */
  claimsOf(statements: readonly number[]): ReadonlyMap<number, number> {
    return this.#views.claimsOf(statements);
  }

  claim(id: number, most?: number): ClaimPage | null {
    return this.#file.snapshot(() => this.#views.claim(id, most));
  }

  list(options: ClaimsOptions): ClaimsPage {
    return this.#file.snapshot(() => this.#lists.page(options));
  }

  after(id: number, most: number): Claim[] {
    return this.#file.snapshot(() => this.#views.after(id, most));
  }

  contrary(entity: number): Contrary[] {
    return this.#file.snapshot(() => this.#views.contrary(entity));
  }

  decide(request: ClaimRequest, by: string, at: string): number {
    return this.#file.transaction(() => {
      const id = this.#deciding.enter(request, by, at);
      this.#deciding.fold();
      this.#rows.sum();
      return id;
    });
  }

  decisions(most: number, claim?: number): ClaimDecisionLine[] {
    return this.#file.snapshot(() => {
      if (claim === undefined) return this.#deciding.lines(most);
      const log = this.#deciding.lines(Infinity);
      const claims = this.claimsOf([claim, ...log.flatMap(({ statements }) => statements.filter((id) => id !== null))]);
      const number = claims.get(claim);
      if (number === undefined) return [];
      return entriesAbout(log, (statement) => claims.get(statement) === number).slice(0, most);
    });
  }

  /** What is in memory holds only as long as nobody else writes. */
  #look(): void {
    const { dataVersion } = this.#file;
    if (dataVersion !== this.#version) this.#signatures.clear();
    this.#version = dataVersion;
  }
}
