import { createHash } from 'node:crypto';
import type { DocumentRef } from '../stored.ts';
import type { Exported } from './exported.ts';

/** A namespace of our own, made once at random. RFC 9562, 6.6 */
const NAMESPACE = Buffer.from('0f6c6d0ab8a94c0e9a3e5d2f7b1c84e6', 'hex');

/**
 * A name-based UUID (version 5) as a URN: the same for the same words, wherever it is made.
 * https://www.rfc-editor.org/rfc/rfc9562#section-5.5
 */
export function urn(kind: string, ...words: readonly string[]): string {
  const hash = createHash('sha1')
    .update(NAMESPACE)
    .update(JSON.stringify([kind, ...words]))
    .digest()
    .subarray(0, 16);
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

/** Names a statement in any record that holds the same revision of the same document. */
export const citationOf = ({ stored: { document, statement }, source }: Exported): string =>
  urn('statement', document.name, source.digest, statement.id);

/** Where a document is: its address, else a name for it. */
export const locationOf = ({ url, name }: DocumentRef): string => url ?? urn('document', name);

/** Names a document in a bibliography: unique in its record by number, among records by its name. */
export function keyOf({ id, name }: DocumentRef): string {
  return `d${id}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
}
