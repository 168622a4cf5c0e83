import type { Claim, ClaimMember, ClaimPage, Contrary, ContraryClaim } from '../../claims.ts';
import { type CopiesOf, wayOf } from '../../claims/way.ts';
import { wordingsOf } from '../../claims/wordings.ts';
import type { DocumentRef, EntityRef, StoredStatement } from '../../stored.ts';
import type { Database } from '../../database.ts';
import type { Roots } from '../roots.ts';
import { Shown } from '../shown.ts';

/** Statements of a claim that its page shows. */
const SHOWN = 200;

/** Claims as people and programs above the record see them. */
export class ClaimViews {
  readonly #file: Database;
  readonly #roots: Roots;
  readonly #shown: Shown;
  readonly #copiesOf: CopiesOf;

  constructor(file: Database, roots: Roots, copiesOf: CopiesOf) {
    this.#file = file;
    this.#roots = roots;
    this.#shown = new Shown(file, roots, () => new Map());
    this.#copiesOf = copiesOf;
  }

  /** The claims of statements, for those that have one. */
  claimsOf(statements: readonly number[]): ReadonlyMap<number, number> {
    const select = this.#file.prepare('SELECT claim FROM claim_statement WHERE statement = ? AND claim IS NOT NULL');
    return new Map(
      statements.flatMap((id) => {
        const row = select.get(id);
        return row ? [[id, Number(row['claim'])] as const] : [];
      }),
    );
  }

  claim(id: number, most = SHOWN): ClaimPage | null {
    const number = this.claimsOf([id]).get(id);
    if (number === undefined) return null;
    const claim = this.#claimOf(number, most);
    if (!claim) return null;
    const originals = this.#originalsOf(claim.statements);
    const total = Number(this.#file.prepare(COUNT).get(number, number)!['n']);
    return {
      ...claim,
      total,
      wordings: wordingsOf(claim.statements.map((one) => ({ id: one.id, quote: one.quote.text }))),
      way: wayOf(claim.statements, originals),
      contrary: this.#contraryTo(claim),
    };
  }

  /** A claim with its first statement alone. */
  firstOf(id: number): Claim | null {
    return this.#claimOf(id, 1);
  }

  /** Whether its entity says the contrary in another claim. */
  isContrary(id: number): boolean {
    return Boolean(this.#file.prepare(IS_CONTRARY).get(id)!['it']);
  }

  after(id: number, most: number): Claim[] {
    const rows = this.#file.prepare(NEXT).all(id, most);
    return rows.flatMap((row) => this.#claimOf(Number(row['id']), Infinity) ?? []);
  }

  contrary(entity: number): Contrary[] {
    const root = this.#roots.root(entity);
    if (root === null) return [];
    return this.#file
      .prepare(CONTRARY_OF)
      .all(root)
      .map((row) => {
        const [a, b] = [
          { id: Number(row['statement']), day: (row['day'] ?? '') as string },
          { id: Number(row['other']), day: (row['other_day'] ?? '') as string },
        ];
        const isLater = a.day > b.day || (a.day === b.day && a.id > b.id);
        return isLater ? { earlier: b.id, later: a.id, day: a.day } : { earlier: a.id, later: b.id, day: b.day };
      })
      .sort((a, b) => b.day.localeCompare(a.day) || b.later - a.later || b.earlier - a.earlier)
      .map(({ earlier, later }) => ({ earlier, later }));
  }

  #claimOf(id: number, most: number): Claim | null {
    const ids = this.#file
      .prepare(MEMBERS)
      .all(id, id, Number.isFinite(most) ? most : Number.MAX_SAFE_INTEGER)
      .map((row) => Number(row['id']));
    const statements = this.#shown.statements(ids);
    if (statements.length === 0) return null;
    const agencies = this.#file.prepare("SELECT json_of(about) ->> 'agencies' AS agencies FROM revision WHERE id = ?");
    const members = statements.map((stored) =>
      memberOf(stored, JSON.parse((agencies.get(stored.revision)?.['agencies'] ?? '[]') as string) as string[]),
    );
    return { id, entity: this.#entityOf(statements[0]), first: members[0].id, statements: members };
  }

  /** Who is no longer seen in any text has no name in the register: then the words of the statement name them. */
  #entityOf({ id, speaker, statement }: StoredStatement): EntityRef | null {
    if (speaker) return speaker;
    const row = this.#file.prepare(SPEAKER).get(id);
    return row ? ({ ...row, name: statement.speaker?.text ?? `E${Number(row['id'])}` } as EntityRef) : null;
  }

  #originalsOf(statements: readonly ClaimMember[]): Map<number, DocumentRef> {
    const copies = this.#copiesOf([...new Set(statements.map(({ document }) => document.id))]);
    const known = new Map(statements.map(({ document }) => [document.id, document]));
    return new Map(
      [...copies].flatMap(([copy, original]) => {
        const document = known.get(original) ?? this.#shown.document(original);
        return document ? [[copy, document] as const] : [];
      }),
    );
  }

  #contraryTo({ id }: Claim): ContraryClaim[] {
    const rows = this.#file.prepare(CONTRARY_TO).all(id);
    const others = new Map(rows.map((row) => [Number(row['claim']), Number(row['statement'])]));
    const stored = new Map(this.#shown.statements([...others.values()]).map((one) => [one.id, one]));
    return [...others]
      .flatMap(([claim, statement]) => {
        const one = stored.get(statement);
        return one ? [{ id: claim, statement, day: one.day, quote: one.statement.quote.text }] : [];
      })
      .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? '') || a.id - b.id);
  }
}

