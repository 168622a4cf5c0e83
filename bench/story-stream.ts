import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentResult, NOTHING } from '../src/record/result.ts';
import { openFile } from '../src/record/sqlite/file.ts';
import { SqliteRecord } from '../src/record/sqlite/record.ts';
import type { Incoming } from '../src/record/stored.ts';
import { dayText } from '../src/record/stories/days.ts';
import { plainDocument } from '../src/text/document.ts';

const SIZES = [1_000, 10_000];
const RUN = { version: 'bench', engine: 'grammar', model: null } as const;
const BATCH = 500;
const FIRST_DAY = 20_000;
const A_DAY = 300;
const OUTLETS = 60;
const TABLES = ['story', 'story_document', 'story_key', 'story_word', 'copy', 'story_queue'];

export interface StoryCost {
  readonly documents: number;
  /** Documents a second on one core, of which their text is there. */
  readonly perSecond: number;
  /** On the disk, of all tables of stories and their indexes. */
  readonly bytes: number;
  readonly stories: number;
}

/** What stories cost in records of several sizes. */
export function storyCost(sizes: readonly number[] = SIZES): StoryCost[] {
  return sizes.map(costOf);
}

function costOf(size: number): StoryCost {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-stories-'));
  const file = openFile(join(folder, 'stream.wortlaut'));
  const record = new SqliteRecord(file);
  try {
    const stream = storyStream(7);
    for (let i = 0; i < size; i += BATCH) {
      record.documents.add(
        Array.from({ length: BATCH }, (_, k) => stream(i + k)),
        RUN,
        '2026-12-31T00:00:00Z',
      );
    }
    const start = process.cpuUsage();
    while (record.stories.settle(BATCH) > 0);
    const { user, system } = process.cpuUsage(start);
    const one = (sql: string): number => Number(Object.values(file.database.prepare(sql).get()!)[0]);
    const names = TABLES.map((name) => `'${name}'`).join(', ');
    const bytes = one(
      `SELECT sum(pgsize) FROM dbstat WHERE name IN (SELECT name FROM sqlite_schema WHERE tbl_name IN (${names}))`,
    );
    const perSecond = Math.round(size / ((user + system) / 1e6));
    return { documents: size, perSecond, bytes: Math.round(bytes / size), stories: one('SELECT count(*) FROM story') };
  } finally {
    record.close();
    rmSync(folder, { recursive: true });
  }
}

/**
 * Documents without meaning in the shape of news: events with words of their own, told by one to some outlets over three
 * days, every sixth document taken over from another; words with Zipf's frequencies.
 */
function storyStream(seed: number): (i: number) => Incoming {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
  const word = (most: number): string => wordOf(Math.floor(most ** random()));
  const events: { readonly words: readonly string[]; readonly until: number }[] = [];
  let wire = '';
  return (i) => {
    const day = FIRST_DAY + Math.floor(i / A_DAY);
    let event = events[events.length - 1 - Math.floor(events.length ** random() - 1)];
    if (!event || event.until < day || random() < 0.45) {
      event = {
        words: Array.from({ length: 12 }, () => wordOf(2_000 + Math.floor(random() * 60_000))),
        until: day + 2,
      };
      events.push(event);
    }
    const { words } = event;
    const some = (): string => {
      if (random() < FUNCTION_SHARE) return FUNCTION_WORDS[Math.floor(FUNCTION_WORDS.length * random() ** 2)];
      return random() < 0.25 ? words[Math.floor(words.length * random() ** 2)] : word(60_000);
    };
    const sentence = (length: number): string => `${Array.from({ length }, some).join(' ')}.`;
    const paragraph = (): string => Array.from({ length: 3 }, () => sentence(14)).join(' ');
    const isCopy = wire !== '' && random() < 1 / 6;
    const text = isCopy ? wire : Array.from({ length: 7 }, paragraph).join('\n\n');
    wire = text;
    const document = plainDocument(`d${i}`, text, {
      title: `${words.slice(0, 3).join(' ')} ${word(60_000)}`,
      outlet: `Blatt ${Math.floor(OUTLETS ** random())}`,
      published: `${dayText(day)}T08:00:00Z`,
    });
    return { result: documentResult(document, NOTHING), retrieved: null };
  };
}

/** About every second word of German news says nothing of what happened. */
const FUNCTION_SHARE = 0.45;
const FUNCTION_WORDS =
  `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an hat aus er nach bei am sie
  einen einer um noch wie nur aber vor zum durch man sein zur über oder so bis gegen vom wenn unter werden wurde haben
  sind war kann soll dass`.split(/\s+/);
const SYLLABLES = [
  'ba',
  'ker',
  'lin',
  'mo',
  'tras',
  'ul',
  'wen',
  'zi',
  'gro',
  'pel',
  'schan',
  'dor',
  'fi',
  'hu',
  'nel',
  'ra',
];

/** The word of a rank: every other one with a capital, as nouns have it. */
function wordOf(rank: number): string {
  let word = '';
  for (let left = rank + 17; left > 0; left = Math.floor(left / 16)) word += SYLLABLES[left % 16];
  return rank % 2 === 0 ? word[0].toUpperCase() + word.slice(1) : word;
}
