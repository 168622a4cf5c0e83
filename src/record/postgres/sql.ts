/**
 * What the SQL of a record is called in PostgreSQL; see `Database`. In a join whose order SQLite is told by `CROSS`,
 * PostgreSQL finds the order by itself. What must be unique by a hash index is no target of `ON CONFLICT`; where nothing is
 * done about it, none is needed.
 */
export function postgresSql(sql: string): string {
  let count = 0;
  // what a parameter is that only is asked whether it is null, the server cannot know
  const typed = sql.replace(/\? IS NULL\b/g, 'CAST(? AS text) IS NULL');
  const numbered = typed.replace(STRING_OR_PARAMETER, (found: string, number: string | undefined) =>
    found.startsWith('?') ? `$${number ? Number(number) : ++count}` : found,
  );
  return numbered
    .replace(/\bmatches\((\$\d+)\)/g, MATCHES)
    .replace(/\bjson_each\(/g, 'json_array_elements_text(')
    .replace(/\bjson_rows\(/g, 'json_array_elements(')
    .replace(/\bjson_of\(([\w.]+)\)/g, '$1::json')
    .replace(/\bLIMIT (\$\d+)/g, 'LIMIT nullif(CAST($1 AS bigint), -1)')
    .replace(/\bCROSS JOIN (\w+ AS \w+)\s+ON\b/g, 'JOIN $1 ON')
    .replace(/\bON CONFLICT \([\w, ]+\) DO NOTHING\b/g, 'ON CONFLICT DO NOTHING')
    .replace(/\browid\b/g, 'place');
}

/** Whether it is planned anew each time: which index is used depends on how rare the words are that are asked for. */
export const isPlannedAnew = (sql: string): boolean => sql.includes('matches(?)');

const STRING_OR_PARAMETER = /'(?:[^']|'')*'|\?(\d*)/g;

/** The parameter is asked twice: `{"query": "'fbrücke' & 'fbaden'", "near": null}`. */
const MATCHES = `tokens @@ (CAST($1 AS json) ->> 'query')::tsquery
  AND ((CAST($1 AS json) ->> 'near') IS NULL OR beside(tokens, CAST($1 AS json) -> 'near'))`;
