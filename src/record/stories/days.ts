const DAY = 86_400_000;

/** `2026-11-27` as days since 1970-01-01. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);

/** The way back from `dayNumber`. */
export const dayText = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
