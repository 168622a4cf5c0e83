import type { Exports } from '../exports.ts';
import type { Exported } from './exported.ts';

/** What is handed out: all, documents (D7), what an entity said (E12), or statements by number (W33). */
export type Selection =
  | { readonly kind: 'all' }
  | { readonly kind: 'documents'; readonly documents: readonly number[] }
  | { readonly kind: 'speaker'; readonly entity: number }
  | { readonly kind: 'statements'; readonly statements: readonly number[] };

/** Documents, and statements, that are loaded at once. */
const DOCUMENTS = 50;
const STATEMENTS = 250;

/**
 * The statements of a selection, document by document, some at a time: of those by number, and of a speaker, only the
 * numbers are in memory as a whole.
 */
export async function* exportedOf(exports: Exports, selection: Selection): AsyncGenerator<Exported> {
  switch (selection.kind) {
    case 'all':
      yield* everything(exports);
      return;
    case 'documents':
      yield* await exports.ofDocuments(selection.documents);
      return;
    case 'speaker':
      yield* numbered(exports, await exports.by(selection.entity));
      return;
    case 'statements':
      yield* numbered(exports, selection.statements);
  }
}

async function* everything(exports: Exports): AsyncGenerator<Exported> {
  for (let after = 0; ;) {
    const documents = await exports.documents(after, DOCUMENTS);
    if (documents.length === 0) return;
    yield* await exports.ofDocuments(documents);
    after = documents.at(-1)!;
  }
}

async function* numbered(exports: Exports, ids: readonly number[]): AsyncGenerator<Exported> {
  const sorted = await exports.sorted(ids);
  for (let at = 0; at < sorted.length; at += STATEMENTS) {
    yield* await exports.statements(sorted.slice(at, at + STATEMENTS));
  }
}