function memberOf(stored: StoredStatement, agencies: readonly string[]): ClaimMember {
  const { id, document, state, before, day, statement } = stored;
  const { type, standing, quote, hedges, chain, saidOn } = statement;
  return {
    ...{ id, document, agencies, state, before, type, standing, quote, hedges, chain, day },
    saidOn: saidOn && { from: saidOn.from, to: saidOn.to },
  };
}

const SPEAKER = 'SELECT e.id, e.kind FROM statement AS s JOIN entity AS e ON e.id = s.speaker WHERE s.id = ?';
const OF_CLAIM = `SELECT statement FROM claim_statement WHERE statement = ? AND claim = statement
  UNION ALL SELECT statement FROM claim_statement WHERE claim = ? AND claim <> statement`;
const COUNT = `SELECT count(*) AS n FROM (${OF_CLAIM}) AS c`;
/** By the time at which the document appeared, as far as it is known; else by day. */
const MEMBERS = `SELECT m.id FROM (
    SELECT s.id, moment_of(json_of(r.about) ->> 'published') AS published
    FROM (${OF_CLAIM}) AS c JOIN statement AS s ON s.id = c.statement JOIN revision AS r ON r.id = s.revision) AS m
  ORDER BY m.published IS NULL, m.published, m.id LIMIT ?`;
const NEXT = `SELECT statement AS id FROM claim_statement WHERE statement > ? AND claim = statement
  ORDER BY statement LIMIT ?`;
const CONTRARY_OF = `SELECT c.statement, c.other, s.day, o.day AS other_day FROM statement AS s
  JOIN claim_contrary AS c ON c.statement = s.id JOIN statement AS o ON o.id = c.other AND o.speaker = s.speaker
  JOIN claim_statement AS mine ON mine.statement = s.id JOIN claim_statement AS theirs ON theirs.statement = o.id
  WHERE s.speaker = ? AND mine.claim <> theirs.claim`;
const CONTRARY_TO = `WITH m (id) AS (SELECT statement FROM claim_statement WHERE statement = ?1 AND claim = statement
    UNION ALL SELECT statement FROM claim_statement WHERE claim = ?1 AND claim <> statement),
  pairs (other) AS (SELECT c.other FROM m JOIN claim_contrary AS c ON c.statement = m.id
    UNION SELECT c.statement FROM m JOIN claim_contrary AS c ON c.other = m.id)
  SELECT o.claim, min(o.statement) AS statement FROM pairs JOIN claim_statement AS o ON o.statement = pairs.other
  WHERE o.claim <> ?1 GROUP BY o.claim ORDER BY o.claim`;
const IS_CONTRARY = `SELECT EXISTS (${CONTRARY_TO}) AS it`;
