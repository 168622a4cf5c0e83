import { type Chance, type World, DAY, hostAt, hostsOf, pauseOfList } from './world.ts';

/** What is to be fetched in a day, in the order in which it becomes known. Times in seconds. */
export interface Coming {
  readonly hosts: number;
  readonly documents: number;
  /** When each document was published. */
  readonly published: Float64Array;
  /** When its list told of it. */
  readonly told: Float64Array;
  /** Visits: first ones, and later ones of pages that are looked at again. */
  readonly count: number;
  readonly known: Float64Array;
  readonly host: Int32Array;
  /** The document of a first visit; -1 of a later one. */
  readonly document: Int32Array;
  /** 1 where there is something to read. */
  readonly isNew: Uint8Array;
  /** Visits of lists in the day, which find a host's new pages. */
  readonly listVisits: number;
  /** Documents of the host that publishes most. */
  readonly busiest: number;
}

export function comingOf(documents: number, world: World, chance: Chance): Coming {
  const sums = hostsOf(documents, world);
  const shareOf = (host: number): number => sums[host] - (host === 0 ? 0 : sums[host - 1]);
  const pauses = Float64Array.from(sums, (_, host) => pauseOfList(documents * shareOf(host), world));
  const phases = pauses.map((pause) => chance.uniform() * pause);
  const published = Float64Array.from({ length: documents }, () => chance.second()).sort();
  const hostOf = Int32Array.from(published, () => hostAt(sums, chance.uniform()));
  const told = published.map((time, i) => {
    const [pause, phase] = [pauses[hostOf[i]], phases[hostOf[i]]];
    return phase + pause * Math.ceil((time - phase) / pause);
  });
  const visits = visitsOf(told, world, chance);
  return {
    ...{ hosts: sums.length, documents, published, told, ...visits },
    host: visits.source.map((i) => hostOf[i]),
    listVisits: Math.round(pauses.reduce((sum, pause) => sum + DAY / pause, 0)),
    busiest: Math.round(documents * shareOf(0)),
  };
}

interface Visits {
  readonly count: number;
  readonly known: Float64Array;
  /** The document of each visit, be it the first or not. */
  readonly source: Int32Array;
  readonly document: Int32Array;
  readonly isNew: Uint8Array;
}

/** Later visits fall on this day as those of earlier days' pages do: a day is like the one before. */
function visitsOf(told: Float64Array, { checks, changed }: World, chance: Chance): Visits {
  const each = 1 + checks.length;
  const count = each * told.length;
  const times = new Float64Array(count);
  for (const [i, time] of told.entries()) {
    times[i * each] = time;
    for (const [n, check] of checks.entries()) times[i * each + 1 + n] = (time + check) % DAY;
  }
  const order = Int32Array.from({ length: count }, (_, i) => i).sort((a, b) => times[a] - times[b]);
  const isFirst = (visit: number): boolean => visit % each === 0;
  return {
    ...{ count, known: Float64Array.from(order, (visit) => times[visit]) },
    source: order.map((visit) => Math.floor(visit / each)),
    document: order.map((visit) => (isFirst(visit) ? visit / each : -1)),
    isNew: Uint8Array.from(order, (visit) => Number(isFirst(visit) || chance.uniform() < changed)),
  };
}
