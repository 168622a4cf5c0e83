import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { decode } from '../src/read/decode.ts';
import { choose } from '../src/read/html/metadata/choose.ts';
import { type PageMetadata, metadataOf } from '../src/read/html/metadata/metadata.ts';
import { parsePage } from '../src/read/html/tree.ts';
import type { MetadataCandidate, MetadataOrigin } from '../src/text/document.ts';
import { UsageError, percent, provenance, table } from './command.ts';

const SETS = ['fundus', 'trafilatura'] as const;
const FIELDS = ['title', 'authors', 'published'] as const;
type Field = (typeof FIELDS)[number];

/** A page of a corpus, and what people say that it says. */
interface Case {
  readonly id: string;
  readonly url: string;
  readonly file: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
}

type Found = Pick<PageMetadata, Field>;

/** Of one field: pages with gold, those of them with an answer, and with the right one. */
interface Count {
  gold: number;
  answered: number;
  right: number;
}

/**
 * `metadata [--origins] [--errors N] [--json]`: title and authors exact (letters alone), day of publication, on the open
 * corpora of pages; with `--origins` what each origin would give by itself.
 *
 * @returns the exit status
 */
export function pageMetadata(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: {
      origins: { type: 'boolean', default: false },
      errors: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
    },
  });
  const errors = Number(values.errors);
  if (!Number.isInteger(errors) || errors < 0) throw new UsageError('--errors needs a whole number');
  const results = SETS.flatMap((set) => {
    const path = `../shared/corpora/pages/${set}/cases.jsonl`;
    if (existsSync(path)) return [measure(set, path, values.origins)];
    console.error(`Not there: ${path}. bench/README.md says where to get it, and in which shape.`);
    return [];
  });
  if (results.length === 0) return 1;
  const shown = results.map((result) => ({ ...result, wrong: undefined }));
  if (values.json) console.log(JSON.stringify({ ...provenance('metadata', args), sets: shown }, null, 2));
  else console.log(results.map(render).join('\n\n'));
  for (const one of results.flatMap(({ wrong }) => wrong.slice(0, errors)))
    (values.json ? console.error : console.log)(JSON.stringify(one));
  return 0;
}

interface Result {
  readonly set: string;
  readonly sha256: string;
  readonly pages: number;
  /** Milliseconds of one core a page that `metadataOf` takes when it is warm, parsing not counted. */
  readonly milliseconds: number;
  readonly fields: Readonly<Record<Field, Count>>;
  readonly origins: Readonly<Record<string, Readonly<Record<string, Count>>>>;
  /** Where of two origins only one is right: `authors: byline, meta` → how often the first, and the second. */
  readonly rivals: Readonly<Record<string, readonly [first: number, second: number]>>;
  readonly wrong: readonly object[];
}

function measure(set: string, path: string, withOrigins: boolean): Result {
  const bytes = readFileSync(path);
  const cases = readCases(bytes.toString('utf8'));
  const fields = emptyCounts();
  const origins: Record<string, Record<string, Count>> = { title: {}, authors: {}, published: {} };
  const rivals: Record<string, [number, number]> = {};
  const wrong: object[] = [];
  let time = 0;
  for (const one of cases) {
    const page = parsePage(decode(gunzipSync(readFileSync(join(dirname(path), one.file)))));
    const metadata = metadataOf(page, one.url);
    const before = process.threadCpuUsage();
    metadataOf(page, one.url);
    const { user, system } = process.threadCpuUsage(before);
    time += user + system;
    for (const field of FIELDS) {
      if (!isCounted(one, field)) continue;
      if (!count(fields[field], one, metadata, field))
        wrong.push({
          set,
          id: one.id,
          field,
          gold: one[field],
          found: metadata[field],
          candidates: shown(metadata, field),
        });
      if (withOrigins) countRivals(rivals, countOrigins(origins[field], one, metadata, field), field);
    }
  }
  const milliseconds = time / 1000 / cases.length;
  return {
    set,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    pages: cases.length,
    milliseconds,
    fields,
    origins,
    rivals,
    wrong,
  };
}

