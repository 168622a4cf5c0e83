import type { ClaimLine, ClaimsOptions, ClaimsPage } from '../../claims.ts';
import { CursorError } from '../../cursor-error.ts';
import type { Query } from '../../query/ast.ts';
import type { Database } from '../../database.ts';
import type { Roots } from '../roots.ts';
import type { ClaimViews } from './views.ts';

/** Gives of the statements that fit a query the newest, at most so many. */
export type Fitting = (query: Query, most: number) => readonly number[];

/** Claims that one page looks at where the index alone does not tell whether they fit. */
const LOOKED_AT = 20_000;
/** Statements that fit a query whose claims are looked at: the newest. */
const FOUND = 10_000;
/** Rows that are taken at once. */
const CHUNK = 500;

type Row = Omit<ClaimLine, 'entity' | 'quote'> & { readonly speaker: number | null };
type Place = Pick<Row, 'documents' | 'id'>;

/** Claims page by page, those in most documents first. */
export class ClaimLists {
  readonly #file: Database;
  readonly #roots: Roots;
  readonly #views: ClaimViews;
  readonly #fitting: Fitting;

  constructor(file: Database, roots: Roots, views: ClaimViews, fitting: Fitting) {
    this.#file = file;
    this.#roots = roots;
    this.#views = views;
    this.#fitting = fitting;
  }

  page(options: ClaimsOptions): ClaimsPage {
    const after = options.cursor === undefined ? START : readPlace(options.cursor);
    const rows: Row[] = [];
    let [last, left] = [after, LOOKED_AT];
    for (const row of this.#rows(options, after)) {
      const isFitting = this.#fits(row, options);
      if (left-- === 0 || (isFitting && rows.length === options.limit))
        return { claims: this.#lines(rows), cursor: `${last.documents}.${last.id}` };
      if (isFitting) rows.push(row);
      last = row;
    }
    return { claims: this.#lines(rows), cursor: null };
  }

  #rows({ query, speaker, outlets = 0 }: ClaimsOptions, after: Place): Iterable<Row> {
    const root = speaker === undefined ? null : (this.#roots.root(speaker) ?? speaker);
    if (query) return this.#fittingRows(query, after).filter((row) => root === null || row.speaker === root);
    return this.#walk(root, after, outlets);
  }

  /** Along the index; what is in fewer documents is in fewer outlets too. */
  *#walk(speaker: number | null, after: Place, outlets: number): Generator<Row> {
    const select = this.#file.prepare(speaker === null ? WALK : WALK_OF_SPEAKER);
    let place = after;
    for (;;) {
      const at = [place.documents, place.id, outlets] as const;
      const rows = (speaker === null ? select.all(...at) : select.all(...at, speaker)) as unknown as Row[];
      yield* rows;
      if (rows.length < CHUNK) return;
      place = rows[rows.length - 1];
    }
  }

  #fittingRows(query: Query, after: Place): Row[] {
    const claims = new Set(this.#views.claimsOf(this.#fitting(query, FOUND)).values());
    const select = this.#file.prepare('SELECT * FROM claim WHERE id = ?');
    const rows = [...claims].flatMap((id) => (select.get(id) as unknown as Row | undefined) ?? []);
    return rows.filter((row) => order(after, row) < 0).sort(order);
  }

  #fits({ id, first, last, outlets }: Row, options: ClaimsOptions): boolean {
    const { since, until, outlets: least = 0, isContrary = false } = options;
    if (outlets < least || (since !== undefined && (last === null || last < since))) return false;
    if (until !== undefined && (first === null || first > until)) return false;
    return !isContrary || this.#views.isContrary(id);
  }

  #lines(rows: readonly Row[]): ClaimLine[] {
    const names = this.#roots.names(rows.flatMap(({ speaker }) => speaker ?? []));
    return rows.map(({ id, speaker, statements, documents, outlets, first, last }) => {
      const claim = this.#views.firstOf(id);
      const quote = claim?.statements[0].quote.text ?? '';
      const entity = (speaker === null ? null : names.get(speaker)) ?? claim?.entity ?? null;
      return { id, entity, quote, statements, documents, outlets, first, last };
    });
  }
}

const START: Place = { documents: Number.MAX_SAFE_INTEGER, id: 0 };

const order = (a: Place, b: Place): number => b.documents - a.documents || b.id - a.id;

function readPlace(cursor: string): Place {
  const parts = /^(\d{1,16})\.(\d{1,15})$/.exec(cursor);
  if (!parts) throw new CursorError(cursor, 'a list of claims');
  return { documents: Number(parts[1]), id: Number(parts[2]) };
}

const walk = (
  where: string,
): string => `SELECT * FROM claim WHERE (documents, id) < (?1, ?2) AND documents >= ?3 ${where}
  ORDER BY documents DESC, id DESC LIMIT ${CHUNK}`;
const WALK = walk('');
const WALK_OF_SPEAKER = walk('AND speaker = ?4');
