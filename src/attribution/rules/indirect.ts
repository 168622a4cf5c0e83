import { isKonjunktiv1, isKonjunktiv2 } from '../../language/de/verbs.ts';
import type { Analysis } from '../../language/de/analysis.ts';
import { ACCUSATIVE, Closed, PREPOSITIONAL } from '../../language/de/classes.ts';
import { type Clause, clauseEnd } from '../../language/de/clauses.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { isTimeWord } from '../../language/de/nouns.ts';
import { type NounPhrase, nounPhraseAt } from '../../language/de/phrases.ts';
import { type Reporting, Takes } from '../../language/de/reporting.ts';
import { Kind } from '../../language/de/tokens.ts';
import { contentStart, contentStop, indexAfter, isDistanced, isReportingWie } from '../content.ts';
import { contentEnd, frameAfter, frameBefore, framingOf } from '../framing.ts';
import { type Predicate, anyPredicate } from '../predicate.ts';
import { type Proposal, type Ranges, range, rangesOf } from '../proposal.ts';
import type { RuleName } from '../because.ts';
import type { ReadSentence, Reading } from '../reading.ts';
import { subjectOf } from '../speaker.ts';

/** Indirect speech: every clause with a reporting predicate and what stands beside it. */
export function proposeIndirect(reading: Reading): Proposal[] {
  const proposals: Proposal[] = [];
  for (const sentence of reading.sentences) {
    sentence.predicates.forEach((predicate, c) => {
      const found = (predicate && around(reading, sentence, c, predicate)) ?? asTold(reading, sentence, c);
      if (found) proposals.push(found);
    });
  }
  return proposals;
}

/** What a clause with a reporting predicate frames, whatever its place. */
function around(reading: Reading, sentence: ReadSentence, c: number, predicate: Predicate): Proposal | null {
  return (
    asWie(reading, sentence, c, predicate) ??
    asSo(reading, sentence, c, predicate) ??
    asAfter(reading, sentence, c, predicate) ??
    asBefore(reading, sentence, c, predicate)
  );
}

/** What a rule found around the clause that frames. */
interface Found {
  readonly clause: Clause;
  readonly predicate: Predicate;
  readonly quote: Ranges;
  readonly frame: Ranges;
  readonly rule: RuleName;
  readonly score: number;
}

function indirect(reading: Reading, sentence: ReadSentence, found: Found): Proposal {
  const { clause, predicate, quote, frame, rule, score } = found;
  return {
    type: 'indirect',
    quote,
    ...framingOf(reading.analysis, sentence, clause, predicate, frame),
    rule,
    evidence: rangesOf(predicate.cue),
    score,
    sentence: sentence.index,
  };
}

/** ⟨X sagte⟩, dass … · ⟨X sagte⟩, er komme … · ⟨X fordert⟩, … zu … · ⟨X sagte⟩: Er … */
function asBefore(reading: Reading, sentence: ReadSentence, c: number, predicate: Predicate): Proposal | null {
  const { analysis: a } = reading;
  const clause = sentence.clauses[c];
  const found = complementOf(reading, sentence, c, predicate);
  if (!found) return null;
  const { index, rule, score } = found;
  if (showsByDeeds(reading, clause, predicate)) return null;
  const start = complementStart(sentence, c, index);
  const end = contentStop(a, sentence, index, contentEnd(reading, sentence), predicate.cue);
  if (end <= start || start < clauseEnd(clause)) return null;
  const frame = frameBefore(clause, start);
  const quote = range(start, end);
  const proposal = indirect(reading, sentence, { clause, predicate, quote, frame, rule, score });
  return proposal.addressee ? proposal : { ...proposal, addressee: hearerInWie(reading, sentence, index) };
}

/** Where a complement begins: after a colon all that follows is part of it: "sagte: ⟨Wer nicht spare, verspiele alles⟩". */
function complementStart(sentence: ReadSentence, c: number, index: number): number {
  const next = sentence.clauses[indexAfter(sentence, c)];
  const complement = sentence.clauses[index];
  return next.before === Kind.colon ? next.start : (complement.parts[0]?.start ?? complement.start);
}

