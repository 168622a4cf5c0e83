import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../../read/decode.ts';
import { CorpusError } from '../corpus.ts';

/** A saved page and what is known of its article: its paragraphs, its text, or words that must and must not be in it. */
export interface PageCase {
  readonly id: string;
  readonly url: string;
  readonly source: string;
  readonly gold: PageGold;
}

export type PageGold =
  /** `optional`: title and standfirst, neither required nor wrong. */
  | { readonly kind: 'paragraphs'; readonly paragraphs: readonly string[]; readonly optional: readonly string[] }
  | { readonly kind: 'snippets'; readonly present: readonly string[]; readonly absent: readonly string[] };

interface RawCase {
  readonly id: string;
  readonly url: string;
  readonly file: string;
  readonly title?: string | null;
  readonly summary?: readonly string[];
  readonly sections?: readonly { readonly headline: readonly string[]; readonly paragraphs: readonly string[] }[];
  readonly articleBody?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/**
 * Reads a `cases.jsonl` of saved pages; the pages lie beside it, compressed with gzip.
 *
 * @throws CorpusError when a file is missing or a line is no case
 */
export function readPageCases(path: string): PageCase[] {
  const lines = contentOf(path).toString().split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const raw = parse(line, `${path}, line ${i + 1}`);
    const source = decode(gunzipSync(contentOf(join(dirname(path), raw.file))));
    return [{ id: raw.id, url: raw.url, source, gold: goldOf(raw, `${path}, line ${i + 1}`) }];
  });
}

function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CorpusError(`${path}: ${(error as Error).message}`);
  }
}

function parse(line: string, where: string): RawCase {
  try {
    return JSON.parse(line) as RawCase;
  } catch (error) {
    throw new CorpusError(`${where}: not JSON (${(error as Error).message})`);
  }
}

function goldOf(raw: RawCase, where: string): PageGold {
  if (raw.sections) {
    const paragraphs = raw.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]);
    return { kind: 'paragraphs', paragraphs, optional: [raw.title ?? '', ...(raw.summary ?? [])] };
  }
  if (raw.articleBody !== undefined)
    return { kind: 'paragraphs', paragraphs: raw.articleBody.split(/\n+/), optional: [] };
  if (raw.with && raw.without) return { kind: 'snippets', present: raw.with, absent: raw.without };
  throw new CorpusError(`${where}: neither "sections" nor "articleBody" nor "with" and "without" is there`);
}
