import { dayNumber } from '../../search/days.ts';

/** Statements of one day, at most. Days have 22 bits, so that a place is a safe integer. */
const SLOTS = 2 ** 31;

/** The first place of statements with a day. */
export const DATED = SLOTS;

/** @returns a number of days as the index has it; 0 for an unknown day */
export const dayNumberOf = (day: string | null): number => (day === null ? 0 : dayNumber(day));

/** Where a statement stands in the index: by day, of one day by its number. */
export const placeOf = (day: number, statement: number): number => day * SLOTS + statement;

export const statementAt = (place: number): number => place % SLOTS;
export const dayAt = (place: number): number => Math.floor(place / SLOTS);