/** ⟨Der Bauer doppelte nach⟩: Er stehe früh auf – any verb frames before a colon and the Konjunktiv. */
function asTold(reading: Reading, sentence: ReadSentence, c: number): Proposal | null {
  const { analysis: a } = reading;
  const clause = sentence.clauses[c];
  const next = clause.kind === 'main' ? sentence.clauses.at(indexAfter(sentence, c)) : null;
  if (next?.before !== Kind.colon) return null;
  const end = contentEnd(reading, sentence);
  const distanced = sentence.clauses.some(
    (k) => k.start >= next.start && k.kind === 'main' && isKonjunktiv1(a, k.finite),
  );
  if (!distanced || isDistanced(a, clause)) return null;
  const predicate = anyPredicate(a, clause);
  const subject = subjectOf(a, clause, predicate.cue);
  if (!subject || !canTell(a, subject)) return null;
  const [quote, frame] = [range(next.start, end), frameBefore(clause, next.start)];
  return indirect(reading, sentence, { clause, predicate, quote, frame, rule: 'colon', score: 0.55 });
}

/** "⟨die Wirtin⟩ winkt ab: …", "⟨sie⟩ winkt ab: …", but not "⟨vieles⟩ ist neu: …", "⟨es⟩ ist neu: …" */
function canTell(a: Analysis, { class: kind, pronoun, head }: NounPhrase): boolean {
  if (pronoun) return (a.closed[head] & Closed.personal) !== 0 && a.forms[head] !== 'es';
  return kind !== 'other' && kind !== 'place';
}

/** "Mit dem Angriff ⟨zeigte Putin⟩, dass …": persons show something by what they do, studies by what they say. */
function showsByDeeds(reading: Reading, clause: Clause, predicate: Predicate): boolean {
  // "zeigte sich überzeugt" is a phrase of its own
  if (predicate.reporting.words.length > 0) return false;
  if (!/^(?:zeigen|beweisen|belegen|verdeutlichen)$/.test(predicate.reporting.lemma)) return false;
  const subject = subjectOf(reading.analysis, clause, predicate.cue);
  return subject !== null && /^(?:function|name|first-name|pronoun)$/.test(subject.class);
}

interface Fit {
  readonly rule: RuleName;
  readonly score: number;
}

interface Complement extends Fit {
  readonly index: number;
}

/** Relative clauses and the like between a verb and its complement: at most so many are passed over. */
const MOST_BETWEEN = 3;

function complementOf(reading: Reading, sentence: ReadSentence, c: number, predicate: Predicate): Complement | null {
  let index = indexAfter(sentence, c);
  for (let passed = 0; index < sentence.clauses.length && passed <= MOST_BETWEEN; index++, passed++) {
    const clause = sentence.clauses[index];
    const fit = fitOf(reading, sentence.clauses[clause.host], predicate, clause.before, sentence.clauses[c]);
    if (fit) return { index: clause.host, ...fit };
    if (clause.kind === 'main' || clause.kind === 'quotation' || clause.before === -1) return null;
  }
  return null;
}

/** How well a clause fits as what a predicate reports; null when it does not. */
function fitOf(reading: Reading, clause: Clause, predicate: Predicate, before: number, frame: Clause): Fit | null {
  if (before !== Kind.comma && before !== Kind.colon && before !== Kind.dash) return null;
  const { reporting } = predicate;
  if (clause.kind === 'subordinate') return subordinateFit(clause, reporting);
  if (clause.kind === 'infinitive') {
    const takes = (reporting.takes & Takes.infinitive) !== 0 && clause.introKind !== 'other';
    return takes ? { rule: 'infinitive', score: 0.45 + 0.1 * reporting.strength } : null;
  }
  if (before === Kind.colon) {
    return reporting.strength >= 2 && clause.kind !== 'quotation' ? { rule: 'colon', score: 0.6 } : null;
  }
  return clause.kind === 'main' ? mainFit(reading, clause, reporting, frame) : null;
}

