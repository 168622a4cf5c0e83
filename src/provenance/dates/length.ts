import type { UnitCode } from '../../language/de/data/time-units.ts';
import { between, intervalOf } from './interval.ts';
import type { Match } from './match.ts';
import type { Setting } from './setting.ts';
import { addMonths, valueAround } from './values.ts';
import type { Amount, From } from './vocabulary.ts';

/** An amount of a unit: "zwei Wochen", "eine halbe Stunde". */
export interface Length {
  readonly amount: Amount;
  readonly unit: UnitCode;
}

/** "P2W", "PT48H", "P0.5Y", "PXY" */
export function lengthValue({ amount, unit }: Length): string {
  return unit.startsWith('T') ? `PT${amount}${unit.slice(1)}` : `P${amount}${unit}`;
}

/** "vor zwei Wochen": the week that is two weeks ago; days, months and years likewise. */
export function away({ amount, unit }: Length, sign: 1 | -1, from: From): Match['interval'] {
  return (setting: Setting) => {
    const origin = from === 'mentioned' ? (setting.mentioned?.day ?? null) : setting.published;
    if (origin === null || amount === 'X' || amount > 10_000) return null;
    return placed(origin, sign * amount, unit);
  };
}

const MONTHS_OF: Readonly<Partial<Record<UnitCode, number>>> = { M: 1, Q: 3, Y: 12, DE: 120, CE: 1200 };

function placed(origin: number, count: number, unit: UnitCode): ReturnType<typeof intervalOf> {
  if (unit.startsWith('T')) return unit === 'TH' && Math.abs(count) >= 24 ? null : between(origin, origin);
  if (unit === 'D') return between(origin + Math.round(count), origin + Math.round(count));
  if (unit === 'W' || unit === 'WE') return around(unit, origin + Math.round(7 * count));
  const months = MONTHS_OF[unit];
  if (months === undefined) return null;
  const day = addMonths(origin, Math.round(months * count));
  // half a year ago is a month, a year ago a year
  return around(unit === 'M' || !Number.isInteger(count) ? 'M' : unit === 'Q' ? 'Q' : 'Y', day);
}

function around(unit: 'W' | 'WE' | 'M' | 'Q' | 'Y', day: number): ReturnType<typeof intervalOf> {
  return between(day, day) && intervalOf(valueAround(unit, day));
}
