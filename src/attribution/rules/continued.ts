import type { Analysis } from '../../language/de/analysis.ts';
import { type Clause, clauseEnd } from '../../language/de/clauses.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { isKonjunktiv1, isKonjunktiv2 } from '../../language/de/verbs.ts';
import { type Framing, type Proposal, type Ranges, range, touch } from '../proposal.ts';
import type { ReadSentence, Reading } from '../reading.ts';
import { subjectOf, withApposition } from '../speaker.ts';

/** Who spoke last, and where. */
interface Voice extends Framing {
  /** Whether it made a statement, not only acts in a sentence of the narrative. */
  readonly spoke: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}

/**
 * What goes on without a frame of its own: sentences in the Konjunktiv, further quotations of the same speaker, sentences
 * with *soll*. Reads the document once from the start and keeps in mind who spoke last.
 *
 * @param chosen the statements with frames, in text order
 */
export function proposeContinued(reading: Reading, chosen: readonly Proposal[]): Proposal[] {
  const proposals: Proposal[] = [];
  const framed = bySentence(reading, chosen);
  let voice: Voice | null = null;
  let running: Proposal | null = null;
  for (const sentence of reading.sentences) {
    const own = framed[sentence.index];
    const last = own.at(-1);
    const quoted = unframedQuotations(sentence, own);
    for (const quotation of quoted) {
      proposals.push(quotationOf(sentence, quotation, last ? voiceOf(last, sentence) : voice));
    }
    if (!last && voice && quoted.some((q) => staysOpen(sentence, q)))
      voice = { ...voice, sentence: sentence.index, paragraph: sentence.paragraph };
    if (last) {
      voice = voiceOf(last, sentence);
      running = null;
      continue;
    }
    const continued: Proposal | null = distanced(reading, sentence, voice) ?? hearsay(reading, sentence, voice);
    if (!continued) {
      running = null;
      if (quoted.length === 0) voice = narrated(reading, sentence, voice);
      continue;
    }
    const joined: Proposal | null = running && join(running, continued);
    if (joined) proposals[proposals.length - 1] = joined;
    else proposals.push(continued);
    running = joined ?? continued;
    if (voice) voice = { ...voice, sentence: sentence.index, paragraph: sentence.paragraph };
  }
  return proposals;
}

function bySentence(reading: Reading, chosen: readonly Proposal[]): Proposal[][] {
  const lists: Proposal[][] = reading.sentences.map(() => []);
  for (const proposal of chosen) lists[proposal.sentence].push(proposal);
  return lists;
}

function voiceOf(proposal: Proposal, sentence: ReadSentence): Voice {
  const { speaker, cue, frame, addressee, medium } = proposal;
  const place = { sentence: sentence.index, paragraph: sentence.paragraph };
  return { speaker, cue, frame, addressee, medium, spoke: true, ...place };
}

/** Utterances of a sentence that no framed statement has. */
function unframedQuotations(sentence: ReadSentence, own: readonly Proposal[]): Clause[] {
  return sentence.clauses.filter(
    (c) => c.kind === 'quotation' && !own.some((p) => touch(p.quote, range(c.start, c.end))),
  );
}

/** „A. ¶ „B. ¶ „C“: a quotation over paragraphs, which each have an opening mark, and the last a closing one. */
function staysOpen(sentence: ReadSentence, quotation: Clause): boolean {
  return sentence.pairs.some((pair) => pair.open === quotation.start && pair.repaired === 'close');
}

/** „A“, sagte X. ⟨„B“⟩ */
function quotationOf(sentence: ReadSentence, quotation: Clause, voice: Voice | null): Proposal {
  const near = voice !== null && sentence.paragraph - voice.paragraph <= 1;
  const adjacent = near && sentence.paragraph === voice.paragraph;
  return {
    type: 'direct',
    quote: range(quotation.start, quotation.end),
    speaker: near ? voice.speaker : null,
    cue: adjacent ? voice.cue : null,
    frame: adjacent ? voice.frame : null,
    addressee: adjacent ? voice.addressee : null,
    medium: voice?.medium ?? 'speech',
    rule: voice ? 'continued-quotation' : 'quotation-alone',
    evidence: near ? voice.speaker : null,
    score: near ? 0.8 : 0.5,
    sentence: sentence.index,
  };
}

/** Er sagte, … . ⟨Das Geld fehle. Man müsse warten.⟩ */
function distanced(reading: Reading, sentence: ReadSentence, voice: Voice | null): Proposal | null {
  const { analysis: a } = reading;
  const main = sentence.clauses.find((c) => c.kind === 'main');
  if (!main) return null;
  // "es sei denn" is a word for "außer wenn"
  const sure = sentence.clauses.some(
    (c) =>
      c.kind === 'main' &&
      isKonjunktiv1(a, c.finite) &&
      !closesSubordinate(sentence, c) &&
      a.forms[c.finite + 1] !== 'denn',
  );
  const follows = voice !== null && sentence.index - voice.sentence === 1;
  if (!sure && !(follows && isReportedKonjunktiv2(a, sentence, main))) return null;
  if (isWish(a, sentence, main) || a.forms[main.first] === 'als') return null;
  const reach =
    voice && sentence.index - voice.sentence <= FARTHEST && sentence.paragraph - voice.paragraph <= 1 ? voice : null;
  return {
    type: 'indirect-free-indirect',
    quote: range(sentence.start, sentence.end),
    speaker: reach?.speaker ?? null,
    cue: null,
    frame: null,
    addressee: null,
    medium: reach?.medium ?? 'speech-writing',
    rule: sure ? 'konjunktiv-goes-on' : 'konjunktiv2-goes-on',
    evidence: range(main.finite, main.finite + 1),
    score: sure ? 0.85 : 0.6,
    sentence: sentence.index,
  };
}