function subordinateFit(clause: Clause, { takes, strength }: Reporting): Fit | null {
  switch (clause.introKind) {
    case 'dass':
      return (takes & Takes.dass) !== 0 || strength === 3 ? { rule: 'dass-clause', score: 0.6 + 0.1 * strength } : null;
    case 'ob':
      return (takes & Takes.ob) !== 0 ? { rule: 'ob-clause', score: 0.8 } : null;
    case 'question':
      return (takes & Takes.question) !== 0 ? { rule: 'question-clause', score: 0.5 + 0.1 * strength } : null;
    case 'wie':
      return (takes & Takes.question) !== 0 ? { rule: 'question-clause', score: 0.4 + 0.1 * strength } : null;
    default:
      return null;
  }
}

function mainFit(reading: Reading, clause: Clause, reporting: Reporting, frame: Clause): Fit | null {
  const { takes, strength } = reporting;
  const { analysis: a } = reading;
  const verbSecond = (takes & Takes.verbSecond) !== 0;
  if (!verbSecond && strength < 3) return null;
  if (isKonjunktiv1(a, clause.finite)) return { rule: 'konjunktiv-clause', score: 0.6 + 0.1 * strength };
  if (isKonjunktiv2(a, clause.finite)) return { rule: 'konjunktiv-clause', score: 0.5 + 0.1 * strength };
  if (strength < 3 || !verbSecond || clause.verbFirst || hasOwnObject(a, frame, reporting)) return null;
  return { rule: 'verb-second-clause', score: 0.6 };
}

/** "begrüßt ⟨die Entscheidung⟩, ein anderer kritisiert sie": what is said stands in the clause, the next is another. */
function hasOwnObject(a: Analysis, frame: Clause, { takes }: Reporting): boolean {
  if ((takes & Takes.accusative) === 0 || (takes & Takes.dative) !== 0 || frame.kind !== 'main') return false;
  const subject = subjectOf(a, frame);
  for (let i = frame.finite + 1; i < frame.end; i++) {
    const phrase = (a.closed[i] & PREPOSITIONAL) !== 0 ? null : nounPhraseAt(a, i, frame.end);
    if (phrase && phrase.start !== subject?.start && (phrase.cases & ACCUSATIVE) !== 0 && phrase.class === 'other')
      return !isTimeWord(a.forms[phrase.head]);
    if (phrase) i = phrase.end - 1;
    else if ((a.closed[i] & PREPOSITIONAL) !== 0) i = (nounPhraseAt(a, i + 1, frame.end)?.end ?? i + 1) - 1;
  }
  return false;
}

/** Der Plan sei gut, ⟨sagte X⟩ · Das Ziel, ⟨sagt X⟩, müsse klar sein */
function asAfter(reading: Reading, sentence: ReadSentence, c: number, predicate: Predicate): Proposal | null {
  const clause = sentence.clauses[c];
  if (
    clause.kind !== 'main' ||
    !clause.verbFirst ||
    clause.parts[0] !== clause ||
    clause.before !== Kind.comma ||
    c === 0
  )
    return null;
  if (sentence.clauses[c - 1].kind === 'quotation' || !isParenthesis(reading, sentence, c, predicate)) return null;
  const start = contentStart(sentence, c);
  let frame = frameAfter(reading.analysis, sentence, clause);
  const end = frame[0].start;
  if (end <= start) return null;
  const rest = restAfter(reading, sentence, c) ?? fieldAfter(reading, sentence, c);
  const quote = rest ? [...range(start, end), ...rest] : range(start, end);
  if (rest) frame = range(frame[0].start, rest[0].start);
  const score = 0.55 + 0.1 * predicate.reporting.strength;
  return indirect(reading, sentence, { clause, predicate, quote, frame, rule: 'frame-after', score });
}

