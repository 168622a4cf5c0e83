import type { TokenRange } from '../../attribution/proposal.ts';
import type { Analysis } from '../../language/de/analysis.ts';
import { EVERYDAY_MEDIA_NAMES } from '../../language/de/data/titles.ts';
import { isMediaName } from '../../language/de/media.ts';
import { Kind, spaceBefore, word } from '../../language/de/tokens.ts';
import { type Medium, spellingsFrom } from './names.ts';

/** A medium that a text names, with the quotation marks around its name: „Spiegel“. */
export interface MediumMention extends Medium {
  readonly range: TokenRange;
  /** Whether the name stands in quotation marks, or behind a noun such as "die Zeitung". */
  readonly marked: boolean;
}

/**
 * The medium named at token `i`: by a name that is known (for everyday words only as `isMediaName` has it, or in quotation
 * marks), by one in quotation marks behind "die Zeitung", or as the first part of a compound: "im ⟨ARD⟩-Morgenmagazin".
 */
export function mediumAt(a: Analysis, i: number, end: number): MediumMention | null {
  if (a.tokens.kind[i] === Kind.quote) return quotedAt(a, i, end);
  if (a.tokens.kind[i] !== Kind.word) return null;
  const found = knownAt(a, i, end);
  if (found)
    return withBracket(a, { ...found.medium, range: { start: i, end: found.end }, marked: isHead(a, i - 1) }, end);
  return compoundAt(a, i) ?? paperAt(a, i, end);
}

/** "der ⟨Olmer Zeitung⟩": a place and what papers are called. */
function paperAt(a: Analysis, i: number, end: number): MediumMention | null {
  const [place, paper] = [word(a.tokens, i), word(a.tokens, i + 1)];
  if (i + 1 >= end || !/^\p{Lu}\p{L}{2,}er$/u.test(place) || !PAPER.test(paper)) return null;
  return { name: `${place} ${paper}`, kind: 'outlet', range: { start: i, end: i + 2 }, marked: false };
}

function knownAt(a: Analysis, i: number, end: number): { medium: Medium; end: number } | null {
  const spelling = spellingsFrom(word(a.tokens, i)).find(({ words }) => spells(a, i, end, words));
  if (!spelling) return null;
  const alone = spelling.words.length === 1;
  // "die ⟨Tageszeitung⟩ „Die Welt“"
  if (alone && isHead(a, i) && namesAnother(a, i + 1, end)) return null;
  if (alone && spelling.kind === 'platform' && !isOnPlatform(a, i)) return null;
  if (alone && EVERYDAY_MEDIA_NAMES.has(spelling.words[0]) && !isMediaName(a, i) && !isHead(a, i - 1)) return null;
  return { medium: { name: spelling.name, kind: spelling.kind }, end: i + spelling.words.length };
}

function namesAnother(a: Analysis, i: number, end: number): boolean {
  return (
    a.tokens.kind[i] === Kind.quote || spellingsFrom(word(a.tokens, i)).some(({ words }) => spells(a, i, end, words))
  );
}

function spells(a: Analysis, i: number, end: number, words: readonly string[]): boolean {
  return i + words.length <= end && words.every((w, k) => word(a.tokens, i + k) === w);
}

/** "auf ⟨X⟩", "bei ⟨Telegram⟩", "auf der Plattform ⟨X⟩": not the company, and no letter. */
function isOnPlatform(a: Analysis, i: number): boolean {
  return /^(?:auf|bei|via|über|per|im|in)$/.test(a.forms[i - 1] ?? '') || isHead(a, i - 1);
}

/** „Spiegel“ · „Bild“-Zeitung · die Zeitung „Olmer Bote“ */
function quotedAt(a: Analysis, open: number, end: number): MediumMention | null {
  const close = closingMark(a, open, end);
  if (close < 0) return null;
  const stop = withSuffix(a, close + 1, end);
  const range = { start: open, end: stop };
  const words = Array.from({ length: close - open - 1 }, (_, k) => word(a.tokens, open + 1 + k));
  const spelling = spelled(words) ?? spelled(['Die', ...words]);
  if (spelling) return { name: spelling.name, kind: spelling.kind, range, marked: true };
  const { tokens } = a;
  const name = tokens.text.slice(tokens.start[open + 1], tokens.end[close - 1]);
  if (isProgrammeHead(a, open - 1)) return { name, kind: 'programme', range, marked: true };
  return isHead(a, open - 1) || isPressSuffix(a, close, stop) || PAPER.test(words.at(-1)!)
    ? { name, kind: 'outlet', range, marked: true }
    : null;
}

