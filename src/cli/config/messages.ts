/** What is said about the configuration; before what is wrong stands where: FILE:LINE: KEY, or a variable. */
export interface ConfigMessages {
  readonly cannotRead: (file: string, why: string) => string;
  readonly noToml: (why: string) => string;
  readonly unknown: string;
  readonly meant: (name: string) => string;
  readonly wrong: (given: string, allowed: string) => string;
  readonly both: (one: string, other: string) => string;
  readonly noName: string;
  readonly cannotReadSecret: (file: string, why: string) => string;
  readonly codes: Readonly<Record<string, string>>;
  readonly preset: string;
  readonly unset: string;
  readonly noFile: (standard: string) => string;
  readonly readFrom: (file: string) => string;
  readonly help: Readonly<Record<'config' | 'option' | 'usage', string>>;
}
