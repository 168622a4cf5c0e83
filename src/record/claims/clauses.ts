import { Closed } from '../../language/de/classes.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { Tag, VerbForm, isFinite, verbForm } from '../../language/de/tagger.ts';
import { Kind } from '../../language/de/tokens.ts';
import type { QuoteClause, QuoteReading } from './reading.ts';

/** What a clause says of its content: that it is, will be, has to be, can be, may be, is wished, would be. */
export const MODALITIES = ['is', 'will', 'must', 'can', 'may', 'wish', 'would'] as const;
export type Modality = (typeof MODALITIES)[number];

/** A clause of a quote, as far as its form goes. */
export interface ClaimClause {
  readonly sentence: number;
  /** Whether nothing in the quote is above it: a main clause, or the clause with *dass* that a quote begins with. */
  readonly top: boolean;
  /** How many words deny it. */
  readonly negations: number;
  readonly modality: Modality;
  /** Whether it is held to be likely or possible only: *vielleicht, wohl, dürfte*. */
  readonly unsure: boolean;
  /** null where the form does not tell. */
  readonly tense: 'past' | 'now' | 'ahead' | null;
  readonly passive: boolean;
  /** Whether a condition stands in its sentence: *wenn, falls, sofern*. */
  readonly conditioned: boolean;
  readonly asks: boolean;
  /** 1 for *ich* and *wir*, 2 for *du, ihr* and *Sie* in a question or demand, 3 for others; 0 where none is found. */
  readonly person: 0 | 1 | 2 | 3;
  /** *nur, erst, kaum, fast*: what narrows it. */
  readonly narrowed: readonly string[];
}

/** The forms of the clauses of a quote. */
export function clausesOf(reading: QuoteReading, direct: boolean): ClaimClause[] {
  const conditions = conditionsOf(reading);
  return reading.clauses.map((clause) => ({
    sentence: clause.sentence,
    top: isTop(clause),
    ...negationOf(reading, clause),
    ...verbalOf(reading, clause, direct),
    unsure: clause.tokens.some((i) => UNSURE.has(reading.analysis.forms[i])),
    conditioned: conditions.has(clause.sentence) && !conditions.get(clause.sentence)!.has(clause),
    asks: asks(reading, clause),
    person: personOf(reading, clause),
    narrowed: clause.tokens
      .map((i) => reading.analysis.forms[i])
      .filter((form) => NARROWING.has(form))
      .sort(),
  }));
}

const isTop = ({ clause }: QuoteClause): boolean =>
  clause.kind === 'main' ||
  clause.kind === 'fragment' ||
  (clause.kind !== 'subordinate' ? clause.before < 0 : clause.before < 0 && clause.introKind === 'dass');

const UNSURE = new Set(
  'vielleicht möglicherweise womöglich eventuell wahrscheinlich vermutlich wohl voraussichtlich mutmaßlich dürfte dürften könnte könnten offenbar anscheinend scheinbar unter'
    .split(' ')
    .filter((form) => form !== 'unter'),
);
const NARROWING = new Set('nur lediglich bloß ausschließlich kaum fast beinahe erst teilweise'.split(' '));

function negationOf({ analysis: a }: QuoteReading, { tokens }: QuoteClause): { negations: number } {
  let negations = 0;
  for (const [k, i] of tokens.entries()) {
    if ((a.closed[i] & Closed.negation) === 0 && !a.forms[i].startsWith('kein')) continue;
    // "nicht nur", "nicht zuletzt" affirm
    const next = tokens[k + 1] === i + 1 ? a.forms[i + 1] : '';
    if (a.forms[i] === 'nicht' && /^(?:nur|zuletzt|allein|bloß)$/.test(next)) continue;
    negations++;
  }
  return { negations };
}

const MODALS: Readonly<Record<string, Modality>> = {};
const FORMS: readonly (readonly [Modality, string])[] = [
  ['must', 'muss musst müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle sollst'],
  ['can', 'kann können konnte konnten könne könnte könnten kannst'],
  ['may', 'darf dürfen durfte durften dürfe'],
  ['will', 'will wollen wolle wollte wollten willst'],
  ['wish', 'möchte möchten mag mögen möge mögest'],
];
for (const [modality, forms] of FORMS)
  for (const form of forms.split(' ')) (MODALS as Record<string, Modality>)[form] = modality;

type Verbal = Pick<ClaimClause, 'modality' | 'tense' | 'passive'>;

