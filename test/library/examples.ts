import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../house/sandbox.ts';

const PAGE = join(ROOT, 'docs', 'library.md');

/** A program of docs/library.md. */
export interface Example {
  /** The heading that it stands under, and which of its section it is. */
  readonly name: string;
  readonly code: string;
  /** What it prints, as the page says. */
  readonly prints: string;
}

const EXAMPLE = /^## (?<heading>[^\n]+)$|^```ts\n(?<code>(?:(?!```).)*)```\n\n```text\n(?<prints>(?:(?!```).)*)```$/gms;

/** In their order. */
export function examples(): readonly Example[] {
  const found: Example[] = [];
  let [section, count] = ['', 0];
  for (const { groups } of readFileSync(PAGE, 'utf8').matchAll(EXAMPLE)) {
    const { heading, code, prints } = groups as Partial<Record<'heading' | 'code' | 'prints', string>>;
    if (heading !== undefined) [section, count] = [heading, 0];
    else found.push({ name: `${section} (${++count})`, code: code!, prints: prints! });
  }
  return found;
}

/** How many blocks of code the page has, with what they print or without. */
export const blocks = (): number => readFileSync(PAGE, 'utf8').match(/^```ts$/gm)?.length ?? 0;

/** Puts what examples print into the page. */
export function write(printed: readonly string[]): void {
  let i = 0;
  const page = readFileSync(PAGE, 'utf8').replace(EXAMPLE, (whole, heading: string | undefined, code: string) =>
    heading === undefined ? `\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${printed[i++]}\`\`\`` : whole,
  );
  writeFileSync(PAGE, page);
}
