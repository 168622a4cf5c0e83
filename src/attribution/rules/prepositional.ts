import type { Analysis } from '../../language/de/analysis.ts';
import type { Clause } from '../../language/de/clauses.ts';
import { FRAME_RELATIVES } from '../../language/de/data/reporting-prepositions.ts';
import { type NounPhrase, nounPhraseAt } from '../../language/de/phrases.ts';
import { SOURCE_FRAMES, sourceMedium } from '../../language/de/sources.ts';
import { Kind } from '../../language/de/tokens.ts';
import type { Medium } from '../../text/statement.ts';
import { contentEnd } from '../framing.ts';
import { withApposition } from '../speaker.ts';
import { type Proposal, type Ranges, type TokenRange, range, without } from '../proposal.ts';
import type { RuleName } from '../because.ts';
import type { ReadSentence, Reading } from '../reading.ts';

/** A phrase that names the source of its sentence: "laut Polizei", "nach Angaben von X", "X zufolge", "so X". */
interface SourcePhrase {
  /** The whole phrase. */
  readonly frame: TokenRange;
  readonly cue: TokenRange;
  readonly speaker: TokenRange | null;
  readonly rule: RuleName;
  readonly score: number;
  readonly medium: Medium;
}

/** Statements whose source stands in a prepositional phrase or after "so". */
export function proposePrepositional(reading: Reading): Proposal[] {
  const proposals: Proposal[] = [];
  for (const sentence of reading.sentences) {
    sentence.clauses.forEach((piece, p) => {
      if (piece.kind === 'quotation' || piece.kind === 'bracket') return;
      for (const source of sourcePhrases(reading.analysis, piece, sentence.clauses[piece.host])) {
        const proposal = withContent(reading, sentence, p, source);
        if (proposal) proposals.push(proposal);
      }
    });
  }
  return proposals;
}

function sourcePhrases(a: Analysis, piece: Clause, host: Clause): SourcePhrase[] {
  const found: SourcePhrase[] = [];
  for (let i = piece.start; i < piece.end; i++) {
    const source = before(a, i, piece, host) ?? after(a, i, piece) ?? afterSo(a, i, piece) ?? adverb(a, i, piece);
    if (!source) continue;
    found.push(source);
    i = source.frame.end - 1;
  }
  return found;
}

/** ⟨Laut X⟩ · ⟨gemäß X⟩ · ⟨nach Angaben von X⟩ · ⟨aus Sicht des X⟩ · ⟨unter Berufung auf X⟩ */
function before(a: Analysis, i: number, piece: Clause, host: Clause): SourcePhrase | null {
  if (a.capital[i] === 1) return null;
  for (const frame of SOURCE_FRAMES.get(a.forms[i]) ?? []) {
    if (frame.position === 'post' || !frame.words.every((w, k) => a.forms[i + k] === w)) continue;
    const start = i + frame.words.length;
    const phrase = start < piece.end ? nounPhraseAt(a, start, piece.end) : null;
    const medium = phrase && sourceMedium(frame, a.forms[phrase.head]);
    if (!phrase || !medium) continue;
    const [named] = withApposition(a, phrase, host);
    // "laut Polizeiangaben zufolge" is a slip that is read as it is meant
    const end = a.forms[named.end] === 'zufolge' ? named.end + 1 : named.end;
    // "aus Sicht des X": the noun of the preposition belongs to the source, as in "nach Angaben des X"
    const noun = a.capital[start - 1] === 1;
    const cue = { start: i, end: noun ? i + 1 : start };
    const speaker = { start: noun ? i + 1 : phrase.start, end: named.end };
    return {
      frame: { start: i, end },
      cue,
      speaker,
      rule: frame.nouns ? 'source-noun' : 'source',
      score: SCORES[frame.strength],
      medium,
    };
  }
  return null;
}

/** By the strength of the preposition in the lexicon. */
const SCORES = [0, 0.35, 0.6, 0.85];

/** ⟨X zufolge⟩ · ⟨meiner Meinung nach⟩ */
function after(a: Analysis, i: number, piece: Clause): SourcePhrase | null {
  const phrase = nounPhraseAt(a, i, piece.end);
  if (!phrase || phrase.end >= piece.end) return null;
  for (const frame of SOURCE_FRAMES.get(a.forms[phrase.end]) ?? []) {
    const medium = sourceMedium(frame, a.forms[phrase.head]);
    if (frame.position === 'pre' || frame.words.length > 1 || !medium) continue;
    if (governsNext(a, phrase, piece.end)) continue;
    return {
      frame: { start: phrase.start, end: phrase.end + 1 },
      cue: { start: phrase.end, end: phrase.end + 1 },
      speaker: { start: phrase.start, end: phrase.end },
      rule: 'source-after',
      score: SCORES[frame.strength],
      medium,
    };
  }
  return null;
}

/** "der Weg ⟨nach⟩ Rom", "handelte X ⟨gemäß⟩ dem Gesetz": a word of either place that belongs to what follows it. */
function governsNext(a: Analysis, phrase: NounPhrase, end: number): boolean {
  const next = phrase.end + 1;
  if (a.forms[phrase.end] === 'gemäß') return nounPhraseAt(a, next, end) !== null;
  return a.forms[phrase.end] === 'nach' && a.forms[phrase.start] !== 'der' && next < end && phrase.cases === 0;
}

