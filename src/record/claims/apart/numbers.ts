import { type Amount, sameUnit } from '../amounts.ts';
import { reason } from '../reasons.ts';
import type { Check } from './pair.ts';

/** Numbers on both sides that the other side lacks: another value, another unit, at least for at most. */
export const numbers: Check = ({ a, b }) => {
  const rest = [...b.amounts];
  const loose: Amount[] = [];
  for (const amount of a.amounts) {
    const at = rest.findIndex((other) => sameAmount(amount, other));
    if (at < 0) loose.push(amount);
    else rest.splice(at, 1);
  }
  return loose.length > 0 && rest.length > 0 ? reason('number', shown(loose[0]), shown(rest[0])) : null;
};

const sameAmount = (x: Amount, y: Amount): boolean =>
  x.value === y.value && sameUnit(x.unit, y.unit) && x.bound === y.bound && x.ordinal === y.ordinal;
const shown = ({ value, unit }: Amount): string => `${value} ${unit}`.trim();

const UNITS = ['year', 'month', 'week', 'weekday', 'part'] as const;

/** Times of one unit on both sides that the other side lacks. */
export const times: Check = ({ a, b }) => {
  for (const unit of UNITS) {
    const [x, y] = [a, b].map(
      (side) => new Set(side.times.filter((time) => time.unit === unit).map(({ value }) => value)),
    );
    const [looseX, looseY] = [[...x].find((value) => !y.has(value)), [...y].find((value) => !x.has(value))];
    if (looseX !== undefined && looseY !== undefined) return reason('time', `${looseX}`, `${looseY}`);
  }
  return null;
};
