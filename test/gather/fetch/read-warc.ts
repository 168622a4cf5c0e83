import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import zlib from 'node:zlib';

/** One record of a WARC file, as a reader of its own sees it. */
export interface WarcRecord {
  readonly fields: ReadonlyMap<string, string>;
  readonly type: string;
  readonly block: Buffer;
  /** Of its gzip member in the file. */
  readonly offset: number;
}

/** Bytes before and after the data of a gzip member. */
const HEADER = 10;
const TRAILER = 8;

/** Reads a WARC file member by member, and checks of each that it is whole: length, digest, ends. */
export function readWarc(file: string): WarcRecord[] {
  const bytes = readFileSync(file);
  const records: WarcRecord[] = [];
  for (let offset = 0; offset < bytes.length;) {
    assert.deepEqual([...bytes.subarray(offset, offset + 4)], [0x1f, 0x8b, 8, 0]);
    // as raw deflate, because gunzip goes on into the next member
    const { buffer, engine } = zlib.inflateRawSync(bytes.subarray(offset + HEADER), { info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    records.push(recordOf(buffer, offset));
    offset += HEADER + engine.bytesWritten + TRAILER;
  }
  return records;
}

function recordOf(member: Buffer, offset: number): WarcRecord {
  const end = member.indexOf('\r\n\r\n');
  const [version, ...lines] = member.toString('utf8', 0, end).split('\r\n');
  assert.equal(version, 'WARC/1.1');
  const fields = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
  const length = Number(fields.get('Content-Length'));
  const block = member.subarray(end + 4, end + 4 + length);
  assert.equal(member.toString('latin1', end + 4 + length), '\r\n\r\n');
  assert.equal(fields.get('WARC-Block-Digest'), `sha256:${createHash('sha256').update(block).digest('hex')}`);
  return { fields, type: fields.get('WARC-Type')!, block, offset };
}

/** The addresses of the pages that a file has, in its order. */
export function pagesOf(file: string, type = 'response'): string[] {
  return readWarc(file)
    .filter((record) => record.type === type)
    .map(({ fields }) => fields.get('WARC-Target-URI')!);
}
