import { readHtml } from '../../../src/read/html.ts';
import type { Entry, Reading } from '../../../src/read/reading.ts';

/** Where the pages of these tests came from. */
export const ADDRESS = 'https://anzeiger.example/politik/liveblog-brueckensperrung';

export function read(source: string, address: string | null = ADDRESS): Reading {
  return readHtml(source, address);
}

/** The entries of a page by key, with their time and the beginning of their text. */
export function shownEntries(reading: Reading): string[] {
  return reading.entries.map(
    ({ key, reading: { published, text } }) => `${key} | ${published} | ${text.replaceAll('\n\n', ' ¶ ')}`,
  );
}

export function entryAt(reading: Reading, key: string): Entry['reading'] {
  const entry = reading.entries.find((one) => one.key === key);
  if (!entry) throw new Error(`no entry ${key}, there are ${reading.entries.map((one) => one.key).join(', ')}`);
  return entry.reading;
}

/** A page with a head that says when it was published and what it is. */
export function pageWith(body: string, more: { title?: string; published?: string; head?: string } = {}): string {
  const { title = 'Liveblog zur Brückensperrung', published = '2026-03-04T18:05:00+01:00', head = '' } = more;
  return `<!doctype html><html lang="de"><head><title>${title} | Anzeiger</title>
    <meta property="article:published_time" content="${published}">${head}</head><body>
    <header><nav><ul><li><a href="/">Start</a><li><a href="/politik">Politik</a></ul></nav></header>
    <main>${body}</main><footer><p>© Anzeiger</p></footer></body></html>`;
}

/** A script with the JSON-LD of a live blog. */
export function liveData(updates: readonly object[], more: object = {}): string {
  const data = { '@context': 'https://schema.org', '@type': 'LiveBlogPosting', ...more, liveBlogUpdate: updates };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>`;
}
