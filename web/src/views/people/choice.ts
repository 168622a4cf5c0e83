import { useParameters } from '../../lib/address.ts';
import { type Time, firstDay, isTime, lastDay } from '../../lib/times.ts';

export const TYPES = ['direct', 'indirect', 'reported', 'free-indirect', 'indirect-free-indirect'] as const;
type Type = (typeof TYPES)[number];

/** Which statements of somebody are shown, as the address says. */
export interface Choice {
  /** What the timeline shows, and with it the list; null for all time. */
  readonly time: Time | null;
  /** What was drawn within it. */
  readonly range: { readonly from: Time; readonly to: Time } | null;
  readonly about: string;
  readonly type: Type | null;
  /** Side by side, by what is asked about or by claim. */
  readonly isBeside: boolean;
  /** C5; null for none. */
  readonly claim: number | null;
}

export function useChoice(): { readonly choice: Choice; readonly change: ReturnType<typeof useParameters>['change'] } {
  const { parameters, change } = useParameters();
  const timeAt = (name: string): Time | null => {
    const text = parameters.get(name);
    return text !== null && isTime(text) ? text : null;
  };
  const [from, to] = [timeAt('from'), timeAt('to')];
  const choice = {
    time: timeAt('time'),
    range: from !== null && to !== null ? { from, to } : null,
    about: parameters.get('about') ?? '',
    type: TYPES.find((one) => one === parameters.get('type')) ?? null,
    isBeside: parameters.get('view') === 'beside',
    claim: /^[1-9]\d{0,14}$/.test(parameters.get('claim') ?? '') ? Number(parameters.get('claim')) : null,
  };
  return { choice, change };
}

/** What is asked about, whenever it was said. */
export function topicOf({ about, type }: Choice): { readonly about?: string; readonly type?: Type } {
  return { ...(about === '' ? {} : { about }), ...(type === null ? {} : { type }) };
}

/** Whether nothing is left out. */
export const isEverything = ({ time, range, about, type }: Choice): boolean =>
  time === null && range === null && about === '' && type === null;

/** The statements of a choice, as the API is asked for them. */
export function queryOf(choice: Choice): ReturnType<typeof topicOf> & {
  readonly since?: string;
  readonly until?: string;
} {
  const { time, range } = choice;
  const [from, to] = range ? [range.from, range.to] : [time, time];
  return {
    ...topicOf(choice),
    ...(from === null ? {} : { since: firstDay(from) }),
    ...(to === null ? {} : { until: lastDay(to) }),
  };
}
