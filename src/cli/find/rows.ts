import { stringify } from 'csv-stringify/sync';
import type { Facets, SearchHit } from '../../record/search.ts';

const COLUMNS = [
  ...['statement', 'day', 'type', 'standing', 'state', 'speaker', 'entity', 'quote', 'outlet', 'published'],
  ...['title', 'url', 'document', 'start', 'end', 'snippet'],
];
/** Spreadsheets take 32,767 characters a cell. */
const LONGEST = 32_000;

/** A hit as JSON has it: ids are numbers, as everywhere in the record. */
export function hitJson({ statement: stored, fit, snippet }: SearchHit): object {
  const { id, state, day, claim, speaker, addressee, document, revision, statement } = stored;
  return { id, fit, state, day, claim, speaker, addressee, document, revision, snippet, statement };
}

/** Facets as JSON has them. */
export const facetsJson = ({ counted, isAll, facets }: Facets): object => ({ counted, isAll, ...facets });

/** A row for each hit; cells that a spreadsheet would take for a formula are given a `'` in front. */
export function hitsCsv(hits: readonly SearchHit[]): string {
  return stringify([COLUMNS, ...hits.map(rowOf)], { escape_formulas: true });
}

function rowOf({ statement: stored, snippet }: SearchHit): (string | number | null)[] {
  const { id, day, state, speaker, document, statement } = stored;
  const { spans, text } = statement.quote;
  const who = statement.speaker?.text ?? null;
  return [
    ...[`W${id}`, day, statement.type, statement.standing, state, speaker?.name ?? who],
    ...[speaker ? `E${speaker.id}` : null, text.slice(0, LONGEST), document.outlet, document.published],
    ...[document.title, document.url, `D${document.id}`, spans[0].start, spans.at(-1)!.end, snippet.text],
  ];
}
