import {
  EVIDENCE_KINDS,
  type Evidence,
  REGISTERED_KINDS,
  type Seen,
  type Sighting,
} from '../../../identity/register/sighting.ts';

/** A word by its place in the list of words; null for none; several for words joined by commas. */
type Word = number | null | readonly number[];

type Entry = readonly [
  id: number,
  entity: number,
  kind: number,
  names: readonly number[],
  aliases: readonly number[],
  functions: readonly number[],
  country: number | null,
  organisation: number | null,
  company: readonly number[],
  /** Start from the start before, and length. */
  mentions: readonly number[],
  evidence: readonly (readonly [kind: number, ours: Word, theirs: Word, weight: number])[],
];

type Body = readonly [words: readonly string[], entries: readonly Entry[]];

/** What of a sighting is not in the columns of its row. */
export type Detail = Seen & Pick<Sighting, 'id' | 'evidence'>;

/** What was seen in a document, as it is stored: each word once, since entities are each other's company. */
export function writeBody(details: readonly Detail[]): string {
  const places = new Map<string, number>();
  const put = (word: string): number => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const orNull = (word: string | null): number | null => (word === null ? null : put(word));
  const words = (text: string): Word => {
    const known = text.includes(', ') ? text.split(', ').map((part) => places.get(part)) : [];
    return known.length > 1 && known.every((place) => place !== undefined) ? known : put(text);
  };
  const entries = details.map((seen): Entry => {
    const { id, entity, kind, names, aliases, functions, country, organisation, company, mentions, evidence } = seen;
    return [
      ...([id, put(entity), REGISTERED_KINDS.indexOf(kind), names.map(put), aliases.map(put)] as const),
      ...([functions.map(put), orNull(country), orNull(organisation), company.map(put)] as const),
      mentions.flatMap(({ start, end }, i) => [start - (mentions[i - 1]?.start ?? 0), end - start]),
      evidence.map(
        (one) => [EVIDENCE_KINDS.indexOf(one.kind), words(one.ours), words(one.theirs), one.weight] as const,
      ),
    ];
  });
  return JSON.stringify([[...places.keys()], entries] satisfies Body);
}

/** The way back from `writeBody`. */
export function readBody(body: string): Detail[] {
  const [all, entries] = JSON.parse(body) as Body;
  const get = (place: number): string => all[place];
  const orNull = (place: number | null): string | null => (place === null ? null : all[place]);
  const text = (word: Word): string => (typeof word === 'object' ? (word ?? []).map(get).join(', ') : get(word));
  return entries.map(([id, entity, kind, ...more]) => {
    const [names, aliases, functions, country, organisation, company, mentions, evidence] = more;
    return {
      ...{ id, entity: get(entity), kind: REGISTERED_KINDS[kind], names: names.map(get), aliases: aliases.map(get) },
      ...{ functions: functions.map(get), country: orNull(country), organisation: orNull(organisation) },
      company: company.map(get),
      mentions: mentionsOf(mentions),
      evidence: evidence.map(([kind, ours, theirs, weight]): Evidence => ({
        ...{ kind: EVIDENCE_KINDS[kind], ours: text(ours), theirs: text(theirs), weight },
      })),
    };
  });
}

function mentionsOf(places: readonly number[]): Seen['mentions'] {
  const mentions: { start: number; end: number }[] = [];
  for (let i = 0; i < places.length; i += 2) {
    const start = places[i] + (mentions.at(-1)?.start ?? 0);
    mentions.push({ start, end: start + places[i + 1] });
  }
  return mentions;
}
