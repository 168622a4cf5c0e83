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
 * @param isOnHearsay whether the statement is told on others' word, so that *soll* tells of things too: "⟨soll⟩ dort wohnen"
 */
export function modalKind(a: Analysis, i: number, clause: Clause | null, isOnHearsay: boolean): HedgeKind | null {
  const form = a.forms[i];
  if (a.capital[i] === 1) return null;
  const claims = CLAIM_MODALS.has(form);
  if (HEARSAY_MODALS.has(form)) {
    const tells = hasPerfect(a, i) || (isOnHearsay && clause?.finite === i && tellsOfThings(a, clause));
    return tells ? 'hearsay' : null;
  }
  if (claims) return hasPerfect(a, i) ? 'hearsay' : null;
  if (GUESSING_MODALS.has(form)) return hasInfinitive(a, i) ? 'inference' : null;
  return INFERENCE_MODALS.has(form) && hasPerfect(a, i) && !isDuty(a, i) ? 'inference' : null;
}

/** How far after a modal its infinitive is looked for, in tokens. */
const REACH = 40;

/** Words that a perfect infinitive ends with; "soll getötet worden sein" is hearsay, "soll gebaut werden" a plan. */
const isPerfectHelper = (form: string): boolean => form === 'haben' || form === 'sein';

/** "⟨soll⟩ … gesehen haben", "gesehen haben ⟨soll⟩"; "soll fertig gestellt sein" looks alike and is rare. */
function hasPerfect(a: Analysis, modal: number): boolean {
  if (isPerfectHelper(a.forms[modal - 1] ?? '') && isParticiple(a, modal - 2)) return true;
  for (let i = modal + 1; i < reachOf(a, modal); i++)
    if (isPerfectHelper(a.forms[i]) && a.capital[i] === 0 && isParticiple(a, i - 1)) return true;
  return false;
}

function isParticiple(a: Analysis, i: number): boolean {
  return i >= 0 && ((a.bits[i] & Flag.PTCP2) !== 0 || a.forms[i] === 'worden');
}

/** Up to where the infinitive of a modal may stand: its sentence does not go on after a stop or semicolon. */
function reachOf(a: Analysis, modal: number): number {
  const { kind, length } = a.tokens;
  const limit = Math.min(length, modal + REACH);
  for (let i = modal + 1; i < limit; i++) if (kind[i] === Kind.stop || kind[i] === Kind.semicolon) return i;
  return limit;
}

function hasInfinitive(a: Analysis, modal: number): boolean {
  if ((a.bits[modal - 1] & Flag.INF) !== 0) return true;
  for (let i = modal + 1; i < reachOf(a, modal); i++)
    if ((a.bits[i] & Flag.INF) !== 0 && a.capital[i] === 0) return true;
  return false;
}

/** "Anträge ⟨müssen⟩ bis Freitag eingegangen sein": what has to be done by a time. */
function isDuty(a: Analysis, modal: number): boolean {
  if (!a.forms[modal].startsWith('m')) return false;
  for (let i = modal + 1; i < reachOf(a, modal); i++)
    if (a.forms[i] === 'bis' || a.forms[i] === 'spätestens' || a.forms[i] === 'sein') return true;
  return false;
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
  if (last < 0 || isPassive(a, last) || namesFuture(a, clause.start, end)) return false;
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

/** "soll ⟨künftig⟩ kosten", "soll ⟨ab⟩ Mai gelten", "soll ⟨2031⟩ öffnen": plans. */
function namesFuture(a: Analysis, from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (FUTURE.test(a.forms[i]) || (a.tokens.kind[i] === Kind.number && /^20\d\d$/.test(a.forms[i]))) return true;
  return false;
}

const FUTURE =
  /^(?:künftig|zukünftig|ab|bald|demnächst|kommende[mnrs]?|nächste[mnrs]?|morgen|dann|später|fertig|langfristig|bis|nun|jetzt|stets|immer|spätestens|sofort|wieder|möglichst)$/;
