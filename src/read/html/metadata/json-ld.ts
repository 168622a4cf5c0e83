import { decoded } from './words.ts';

/** An object of JSON, as a page's JSON-LD has it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Code units of JSON-LD that are read of one page: the largest live tickers have a tenth of that. */
const LARGEST = 8_000_000;
/** Nesting beyond which a script is passed over: pages have ten levels. */
const DEEPEST = 100;
/** Levels of arrays and graphs that objects are taken out of. */
const GRAPH_LEVELS = 6;
const MOST_OBJECTS = 10_000;

/** All objects of a page's JSON-LD scripts, out of their arrays and graphs, in page order; broken scripts give what can be read. */
export function jsonObjects(scripts: readonly string[]): readonly JsonObject[] {
  const objects: JsonObject[] = [];
  let left = LARGEST;
  for (const script of scripts) {
    left -= script.length;
    if (left >= 0) flatten(parseLoosely(script), objects, 0);
  }
  return objects;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flatten(value: unknown, out: JsonObject[], level: number): void {
  if (level > GRAPH_LEVELS || out.length >= MOST_OBJECTS) return;
  if (Array.isArray(value)) for (const one of value) flatten(one, out, level + 1);
  else if (isObject(value)) {
    const graph = value['@graph'];
    if (typeof graph === 'object' && graph !== null) flatten(graph, out, level + 1);
    else out.push(value);
  }
}

/** JSON as pages have it: in comments, with line breaks in strings, commas too many, entities. Undefined when it cannot be read. */
export function parseLoosely(script: string): unknown {
  const source = withoutWrapping(script);
  if (source === '' || isTooDeep(source)) return undefined;
  return parsed(source) ?? parsed(repaired(source)) ?? parsed(repaired(decoded(source)));
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}

/** What scripts are wrapped in against browsers of old. */
const OPENING = /^(?:\s|\ufeff|<!--|\/\/\s?<!\[CDATA\[|\/\*\s?<!\[CDATA\[\s?\*\/|<!\[CDATA\[)+/;
const CLOSERS = ['-->', ']]>', '//', '/*', '*/', ';'];
const MOST_CLOSERS = 6;

function withoutWrapping(script: string): string {
  let source = script.replace(OPENING, '').trimEnd();
  for (let i = 0; i < MOST_CLOSERS; i++) {
    const closer = CLOSERS.find((one) => source.endsWith(one));
    if (closer === undefined) break;
    source = source.slice(0, -closer.length).trimEnd();
  }
  return source;
}

function isTooDeep(source: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (isInString && unit === 0x5c) i++;
    else if (unit === 0x22) isInString = !isInString;
    else if (isInString) continue;
    else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > DEEPEST) return true;
    } else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return false;
}

/** Control characters in strings escaped, commas before a closing bracket and comments taken out, one object where two follow. */
function repaired(source: string): string {
  const out: string[] = [];
  let comma = -1;
  let i = 0;
  while (i < source.length) {
    const sign = source[i];
    if (sign === '"') {
      const end = endOfString(source, i);
      out.push(repairedString(source.slice(i, end)));
      comma = -1;
      i = end;
      continue;
    }
    if (source.startsWith('/*', i) || source.startsWith('<!--', i)) {
      const end = source.indexOf(sign === '/' ? '*/' : '-->', i);
      i = end < 0 ? source.length : end + (sign === '/' ? 2 : 3);
      continue;
    }
    if ((sign === '}' || sign === ']') && comma >= 0) out[comma] = '';
    if (sign === ',') comma = out.length;
    else if (!/\s/.test(sign)) comma = -1;
    out.push(sign);
    i++;
  }
  return out.join('');
}

function endOfString(source: string, start: number): number {
  for (let i = start + 1; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '"') return i + 1;
  }
  return source.length;
}

function repairedString(string: string): string {
  return string
    .replace(/[\u0000-\u001f]/g, (control) => (/\s/.test(control) ? ' ' : ''))
    .replace(/\\(?!["\\/bfnrt]|u[\da-f]{4})/gi, '');
}
