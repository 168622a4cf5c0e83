import type { Analysis } from '../../language/de/analysis.ts';
import { Closed } from '../../language/de/classes.ts';
import type { Clause } from '../../language/de/clauses.ts';
import { type NounPhrase, nounPhraseAt } from '../../language/de/phrases.ts';
import { type Reporting, Takes, reportingNoun } from '../../language/de/reporting.ts';
import { Kind, isCapital } from '../../language/de/tokens.ts';
import { contentStop, isDistanced } from '../content.ts';
import { contentEnd } from '../framing.ts';
import { type Proposal, type Ranges, range } from '../proposal.ts';
import type { ReadSentence, Reading } from '../reading.ts';

/** Statements that a noun frames: "⟨die Forderung des Ministers⟩, …", "⟨Sein Fazit⟩: „…“". */
export function proposeNouns(reading: Reading): Proposal[] {
  const proposals: Proposal[] = [];
  for (const sentence of reading.sentences) {
    sentence.clauses.forEach((piece, p) => {
      if (piece.kind === 'quotation' || piece.kind === 'bracket') return;
      const noun = lastNoun(reading.analysis, piece);
      const found = noun && framed(reading, sentence, p, noun);
      if (found) proposals.push(found);
    });
  }
  return proposals;
}

interface FoundNoun {
  readonly token: number;
  readonly reporting: Reporting;
  /** From the determiner on; its end is the end of the piece. */
  readonly phrase: NounPhrase;
}

/** How far before the end of its piece a noun with its genitive can begin, in tokens. */
const LONGEST_PHRASE = 14;

/** The reporting noun whose phrase closes the piece: "auf ⟨die Forderung des Ministers⟩". */
function lastNoun(a: Analysis, piece: Clause): FoundNoun | null {
  for (let i = Math.max(piece.start, piece.end - LONGEST_PHRASE); i < piece.end; i++) {
    if (a.tokens.kind[i] !== Kind.word || !isCapital(a.tokens, i)) continue;
    const reporting = reportingNoun(a.forms[i]);
    if (!reporting) continue;
    const start = phraseStart(a, i, piece.start);
    const phrase = nounPhraseAt(a, start, piece.end);
    if (phrase && phrase.end >= piece.end - 1 && phrase.head <= i) return { token: i, reporting, phrase };
  }
  return null;
}

/** The determiner or adjective at which the phrase of noun `i` begins. */
function phraseStart(a: Analysis, i: number, from: number): number {
  let start = i;
  while (start > from && i - start < 4 && a.tokens.kind[start - 1] === Kind.word && a.capital[start - 1] === 0) {
    if (
      (a.closed[start - 1] &
        ~(Closed.determiner | Closed.personal | Closed.relative | Closed.demonstrative | Closed.indefinite)) !==
      0
    )
      break;
    start--;
    if ((a.closed[start] & Closed.determiner) !== 0) break;
  }
  return start;
}

function framed(reading: Reading, sentence: ReadSentence, p: number, noun: FoundNoun): Proposal | null {
  const { analysis: a } = reading;
  const piece = sentence.clauses[p];
  const next = sentence.clauses[p + 1];
  if (!next) return null;
  const complement = sentence.clauses[next.host];
  const mark = a.tokens.kind[next.start - 1];
  // "warnte vor einem Nein: …": the verb frames
  const predicate = sentence.predicates[piece.host];
  if (next.before === Kind.colon && predicate?.reporting.strength === 3) return null;
  const colon = next.before === Kind.colon || (next.kind === 'quotation' && mark === Kind.colon);
  if (!fits(a, complement, noun.reporting, colon)) return null;
  const start = complement.parts[0].start;
  const quotation = complement.kind === 'quotation';
  const end = quotation ? complement.end : contentStop(a, sentence, next.host, contentEnd(reading, sentence));
  if (end <= start || start < piece.end) return null;
  const frame = range(sentence.clauses[piece.host].parts[0].start, start);
  return {
    type: quotation ? 'direct' : 'indirect',
    quote: range(start, end),
    speaker: speakerOf(a, noun),
    cue: range(noun.token, noun.token + 1),
    frame,
    addressee: null,
    medium: noun.reporting.medium,
    rule: colon ? 'noun-colon' : 'noun',
    evidence: range(noun.token, noun.token + 1),
    score: colon ? 0.7 : 0.35 + 0.1 * noun.reporting.strength,
    sentence: sentence.index,
  };
}

function fits(a: Analysis, complement: Clause, reporting: Reporting, colon: boolean): boolean {
  if (colon) return complement.kind === 'quotation' || complement.kind === 'main';
  if (complement.before !== Kind.comma && complement.before !== Kind.dash) return false;
  const can = (flag: number): boolean => (reporting.takes & flag) !== 0;
  if (complement.kind === 'infinitive') return can(Takes.infinitive) && complement.introKind !== 'other';
  if (complement.kind === 'main') return isDistanced(a, complement) && reporting.strength > 1;
  if (complement.introKind === 'dass') return can(Takes.dass);
  if (complement.introKind === 'ob') return can(Takes.ob);
  return complement.introKind === 'question' && complement.intro === complement.first && can(Takes.question);
}

/** "die Forderung ⟨des Ministers⟩", "die Angaben ⟨von Eva Kern⟩", "⟨seine⟩ Forderung", "⟨Kaisers⟩ Warnung". */
function speakerOf(a: Analysis, { token, phrase }: FoundNoun): Ranges | null {
  const attribute = token + 1 < phrase.end ? attributeAt(a, token + 1, phrase.end) : null;
  if (attribute) return range(attribute.start, attribute.end);
  if (/^(?:sein|ihr|mein|unser|dein)/.test(a.forms[phrase.start])) return range(phrase.start, phrase.start + 1);
  const owner = token - 1;
  if (owner >= 0 && a.capital[owner] === 1 && a.forms[owner].endsWith('s')) return range(owner, owner + 1);
  return null;
}

function attributeAt(a: Analysis, i: number, end: number): NounPhrase | null {
  const start = /^(?:von|vom|durch|aus)$/.test(a.forms[i]) ? i + 1 : i;
  return nounPhraseAt(a, start, end);
}
