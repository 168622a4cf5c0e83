import { createHmac } from 'node:crypto';

/** Before a secret that is written in base64. */
const PREFIX = 'whsec_';

/**
 * The key of a secret: what follows `whsec_` is base64, any other secret is its own bytes in UTF-8.
 *
 * @throws TypeError when it is empty, or too short to be one
 */
export function keyOf(secret: string): Buffer {
  const text = secret.trim();
  const key = text.startsWith(PREFIX) ? Buffer.from(text.slice(PREFIX.length), 'base64') : Buffer.from(text);
  if (key.length < SHORTEST) throw new TypeError(`a secret of ${key.length} bytes`);
  return key;
}

/** Bytes. The specification asks for 24 to 64; shorter ones that are in use somewhere already are taken. */
const SHORTEST = 16;

/**
 * The header fields of a message: its id, when it is sent, and HMAC-SHA-256 over `id.timestamp.body`.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 *
 * @param now milliseconds since 1970
 */
export function signed(id: string, now: number, body: string, key: Buffer): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now / 1000));
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