/** Every origin by itself: the other candidates of the field are taken away. @returns of each that answers, whether it is right */
function countOrigins(
  counts: Record<string, Count>,
  one: Case,
  { candidates, url }: PageMetadata,
  field: Field,
): ReadonlyMap<string, boolean> {
  const origins = new Set(candidates.filter((candidate) => candidate.field === field).map(({ origin }) => origin));
  const right = new Map<string, boolean>();
  for (const origin of origins) {
    const only = candidates.filter((candidate) => candidate.field !== field || candidate.origin === origin);
    const found = choose(only, url);
    const isRight = count((counts[origin] ??= { gold: 0, answered: 0, right: 0 }), one, found, field);
    if (isAnswered(found, field)) right.set(origin, isRight);
  }
  return right;
}

function countRivals(
  rivals: Record<string, [number, number]>,
  right: ReadonlyMap<string, boolean>,
  field: Field,
): void {
  const origins = [...right.keys()].sort();
  for (const [i, first] of origins.entries())
    for (const second of origins.slice(i + 1)) {
      if (right.get(first) === right.get(second)) continue;
      const pair = (rivals[`${field}: ${first}, ${second}`] ??= [0, 0]);
      pair[right.get(first) ? 0 : 1]++;
    }
}

function shown({ candidates }: PageMetadata, field: Field): readonly [MetadataOrigin, string][] {
  const own = (candidate: MetadataCandidate): boolean => candidate.field === field;
  return candidates
    .filter(own)
    .slice(0, 12)
    .map(({ origin, value }) => [origin, value.slice(0, 160)]);
}

function count(into: Count, one: Case, found: Found, field: Field): boolean {
  const isRight = isSame(one, found, field);
  into.gold++;
  if (isAnswered(found, field)) into.answered++;
  if (isRight) into.right++;
  return isRight;
}

function isAnswered(found: Found, field: Field): boolean {
  return field === 'authors' ? found.authors.length > 0 : found[field] !== null;
}

function isCounted(one: Case, field: Field): boolean {
  return field === 'authors' ? one.authors.length > 0 : one[field] !== null;
}

function isSame(gold: Case, found: Found, field: Field): boolean {
  if (field === 'title') return keyOf(gold.title) === keyOf(found.title);
  if (field === 'published') return dayOf(gold.published) === dayOf(found.published);
  const wanted = new Set(gold.authors.map(keyOf));
  const have = new Set(found.authors.map(keyOf));
  return wanted.size === have.size && [...wanted].every((name) => have.has(name));
}

function keyOf(words: string | null): string {
  return (words ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function dayOf(date: string | null): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? null;
}

function emptyCounts(): Record<Field, Count> {
  const none = (): Count => ({ gold: 0, answered: 0, right: 0 });
  return { title: none(), authors: none(), published: none() };
}

/** Lines of the corpora: `authors` is a list in one, `author` words in the other. */
interface Line {
  readonly id: string;
  readonly url: string;
  readonly file: string;
  readonly title?: string | null;
  readonly authors?: readonly string[];
  readonly author?: string | readonly string[] | null;
  readonly published?: string | null;
}

function readCases(source: string): Case[] {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { id, url, file, title, authors, author, published } = JSON.parse(line) as Line;
    const names = authors ?? [author ?? ''].flat().flatMap((words) => words.split(/,\s|;\s?| und /));
    return {
      id,
      url,
      file,
      title: title || null,
      authors: names.filter((name) => name.trim() !== ''),
      published: published || null,
    };
  });
}

function render({ set, pages, milliseconds, fields, origins, rivals }: Result): string {
  const row = (name: string, { gold, answered, right }: Count): string[] => [
    name,
    String(gold),
    percent(answered / gold),
    percent(right / Math.max(answered, 1)),
    percent(right / gold),
  ];
  const rows = FIELDS.flatMap((field) => [
    row(field, fields[field]),
    ...Object.entries(origins[field]).map(([origin, counts]) => row(`  ${origin}`, counts)),
  ]);
  const head = `${set}: ${pages} pages, ${milliseconds.toFixed(2)} ms a page`;
  const pairs = Object.entries(rivals)
    .sort()
    .map(([pair, counts]) => [pair, ...counts.map(String)]);
  const shown = `${head}\n${table([['', 'pages', 'answered', 'right of those', 'right'], ...rows])}`;
  return pairs.length === 0
    ? shown
    : `${shown}\n\n${table([['only one of two is right', 'first', 'second'], ...pairs])}`;
}
