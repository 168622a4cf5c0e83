import { readFileSync } from 'node:fs';
import { TomlError, parse } from 'smol-toml';

/** What stands in a configuration file, flat: `desk.port` → 7330. */
export interface ConfigFile {
  readonly file: string;
  readonly values: ReadonlyMap<string, unknown>;
  /** Line of a key, from 1; null where it is not known. */
  readonly lineOf: (name: string) => number | null;
}

/** A file that is no configuration. The message says what the parser says, never what stands in the file. */
export class ConfigFileError extends Error {
  override readonly name = 'ConfigFileError';
  readonly line: number | null;
  /** An error code of Node where the file cannot be read. */
  readonly code: string | null;

  constructor(message: string, line: number | null, code: string | null) {
    super(message);
    [this.line, this.code] = [line, code];
  }
}

/** @throws ConfigFileError when it cannot be read or is no TOML */
export function readConfigFile(file: string): ConfigFile {
  const toml = readText(file);
  return { file, values: flat(parsed(toml)), lineOf: (name) => lineIn(toml, name) };
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new ConfigFileError((error as Error).message, null, code);
  }
}

function parsed(toml: string): object {
  try {
    return parse(toml);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // further lines of its message quote the file
    throw new ConfigFileError(error.message.split('\n')[0].replace(/^Invalid TOML document: /, ''), error.line, null);
  }
}

/** Tables by their names and keys; there are none within tables. */
function flat(document: object): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(document) as [string, unknown][]) {
    if (!isTable(value)) values.set(name, value);
    else for (const [key, inner] of Object.entries(value)) values.set(`${name}.${key}`, inner);
  }
  return values;
}

const isTable = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The parser does not tell: so it is looked for as it is commonly written. */
function lineIn(toml: string, name: string): number | null {
  let table = '';
  for (const [index, line] of toml.split('\n').entries()) {
    const header = /^\[([^\][]+)\]/.exec(line.trimStart())?.[1];
    if (header !== undefined) table = `${bare(header)}.`;
    else if (line.includes('=') && `${table}${bare(line.slice(0, line.indexOf('=')))}` === name) return index + 1;
  }
  return null;
}

const bare = (key: string): string => key.replace(/["'\s]/g, '');