/**
 * Whether a verb-first clause is set after or into what it frames. It is not when its prefield is a clause of another
 * kind ("⟨Weil er kam⟩, sagte er …"), a condition, or a first conjunct with the same subject ("kam, ⟨sagte aber nichts⟩").
 */
function isParenthesis(reading: Reading, sentence: ReadSentence, c: number, predicate: Predicate): boolean {
  const { analysis: a } = reading;
  const clause = sentence.clauses[c];
  const impersonal = predicate.reporting.lemma === 'heißen';
  if (predicate.passive && predicate.reporting.strength < 3) return false;
  const subject = impersonal ? null : subjectOf(a, clause, predicate.cue);
  if (!impersonal && (!subject || subject.start > clause.finite + FARTHEST_SUBJECT)) return false;
  const content = sentence.clauses.slice(0, c).filter((k) => k.kind !== 'fragment' && k.kind !== 'bracket');
  if (content.some((k) => k.kind === 'main' && isDistanced(a, k))) return true;
  const first = content.at(0);
  if (!first) return (restAfter(reading, sentence, c) ?? fieldAfter(reading, sentence, c)) !== null;
  // "begrüßte den Plan, ⟨sieht aber Mängel⟩": no one who can say it
  if (first.kind === 'main') return subject?.class !== 'other' && (!first.verbFirst || first.start > sentence.start);
  return content.length === 1 && isComplement(first) && predicate.reporting.strength === 3;
}

/** "⟨Dass er kommt⟩, sagte er nicht." · "⟨Ob er kommt⟩, …" */
const isComplement = ({ kind, introKind }: Clause): boolean =>
  kind === 'subordinate' && (introKind === 'dass' || introKind === 'ob');

/** Between the verb of a parenthesis and its subject stand at most "auch", "etwa", "am Montag". */
const FARTHEST_SUBJECT = 4;

/** What goes on after a parenthesis: "Das Ziel, sagt X, ⟨müsse klar sein⟩". */
function restAfter(reading: Reading, sentence: ReadSentence, c: number): Ranges | null {
  const { analysis: a } = reading;
  const next = sentence.clauses[indexAfter(sentence, c)];
  if (next?.before !== Kind.comma) return null;
  const open = !sentence.clauses.slice(0, c).some((k) => k.finite >= 0 && k.kind === 'main');
  const goesOn = next.kind === 'main' && ((next.verbFirst && open) || isKonjunktiv1(a, next.finite));
  const end = contentEnd(reading, sentence);
  return goesOn && end > next.start ? range(next.start, end) : null;
}

/** What goes on without a verb of its own: "Er habe, sagt X, ⟨nur Rauch gesehen⟩", "sei ernst, sagt X, ⟨aber nicht verloren⟩". */
function fieldAfter(reading: Reading, sentence: ReadSentence, c: number): Ranges | null {
  const { analysis: a } = reading;
  const part = sentence.clauses[c].parts.find((p, k) => k > 0 && p.before === Kind.comma && continuesField(a, p));
  const end = contentEnd(reading, sentence);
  return part && end > part.start ? range(part.start, end) : null;
}

/** Closes a bracket that stands open (with a participle or infinitive) or adds to what was said (with a coordinator). */
function continuesField(a: Analysis, part: Clause): boolean {
  if (/^(?:aber|sondern|und|doch)$/.test(a.forms[part.start])) return true;
  const last = part.end - 1;
  return a.capital[last] === 0 && (a.bits[last] & (Flag.PTCP2 | Flag.INF)) !== 0;
}

