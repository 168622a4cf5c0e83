import { spread } from '../statistics.ts';
import { ownCore } from './core.ts';
import type { Measured } from './servers.ts';

/** Time on the cores: of those that do the work, of the server of the bus, and of that of the database. */
export interface Core {
  readonly own: number;
  readonly bus: number;
  readonly database: number;
}

export const sumOf = ({ own, bus, database }: Core): number => own + bus + database;

/** What was spent so far, in seconds. */
export type Meter = () => Core;

/** @param own of those that do the work: this process where it is not given */
export const meterOf =
  (bus: Measured | null, database: Measured | null, own: () => number = ownCore): Meter =>
  () => ({ own: own(), bus: bus?.core() ?? 0, database: database?.core() ?? 0 });

const combined = (one: Core, other: Core, how: (a: number, b: number) => number): Core => ({
  own: how(one.own, other.own),
  bus: how(one.bus, other.bus),
  database: how(one.database, other.database),
});

export const between = (before: Core, after: Core): Core => combined(before, after, (a, b) => b - a);
export const plus = (one: Core, other: Core): Core => combined(one, other, (a, b) => a + b);

export const NO_CORE: Core = { own: 0, bus: 0, database: 0 };

/** Milliseconds of one of so many. */
export const eachOf = (core: Core, count: number): Core =>
  combined(core, core, (seconds) => Math.round((1e6 * seconds) / count) / 1e3);

export async function measured(meter: Meter, work: () => Promise<unknown>): Promise<Core> {
  const before = meter();
  await work();
  return between(before, meter());
}

/** The middle of each figure over several runs. */
export function middle(runs: readonly Core[]): Core {
  const of = (name: keyof Core): number => spread(runs.map((run) => run[name])).median;
  return { own: of('own'), bus: of('bus'), database: of('database') };
}
