import type { Span } from '../../text/span.ts';
import { type PackedStatement, readSpans, unpackStatement } from '../codec.ts';
import type { Correction, ReviewedDocument } from '../corrections.ts';
import type { StatementState } from '../stored.ts';
import type { Corrector } from './corrections.ts';
import type { Database } from '../database.ts';
import type { Target } from './statement-rows.ts';

/** Documents after a number in which people have judged statements. */
export function reviewedDocuments(
  file: Database,
  corrector: Corrector,
  most: number,
  after: number,
): ReviewedDocument[] {
  const reviewed: ReviewedDocument[] = [];
  for (const row of file.prepare(DOCUMENTS).iterate(after)) {
    const document = reviewedDocument(file, corrector, Number(row['document']));
    if (document) reviewed.push(document);
    if (reviewed.length === most) break;
  }
  return reviewed;
}

/** Null when nothing of it holds, or stands in a text any more. */
function reviewedDocument(file: Database, corrector: Corrector, id: number): ReviewedDocument | null {
  const holding = corrector.holding(id);
  if (holding.length === 0) return null;
  const places = corrector.targets(id).map((target) => ({ target, judged: judgedIn(target, holding, corrector) }));
  const best = places.reduce((a, b) => (b.judged.length >= a.judged.length ? b : a));
  if (best.judged.length === 0) return null;
  const { revision, name, text } = best.target;
  const rows = file.prepare(STATEMENTS).all(revision) as unknown as Row[];
  return {
    ...{ id, name, text, language: file.prepare(LANGUAGE).get(revision)!['language'] as string },
    statements: rows.filter(({ state }) => state !== 'rejected').map((row) => unpackStatement(text, row)),
    judged: best.judged.sort((a, b) => a.start - b.start || a.end - b.end),
    corrections: holding.map(({ at, by, action: { kind } }) => ({ kind, by, at })),
  };
}

type Row = PackedStatement & { readonly state: StatementState };

/** What people spoke of, and what they made of it: also what the engine no longer finds since it learned of it. */
function judgedIn(target: Target, holding: readonly Correction[], corrector: Corrector): Span[] {
  return holding.flatMap(({ action }) => {
    if (action.kind === 'undo') return [];
    const spoken = action.kind === 'change' ? [action.was, action.to] : [action.was];
    return spoken.flatMap((one) => {
      const here = corrector.locate(target, action.digest, one);
      return here ? readSpans(here.quote) : [];
    });
  });
}

const DOCUMENTS = 'SELECT DISTINCT document FROM correction WHERE document > ? ORDER BY document';
const LANGUAGE = `SELECT json_of(about) ->> 'language' AS language FROM revision WHERE id = ?`;
const STATEMENTS =
  'SELECT type, quote, standing, confidence, found, state FROM statement WHERE revision = ? ORDER BY id';
