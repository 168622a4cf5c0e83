import { type TokenRange, rangesOf } from '../../attribution/proposal.ts';
import type { Reading } from '../../attribution/reading.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { type Reporting, Takes } from '../../language/de/reporting.ts';
import {
  CLAIM_NOUNS,
  DENYING_VERBS,
  DENYING_WORDS,
  REJECTING_VERBS,
  SELF_NEGATING_VERBS,
} from '../../language/de/data/stance.ts';
import { Kind } from '../../language/de/tokens.ts';
import { type Place, sentenceAt } from '../place.ts';
import { subjunctiveIn } from './mood.ts';
import { type Telling, negationIn, predicateOf } from './predicates.ts';

/** The words by which the speaker says that the statement is not so, or by which it is not said at all; null otherwise. */
export function denialIn(reading: Reading, place: Place, tellings: readonly Telling[]): TokenRange[] | null {
  if (place.statement.type === 'direct') return null;
  for (const telling of tellings) {
    const found = deniedBy(reading, place, telling) ?? unsaidBy(reading, place, telling);
    if (found) return found;
  }
  return openingDenial(reading, place);
}

/** "⟨bestritt⟩, [dass …]", "⟨wies Vorwürfe zurück⟩, [dass …]", "[Beides ⟨weist⟩ er ⟨zurück⟩.]" */
function deniedBy(reading: Reading, place: Place, { clause, predicate }: Telling): TokenRange[] | null {
  const { lemma, words } = predicate.reporting;
  const idiom = lemma === 'stellen' && words.some((word) => word.toLowerCase() === 'abrede');
  const outside = place.statement.type === 'reported' ? [] : place.quote;
  if (!idiom && !DENYING_VERBS.has(lemma) && !REJECTING_VERBS.has(lemma)) return null;
  // "[dass …], ist widerlegt": the writer says so, it is a correction
  if (lemma === 'widerlegen' && place.speaker.length === 0) return null;
  if (negationIn(reading, clause, outside) >= 0 || isByNobody(reading, clause.finite)) return null;
  if (!isComplement(reading, place)) return null;
  if (idiom || DENYING_VERBS.has(lemma)) {
    // "bestritt: Er habe nie Geld genommen" gives the denial itself
    return isDenialItself(reading, place) ? null : rangesOf(predicate.cue);
  }
  const claim = claimIn(reading, place, clause.parts);
  return claim === null ? null : rangesOf([...predicate.cue, ...claim]);
}

/** "⟨Weder⟩ sie noch andere, die es wissen müssen, bestreiten, [dass …]": the subject denies it, however far it stands. */
function isByNobody(reading: Reading, finite: number): boolean {
  const { start } = reading.sentences[sentenceAt(reading, finite)];
  return reading.analysis.forms.slice(start, finite).some((form) => /^(?:weder|niemand|keiner)$/.test(form));
}

/** What is denied, as the object of the verb: a noun for a claim, "das"; nothing at all before a clause with "dass". */
function claimIn({ analysis: a }: Reading, place: Place, parts: readonly TokenRange[]): number[] | null {
  for (const { start, end } of parts)
    for (let i = start; i < end; i++) {
      if (CLAIM_NOUNS.test(a.forms[i])) return [i];
      if (place.statement.type === 'reported' && /^(?:das|dies|beides)$/.test(a.forms[i]) && a.capital[i + 1] !== 1)
        return [i];
    }
  const noun = parts.some(({ start, end }) => a.forms.slice(start, end).some((_, k) => objectLike(a.forms, start + k)));
  return place.statement.type === 'indirect' && !noun && a.forms[place.quote[0].start] === 'dass' ? [] : null;
}

/** "wies ⟨die Forderung⟩ zurück": an object with its article, which is not denied but turned down. */
function objectLike(forms: readonly string[], i: number): boolean {
  return (
    /^(?:den|die|das)$/.test(forms[i]) &&
    /(?:ung|ungen|age|agen|antrag|anträge|trag|bot|bote|schlag|schläge|tik|itten?|klagen?)$/.test(forms[i + 1] ?? '')
  );
}

/** "wies das zurück, [⟨da⟩ es nicht stimme]": why, not what. */
export function isReason({ analysis: a }: Reading, { quote }: Place): boolean {
  return /^(?:da|weil|denn|obwohl|obgleich|während|nachdem|sodass|damit)$/.test(a.forms[quote[0].start]);
}

/** What depends on a verb: a clause with "dass", an infinitive, a clause in the Konjunktiv; and an act that is only reported. */
export function isComplement(reading: Reading, place: Place): boolean {
  const { analysis: a, sentences } = reading;
  const { start } = place.quote[0];
  if (place.statement.type === 'reported' || /^(?:dass|daß|wonach)$/.test(a.forms[start])) return true;
  if (isReason(reading, place)) return false;
  // "verneinte dies: [Es muss eine Gefahr bestehen]"
  if (a.tokens.kind[start - 1] === Kind.colon) return false;
  const clause = sentences[sentenceAt(reading, start)].clauses.find((c) => c.start <= start && start < c.end);
  return clause?.kind === 'infinitive' || subjunctiveIn(reading, place) >= 0;
}

