import { Flag } from '../../src/language/de/lexicon/flags.ts';
import type { Collector } from './collector.ts';
import { conjugateStrong, conjugateWeak, derive, type Named, splitNotation } from './conjugation.ts';
import type { Tense, Verb, VerbForm } from './dictionaries.ts';
import { canonical } from './spelling.ts';
import { DERIVED_VERBS, DROPPED, STRONG_VERBS, VERB_VARIANTS, WEAK_VERBS } from './supplement.ts';

/** Prefixes that are separable in one verb and not in the next: *stellt … unter*, *unterstellt*. */
const AMBIGUOUS = new Set(['durch', 'hinter', 'über', 'um', 'unter', 'voll', 'wider', 'wieder']);
/** Prefixes that are never separable, though a participle may look like it: *vergeigt*. */
const INSEPARABLE = new Set(['emp', 'ent', 'miss', 'miß', 'ver', 'zer']);

type Cell = readonly [form: string, flags: number];

/** Flags of the first and third person singular and plural; second persons are `SECOND`. */
const FLAGS: Record<Tense, { mood: number; sg1: number; sg3: number; pl: number }> = {
  PRÄ: { mood: Flag.PRESENT, sg1: Flag.IND_SG1, sg3: Flag.IND_SG3, pl: Flag.IND_PL },
  PRT: { mood: Flag.PAST, sg1: Flag.IND_SG1, sg3: Flag.IND_SG3, pl: Flag.IND_PL },
  KJ1: { mood: 0, sg1: Flag.KONJ1_SG1, sg3: Flag.KONJ1_SG3, pl: Flag.KONJ1_PL },
  KJ2: { mood: 0, sg1: Flag.KONJ2_SG3, sg3: Flag.KONJ2_SG3, pl: Flag.KONJ2_PL },
};
const TENSES = Object.keys(FLAGS) as Tense[];

/**
 * The verbs of the dictionary and of the supplement by infinitive; where two entries have the same, the later one fills
 * and corrects the earlier.
 */
export function allVerbs(dictionary: Record<string, Verb>): Map<string, Named> {
  const verbs = new Map<string, Named>();
  const put = (verb: Named): unknown => verbs.set(verb.INF, { ...verbs.get(verb.INF), ...verb });
  for (const [key, verb] of Object.entries(dictionary)) {
    // the parts of "kennen lernen" are verbs of their own
    if (!DROPPED.has(key) && !key.includes(' ')) put({ ...verb, INF: verb.INF ?? key });
  }
  for (const [infinitive, past, participle] of STRONG_VERBS) put(conjugateStrong(infinitive, past, participle));
  for (const notation of WEAK_VERBS) put(conjugateWeak(notation));
  for (const notation of DERIVED_VERBS) {
    const [particle, base] = splitNotation(notation);
    const model = verbs.get(base);
    if (model === undefined) throw new Error(`Supplement: "${notation}" has no verb "${base}" to follow.`);
    put(derive(particle, base, model));
  }
  return verbs;
}

/** Participles, which are adjectives too. */
export function participles(verbs: ReadonlyMap<string, Named>): string[] {
  return [...verbs.values()].flatMap(({ PA1 = [], PA2 = [] }) => [PA1, PA2].flat());
}

/** Adds the forms of all verbs. */
export function addVerbs(verbs: ReadonlyMap<string, Named>, collector: Collector): void {
  const lemmaOf = canonical(verbs);
  for (const verb of verbs.values()) {
    const particle = particleOf(verb, verbs);
    const base = verbs.get(verb.INF.slice(particle.length));
    // of separable verbs the dictionary has imperatives in one word, which nobody says
    addVerb({ ...verb, IMP: base?.IMP ?? {} }, lemmaOf(verb.INF), particle, collector);
  }
}

/**
 * The particle that the verb parts with, empty if none. The dictionary names most; the infinitive with *zu* and the
 * participle with *ge* inside show the others (*feststellen*) and correct some (*hinzu-fügen*, not *hin-zufügen*).
 */
