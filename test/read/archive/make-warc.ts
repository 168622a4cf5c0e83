import { gzipSync } from 'node:zlib';

const DATE = '2026-11-27T10:00:00Z';

/** A WARC record with these fields beside those that it must have. */
export function record(type: string, fields: Readonly<Record<string, string>>, block: string | Uint8Array): Buffer {
  const bytes = Buffer.from(block);
  const all = { 'WARC-Type': type, 'WARC-Date': DATE, 'Content-Length': String(bytes.length), ...fields };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

interface Answer {
  readonly status?: number;
  readonly date?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a server answered; HTML with status 200 when nothing else is said. */
export function response(address: string, body: string | Uint8Array, answer: Answer = {}): Buffer {
  const { status = 200, date = DATE, headers = {} } = answer;
  const all = { 'Content-Type': 'text/html; charset=utf-8', ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status} X\r\n${head.join('')}\r\n`), Buffer.from(body)]);
  const fields = {
    'WARC-Target-URI': address,
    'WARC-Date': date,
    'Content-Type': 'application/http; msgtype=response',
  };
  return record('response', fields, block);
}

export const page = (words: string): string => `<html lang="de"><body><p>${words}</p></body></html>`;

/** Each record a gzip member of its own, as archives are packed. */
export const packed = (records: readonly Uint8Array[]): Buffer => Buffer.concat(records.map((one) => gzipSync(one)));
