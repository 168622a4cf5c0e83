import type { Analysis } from '../language/de/analysis.ts';
import { type Clause, clauseEnd } from '../language/de/clauses.ts';
import { type NounPhrase, nounPhraseAt } from '../language/de/phrases.ts';
import { type Reporting, Takes } from '../language/de/reporting.ts';
import { Kind } from '../language/de/tokens.ts';
import { isDistanced } from './content.ts';
import type { Predicate } from './predicate.ts';
import { type Framing, type Ranges, range, rangesOf } from './proposal.ts';
import type { ReadSentence, Reading } from './reading.ts';
import { type Hearing, addresseeOf, subjectOf, withApposition } from './speaker.ts';

/**
 * The roles that a clause with a reporting predicate gives to what it frames.
 *
 * @param frame the words of the clause that count as its frame
 */
export function framingOf(
  a: Analysis,
  sentence: ReadSentence,
  clause: Clause,
  predicate: Predicate,
  frame: Ranges,
): Framing {
  const { reporting } = predicate;
  const subject = subjectOf(a, clause, predicate.cue) ?? sharedSubject(a, sentence, clause);
  const impersonal = reporting.lemma === 'heißen' || reporting.speaker === 'none';
  const agent = predicate.passive || impersonal || !subject ? agentOf(a, clause) : withApposition(a, subject, clause);
  const hearing = hearingOf(reporting);
  const hearer = addresseeOf(a, clause, hearing, predicate.passive ? null : subject);
  // "⟨er⟩ wurde aufgefordert": in the passive the object is the subject
  const addressed =
    predicate.passive && subject && !impersonal && hearing.accusative ? range(subject.start, subject.end) : null;
  return {
    speaker: agent,
    cue: rangesOf(predicate.cue),
    frame,
    addressee: hearer ? [hearer] : addressed,
    medium: reporting.medium,
  };
}

/** "X nannte das falsch und ⟨verwies auf Y⟩": the subject of the clause before, which a coordinator shares. */
function sharedSubject(a: Analysis, sentence: ReadSentence, clause: Clause): NounPhrase | null {
  if (clause.first === clause.start || clause.start === sentence.start) return null;
  // "X kritisierte, die Mittel kämen zu spät, und ⟨verlangte⟩ …": not the one of what is reported
  const before = sentence.clauses.findLast(
    (c) => c.start < clause.start && c.kind === 'main' && c.finite >= 0 && !isDistanced(a, c),
  );
  return before ? subjectOf(a, before) : null;
}

function hearingOf({ takes, prepositions: objects }: Reporting): Hearing {
  const prepositions = new Set<string>();
  if ((takes & Takes.zu) !== 0) prepositions.add('zu').add('zum').add('zur');
  if ((takes & Takes.mit) !== 0) prepositions.add('mit');
  if ((takes & Takes.an) !== 0) prepositions.add('an').add('ans');
  return {
    dative: (takes & Takes.dative) !== 0,
    accusative: (takes & Takes.accusativePerson) !== 0,
    before: !objects.has('vor'),
    prepositions,
  };
}

/** Prepositions before one who speaks without being the subject, the likeliest first. */
const SOURCES = [/^(?:von|vom|durch)$/, /^aus$/, /^(?:seitens|bei|beim)$/, /^(?:in|im)$/, /^auf$/];

/** Who speaks where no subject tells: "⟨von der Polizei⟩ mitgeteilt", "heißt es ⟨aus dem Ministerium⟩", "⟨in dem Bericht⟩ heißt es". */
function agentOf(a: Analysis, clause: Clause): Ranges | null {
  for (const wanted of SOURCES) {
    for (const part of clause.parts) {
      for (let i = part.start; i < part.end; i++) {
        if (!wanted.test(a.forms[i])) continue;
        const phrase = nounPhraseAt(a, i + 1, part.end);
        // "hieß es ⟨aus seinem Büro⟩"
        const place = a.forms[i] === 'aus' && a.forms[i - 1] === 'es';
        if (phrase && (place || isSource(phrase.class))) return range(phrase.start, phrase.end);
      }
    }
  }
  return null;
}

function isSource(kind: string): boolean {
  return kind !== 'other' && kind !== 'place' && kind !== 'pronoun';
}

/** The words of a clause before what it frames, with the comma or colon after it. */
export function frameBefore(clause: Clause, contentStart: number): Ranges {
  return range(clause.parts[0].start, contentStart);
}

/** The words of a clause after what it frames, with the comma before it. */
export function frameAfter(a: Analysis, sentence: ReadSentence, clause: Clause): Ranges {
  const first = clause.parts[0].start;
  const last = withRelatives(a, sentence, clauseEnd(clause));
  const withComma = a.tokens.kind[first - 1] === Kind.comma || a.tokens.kind[first - 1] === Kind.dash;
  return range(withComma ? first - 1 : first, last);
}

/** "sagte eine Frau⟨, die alles gesehen hatte⟩": relative clauses after the frame belong to it. */
function withRelatives(a: Analysis, sentence: ReadSentence, end: number): number {
  let stop = end;
  for (const clause of sentence.clauses) {
    if (clause.start !== stop + 1 || a.tokens.kind[stop] !== Kind.comma) continue;
    if (clause.introKind !== 'relative' || clause.kind !== 'subordinate') break;
    stop = clause.end;
  }
  return stop;
}

/** The token end of a sentence without its final stops. */
export function contentEnd(reading: Reading, sentence: ReadSentence): number {
  const { kind } = reading.analysis.tokens;
  let { end } = sentence;
  while (end > sentence.start && kind[end - 1] === Kind.stop) end--;
  return end;
}
