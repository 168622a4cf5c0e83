import { partitionPoint } from '../../../text/search.ts';
import { LEXICON, PARTICLES, SUFFIXES, find, spell } from './automaton.ts';
import { Flag, VERB } from './flags.ts';

/** One way to read a form. A verb has one reading for each tense, mood or non-finite form. */
export interface Reading {
  readonly pos: 'noun' | 'adjective' | 'verb';
  /** Nominative singular, form without ending, or infinitive. */
  readonly lemma: string;
  /** The particle that must stand elsewhere in the clause: *kündigte … an* is *ankündigen*. */
  readonly particle: string | null;
  /** Flags of `Flag`. */
  readonly flags: number;
  /** Case with gender or plural, as in `classes.ts`; 0 for verbs. */
  readonly agreement: number;
}

const [, FIRST_VERB] = LEXICON.constants;
const NO_VERBS = new Uint16Array(0);
const lists: (Uint16Array | undefined)[] = [];

/** Flags of each form, united over its readings; `bits[0]` is 0. */
export const bits: Int32Array = spread(unite(LEXICON.tagFlags), LEXICON.formAnalyses);
const AGREEMENT = unite(LEXICON.tagAgreement);

/** Unites what the tags of each analysis say. */
function unite(tags: Uint32Array | Uint16Array): Int32Array {
  const { analysisStarts, analysisItems } = LEXICON;
  const united = new Int32Array(analysisStarts.length - 1);
  for (let a = 0; a < united.length; a++) {
    for (let i = analysisStarts[a]; i < analysisStarts[a + 1]; i++) united[a] |= tags[analysisItems[i] & 0xffff];
  }
  return united;
}

function spread(values: Int32Array, indices: Uint16Array): Int32Array {
  const result = new Int32Array(indices.length);
  for (let i = 0; i < result.length; i++) result[i] = values[indices[i]];
  return result;
}

/** Number of the form in the lexicon, 0 if it is unknown. Case-sensitive: lower-case the start of a sentence yourself. */
export function lookup(form: string): number {
  return find(form, 0, form.charCodeAt(0));
}

/** Cases of a form with gender or plural, as in `classes.ts`, united over its readings. */
export function agreement(id: number): number {
  return AGREEMENT[LEXICON.formAnalyses[id]];
}

/** Verbs that the form can belong to: numbers for `verbLemma` and `verbParticle`. Do not change the array. */
export function verbLemmas(id: number): Uint16Array {
  const list = listOf(id);
  if (list === 0) return NO_VERBS;
  return (lists[list] ??= LEXICON.listVerbs.subarray(LEXICON.listStarts[list], LEXICON.listStarts[list + 1]));
}

const listOf = (id: number): number => (id < FIRST_VERB ? 0 : LEXICON.formLists[id - FIRST_VERB]);

/** How many verbs there are: their numbers are 0 to this. */
export const verbCount: number = LEXICON.verbLemmas.length;

/** The infinitive of a verb, with its particle: *ankündigen*. */
export function verbLemma(verb: number): string {
  return spell(LEXICON.verbLemmas[verb]);
}

/** The particle that must be found elsewhere in the clause for this verb, `null` if none. */
export function verbParticle(verb: number): string | null {
  return PARTICLES[LEXICON.verbParticles[verb]] || null;
}

/** The numbers of an infinitive: one, or two where it also comes with its particle apart; empty if unknown. */
export function verbsOf(infinitive: string): readonly number[] {
  const form = lookup(infinitive);
  const { verbLemmas: forms } = LEXICON;
  const found = [];
  for (let verb = partitionPoint(forms.length, (v) => forms[v] < form); form > 0 && forms[verb] === form; verb++)
    found.push(verb);
  return found;
}

/** All readings of a form; empty for 0. */
export function readings(id: number): Reading[] {
  const { analysisStarts, analysisItems, formAnalyses, tagFlags, tagAgreement } = LEXICON;
  const form = spell(id);
  const analysis = formAnalyses[id];
  const found: Reading[] = [];
  for (let i = analysisStarts[analysis]; i < analysisStarts[analysis + 1]; i++) {
    const tag = analysisItems[i] & 0xffff;
    const rule = analysisItems[i] >>> 16;
    const flags = tagFlags[tag];
    if (flags & VERB) found.push(...verbReadings(id, rule, flags));
    else {
      const pos = flags & Flag.NOUN ? 'noun' : 'adjective';
      found.push({ pos, lemma: applyRule(form, rule), particle: null, flags, agreement: tagAgreement[tag] });
    }
  }
  return found;
}

/**
 * The base forms of a form, each once: of nouns, adjectives, and verbs; of a verb whose particle stands elsewhere what
 * remains of it, if the form belongs to no verb without one. Empty for 0.
 *
 * @param wanted flags of the readings that count: `Flag.NOUN`, `Flag.ADJ`, or any of `VERB` for all verbs
 */
export function lemmas(id: number, wanted: number): Set<string> {
  const { analysisStarts, analysisItems, formAnalyses, tagFlags } = LEXICON;
  const analysis = formAnalyses[id];
  const found = new Set<string>();
  for (let i = analysisStarts[analysis]; id > 0 && i < analysisStarts[analysis + 1]; i++) {
    const flags = tagFlags[analysisItems[i] & 0xffff];
    if ((flags & VERB) === 0 && (flags & wanted) !== 0) found.add(applyRule(spell(id), analysisItems[i] >>> 16));
  }
  if ((wanted & VERB) !== 0) for (const lemma of infinitives(id)) found.add(lemma);
  return found;
}

function infinitives(id: number): string[] {
  const verbs = [...verbLemmas(id)];
  const whole = verbs.filter((verb) => LEXICON.verbParticles[verb] === 0);
  if (whole.length > 0) return whole.map(verbLemma);
  return verbs.map((verb) => verbLemma(verb).slice((verbParticle(verb) ?? '').length));
}

function verbReadings(id: number, slot: number, flags: number): Reading[] {
  const start = LEXICON.listStarts[listOf(id)];
  const found: Reading[] = [];
  verbLemmas(id).forEach((verb, i) => {
    if (LEXICON.listSlots[start + i] !== slot) return;
    found.push({ pos: 'verb', lemma: verbLemma(verb), particle: verbParticle(verb), flags, agreement: 0 });
  });
  return found;
}

function applyRule(form: string, rule: number): string {
  return form.slice(0, form.length - LEXICON.ruleCuts[rule]) + SUFFIXES[LEXICON.ruleSuffixes[rule]];
}
