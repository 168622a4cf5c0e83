import { Flag } from '../../language/de/lexicon.ts';
import { Tag, VerbForm, isFinite, verbForm } from '../../language/de/tagger.ts';
import { Kind } from '../../language/de/tokens.ts';
import type { QuoteClause, QuoteReading } from './reading.ts';

/** What a clause says of its content: that it is, will be, is to be, has to be, can be, may be, is wished, would be; `told`: by a form of indirect speech that may also be *would*; `borne`: *müssen mehr zahlen*; `open`: the form does not tell. */
export const MODALITIES = [
  'is',
  'will',
  'plan',
  'must',
  'can',
  'may',
  'wish',
  'would',
  'told',
  'borne',
  'open',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** A clause of a quote, as far as its form goes. */
export interface ClaimClause {
  readonly sentence: number;
  /** Whether nothing in the quote is above it: a main clause, or the clause with *dass* that a quote begins with. */
  readonly top: boolean;
  /** Whether it only tells more of a noun: *der die Schafe gerissen hat*. */
  readonly relative: boolean;
  readonly modality: Modality;
  /** A clause without a form that tells by itself: an infinitive with *zu* or a piece without a verb, or one with *dass*; null for others. */
  readonly bare: 'infinitive' | 'piece' | 'dass' | null;
  /** How sure it is held to be: likely (*wohl, dürfte*), possible (*vielleicht, könnte*); null for what is simply said. */
  readonly unsure: 'likely' | 'possible' | null;
  /** `done`: *ist gesunken, ist geschlossen*; null where the form does not tell. */
  readonly tense: 'past' | 'done' | 'now' | 'ahead' | null;
  readonly passive: boolean;
  /** Index of the clause that sets a condition to it: *wenn, falls, sofern*; null where there is none. */
  readonly condition: number | null;
  readonly asks: boolean;
  /** 1 for *ich* and *wir*, 2 for *du, ihr* and *Sie* in a question or demand, 3 for others; 0 where none is found. */
  readonly person: 0 | 1 | 2 | 3;
  /** Whether a pronoun is its subject (*ich, er, man*), and whether one is an object (*ihm, mich*). */
  readonly pronouns: { readonly subject: boolean; readonly object: boolean };
  /** *nur, erst, kaum, fast*: what narrows it. */
  readonly narrowed: readonly string[];
}

/** The forms of the clauses of a quote. */
export function clausesOf(reading: QuoteReading, direct: boolean): ClaimClause[] {
  const conditions = conditionsOf(reading);
  return reading.clauses.map((clause, i) => ({
    sentence: clause.sentence,
    top: isTop(clause),
    relative: clause.clause.introKind === 'relative',
    bare: bareOf(clause),
    ...verbalOf(reading, clause, direct),
    unsure: unsureIn(reading, clause, direct),
    condition: conditions.find((k) => k !== i && reading.clauses[k].sentence === clause.sentence) ?? null,
    asks: asks(reading, clause),
    person: personOf(reading, clause),
    pronouns: pronounsIn(reading, clause),
    narrowed: narrowedIn(reading, clause),
  }));
}

function bareOf({ clause }: QuoteClause): ClaimClause['bare'] {
  if (clause.kind === 'infinitive') return 'infinitive';
  if (clause.finite < 0) return 'piece';
  return clause.introKind === 'dass' ? 'dass' : null;
}

const isTop = ({ clause }: QuoteClause): boolean =>
  clause.kind === 'main' ||
  clause.kind === 'fragment' ||
  (clause.kind !== 'subordinate' ? clause.before < 0 : clause.before < 0 && clause.introKind === 'dass');

const LIKELY = new Set(
  'wahrscheinlich vermutlich wohl voraussichtlich mutmaßlich dürfte offenbar anscheinend'.split(' '),
);
const POSSIBLE = new Set('vielleicht möglicherweise womöglich eventuell könnte'.split(' '));

/** The plural "könnten" stands for "können" in indirect speech; the singular has a form of its own for that. */
function unsureIn({ analysis: a }: QuoteReading, { tokens }: QuoteClause, direct: boolean): ClaimClause['unsure'] {
  const has = (words: ReadonlySet<string>): boolean => tokens.some((i) => words.has(a.forms[i]));
  if (has(POSSIBLE) || (direct && tokens.some((i) => a.forms[i] === 'könnten'))) return 'possible';
  return has(LIKELY) || (direct && tokens.some((i) => a.forms[i] === 'dürften')) ? 'likely' : null;
}

const NARROWING = new Set('nur lediglich bloß ausschließlich kaum fast beinahe erst'.split(' '));

function narrowedIn({ analysis: a }: QuoteReading, { tokens }: QuoteClause): string[] {
  const narrowed = new Set<string>();
  for (const i of tokens) {
    const form = a.forms[i];
    if (NARROWING.has(form) && a.forms[i - 1] !== 'nicht') narrowed.add(NARROWED[form] ?? form);
    if (/^wenige?[nrms]?$/.test(form)) narrowed.add('wenig');
  }
  return [...narrowed].sort();
}

/** Words that narrow alike. */
const NARROWED: Readonly<Partial<Record<string, string>>> = {
  lediglich: 'nur',
  bloß: 'nur',
  ausschließlich: 'nur',
  beinahe: 'fast',
};

const MODALS: Readonly<Record<string, Modality>> = {};
const FORMS: readonly (readonly [Modality, string])[] = [
  ['must', 'muss musst müssen musste mussten müsse müsste müssten sollte sollten'],
  ['plan', 'soll sollen solle sollst'],
  ['can', 'kann können könne könnte könnten kannst'],
  // what one could do was done
  ['open', 'konnte konnten'],
  ['may', 'darf dürfen durfte durften dürfe'],
  ['will', 'will wollen wolle wollte wollten willst'],
  ['wish', 'möchte möchten mag mögen möge mögest'],
];
for (const [modality, forms] of FORMS)
  for (const form of forms.split(' ')) (MODALS as Record<string, Modality>)[form] = modality;

type Verbal = Pick<ClaimClause, 'modality' | 'tense' | 'passive'>;

function verbalOf(reading: QuoteReading, { clause, tokens }: QuoteClause, direct: boolean): Verbal {
  const { analysis: a, tags } = reading;
  const finite = finiteOf(reading, { clause, tokens });
  const form = finite < 0 ? '' : a.forms[finite];
  const forms = new Set(tokens.map((i) => a.forms[i]));
  const participle = tokens.some((i) => isParticiple(reading, i, finite));
  const infinitive = tokens.some((i) => verbForm(tags[i]) === VerbForm.infinitive && !EMPTY.has(a.forms[i]));
  const werden = /^(?:werde|wird|werden|wirst|würde|würden)$/.test(form);
  const passive = participle && (werden || forms.has('werden') || forms.has('worden') || /^wurden?$/.test(form));
  const modal = modalIn(a.forms, finite, tokens);
  const would = finite < 0 ? null : hypothetical(tags[finite], form, direct);
  const ahead = werden && !participle && (infinitive || forms.has('sein') || forms.has('haben'));
  const modality = modal ?? would ?? (ahead ? 'will' : toDo(reading, tokens, forms));
  const over = forms.has('gewesen') || forms.has('worden');
  const verbs = { participle, modal: modal !== null, werden, passive, infinitive, direct, over };
  return {
    modality: softened(modality, reading, tokens),
    passive,
    tense: finite < 0 ? null : tenseOf(reading, finite, verbs),
  };
}

/** Also where the tagger takes "entwendet" before "haben" for a finite verb. */
function isParticiple({ analysis: a, tags }: QuoteReading, i: number, finite: number): boolean {
  if (verbForm(tags[i]) === VerbForm.participle) return true;
  return i === finite - 1 && (a.bits[i] & Flag.PTCP2) !== 0 && a.capital[i] === 0;
}

/** A participle that the clause ends with is no finite verb: "genug Impfstoff ⟨bestellt⟩". */
function finiteOf(
  { analysis: a, tags }: QuoteReading,
  { clause, tokens }: Pick<QuoteClause, 'clause' | 'tokens'>,
): number {
  const finite = clause.finite >= 0 ? clause.finite : (tokens.find((i) => isFinite(tags[i])) ?? -1);
  const isLast = finite === tokens[tokens.length - 1] && tokens.length > 1;
  return isLast && clause.kind !== 'subordinate' && (a.bits[finite] & Flag.PTCP2) !== 0 ? -1 : finite;
}

/** The modal verb of a clause, also where it is no finite one: "werde zahlen ⟨müssen⟩". */
function modalIn(forms: readonly string[], finite: number, tokens: readonly number[]): Modality | null {
  const own = finite < 0 ? undefined : (MODALS as Partial<Record<string, Modality>>)[forms[finite]];
  if (own) return own;
  const last = tokens
    .slice(-2)
    .map((i) => forms[i])
    .find((form) => /^(?:müssen|können|dürfen|wollen|sollen)$/.test(form));
  if (!last || finite < 0) return null;
  return last === 'können' && /^(?:hat|habe|haben|hatte|hätten)$/.test(forms[finite])
    ? 'open'
    : (MODALS as Record<string, Modality>)[last];
}

/** Verbs that one has to bear: "müssen mehr zahlen" says that it costs more. */
const BORNE = new Set(['zahlen', 'bezahlen', 'entrichten', 'warten', 'verzichten', 'rechnen', 'lassen']);

function softened(modality: Modality, { analysis: a }: QuoteReading, tokens: readonly number[]): Modality {
  return modality === 'must' && tokens.some((i) => BORNE.has(a.forms[i])) ? 'borne' : modality;
}

const EMPTY = new Set(['sein', 'haben', 'werden', 'lassen']);

/** "würde, wäre, hätte"; the plurals "würden" and "hätten" stand for "werden" and "haben" in indirect speech. */
function hypothetical(tag: number, form: string, direct: boolean): Modality | null {
  if (verbForm(tag) !== VerbForm.konjunktiv2) return null;
  if (/^(?:wäre|wären|hätte|würde|gäbe|bräuchte|käme)$/.test(form)) return 'would';
  return /^(?:hätten|würden)$/.test(form) ? (direct ? 'would' : 'told') : null;
}

/** "ist zu ⟨prüfen⟩" has to be, "lässt sich ⟨prüfen⟩" can be. */
function toDo({ analysis: a, tags }: QuoteReading, tokens: readonly number[], forms: ReadonlySet<string>): Modality {
  const copula = ['ist', 'sei', 'sind', 'seien', 'war', 'hat', 'habe', 'haben'].some((form) => forms.has(form));
  if (copula && tokens.some((i) => a.forms[i] === 'zu' && tags[i] === Tag.particle)) return 'must';
  return forms.has('sich') && ['lässt', 'lasse', 'ließe', 'ließen', 'lassen'].some((form) => forms.has(form))
    ? 'can'
    : 'is';
}

interface Verbs {
  readonly participle: boolean;
  readonly modal: boolean;
  readonly werden: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
  readonly direct: boolean;
  /** *gewesen, worden* */
  readonly over: boolean;
}

function tenseOf({ analysis: a, tags }: QuoteReading, finite: number, verbs: Verbs): ClaimClause['tense'] {
  const form = a.forms[finite];
  if (verbs.werden && !verbs.participle) return verbs.infinitive ? 'ahead' : 'now';
  if (/^(?:hat|habe|haben|hatte|hatten|hätte|hätten)$/.test(form) && verbs.participle) return 'past';
  if (verbs.over) return 'past';
  // "ist geschlossen" may be what is or what has been done
  if (/^(?:ist|sei|sind|seien|bin|wäre|wären)$/.test(form) && verbs.participle) return 'done';
  if (verbs.modal) return null;
  // in indirect speech "fehlten" is the Konjunktiv of "fehlen"
  if (!verbs.direct && (a.bits[finite] & (Flag.KONJ2_SG3 | Flag.KONJ2_PL)) !== 0) return null;
  return (a.bits[finite] & Flag.PAST) !== 0 && verbForm(tags[finite]) === VerbForm.indicative ? 'past' : 'now';
}

/** Words that begin a condition. */
const CONDITIONS = new Set(['wenn', 'falls', 'sofern', 'solange', 'soweit', 'vorausgesetzt']);
/** Before "wenn" they make it no condition. */
const CONCESSIVE = new Set(['auch', 'selbst', 'immer', 'als']);

/** Indices of the clauses that set a condition: with *wenn* and its like, or with the verb first before what follows from it. */
function conditionsOf({ analysis: a, clauses }: QuoteReading): number[] {
  const found: number[] = [];
  for (const [k, { clause, sentence, tokens }] of clauses.entries()) {
    const at = tokens.slice(0, 3).find((i) => CONDITIONS.has(a.forms[i]));
    const word = at !== undefined && !CONCESSIVE.has(a.forms[at - 1] ?? '');
    const next = clauses.at(k + 1);
    const follows =
      next?.sentence === sentence && (next.clause.verbFirst || /^(?:dann|so)$/.test(a.forms[next.clause.start]));
    const comma = a.tokens.kind[tokens[tokens.length - 1] + 1] === Kind.comma;
    if (word || (clause.verbFirst && clause.kind === 'main' && comma && follows)) found.push(k);
  }
  return found;
}

function asks({ analysis: a, sentences }: QuoteReading, { clause, sentence, tokens }: QuoteClause): boolean {
  const { start, end } = sentences[sentence];
  for (let i = end - 1; i >= Math.max(start, end - 3); i--) if (a.forms[i].includes('?')) return true;
  return clause.before < 0 && tokens[0] === 0 && clause.introKind === 'ob';
}

const FIRST = /^(?:ich|wir|mich|mir|uns)$/;
const THIRD = /^(?:er|sie|es|man)$/;

/** Of the subject, as far as a pronoun tells. */
function personOf({ analysis: a }: QuoteReading, { tokens }: QuoteClause): 0 | 1 | 2 | 3 {
  for (const i of tokens) {
    const form = a.forms[i];
    if (form === 'ich' || form === 'wir') return 1;
    if (form === 'du' || form === 'ihr') return 2;
    if (THIRD.test(form)) return form === 'sie' && a.tokens.text[a.tokens.start[i]] === 'S' && i !== tokens[0] ? 2 : 3;
  }
  return tokens.some((i) => FIRST.test(a.forms[i])) ? 1 : 0;
}

const SUBJECTS = new Set(['ich', 'wir', 'er', 'du', 'man']);
const OBJECTS = new Set(['ihm', 'ihn', 'mich', 'mir', 'dich', 'dir', 'uns', 'ihnen']);

function pronounsIn({ analysis: { forms } }: QuoteReading, { tokens }: QuoteClause): ClaimClause['pronouns'] {
  return { subject: tokens.some((i) => SUBJECTS.has(forms[i])), object: tokens.some((i) => OBJECTS.has(forms[i])) };
}
