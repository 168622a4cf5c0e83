import { xmlRoot } from './xml-root.ts';

export type Format = 'html' | 'markdown' | 'text' | 'jsonl' | 'warc' | 'feed' | 'mhtml' | 'eml';

const EXTENSIONS: Readonly<Record<string, Format>> = {
  atom: 'feed',
  eml: 'eml',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  markdown: 'markdown',
  md: 'markdown',
  mht: 'mhtml',
  mhtml: 'mhtml',
  ndjson: 'jsonl',
  opml: 'feed',
  rdf: 'feed',
  rss: 'feed',
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
  'application/atom+xml': 'feed',
  'application/feed+json': 'feed',
  'application/rdf+xml': 'feed',
  'application/rss+xml': 'feed',
  'application/xhtml+xml': 'html',
  'message/rfc822': 'eml',
  'multipart/related': 'mhtml',
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

/** First elements of lists of addresses; of a feed they come with texts. */
const LISTS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf', 'urlset', 'sitemapindex', 'opml']);

/** Whether a source says that it is a JSON Feed. */
export function looksLikeJsonFeed(source: string): boolean {
  const head = source.slice(0, 2 ** 16).trimStart();
  return head.startsWith('{') && /(?<!\\)"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/jsonfeed\.org\b/.test(head);
}

/** The format that the beginning of a source shows. @param head its first characters, 64 KiB or so */
export function formatOfContent(head: string): Format {
  const start = head.trimStart();
  if (looksLikeJsonFeed(start)) return 'feed';
  if (start.startsWith('<') && LISTS.has(xmlRoot(start) ?? '')) return 'feed';
  if (start.startsWith('{') && isJsonLine(start)) return 'jsonl';
  if (HTML.test(start)) return 'html';
  const message = messageFormat(start);
  if (message) return message;
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

const HEADER_LINE = /^(?:[!-9;-~]{1,80}:|[ \t]\S)/;
const HEADER_LINES = 500;

/** A mail or a saved page by its headers; null when it does not begin with such. */
function messageFormat(start: string): 'eml' | 'mhtml' | null {
  if (!/^[!-9;-~]{1,80}:[ \t]/.test(start)) return null;
  const lines = start.split(/\r?\n/, HEADER_LINES);
  const end = lines.indexOf('');
  const headers = end < 0 ? lines.slice(0, -1) : lines.slice(0, end);
  if (!headers.every((line) => HEADER_LINE.test(line))) return null;
  const names = new Set(headers.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()));
  if (names.has('snapshot-content-location')) return 'mhtml';
  const isMail = names.has('from') && ['date', 'subject', 'received', 'message-id'].some((name) => names.has(name));
  return isMail ? 'eml' : null;
}
