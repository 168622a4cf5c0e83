import type { Tense, Verb, VerbForm } from './dictionaries.ts';
import { WITHOUT_GE } from './supplement.ts';

/** A verb whose infinitive is known. */
export type Named = Verb & { INF: string };

const ENDINGS: Record<Tense, readonly [string, string, string, string, string, string]> = {
  PRÄ: ['e', 'st', 't', 'en', 't', 'en'],
  KJ1: ['e', 'est', 'e', 'en', 'et', 'en'],
  PRT: ['te', 'test', 'te', 'ten', 'tet', 'ten'],
  KJ2: ['te', 'test', 'te', 'ten', 'tet', 'ten'],
};
const TENSES = Object.keys(ENDINGS) as Tense[];
const UNSTRESSED = ['be', 'emp', 'ent', 'er', 'miss', 'ver', 'zer'];

/** Conjugates a weak verb by rule; `durch|blicken` is separable. */
export function conjugateWeak(notation: string): Named {
  const [particle, base] = splitNotation(notation);
  const verb = weakBase(base);
  return particle === '' ? verb : derive(particle, base, verb);
}

function weakBase(infinitive: string): Named {
  const form = weakForms(infinitive);
  const verb: Named = { INF: infinitive, PA1: `${infinitive}d`, PA2: [augment(infinitive) + form('t')] };
  for (const tense of TENSES) verb[tense] = byPerson(ENDINGS[tense].map(form));
  return { ...verb, IMP: { S: form('e'), P: form('t') } };
}

/** Puts endings to the stem, with an *e* between where it could not be spoken: *postet*, *leakt*. */
function weakForms(infinitive: string): (ending: string) => string {
  const stem = infinitive.replace(/e?n$/, '');
  // "orakeln", "gendern" have their e before the last letter: no second one
  const isShort = /e[lr]n$/.test(infinitive);
  const joint = !isShort && /(?:[dt]|[^aeiouäöülrhmn][mn])$/.test(stem) ? 'e' : '';
  return (ending) => {
    if (isShort && ending.startsWith('e') && ending !== 'e') return stem + ending.slice(1);
    if (/[sßxz]$/.test(stem) && ending === 'st') return `${stem}t`;
    return stem + (ending.startsWith('e') ? '' : joint) + ending;
  };
}

/** The *ge-* of the participle, which verbs in -ieren and those with an unstressed prefix lack. */
function augment(infinitive: string): string {
  const none = infinitive.endsWith('ieren') || UNSTRESSED.some((prefix) => infinitive.startsWith(prefix));
  return none || WITHOUT_GE.has(infinitive) ? '' : 'ge';
}

/** Conjugates a strong verb that keeps the vowel of its infinitive in the present. */
export function conjugateStrong(infinitive: string, past: string, participle: string): Named {
  const weak = weakBase(infinitive);
  const joint = /[dt]$/.test(past) ? 'e' : '';
  const pasts = [past, `${past}${joint}st`, past, `${past}en`, `${past}${joint}t`, `${past}en`];
  const konjunktiv = ['e', 'est', 'e', 'en', 'et', 'en'].map((ending) => past + ending);
  return { ...weak, PA2: [participle], PRT: byPerson(pasts), KJ2: byPerson(konjunktiv) };
}

/** The separable verb made of a particle and a verb: all forms in one word. */
export function derive(particle: string, base: string, verb: Verb): Named {
  const join = (form: VerbForm): string => particle + (typeof form === 'string' ? form : form[1] + form[0]);
  const derived: Named = { INF: particle + base, EIZ: `${particle}zu${base}` };
  if (verb.PA1) derived.PA1 = join(verb.PA1);
  if (verb.PA2) derived.PA2 = verb.PA2.map(join);
  for (const tense of TENSES) {
    const numbers = Object.entries(verb[tense] ?? {}).map(([number, persons]) => {
      return [number, Object.fromEntries(Object.entries(persons).map(([person, form]) => [person, join(form)]))];
    });
    derived[tense] = Object.fromEntries(numbers) as NonNullable<Verb[Tense]>;
  }
  return derived;
}

/** Particle and verb of `durch|blicken`. */
export function splitNotation(notation: string): [particle: string, base: string] {
  const bar = notation.indexOf('|');
  return [notation.slice(0, Math.max(bar, 0)), notation.slice(bar + 1)];
}

function byPerson(forms: readonly string[]): NonNullable<Verb[Tense]> {
  return {
    S: { 1: forms[0], 2: forms[1], 3: forms[2] },
    P: { 1: forms[3], 2: forms[4], 3: forms[5] },
  };
}
