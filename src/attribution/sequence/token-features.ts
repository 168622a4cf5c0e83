import type { Analysis } from '../../language/de/analysis.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { nounClass } from '../../language/de/nouns.ts';
import { tag } from '../../language/de/tagger.ts';
import { Kind, isCapital } from '../../language/de/tokens.ts';
import { moodOf } from '../features/mood.ts';
import { code, hashSuffix, hashText, mix, step } from '../features/hash.ts';
import type { Grammar } from '../grammar.ts';
import type { Proposal, Ranges } from '../proposal.ts';
import type { ReadSentence, Reading } from '../reading.ts';
import { firstLabel, Place, Role } from './labels.ts';

/** Rows of the sequence model's weights are numbered in [0, 2^ROW_BITS). */
export const ROW_BITS = 18;
const MASK = 2 ** ROW_BITS - 1;

/** What the sequence model knows of the tokens of a text. */
export interface TokenFeatures {
  readonly length: number;
  /** Features of a token. */
  readonly width: number;
  /** Row ids, `length × width`. */
  readonly ids: Int32Array;
  readonly places: Uint8Array;
}

/** The features of every token: its words, class, clause and verb, the marks around it, what the rules propose for it. */
export function tokenFeatures(reading: Reading, grammar: Grammar): TokenFeatures {
  const facts = factsOf(reading, grammar);
  const { length } = reading.analysis.tokens;
  const writer = new Writer(length);
  for (const s of reading.sentences) {
    for (let i = s.start; i < s.end; i++) write(writer, facts, s, i);
  }
  return { length, width: writer.width, ids: writer.ids, places: placesOf(reading) };
}

/** Codes of every token, one array a question; index −2…+2 outside the text reads as 0. */
interface Facts {
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  readonly noun: Int32Array;
  readonly tag: Int32Array;
  /** The tag of the finite verb of its clause, 0 without one. */
  readonly finite: Int32Array;
  readonly clause: Int32Array;
  readonly clausePlace: Int32Array;
  readonly mood: Int32Array;
  readonly verb: Int32Array;
  readonly kind: Int32Array;
  readonly verbBefore: Int32Array;
  readonly kindBefore: Int32Array;
  readonly verbAfter: Int32Array;
  readonly kindAfter: Int32Array;
  readonly quoted: Int32Array;
  readonly pair: Int32Array;
  readonly chosen: Int32Array;
  readonly role: Int32Array;
  readonly proposed: Int32Array;
  readonly proposedRole: Int32Array;
  readonly sentence: SentenceFacts[];
}

interface SentenceFacts {
  readonly first: number;
  readonly mood: number;
  readonly kind: number;
  readonly before: number;
  readonly after: number;
  readonly opens: number;
  readonly length: number;
}

function factsOf(reading: Reading, grammar: Grammar): Facts {
  const { analysis: a } = reading;
  const n = a.tokens.length;
  const array = (): Int32Array => new Int32Array(n);
  const facts: Facts = {
    word: Int32Array.from(a.forms, (form) => hashText(form)),
    suffix: Int32Array.from(a.forms, (form) => hashSuffix(form, 4)),
    shape: array(),
    noun: array(),
    tag: Int32Array.from(tag(a)),
    finite: array(),
    clause: array(),
    clausePlace: array(),
    mood: array(),
    verb: array(),
    kind: array(),
    verbBefore: array(),
    kindBefore: array(),
    verbAfter: array(),
    kindAfter: array(),
    quoted: array(),
    pair: array(),
    chosen: array(),
    role: array(),
    proposed: array(),
    proposedRole: array(),
    sentence: [],
  };
  for (let i = 0; i < n; i++) {
    facts.shape[i] = shapeOf(a, i);
    facts.noun[i] = a.tokens.kind[i] === Kind.word && isCapital(a.tokens, i) ? code(nounClass(a, i)) : 0;
  }
  for (const s of reading.sentences) clauseFacts(facts, a, s);
  quotationFacts(facts, reading);
  for (const p of grammar.framed) propose(facts, p);
  for (const p of grammar.chosen) choose(facts, p);
  const types = grammarTypes(reading, grammar);
  for (const s of reading.sentences) facts.sentence.push(sentenceFacts(a, s, reading, types));
  return facts;
}

const CLASSES =
  Flag.FINITE | Flag.INF | Flag.ZU_INF | Flag.PTCP2 | Flag.ADJ | Flag.NOUN | Flag.KONJ1_SG3 | Flag.IND_SG3 | Flag.PAST;

/** Its kind, closed classes, capital and what the lexicon says it can be. */
function shapeOf(a: Analysis, i: number): number {
  const kind = a.tokens.kind[i];
  if (kind !== Kind.word) return kind === Kind.stop || kind === Kind.other ? hashText(a.forms[i], 0, 4) : kind;
  return mix(mix(a.closed[i], a.bits[i] & CLASSES), a.capital[i]);
}