/** …, ⟨so schätzen die Forscher⟩, … · …, ⟨so heißt es⟩ */
function asSo(reading: Reading, sentence: ReadSentence, c: number, predicate: Predicate): Proposal | null {
  const clause = sentence.clauses[c];
  const { analysis: a } = reading;
  if (clause.kind !== 'main' || a.forms[clause.start] !== 'so' || clause.finite !== clause.start + 1 || c === 0)
    return null;
  if (clause.before !== Kind.comma || sentence.clauses[c - 1].kind === 'quotation') return null;
  const limit = contentEnd(reading, sentence);
  const start = contentStart(sentence, c);
  const last = clauseEnd(clause);
  const before = range(start, clause.start - 1);
  const goesOn = last + 1 < limit && a.tokens.kind[last] === Kind.comma;
  const quote = goesOn ? [...before, ...range(last + 1, limit)] : before;
  const cued: Predicate = { ...predicate, cue: [clause.start, ...predicate.cue] };
  const frame = range(clause.start - 1, goesOn ? last + 1 : last);
  return indirect(reading, sentence, { clause, predicate: cued, quote, frame, rule: 'so-clause', score: 0.85 });
}

/** ⟨Wie X mitteilte⟩, … · …, ⟨wie X gegenüber Y sagte⟩ */
function asWie(reading: Reading, sentence: ReadSentence, c: number, predicate: Predicate): Proposal | null {
  const clause = sentence.clauses[c];
  if (clause.kind !== 'subordinate' || clause.introKind !== 'wie' || clause.intro !== clause.first) return null;
  const initial = clause.start - 1 <= sentence.start;
  if (!initial && repeats(reading, sentence, c, predicate)) return null;
  const beside = initial ? besideInitialWie(reading, sentence, clause) : besideWie(reading, sentence, c);
  if (beside.quote[0].end <= beside.quote[0].start) return null;
  const cued: Predicate = { ...predicate, cue: [clause.intro, ...predicate.cue] };
  const score = 0.6 + 0.1 * predicate.reporting.strength;
  return indirect(reading, sentence, { clause, predicate: cued, ...beside, rule: 'wie-clause', score });
}

/** ⟨Wie X mitteilte,⟩ … */
function besideInitialWie(reading: Reading, sentence: ReadSentence, clause: Clause): Pick<Found, 'quote' | 'frame'> {
  const limit = contentEnd(reading, sentence);
  const after = Math.min(clauseEnd(clause) + 1, limit);
  return { quote: range(after, limit), frame: range(clause.start, after) };
}

/** …⟨, wie X mitteilte⟩ · …⟨, wie X mitteilte⟩, … */
function besideWie(reading: Reading, sentence: ReadSentence, c: number): Pick<Found, 'quote' | 'frame'> {
  const before = sentence.clauses[c].start - 1;
  const last = clauseEnd(sentence.clauses[c]);
  const start = contentStart(sentence, c);
  const limit = contentEnd(reading, sentence);
  const goesOn = last + 1 < limit && before > start && sentence.clauses[indexAfter(sentence, c)]?.kind === 'main';
  const rest = goesOn ? range(last + 1, limit) : [];
  return { quote: [...range(start, before), ...rest], frame: range(before, last) };
}

/**
 * "⟨Der Forscher glaubt⟩, dass …, ⟨wie er der Zeitung sagte⟩": the first frame has the name and the content, the second
 * only a pronoun for it and to whom he said it.
 */
function repeats(reading: Reading, sentence: ReadSentence, c: number, predicate: Predicate): boolean {
  const subject = subjectOf(reading.analysis, sentence.clauses[c], predicate.cue);
  if (!subject?.pronoun || c === 0) return false;
  const first = sentence.predicates.findIndex((p, k) => k < c && p !== null);
  return first >= 0 && complementOf(reading, sentence, first, sentence.predicates[first]!) !== null;
}

/** To whom the words were said where a further clause tells it: ", wie er ⟨gegenüber Newsweek⟩ erklärt". */
function hearerInWie(reading: Reading, sentence: ReadSentence, from: number): Ranges | null {
  for (let k = from + 1; k < sentence.clauses.length; k++) {
    const predicate = sentence.predicates[k];
    if (!predicate || !isReportingWie(sentence, k) || !repeats(reading, sentence, k, predicate)) continue;
    return framingOf(reading.analysis, sentence, sentence.clauses[k], predicate, []).addressee;
  }
  return null;
}
