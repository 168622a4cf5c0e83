import { subjectOf } from '../../attribution/speaker.ts';
import type { Analysis } from '../../language/de/analysis.ts';
import type { Clause } from '../../language/de/clauses.ts';
import {
  CLAIM_MODALS,
  GUESSING_MODALS,
  HEARSAY_MODALS,
  type HedgeKind,
  INFERENCE_MODALS,
  PURPOSES,
  STATES,
} from '../../language/de/data/hedges.ts';
import { Flag } from '../../language/de/lexicon.ts';
import type { NounClass } from '../../language/de/nouns.ts';
import { Kind } from '../../language/de/tokens.ts';

/** Whether a form (in lower case) is a modal verb that may hedge. */
export function isHedgingModal(form: string): boolean {
  return MODALS.has(form);
}

const MODALS = new Set([...HEARSAY_MODALS, ...CLAIM_MODALS, ...INFERENCE_MODALS, ...GUESSING_MODALS]);

/**
 * What the modal verb at token `i` hedges: "⟨soll⟩ gestohlen haben" and "⟨will⟩ nichts gewusst haben" are hearsay, "⟨dürfte⟩
 * reichen" is a guess; null for a duty, a plan or an ability.
 *
 * @param clause where it is the finite verb, null where the text does not tell
 * @param hearsay on whose word the statement is told: on a source's *soll* tells of things too, as rumour of plans as well
 */
export function modalKind(a: Analysis, i: number, clause: Clause | null, hearsay: Hearsay): HedgeKind | null {
  const form = a.forms[i];
  if (a.capital[i] === 1) return null;
  const claims = CLAIM_MODALS.has(form);
  if (HEARSAY_MODALS.has(form)) {
    const tells = (hasPerfect(a, i, clause) && !(clause && isAhead(a, clause))) || tellsOn(hearsay, a, i, clause);
    return tells ? 'hearsay' : null;
  }
  if (claims) return hasPerfect(a, i, clause) ? 'hearsay' : null;
  if (GUESSING_MODALS.has(form)) return hasInfinitive(a, i, clause) && !isPermission(a, i, clause) ? 'inference' : null;
  return INFERENCE_MODALS.has(form) && hasPerfect(a, i, clause) && !isDuty(a, i, clause) ? 'inference' : null;
}

/** How a statement is told: by one who stands for it, on the word of a source beside it, as a rumour. */
export type Hearsay = 'none' | 'told' | 'rumour';

/** "Laut Polizei ⟨soll⟩ er dort wohnen", "Gerüchten zufolge ⟨soll⟩ das Werk verkauft werden" */
function tellsOn(hearsay: Hearsay, a: Analysis, modal: number, clause: Clause | null): boolean {
  if (hearsay === 'rumour') return hasInfinitive(a, modal, clause);
  return hearsay === 'told' && clause?.finite === modal && tellsOfThings(a, clause);
}

/** How far after a modal its infinitive is looked for, in tokens. */
const REACH = 40;

/** Words that a perfect infinitive ends with; "soll getötet worden sein" is hearsay, "soll gebaut werden" a plan. */
const isPerfectHelper = (form: string): boolean => form === 'haben' || form === 'sein';

/** "⟨soll⟩ … gesehen haben", "gesehen haben ⟨soll⟩"; "soll fertig gestellt sein" looks alike and is rare. */
function hasPerfect(a: Analysis, modal: number, clause: Clause | null): boolean {
  if (isPerfectHelper(a.forms[modal - 1] ?? '') && isParticiple(a, modal - 2)) return true;
  for (const i of after(a, modal, clause))
    if (isPerfectHelper(a.forms[i]) && a.capital[i] === 0 && isParticiple(a, i - 1)) return true;
  return false;
}

function isParticiple(a: Analysis, i: number): boolean {
  return i >= 0 && ((a.bits[i] & Flag.PTCP2) !== 0 || a.forms[i] === 'worden');
}

/** The tokens among which the infinitive of a modal may stand: those of its clause, or up to the next comma or stop. */
function after(a: Analysis, modal: number, clause: Clause | null): number[] {
  const tokens: number[] = [];
  for (const { start, end } of clause?.parts ?? [{ start: modal, end: a.tokens.length }])
    for (let i = Math.max(start, modal + 1); i < end && tokens.length < REACH; i++) {
      if (!clause && BOUNDS.has(a.tokens.kind[i])) return tokens;
      tokens.push(i);
    }
  return tokens;
}

