import { HOLIDAYS } from '../../../language/de/data/holidays.ts';
import { type Rule, type Source, form, match } from '../match.ts';
import { holidayValue } from '../values.ts';
import { yearAfter } from './years.ts';

/** Names as lists of forms, by their first form; long ones first. */
const NAMES = new Map<string, { readonly rest: readonly string[]; readonly rule: string }[]>();
for (const [rule, names] of HOLIDAYS) {
  for (const name of names.split(', ')) {
    const [first, ...rest] = name.toLowerCase().split(' ');
    const entries = NAMES.get(first) ?? [];
    entries.push({ rest, rule });
    NAMES.set(
      first,
      entries.sort((a, b) => b.rest.length - a.rest.length),
    );
  }
}

/** Whether a holiday may begin at `i`; asked for every word. */
export function mayBeHoliday(s: Source, i: number): boolean {
  return NAMES.has(form(s, i));
}

/** "⟨Karfreitag⟩", "zu ⟨Ostern 2022⟩", "⟨Tag der Deutschen Einheit⟩", "⟨Heiligen Abend⟩" */
export const holiday: Rule = (s, i) => {
  for (const { rest, rule } of NAMES.get(form(s, i)) ?? []) {
    if (!rest.every((word, n) => form(s, i + 1 + n) === word)) continue;
    const next = i + 1 + rest.length;
    const year = yearAfter(s, next);
    return match(s, i, year?.next ?? next, 'DATE', holidayValue(rule, year?.value ?? null));
  }
  return null;
};
