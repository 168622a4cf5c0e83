import { Bounded } from '../../identity/names/bounded.ts';
import { VERBS, reportingNoun } from '../../language/de/reporting.ts';
import { lookup } from '../../language/de/lexicon.ts';
import { verbsOfForm } from '../../language/de/verbs.ts';

/** What the speaker does by the words of a cue: says so, demands it, promises it, denies it, asks. */
export const ACTS = ['says', 'demands', 'promises', 'denies', 'asks'] as const;
export type Act = (typeof ACTS)[number];

const KNOWN = new Bounded<Act>(4_000);

/** The act of a cue: "forderte", "kündigte an", "die Forderung". */
export function actOf(cue: string | null): Act {
  return cue === null ? 'says' : KNOWN.get(cue, find);
}

function find(cue: string): Act {
  const forms = cue
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  for (const form of forms) {
    for (const { lemma, particle } of verbsOfForm(lookup(form))) {
      if (particle !== null && !forms.includes(particle)) continue;
      if (particle === null && SEPARABLE.some((one) => forms.includes(one) && VERBS.has(one + lemma))) continue;
      const act = actOfVerb(lemma);
      if (act !== 'says') return act;
    }
    const act = BY_KIND[reportingNoun(form)?.kind ?? ''];
    if (act) return act;
  }
  return 'says';
}

const SEPARABLE = ['an', 'zu', 'ab', 'auf', 'aus', 'ein', 'zurück', 'vor', 'nach', 'mit'];

/** What a verb, infinitive with its particle, does. */
export function actOfVerb(lemma: string): Act {
  if (PROMISES.has(lemma)) return 'promises';
  if (NO_DEMANDS.has(lemma)) return 'says';
  for (const { kind } of VERBS.get(lemma) ?? []) {
    const act = BY_KIND[kind];
    if (act) return act;
  }
  return 'says';
}

const BY_KIND: Readonly<Partial<Record<string, Act>>> = { demand: 'demands', deny: 'denies', ask: 'asks' };

/** Of the verbs that announce, those by which the speaker says what will be done. */
const PROMISES = new Set(
  'ankündigen ankünden versprechen zusagen zusichern beabsichtigen vorhaben vornehmen planen verpflichten bereiterklären verheißen garantieren anbieten androhen drohen beschließen entscheiden'.split(
    ' ',
  ),
);

/** Verbs of the lexicon's demands that mostly say what somebody thinks. */
const NO_DEMANDS = new Set('erwarten bevorzugen heißen beraten einreden'.split(' '));
