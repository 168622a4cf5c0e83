import type { Piece } from './pieces.ts';

/** `[label]: https://…`, on a line of its own. */
const DEFINITION = /^ {0,3}\[([^[\]\\\n]{1,200})\]:[ \t]{0,9}\S[^\n]{0,2000}$/gm;
const LABEL = /\[([^[\]\\\n]{1,200})\]/g;

/** Gives every part the definitions that its links refer to and that stand in another part. */
export function withDefinitions(source: string, parts: readonly Omit<Piece, 'source'>[]): Piece[] {
  if (parts.length === 1) return parts.map((part) => ({ ...part, source: part.text }));
  const definitions = new Map<string, string>();
  for (const [line, label] of source.matchAll(DEFINITION)) {
    const key = keyOf(label);
    if (!definitions.has(key)) definitions.set(key, line);
  }
  return parts.map((part) => {
    if (part.plain || definitions.size === 0) return { ...part, source: part.text };
    const used = new Set(Array.from(part.text.matchAll(LABEL), ([, label]) => definitions.get(keyOf(label))));
    used.delete(undefined);
    return { ...part, source: used.size > 0 ? `${part.text}\n\n${[...used].join('\n')}` : part.text };
  });
}

function keyOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