function particleOf(verb: Named, verbs: ReadonlyMap<string, Verb>): string {
  for (let cut = verb.INF.length - 3; cut > 0; cut--) {
    const particle = verb.INF.slice(0, cut);
    const rest = verb.INF.slice(cut);
    if (!verbs.has(rest)) continue;
    if (verb.EIZ === `${particle}zu${rest}`) return particle;
    if (!verb.hasPrefix && cut >= 3 && !INSEPARABLE.has(particle) && hasInnerGe(verb, particle, rest)) return particle;
  }
  const particle = namedParticle(verb);
  const separates = !AMBIGUOUS.has(particle) || verb.EIZ !== undefined;
  return separates || hasInnerGe(verb, particle, verb.INF.slice(particle.length)) ? particle : '';
}

function hasInnerGe(verb: Verb, particle: string, rest: string): boolean {
  return !rest.startsWith('ge') && (verb.PA2 ?? []).some((form) => form.startsWith(`${particle}ge`));
}

function namedParticle(verb: Named): string {
  for (let cut = verb.INF.length - 3; cut > 0 && verb.EIZ; cut--) {
    if (verb.EIZ === `${verb.INF.slice(0, cut)}zu${verb.INF.slice(cut)}`) return verb.INF.slice(0, cut);
  }
  const form = verb['PRÄ']?.P?.['1'];
  return Array.isArray(form) ? form[1] : '';
}

function addVerb(verb: Named, lemma: string, particle: string, collector: Collector): void {
  const add = (form: string, flags: number, apart: string | null = null): void => {
    collector.add(form, { pos: 'verb', lemma, particle: apart, flags, agreement: 0 });
  };
  add(lemma, Flag.INF);
  add(verb.INF, Flag.INF);
  if (verb.PA1) add(verb.PA1, Flag.PTCP1);
  for (const form of verb.PA2 ?? []) add(form, Flag.PTCP2);
  if (particle !== '') add(`${particle}zu${verb.INF.slice(particle.length)}`, Flag.ZU_INF);
  const joined = particle === '' || AMBIGUOUS.has(particle) ? 0 : Flag.VERB_FINAL;
  for (const [form, flags] of [...finiteForms(verb), ...variants(verb), ...firstPersons(verb)]) {
    add(form, flags | joined);
    if (particle !== '') add(form.slice(particle.length), flags, particle);
  }
  for (const form of Object.values(verb.IMP ?? {})) add(form, Flag.IMPERATIVE, particle || null);
}

function finiteForms(verb: Verb): Cell[] {
  const cells: [VerbForm | undefined, number][] = [];
  for (const tense of TENSES) {
    const { mood, sg1, sg3, pl } = FLAGS[tense];
    const { S = {}, P = {} } = verb[tense] ?? {};
    // the first person plural stands for the third: they never differ, and the dictionary has slips in the third
    cells.push([S[1], mood | sg1], [S[2], mood | Flag.SECOND], [S[3], mood | sg3]);
    cells.push([P[1] ?? P[3], mood | pl], [P[2], mood | Flag.SECOND]);
  }
  return cells.flatMap(([form, flags]): Cell[] => {
    if (form === undefined) return [];
    return [[typeof form === 'string' ? form : form[1] + form[0], Flag.FINITE | flags]];
  });
}

/** Second forms such as *wandte* beside *wendete*, for the verb and all that end in it. */
function variants(verb: Named): Cell[] {
  return VERB_VARIANTS.filter(([base]) => verb.INF.endsWith(base)).flatMap(([base, tense, form]): Cell[] => {
    const { mood, sg1, sg3, pl } = FLAGS[tense as Tense];
    const singular = verb.INF.slice(0, -base.length) + form;
    return [
      [singular, Flag.FINITE | mood | sg1 | sg3],
      [`${singular.replace(/e$/, '')}en`, Flag.FINITE | mood | pl],
    ];
  });
}

/** Verbs in -eln have *handle* and *handele* in the first person and in Konjunktiv I. */
function firstPersons(verb: Named): Cell[] {
  if (!verb.INF.endsWith('eln')) return [];
  const stem = verb.INF.slice(0, -3);
  return [`${stem}le`, `${stem}ele`].flatMap((form): Cell[] => [
    [form, Flag.FINITE | Flag.PRESENT | Flag.IND_SG1],
    [form, Flag.FINITE | Flag.KONJ1_SG1 | Flag.KONJ1_SG3],
  ]);
}
