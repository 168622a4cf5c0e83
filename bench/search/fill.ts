import { createHash } from 'node:crypto';
import type { SqliteFile } from '../../src/record/sqlite/file.ts';
import { SearchIndex } from '../../src/record/sqlite/search/index.ts';
import type { Press } from './press.ts';

const PER_DOCUMENT = 5;
const OUTLETS = 400;
const SPEAKERS = 60_000;
/** Documents of one transaction. */
const BATCH = 500;
const YEARS = 10;
const TYPES = ['direct', 'indirect', 'reported', 'free-indirect', 'indirect-free-indirect'];

/**
 * Fills a record with rows of documents and statements, and their index, as if they had been read: 5 statements a
 * document, ten years, few outlets and speakers with most of them, one document in ten an older one.
 */
export function fill(file: SqliteFile, press: Press, statements: number): void {
  const index = new SearchIndex(file);
  file.transaction(() => {
    file.database.exec(`INSERT INTO run (id, version, engine, begun) VALUES (1, '1.0.0', 'grammar', '2026-01-01')`);
    for (let id = 1; id <= OUTLETS; id++)
      file.prepare('INSERT INTO outlet (id, name) VALUES (?, ?)').run(id, `${press.words[3000 + id]} ${id}`);
    for (let id = 1; id <= SPEAKERS; id++) file.prepare(`INSERT INTO entity (id, kind) VALUES (?, 'person')`).run(id);
  });
  const documents = Math.ceil(statements / PER_DOCUMENT);
  for (let first = 1; first <= documents; first += BATCH) {
    file.transaction(() => {
      for (let id = first; id < Math.min(first + BATCH, documents + 1); id++) {
        const written = writeDocument(file, press, id, documents);
        index.changed({ written, removed: [], documents: [] });
      }
    });
  }
}

function writeDocument(file: SqliteFile, press: Press, id: number, documents: number): number[] {
  const day = dayOf(press, id / documents);
  const said = Array.from({ length: PER_DOCUMENT }, () => ({
    quote: press.quote(),
    who: press.skewed(SPEAKERS, 4) + 1,
  }));
  const nameOf = (who: number): string => `${press.words[500 + (who % 700)]} ${press.words[9000 + who]}`;
  const parts = said.map(({ quote, who }) => `„${quote}“, sagte ${nameOf(who)}.`);
  const text = parts.join('\n\n');
  const entities = said.map(({ who }) => ({ id: `e${who}`, name: nameOf(who), aliases: [nameOf(who).split(' ')[1]] }));
  file
    .prepare('INSERT INTO document (id, name, outlet, day) VALUES (?, ?, ?, ?)')
    .run(id, `d${id}`, press.skewed(OUTLETS, 3) + 1, day);
  const about = JSON.stringify({ url: null, title: null, published: day });
  const found = JSON.stringify({ links: [], blocks: [], hedges: [], dates: [], entities });
  const digest = createHash('sha256').update(text).digest('hex');
  file.prepare(REVISION).run(id, id, digest, text, about, found, day);
  let at = 0;
  return said.map(({ quote, who }, i) => {
    const [start, end] = [at + 1, at + 1 + quote.length];
    const name = `${end + 9}-${end + 9 + nameOf(who).length}`;
    at += parts[i].length + 2;
    const body = JSON.stringify({
      medium: 'speech',
      speaker: [name, `e${who}`],
      ...(press.random() < 0.15 ? { hedges: [['doubt', `${end + 3}-${end + 8}`]] } : {}),
      ...(press.random() < 0.2 ? { chain: [['dpa', 'agency', `${end + 3}-${end + 8}`]] } : {}),
    });
    const type = TYPES[press.skewed(TYPES.length, 2)];
    const speaker = press.random() < 0.8 ? who : null;
    return Number(file.prepare(STATEMENT).run(id, id, type, `${start}-${end}`, speaker, day, body).lastInsertRowid);
  });
}

/** @param progress 0 to 1: mostly in the order of time */
function dayOf(press: Press, progress: number): string {
  const back = press.random() < 0.1 ? press.random() * 0.1 : 0;
  const days = Math.floor(Math.max(0, progress - back) * YEARS * 365);
  return new Date(Date.UTC(2017, 0, 1 + days)).toISOString().slice(0, 10);
}

const REVISION = `INSERT INTO revision (id, document, digest, text, about, found, run, moment, seen)
  VALUES (?, ?, ?, ?, ?, ?, 1, ?, '2026-11-27')`;
const STATEMENT = `INSERT INTO statement
  (document, revision, type, quote, standing, speaker, day, state, confidence, found)
  VALUES (?, ?, ?, ?, 'reported', ?, ?, 'present', 0.9, ?)`;
