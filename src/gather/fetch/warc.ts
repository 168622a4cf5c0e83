import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip as gzipLater, gzipSync } from 'node:zlib';
import { type Field, field } from './exchange.ts';
import type { Page } from './fetch-page.ts';

const gzip = promisify(gzipLater);

/** https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/ */
const VERSION = 'WARC/1.1';
const REVISIT = 'http://netpreserve.org/warc/1.1/revisit/';

/** What makes a record its own: an id, as tests replace it. */
export type MakeId = () => string;

/** How a page is kept: as it came, or that it is as it was. */
export type Keeping =
  | { readonly as: 'response' }
  | { readonly as: 'revisit'; readonly because: 'not-modified' | 'same-bytes'; readonly since: string };

export interface WarcSetting {
  readonly makeId: MakeId;
  /** The licence or law by which reserved pages are kept; null when there is none. */
  readonly right: string | null;
}

/** The first record of a file: who made it. */
export function warcinfo(software: string, userAgent: string, at: number, makeId: MakeId): Promise<Buffer> {
  const block = fieldsBlock([
    ['software', software],
    ['format', 'WARC File Format 1.1'],
    ['conformsTo', 'https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/'],
    ['robots', 'obey'],
    ['http-header-user-agent', userAgent],
  ]);
  const fields: Field[] = [['WARC-Date', dateOf(at)]];
  return member('warcinfo', fields, { type: 'application/warc-fields', block }, makeId());
}

/**
 * The records of one page: response or revisit, request, and metadata where there is something to say; each is a gzip
 * member of its own, so that a reader can begin at any of them.
 */
export async function recordsOf(page: Page, keeping: Keeping, { makeId, right }: WarcSetting): Promise<Buffer> {
  const { answer } = page;
  const id = makeId();
  const common: Field[] = [
    ['WARC-Target-URI', answer.url.href],
    ['WARC-Date', dateOf(answer.at)],
  ];
  const about: Field[] = [...common, ['WARC-Concurrent-To', urn(id)]];
  const members = [
    response(page, keeping, common, id),
    member('request', about, { type: 'application/http; msgtype=request', block: requestBlock(page) }, makeId()),
  ];
  const facts = factsOf(page, right);
  if (facts.length > 0) {
    const content = { type: 'application/warc-fields', block: fieldsBlock(facts) };
    members.push(member('metadata', about, content, makeId()));
  }
  return Buffer.concat(await Promise.all(members));
}

/** The digest by which two bodies are the same: of the bytes as they were sent. */
export function payloadDigest(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function response({ answer }: Page, keeping: Keeping, common: readonly Field[], id: string): Promise<Buffer> {
  const head = headBlock(`HTTP/1.1 ${answer.status} ${answer.statusText}`.trimEnd(), archived(answer.fields));
  const type = 'application/http; msgtype=response';
  const body = answer.body?.wire;
  const digest: Field[] = body ? [['WARC-Payload-Digest', payloadDigest(body)]] : [];
  if (keeping.as === 'response') {
    return member('response', [...common, ...digest], { type, block: Buffer.concat([head, body ?? NOTHING]) }, id);
  }
  const profile = keeping.because === 'not-modified' ? 'server-not-modified' : 'identical-payload-digest';
  const refers: Field[] = [
    ['WARC-Profile', `${REVISIT}${profile}`],
    ['WARC-Refers-To-Target-URI', answer.url.href],
    ['WARC-Refers-To-Date', keeping.since],
  ];
  return member('revisit', [...common, ...digest, ...refers], { type, block: head }, id);
}

const NOTHING = Buffer.alloc(0);

/** A body is kept without the chunks in which it was sent: no header may say that it has them. */
function archived(fields: readonly Field[]): Field[] {
  return fields.map(([name, value]) =>
    name.toLowerCase() === 'transfer-encoding' ? [`X-Archive-Orig-${name}`, value] : [name, value],
  );
}

function requestBlock({ answer: { url, request } }: Page): Buffer {
  return headBlock(`GET ${url.pathname}${url.search} HTTP/1.1`, request);
}

/** What neither request nor response says. */
function factsOf({ via, reserved }: Page, right: string | null): Field[] {
  return [
    ...via.map((address): Field => ['via', address]),
    ...(reserved === null
      ? []
      : ([
          ['tdm-reservation', '1'],
          ['tdm-reservation-by', reserved.by],
          ...(reserved.policy === null ? [] : [['tdm-policy', reserved.policy] as const]),
          ['tdm-right', right ?? ''],
        ] satisfies Field[])),
  ];
}

async function member(
  kind: string,
  fields: readonly Field[],
  { type, block }: { readonly type: string; readonly block: Buffer },
  id: string,
): Promise<Buffer> {
  const head = headBlock(VERSION, [
    ['WARC-Type', kind],
    ['WARC-Record-ID', urn(id)],
    ...fields,
    ['WARC-Block-Digest', payloadDigest(block)],
    ['Content-Type', type],
    ['Content-Length', String(block.byteLength)],
  ]);
  return packed(Buffer.concat([head, block, END]));
}

/** Bytes up to which packing takes less time than handing over to another thread. */
const SMALL = 64 * 2 ** 10;

/** A window no larger than what is in it: most records are small, and a large one takes longer to set up than to fill. */
function packed(bytes: Buffer): Buffer | Promise<Buffer> {
  if (bytes.byteLength > SMALL) return gzip(bytes);
  const windowBits = Math.min(Math.max(Math.ceil(Math.log2(bytes.byteLength)), 9), 15);
  return gzipSync(bytes, {
    windowBits,
    memLevel: Math.max(windowBits - 7, 1),
    chunkSize: Math.max(bytes.byteLength, 1024),
  });
}

const END = Buffer.from('\r\n\r\n');
const urn = (id: string): string => `<urn:uuid:${id}>`;

/** Header fields are bytes: undici gives them as Latin-1, and addresses are ASCII. */
function headBlock(first: string, fields: readonly Field[]): Buffer {
  const lines = fields.map(([name, value]) => `${name}: ${oneLine(value)}\r\n`);
  return Buffer.from(`${oneLine(first)}\r\n${lines.join('')}\r\n`, 'latin1');
}

/** Fields of a record may have any character, as UTF-8. */
function fieldsBlock(fields: readonly Field[]): Buffer {
  return Buffer.from(fields.map(([name, value]) => `${name}: ${oneLine(value)}\r\n`).join(''), 'utf8');
}

const oneLine = (value: string): string => value.replace(/[\r\n]+/g, ' ');

/** To the second, as most readers know it. */
export const dateOf = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** What a page says of its own versions. */
export function validators({ answer: { fields } }: Page): { etag: string | null; modified: string | null } {
  return { etag: field(fields, 'etag'), modified: field(fields, 'last-modified') };
}