const BOUNDS: ReadonlySet<number> = new Set([Kind.stop, Kind.semicolon, Kind.comma]);

function hasInfinitive(a: Analysis, modal: number, clause: Clause | null): boolean {
  if ((a.bits[modal - 1] & Flag.INF) !== 0) return true;
  return after(a, modal, clause).some((i) => (a.bits[i] & Flag.INF) !== 0 && a.capital[i] === 0);
}

/** "Anträge ⟨müssen⟩ bis Freitag eingegangen sein": what has to be done by a time. */
function isDuty(a: Analysis, modal: number, clause: Clause | null): boolean {
  if (!a.forms[modal].startsWith('m')) return false;
  return after(a, modal, clause).some((i) => /^(?:bis|spätestens|sein)$/.test(a.forms[i]));
}

/** "sie ⟨dürften⟩ nur bis acht öffnen": in the Konjunktiv of indirect speech what is allowed, and how far. */
function isPermission(a: Analysis, modal: number, clause: Clause | null): boolean {
  return (
    a.forms[modal] === 'dürften' &&
    after(a, modal, clause).some((i) => /^(?:nur|nicht|keine?n?|nie|erst|lediglich)$/.test(a.forms[i]))
  );
}

/**
 * "⟨soll⟩ dort Verwandte haben", "die Kamera ⟨soll⟩ kleiner werden": what is told of things as they are or come about. Not
 * what is done with them ("soll gebaut werden"), what they are for ("soll die Kassen entlasten"), what people have to do
 * ("Kinder sollen leise sein"), or what comes at a time.
 */
function tellsOfThings(a: Analysis, clause: Clause): boolean {
  if (clause.kind !== 'main') return false;
  const { end } = clause.parts[clause.parts.length - 1];
  const last = infinitiveBefore(a, clause.finite, end);
  if (last < 0 || isPassive(a, last) || namesFuture(a, clause.start, end) || isAhead(a, clause)) return false;
  if (STATES.has(a.forms[last])) return true;
  const subject = subjectOf(a, clause);
  return !PURPOSES.test(a.forms[last]) && !(subject && DUTIFUL.has(subject.class));
}

/** Nouns and pronouns for people and bodies, who are told to do something more often than said to. */
const DUTIFUL: ReadonlySet<NounClass> = new Set(['function', 'group', 'organisation', 'pronoun']);

/** The last infinitive of a clause; what follows it is set after it or a mark. */
function infinitiveBefore(a: Analysis, from: number, end: number): number {
  for (let i = end - 1; i > from; i--) if ((a.bits[i] & Flag.INF) !== 0 && a.capital[i] === 0) return i;
  return -1;
}

function isPassive(a: Analysis, infinitive: number): boolean {
  return a.forms[infinitive] === 'werden' && isParticiple(a, infinitive - 1);
}

/** "soll ⟨in zehn Jahren⟩ fertig gestellt sein" */
function isAhead(a: Analysis, { parts }: Clause): boolean {
  const isUnit = (i: number): boolean => /^(?:jahren|monaten|wochen|tagen|stunden)$/.test(a.forms[i]);
  return parts.some(({ start, end }) => {
    for (let i = start; i < end; i++)
      if (isUnit(i) && a.forms.slice(Math.max(start, i - FARTHEST_IN), i).includes('in') && !isPastSpan(a, i))
        return true;
    return false;
  });
}

/** How far before "Jahren" its "in" may stand, in tokens. */
const FARTHEST_IN = 6;

/** "in den ⟨vergangenen⟩ Jahren" */
function isPastSpan(a: Analysis, unit: number): boolean {
  return /^(?:vergangenen|letzten|ersten|frühen|späten|früheren|jenen|diesen)$/.test(a.forms[unit - 1]);
}

/** "soll ⟨künftig⟩ kosten", "soll ⟨ab⟩ Mai gelten", "soll ⟨2031⟩ öffnen": plans. */
function namesFuture(a: Analysis, from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (FUTURE.test(a.forms[i]) || (a.tokens.kind[i] === Kind.number && /^20\d\d$/.test(a.forms[i]))) return true;
  return false;
}

const FUTURE =
  /^(?:künftig|zukünftig|ab|bald|demnächst|kommende[mnrs]?|nächste[mnrs]?|morgen|dann|später|fertig|langfristig|bis|nun|jetzt|stets|immer|spätestens|sofort|wieder|möglichst)$/;
