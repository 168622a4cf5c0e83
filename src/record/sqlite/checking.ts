import { createHash } from 'node:crypto';
import type { CheckReport, Fault } from '../care.ts';
import { type PackedStatement, readSpans, unpackStatement } from '../codec.ts';
import type { Database } from '../database.ts';
import type { Part } from './part.ts';
import { unpackDocument } from './revisions.ts';

/** Faults that are told one by one. */
const TOLD = 100;

/** Looks at everything that is in a record, with one view of it. */
export function checkRecord(
  file: Database,
  parts: readonly Part[],
  onRevision: (done: number, of: number) => void,
): CheckReport {
  const checking = new Checking(file);
  checking.take(file.faults());
  const of = Number(file.prepare('SELECT count(*) AS n FROM revision').get()!['n']);
  let done = 0;
  for (const row of file.prepare('SELECT id, document, digest, text, about, found FROM revision').iterate()) {
    checking.revision(row);
    onRevision(++done, of);
  }
  checking.take(faultsOfStates(file));
  // what is made of statements can only be compared with statements that lead somewhere
  if (!checking.isBroken) for (const part of parts) checking.take(part.check?.() ?? []);
  return checking.report();
}

class Checking {
  readonly #file: Database;
  readonly #faults: Fault[] = [];
  readonly #documents = new Set<number>();
  #total = 0;
  #revisions = 0;
  #statements = 0;
  #spans = 0;

  constructor(file: Database) {
    this.#file = file;
  }

  take(faults: Iterable<Fault>): void {
    for (const fault of faults) {
      this.#total++;
      if (this.#faults.length < TOLD) this.#faults.push(fault);
    }
  }

  /** Whether rows refer to what is not there. */
  get isBroken(): boolean {
    return this.#faults.some(({ kind }) => kind === 'file' || kind === 'reference');
  }

  revision(row: Record<string, unknown>): void {
    this.#revisions++;
    this.#documents.add(Number(row['document']));
    const text = row['text'] as string;
    const where = `D${Number(row['document'])}`;
    if (createHash('sha256').update(text).digest('hex') !== row['digest'])
      this.take([{ kind: 'digest', where, detail: 'the text is not the one that was stored' }]);
    const { links, blocks, dates, entities } = unpackDocument(row as { text: string; about: string; found: string });
    for (const { start, end } of [...links, ...blocks, ...dates, ...entities.flatMap(({ mentions }) => mentions)]) {
      this.#spans++;
      if (start < 0 || start >= end || end > text.length)
        this.take([{ kind: 'span', where, detail: `[${start}, ${end}) is outside the text` }]);
    }
    const statements = this.#file.prepare(STATEMENTS).iterate(Number(row['id']));
    for (const statement of statements) this.#statement(text, statement as unknown as PackedStatement & { id: number });
  }

  #statement(text: string, statement: PackedStatement & { readonly id: number }): void {
    this.#statements++;
    try {
      const { quote, speaker, cue, frame, addressee } = unpackStatement(text, statement);
      this.#spans += [quote, speaker, cue, frame, addressee].reduce(
        (sum, words) => sum + (words?.spans.length ?? 0),
        0,
      );
    } catch (error) {
      const detail = `${readSpans(statement.quote).length} spans: ${(error as Error).message}`;
      this.take([{ kind: 'span', where: `W${statement.id}`, detail }]);
    }
  }

  report(): CheckReport {
    const [documents, revisions] = [this.#documents.size, this.#revisions];
    return {
      documents,
      revisions,
      statements: this.#statements,
      spans: this.#spans,
      faults: this.#faults,
      total: this.#total,
    };
  }
}

/** Only statements of the newest revision are present, and all of them; speakers are who stands for them now. */
function* faultsOfStates(file: Database): Generator<Fault> {
  for (const { id, state } of file.prepare(WRONG_STATE).iterate())
    yield { kind: 'state', where: `W${Number(id)}`, detail: `is ${String(state)}, which its revision does not say` };
  for (const { id } of file
    .prepare('SELECT id FROM document AS d WHERE NOT EXISTS (SELECT 1 FROM revision WHERE document = d.id)')
    .iterate())
    yield { kind: 'reference', where: `D${Number(id)}`, detail: 'has no text' };
}

const STATEMENTS = 'SELECT id, type, quote, standing, confidence, found FROM statement WHERE revision = ?';
const WRONG_STATE = `SELECT s.id, s.state FROM statement AS s JOIN revision AS r ON r.id = s.revision
  WHERE s.state <> 'rejected' AND (s.state = 'present') <> (NOT EXISTS
    (SELECT 1 FROM revision AS l WHERE l.document = r.document AND (l.moment, l.id) > (r.moment, r.id)))`;
