import { touch } from '../../attribution/proposal.ts';
import type { Reading } from '../../attribution/reading.ts';
import type { Place } from '../place.ts';
import { creditsOf } from './credits.ts';
import { type Station, framedStations, relayingStations, speakingMedium } from './stations.ts';

/**
 * The way of each statement from its speaker to the page: whom it was told or where it was published first, the source that
 * a medium names, who relayed it, what those did who passed on the statement that it is nested in, and last the agency of
 * the credit line. Each name once.
 *
 * @returns one list for each place, in the same order
 */
export function chainsOf(reading: Reading, places: readonly Place[]): Station[][] {
  const isFramed = framedTokens(reading, places);
  const ways = places.map((place) => wayOf(reading, place, isFramed));
  const byId = new Map(places.map((place, i) => [place.statement.id, i]));
  const credits = creditsAt(reading);
  const bySpeaker = new Map<string, number>();
  return places.map((place, i) => {
    const { speaker } = place.statement;
    const mention = speaker && JSON.stringify(speaker.spans);
    const voice = mention === null ? undefined : bySpeaker.get(mention);
    if (mention !== null && place.frame.length > 0) bySpeaker.set(mention, i);
    // "„…“, sagte Kern der BBC. ⟨Sie bleibe.⟩": the same voice goes on
    const own = place.frame.length === 0 && ways[i].length === 0 && voice !== undefined ? ways[voice] : ways[i];
    return unique([...own, ...outerWays(reading, places, ways, byId, i), ...credits(place)]);
  });
}

const ORDER = { told: 0, source: 1, relayed: 2 } as const;

function wayOf(reading: Reading, place: Place, isFramed: (token: number) => boolean): Station[] {
  const found = [...framedStations(reading, place), ...relayingStations(reading, place, isFramed)];
  const medium = found.some(({ relation }) => relation === 'source') ? speakingMedium(reading, place) : null;
  // stable: text order within a relation
  return [...(medium ? [medium] : []), ...found].sort((x, y) => ORDER[x.relation] - ORDER[y.relation]);
}

/** Statements inside statements are followed so far out. */
const DEEPEST = 4;

/** The ways of the statements that this one is nested in, each with the medium that speaks in it. */
function outerWays(
  reading: Reading,
  places: readonly Place[],
  ways: readonly Station[][],
  byId: ReadonlyMap<string, number>,
  from: number,
): Station[] {
  const found: Station[] = [];
  let outer = byId.get(places[from].statement.nestedIn ?? '');
  for (let depth = 0; outer !== undefined && depth < DEEPEST; depth++) {
    const medium = isSameSpeaker(places[from], places[outer]) ? null : speakingMedium(reading, places[outer]);
    const sources = ways[outer].filter(({ relation }) => relation === 'source');
    found.push(...sources, ...(medium ? [medium] : []), ...ways[outer].filter(({ relation }) => relation !== 'source'));
    outer = byId.get(places[outer].statement.nestedIn ?? '');
  }
  return found;
}

function isSameSpeaker({ speaker: a }: Place, { speaker: b }: Place): boolean {
  return touch(a, b);
}

/** Gives the agencies that are credited for where a statement stands. */
function creditsAt(reading: Reading): (place: Place) => readonly Station[] {
  const byParagraph = new Map<number, Station[]>();
  for (const { name, kind, range, fromParagraph, toParagraph } of creditsOf(reading))
    for (let p = fromParagraph; p <= toParagraph; p++)
      byParagraph.set(p, [...(byParagraph.get(p) ?? []), { name, kind, range, relation: 'relayed' }]);
  return ({ sentences: [first] }) => byParagraph.get(first.paragraph) ?? [];
}

/** Tells of a token whether it stands in the frame of any statement. */
function framedTokens({ analysis }: Reading, places: readonly Place[]): (token: number) => boolean {
  const framed = new Uint8Array(analysis.tokens.length);
  for (const { frame } of places) for (const { start, end } of frame) framed.fill(1, start, end);
  return (token) => framed[token] === 1;
}

function unique(stations: readonly Station[]): Station[] {
  const names = new Set<string>();
  return stations.filter(({ name }) => !names.has(name) && names.add(name));
}
