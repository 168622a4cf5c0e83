/** A value as a query writes it: in quotation marks where it would fall apart. */
const valueText = (value: string): string =>
  /^[\p{L}\p{N}._-]+$/u.test(value) ? value : `"${value.replaceAll('"', '')}"`;

export const fieldText = (field: string, value: string): string => `${field}:${valueText(value)}`;

/** Whether a query has this field with this value. */
export const hasField = (query: string, field: string, value: string): boolean =>
  ` ${query} `.includes(` ${fieldText(field, value)} `);

/** A query with a field more, or without one that it has. */
export function toggled(query: string, field: string, value: string): string {
  const text = fieldText(field, value);
  if (hasField(query, field, value)) return ` ${query} `.replace(` ${text} `, ' ').trim();
  return `${query.trim()} ${text}`.trim();
}

const DAYS = /(^|\s)said:\S+/g;

/** A query for statements of some days only, in place of what it said about days. @param range `2026-09..2026-11`, null for all */
export function withDays(query: string, range: string | null): string {
  const rest = query.replace(DAYS, ' ').replace(/\s+/g, ' ').trim();
  return range === null ? rest : `${rest} said:${range}`.trim();
}

/** The months that a query is limited to, as `withDays` writes them; null when it is not. */
export function daysOf(query: string): { readonly from: string; readonly to: string } | null {
  const found = /(?:^|\s)said:(\d{4}-\d{2})\.\.(\d{4}-\d{2})(?=\s|$)/.exec(query);
  return found ? { from: found[1], to: found[2] } : null;
}
