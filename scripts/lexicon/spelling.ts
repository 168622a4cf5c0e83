import type { Collector } from './collector.ts';

const modern = (form: string): string => form.replaceAll('ß', 'ss');

/**
 * Makes the function that gives one name to the two spellings of a lemma: *Fluß* is *Fluss* where the dictionary has
 * both. Long vowels keep their ß, since the dictionary has no *Strasse*.
 */
export function canonical(lemmas: { has(lemma: string): boolean }): (lemma: string) => string {
  return (lemma) => (lemma.includes('ß') && lemmas.has(modern(lemma)) ? modern(lemma) : lemma);
}

/**
 * Adds the spelling with ss for every form with ß: the present one of *muß* and the Swiss one of *heißt*. A noun or
 * adjective gives way to a word that is spelled so in its own right: *Masse* is not *Maße*.
 */
export function addSpellings(collector: Collector): void {
  const spelled = [...collector.forms].filter(([form]) => form.includes('ß'));
  const known = new Set(collector.forms.keys());
  for (const [form, readings] of spelled) {
    for (const reading of readings.values()) {
      if (reading.pos === 'verb' || !known.has(modern(form))) collector.add(modern(form), reading);
    }
  }
}
