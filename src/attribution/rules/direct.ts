import { clauseEnd } from '../../language/de/clauses.ts';
import { isQuotedMedia } from '../../language/de/media.ts';
import type { NounClass } from '../../language/de/nouns.ts';
import { nounPhraseAt } from '../../language/de/phrases.ts';
import { Takes } from '../../language/de/reporting.ts';
import { Kind, isCapital } from '../../language/de/tokens.ts';
import { frameAfter, frameBefore, framingOf } from '../framing.ts';
import { type Framing, type Proposal, type Ranges, range, rangesOf, without } from '../proposal.ts';
import type { RuleName } from '../because.ts';
import type { ReadSentence, Reading } from '../reading.ts';
import { subjectOf, withApposition } from '../speaker.ts';

/** Direct speech with a frame of its own: before, after or around it, or in the clause that it is a part of. */
export function proposeDirect(reading: Reading): Proposal[] {
  const proposals: Proposal[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.pairs.length === 0) continue;
    sentence.clauses.forEach((clause, q) => {
      if (clause.kind !== 'quotation') return;
      const found =
        framedAfter(reading, sentence, q) ?? labelled(reading, sentence, q) ?? framedBefore(reading, sentence, q);
      if (found) proposals.push(found);
    });
    proposals.push(...phrases(reading, sentence));
  }
  return mergeInterrupted(reading, proposals);
}

function direct(sentence: ReadSentence, quote: Ranges, framing: Framing, rule: RuleName, score: number): Proposal {
  return {
    type: 'direct',
    quote,
    ...framing,
    rule,
    evidence: framing.cue ?? framing.frame,
    score,
    sentence: sentence.index,
  };
}

/** „…“, ⟨sagte X⟩ · „…“, ⟨so X⟩ · „…“ – ⟨sagt X⟩ */
function framedAfter(reading: Reading, sentence: ReadSentence, q: number): Proposal | null {
  const { analysis: a } = reading;
  const next = sentence.clauses[q + 1];
  if (!next || next.parts.length === 0) return null;
  const quotation = sentence.clauses[q];
  const quote = range(quotation.start, quotation.end);
  const predicate = sentence.predicates[q + 1];
  const frame = frameAfter(a, sentence, next);
  if (next.kind === 'main' && next.verbFirst && predicate) {
    return direct(sentence, quote, framingOf(a, sentence, next, predicate, frame), 'quotation-then-verb', 0.97);
  }
  if (next.kind === 'subordinate' && next.introKind === 'wie' && predicate) {
    const cued = { ...predicate, cue: [next.intro, ...predicate.cue] };
    return direct(sentence, quote, framingOf(a, sentence, next, cued, frame), 'quotation-then-wie', 0.9);
  }
  if (next.kind === 'main' && next.verbFirst) {
    // any verb in this place frames what stands before it: „Nein“, ⟨entfuhr es X⟩
    const subject = subjectOf(a, next);
    if (!subject) return null;
    const framing: Framing = {
      speaker: withApposition(a, subject, next),
      cue: range(next.finite, next.finite + 1),
      frame,
      addressee: null,
      medium: 'speech',
    };
    return direct(sentence, quote, framing, 'quotation-then-any-verb', 0.8);
  }
  return null;
}

/** ⟨X sagte⟩: „…“ · ⟨X bekräftigte⟩, „…“ · ⟨X gibt den Ton vor⟩: „…“ */
function framedBefore(reading: Reading, sentence: ReadSentence, q: number): Proposal | null {
  const { analysis: a } = reading;
  const quotation = sentence.clauses[q];
  if (q === 0) return null;
  const colon = quotation.before !== Kind.quote && a.tokens.kind[quotation.start - 1] === Kind.colon;
  const comma = a.tokens.kind[quotation.start - 1] === Kind.comma;
  const c = framingClause(sentence, q);
  if (c < 0) return null;
  const clause = sentence.clauses[c];
  const predicate = sentence.predicates[c];
  const quote = range(quotation.start, quotation.end);
  const frame = frameBefore(clause, quotation.start);
  if (predicate && (colon || comma || predicate.reporting.strength === 3)) {
    return direct(
      sentence,
      quote,
      framingOf(a, sentence, clause, predicate, frame),
      colon ? 'verb-colon-quotation' : 'verb-then-quotation',
      colon ? 0.95 : 0.85,
    );
  }
  if (!colon || clause.finite < 0) return null;
  const subject = subjectOf(a, clause);
  const framing: Framing = {
    speaker: subject && withApposition(a, subject, clause),
    cue: rangesOf([clause.finite]),
    frame,
    addressee: null,
    medium: 'speech',
  };
  return direct(sentence, quote, framing, 'clause-colon-quotation', 0.7);
}

