import { createHash } from 'node:crypto';
import { PAGE_LIMITS } from '../../src/pipeline/limits.ts';
import type { Record } from '../../src/record/record.ts';
import type { RunInfo } from '../../src/record/stored.ts';
import type { Bus } from '../../src/work/bus.ts';
import { idOf, packToRead } from '../../src/work/items.ts';
import type { Reading } from '../../src/work/roles/read.ts';
import type { Storing } from '../../src/work/roles/store.ts';
import { run } from '../cli/harness.ts';

/** Of the grammar, as `--engine grammar` stamps it. */
const RUN: RunInfo = { version: '0.1.0', engine: 'grammar', model: null };
export const READING: Reading = { engine: 'grammar', run: RUN, count: 1, limits: PAGE_LIMITS };
export const storing = (record: Record): Storing => ({
  record,
  run: RUN,
  onStored: () => undefined,
  onTrouble: () => undefined,
});

const WORDS = 'Brücke Hafen Tunnel Werft Schule Kirche Mühle Fabrik'.split(' ');
const SPEAKERS = ['Bürgermeisterin Ada Zwirn', 'Werftchef Bodo Kalk', 'Pastorin Cora Moll'];

/** Lines of JSON Lines, each an article with two statements. */
export const news = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => {
    const [what, who] = [WORDS[n % WORDS.length], SPEAKERS[n % SPEAKERS.length]];
    const text = `${who} sagte am Montag: „Bau ${n}, ${what}, hält noch ${n + 2} Jahre.“ Das sei lange geprüft worden.\n\nDer Rat teilte mit, über Bau ${n} werde bald entschieden.`;
    return JSON.stringify({ id: `n${n}`, text, title: `Nachricht ${n}`, published: '2026-10-05', language: 'de' });
  });

/** Puts lines on a bus as `wortlaut add --bus` does. */
export async function putLines(bus: Bus, lines: readonly string[]): Promise<void> {
  for (const [i, line] of lines.entries()) {
    const raw = { format: 'jsonl', number: i + 1, bytes: Buffer.from(line) } as const;
    const how = { from: 'auto', language: 'auto' } as const;
    const body = packToRead({ raw, how, origin: { input: 'news.jsonl', part: `line ${i + 1}` }, note: null });
    await bus.put('read', { id: idOf(line), title: `n${i}`, body });
  }
}

/** Of all that was said in a record, in whichever order it came and whenever: numbers and times are left out. */
export async function digestOf(file: string): Promise<string> {
  const { stdout, stderr, status } = await run(['export', '--record', file, '--to', 'jsonl']);
  if (status !== 0) throw new Error(stderr);
  const lines = stdout.trim().split('\n').map(canonical).sort();
  return `${lines.length} statements ${createHash('sha256').update(lines.join('\n')).digest('hex')}`;
}

const LEFT_OUT = new Set(['urn', 'before', 'claim', 'retrieved', 'seen', 'accessed']);

function canonical(line: string): string {
  return JSON.stringify(JSON.parse(line), (key, value: unknown) =>
    LEFT_OUT.has(key) ||
    (key === 'id' && typeof value === 'number') ||
    (key === 'revision' && typeof value === 'number')
      ? undefined
      : value,
  );
}
