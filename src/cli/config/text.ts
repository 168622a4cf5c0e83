import { stringify } from 'smol-toml';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { type Config, type ConfigProblem, type Held, type Origin, STANDARD_FILE } from './resolve.ts';
import { type ConfigKey, variableOf } from './table.ts';

/** What is wrong: where, which key, and what is allowed. */
export function problemLine(problem: ConfigProblem, { config }: Messages): string {
  return printableLine(`${placeOf(problem)}: ${said(problem, config)}`);
}

function placeOf(problem: ConfigProblem): string {
  if (problem.what === 'file')
    return problem.error.line === null ? problem.file : `${problem.file}:${problem.error.line}`;
  const { origin } = problem;
  if (origin.from === 'file') return `${withLine(origin)}: ${origin.name}`;
  return origin.from === 'environment' ? origin.variable : '';
}

function said(problem: ConfigProblem, config: Messages['config']): string {
  switch (problem.what) {
    case 'file': {
      const { line, code, message } = problem.error;
      if (line !== null) return config.noToml(message);
      return config.cannotRead(problem.file, config.codes[code ?? ''] ?? message);
    }
    case 'unknown':
      return problem.meant === null ? config.unknown : `${config.unknown}; ${config.meant(problem.meant)}`;
    case 'value':
      return config.wrong(shownValue(problem.key, problem.given), problem.key.kind.allowed);
    case 'both': {
      const isInFile = problem.origin.from === 'file';
      const name = isInFile ? problem.key.name : variableOf(problem.key);
      return config.both(name, isInFile ? `${name}_file` : `${name}_FILE`);
    }
    case 'no-name':
      return config.noName;
    case 'secret':
      return config.cannotReadSecret(problem.file, problem.why);
  }
}

/** A value as TOML has it, without passwords. */
export function shownValue({ shown }: Pick<ConfigKey, 'shown'>, value: unknown): string {
  const safe = shown ? shown(typeof value === 'string' ? value : '…') : value;
  return stringify({ value: safe })
    .trim()
    .replace(/^value = /, '');
}

/** All keys as a TOML file has them, with where each was said. */
export function configText({ file, held }: Config, { config }: Messages): string {
  const heading = file === null ? config.noFile(STANDARD_FILE) : config.readFrom(file);
  const lines = held.map((one) => {
    const name = one.key.name;
    if (one.value === null) return { line: `# ${name}`, note: config.unset };
    return { line: `${name} = ${shownValue(one.key, one.value)}`, note: originText(one, config.preset) };
  });
  const width = Math.max(...lines.map(({ line }) => line.length).filter((length) => length <= 50));
  const all = lines.map(({ line, note }) => `${line.padEnd(width)}  # ${note}`);
  return printableLines([`# ${heading}`, ...all]);
}

const printableLines = (lines: readonly string[]): string => `${lines.map(printableLine).join('\n')}\n`;

function originText({ origin, secretFile }: Held, preset: string): string {
  const where = origin.from === 'file' ? withLine(origin) : origin.from === 'preset' ? preset : origin.variable;
  return secretFile === null ? where : `${where} → ${secretFile}`;
}

const withLine = ({ file, line }: Extract<Origin, { from: 'file' }>): string =>
  line === null ? file : `${file}:${line}`;
