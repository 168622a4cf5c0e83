import { readFileSync } from 'node:fs';
import { type ConfigFile, ConfigFileError, readConfigFile } from './file.ts';
import { type ConfigKey, KEYS, variableOf } from './table.ts';

/** Where a value was said. */
export type Origin =
  | { readonly from: 'file'; readonly file: string; readonly line: number | null; readonly name: string }
  | { readonly from: 'environment'; readonly variable: string }
  | { readonly from: 'preset' };

/** A key with what holds for it. */
export interface Held {
  readonly key: ConfigKey;
  readonly value: unknown;
  readonly origin: Origin;
  /** File that the value itself was read from; null where it stands at its origin. */
  readonly secretFile: string | null;
}

/** What is wrong, and where. */
export type ConfigProblem =
  | { readonly what: 'file'; readonly file: string; readonly error: ConfigFileError }
  | { readonly what: 'unknown'; readonly origin: Origin; readonly meant: string | null }
  | { readonly what: 'value'; readonly origin: Origin; readonly key: ConfigKey; readonly given: unknown }
  | { readonly what: 'both'; readonly origin: Origin; readonly key: ConfigKey }
  | { readonly what: 'no-name'; readonly origin: Origin }
  | { readonly what: 'secret'; readonly origin: Origin; readonly file: string; readonly why: string };

/** All that is configured, and all that is wrong with it. */
export interface Config {
  /** null where there is none. */
  readonly file: string | null;
  readonly held: readonly Held[];
  readonly problems: readonly ConfigProblem[];
}

/** Where the file is that nobody has to name. */
export const STANDARD_FILE = '/etc/wortlaut/wortlaut.toml';

/** @param named by `--config`; a file that is named, there or in the environment, must be there */
export function readConfig(named: string | undefined, env: NodeJS.ProcessEnv): Config {
  const asked = named ?? (env['WORTLAUT_CONFIG'] || undefined);
  const problems: ConfigProblem[] = [];
  let file: ConfigFile | null = null;
  try {
    file = readConfigFile(asked ?? STANDARD_FILE);
  } catch (error) {
    if (!(error instanceof ConfigFileError)) throw error;
    if (asked !== undefined || error.code !== 'ENOENT')
      problems.push({ what: 'file', file: asked ?? STANDARD_FILE, error });
  }
  if (file) problems.push(...unknownIn(file));
  const held = KEYS.map((key) => {
    const found = heldOf(key, file, env);
    if (!('what' in found)) return found;
    problems.push(found);
    return presetOf(key);
  });
  return { file: file?.file ?? null, held, problems };
}

const presetOf = (key: ConfigKey): Held => ({ key, value: key.preset, origin: { from: 'preset' }, secretFile: null });

/** The environment comes before the file. */
function heldOf(key: ConfigKey, file: ConfigFile | null, env: NodeJS.ProcessEnv): Held | ConfigProblem {
  const own = variableOf(key);
  const variable = key.standard !== undefined && !env[own] && env[key.standard] ? key.standard : own;
  const name = secretName(key);
  const places: readonly Place[] = [
    {
      direct: env[variable] || undefined,
      secret: key.shown ? env[`${variable}_FILE`] || undefined : undefined,
      read: (value) => key.kind.ofText(value as string),
      at: (isSecret) => ({ from: 'environment', variable: isSecret ? `${variable}_FILE` : variable }),
    },
    {
      direct: file?.values.get(key.name),
      secret: key.shown ? file?.values.get(name) : undefined,
      read: (value) => key.kind.ofToml(value),
      at: (isSecret) => originIn(file!, isSecret ? name : key.name),
    },
  ];
  const place = places.find(({ direct, secret }) => direct !== undefined || secret !== undefined);
  return place ? heldAt(key, place) : presetOf(key);
}

interface Place {
  readonly direct: unknown;
  /** Name of the file that the value stands in. */
  readonly secret: unknown;
  readonly read: (value: unknown) => unknown;
  readonly at: (isSecret: boolean) => Origin;
}

function heldAt(key: ConfigKey, { direct, secret, read, at }: Place): Held | ConfigProblem {
  const origin = at(secret !== undefined);
  if (direct !== undefined && secret !== undefined) return { what: 'both', origin, key };
  if (secret === undefined) {
    const value = read(direct);
    return value === undefined
      ? { what: 'value', origin, key, given: direct }
      : { key, value, origin, secretFile: null };
  }
  if (typeof secret !== 'string') return { what: 'no-name', origin };
  let text: string;
  try {
    text = readFileSync(secret, 'utf8').trim();
  } catch (error) {
    return { what: 'secret', origin, file: secret, why: (error as Error).message };
  }
  const value = key.kind.ofText(text);
  if (value === undefined) return { what: 'value', origin, key, given: text };
  return { key, value, origin, secretFile: secret };
}

const secretName = ({ name }: ConfigKey): string => `${name}_file`;

const originIn = ({ file, lineOf }: ConfigFile, name: string): Origin => ({
  from: 'file',
  file,
  line: lineOf(name),
  name,
});

function unknownIn(file: ConfigFile): ConfigProblem[] {
  const known = KEYS.flatMap((key) => (key.shown ? [key.name, secretName(key)] : [key.name]));
  return [...file.values.keys()]
    .filter((name) => !known.includes(name))
    .map((name) => ({ what: 'unknown', origin: originIn(file, name), meant: meantBy(name, known) }));
}

/** A key that is the same but for its table, or for capitals and hyphens. */
function meantBy(name: string, known: readonly string[]): string | null {
  const plain = (text: string): string => text.toLowerCase().replaceAll('-', '_');
  const last = (text: string): string => text.slice(text.lastIndexOf('.') + 1);
  return known.find((one) => one === plain(name)) ?? known.find((one) => last(one) === last(plain(name))) ?? null;
}
