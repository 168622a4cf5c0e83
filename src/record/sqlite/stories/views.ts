import { readSpans } from '../../codec.ts';
import { CursorError } from '../../cursor-error.ts';
import { mostCentral } from '../../stories/cluster.ts';
import { type CopySource, copyKind, originalFirst } from '../../stories/copies.ts';
import { dayNumber, dayText } from '../../stories/days.ts';
import { unpackPortrait } from '../../stories/portrait.ts';
import type { CopyGroup, CopyOf, StoriesOptions, StoriesPage, Story, StoryDocument, StoryLine } from '../../stories.ts';
import type { DocumentResult } from '../../result.ts';
import type { Database } from '../../database.ts';

/** Members of a story among which the most central is looked for: the first ones. */
const COMPARED = 40;
/** Copies of one text that are gone through. */
const COPIES = 500;

type Row = Record<string, unknown>;

/** A document as it is compared with its copies. */
type Member = Omit<StoryDocument, 'copy'> & CopySource;

/** Rows of stories as people and programs see them. */
export class StoryViews {
  readonly #file: Database;

  constructor(file: Database) {
    this.#file = file;
  }

  story(id: number): Story | null {
    const row = this.#file
      .prepare('SELECT id, first, last, documents FROM story WHERE id = ? AND documents > 0')
      .get(id);
    if (!row) return null;
    const documents = this.documentsOf(id);
    const members = byTime(documents.map((document) => this.#member(document)));
    const known = new Set(documents);
    const groups = this.#groupsAmong(documents);
    const copies = new Map(groups.flatMap((group) => this.#copiesIn(group)));
    return {
      ...this.#lineOf(row),
      members: members.map((member) => {
        const copy = copies.get(member.id);
        return { ...member, copy: copy && known.has(copy.original) ? copy : null };
      }),
      statements: members.flatMap((member) => this.#statementsOf(member.id)),
    };
  }

  stories({ since, limit, cursor }: StoriesOptions): StoriesPage {
    const [last, id] = cursor === undefined ? [Number.MAX_SAFE_INTEGER, 0] : readCursor(cursor);
    const from = since === undefined ? null : dayNumber(since);
    const rows = this.#file.prepare(LIST).all(last, id, from, limit + 1);
    const shown = rows.slice(0, limit);
    const end = rows.length > limit ? shown.at(-1)! : null;
    return {
      stories: shown.map((row) => this.#lineOf(row)),
      cursor: end && `${String(end['order'])}.${String(end['id'])}`,
    };
  }

  documentsOf(story: number): number[] {
    const rows = this.#file.prepare('SELECT document FROM story_document WHERE story = ?').all(story);
    return rows.map(({ document }) => Number(document));
  }

  storyOf(document: number): number | null {
    const row = this.#file.prepare('SELECT story FROM story_document WHERE document = ?').get(document);
    return row ? Number(row['story']) : null;
  }

  copiesOf(document: number): CopyGroup | null {
    const ids = this.#connected(document);
    if (ids.length < 2) return null;
    const group = originalFirst(ids.map((id) => this.#member(id)));
    const copies = new Map(this.#copiesIn(group));
    const [original, ...rest] = group;
    return { documents: [original, ...byTime(rest)].map((one) => ({ ...one, copy: copies.get(one.id) ?? null })) };
  }

  #lineOf(row: Row): StoryLine {
    const id = Number(row['id']);
    const day = (number: unknown): string | null => (number === null ? null : dayText(Number(number)));
    return {
      ...{ id, title: this.#titleOf(id), first: day(row['first']), last: day(row['last']) },
      ...{ documents: Number(row['documents']), outlets: Number(this.#file.prepare(OUTLETS).get(id)!['n']) },
    };
  }

  #titleOf(story: number): string | null {
    const rows = this.#file.prepare(PORTRAITS).all(story);
    if (rows.length === 0) return null;
    const placed = rows.map((row) => ({
      ...{ document: Number(row['document']), day: null },
      portrait: unpackPortrait(row['portrait'] as Uint8Array),
    }));
    return this.#member(mostCentral(placed).document).title;
  }

  #member(id: number): Member {
    const row = this.#file.prepare(DOCUMENT).get(id)!;
    const { url, title, published, agencies } = JSON.parse(row['about'] as string) as DocumentResult;
    const [outlet, day] = [row['outlet'], row['day']] as (string | null)[];
    return { id, name: row['name'] as string, url, title, outlet, published, day, agencies };
  }

  #statementsOf(document: number): number[] {
    const rows = this.#file.prepare(PRESENT).all(document);
    const placed = rows.map(({ id, quote }) => ({ id: Number(id), start: readSpans(quote as string)[0].start }));
    return placed.sort((a, b) => a.start - b.start || a.id - b.id).map(({ id }) => id);
  }

  #groupsAmong(documents: readonly number[]): Member[][] {
    const seen = new Set<number>();
    const groups: Member[][] = [];
    for (const document of documents) {
      if (seen.has(document)) continue;
      const ids = this.#connected(document);
      for (const id of ids) seen.add(id);
      if (ids.length > 1) groups.push(originalFirst(ids.map((id) => this.#member(id))));
    }
    return groups;
  }

  /** All that a document is joined to by copies. */
  #connected(document: number): number[] {
    const found = new Set([document]);
    const neighbours = this.#file.prepare(
      'SELECT other FROM copy WHERE document = ?1 UNION SELECT document FROM copy WHERE other = ?1',
    );
    for (const one of found) {
      for (const { other } of neighbours.all(one)) if (found.size < COPIES) found.add(Number(other));
    }
    return [...found].sort((a, b) => a - b);
  }

  /** What each document of a group, the original first, took of it; else of the first one that it was measured against. */
  #copiesIn(group: readonly Member[]): [number, CopyOf][] {
    return group.slice(1).flatMap(({ id }, i): [number, CopyOf][] => {
      for (const { id: original } of group.slice(0, i + 1)) {
        const copy = this.#between(original, id);
        if (copy) return [[id, copy]];
      }
      return [];
    });
  }

  #between(original: number, id: number): CopyOf | null {
    const [row] = this.#file.prepare(BETWEEN).all(original, id, id, original);
    if (!row) return null;
    const isFirst = row['document'] === original;
    const [ofFirst, ofSecond] = isFirst ? [row['of_document'], row['of_other']] : [row['of_other'], row['of_document']];
    const [kept, taken] = [Number(ofFirst), Number(ofSecond)];
    const kind = copyKind({ common: Number(row['common']), ofFirst: kept, ofSecond: taken, isSame: row['same'] === 1 });
    return kind && { original, kind, taken, kept };
  }
}

function byTime<T extends Member>(members: readonly T[]): T[] {
  const time = ({ published, day }: Member): string => published ?? day ?? '';
  return [...members].sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : a.id - b.id));
}

function readCursor(cursor: string): [number, number] {
  const parts = /^(-?\d{1,9})\.(\d{1,15})$/.exec(cursor);
  if (!parts) throw new CursorError(cursor, 'a list of stories');
  return [Number(parts[1]), Number(parts[2])];
}

/** What stands for an unknown last day in the order: before all others. */
const UNDATED = -1_000_000;
const LIST = `SELECT id, first, last, documents, coalesce(last, ${UNDATED}) AS "order" FROM story
  WHERE documents > 1 AND (coalesce(last, ${UNDATED}) < ?1 OR coalesce(last, ${UNDATED}) = ?1 AND id < ?2)
    AND (CAST(?3 AS BIGINT) IS NULL OR last >= ?3) ORDER BY last DESC NULLS LAST, id DESC LIMIT ?4`;
const OUTLETS = `SELECT count(DISTINCT d.outlet) AS n FROM story_document AS s JOIN document AS d ON d.id = s.document
  WHERE s.story = ?`;
const PORTRAITS = `SELECT document, portrait FROM story_document WHERE story = ? ORDER BY document LIMIT ${COMPARED}`;
const DOCUMENT = `SELECT d.name, d.day, o.name AS outlet, r.about FROM document AS d
  LEFT JOIN outlet AS o ON o.id = d.outlet JOIN revision AS r ON r.document = d.id
  WHERE d.id = ? ORDER BY r.moment DESC, r.id DESC LIMIT 1`;
const PRESENT = `SELECT id, quote FROM statement WHERE state = 'present' AND revision =
  (SELECT id FROM revision WHERE document = ? ORDER BY moment DESC, id DESC LIMIT 1)`;
const BETWEEN = `SELECT document, common, of_document, of_other, same FROM copy
  WHERE (document, other) = (?, ?) OR (document, other) = (?, ?) LIMIT 1`;
