/** A part of a message (RFC 2045, 2046), or the message itself. */
export interface MimePart {
  /** By name in lower case, unfolded; of a header given twice the first. */
  readonly headers: ReadonlyMap<string, string>;
  /** Media type in lower case, `text/plain` where none is named. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly children: readonly MimePart[];
  /** What follows the headers, one character for each byte. */
  readonly body: string;
}

/** Multiparts in multiparts that are opened; what is deeper is a part without parts. */
const DEPTH = 50;

interface Draft {
  readonly headers: ReadonlyMap<string, string>;
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly children: Draft[];
  body: string;
}

interface Level {
  readonly part: Draft;
  readonly boundary: string;
}

/**
 * A message → the tree of its parts, in one pass. Boundaries that are missing, and all that stands outside of parts, do
 * no harm.
 *
 * @param source one character for each byte (Latin-1)
 */
export function parseMime(source: string): MimePart {
  return new MimeParser(source).parse();
}

class MimeParser {
  readonly #source: string;
  readonly #levels: Level[] = [];
  /** Where the body of the open part begins; it has no parts. */
  #start = 0;
  #open: Draft | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): MimePart {
    const source = this.#source;
    const root = this.#begin(0);
    for (let at = this.#start; at < source.length;) {
      const level = source.startsWith('--', at) ? this.#levelAt(at) : -1;
      if (level >= 0) {
        const line = source.slice(at, lineEnd(source, at)).trimEnd();
        this.#end(at);
        const isLast = line.length > 2 + this.#levels[level].boundary.length;
        this.#levels.length = isLast ? level : level + 1;
        at = nextLine(source, at);
        if (!isLast) {
          this.#levels[level].part.children.push(this.#begin(at));
          at = this.#start;
        }
      } else at = nextLine(source, at);
    }
    this.#end(source.length);
    return root;
  }

  /** Reads the headers of the part that begins here. */
  #begin(at: number): Draft {
    const end = headersEnd(this.#source, at);
    const headers = readHeaders(this.#source.slice(at, end));
    const { value, parameters } = readParameters(headers.get('content-type') ?? 'text/plain');
    const part: Draft = { headers, type: value.toLowerCase(), parameters, children: [], body: '' };
    this.#start = end === at ? nextLine(this.#source, at) : end;
    const boundary = parameters.get('boundary')?.trimEnd() ?? '';
    const isMultipart = part.type.startsWith('multipart/') && boundary !== '' && this.#levels.length < DEPTH;
    if (isMultipart) this.#levels.push({ part, boundary });
    this.#open = isMultipart ? null : part;
    return part;
  }

  /** Ends the open part before the boundary at this place; the line end before it belongs to the boundary. */
  #end(at: number): void {
    if (this.#open) this.#open.body = this.#source.slice(this.#start, at).replace(/\r?\n$/, '');
    this.#open = null;
  }

  /** Of which level the line at this place is a boundary; -1 for none. */
  #levelAt(at: number): number {
    const end = lineEnd(this.#source, at);
    return this.#levels.findLastIndex(({ boundary }) => {
      const rest = at + 2 + boundary.length;
      if (!this.#source.startsWith(boundary, at + 2)) return false;
      return rest <= end && /^(?:--)?[ \t\r]*$/.test(this.#source.slice(rest, Math.min(end, rest + 100)));
    });
  }
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end;
}

function nextLine(source: string, at: number): number {
  return Math.min(source.length, lineEnd(source, at) + 1);
}

/** Where the body begins: behind the first blank line. */
function headersEnd(source: string, start: number): number {
  for (let at = start; at < source.length; at = nextLine(source, at)) {
    if (source[at] === '\n') return at + 1;
    if (source[at] === '\r' && source[at + 1] === '\n') return at + 2;
  }
  return source.length;
}

function readHeaders(block: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

const PARAMETER = /;\s*([\w!#$&^.+*-]{1,60})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g;

/** `text/plain; charset="utf-8"` → its value and parameters, by name in lower case. */
export function readParameters(header: string): {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
} {
  const words = header.slice(0, 4000);
  const parameters = new Map<string, string>();
  for (const [, name, quoted, bare] of words.matchAll(PARAMETER)) {
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted === undefined ? bare : quoted.replace(/\\(.)/g, '$1'));
  }
  return { value: words.split(';', 1)[0].trim(), parameters };
}
