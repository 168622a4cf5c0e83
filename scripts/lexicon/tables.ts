import type { Sections } from '../../src/language/de/lexicon/format.ts';
import type { Reading } from '../../src/language/de/lexicon/readings.ts';

/** Gives each distinct value a number, from 0, in the order of first use. */
class Numbering {
  readonly keys: string[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(...first: string[]) {
    first.forEach((key) => this.of(key));
  }

  of(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }
}

/** The readings of a verb form in a group of verbs that share them, and where in the verb list the group stands. */
export interface Slot {
  readonly slot: number;
  readonly flags: readonly number[];
}

/** Shares among all forms what they have in common: tags, lemma rules, lists of verbs, whole analyses. */
export class Analyses {
  readonly #tags = new Numbering();
  readonly #rules = new Numbering();
  readonly #suffixes = new Numbering('');
  readonly #particles = new Numbering('');
  readonly #analyses = new Numbering('');
  readonly #lists = new Numbering('');
  readonly #verbs = new Numbering();
  readonly #formNumbers: ReadonlyMap<string, number>;

  constructor(formNumbers: ReadonlyMap<string, number>) {
    this.#formNumbers = formNumbers;
  }

  /** The number of the list of these verbs, 0 if there are none, and the slots of those that share their readings. */
  addVerbs(readings: readonly Reading[]): { list: number; slots: Slot[] } {
    const flagsOfVerb = new Map<number, number[]>();
    for (const { lemma, particle, flags } of readings) {
      const verb = this.#verbs.of(`${this.#formNumbers.get(lemma)!} ${this.#particles.of(particle ?? '')}`);
      flagsOfVerb.set(verb, [...(flagsOfVerb.get(verb) ?? []), flags]);
    }
    const groups = new Map<string, Slot>();
    const items = [...flagsOfVerb].map(([verb, flags]) => {
      const key = flags.sort((a, b) => a - b).join(' ');
      const group = groups.get(key) ?? { slot: groups.size, flags };
      groups.set(key, group);
      return `${verb}:${group.slot}`;
    });
    return { list: this.#lists.of(items.join(' ')), slots: [...groups.values()] };
  }

  /** The number of the analysis of a form: its readings as noun or adjective, and the slots of its verbs. */
  add(form: string, readings: readonly Reading[], slots: readonly Slot[]): number {
    const items = readings.map(({ flags, agreement, lemma }) => {
      return `${this.#tags.of(`${flags} ${agreement}`)}:${this.#rules.of(this.#rule(form, lemma))}`;
    });
    for (const { slot, flags } of slots) items.push(...flags.map((bits) => `${this.#tags.of(`${bits} 0`)}:${slot}`));
    return this.#analyses.of(items.join(' '));
  }

  /** "so many code units off the end, then this suffix" */
  #rule(form: string, lemma: string): string {
    let shared = 0;
    while (shared < form.length && form[shared] === lemma[shared]) shared++;
    return `${form.length - shared} ${this.#suffixes.of(lemma.slice(shared))}`;
  }

  /** The arrays of the file; `alphabet` goes into its text. */
  sections(alphabet: string): Omit<Sections, 'edges' | 'constants' | 'formAnalyses' | 'formLists'> {
    const tags = pairs(this.#tags.keys);
    const rules = pairs(this.#rules.keys);
    const verbs = pairs(this.#verbs.keys).map((pair, number) => [...pair, number] as const);
    verbs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const place = new Map(verbs.map(([, , number], i) => [number, i]));
    const analyses = runs(this.#analyses.keys);
    const lists = runs(this.#lists.keys);
    for (const part of [...this.#particles.keys, ...this.#suffixes.keys]) {
      if (/\s/.test(part)) throw new Error(`"${part}" has a space, which parts the entries of the text section.`);
    }
    const text = [alphabet, this.#particles.keys.join(' '), this.#suffixes.keys.join(' ')].join('\n');
    return {
      tagFlags: Uint32Array.from(tags, ([flags]) => flags),
      analysisStarts: Uint32Array.from(analyses.starts),
      analysisItems: Uint32Array.from(analyses.items, ([tag, reference]) => tag | (reference << 16)),
      listStarts: Uint32Array.from(lists.starts),
      verbLemmas: Uint32Array.from(verbs, ([form]) => form),
      tagAgreement: Uint16Array.from(tags, ([, agreement]) => agreement),
      listVerbs: Uint16Array.from(lists.items, ([verb]) => place.get(verb)!),
      verbParticles: Uint16Array.from(verbs, ([, particle]) => particle),
      ruleSuffixes: Uint16Array.from(rules, ([, suffix]) => suffix),
      ruleCuts: Uint8Array.from(rules, ([cut]) => cut),
      listSlots: Uint8Array.from(lists.items, ([, slot]) => slot),
      text: new TextEncoder().encode(text),
    };
  }
}

function pairs(keys: readonly string[]): [number, number][] {
  return keys.map((key) => key.split(/[ :]/).map(Number) as [number, number]);
}

/** Lists of pairs one after the other, with the start of each and the end of the last. */
function runs(keys: readonly string[]): { starts: number[]; items: [number, number][] } {
  const starts = [0];
  const items: [number, number][] = [];
  for (const key of keys) {
    if (key !== '') items.push(...pairs(key.split(' ')));
    starts.push(items.length);
  }
  return { starts, items };
}