function spelled(words: readonly string[]): Medium | null {
  return (
    spellingsFrom(words[0]).find((s) => s.words.length === words.length && s.words.every((w, k) => w === words[k])) ??
    null
  );
}

/** Last words of the names of papers: „Olmer Zeitung“. */
const PAPER =
  /^(?:Zeitung|Nachrichten|Anzeiger|Tagblatt|Abendblatt|Volksblatt|Wochenblatt|Morgenpost|Rundschau|Landbote|Kurier|Bote|Merkur|Magazin)$/;

/** Tokens that a name in quotation marks may have. */
const LONGEST_NAME = 7;

function closingMark({ tokens, capital }: Analysis, open: number, end: number): number {
  const limit = Math.min(end, open + LONGEST_NAME + 2);
  for (let i = open + 1; i < limit; i++) {
    if (tokens.kind[i] === Kind.quote) return i > open + 1 ? i : -1;
    if (tokens.kind[i] === Kind.stop || (tokens.kind[i] === Kind.comma && capital[open + 1] === 0)) return -1;
  }
  return -1;
}

/** „Bild“⟨-Zeitung⟩ */
function withSuffix(a: Analysis, i: number, end: number): number {
  const joined = i + 1 < end && a.forms[i] === '-' && !spaceBefore(a.tokens, i) && !spaceBefore(a.tokens, i + 1);
  return joined && a.tokens.kind[i + 1] === Kind.word ? i + 2 : i;
}

function isPressSuffix(a: Analysis, close: number, stop: number): boolean {
  return stop > close + 1 && HEAD.test(a.forms[stop - 1]);
}

/** "im ⟨ARD⟩-Morgenmagazin", "in der ⟨ZDF⟩-Talkshow", "im ⟨Spiegel⟩-Interview" */
function compoundAt(a: Analysis, i: number): MediumMention | null {
  const form = word(a.tokens, i);
  const hyphen = form.lastIndexOf('-');
  if (hyphen < 2 || !COMPOUND.test(form.slice(hyphen + 1))) return null;
  const medium = spellingsFrom(form.slice(0, hyphen)).find(({ words }) => words.length === 1);
  return medium ? { name: medium.name, kind: medium.kind, range: { start: i, end: i + 1 }, marked: true } : null;
}

const COMPOUND =
  /(?:angaben|artikel|beitrag|beitrags|bericht|berichten?s?|doku(?:mentation)?|format|gespräch|informationen|interviews?|(?:morgen|mittags|abend)?journal|kanal|kolumne|magazin|meldung|morgenmagazin|nachrichten|podcast|post|posting|profil|recherchen?|redaktion|sendung|show|sommerinterview|talk|talkshow|account|konto|umfrage|video|wahlarena|zeitung)$/i;

/** "Deutsche Presse-Agentur ⟨(dpa)⟩" */
function withBracket(a: Analysis, mention: MediumMention, end: number): MediumMention {
  const open = mention.range.end;
  if (a.tokens.kind[open] !== Kind.open || open + 2 >= end || a.tokens.kind[open + 2] !== Kind.close) return mention;
  const inner = knownAt(a, open + 1, end);
  if (inner?.medium.name !== mention.name) return mention;
  return { ...mention, range: { start: mention.range.start, end: open + 3 } };
}

/** A noun before the name of a medium: "die ⟨Nachrichtenagentur⟩ Reuters". */
export function isHead(a: Analysis, i: number): boolean {
  return i >= 0 && a.tokens.kind[i] === Kind.word && HEAD.test(a.forms[i]);
}

const HEAD =
  /(?:agentur|zeitung|blatt|magazins?|portals?|onlineportals?|senders?|fachmagazin|wochenzeitung|zeitschrift|plattform|kurznachrichtendienste?s?|dienste?s?|netzwerke?s?|medium|mediums|podcast|website|webseite|blog)$/;

function isProgrammeHead(a: Analysis, i: number): boolean {
  return i >= 0 && a.tokens.kind[i] === Kind.word && PROGRAMME_HEAD.test(a.forms[i]);
}

const PROGRAMME_HEAD = /(?:sendung|talkshow|talk|show|podcasts?|format|talkrunde|dokumentation|doku|sendereihe|reihe)$/;
