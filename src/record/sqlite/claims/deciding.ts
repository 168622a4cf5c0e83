import { readSpans } from '../../codec.ts';
import type { ClaimDecisionLine } from '../../claims.ts';
import {
  type Anchor,
  type ClaimAction,
  type ClaimDecision,
  ClaimError,
  type ClaimRequest,
  type Resolved,
  foldDecisions,
  holdingDecisions,
  isUndone,
  reanchored,
} from '../../claims/decisions.ts';
import type { Database } from '../../database.ts';
import type { ClaimRows } from './rows.ts';

/** What people decide about claims, laid over what the rules found. */
export class ClaimDeciding {
  readonly #file: Database;
  readonly #rows: ClaimRows;

  constructor(file: Database, rows: ClaimRows) {
    this.#file = file;
    this.#rows = rows;
  }

  /** Writes a decision. Belongs into a transaction, with `fold` after it. @throws ClaimError when it cannot be made */
  enter(request: ClaimRequest, by: string, at: string): number {
    const { kind, ...body } = this.#resolve(request);
    return Number(
      this.#file
        .prepare('INSERT INTO claim_decision (at, by, kind, action) VALUES (?, ?, ?, ?) RETURNING id')
        .get(at, by, kind, JSON.stringify(body))!['id'],
    );
  }

  /** Lays all decisions over the claims that they are about. */
  fold(): void {
    const decisions = holdingDecisions(this.#log());
    const resolved = decisions.flatMap(({ action }) => this.#asOfNow(action));
    const about = resolved.flatMap((one) => (one.kind === 'join' ? [one.a, one.b] : [...one.line]));
    const homes = new Set(about.flatMap((id) => this.#rows.of(id)?.home ?? []));
    for (const home of this.#rows.changedByHand()) homes.add(home);
    const statements = [...homes].flatMap((home) => this.#rows.atHome(home)).filter(({ claim }) => claim !== null);
    const claims = foldDecisions(statements, resolved);
    for (const kept of statements)
      if (claims.get(kept.id) !== kept.claim) this.#rows.setClaim(kept, claims.get(kept.id)!);
  }

  lines(most: number): ClaimDecisionLine[] {
    const log = this.#log();
    return log
      .toReversed()
      .slice(0, most)
      .map(({ id, at, by, action }) => {
        const { kind } = action;
        if (action.kind === 'undo') {
          const effect = isUndone(log, id) ? 'undone' : 'holds';
          return { ...{ id, at, by, kind, effect }, statements: [], undoes: action.decision };
        }
        const statements = anchorsOf(action).map((anchor) => this.#find(anchor)?.id ?? null);
        return { ...{ id, at, by, kind, statements, undoes: null }, effect: this.#effectOf(log, id, action) };
      });
  }

  #effectOf(
    log: readonly ClaimDecision[],
    id: number,
    action: Exclude<ClaimAction, { kind: 'undo' }>,
  ): ClaimDecisionLine['effect'] {
    if (isUndone(log, id)) return 'undone';
    const found = anchorsOf(action).map((anchor) => this.#find(anchor));
    const isOfTwo = action.kind === 'join' && new Set(found.map((one) => one?.speaker ?? null)).size > 1;
    return found.includes(null) || isOfTwo ? 'rests' : 'holds';
  }

  #log(): ClaimDecision[] {
    return this.#file
      .prepare('SELECT id, at, by, kind, action FROM claim_decision ORDER BY id')
      .all()
      .map(({ kind, action, ...row }) => {
        return { ...row, action: { kind, ...(JSON.parse(action as string) as object) } } as unknown as ClaimDecision;
      });
  }

  #resolve(request: ClaimRequest): ClaimAction {
    switch (request.kind) {
      case 'undo': {
        const log = this.#log();
        if (!log.some(({ id }) => id === request.decision)) throw new ClaimError('no-decision', request.decision);
        if (isUndone(log, request.decision)) throw new ClaimError('undone-already', request.decision);
        return request;
      }
      case 'join': {
        if (request.a === request.b) throw new ClaimError('same-statement', request.a);
        const [a, b] = [this.#anchor(request.a), this.#anchor(request.b)];
        const [one, other] = [this.#speakerOf(request.a), this.#speakerOf(request.b)];
        if (one !== other) throw new ClaimError('other-speaker', request.b);
        return { kind: 'join', a, b };
      }
      case 'part': {
        if (request.a === request.from) throw new ClaimError('same-statement', request.a);
        return {
          kind: 'part',
          a: this.#anchor(request.a),
          from: request.from === null ? null : this.#anchor(request.from),
        };
      }
    }
  }

  #anchor(statement: number): Anchor {
    const row = this.#file
      .prepare('SELECT document, revision, quote, state FROM statement WHERE id = ?')
      .get(statement);
    if (!row) throw new ClaimError('no-statement', statement);
    const { document, revision, quote, state } = row;
    if (state === 'rejected') throw new ClaimError('rejected', statement);
    return { statement, document: Number(document), revision: Number(revision), quote: quote as string };
  }

  #speakerOf(statement: number): number {
    const row = this.#file.prepare('SELECT speaker FROM statement WHERE id = ?').get(statement);
    const speaker = (row?.['speaker'] ?? null) as number | null;
    if (speaker === null) throw new ClaimError('no-speaker', statement);
    return speaker;
  }

  #asOfNow(action: ClaimAction): Resolved[] {
    if (action.kind === 'undo') return [];
    const [a, other] = anchorsOf(action).map((anchor) => this.#find(anchor)?.id ?? null);
    if (a === null || other === null) return [];
    if (action.kind === 'join') return [{ kind: 'join', a, b: other }];
    return [{ kind: 'part', line: this.#lineOf(a), from: action.from ? other : null }];
  }

  /** The statement that a decision was about: of that number, else of that place in the text. */
  #find({
    statement,
    document,
    revision,
    quote,
  }: Anchor): { readonly id: number; readonly speaker: number | null } | null {
    const own = this.#file.prepare(OWN).get(statement, document);
    if (own) return { id: statement, speaker: own['speaker'] as number | null };
    const rows = this.#file.prepare(IN_REVISION).all(revision, document);
    const id = reanchored(
      readSpans(quote),
      rows.map((row) => ({ id: Number(row['id']), spans: readSpans(row['quote'] as string) })),
    );
    const row = rows.find((one) => one['id'] === id);
    return row ? { id: Number(row['id']), speaker: row['speaker'] as number | null } : null;
  }

  /** A statement, with those that it goes on from and those that go on from it. */
  #lineOf(statement: number): number[] {
    const line = new Set([statement]);
    for (const id of line) {
      for (const row of this.#file.prepare(LINE).all(id, id)) line.add(Number(row['id']));
    }
    return [...line];
  }
}

function anchorsOf(action: Exclude<ClaimAction, { kind: 'undo' }>): Anchor[] {
  if (action.kind === 'join') return [action.a, action.b];
  return action.from ? [action.a, action.from] : [action.a];
}

const OWN = "SELECT speaker FROM statement WHERE id = ? AND document = ? AND state <> 'rejected'";
const IN_REVISION = `SELECT id, quote, speaker FROM statement
  WHERE revision = ? AND document = ? AND state <> 'rejected' ORDER BY id`;
const LINE = `SELECT id FROM statement WHERE before = ?
  UNION SELECT before AS id FROM statement WHERE id = ? AND before IS NOT NULL`;
