import { closedForm } from '../classes.ts';
import { Flag, bits, lemmas, lookup } from '../lexicon.ts';
import { VERB } from '../lexicon/flags.ts';

const PARTICIPLE = Flag.PTCP1 | Flag.PTCP2;

/**
 * Base forms of a form that the lexicon or a closed class has, as they are written there; participles and adjectives
 * made of them under their verb. Empty for others.
 *
 * @param form in the case of the lexicon: capitals are for nouns
 */
export function baseForms(form: string): string[] {
  const id = lookup(form);
  const closed = closedForm(form).classes !== 0;
  if (id === 0) return closed ? [form] : [];
  const found = new Set(closed ? [form] : []);
  for (const noun of lemmas(id, Flag.NOUN)) found.add(noun);
  for (const verb of lemmas(id, VERB)) found.add(verb);
  for (const adjective of lemmas(id, Flag.ADJ)) {
    const verbs = verbsOfParticiple(adjective);
    if (verbs.length === 0) found.add(adjective);
    for (const verb of verbs) found.add(verb);
  }
  return [...found];
}

/** "angekündigt" of "angekündigten" → *ankündigen*; empty for an adjective that is none. */
function verbsOfParticiple(adjective: string): string[] {
  const id = lookup(adjective);
  return (bits[id] & PARTICIPLE) === 0 ? [] : [...lemmas(id, VERB)];
}

/** The same words written without umlauts and ß: "Haeuser" → "Häuser", "Strasse" → "Straße"; most likely first. */
export function respelled(form: string): string[] {
  const found: string[] = [];
  const umlauts = form.replace(/ae|oe|ue|Ae|Oe|Ue/g, (pair) => UMLAUTS[pair]);
  if (umlauts !== form) found.push(umlauts);
  if (umlauts.includes('ss')) found.push(umlauts.replaceAll('ss', 'ß'));
  return found;
}

const UMLAUTS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü', Ae: 'Ä', Oe: 'Ö', Ue: 'Ü' };
