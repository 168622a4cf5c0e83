// Writes the settings into docs/configuration.md, from the table that the commands go by: node scripts/configuration.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { type ConfigKey, KEYS, variableOf } from '../src/cli/config/table.ts';
import { shownValue } from '../src/cli/config/text.ts';

/** What describes the configuration. */
export const DOCUMENT = new URL('../docs/configuration.md', import.meta.url);

const BEGIN = '<!-- settings, by scripts/configuration.ts -->';
const END = '<!-- end of settings -->';

/** The document with the settings as they are now. */
export function withSettings(document: string): string {
  const [before, rest] = document.split(BEGIN);
  const after = rest.split(END)[1];
  return `${before}${BEGIN}\n\n${settings()}\n${END}${after}`;
}

function settings(): string {
  return KEYS.map(
    (key) =>
      `- **\`${key.name}\`** – ${key.help.en}.\n  ${[placesOf(key), commandsOf(key), valuesOf(key)].filter(Boolean).join(' · ')}\n`,
  ).join('\n');
}

function placesOf(key: ConfigKey): string {
  const variable = variableOf(key);
  const names = [variable, ...(key.standard ? [key.standard] : []), ...(key.shown ? [`${variable}_FILE`] : [])];
  const all = [...(key.option ? [key.option] : []), ...names, ...(key.shown ? [`${key.name}_file`] : [])];
  return all.map((name) => `\`${name}\``).join(', ');
}

const commandsOf = ({ commands }: ConfigKey): string =>
  commands === null ? '' : `for ${commands.map((command) => `\`${command}\``).join(', ')}`;

function valuesOf(key: ConfigKey): string {
  const preset = key.preset === null ? '' : `; default \`${shownValue(key, key.preset)}\``;
  return `\`${key.kind.allowed}\`${preset}`;
}

if (import.meta.main) writeFileSync(DOCUMENT, withSettings(readFileSync(DOCUMENT, 'utf8')));
