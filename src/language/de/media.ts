import type { Analysis } from './analysis.ts';
import { PREPOSITIONAL } from './classes.ts';
import { EVERYDAY_MEDIA_NAMES, MEDIA, STATE_NAMES_OF_MEDIA } from './data/titles.ts';
import { Takes, VERBS } from './reporting.ts';
import { Kind, word } from './tokens.ts';
import { verbsOfForm } from './verbs.ts';

/**
 * Whether the word at token `i` is the name of a paper, channel or agency. Everyday words are one only as the text shows
 * it: "sagte er ⟨der Welt⟩", "laut ⟨Spiegel⟩", but not "in aller Welt", "der Präsident der Republik".
 */
export function isMediaName(a: Analysis, i: number): boolean {
  const name = word(a.tokens, i);
  if (!MEDIA.has(name)) return false;
  return !EVERYDAY_MEDIA_NAMES.has(name) || isQuoted(a, i) || isSource(a, i) || reports(a, i) || hears(a, i, name);
}

/** The name in quotation marks that stands in tokens `[start, end)`: „Spiegel“, „Die Welt“. */
export function isQuotedMedia(a: Analysis, start: number, end: number): boolean {
  return MEDIA.has(a.tokens.text.slice(a.tokens.start[start], a.tokens.end[end - 1]));
}

/** „⟨Welt⟩“ */
function isQuoted(a: Analysis, i: number): boolean {
  return a.tokens.kind[i - 1] === Kind.quote && a.tokens.kind[i + 1] === Kind.quote;
}

/** "laut ⟨Spiegel⟩", "gegenüber der ⟨Welt⟩", "im Gespräch mit ⟨Bild⟩", "⟨Spiegel⟩ zufolge", "heißt es im ⟨Standard⟩" */
function isSource(a: Analysis, i: number): boolean {
  const article = /^d(?:e[mr]|ie|as)$/.test(a.forms[i - 1] ?? '');
  const at = article ? i - 2 : i - 1;
  const before = a.forms[at] ?? '';
  if (before === 'gegenüber' || (before === 'laut' && !article)) return true;
  if (before === 'mit' && /(?:gespräch|interview)$/.test(a.forms[at - 1] ?? '')) return true;
  if (/^(?:zufolge|gegenüber)$/.test(a.forms[i + 1] ?? '')) return true;
  return before === 'im' && a.forms[at - 1] === 'es';
}

/** "Der ⟨Spiegel⟩ berichtet": what papers do and a mirror does not; "die ⟨Welt⟩ sagt Nein" may be the world. */
function reports(a: Analysis, i: number): boolean {
  return /^(?:bericht|meld)et(?:e|en)?$|^schr(?:eibt|ieb)$/.test(a.forms[i + 1] ?? '');
}

/** "sagte er der ⟨Welt⟩", "wie sie dem ⟨Standard⟩ erzählte": in the dative beside a verb that has a listener. */
function hears(a: Analysis, i: number, name: string): boolean {
  if (STATE_NAMES_OF_MEDIA.has(name) || !/^de[mr]$/.test(a.forms[i - 1] ?? '') || a.tokens.kind[i - 2] !== Kind.word)
    return false;
  // "in der Welt": a preposition has the phrase
  if ((a.closed[i - 2] & PREPOSITIONAL) !== 0) return false;
  for (let k = i - 2; k >= 0 && k >= i - FARTHEST_VERB && a.tokens.kind[k] === Kind.word; k--)
    if (hasListener(a, k)) return true;
  for (let k = i + 1; k <= i + NEXT_VERB && k < a.tokens.length && a.tokens.kind[k] === Kind.word; k++)
    if (hasListener(a, k)) return true;
  return false;
}

/** How far from the name its verb is looked for, in tokens. */
const FARTHEST_VERB = 8;
const NEXT_VERB = 3;

function hasListener(a: Analysis, k: number): boolean {
  if (a.capital[k] === 1) return false;
  return verbsOfForm(a.lowered[k]).some(({ lemma }) =>
    VERBS.get(lemma)?.some(({ takes, strength }) => strength >= 2 && (takes & Takes.dative) !== 0),
  );
}
