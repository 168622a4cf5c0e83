import { Closed } from '../language/de/classes.ts';
import { nounClass } from '../language/de/nouns.ts';
import { isCapital } from '../language/de/tokens.ts';
import { code, hashText, mix } from './features/hash.ts';
import type { Proposal, Ranges } from './proposal.ts';
import type { Reading } from './reading.ts';
import { subjectOf, withApposition } from './speaker.ts';

/** Voice feature ids are in [0, 2^VOICE_BITS). */
export const VOICE_BITS = 16;
const MASK = 2 ** VOICE_BITS - 1;

/** A statement chosen before, as far as its voice matters. */
export interface Past {
  readonly proposal: Proposal;
  readonly speaker: Ranges | null;
  /** Index of the sentence in which it ends. */
  readonly lastSentence: number;
}

/** One who may be the voice of a statement without a frame. */
export interface VoiceChoice {
  readonly speaker: Ranges | null;
  /** The statement that has this voice; null for a subject of the narrative and for no one. */
  readonly past: Past | null;
  readonly features: Int32Array;
}

/** Statements and sentences before the one in question that are looked back to. */
const MOST_PAST = 4;
const MOST_SENTENCES = 3;
/** Sentences after which a statement's voice is no longer heard. */
const FARTHEST = 8;
/** Statements before, of those that may stand in one of these sentences, that are looked at. Keeps the work linear. */
const MOST_NEAR = 16;

/**
 * Who may speak in a statement that does not say it: the voices of the statements before, the subjects of the sentences
 * before, or no one the text names.
 *
 * @param past the chosen statements before, in text order, without nested ones
 */
export function voiceChoices(reading: Reading, proposal: Proposal, past: readonly Past[]): VoiceChoice[] {
  const choices: VoiceChoice[] = [];
  const seen = new Set<number>();
  const add = (kind: string, speaker: Ranges | null, from: Past | null, sentence: number, rank: number): void => {
    const key = speaker ? speaker[0].start * 0x100000 + speaker[speaker.length - 1].end : -1;
    if (seen.has(key)) return;
    seen.add(key);
    const features = voiceFeatures(reading, proposal, past, { kind, speaker, from, sentence, rank });
    choices.push({ speaker, past: from, features });
  };
  for (let i = past.length - 1, rank = 0; i >= 0 && rank < MOST_PAST; i--, rank++) {
    const statement = past[i];
    if (proposal.sentence - statement.lastSentence > FARTHEST) break;
    add(statement.speaker ? 'past' : 'past-unnamed', statement.speaker, statement, statement.lastSentence, rank);
  }
  const near = past.slice(-MOST_NEAR);
  for (let d = proposal.type === 'direct' ? 0 : 1; d <= MOST_SENTENCES && d <= proposal.sentence; d++) {
    const sentence = proposal.sentence - d;
    const subject = mainSubject(reading, sentence);
    const spoken = near.some((p) => p.proposal.sentence <= sentence && sentence <= p.lastSentence);
    if (subject) add(spoken ? 'subject-spoken' : 'subject', subject, null, sentence, d);
  }
  add('no-one', null, null, proposal.sentence, 0);
  return choices;
}

function mainSubject(reading: Reading, index: number): Ranges | null {
  const main = reading.sentences[index].clauses.find((c) => c.kind === 'main' && c.finite >= 0);
  const subject = main && subjectOf(reading.analysis, main);
  return main && subject ? withApposition(reading.analysis, subject, main) : null;
}

interface Origin {
  readonly kind: string;
  readonly speaker: Ranges | null;
  readonly from: Past | null;
  readonly sentence: number;
  readonly rank: number;
}

function voiceFeatures(reading: Reading, proposal: Proposal, past: readonly Past[], origin: Origin): Int32Array {
  const { sentences } = reading;
  const type = code(proposal.type);
  const kind = mix(code(origin.kind), Math.min(origin.rank, 2));
  const distance = inSteps(proposal.sentence - origin.sentence);
  const paragraphs = Math.min(2, sentences[proposal.sentence].paragraph - sentences[origin.sentence].paragraph);
  const last = past.at(-1);
  const narrative = !last || last.lastSentence < proposal.sentence - 1 ? 1 : 0;
  const speaker = origin.speaker ? speakerClass(reading, origin.speaker) : 0;
  const ids: number[] = [];
  const add = (name: string, a = 0, b = 0, c = 0): void => {
    const hash = mix(mix(mix(code(name), a), b), c);
    ids.push((hash >>> 0) & MASK, (mix(hash, type) >>> 0) & MASK);
  };
  add('kind', kind);
  add('kind-distance', kind, distance);
  add('kind-paragraphs', kind, paragraphs);
  add('kind-place', mix(kind, narrative), distance, paragraphs);
  add('class', speaker);
  add('kind-class', kind, speaker);
  add('narrative', kind, narrative, distance);
  add('kind-class-distance', kind, speaker, distance);
  add('length', kind, origin.speaker ? Math.min(6, origin.speaker[0].end - origin.speaker[0].start) : 0);
  if (origin.from) {
    add('past-type', code(origin.from.proposal.type), distance);
    add('past-rule', code(origin.from.proposal.rule));
    add('past-framed', origin.from.proposal.cue ? 1 : 0, kind, distance);
  }
  return Int32Array.from(ids);
}

const inSteps = (distance: number): number => (distance < 4 ? distance : distance < 7 ? 4 : 5);

function speakerClass(reading: Reading, speaker: Ranges): number {
  const { analysis: a } = reading;
  const [{ start, end }] = speaker;
  const pronoun = Closed.personal | Closed.relative | Closed.demonstrative | Closed.indefinite;
  if (end - start === 1 && (a.closed[start] & pronoun) !== 0) return hashText(a.forms[start]);
  let best = 'other';
  for (let i = start; i < Math.min(end, start + 8); i++) {
    if (!isCapital(a.tokens, i)) continue;
    const kind = nounClass(a, i);
    if (/^(?:function|organisation|group|media|text)$/.test(kind)) return code(kind);
    if (best === 'other') best = kind;
  }
  return code(best);
}
