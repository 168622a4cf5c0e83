export type Format = 'html' | 'markdown' | 'text' | 'jsonl' | 'warc';

const EXTENSIONS: Readonly<Record<string, Format>> = {
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  markdown: 'markdown',
  md: 'markdown',
  text: 'text',
  txt: 'text',
  warc: 'warc',
};

/** The format that a file's name tells, or null; of `page.html.gz` that of what is packed. */
export function formatOfName(name: string): Format | null {
  const extension = /\.([a-z]{2,8})(?:\.gz)?$/i.exec(name.slice(-13))?.[1]?.toLowerCase();
  return (extension !== undefined && EXTENSIONS[extension]) || null;
}

const MEDIA_TYPES: Readonly<Record<string, Format>> = {
  'application/xhtml+xml': 'html',
  'text/html': 'html',
  'text/markdown': 'markdown',
  'text/plain': 'text',
};

/** The format that a media type such as `text/html` tells, or null. @param type in lower case, without parameters */
export function formatOfMediaType(type: string): Format | null {
  return MEDIA_TYPES[type] ?? null;
}

const HTML = /^(?:<!doctype\s+html|<(?:html|head|body|main|article|section|div|p|h[1-6]|meta|title|\?xml)[\s>])/i;
const MARKDOWN = [
  /^#{1,6} \S/m,
  /\]\((?:https?:\/\/|\/|mailto:)[^\s)]{1,2000}[\s)]/,
  /^ {0,3}\[[^[\]\n]{1,200}\]: {0,9}<?https?:\/\//m,
];

/** The format that the beginning of a source shows. @param head its first characters, 64 KiB or so */
export function formatOfContent(head: string): Format {
  const start = head.trimStart();
  if (start.startsWith('{') && isJsonLine(start)) return 'jsonl';
  if (HTML.test(start)) return 'html';
  return MARKDOWN.some((pattern) => pattern.test(head)) ? 'markdown' : 'text';
}

/** Whether the first line is a JSON object, or the beginning of one that is longer than the head. */
function isJsonLine(start: string): boolean {
  const end = start.indexOf('\n');
  if (end < 0 && /^\{\s*"/.test(start)) return true;
  try {
    JSON.parse(end < 0 ? start : start.slice(0, end));
    return true;
  } catch {
    return false;
  }
}
