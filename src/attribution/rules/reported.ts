import type { Analysis } from '../../language/de/analysis.ts';
import { Closed, PREPOSITIONAL } from '../../language/de/classes.ts';
import { type Clause, clauseEnd } from '../../language/de/clauses.ts';
import { CONTRACTIONS, PRONOMINAL_ADVERBS } from '../../language/de/data/function-words.ts';
import { nounPhraseAt } from '../../language/de/phrases.ts';
import { Takes } from '../../language/de/reporting.ts';
import { isKonjunktiv1 } from '../../language/de/verbs.ts';
import type { Predicate } from '../predicate.ts';
import { framingOf } from '../framing.ts';
import { type Proposal, range } from '../proposal.ts';
import type { ReadSentence, Reading } from '../reading.ts';
import { subjectOf } from '../speaker.ts';

/** Speech acts that the writer only names: "X fordert mehr Geld", "X weist die Vorwürfe zurück", "X warnt vor Folgen". */
export function proposeReported(reading: Reading): Proposal[] {
  const proposals: Proposal[] = [];
  for (const sentence of reading.sentences) {
    sentence.predicates.forEach((predicate, c) => {
      if (!predicate) return;
      const proposal = speechAct(reading, sentence, c, predicate);
      if (proposal) proposals.push(proposal);
    });
  }
  return proposals;
}

function speechAct(reading: Reading, sentence: ReadSentence, c: number, predicate: Predicate): Proposal | null {
  const { analysis: a } = reading;
  const clause = sentence.clauses[c];
  if (clause.kind !== 'main' || predicate.passive || isKonjunktiv1(a, clause.finite)) return null;
  const subject = subjectOf(a, clause);
  if (!subject || subject.class === 'other') return null;
  if (isRefusal(a, clause) || !hasObject(a, clause, predicate, subject.start)) return null;
  const only = sentence.clauses.every((k) => k.kind !== 'main' || k === clause);
  const quote = only ? range(sentence.start, sentence.end) : range(clause.parts[0].start, clauseEnd(clause));
  const framing = framingOf(a, sentence, clause, predicate, []);
  return {
    type: 'reported',
    quote,
    ...framing,
    cue: null,
    frame: null,
    rule: 'speech-act',
    evidence: framing.cue,
    score: 0.3 + 0.05 * predicate.reporting.strength,
    sentence: sentence.index,
  };
}

/** Whether the clause has the object that makes the verb a speech act: a noun in the accusative, or its preposition's. */
function hasObject(a: Analysis, clause: Clause, predicate: Predicate, subject: number): boolean {
  const { takes, prepositions, strength, words } = predicate.reporting;
  if (strength < 2) return false;
  // "übte ⟨Kritik⟩": the phrase has its object
  if (strength === 3 && words.length > 0 && JUDGING.has(predicate.reporting.kind)) return true;
  for (const part of clause.parts) {
    for (let i = part.start; i < part.end;) {
      const preposition = (a.closed[i] & (PREPOSITIONAL | Closed.pronominalAdverb)) !== 0;
      if (preposition && prepositions.has(plainPreposition(a.forms[i]))) return true;
      const phrase = nounPhraseAt(a, preposition ? i + 1 : i, part.end);
      const object = phrase && !preposition && phrase.start !== subject && !isReflexive(a, phrase.start);
      if (object && (takes & Takes.accusative) !== 0) return true;
      i = phrase ? phrase.end : i + 1;
    }
  }
  return false;
}

/** "⟨wollte⟩ das ⟨weder⟩ bestätigen noch dementieren": nothing is said. */
function isRefusal(a: Analysis, clause: Clause): boolean {
  if (!/^(?:woll|mocht|möcht|will$)/.test(a.forms[clause.finite])) return false;
  return clause.parts.some((part) => {
    for (let i = part.start; i < part.end; i++) if ((a.closed[i] & Closed.negation) !== 0) return true;
    return false;
  });
}

const JUDGING = new Set(['criticise', 'demand', 'deny', 'agree', 'ask']);

const isReflexive = (a: Analysis, i: number): boolean => (a.closed[i] & Closed.reflexive) !== 0;

/** "zum" → "zu", "davor" → "vor". */
function plainPreposition(form: string): string {
  return CONTRACTIONS.get(form)?.preposition ?? PRONOMINAL_ADVERBS.get(form) ?? form;
}