function clauseFacts(facts: Facts, a: Analysis, s: ReadSentence): void {
  const reporting = s.predicates.map((p) => p?.reporting);
  const verbs = reporting.map((r) => (r ? code(r.lemma) : 0));
  const kinds = reporting.map((r) => (r ? mix(code(r.kind), r.strength) : 0));
  s.clauses.forEach((piece, c) => {
    const host = s.clauses[piece.host];
    const clause = mix(code(host.kind), code(host.introKind ?? ''));
    const mood = moodOf(a, host.finite);
    const finite = host.finite < 0 ? 0 : facts.tag[host.finite];
    const [before, after] = [c - 1, c + 1].map((k) => s.clauses.at(k < 0 ? s.clauses.length : k)?.host ?? -1);
    for (let i = piece.start; i < piece.end; i++) {
      facts.clause[i] = clause;
      facts.clausePlace[i] = mix(i - piece.start < 2 ? i - piece.start : i === piece.end - 1 ? 4 : 3, piece.before);
      facts.mood[i] = mood;
      facts.finite[i] = finite;
      facts.verb[i] = verbs[piece.host];
      facts.kind[i] = kinds[piece.host];
      facts.verbBefore[i] = before < 0 ? 1 : verbs[before];
      facts.kindBefore[i] = before < 0 ? 1 : kinds[before];
      facts.verbAfter[i] = after < 0 ? 1 : verbs[after];
      facts.kindAfter[i] = after < 0 ? 1 : kinds[after];
    }
  });
}

function quotationFacts(facts: Facts, { analysis: a }: Reading): void {
  for (const { open, close, depth } of a.pairs) {
    if (depth > 0) continue;
    const stops = a.tokens.kind[close - 1] === Kind.stop || a.tokens.kind[close + 1] === Kind.comma ? 1 : 0;
    const pair = mix(mix(step(close - open), stops), open > 0 ? a.tokens.kind[open - 1] : -1);
    for (let i = open; i <= close && i < facts.quoted.length; i++) {
      facts.quoted[i] = i === open ? 1 : i === close ? 3 : 2;
      facts.pair[i] = pair;
    }
  }
}

function propose(facts: Facts, p: Proposal): void {
  const bit = 1 << firstLabel(p.type);
  mark(facts.proposed, p.quote, (_, first) => (first ? 3 * bit : 2 * bit));
  markRoles(facts.proposedRole, p);
  mark(facts.proposedRole, p.addressee, () => 1 << Role.addressee);
}

function mark(array: Int32Array, ranges: Ranges | null, value: (i: number, first: boolean) => number): void {
  const first = ranges?.[0]?.start ?? -1;
  for (const { start, end } of ranges ?? []) for (let i = start; i < end; i++) array[i] |= value(i, i === first);
}

function choose(facts: Facts, p: Proposal): void {
  const label = firstLabel(p.type);
  mark(facts.chosen, p.quote, (_, first) => 1 << (first ? label : label + 1));
  markRoles(facts.role, p);
}

function markRoles(array: Int32Array, { speaker, cue, frame }: Proposal): void {
  mark(array, speaker, () => 1 << Role.speaker);
  mark(array, cue, () => 1 << Role.cue);
  mark(array, frame, () => 1 << Role.frame);
}

/** The type of the last statement that the grammar chose in each sentence. */
function grammarTypes(reading: Reading, grammar: Grammar): Int32Array {
  const types = new Int32Array(reading.sentences.length);
  for (const p of grammar.chosen) {
    if (p.type !== 'direct' || types[p.sentence] === 0) types[p.sentence] = code(p.type);
  }
  return types;
}

function sentenceFacts(a: Analysis, s: ReadSentence, reading: Reading, types: Int32Array): SentenceFacts {
  const main = s.clauses.findIndex((c) => c.kind === 'main' && c.finite >= 0);
  const reporting = s.predicates.find((p) => p !== null)?.reporting;
  const before = reading.sentences.at(s.index - 1);
  const opens = s.index === 0 || before?.paragraph !== s.paragraph ? 1 : 0;
  return {
    first: hashText(a.forms[s.start]),
    mood: moodOf(a, main < 0 ? -1 : s.clauses[main].finite),
    kind: reporting ? mix(code(reporting.kind), reporting.strength) : 0,
    before: s.index === 0 ? 1 : mix(types[s.index - 1], opens),
    after: types[s.index + 1] ?? 1,
    opens,
    length: step(s.end - s.start),
  };
}

function placesOf({ sentences, analysis: { tokens } }: Reading): Uint8Array {
  const places = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const before = i > 0 ? tokens.kind[i - 1] : Kind.stop;
    if (tokens.kind[i] === Kind.quote || before === Kind.quote) places[i] = Place.quotationMark;
    else if (before !== Kind.word && before !== Kind.number) places[i] = Place.afterMark;
  }
  for (const s of sentences) {
    const opens = s.index === 0 || sentences[s.index - 1].paragraph !== s.paragraph;
    if (s.end > s.start) places[s.start] = opens ? Place.paragraph : Place.sentence;
  }
  return places;
}

