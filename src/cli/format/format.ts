import type { Outcome } from '../../pipeline/outcome.ts';
import type { Setting } from '../setting.ts';

/** Turns results into output, chunk by chunk; it keeps no document longer than until its chunk is taken. */
export type Format = (outcomes: AsyncIterable<Outcome>, setting: Setting) => AsyncGenerator<string>;

export const FORMAT_NAMES = ['text', 'json', 'jsonl', 'csv', 'html'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** Formats that hold failures among the documents; of the others failures go to standard error. */
export const RECORDS_FAILURES: ReadonlySet<FormatName> = new Set(['json', 'jsonl']);

/** Loads a format when it is asked for, so that none pays for another. */
export async function loadFormat(name: FormatName): Promise<Format> {
  switch (name) {
    case 'text':
      return (await import('./text.ts')).text;
    case 'json':
      return (await import('./json.ts')).json;
    case 'jsonl':
      return (await import('./json.ts')).jsonLines;
    case 'csv':
      return (await import('./csv.ts')).csv;
    case 'html':
      return (await import('./html.ts')).html;
  }
}
