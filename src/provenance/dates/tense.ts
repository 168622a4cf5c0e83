import type { Analysis } from '../../language/de/analysis.ts';
import { Closed } from '../../language/de/classes.ts';
import { type Clause, clauseEnd, parseSentence } from '../../language/de/clauses.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { isKonjunktiv2 } from '../../language/de/verbs.ts';
import { partitionPoint } from '../../text/search.ts';

/** The time that a verb speaks of; `none` where there is no verb. */
export type Tense = 'past' | 'present' | 'future' | 'none';

const PERFECT = new Set('hat haben habe habt hast ist sind sei seien bin bist hätte hätten wäre wären'.split(' '));
const BECOMING = new Set('wird werden werde würde würden'.split(' '));
const LOOKING_FORWARD = new Set(
  'soll sollen solle sollte sollten will wollen wolle kann können könne könnte könnten muss müssen müsse müsste müssten darf dürfen dürfe dürfte dürften möchte möchten plant planen'.split(
    ' ',
  ),
);

/**
 * The tenses of a text, asked for one token at a time. A sentence is taken apart when it is first asked about: only
 * dates without a year or week need to know.
 */
export class Tenses {
  readonly #analysis: Analysis;
  readonly #tenses = new Map<number, { clauses: readonly Clause[]; tenses: (Tense | undefined)[] }>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  /** The tense of the clause that the tokens `[start, end)` stand in. */
  at(start: number, end: number): Tense {
    if (isBegun(this.#analysis, start) || isInParticiplePhrase(this.#analysis, start, end)) return 'past';
    const { sentences } = this.#analysis;
    const index = partitionPoint(sentences.length, (s) => sentences[s].end <= start);
    const { clauses, tenses } = this.#sentence(index);
    const at = partitionPoint(clauses.length, (c) => clauses[c].end <= start);
    if (at >= clauses.length) return 'none';
    const host = clauses[at].host < 0 ? at : clauses[at].host;
    const own = (tenses[host] ??= tenseOf(this.#analysis, clauses[host]));
    return own === 'none' ? this.#nearest(clauses, tenses, host) : own;
  }

  #sentence(index: number): { clauses: readonly Clause[]; tenses: (Tense | undefined)[] } {
    const known = this.#tenses.get(index);
    if (known) return known;
    const { pairs, sentences } = this.#analysis;
    const sentence = sentences[index];
    const inside = [];
    for (let p = partitionPoint(pairs.length, (k) => pairs[k].open < sentence.start); p < pairs.length; p++) {
      if (pairs[p].open >= sentence.end) break;
      if (pairs[p].depth === 0) inside.push(pairs[p]);
    }
    const { clauses } = parseSentence(this.#analysis, sentence, inside);
    const parsed = { clauses, tenses: new Array<Tense | undefined>(clauses.length) };
    this.#tenses.set(index, parsed);
    return parsed;
  }

  /** A piece without a verb takes the tense of the clause beside it. */
  #nearest(clauses: readonly Clause[], tenses: (Tense | undefined)[], at: number): Tense {
    for (const other of [at - 1, at + 1]) {
      if (other < 0 || other >= clauses.length) continue;
      const tense = (tenses[other] ??= tenseOf(this.#analysis, clauses[other]));
      if (tense !== 'none') return tense;
    }
    return 'none';
  }
}

/** "das Ergebnis ⟨vom⟩ Sonntag", "⟨seit⟩ Ende April streiken sie", in any tense. */
function isBegun({ forms }: Analysis, start: number): boolean {
  return forms[start - 1] === 'vom' || forms[start - 1] === 'seit';
}

/** A clause, a quotation too, by its first finite verb. */
function tenseOf(a: Analysis, clause: Clause): Tense {
  const end = clause.parts.length > 0 ? clauseEnd(clause) : clause.end;
  const finite = clause.finite >= 0 ? clause.finite : clause.kind === 'quotation' ? verbIn(a, clause) : -1;
  if (finite < 0) return clause.kind === 'infinitive' ? 'future' : 'none';
  const form = a.forms[finite];
  const from = clause.kind === 'subordinate' ? clause.start : finite + 1;
  if (PERFECT.has(form)) return hasParticiple(a, from, end, finite) ? 'past' : 'present';
  if (BECOMING.has(form)) return 'future';
  if (LOOKING_FORWARD.has(form)) return isPerfectInfinitive(a, from, end) ? 'past' : 'future';
  const bits = a.bits[finite];
  if ((bits & Flag.PAST) !== 0 && (bits & Flag.PRESENT) === 0) return 'past';
  if (isKonjunktiv2(a, finite)) return 'future';
  return 'present';
}

function verbIn(a: Analysis, { start, end }: Clause): number {
  for (let i = start; i < end; i++) {
    if ((a.bits[i] & Flag.FINITE) !== 0 && a.capital[i] === 0 && a.closed[i] === 0) return i;
  }
  return -1;
}

/** "hat … ⟨beschlossen⟩", but not "hat ⟨geplante⟩ Treffen" */
function hasParticiple(a: Analysis, from: number, end: number, finite: number): boolean {
  for (let i = end - 1; i >= from; i--) {
    if (i === finite || a.capital[i] === 1) continue;
    if ((a.bits[i] & Flag.PTCP2) !== 0 && (a.closed[i] & (Closed.preposition | Closed.adverb)) === 0) return true;
  }
  return false;
}

/** "soll … gestohlen ⟨haben⟩, gewesen ⟨sein⟩" */
function isPerfectInfinitive(a: Analysis, from: number, end: number): boolean {
  for (let i = Math.max(from + 1, end - 3); i < end; i++) {
    const form = a.forms[i];
    if ((form === 'haben' || form === 'sein') && (a.bits[i - 1] & Flag.PTCP2) !== 0) return true;
  }
  return false;
}

/** Tokens after a date in which its participle is looked for. */
const REACH = 6;

/** "die ⟨am Mittwoch⟩ im Rat beschlossene Reform": an article before, an inflected participle after. */
function isInParticiplePhrase(a: Analysis, start: number, end: number): boolean {
  const before = (a.closed[start - 1] & (Closed.preposition | Closed.contraction)) !== 0 ? start - 2 : start - 1;
  if (before < 0 || (a.closed[before] & Closed.determiner) === 0) return false;
  for (let i = end; i < Math.min(end + REACH, a.forms.length); i++) {
    if (a.tokens.kind[i] !== 0) return false;
    if (a.capital[i] === 0 && /(?:t|en)(?:e|er|es|em|en)$/.test(a.forms[i]) && a.closed[i] === 0) {
      return a.capital[i + 1] === 1 && (a.bits[i] & Flag.FINITE) === 0;
    }
  }
  return false;
}
