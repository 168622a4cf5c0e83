/** A run of lines before which a Markdown source can be cut without changing what it means. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /**
   * A line counts 1 and 1 for each level of nesting, a list marker or a character of inline syntax 10, a star or
   * underscore that may be emphasis 20, the underline of a heading 60.
   */
  readonly cost: number;
  /** Block quotes and lists that stand in one another, at most. */
  readonly depth: number;
  /** Whether there are lists, block quotes or underlined headings in it. */
  readonly structured: boolean;
}

const MARK_COST = 10;
const UNDERLINE_COST = 60;
/** Columns by which each further level of a list is indented, at least. */
const LIST_INDENT = 2;
const EMPHASIS_COST = 20;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const COMMENT = /^ {0,3}<!--/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/**
 * The blocks of a source, which together are the whole of it. A block ends where a line that is not indented
 * follows a blank one, outside fenced code and comments.
 */
export function* blocksOf(source: string): Generator<Block> {
  let block = { start: 0, end: 0, cost: 0, depth: 0, structured: false };
  let afterBlank = false;
  let open: string | null = null;
  while (block.end < source.length) {
    const newline = source.indexOf('\n', block.end);
    const end = newline < 0 ? source.length : newline + 1;
    const line = source.slice(block.end, end).trimEnd();
    if (afterBlank && open === null && /^[^ \t]/.test(line)) {
      yield block;
      block = { start: block.end, end: block.end, cost: 0, depth: 0, structured: false };
    }
    open = openAfter(open, line);
    afterBlank = line === '';
    addLine(block, line);
    block.end = end;
  }
  yield block;
}

function addLine(block: { cost: number; depth: number; structured: boolean }, line: string): void {
  const markers = markersOf(line);
  const indent = line.length - line.trimStart().length;
  const underline = UNDERLINE.test(line);
  if (markers > 0) block.depth = Math.max(block.depth, markers + Math.floor(indent / LIST_INDENT));
  block.cost += 1 + block.depth + MARK_COST * markers + syntaxCost(line) + (underline ? UNDERLINE_COST : 0);
  block.structured ||= markers > 0 || underline;
}

function syntaxCost(line: string): number {
  let cost = 0;
  for (let i = 0; i < line.length; i++) {
    const character = line[i];
    if ('[]<`'.includes(character)) cost += MARK_COST;
    else if ('*_'.includes(character) && !(isWord(line[i - 1]) && isWord(line[i + 1]))) cost += EMPHASIS_COST;
  }
  return cost;
}

/** In ASCII, which is enough here: the underscores that are many stand in addresses. */
function isWord(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z0-9]/.test(character);
}

/** How many block quotes and list items the line may open: `> - 3. a` opens three. */
function markersOf(line: string): number {
  let count = 0;
  for (let i = 0; i < line.length; i++) {
    const character = line[i];
    if (character === '>') count++;
    else if ('-+*.)'.includes(character) && (i + 1 === line.length || ' \t'.includes(line[i + 1]))) count++;
    else if (!' \t0123456789'.includes(character)) return count;
  }
  return count;
}

/** The fence or comment that is still open after the line, as it was opened. */
function openAfter(open: string | null, line: string): string | null {
  if (open === '<!--') return line.includes('-->') ? null : open;
  const fence = FENCE.exec(line)?.[1];
  if (open !== null) return fence?.startsWith(open) && line.trim() === fence ? null : open;
  if (fence) return fence.startsWith('`') && line.trimStart().slice(fence.length).includes('`') ? null : fence;
  return COMMENT.test(line) && !line.includes('-->') ? '<!--' : null;
}
