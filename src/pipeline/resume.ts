import { createHash } from 'node:crypto';
import type { Raw } from './read.ts';

/** The input is not the one of which a part was read before. */
export class InputChanged extends Error {
  override readonly name = 'InputChanged';
}

/** Tells a document in its place by its bytes. */
export function digestOf(raw: Raw): string {
  const hash = createHash('sha256');
  if ('error' in raw) hash.update(JSON.stringify(raw));
  else hash.update(raw.format === 'jsonl' ? `line ${raw.number}\n` : `${raw.name}\n`).update(raw.bytes ?? '');
  return hash.digest('hex').slice(0, 32);
}

/**
 * Passes over documents that were read before: they are cut out of their sources, but not looked at.
 *
 * @param last the digest of the last of them; null when there are none
 * @throws InputChanged when there are fewer, or the last is another
 */
export async function* passOver(
  raws: AsyncGenerator<Raw, void>,
  count: number,
  last: string | null,
): AsyncGenerator<Raw, void> {
  try {
    let raw: Raw | null = null;
    for (let passed = 0; passed < count; passed++) {
      const next = await raws.next();
      if (next.done) throw new InputChanged(`it ends after ${passed} of ${count} documents`);
      raw = next.value;
    }
    if (raw && digestOf(raw) !== last) throw new InputChanged(`document ${count} is another`);
    yield* raws;
  } finally {
    await raws.return();
  }
}
