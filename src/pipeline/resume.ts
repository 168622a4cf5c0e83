import { createHash } from 'node:crypto';
import type { Raw } from './read.ts';

/** The input is not the one of which a part was read before. */
export class InputChanged extends Error {
  override readonly name = 'InputChanged';
}

/** Tells all documents up to this one, in their order, by their bytes. @param before as it was told of those before; null for none */
export function digestAfter(before: string | null, raw: Raw): string {
  const hash = createHash('sha256').update(before ?? '');
  if ('error' in raw) hash.update(JSON.stringify(raw));
  else hash.update(raw.format === 'jsonl' ? `line ${raw.number}\n` : `${raw.name}\n`).update(raw.bytes ?? '');
  return hash.digest('hex').slice(0, 32);
}

/**
 * Passes over documents that were read before: they are cut out of their sources, but not looked at.
 *
 * @param digest of them all; null when there are none
 * @throws InputChanged when there are fewer, or one is another
 */
export async function* passOver(
  raws: AsyncGenerator<Raw, void>,
  count: number,
  digest: string | null,
): AsyncGenerator<Raw, void> {
  try {
    let found: string | null = null;
    for (let passed = 0; passed < count; passed++) {
      const next = await raws.next();
      if (next.done) throw new InputChanged(`it ends after ${passed} of ${count} documents`);
      found = digestAfter(found, next.value);
    }
    if (found !== digest) throw new InputChanged(`of the first ${count} documents one is another`);
    yield* raws;
  } finally {
    await raws.return();
  }
}