/** ⟨Trainerin Eva Roth⟩: „…“ · Heimsieg – ⟨Trainerin Eva Roth⟩: „…“ */
function labelled(reading: Reading, sentence: ReadSentence, q: number): Proposal | null {
  const { analysis: a } = reading;
  const { start } = sentence.clauses[q];
  if (q === 0 || a.tokens.kind[start - 1] !== Kind.colon) return null;
  const piece = sentence.clauses[q - 1];
  if (piece.kind !== 'fragment' || (piece.start > sentence.start && piece.before !== Kind.dash)) return null;
  const label = nounPhraseAt(a, piece.start, start - 1);
  if (label?.end !== start - 1 || !SPEAKERS.has(label.class)) return null;
  const speaker = range(label.start, label.end);
  const framing: Framing = { speaker, cue: null, frame: range(label.start, start), addressee: null, medium: 'speech' };
  return direct(sentence, range(start, sentence.clauses[q].end), framing, 'name-colon-quotation', 0.75);
}

/** Classes of nouns whose name alone before a colon says who speaks. */
const SPEAKERS: ReadonlySet<NounClass> = new Set(['function', 'name', 'first-name', 'organisation', 'group', 'media']);

/** The clause before quotation `q` that frames it: the nearest with a reporting verb in the same stretch, else the nearest with a verb. */
function framingClause(sentence: ReadSentence, q: number): number {
  let fallback = -1;
  for (let c = q - 1; c >= 0 && c >= q - 6; c--) {
    const clause = sentence.clauses[c];
    if (clause.kind === 'quotation') break;
    if (clause.finite < 0) continue;
    if (sentence.predicates[c] && clause.kind === 'main') return c;
    if (fallback < 0 && (clause.kind === 'main' || (sentence.predicates[c] && clause.introKind !== 'dass')))
      fallback = c;
  }
  return fallback;
}

/** ⟨X nannte den Plan⟩ „schwer erträglich“ · ⟨X sprach von⟩ „Willkür“: a quoted phrase that is a part of its clause. */
function phrases(reading: Reading, sentence: ReadSentence): Proposal[] {
  const { analysis: a } = reading;
  const found: Proposal[] = [];
  let c = 0;
  for (const pair of sentence.pairs) {
    while (c < sentence.clauses.length - 1 && sentence.clauses[c + 1].start <= pair.open) c++;
    const piece = sentence.clauses[c];
    if (!piece || piece.kind === 'quotation' || piece.kind === 'bracket') continue;
    const clause = sentence.clauses[piece.host];
    const predicate = sentence.predicates[piece.host];
    if (!predicate || !takesPhrase(predicate.reporting.takes, predicate.reporting.lemma)) continue;
    const quote = range(pair.open, Math.min(pair.close + 1, sentence.end));
    const frame = without({ start: clause.parts[0].start, end: clauseEnd(clause) }, quote);
    if (frame.length === 0 || isName(reading, pair.open, pair.close)) continue;
    found.push(direct(sentence, quote, framingOf(a, sentence, clause, predicate, frame), 'quoted-phrase', 0.6));
  }
  return found;
}

function takesPhrase(takes: number, lemma: string): boolean {
  return (takes & Takes.direct) !== 0 || /^(?:nennen|bezeichnen|sprechen)$/.test(lemma);
}

/** „Spiegel“, „Neue Zeit“: a noun phrase with a capital on every word is a name, and not what someone said. */
function isName(reading: Reading, open: number, close: number): boolean {
  const { analysis: a } = reading;
  for (let i = open + 1; i < close; i++) if (!isCapital(a.tokens, i)) return false;
  return isQuotedMedia(a, open + 1, close) || nounPhraseAt(a, open + 1, close) !== null;
}

/** „A“, sagte X, „B“: one statement whose words are apart. */
function mergeInterrupted(reading: Reading, proposals: readonly Proposal[]): Proposal[] {
  const merged: Proposal[] = [];
  for (const proposal of proposals) {
    const last = merged.at(-1);
    const { kind } = reading.analysis.tokens;
    const sentence = reading.sentences[proposal.sentence];
    const follows =
      last?.sentence === proposal.sentence &&
      last.rule === 'quotation-then-verb' &&
      proposal.rule === 'verb-then-quotation' &&
      haveSameCue(last, proposal);
    if (last && follows && kind[proposal.quote[0].start - 1] !== Kind.colon && sentence) {
      const frame = last.frame && range(last.frame[0].start, proposal.quote[0].start);
      merged[merged.length - 1] = {
        ...last,
        quote: [...last.quote, ...proposal.quote],
        frame,
        rule: 'interrupted-quotation',
      };
    } else merged.push(proposal);
  }
  return merged;
}

function haveSameCue(a: Proposal, b: Proposal): boolean {
  return a.cue !== null && b.cue !== null && a.cue[0].start === b.cue[0].start;
}
