import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import { type Handed, handOut } from '../../gather/deliver/run.ts';
import { Sender } from '../../gather/deliver/send.ts';
import { userAgentOf } from '../../gather/fetch/settings.ts';
import type { SecretRef } from '../../record/alerts.ts';
import { sentenceOf } from '../../record/export/sentences.ts';
import type { Record } from '../../record/record.ts';
import { version } from '../../pipeline/version.ts';

/** What a receiver has to answer in, in milliseconds. */
const TIMEOUT = 20_000;

/** What was handed out that did not arrive. */
export const FAILED: ReadonlySet<Handed['kind']> = new Set<Handed['kind']>([
  'unwritable',
  'later',
  'dead',
  'no-secret',
]);

/**
 * Writes the feeds of a record that is settled and delivers what is due.
 *
 * @param allow hosts and networks inside that may be delivered to
 */
export async function* handOutAlerts(
  record: Record,
  allow: readonly string[],
  signal: AbortSignal = new AbortController().signal,
): AsyncGenerator<Handed> {
  const now = (): number => Date.now();
  const sender = new Sender({ allow, env, userAgent: userAgentOf(version(), null), signal, timeout: TIMEOUT, now });
  try {
    yield* handOut(record, { sender, secretOf, sentenceOf, now });
  } finally {
    await sender.close();
  }
}

function secretOf(where: SecretRef): string | null {
  if ('env' in where) return env[where.env] ?? null;
  try {
    return readFileSync(where.file, 'utf8');
  } catch {
    return null;
  }
}
