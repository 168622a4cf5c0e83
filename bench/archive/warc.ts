import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { type Size, pageOf } from './page.ts';

const DATE = '2026-11-27T10:00:00Z';

export interface Archive {
  /** Of the file, and of the pages in it. */
  readonly bytes: number;
  readonly pageBytes: number;
}

/** Writes a WARC.gz of so many made-up pages, each record packed by itself, as crawlers do. */
export async function writeArchive(file: string, pages: number, size: Size): Promise<Archive> {
  const out = createWriteStream(file);
  let [bytes, pageBytes] = [0, 0];
  for (let n = 0; n < pages; n++) {
    const { url, html } = pageOf(n, size);
    const body = Buffer.from(html);
    const packed = gzipSync(recordOf(url, body), { level: 1 });
    bytes += packed.length;
    pageBytes += body.length;
    if (!out.write(packed)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return { bytes, pageBytes };
}

/** The id that Wortlaut gives to the page. */
export const idOf = (n: number, size: Size): string => `${pageOf(n, size).url}@${DATE}`;

function recordOf(url: string, body: Buffer): Buffer {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`;
  const head = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Target-URI: ${url}`,
    `WARC-Date: ${DATE}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${http.length + body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n${http}`), body, Buffer.from('\r\n\r\n')]);
}
