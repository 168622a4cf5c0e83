import { VERB } from '../../src/language/de/lexicon/flags.ts';
import { type Sections, pack } from '../../src/language/de/lexicon/format.ts';
import type { Reading } from '../../src/language/de/lexicon/readings.ts';
import { addAdjectives } from './adjectives.ts';
import { buildAutomaton } from './automaton.ts';
import { Collector } from './collector.ts';
import { readDictionaries } from './dictionaries.ts';
import { addNouns } from './nouns.ts';
import { addSpellings } from './spelling.ts';
import { Analyses } from './tables.ts';
import { addVerbs, allVerbs, participles } from './verbs.ts';

/** The bytes of the lexicon, made from the dictionaries in node_modules and the supplement; always the same. */
export function compileLexicon(): Uint8Array {
  const { verbs: dictionary, nouns, adjectives } = readDictionaries();
  const verbs = allVerbs(dictionary);
  const collector = new Collector();
  addNouns(nouns, adjectives, collector);
  addAdjectives(adjectives, participles(verbs), nouns, collector);
  addVerbs(verbs, collector);
  addSpellings(collector);
  return pack(toSections(collector.forms));
}

function toSections(collected: ReadonlyMap<string, ReadonlyMap<string, Reading>>): Sections {
  const forms = [...collected.keys()].sort();
  const alphabet = [...new Set(forms.flatMap((form) => [...form]))].sort().join('');
  const { edges, root } = buildAutomaton(forms, alphabet);
  const analyses = new Analyses(new Map(forms.map((form, i) => [form, i + 1])));
  const formAnalyses = [0];
  const formLists: number[] = [];
  let firstVerb = 0;
  forms.forEach((form, i) => {
    const readings = [...collected.get(form)!.values()];
    const verbs = readings.filter((reading) => reading.flags & VERB);
    const { list, slots } = analyses.addVerbs(verbs);
    if (list > 0 && firstVerb === 0) firstVerb = i + 1;
    if (firstVerb > 0) formLists.push(list);
    formAnalyses.push(
      analyses.add(
        form,
        readings.filter((reading) => !(reading.flags & VERB)),
        slots,
      ),
    );
  });
  const longest = forms.reduce((length, form) => Math.max(length, form.length), 0);
  return {
    edges,
    constants: Uint32Array.of(root, firstVerb, longest),
    formAnalyses: narrow(formAnalyses),
    formLists: narrow(formLists),
    ...analyses.sections(alphabet),
  };
}

function narrow(numbers: readonly number[]): Uint16Array<ArrayBuffer> {
  if (numbers.some((number) => number > 0xffff)) throw new Error('The lexicon has outgrown 16 bits: widen its format.');
  return Uint16Array.from(numbers);
}
