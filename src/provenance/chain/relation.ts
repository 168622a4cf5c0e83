import type { TokenRange } from '../../attribution/proposal.ts';
import type { Analysis } from '../../language/de/analysis.ts';
import { Closed } from '../../language/de/classes.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { Kind } from '../../language/de/tokens.ts';
import { type MediumMention, isHead } from './media.ts';

/**
 * How a medium stands to a statement: it was `told` or published it first; it is the `source` that another medium names; it
 * `relayed` it.
 */
export type Relation = 'told' | 'source' | 'relayed';

export interface Related {
  readonly relation: Relation;
  /** From the word that relates it to the end of its name: "⟨gegenüber⟩ Newsweek". */
  readonly range: TokenRange;
}

/** What a preposition before a medium or a noun with it makes of that medium; null where it makes nothing. */
export function relationOf(a: Analysis, mention: MediumMention): Related | null {
  const { start, end } = mention.range;
  const phrase = phraseStart(a, start);
  if (a.forms[end] === 'gegenüber') return { relation: 'told', range: { start: phrase, end: end + 1 } };
  if (a.forms[end] === 'zufolge') return { relation: 'relayed', range: { start: phrase, end: end + 1 } };
  const at = phrase - 1;
  const found = byPreposition(a, at, mention) ?? byNoun(a, at);
  return found && { relation: found.relation, range: { start: found.start, end } };
}

/** Where the noun phrase begins: before "der britischen Zeitung", "seinem", "dem US-Sender". */
export function phraseStart(a: Analysis, start: number): number {
  // „⟨Bild⟩ am Sonntag“: the mark before a name that was found inside it
  let i = a.tokens.kind[start - 1] === Kind.quote ? start - 1 : start;
  while (i > 0 && start - i < MOST_MODIFIERS && isModifier(a, i - 1)) {
    i--;
    if ((a.closed[i] & Closed.determiner) !== 0) break;
  }
  return i;
}

const MOST_MODIFIERS = 6;

function isModifier(a: Analysis, i: number): boolean {
  if (a.tokens.kind[i] !== Kind.word) return false;
  if (isHead(a, i) || MEDIA_NOUN.test(a.forms[i])) return true;
  if ((a.closed[i] & (Closed.preposition | Closed.contraction)) !== 0) return false;
  if ((a.closed[i] & Closed.determiner) !== 0) return true;
  return a.capital[i] === 0 && /(?:e[nrms]?|er)$/.test(a.forms[i]) && (a.bits[i] & Flag.ADJ) !== 0;
}

const MEDIA_NOUN =
  /(?:sendung|talkshow|talk|show|podcasts?|format|account|kanal|konto|profil|interviews?|nachrichtenseite|redaktion)$/;

interface Found {
  readonly relation: Relation;
  readonly start: number;
}

/** Last parts of nouns beside media: what is said to them, written for them, asked by them, reported by them. */
const TALK = /(?:gesprächs?|interviews?|talk|unterhaltung)$/;
const TEXT = /(?:beitrag|kolumne|artikel|essay|kommentar|interview)$/;
const REQUEST = /(?:anfrage|nachfrage|frage)$/;
const REPORT = /(?:berichte?n?s?|meldung|meldungen|angaben|informationen|recherchen?|artikeln?s?|darstellung)$/;

/** Prepositions that relate a medium by the noun before them: "⟨im Gespräch mit⟩ der APA". */
const AFTER_NOUNS: readonly (readonly [preposition: string, noun: RegExp, relation: Relation])[] = [
  ['mit', TALK, 'told'],
  ['für', TEXT, 'told'],
  ['von', REQUEST, 'told'],
  ['von', REPORT, 'relayed'],
  ['auf', /^(?:berufung|verweis|bezug|hinweis|bezugnahme)$/, 'source'],
];

/** Prepositions that say where it was said or published. */
const PLACES = /^(?:in|im|bei|beim|auf|via|per|zu|zur|zum|an|ans)$/;

function byPreposition(a: Analysis, at: number, mention: MediumMention): Found | null {
  const form = a.forms[at] ?? '';
  if (form === 'gegenüber') return { relation: 'told', start: at };
  if (form === 'laut' || form === 'lt.') return { relation: 'relayed', start: at };
  for (const [preposition, noun, relation] of AFTER_NOUNS) {
    if (form !== preposition || !noun.test(a.forms[at - 1] ?? '')) continue;
    const start = beforeNoun(a, at);
    return relation === 'relayed' ? bySource(a, start) : { relation, start };
  }
  return isPlace(form, mention) ? { relation: 'told', start: at } : null;
}

/** "im ZDF", "bei Maischberger", "über X"; "an den Spiegel treten" only with a name that is surely one. */
function isPlace(form: string, { kind, marked }: MediumMention): boolean {
  if (form === 'über') return kind === 'platform';
  if (/^(?:zu|zum|zur|an|ans)$/.test(form) && kind === 'outlet' && !marked) return false;
  return PLACES.test(form);
}

/** "⟨nach⟩ Informationen von", "⟨aus⟩ einem Bericht der": not "wies einen Bericht der BBC zurück". */
function bySource(a: Analysis, start: number): Found | null {
  return /^(?:laut|lt\.|nach|aus|in|im|gemäß|gemäss)$/.test(a.forms[start]) ? { relation: 'relayed', start } : null;
}

/** "nach Angaben ⟨der dpa⟩", "ein Bericht ⟨des „Spiegel“⟩", "auf Anfrage ⟨der BBC⟩", "im Interview ⟨der NZZ⟩" */
function byNoun(a: Analysis, at: number): Found | null {
  const form = a.forms[at] ?? '';
  if (REPORT.test(form)) return bySource(a, beforeNoun(a, at + 1));
  const told = REQUEST.test(form) || TALK.test(form) || TEXT.test(form);
  return told ? { relation: 'told', start: beforeNoun(a, at + 1) } : null;
}

/** The start of the phrase with the noun that stands right before a token: "⟨im Gespräch⟩ mit", "⟨auf Anfrage⟩ von". */
function beforeNoun(a: Analysis, next: number): number {
  let i = next - 1;
  for (let k = 0; k < 3 && i > 0 && a.tokens.kind[i - 1] === Kind.word; k++) {
    const closed = a.closed[i - 1];
    if ((closed & (Closed.preposition | Closed.contraction)) !== 0 || a.forms[i - 1] === 'laut') return i - 1;
    if ((closed & Closed.determiner) === 0 && (a.bits[i - 1] & Flag.ADJ) === 0) break;
    i--;
  }
  return i;
}
