import { bodyOf } from '../../record/alerts/body.ts';
import { atomFeed, jsonFeed } from '../../record/alerts/feeds.ts';
import { entriesOf } from '../../record/alerts/entries.ts';
import { nextAttempt } from '../../record/alerts/schedule.ts';
import { AT_THE_DESK, type Alert, type Message, type SecretRef } from '../../record/alerts.ts';
import type { Exported } from '../../record/export/exported.ts';
import type { Record } from '../../record/record.ts';
import { replaceFile } from './feed-file.ts';
import type { Sender } from './send.ts';
import { keyOf, signed } from './sign.ts';

/** What handing out needs of the world. */
export interface Outside {
  readonly sender: Pick<Sender, 'send'>;
  /** Gives a secret; null when there is none where it should be. */
  readonly secretOf: (where: SecretRef) => string | null;
  /** The sentence that a statement is in. */
  readonly sentenceOf: (exported: Exported) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What was done for one alert. */
export type Handed =
  | { readonly kind: 'written' | 'same'; readonly alert: Alert; readonly entries: number }
  | { readonly kind: 'unwritable'; readonly alert: Alert; readonly error: string }
  | { readonly kind: 'delivered'; readonly alert: Alert; readonly message: Message }
  | {
      readonly kind: 'later';
      readonly alert: Alert;
      readonly message: Message;
      readonly error: string;
      readonly next: string;
    }
  | { readonly kind: 'dead'; readonly alert: Alert; readonly message: Message; readonly error: string }
  /** The secret is not where it should be; nothing was tried. */
  | { readonly kind: 'no-secret'; readonly alert: Alert; readonly message: Message };

/** Messages that are loaded at once. */
const MESSAGES = 20;

/**
 * Hands out what is new: writes the feeds, and sends the messages that are due, each once. What fails is tried again by
 * a later run. Stopped anywhere, nothing is lost: a message may come twice then, under the same id.
 */
export async function* handOut(record: Record, outside: Outside): AsyncGenerator<Handed> {
  const at = new Date(outside.now()).toISOString();
  await record.alerts.pack(at);
  for (const alert of await record.alerts.list()) {
    if (alert.kind !== 'webhook' && alert.target !== AT_THE_DESK) yield await writeFeed(alert, record, outside);
  }
  const tried = new Set<number>();
  for (;;) {
    const due = await record.alerts.due(at, MESSAGES + tried.size);
    const messages = due.filter(({ id }) => !tried.has(id));
    if (messages.length === 0) return;
    for (const message of messages) {
      tried.add(message.id);
      yield await deliver(message, record, outside);
    }
  }
}

async function writeFeed(alert: Alert, record: Record, { sentenceOf }: Outside): Promise<Handed> {
  const entries = await entriesOf(alert, record, sentenceOf);
  const text = alert.kind === 'atom' ? atomFeed(alert, entries) : jsonFeed(alert, entries);
  try {
    return { kind: replaceFile(alert.target, text) ? 'written' : 'same', alert, entries: entries.length };
  } catch (error) {
    return { kind: 'unwritable', alert, error: (error as Error).message };
  }
}

async function deliver(message: Message, { alerts, exports }: Record, outside: Outside): Promise<Handed> {
  const { alert } = message;
  const key = keyFor(alert, outside);
  if (key === null) return { kind: 'no-secret', alert, message };
  const statements = await exports.statements(message.statements);
  const body = bodyOf(message, statements);
  const sent = await outside.sender.send(alert.target, signed(message.key, outside.now(), body, key), body);
  if (sent.kind === 'delivered') {
    await alerts.delivered(message.id);
    return { kind: 'delivered', alert, message };
  }
  const { error } = sent;
  const wait = sent.kind === 'failed' ? sent.wait : null;
  const next = wait === null ? null : nextAttempt(message.key, message.attempts + 1, wait, outside.now());
  await alerts.failed(message.id, error, next);
  return next === null ? { kind: 'dead', alert, message, error } : { kind: 'later', alert, message, error, next };
}

function keyFor({ secret }: Alert, { secretOf }: Outside): Buffer | null {
  const text = secret && secretOf(secret);
  if (text === null) return null;
  try {
    return keyOf(text);
  } catch {
    return null;
  }
}
