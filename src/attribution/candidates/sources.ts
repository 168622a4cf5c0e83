import { nounPhraseAt } from '../../language/de/phrases.ts';
import { isKonjunktiv1, isKonjunktiv2 } from '../../language/de/verbs.ts';
import { contentStop } from '../content.ts';
import { contentEnd } from '../framing.ts';
import { type Framing, type Proposal, range, without } from '../proposal.ts';
import type { ReadSentence, Reading } from '../reading.ts';
import type { Clause } from '../../language/de/clauses.ts';
import { candidate } from './candidate.ts';

const PREPOSITIONS = new Set(['nach', 'laut', 'für', 'aus', 'unter', 'mit', 'gemäß', 'in', 'bei', 'im']);
/** Prepositions that make any noun a possible source; the others only someone who can speak. */
const ANY_NOUN = new Set(['nach', 'laut']);

/** ⟨Nach X⟩ … · ⟨für X⟩ …: any prepositional phrase that may name a source. */
export function sources(reading: Reading, s: ReadSentence): Proposal[] {
  const { analysis: a } = reading;
  const found: Proposal[] = [];
  const limit = contentEnd(reading, s);
  for (const piece of s.clauses) {
    if (piece.kind === 'quotation' || piece.kind === 'bracket') continue;
    const subordinate = piece.kind === 'subordinate' && piece.introKind !== 'dass';
    const whole = subordinate ? { start: piece.start, end: piece.end } : { start: s.start, end: limit };
    for (let i = piece.start; i < piece.end; i++) {
      if (!PREPOSITIONS.has(a.forms[i]) || a.capital[i] === 1) continue;
      const phrase = nounPhraseAt(a, i + 1, piece.end);
      if (!phrase) continue;
      const speaks = phrase.class !== 'other' && phrase.class !== 'place';
      const frame = range(i, phrase.end);
      const quote = without(whole, frame).filter((r) => r.end - r.start > 1);
      if ((speaks || ANY_NOUN.has(a.forms[i])) && quote.length > 0) {
        const speaker = range(phrase.start, phrase.end);
        const framing: Framing = { speaker, cue: range(i, i + 1), frame, addressee: null, medium: 'speech-writing' };
        found.push(candidate(s, 'indirect', quote, framing, 'preposition'));
      }
      i = phrase.end - 1;
    }
  }
  return found;
}

/** How far before the end of its piece a noun can stand that frames what follows, in tokens. */
const REACH = 12;

/** die ⟨Idee⟩, … zu … · der ⟨Plan⟩, dass …: any noun before a clause. */
export function nouns(reading: Reading, s: ReadSentence): Proposal[] {
  const { analysis: a } = reading;
  const found: Proposal[] = [];
  const limit = contentEnd(reading, s);
  s.clauses.forEach((piece, p) => {
    const next = s.clauses.at(p + 1);
    if (!next || piece.kind === 'quotation' || piece.kind === 'bracket') return;
    const content = s.clauses[next.host];
    if (!canFollowNoun(reading, content) || content.parts.length === 0 || content.parts[0].start < piece.end) return;
    const start = content.parts[0].start;
    const stop = contentStop(a, s, next.host, limit);
    for (let i = piece.end - 1; i >= piece.start && i > piece.end - REACH && stop > start; i--) {
      const phrase = a.capital[i] === 1 ? nounPhraseAt(a, i, piece.end) : null;
      if (!phrase || phrase.end < piece.end - 1 || phrase.class === 'name' || phrase.class === 'first-name') continue;
      const after = /^(?:von|vom)$/.test(a.forms[i + 1] ?? '') ? i + 2 : i + 1;
      const owner = i + 1 < phrase.end ? nounPhraseAt(a, after, phrase.end) : null;
      const framing: Framing = {
        speaker: owner && range(owner.start, owner.end),
        cue: range(i, i + 1),
        frame: range(s.clauses[piece.host].parts[0].start, start),
        addressee: null,
        medium: 'speech-writing',
      };
      found.push(candidate(s, 'indirect', range(start, stop), framing, 'noun-complement'));
    }
  });
  return found;
}

function canFollowNoun(reading: Reading, clause: Clause): boolean {
  if (clause.introKind === 'dass' || clause.introKind === 'ob' || clause.kind === 'infinitive') return true;
  const { analysis: a } = reading;
  return clause.kind === 'main' && (isKonjunktiv1(a, clause.finite) || isKonjunktiv2(a, clause.finite));
}
