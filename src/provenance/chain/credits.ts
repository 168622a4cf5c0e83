import { MEDIA_NAMES } from '../../language/de/data/media-names.ts';
import { passageAt } from '../../text/passage.ts';
import type { Station } from './chain.ts';

/** Agencies by their short names as credits write them. */
const AGENCIES: ReadonlyMap<string, string> = new Map(
  MEDIA_NAMES.filter(({ kind }) => kind === 'agency').flatMap(({ name, forms }) =>
    [name, ...forms].filter((form) => !form.includes(' ')).map((form) => [form.toLowerCase(), name] as const),
  ),
);

/** Code units at both ends of a text in which credits stand. */
const MARGIN = 600;
const BRACKETS = /\(([^()\n]{2,40})\)/g;
const SOURCE = /(?:^|\n)(?:Quellen?|Mit Material von|Mit Material der|Agenturen)[:\s]+([^\n]{2,60})$/gim;
const LAST_LINE = /(?:^|\n)([^\n]{2,30})\s*$/g;

/**
 * The agencies that a text credits as its source: "Brennfurt (dpa) – …", "(AFP/dpa)", "Quelle: dpa" and a last line
 * "dpa/jmu". They stand for all that the text tells.
 */
export function creditsOf(text: string): Station[] {
  const found = new Map<string, Station>();
  const end = Math.max(0, text.length - MARGIN);
  const add = (part: string, from: number, whole: boolean): void => {
    for (const station of agenciesIn(text, part, from, whole))
      if (!found.has(station.name)) found.set(station.name, station);
  };
  for (const [at, piece] of [
    [0, text.slice(0, MARGIN)],
    [end, text.slice(end)],
  ] as const)
    for (const match of piece.matchAll(BRACKETS)) add(match[1], at + match.index + 1, true);
  const tail = text.slice(end);
  for (const match of tail.matchAll(SOURCE)) add(match[1], end + match.index + match[0].indexOf(match[1]), false);
  for (const match of tail.matchAll(LAST_LINE)) add(match[1], end + match.index + match[0].indexOf(match[1]), true);
  return [...found.values()];
}

/** The agencies in a credit; with \`whole\` only where it begins with one: "dpa/jmu", not "Chef der dpa". */
function agenciesIn(text: string, part: string, from: number, whole: boolean): Station[] {
  const stations: Station[] = [];
  for (const match of part.matchAll(/[\p{L}-]+/gu)) {
    const name = AGENCIES.get(match[0].toLowerCase());
    if (whole && stations.length === 0 && (!name || match.index > 0)) return [];
    if (!name) continue;
    const start = from + match.index;
    stations.push({ name, kind: 'agency', ...passageAt(text, [{ start, end: start + match[0].length }]) });
  }
  return stations;
}
