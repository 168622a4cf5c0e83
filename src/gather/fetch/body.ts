import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { FetchProblem } from './problem.ts';

/** A body as it was sent, and unpacked; the same bytes where nothing was packed. */
export interface Body {
  readonly wire: Buffer;
  readonly unpacked: Buffer;
}

export interface BodyLimits {
  readonly wire: number;
  readonly unpacked: number;
  /** Whether a longer text is cut where it becomes too long; else it is a problem. */
  readonly cut?: boolean;
}

/** Enough has been read. */
class Enough extends Error {}

/** Nobody packs twice but to make trouble. */
const MOST_CODINGS = 2;
const MEGABYTE = 2 ** 20;

const CODINGS: Readonly<Record<string, (() => Transform) | undefined>> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  deflate: inflateEither,
  br: () => zlib.createBrotliDecompress(),
  ...('createZstdDecompress' in zlib ? { zstd: () => zlib.createZstdDecompress() } : {}),
};

/**
 * The content codings of a body, in the order in which they were laid on.
 *
 * @throws FetchProblem when one is unknown, or they are too many
 */
export function codingsOf(header: string): string[] {
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const known = names.every((name) => Object.hasOwn(CODINGS, name));
  if (!known || names.length > MOST_CODINGS) throw new FetchProblem('encoding', header.slice(0, 100));
  return names;
}

/**
 * Reads a body while it comes, and stops as soon as it is too large, as sent or unpacked.
 *
 * @throws FetchProblem when it is too large, unpacks to too much, or cannot be unpacked
 */
export async function readBody(body: Readable, codings: readonly string[], limits: BodyLimits): Promise<Body> {
  const { wire: limit, cut = false } = limits;
  const wire = new Pieces({ limit, cut, code: 'too-large' });
  if (codings.length > 0) {
    const unpacked = await unpack([body, wire.passage()], codings, { limit: limits.unpacked, cut, code: 'bomb' });
    return { wire: wire.joined(), unpacked };
  }
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) wire.add(chunk);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  const whole = wire.joined();
  return { wire: whole, unpacked: whole };
}

/** Unpacks what is all there, as a packed sitemap in a file of its own. */
export async function unpackAll(bytes: Uint8Array, limit: number): Promise<Buffer> {
  return unpack([Readable.from([bytes])], ['gzip'], { limit, cut: false, code: 'bomb' });
}

interface Bound {
  readonly limit: number;
  readonly cut: boolean;
  readonly code: 'too-large' | 'bomb';
}

/** Pieces of something that must not become too long. */
class Pieces {
  readonly #bound: Bound;
  readonly #pieces: Uint8Array[] = [];
  #size = 0;

  constructor(bound: Bound) {
    this.#bound = bound;
  }

  /** @throws Enough or FetchProblem when it has become too long */
  add(piece: Uint8Array): void {
    const { limit, cut, code } = this.#bound;
    const left = limit - this.#size;
    this.#size += piece.byteLength;
    this.#pieces.push(piece.byteLength > left ? piece.subarray(0, left) : piece);
    if (this.#size <= limit) return;
    if (cut) throw new Enough();
    throw new FetchProblem(code, `${(limit / MEGABYTE).toFixed(limit < MEGABYTE ? 2 : 0)} MB`);
  }

  /** A step that adds pieces as they come, and passes them on. */
  passage(): Transform {
    return new Transform({
      transform: (piece: Uint8Array, _, done) => {
        try {
          this.add(piece);
          done(null, piece);
        } catch (error) {
          done(error as Error);
        }
      },
    });
  }

  joined(): Buffer {
    return Buffer.concat(this.#pieces);
  }
}

async function unpack(sent: readonly Readable[], codings: readonly string[], bound: Bound): Promise<Buffer> {
  const unpacked = new Pieces(bound);
  const keep = async (out: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const piece of out) unpacked.add(piece);
  };
  // the last that was laid on comes off first
  const steps = codings.toReversed().map((name) => CODINGS[name]!());
  try {
    await pipeline([...sent, ...steps, keep] as never);
  } catch (error) {
    if (error instanceof Enough) return unpacked.joined();
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!UNPACKING.test(code)) throw error;
    throw new FetchProblem('encoding', `${codings.join(', ')}: ${message}`, { cause: error });
  }
  return unpacked.joined();
}

/** Codes of zlib, Brotli and Zstandard. */
const UNPACKING = /^(?:Z_|ERR_BROTLI|ERR__|ERR_ZSTD|ZSTD_)/;

/** What servers call deflate has its header, or has not: the first byte tells. */
function inflateEither(): Transform {
  let inflate: Transform | null = null;
  return new Transform({
    transform(piece: Uint8Array, _, done) {
      if (inflate === null) {
        inflate = (piece[0] & 0x0f) === 8 && piece[0] >> 4 <= 7 ? zlib.createInflate() : zlib.createInflateRaw();
        inflate.on('data', (data: Uint8Array) => this.push(data)).on('error', (error) => this.destroy(error));
      }
      inflate.write(piece, () => done());
    },
    flush(done) {
      if (inflate === null) done();
      else inflate.once('end', () => done()).end();
    },
    destroy(error, done) {
      inflate?.destroy();
      done(error);
    },
  });
}
