/** Taking apart JSON that somebody else has written: what is not as it must be is an error that says where. */

/** Something in a line that is not as it must be. */
export class ShapeError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export type Fields = Readonly<Record<string, unknown>>;

export function objectOf(value: unknown, where: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new ShapeError('not-an-object', `${where} must be an object`);
}

export function listOf(value: unknown, where: string): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw new ShapeError('wrong-type', `${where} must be a list`);
}

export const stringsOf = (value: unknown, where: string): string[] =>
  listOf(value, where).map((item) => stringOf(item, where));

export function stringOf(value: unknown, where: string): string {
  if (typeof value === 'string') return value;
  throw new ShapeError('wrong-type', `${where} must be a string`);
}

export const nullable = (value: unknown, where: string): string | null =>
  value === null || value === undefined ? null : stringOf(value, where);

export function among<T extends string>(allowed: readonly T[], value: string, where: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new ShapeError('wrong-type', `${where} must be one of ${allowed.join(', ')}`);
  return found;
}

export function numberOf(value: unknown, where: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new ShapeError('wrong-type', `${where} must be a number`);
}

/** @returns null where there is nothing */
export function maybe<T>(value: unknown, where: string, read: (value: unknown, where: string) => T): T | null {
  return value === null || value === undefined ? null : read(value, where);
}
