import { createHash } from 'node:crypto';
import { dayOf } from '../../identity/register/sighting.ts';
import { EvidenceError, passageAt } from '../../text/passage.ts';
import { storable } from '../codec.ts';
import type { DocumentResult } from '../result.ts';
import type { RunInfo } from '../stored.ts';
import type { Database } from '../database.ts';

/** What is known of a revision without its text. */
export interface RevisionRow {
  readonly id: number;
  readonly digest: string;
  readonly moment: string;
  readonly run: number;
}

/** What a document says about itself, and what was found in it beside statements. */
type About = Omit<
  DocumentResult,
  'text' | 'links' | 'blocks' | 'statements' | 'hedges' | 'dates' | 'entities' | 'page'
>;
type Found = Pick<DocumentResult, 'links' | 'blocks' | 'hedges' | 'dates' | 'entities'>;

/** A document as it is stored, its statements apart. */
export interface PackedDocument {
  readonly text: string;
  readonly digest: string;
  readonly about: string;
  readonly found: string;
  /** Of publication; null when unknown. */
  readonly day: string | null;
}

/** @throws EvidenceError when something is said to stand where there is no text */
export function packDocument(result: DocumentResult): PackedDocument {
  const { links, blocks, hedges, dates, entities } = result;
  const text = storable(result.text);
  for (const span of [...links, ...blocks, ...dates, ...entities.flatMap(({ mentions }) => mentions)]) {
    if (span.end > text.length || span.start < 0 || span.start >= span.end)
      throw new EvidenceError(`[${span.start}, ${span.end}) is outside a text of ${text.length} code units`);
  }
  for (const hedge of hedges) passageAt(text, hedge.spans);
  const found: Found = { links, blocks, hedges, dates, entities };
  const about = aboutOf(result);
  return {
    ...{ text, digest: createHash('sha256').update(text).digest('hex') },
    ...{ about: JSON.stringify(about), found: JSON.stringify(found), day: dayOf(result.published) },
  };
}

function aboutOf(result: DocumentResult): About {
  const { id, url, title, outlet, authors, published, modified, section, agencies, paywall, language } = result;
  const { parent, order } = result;
  return { id, url, title, outlet, authors, published, modified, section, agencies, paywall, language, parent, order };
}

export function unpackDocument(row: {
  text: string;
  about: string;
  found: string;
}): Omit<DocumentResult, 'statements'> {
  const { text, about, found } = row;
  return { ...(JSON.parse(about) as About), text, ...(JSON.parse(found) as Found) };
}

/** Rows of revisions and of the runs that read them. */
export class Revisions {
  readonly #file: Database;

  constructor(file: Database) {
    this.#file = file;
  }

  /** Of a document, the earliest first. */
  of(document: number): RevisionRow[] {
    return this.#file
      .prepare('SELECT id, digest, moment, run FROM revision WHERE document = ? ORDER BY moment, id')
      .all(document) as unknown as RevisionRow[];
  }

  insert(document: number, packed: PackedDocument, run: number, at: string, retrieved: string | null): number {
    const { digest, text, about, found } = packed;
    return Number(
      this.#file.prepare(INSERT).get(document, digest, text, about, found, run, retrieved ?? at, at, retrieved)!['id'],
    );
  }

  /** @returns whether something differs from what is stored */
  update(id: number, { about, found }: PackedDocument, run: number): { about: boolean; found: boolean; run: boolean } {
    const row = this.#file.prepare('SELECT about, found, run FROM revision WHERE id = ?').get(id)!;
    const differs = { about: row['about'] !== about, found: row['found'] !== found, run: row['run'] !== run };
    if (differs.about || differs.found || differs.run)
      this.#file.prepare('UPDATE revision SET about = ?, found = ?, run = ? WHERE id = ?').run(about, found, run, id);
    return differs;
  }

  textOf(document: number, digest: string): string | null {
    const row = this.#file
      .prepare('SELECT text FROM revision WHERE document = ? AND digest = ? LIMIT 1')
      .get(document, digest);
    return row ? (row['text'] as string) : null;
  }

  /** The number of a run of the engine; one version of the engine is one run, however often it was started. */
  run({ version, engine, model }: RunInfo, at: string): number {
    const known = this.#file
      .prepare('SELECT id FROM run WHERE version = ? AND engine = ? AND model IS NOT DISTINCT FROM ?')
      .get(version, engine, model);
    if (known) return Number(known['id']);
    return Number(
      this.#file
        .prepare('INSERT INTO run (version, engine, model, begun) VALUES (?, ?, ?, ?) RETURNING id')
        .get(version, engine, model, at)!['id'],
    );
  }
}

const INSERT = `INSERT INTO revision (document, digest, text, about, found, run, moment, seen, retrieved)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`;
