import { REFERENCE_PHRASES } from '../../../language/de/data/time-words.ts';
import { type Rule, type Source, at, form, match } from '../match.ts';
import { constant } from '../values.ts';

interface Phrase {
  readonly forms: readonly string[];
  /** Words that must stand before. */
  readonly before: string | null;
  readonly value: string;
}

/** Phrases by their first word, long ones first. */
const PHRASES = new Map<string, Phrase[]>();
for (const [value, text] of REFERENCE_PHRASES) {
  const found = /^(?:\((\S+)\) )?(.+)$/.exec(text);
  if (!found) throw new Error(`"${text}" is no phrase`);
  const forms = found[2].split(' ');
  const list = PHRASES.get(forms[0]) ?? [];
  list.push({ forms, before: found[1] ?? null, value });
  PHRASES.set(
    forms[0],
    list.sort((a, b) => b.forms.length - a.forms.length),
  );
}

export function mayOpenPhrase(s: Source, i: number): boolean {
  return PHRASES.has(form(s, i));
}

/** "in ⟨letzter Zeit⟩", "⟨vor kurzem⟩", "in ⟨der Vergangenheit⟩" */
export const phrase: Rule = (s, i) => {
  for (const { forms, before, value } of PHRASES.get(form(s, i)) ?? []) {
    if (before !== null && form(s, i - 1) !== before) continue;
    // "zur Zeit ⟨der⟩ Besatzung" is another time
    if (forms[forms.length - 1] === 'zeit' && /^(?:de[rs]|von|seine[rs]|ihre[rs]|als)$/.test(form(s, i + forms.length)))
      continue;
    if (forms.every((word, n) => form(s, i + n) === word))
      return match(s, i, i + forms.length, 'DATE', constant(value));
  }
  return null;
};

/** "⟨derzeit⟩", "⟨damals⟩", "⟨früher⟩", but not "früher oder später", "früher als geplant" */
export const reference: Rule = (s, i) => {
  const value = at(s, i).reference;
  if (value === undefined) return null;
  if (form(s, i) === 'früher' && /^(?:oder|als)$/.test(form(s, i + 1))) return null;
  return match(s, i, i + 1, 'DATE', constant(value));
};
