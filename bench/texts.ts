import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '../src/language/de/tokens.ts';

const EXAMPLES = 'examples';

/**
 * The bundled examples that are plain prose, as they stand in their files.
 *
 * @throws Error when there are none
 */
export function exampleTexts(folder = EXAMPLES): string[] {
  const names = readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name) && !/^readme/i.test(name));
  if (names.length === 0) throw new Error(`${folder}/ has no texts to measure with`);
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** How many words, numbers and marks a text has, as the engine itself splits it. */
export function countTokens(text: string): number {
  return tokenize(text).length;
}

/** Texts whose cost must grow like that of prose: what each repeats. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'opening marks': '„',
  'straight marks': '"',
  'mixed marks': '„»“«‚‘"\' ',
  'one character': 'a',
  'capital letters': 'A ',
  'no space': 'Donaudampfschiff',
  commas: 'und, ',
  colons: 'sagte: ',
  'dass-clauses': 'er sagte, dass ',
  'laut, zufolge': 'laut dem zufolge nach Angaben von ',
  'open quotes': '„Wir kommen“, sagte „er, „wir ',
  abbreviations: 'z. B. Dr. ',
  brackets: '([',
  'blank lines': '\n\n',
  'combining marks': 'a\u0301\u0300',
  'lone surrogates': '\ud800 \udc00',
  NUL: '\u0000',
};
