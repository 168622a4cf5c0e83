import { randomFrom } from '../../src/training/random.ts';
import { type Coming, comingOf } from './coming.ts';
import { type Costs, growthAt, writingAt } from './costs.ts';
import { type Machines, SLOTS, type Simulated, Simulation } from './simulate.ts';
import { Chance, DAY, PEAK, type World } from './world.ts';

/** Cores of one machine, and how much of them is used in the busiest hour. */
export const CORES = 16;
export const USED = 0.7;
/** Days after which a record is looked at: what is there makes storing slower. */
const YEAR = 365;
/** How often more machines are tried. */
const TRIES = 8;

/** Cores that one step keeps busy. */
interface Cores {
  readonly mean: number;
  /** In the busiest hour. */
  readonly peak: number;
}

/** Seconds; null where not even so many became searchable. */
interface Lag {
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
}

export interface Plan {
  readonly documentsPerDay: number;
  /** Parts with a bus and a record of their own, and documents of one. */
  readonly domains: number;
  readonly perDomain: number;
  /** In each domain. */
  readonly hosts: number;
  readonly busiest: number;
  readonly listVisits: number;
  /** In each domain; one process more writes. */
  readonly processes: { readonly fetch: number; readonly read: number };
  /** Over all domains. */
  readonly cores: Readonly<Record<'fetch' | 'read' | 'write' | 'database' | 'bus', Cores>>;
  readonly machines: number;
  /** Gigabytes in the database, over all domains. */
  readonly disk: { readonly day: number; readonly year: number };
  /** From when the list told of a document until it was searchable; from when it was published. */
  readonly lag: { readonly known: Lag; readonly published: Lag };
  /** The same were every list visited every three minutes. */
  readonly often: { readonly listVisits: number; readonly published: Lag };
  /** Of its time that the one that writes is at work in the busiest hour, after a year. */
  readonly writerBusy: number;
  readonly again: number;
  readonly held: number;
  readonly longest: Simulated['longest'];
}

const OFTEN = 180;

/** @param target seconds from known to searchable of 95 of 100 documents */
export function planFor(documentsPerDay: number, costs: Costs, world: World, seed: number, target: number): Plan {
  const domains = Math.ceil(documentsPerDay / mostOfDomain(costs, world));
  const perDomain = Math.round(documentsPerDay / domains);
  const day = enough(perDomain, { costs, world, seed, target });
  const often = simulated(perDomain, day.machines, { costs, world: { ...world, every: OFTEN }, seed });
  const { coming, result, machines } = day;
  const lists = (coming.listVisits / DAY) * world.response;
  return {
    ...{ documentsPerDay, domains, perDomain },
    ...{ hosts: coming.hosts, busiest: coming.busiest, listVisits: coming.listVisits },
    processes: { fetch: machines.slots / SLOTS + Math.ceil(lists / SLOTS), read: machines.readers },
    ...sizeOf(domains, perDomain, coming, costs, world),
    lag: { known: lagOf(result, coming.told), published: lagOf(result, coming.published) },
    often: { listVisits: often.coming.listVisits, published: lagOf(often.result, often.coming.published) },
    writerBusy: rounded(writerBusy(perDomain, costs, world)),
    ...{ again: result.again, held: result.held, longest: result.longest },
  };
}

/** Readings of a document: the first, and those of later visits that find something new. */
const readings = ({ checks, changed }: World): number => 1 + checks.length * changed;

/** Share of its time that writing takes in the busiest hour, after a year. */
const writerBusy = (perDay: number, costs: Costs, world: World): number =>
  ((PEAK * perDay) / DAY) * readings(world) * writingAt(costs, YEAR * perDay);

/** Documents a day that one who writes can do, and be as busy as machines may be. */
export function mostOfDomain(costs: Costs, world: World): number {
  let [low, high] = [1, 1e9];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (writerBusy(middle, costs, world) <= USED) low = middle;
    else high = middle;
  }
  return low;
}

interface Given {
  readonly costs: Costs;
  readonly world: World;
  readonly seed: number;
}

interface SimulatedDay {
  readonly coming: Coming;
  readonly result: Simulated;
  readonly machines: Machines;
}

/** With as many machines as it takes: from what the busiest hour needs, more where that is not enough. */
function enough(documents: number, given: Given & { readonly target: number }): SimulatedDay {
  const { costs, world, target } = given;
  const peak = (PEAK * documents) / DAY;
  const busy = (peak * readings(world) * costs.read) / USED;
  let machines: Machines = {
    slots: SLOTS * Math.ceil(((1 + world.checks.length) * peak * 2 * world.response) / SLOTS),
    readers: Math.max(2, Math.ceil(busy)),
    onOne: CORES,
  };
  for (let attempt = 1; ; attempt++) {
    const day = simulated(documents, machines, given);
    const { p95 } = lagOf(day.result, day.coming.told);
    if ((p95 !== null && p95 <= target) || attempt === TRIES) return day;
    const isSlots = day.result.longest.fetch > day.result.longest.read;
    machines = isSlots ? { ...machines, slots: 2 * machines.slots } : { ...machines, readers: 2 * machines.readers };
  }
}

function simulated(documents: number, machines: Machines, { costs, world, seed }: Given): SimulatedDay {
  const chance = new Chance(randomFrom(seed));
  const coming = comingOf(documents, world, chance);
  const times = growthAt(costs, YEAR * documents);
  const service = { read: costs.read, store: costs.store * times, settle: costs.settle * times };
  return { coming, machines, result: new Simulation(coming, service, machines, world, chance).run() };
}

function sizeOf(
  domains: number,
  perDomain: number,
  { listVisits, count }: Coming,
  costs: Costs,
  world: World,
): Pick<Plan, 'cores' | 'machines' | 'disk'> {
  const read = perDomain * readings(world);
  const writing = read * writingAt(costs, YEAR * perDomain);
  const ofBus = read * costs.bus + ((count - read) * costs.bus) / 3;
  const inDay = (seconds: number, lists = 0): Cores => ({
    mean: rounded((domains * (seconds + lists)) / DAY),
    peak: rounded((domains * (PEAK * seconds + lists)) / DAY),
  });
  const cores = {
    fetch: inDay(count * costs.fetch, listVisits * costs.fetch),
    read: inDay(read * costs.read),
    write: inDay(writing * (1 - costs.ofDatabase)),
    database: inDay(writing * costs.ofDatabase),
    bus: inDay(ofBus),
  };
  const all = Object.values(cores).reduce((sum, { peak }) => sum + peak, 0);
  const bytes = domains * read * costs.bytes;
  return {
    cores,
    machines: Math.ceil(all / (CORES * USED)),
    disk: { day: rounded(bytes / 1e9), year: rounded((YEAR * bytes) / 1e9) },
  };
}

const rounded = (n: number): number => Number(n.toPrecision(3));

/** @param from when it began for each document */
export function lagOf({ searchable }: Pick<Simulated, 'searchable'>, from: Float64Array): Lag {
  const lags = searchable.map((time, i) => (time < 0 ? Infinity : time - from[i])).sort();
  const at = (share: number): number | null => {
    const lag = lags[Math.min(lags.length - 1, Math.floor(share * lags.length))];
    return Number.isFinite(lag) ? rounded(lag) : null;
  };
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
