import { fieldText } from '../search/query-text.ts';

/** What the page is limited to, as its address has it. */
export interface Filter {
  readonly q: string;
  readonly speaker: string;
  readonly outlet: string;
  readonly type: string;
}

export const filterIn = (parameters: URLSearchParams): Filter => ({
  q: parameters.get('q') ?? '',
  speaker: parameters.get('speaker') ?? '',
  outlet: parameters.get('outlet') ?? '',
  type: parameters.get('type') ?? '',
});

/** The query that asks for all of it. */
export function queryOf({ q, speaker, outlet, type }: Filter): string {
  const fields = Object.entries({ speaker, outlet, type })
    .filter(([, value]) => value !== '')
    .map(([field, value]) => fieldText(field, value));
  if (fields.length === 0) return q;
  // `a OR b` would otherwise have the fields on one side alone
  const words = /(?:^|[\s)])(?:OR|ODER)(?:[\s(]|$)/.test(q) ? `(${q})` : q;
  return [words, ...fields].filter((part) => part !== '').join(' ');
}
