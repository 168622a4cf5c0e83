/** The name of the first element of an XML source, in lower case and without its prefix; null when it has none. */
export function xmlRoot(source: string): string | null {
  for (let at = 0; ;) {
    while (/[\s\ufeff]/.test(source[at] ?? 'x')) at++;
    const end = PASSED_OVER.find(([opening]) => source.startsWith(opening, at))?.[1];
    if (end === undefined) return nameAt(source, at);
    const next = end === ']>' ? endOfDoctype(source, at) : source.indexOf(end, at);
    if (next < 0) return null;
    at = next + (end === ']>' ? 1 : end.length);
  }
}

/** What may stand before the first element, and how it ends. */
const PASSED_OVER = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', ']>'],
] as const;

function nameAt(source: string, at: number): string | null {
  const found = /^<(?:[\w.-]{1,40}:)?([\w.-]{1,40})[\s/>]/.exec(source.slice(at, at + 100));
  return found ? found[1].toLowerCase() : null;
}

/** Where a document type ends, with what it declares in brackets. */
function endOfDoctype(source: string, start: number): number {
  const simple = source.indexOf('>', start);
  const bracket = source.indexOf('[', start);
  if (bracket < 0 || bracket > simple) return simple;
  const close = source.indexOf(']', bracket);
  return close < 0 ? -1 : source.indexOf('>', close);
}
