import { Closed } from '../../language/de/classes.ts';
import { type NounPhrase, nounPhraseAt } from '../../language/de/phrases.ts';
import { Kind } from '../../language/de/tokens.ts';
import { type Proposal, range } from '../proposal.ts';
import type { ReadSentence, Reading } from '../reading.ts';

/** A paragraph that begins with a name and a colon. */
interface Turn {
  readonly label: NounPhrase;
  readonly first: ReadSentence;
  /** Token end of its last sentence. */
  readonly end: number;
}

/** So many paragraphs of a text must begin with a label, and one label at least twice, for it to be a conversation. */
const FEWEST_TURNS = 4;
/** Tokens that a label has at most: "Frau Dr. Kern", "Olmetaler Bote". */
const LONGEST_LABEL = 5;

/** The turns of a printed conversation, which has no quotation marks: "⟨Amrein⟩: Zwanzig Minuten. Den Rest …" */
export function proposeTurns(reading: Reading): Proposal[] {
  const turns = findTurns(reading);
  if (!isConversation(reading, turns)) return [];
  return turns.map(({ label, first, end }) => ({
    type: 'direct',
    quote: range(label.end + 1, end),
    speaker: range(label.start, label.end),
    cue: null,
    frame: range(label.start, label.end + 1),
    addressee: null,
    medium: 'speech',
    rule: 'turn',
    evidence: range(label.start, label.end + 1),
    score: 0.98,
    sentence: first.index,
  }));
}

function findTurns(reading: Reading): Turn[] {
  const turns: Turn[] = [];
  const { sentences } = reading;
  for (let s = 0; s < sentences.length; s++) {
    const first = sentences[s];
    if (s > 0 && sentences[s - 1].paragraph === first.paragraph) continue;
    const label = labelOf(reading, first);
    if (!label) continue;
    let last = s;
    while (sentences[last + 1]?.paragraph === first.paragraph) last++;
    turns.push({ label, first, end: sentences[last].end });
  }
  return turns;
}

function labelOf(reading: Reading, sentence: ReadSentence): NounPhrase | null {
  const { analysis: a } = reading;
  const label = nounPhraseAt(a, sentence.start, Math.min(sentence.end, sentence.start + LONGEST_LABEL));
  if (!label || (a.closed[label.start] & Closed.determiner) !== 0) return null;
  const colon = a.tokens.kind[label.end] === Kind.colon && label.end + 1 < sentence.end;
  return colon && a.tokens.kind[label.end + 1] !== Kind.quote ? label : null;
}

function isConversation(reading: Reading, turns: readonly Turn[]): boolean {
  if (turns.length < FEWEST_TURNS) return false;
  const { forms } = reading.analysis;
  const labels = new Set(turns.map(({ label }) => forms.slice(label.start, label.end).join(' ')));
  return labels.size >= 2 && labels.size <= turns.length / 2;
}