/** Features of a token at most; those that are 0 are left out. */
const WIDTH = 64;

class Writer {
  readonly width = WIDTH;
  readonly ids: Int32Array;
  #at = 0;
  #template = 0;

  constructor(length: number) {
    this.ids = new Int32Array(length * WIDTH).fill(-1);
  }

  begin(i: number): void {
    this.#at = i * WIDTH;
    this.#template = 0;
  }

  add(a: number, b = 0, c = 0): void {
    let hash = mix(++this.#template, a);
    if (b !== 0 || c !== 0) hash = mix(mix(hash, b), c);
    this.ids[this.#at++] = (hash >>> 0) & MASK;
  }
}

function write(w: Writer, f: Facts, s: ReadSentence, i: number): void {
  const sentence = f.sentence[s.index];
  w.begin(i);
  w.add(0);
  words(w, f, i);
  shapes(w, f, i);
  tags(w, f, i);
  clauses(w, f, i);
  quotations(w, f, i);
  grammar(w, f, i);
  w.add(sentence.first);
  w.add(sentence.mood, sentence.before, f.mood[i]);
  w.add(sentence.kind, sentence.mood);
  w.add(sentence.before, sentence.after);
  w.add(sentence.opens, sentence.length);
  w.add(Math.min(i - s.start, 3), Math.min(s.end - 1 - i, 3));
  w.add(sentence.before, f.mood[i], f.clause[i]);
}

const at = (array: Int32Array, i: number): number => (i < 0 || i >= array.length ? 7 : array[i]);

function words(w: Writer, { word, suffix, noun }: Facts, i: number): void {
  for (let d = -2; d <= 2; d++) w.add(at(word, i + d));
  w.add(at(word, i - 1), at(word, i));
  w.add(at(word, i), at(word, i + 1));
  w.add(suffix[i]);
  w.add(at(suffix, i - 1));
  w.add(noun[i], at(noun, i + 1));
  w.add(noun[i], at(noun, i - 1), at(word, i - 1));
}

function shapes(w: Writer, { shape }: Facts, i: number): void {
  for (let d = -1; d <= 1; d++) w.add(at(shape, i + d));
  w.add(at(shape, i - 1), shape[i]);
  w.add(shape[i], at(shape, i + 1));
  w.add(at(shape, i - 2), at(shape, i - 1), shape[i]);
}

function tags(w: Writer, { tag, finite, clause, kind, verb }: Facts, i: number): void {
  for (let d = -1; d <= 1; d++) w.add(at(tag, i + d));
  w.add(at(tag, i - 1), tag[i]);
  w.add(tag[i], at(tag, i + 1));
  w.add(at(tag, i - 2), at(tag, i - 1), tag[i]);
  w.add(finite[i], clause[i]);
  w.add(tag[i], finite[i], clause[i]);
  w.add(tag[i], kind[i]);
  w.add(tag[i], verb[i]);
}

function clauses(w: Writer, f: Facts, i: number): void {
  const clause = f.clause[i];
  w.add(clause, f.clausePlace[i]);
  w.add(clause, f.mood[i]);
  w.add(f.kind[i], f.shape[i]);
  w.add(f.verb[i], clause);
  w.add(f.verb[i], f.noun[i], f.clausePlace[i]);
  w.add(f.kindBefore[i], clause, f.clausePlace[i]);
  w.add(f.verbBefore[i], clause);
  w.add(f.kindAfter[i], clause, f.mood[i]);
  w.add(f.verbAfter[i], clause);
  w.add(f.kind[i], f.kindBefore[i], f.kindAfter[i]);
  w.add(f.kindBefore[i], f.mood[i], clause);
  w.add(at(f.clause, i - 1), clause, at(f.clause, i + 1));
  w.add(f.word[i], clause);
  w.add(f.word[i], f.kind[i]);
}

function quotations(w: Writer, { quoted, pair, shape, word }: Facts, i: number): void {
  w.add(at(quoted, i - 1), quoted[i], at(quoted, i + 1));
  w.add(quoted[i], pair[i]);
  w.add(quoted[i], shape[i]);
  w.add(quoted[i], at(word, i - 1));
  w.add(quoted[i], at(word, i + 1));
}

function grammar(w: Writer, f: Facts, i: number): void {
  const { chosen, role, proposed, proposedRole } = f;
  w.add(chosen[i], role[i]);
  w.add(at(chosen, i - 1), chosen[i], at(chosen, i + 1));
  w.add(at(role, i - 1), role[i], at(role, i + 1));
  w.add(proposed[i], proposedRole[i]);
  w.add(at(proposed, i - 1), proposed[i], at(proposed, i + 1));
  w.add(at(proposedRole, i - 1), proposedRole[i], at(proposedRole, i + 1));
  w.add(chosen[i], f.mood[i], f.clause[i]);
  w.add(chosen[i], f.kind[i]);
}
