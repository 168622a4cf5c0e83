import type { TokenRange } from '../../attribution/proposal.ts';
import type { Reading } from '../../attribution/reading.ts';
import type { Analysis } from '../../language/de/analysis.ts';
import { Kind, word } from '../../language/de/tokens.ts';
import { mediumAt } from './media.ts';
import { type Medium, agencyOf } from './names.ts';

/** An agency that a text names as where it has it from, with the paragraphs that this holds for. */
export interface Credit extends Medium {
  readonly range: TokenRange;
  readonly fromParagraph: number;
  readonly toParagraph: number;
}

interface Line extends TokenRange {
  readonly paragraph: number;
}

/**
 * The credit lines of a text: at the end of a paragraph for it and all before back to the last such line ("(dpa)",
 * "dpa/jmu", "Quelle: dpa"), in a dateline for it and all after up to the next ("Berlin (dpa) – …"). Credits of pictures
 * are none.
 */
export function creditsOf(reading: Reading): Credit[] {
  const lines = paragraphsOf(reading);
  const last = lines.length - 1;
  const credits: Credit[] = [];
  let from = 0;
  const openers: { index: number; credits: Credit[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const opening = datelineOf(reading.analysis, line);
    if (opening.length > 0) openers.push({ index, credits: opening });
    const closing = creditAtEnd(reading.analysis, line);
    credits.push(...closing.map((c) => ({ ...c, fromParagraph: lines[from].paragraph, toParagraph: line.paragraph })));
    if (closing.length > 0) from = index + 1;
  }
  for (const [k, { index, credits: opening }] of openers.entries()) {
    const end = k + 1 < openers.length ? openers[k + 1].index - 1 : last;
    const start = k === 0 && index <= FIRST ? 0 : index;
    credits.push(
      ...opening.map((c) => ({ ...c, fromParagraph: lines[start].paragraph, toParagraph: lines[end].paragraph })),
    );
  }
  return credits;
}

/** A dateline among so many first paragraphs is that of the whole text: headline and standfirst come before it. */
const FIRST = 3;

function paragraphsOf({ sentences }: Reading): Line[] {
  const lines: { start: number; end: number; paragraph: number }[] = [];
  for (const { start, end, paragraph } of sentences) {
    const last = lines.at(-1);
    if (last?.paragraph === paragraph) last.end = end;
    else lines.push({ start, end, paragraph });
  }
  return lines;
}

/** Tokens within which a dateline has its agency: "Frankfurt/Main, 5. Mai (dpa/lhe) – …". */
const LONGEST_DATELINE = 14;

/** "Berlin ⟨(dpa)⟩ – …", "⟨dpa⟩ Berlin. …" is read as text. */
function datelineOf(a: Analysis, { start, end }: Line): Credit[] {
  const limit = Math.min(end, start + LONGEST_DATELINE);
  for (let i = start + 1; i < limit; i++) {
    if (a.tokens.kind[i] === Kind.stop && word(a.tokens, i) !== '.') return [];
    if (a.tokens.kind[i] !== Kind.open) continue;
    const close = closeOf(a, i, limit + 2);
    if (close < 0) return [];
    const dashed = a.tokens.kind[close + 1] === Kind.dash || /^[-–—.:]$/.test(a.forms[close + 1] ?? '');
    return dashed && isPlaceOnly(a, start, i) ? agenciesIn(a, i + 1, close) : [];
  }
  return [];
}

/** Places and a date, no sentence: "Berlin/Frankfurt", "WIEN, 3. Mai". */
function isPlaceOnly(a: Analysis, start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if (
      a.tokens.kind[i] === Kind.word &&
      !/^\p{Lu}/u.test(word(a.tokens, i)) &&
      !/^(?:am|an|der|im|bei|a\.)$/.test(a.forms[i])
    )
      return false;
  return true;
}

function closeOf(a: Analysis, open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, a.tokens.length); i++) if (a.tokens.kind[i] === Kind.close) return i;
  return -1;
}

/** Tokens within which a paragraph ends with its credit. */
const LONGEST_CREDIT = 9;

/** "… ⟨(dpa)⟩", "⟨dpa/jmu⟩", "⟨Quelle: dpa-AFX⟩" */
function creditAtEnd(a: Analysis, { start, end }: Line): Credit[] {
  const from = Math.max(start, end - LONGEST_CREDIT);
  const last = a.tokens.kind[end - 1] === Kind.stop ? end - 2 : end - 1;
  if (a.tokens.kind[last] === Kind.close) {
    for (let i = last - 1; i >= from; i--)
      if (a.tokens.kind[i] === Kind.open) {
        // "die Deutsche Presse-Agentur ⟨(dpa)⟩." is a name
        const isNone = a.capital[i - 1] === 1 || isPicture(a, Math.max(start, i - LONGEST_CREDIT), last);
        return isNone ? [] : agenciesIn(a, i + 1, last);
      }
    return [];
  }
  // a line of its own: "dpa/jmu", "Quelle: dpa-AFX", "© dpa-infocom, dpa:220124"
  const labelled = /^(?:quellen?|mit material|©)/.test(a.forms.slice(start, start + 2).join(' '));
  if (end - start > LONGEST_CREDIT || isPicture(a, start, end)) return [];
  const agencies = agenciesIn(a, start, end);
  return labelled || isBare(a, start, end) ? agencies : [];
}

/** "dpa/jmu", "AFP, dpa": names and initials only. */
function isBare(a: Analysis, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const form = word(a.tokens, i);
    if (a.tokens.kind[i] === Kind.word && form.length > 12) return false;
    if (a.tokens.kind[i] === Kind.word && !/^[\p{L}/-]+$/u.test(form)) return false;
  }
  return end - start <= 5 && agenciesIn(a, start, start + 1).length + agenciesIn(a, end - 1, end).length > 0;
}

/** Of pictures, and of what else is offered to read. */
const PICTURE = /(?:foto|bild|picture|archiv|alliance|imago|grafik|getty|video|interessieren|interessant)/;

function isPicture(a: Analysis, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (PICTURE.test(a.forms[i])) return true;
  return false;
}

/** The agencies among some tokens: "dpa/lno", "AFP, dpa", "afp, rtr". */
function agenciesIn(a: Analysis, start: number, end: number): Credit[] {
  const found = new Map<string, Credit>();
  for (let i = start; i < end; i++) {
    const named = mediumAt(a, i, end);
    const form = word(a.tokens, i);
    const medium = named?.kind === 'agency' ? named : (agencyOf(form) ?? agencyOf(form.toUpperCase()));
    if (!medium || found.has(medium.name)) continue;
    const { name, kind } = medium;
    found.set(name, { name, kind, range: named?.range ?? { start: i, end: i + 1 }, fromParagraph: 0, toParagraph: 0 });
  }
  return [...found.values()];
}