function verbalOf(reading: QuoteReading, { clause, tokens }: QuoteClause, direct: boolean): Verbal {
  const { analysis: a, tags } = reading;
  const finite = clause.finite >= 0 ? clause.finite : (tokens.find((i) => isFinite(tags[i])) ?? -1);
  const forms = new Set(tokens.map((i) => a.forms[i]));
  const participle = tokens.some((i) => verbForm(tags[i]) === VerbForm.participle);
  const infinitive = tokens.some((i) => verbForm(tags[i]) === VerbForm.infinitive && !EMPTY.has(a.forms[i]));
  const form = finite < 0 ? '' : a.forms[finite];
  const modal = (MODALS as Partial<Record<string, Modality>>)[form] ?? null;
  const werden = /^(?:werde|wird|werden|wirst|würde|würden)$/.test(form);
  const passive = participle && (werden || forms.has('werden') || forms.has('worden') || /^wurden?$/.test(form));
  const isWould = direct && finite >= 0 && isHypothetical(tags[finite], form);
  const ahead =
    werden && (infinitive || forms.has('sein') || forms.has('haben') || forms.has('werden') === (form !== 'werden'));
  const modality =
    modal ??
    (isWould ? 'would' : werden && !participle && (infinitive || ahead) ? 'will' : toDo(reading, tokens, forms));
  return {
    modality,
    passive,
    tense:
      finite < 0 ? null : tenseOf(reading, finite, { participle, modal: modal !== null, werden, passive, infinitive }),
  };
}

const EMPTY = new Set(['sein', 'haben', 'werden', 'lassen']);

function isHypothetical(tag: number, form: string): boolean {
  return (
    verbForm(tag) === VerbForm.konjunktiv2 &&
    /^(?:wäre|wären|hätte|hätten|würde|würden|gäbe|bräuchte|käme|ginge)/.test(form)
  );
}

/** "ist zu ⟨prüfen⟩" has to be, "lässt sich ⟨prüfen⟩" can be. */
function toDo({ analysis: a, tags }: QuoteReading, tokens: readonly number[], forms: ReadonlySet<string>): Modality {
  const copula = ['ist', 'sei', 'sind', 'seien', 'war', 'hat', 'habe', 'haben'].some((form) => forms.has(form));
  if (copula && tokens.some((i) => a.forms[i] === 'zu' && tags[i] === Tag.particle)) return 'must';
  return forms.has('sich') && ['lässt', 'lasse', 'ließe', 'lassen'].some((form) => forms.has(form)) ? 'can' : 'is';
}

interface Verbs {
  readonly participle: boolean;
  readonly modal: boolean;
  readonly werden: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
}

function tenseOf({ analysis: a, tags }: QuoteReading, finite: number, verbs: Verbs): ClaimClause['tense'] {
  const form = a.forms[finite];
  if (verbs.werden && !verbs.participle) return verbs.infinitive ? 'ahead' : 'now';
  if (/^(?:hat|habe|haben|hatte|hatten|hätte|hätten)$/.test(form) && verbs.participle) return 'past';
  // "ist geschlossen" may be what is or what has been done
  if (/^(?:ist|sei|sind|seien|bin|wäre|wären)$/.test(form) && verbs.participle) return null;
  if (verbs.modal) return null;
  return (a.bits[finite] & Flag.PAST) !== 0 && verbForm(tags[finite]) === VerbForm.indicative ? 'past' : 'now';
}

/** Words that begin a condition. */
const CONDITIONS = new Set(['wenn', 'falls', 'sofern', 'solange', 'soweit', 'vorausgesetzt']);
/** Before "wenn" they make it no condition. */
const CONCESSIVE = new Set(['auch', 'selbst', 'immer', 'als']);

/** The sentences that hold a condition, with the clauses that are one. */
function conditionsOf({ analysis: a, clauses }: QuoteReading): Map<number, Set<QuoteClause>> {
  const found = new Map<number, Set<QuoteClause>>();
  for (const [k, own] of clauses.entries()) {
    const { clause, sentence, tokens } = own;
    const at = tokens.find((i) => CONDITIONS.has(a.forms[i]));
    const word = at !== undefined && at - clause.start <= 2 && !CONCESSIVE.has(a.forms[at - 1] ?? '');
    const next = clauses.at(k + 1);
    const verbFirst =
      clause.verbFirst &&
      clause.kind === 'main' &&
      a.tokens.kind[tokens[tokens.length - 1] + 1] === Kind.comma &&
      next?.sentence === sentence &&
      (next.clause.verbFirst || /^(?:dann|so)$/.test(a.forms[next.clause.start]));
    if (!word && !verbFirst) continue;
    if (!found.has(sentence)) found.set(sentence, new Set());
    found.get(sentence)!.add(own);
  }
  return found;
}

function asks({ analysis: a, sentences }: QuoteReading, { clause, sentence, tokens }: QuoteClause): boolean {
  const { start, end } = sentences[sentence];
  for (let i = end - 1; i >= Math.max(start, end - 3); i--) if (a.forms[i].includes('?')) return true;
  return clause.before < 0 && tokens[0] === 0 && (clause.introKind === 'ob' || clause.introKind === 'question');
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
