import { type Amount, sameUnit } from '../amounts.ts';
import { reason } from '../reasons.ts';
import type { ClaimTime } from '../times.ts';
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
  if (loose.length > 0 && rest.length > 0) return reason('number', shown(loose[0]), shown(rest[0]));
  const extra = loose.find((amount) => isExtra(amount, b.amounts)) ?? rest.find((amount) => isExtra(amount, a.amounts));
  return extra ? reason('number', shown(extra)) : null;
};

/** "im ersten Jahr" and "in den ersten ⟨zwei⟩ Jahren" */
function isExtra({ unit, ordinal }: Amount, others: readonly Amount[]): boolean {
  return !ordinal && unit !== '' && others.some((other) => other.ordinal && other.unit === unit);
}

const sameAmount = (x: Amount, y: Amount): boolean =>
  (x.value === y.value || x.value === null || y.value === null) &&
  sameUnit(x.unit, y.unit) &&
  x.bound === y.bound &&
  x.ordinal === y.ordinal;
const shown = ({ value, unit }: Amount): string => `${value ?? 'einige'} ${unit}`.trim();

const UNITS = ['year', 'month', 'week', 'weekday', 'part'] as const;

/** Times of one unit on both sides that the other side lacks. */
export const times: Check = ({ a, b }) => {
  for (const unit of UNITS) {
    const [x, y] = [a, b].map(
      (side) => new Set(side.times.filter((time) => time.unit === unit).map(({ value }) => value)),
    );
    const [looseX, looseY] = [[...x].find((value) => !y.has(value)), [...y].find((value) => !x.has(value))];
    if (isTurned(a.times, b.times, unit)) return reason('time');
    if (looseX !== undefined && looseY !== undefined) return reason('time', `${looseX}`, `${looseY}`);
  }
  return null;
};

/** "⟨ab⟩ Januar" and "⟨bis⟩ Januar" */
function isTurned(x: readonly ClaimTime[], y: readonly ClaimTime[], unit: ClaimTime['unit']): boolean {
  return x.some((time) =>
    y.some(
      (other) =>
        time.unit === unit &&
        other.unit === unit &&
        time.value === other.value &&
        time.bound !== other.bound &&
        time.bound !== '' &&
        other.bound !== '',
    ),
  );
}