/** ⟨Er soll geflohen sein.⟩ · Die Regierung kündigte Hilfe an. ⟨Das Geld soll im Mai fließen.⟩ */
function hearsay(reading: Reading, sentence: ReadSentence, voice: Voice | null): Proposal | null {
  const { analysis: a } = reading;
  const main = sentence.clauses.find((c) => c.kind === 'main' && /^soll(?:en)?$/.test(a.forms[c.finite]));
  if (!main || main.finite === sentence.start) return null;
  const perfect = isPerfect(a, clauseEnd(main));
  // who only acted in the sentence before is not the one who tells
  const near = voice?.spoke && sentence.index - voice.sentence === 1 && sentence.paragraph === voice.paragraph;
  if (!perfect && !near) return null;
  return {
    type: 'free-indirect',
    quote: range(sentence.start, sentence.end),
    speaker: near ? voice.speaker : null,
    cue: null,
    frame: null,
    addressee: null,
    medium: near ? voice.medium : 'speech-writing',
    rule: perfect ? 'hearsay-soll' : 'plan-soll',
    evidence: range(main.finite, main.finite + 1),
    score: perfect ? 0.6 : 0.4,
    sentence: sentence.index,
  };
}

/** "soll ⟨geflohen sein⟩", "soll ⟨gesehen worden sein⟩", "soll ⟨undicht gewesen sein⟩": an infinitive of the past. */
function isPerfect(a: Analysis, end: number): boolean {
  if (!/^(?:haben|sein)$/.test(a.forms[end - 1] ?? '')) return false;
  return /^(?:worden|gewesen|geworden)$/.test(a.forms[end - 2]) || (a.bits[end - 2] & Flag.PTCP2) !== 0;
}

/** The end of "dass die Bombe – so heißt sie – in der Ukraine ⟨sei⟩", which reads like a clause of its own. */
function closesSubordinate(sentence: ReadSentence, clause: Clause): boolean {
  return sentence.clauses.length > 1 && clause.finite === clause.end - 1 && clause.end - clause.start > 2;
}

/** Sentences after which a voice is no longer heard. */
const FARTHEST = 4;

/** Modals whose Konjunktiv II weighs the writer's own words as often as not: "könnte", "dürfte". */
const WRITERS_MODALS = /^(?:könnt|dürft|müsst|sollt)/;

/** "Das ⟨wäre⟩ falsch" after someone spoke; "Wenn er käme, würde …" is the writer's own condition as often as not. */
function isReportedKonjunktiv2(a: Analysis, sentence: ReadSentence, main: Clause): boolean {
  const conditional = sentence.clauses.some((c) => c.introKind === 'other');
  return isKonjunktiv2(a, main.finite) && !WRITERS_MODALS.test(a.forms[main.finite]) && !conditional;
}

/** "Möge er ruhen", "Sei x eine Zahl", "Es lebe die Stadt", "Man nehme": Konjunktiv I that reports nothing. */
function isWish(a: Analysis, sentence: ReadSentence, main: Clause): boolean {
  const verb = a.forms[main.finite];
  if (main.verbFirst && main.finite === sentence.start && (verb === 'möge' || verb === 'sei')) return true;
  return /^(?:es lebe|man nehme)/.test(`${a.forms[main.first]} ${verb}`);
}

/** A sentence of the narrative: when someone is its subject, Konjunktiv after it is theirs. */
function narrated(reading: Reading, sentence: ReadSentence, voice: Voice | null): Voice | null {
  const { analysis: a } = reading;
  const main = sentence.clauses.find((c) => c.kind === 'main');
  const subject = main && subjectOf(a, main);
  if (!main || !subject || subject.class === 'other' || subject.class === 'place' || subject.pronoun) return voice;
  return {
    speaker: withApposition(a, subject, main),
    cue: null,
    frame: null,
    addressee: null,
    medium: 'speech-writing',
    spoke: false,
    sentence: sentence.index,
    paragraph: sentence.paragraph,
  };
}

/** Two sentences of one kind in a row, over paragraphs too, are one statement. */
function join(running: Proposal, next: Proposal): Proposal | null {
  const last = running.quote[running.quote.length - 1];
  const [first] = next.quote;
  if (last.end !== first.start || running.type !== next.type) return null;
  const quote: Ranges = [...running.quote.slice(0, -1), { start: last.start, end: first.end }];
  return { ...running, quote };
}
