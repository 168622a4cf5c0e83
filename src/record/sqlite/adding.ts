import { type SeenDocument, seenIn } from '../../identity/register/sighting.ts';
import { packStatement } from '../codec.ts';
import type { Added, AddedKind } from '../documents.ts';
import type { Incoming } from '../stored.ts';
import type { Corrector } from './corrections.ts';
import type { Database } from '../database.ts';
import type { Lineages } from './lineages.ts';
import type { Part } from './part.ts';
import { type PackedDocument, type RevisionRow, type Revisions, packDocument } from './revisions.ts';
import type { Roots } from './roots.ts';
import type { WhichDocument } from './which-document.ts';

/** What adding is done with. */
export interface Tools {
  readonly file: Database;
  readonly which: WhichDocument;
  readonly revisions: Revisions;
  readonly corrector: Corrector;
  readonly lineages: Lineages;
  readonly roots: Roots;
  readonly parts: readonly Part[];
}

/** A document that was given its place, and whose statements are to be written. */
interface Placed {
  readonly incoming: Incoming;
  readonly packed: PackedDocument;
  readonly document: number;
  readonly name: string;
  readonly revision: number;
  readonly kind: AddedKind;
  /** Whether it is the newest revision, which the document is described by and the register knows. */
  readonly isNewest: boolean;
  readonly hasOthers: boolean;
}

/**
 * Adds documents within a transaction: each gets its place, then all are entered into the register, then their
 * statements are written.
 */
export function addAll(tools: Tools, incoming: readonly Incoming[], run: number, at: string): Added[] {
  const placed = incoming.map((one) => place(tools, one, run, at));
  const seen = placed.flatMap((one): SeenDocument[] => {
    if (!one.isNewest || one.kind === 'unchanged') return [];
    const { published, entities } = one.incoming.result;
    return [seenIn(one.name, published, one.packed.text, entities)];
  });
  tools.roots.enter(seen);
  return placed.map((one) => write(tools, one));
}

function place({ which, revisions, file }: Tools, incoming: Incoming, run: number, at: string): Placed {
  const packed = packDocument(incoming.result);
  const { id: document, isNew } = which.of(incoming.result);
  const all = isNew ? [] : revisions.of(document);
  const { kind, revision } = revisionFor(revisions, all, document, { packed, incoming, run, at });
  const isNewest = kind === 'new' || revisions.of(document).at(-1)!.id === revision;
  if (isNewest && kind !== 'unchanged') which.describe(document, incoming.result, packed.day);
  const name = file.prepare('SELECT name FROM document WHERE id = ?').get(document)!['name'] as string;
  const hasOthers = all.length > (kind === 'revised' ? 0 : 1);
  return { incoming, packed, document, name, revision, kind, isNewest, hasOthers };
}

interface Coming {
  readonly packed: PackedDocument;
  readonly incoming: Incoming;
  readonly run: number;
  readonly at: string;
}

function revisionFor(
  revisions: Revisions,
  all: readonly RevisionRow[],
  document: number,
  { packed, incoming: { retrieved }, run, at }: Coming,
): { kind: AddedKind; revision: number } {
  const same = sameRevision(all, packed.digest, retrieved);
  if (!same) {
    const revision = revisions.insert(document, packed, run, at, retrieved);
    return { kind: all.length === 0 ? 'new' : 'revised', revision };
  }
  const { about, found, run: isOtherRun } = revisions.update(same.id, packed, run);
  const kind = found || isOtherRun ? 'reread' : about ? 'updated' : 'unchanged';
  return { kind, revision: same.id };
}

/**
 * The revision that a text is: the newest of that text. A text of before that comes back, and was fetched after the one
 * that replaced it, is a revision of its own; an archive that is read again is not.
 */
function sameRevision(all: readonly RevisionRow[], digest: string, retrieved: string | null): RevisionRow | null {
  const same = all.findLast((row) => row.digest === digest);
  if (!same || same === all.at(-1) || retrieved === null) return same ?? null;
  return retrieved > all.at(-1)!.moment ? null : same;
}

function write(tools: Tools, placed: Placed): Added {
  const { incoming, packed, document, revision, name } = placed;
  const present = placed.kind === 'new' ? new Set<number>() : presentIn(tools, document);
  const engine = incoming.result.statements.map((statement) => packStatement(incoming.result.text, statement));
  const target = { document, revision, name, text: packed.text, day: packed.day };
  const result = tools.corrector.write(target, engine);
  // who somebody is may be seen otherwise now, which holds for the earlier revisions too
  const earlier = placed.hasOthers && placed.kind !== 'unchanged' ? tools.corrector.rewrite(document) : [];
  const settled = placed.hasOthers ? tools.lineages.settle(document) : [];
  const written = [...new Set([...result.written, ...earlier, ...settled])];
  const isSame = written.length === 0 && result.removed.length === 0;
  const documents = placed.kind === 'unchanged' ? [] : [document];
  if (written.length > 0 || documents.length > 0) tell(tools.parts, written, documents);
  const kind = placed.kind === 'unchanged' && !isSame ? 'reread' : placed.kind;
  return { kind, document, revision, ...countsOf(tools, document, present) };
}

function tell(parts: readonly Part[], written: readonly number[], documents: readonly number[]): void {
  for (const part of parts) part.changed({ written, removed: [], documents });
}

function presentIn({ file }: Tools, document: number): Set<number> {
  const rows = file.prepare(PRESENT).all(document);
  return new Set(rows.map(({ id }) => Number(id)));
}

function countsOf(
  { file }: Tools,
  document: number,
  before: ReadonlySet<number>,
): Pick<Added, 'statements' | 'fresh' | 'vanished'> {
  const rows = file
    .prepare(PRESENT)
    .all(document)
    .map((row) => ({ id: Number(row['id']), before: row['before'] === null ? null : Number(row['before']) }));
  const goesOn = new Set(rows.map(({ id, before: from }) => (before.has(id) ? id : from)));
  const fresh = rows.filter(({ id, before: from }) => !before.has(id) && (from === null || !before.has(from))).length;
  return { statements: rows.length, fresh, vanished: [...before].filter((id) => !goesOn.has(id)).length };
}

const PRESENT = `SELECT s.id, s.before FROM statement AS s JOIN revision AS r ON r.id = s.revision
  WHERE r.document = ? AND s.state = 'present'`;
