/** Which values an option or a key of the configuration may have, wherever they come from. */
export interface Kind<T> {
  /** For people of any language. */
  readonly allowed: string;
  /** Of the command line and the environment. @returns undefined for what is none */
  readonly ofText: (text: string) => T | undefined;
  /** Of a file. @returns undefined for what is none */
  readonly ofToml: (value: unknown) => T | undefined;
}

/** Text that is not empty. */
export function text(allowed: string, fits: (value: string) => boolean = () => true): Kind<string> {
  const taken = (value: string): string | undefined => (value !== '' && fits(value) ? value : undefined);
  return { allowed, ofText: taken, ofToml: (value) => (typeof value === 'string' ? taken(value) : undefined) };
}

export function oneOf<T extends string>(words: readonly T[]): Kind<T> {
  const taken = (value: unknown): T | undefined => words.find((word) => word === value);
  return { allowed: words.join(', '), ofText: taken, ofToml: taken };
}

export function number(allowed: string, fits: (value: number) => boolean): Kind<number> {
  const taken = (value: unknown): number | undefined => (typeof value === 'number' && fits(value) ? value : undefined);
  return { allowed, ofText: (given) => (given.trim() === '' ? undefined : taken(Number(given))), ofToml: taken };
}

export const numberFrom = (least: number, most: number): Kind<number> =>
  number(`${least} … ${most}`, (value) => value >= least && value <= most);

/** A whole number. */
export const wholeFrom = (least: number, most: number): Kind<number> =>
  number(`${least}, ${least + 1} … ${most}`, (value) => Number.isInteger(value) && value >= least && value <= most);

/** Several: an array in a file, with commas between in the environment. */
export function listOf<T>(one: Kind<T>): Kind<readonly T[]> {
  const all = (values: readonly (T | undefined)[]): readonly T[] | undefined =>
    values.every((value) => value !== undefined) ? values : undefined;
  return {
    allowed: `[${one.allowed}]`,
    ofText: (given) => all(given.split(',').map((part) => one.ofText(part.trim()))),
    ofToml: (value) => (Array.isArray(value) ? all(value.map((part) => one.ofToml(part))) : undefined),
  };
}