/** A clause with its verb second and a negation of its own: what the speaker says against it. */
function isDenialItself({ analysis: a }: Reading, { quote, statement }: Place): boolean {
  if (statement.type !== 'indirect' || a.forms[quote[0].start] === 'dass') return false;
  const { start, end } = quote[0];
  const forms = a.forms.slice(start, Math.min(end, start + LONGEST_OPENING));
  return forms.some((form) => DENYING_WORDS.has(form) || form.startsWith('kein'));
}

/** Kinds of verbs that, negated, deny what follows: "sagte ⟨nicht⟩, dass", "glaubt ⟨nicht⟩, dass". */
const SAYING = new Set(['say', 'think', 'write', 'announce']);
const QUESTIONS =
  /^(?:ob|wer|wen|wem|was|wie|wo|wohin|woher|wann|warum|weshalb|wieso|wozu|wodurch|womit|worum|welche[nrms]?)$/;
const FACTS = new Set([
  'wissen',
  'merken',
  'bemerken',
  'verstehen',
  'erkennen',
  'einsehen',
  'begreifen',
  'akzeptieren',
  'ahnen',
]);

function unsaidBy(reading: Reading, place: Place, { clause, predicate }: Telling): TokenRange[] | null {
  if (place.statement.type === 'reported' || !isDeniable(predicate.reporting) || !isComplement(reading, place))
    return null;
  if (QUESTIONS.test(reading.analysis.forms[place.quote[0].start])) return null;
  const negation = negationIn(reading, clause, place.quote);
  return negation < 0 ? null : rangesOf([...predicate.cue, negation]);
}

/** Verbs that say or hold what follows to be so; "nicht überrascht sein, dass" takes it for granted. */
function isDeniable({ lemma, kind, words, takes }: Reporting): boolean {
  if (!SAYING.has(kind) || lemma === 'denken' || SELF_NEGATING_VERBS.has(lemma) || FACTS.has(lemma)) return false;
  return (takes & Takes.dass) !== 0 && words.every((word) => BELIEF.test(word));
}

const BELIEF = /^(?:überzeugt|davon|daran|der|die|das|ansicht|meinung|auffassung)$/i;

/** Tokens at the start of a quote in which it is said to be denied. */
const LONGEST_OPENING = 14;

/** "[⟨Es sei falsch⟩, dass …]", "[⟨es treffe nicht zu⟩, dass …]" */
const OPENING =
  /^(?:es|das) (?:sei|ist|wäre) (?:(?:schlicht|einfach|völlig|komplett|schlichtweg|auch|aber|absolut) )?(?:falsch|unwahr|gelogen|erlogen|unsinn|ausgeschlossen|unzutreffend|(?:eine|reine) lüge|nicht (?:wahr|richtig|zutreffend)) , dass|^es (?:stimme|stimmt|treffe|trifft) (?:(?:auch|aber|so|schlicht|einfach) )?nicht (?:zu )?, dass/;

function openingDenial(reading: Reading, place: Place): TokenRange[] | null {
  const a = reading.analysis;
  const { start, end } = place.quote[0];
  if (place.statement.type === 'reported') return null;
  const limit = Math.min(end, start + LONGEST_OPENING);
  const opening = a.forms.slice(start, limit).join(' ');
  const at = a.forms.slice(start, limit).indexOf(',');
  const comma = at < 0 ? -1 : start + at;
  if (comma >= 0 && OPENING.test(opening)) return [{ start, end: comma }];
  if (comma < 0 || a.forms[comma + 1] !== 'dass') return null;
  return neverSaid(reading, start, comma);
}

/** "[er habe ⟨nie gesagt⟩, dass …]" */
function neverSaid(reading: Reading, start: number, comma: number): TokenRange[] | null {
  const sentence = reading.sentences[sentenceAt(reading, start)];
  const clause = sentence.clauses.find((c) => c.start >= start && c.end <= comma && c.finite >= 0);
  if (clause?.end !== comma) return null;
  const { cue, reporting } = predicateOf(reading, sentence, clause);
  // "habe nicht damit gerechnet, dass" held it once, "glaube nicht, dass" holds it now
  const past = reporting.kind === 'think' && cue.some((i) => (reading.analysis.bits[i] & Flag.PTCP2) !== 0);
  if (past || !isDeniable(reporting)) return null;
  const negation = negationIn(reading, clause, []);
  return negation < 0 ? null : rangesOf([...cue, negation]);
}