/** „…“, ⟨so X⟩ · …, ⟨so X weiter⟩, … */
function afterSo(a: Analysis, i: number, piece: Clause): SourcePhrase | null {
  if (a.forms[i] !== 'so' || i !== piece.start || piece.kind !== 'fragment') return null;
  if (piece.before !== Kind.comma && piece.before !== Kind.dash && piece.before !== Kind.quote) return null;
  const phrase = nounPhraseAt(a, i + 1, piece.end);
  if (!phrase) return null;
  const speaks = phrase.pronoun || phrase.class !== 'other';
  return {
    frame: { start: i, end: piece.end },
    cue: { start: i, end: i + 1 },
    speaker: { start: phrase.start, end: phrase.end },
    rule: 'so',
    score: speaks ? 0.9 : 0.6,
    medium: 'speech-writing',
  };
}

/** ⟨Demnach⟩ … · ein Bericht, ⟨wonach⟩ … : what a source named before says. */
function adverb(a: Analysis, i: number, piece: Clause): SourcePhrase | null {
  const relative = i === piece.intro && piece.kind === 'subordinate' && FRAME_RELATIVES.has(a.forms[i]);
  if (!relative && (a.forms[i] !== 'demnach' || piece.kind !== 'main')) return null;
  const frame = { start: i, end: i + 1 };
  const named = relative ? antecedent(a, piece) : null;
  if (named) return { frame, cue: frame, speaker: named, rule: 'demnach', score: 0.75, medium: 'speech-writing' };
  // the word stands for a source that was named before: it is the mention, who it is the text says elsewhere
  return { frame, cue: frame, speaker: frame, rule: 'demnach', score: 0.75, medium: 'speech-writing' };
}

/** "⟨eine Aussage⟩, wonach …", "⟨der Bericht der Stadt⟩, demzufolge …": the text or person before the comma. */
function antecedent(a: Analysis, piece: Clause): TokenRange | null {
  const end = piece.start - 1;
  for (let start = Math.max(0, end - LONGEST_ANTECEDENT); start < end; start++) {
    const phrase = nounPhraseAt(a, start, end);
    if (phrase?.end === end && phrase.class !== 'place' && !phrase.pronoun) return { start: phrase.start, end };
  }
  return null;
}

/** Tokens of a noun phrase before "wonach", at most. */
const LONGEST_ANTECEDENT = 8;

function withContent(reading: Reading, sentence: ReadSentence, p: number, source: SourcePhrase): Proposal | null {
  const { analysis: a } = reading;
  const piece = sentence.clauses[p];
  const limit = contentEnd(reading, sentence);
  const own = piece.start === source.frame.start && source.frame.end >= piece.end;
  const comma = own && a.tokens.kind[piece.start - 1] === Kind.comma;
  const goesOn = comma && source.frame.end < limit && a.tokens.kind[source.frame.end] === Kind.comma;
  const frame = comma ? { start: source.frame.start - 1, end: source.frame.end + (goesOn ? 1 : 0) } : source.frame;
  const previous = sentence.clauses[p - 1];
  const direct = own && previous?.kind === 'quotation';
  // "⟨Das berichten⟩ Medien unter Berufung auf X": a speech act that points back
  if (/^(?:das|dies)$/.test(a.forms[piece.first]) && sentence.predicates[p]?.reporting.strength === 3) return null;
  const quote = direct ? range(previous.start, previous.end) : contentAround(a, sentence, p, frame, limit);
  if (quote.length === 0 || quote.every((r) => r.end - r.start < 2)) return null;
  return {
    type: direct ? 'direct' : 'indirect',
    quote,
    speaker: source.speaker && [source.speaker],
    cue: [source.cue],
    frame: [frame],
    addressee: null,
    medium: source.medium,
    rule: source.rule,
    evidence: [frame],
    score: source.score,
    sentence: sentence.index,
  };
}

/** The sentence, or the part of it that the phrase speaks for, without the phrase. */
function contentAround(a: Analysis, sentence: ReadSentence, p: number, frame: TokenRange, limit: number): Ranges {
  const own = sentence.clauses[p];
  // "die Klägerin, ⟨die ihn nach Angaben von X kannte⟩, klagt": the phrase speaks for its clause alone
  if (own.kind === 'subordinate' && own.introKind !== 'dass' && p > 0) {
    return pieces(a, { start: own.start, end: own.end }, frame);
  }
  let { start } = sentence;
  for (let k = p; k > 0; k--) {
    const clause = sentence.clauses[k];
    if (clause.before === Kind.semicolon || clause.before === Kind.colon) {
      start = clause.start;
      break;
    }
  }
  return pieces(a, { start, end: limit }, frame);
}

function pieces(a: Analysis, whole: TokenRange, frame: TokenRange): Ranges {
  return without(whole, [frame])
    .map((r) => trim(a, r))
    .filter((r) => r.end > r.start && (r.end - r.start > 1 || a.tokens.kind[r.start] === Kind.word));
}

/** Commas and dashes at the edges are not part of what is said. */
function trim(a: Analysis, r: TokenRange): TokenRange {
  let { start, end } = r;
  while (start < end && (a.tokens.kind[start] === Kind.comma || a.tokens.kind[start] === Kind.dash)) start++;
  while (end > start && (a.tokens.kind[end - 1] === Kind.comma || a.tokens.kind[end - 1] === Kind.dash)) end--;
  return { start, end };
}
