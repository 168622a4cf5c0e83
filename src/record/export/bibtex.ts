import { type Citation, authorName, citationsOf } from './citations.ts';
import type { Exported } from './exported.ts';

/**
 * One `@online` entry a document, as biblatex has it, in UTF-8 (`biber`), with its quotations as `annotation`.
 * https://ctan.org/pkg/biblatex
 */
export async function* bibtex(statements: AsyncIterable<Exported>): AsyncGenerator<string> {
  let before = '';
  for await (const citation of citationsOf(statements)) {
    yield before + entryOf(citation);
    before = '\n';
  }
}

function entryOf({ key, document, source, accessed, quotations }: Citation): string {
  const { title, outlet, url, published } = document;
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(published ?? '')?.[0] ?? null;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', source.authors.length === 0 ? null : source.authors.map(nameOf).join(' and ')],
    // in braces of its own: German nouns keep their capitals
    ['title', `{${escapeLatex(title ?? document.name)}}`],
    ['organization', outlet === null ? null : escapeLatex(outlet)],
    ['date', day],
    ['url', url === null ? null : escapeUrl(url)],
    ['urldate', accessed],
    ['langid', LANGUAGES[source.language] ?? null],
    ['annotation', quotations.map(escapeLatex).join('\n\n')],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@online{${key},\n${lines.join('')}}\n`;
}

/** As biblatex and babel name them. */
const LANGUAGES: Readonly<Record<string, string>> = { de: 'ngerman', en: 'english' };

/** Family name first, so that no name is taken apart in another way; each part in braces keeps its "and" and commas. */
function nameOf(name: string): string {
  const { given, particle, family } = authorName(name);
  const whole = [particle, `{${escapeLatex(family)}}`].filter((part) => part !== '').join(' ');
  return given === '' ? whole : `${whole}, {${escapeLatex(given)}}`;
}

/** Braces are written as words: BibTeX counts them without looking at a backslash before them. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Text as LaTeX sets it; letters of any alphabet stay as they are, and control characters become spaces. */
export function escapeLatex(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (char) => SPECIAL[char]).replace(/\p{Cc}/gu, ' ');
}

/** An address in a field that is taken as it is: braces, backslashes and white space would end or break it. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (char) => encodeURIComponent(char));
}
