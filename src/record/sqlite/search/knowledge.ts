import { addressKey } from '../../address.ts';
import { dayOfNumber } from '../../search/days.ts';
import type { FieldKnowledge } from '../../search/fields.ts';
import { token } from '../../search/expression.ts';
import { EVERY, plainWords } from '../../search/tokens.ts';
import type { Database } from '../../database.ts';
import { WhichDocument } from '../which-document.ts';
import { DATED, dayAt } from './place.ts';

/** What search asks of other parts of the record. */
export interface Neighbours {
  /** Entities that a name means, after all decisions. */
  readonly entitiesNamed: (name: string) => readonly number[];
  /** Documents of a story, or of the stories that have these words in their name. */
  readonly documentsOf: FieldKnowledge['documentsOf'];
}

/** Names and days of a record in SQLite. */
export class Knowledge implements FieldKnowledge {
  readonly #file: Database;
  readonly #neighbours: Neighbours;

  constructor(file: Database, neighbours: Neighbours) {
    this.#file = file;
    this.#neighbours = neighbours;
  }

  idsOf(field: 'speaker' | 'addressee' | 'outlet' | 'document', name: string): readonly number[] {
    switch (field) {
      case 'outlet':
        return this.#outlets(name);
      case 'document':
        return this.#document(name);
      default:
        return this.#neighbours.entitiesNamed(name);
    }
  }

  documentsOf(story: Parameters<FieldKnowledge['documentsOf']>[0]): readonly number[] {
    return this.#neighbours.documentsOf(story);
  }

  get days(): FieldKnowledge['days'] {
    const edge = (order: 'ASC' | 'DESC'): string[] => {
      const row = this.#file
        .prepare(
          `SELECT rowid AS place FROM search_index WHERE matches(?) AND rowid >= CAST(? AS BIGINT) ORDER BY rowid ${order} LIMIT 1`,
        )
        .get(this.#file.index.match(token(EVERY)), DATED);
      return row ? [dayOfNumber(dayAt(Number(row['place'])))] : [];
    };
    const { first, last } = this.#file.prepare(EXTENT).get()!;
    const days = [first, last].flatMap((day) => (day === null ? [] : [day as string]));
    const all = [...days, ...edge('ASC'), ...edge('DESC')].sort();
    return all.length > 0 ? { from: all[0], to: all.at(-1)! } : { from: '0001-01-01', to: '0001-01-01' };
  }

  /** All whose name has all words of this one. */
  #outlets(name: string): number[] {
    const wanted = plainWords(name);
    if (wanted.size === 0) return [];
    return this.#file
      .prepare('SELECT id, name FROM outlet ORDER BY id')
      .all()
      .filter((row) => {
        const its = plainWords(row['name'] as string);
        return [...wanted].every((word) => its.has(word));
      })
      .map(({ id }) => Number(id));
  }

  #document(name: string): number[] {
    const which = new WhichDocument(this.#file);
    const key = addressKey(name);
    const id = which.byName(name) ?? (key === null ? null : which.byAddress(key));
    return id === null ? [] : [id];
  }
}

/** Each end by itself, since both in one would go through all of the index. https://www.sqlite.org/optoverview.html#minmax */
const EXTENT = 'SELECT (SELECT min(day) FROM document) AS first, (SELECT max(day) FROM document) AS last';
