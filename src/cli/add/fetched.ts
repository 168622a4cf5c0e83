import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, stderr } from 'node:process';
import { Archive } from '../../gather/fetch/archive.ts';
import { Crawl } from '../../gather/fetch/crawl.ts';
import { Web } from '../../gather/fetch/fetch-page.ts';
import { LIMITS, REAL_CLOCK, type Settings, userAgentOf } from '../../gather/fetch/settings.ts';
import { outcomeLine } from '../fetch/text.ts';
import type { FailedDocument } from '../../record/failures.ts';
import type { Record } from '../../record/record.ts';
import type { Messages } from '../messages.ts';

/** Milliseconds between two pages of one host. */
const PAUSE = 1_000;
const PARALLEL = 8;

/** How addresses are fetched. */
export interface FetchedWith {
  readonly contact?: string;
  readonly allow: readonly string[];
  readonly version: string;
}

export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input);

/** Pages that were fetched to be read at once. */
export interface Fetched {
  /** A WARC file. */
  readonly file: string;
  /** Addresses that could not be had. */
  readonly missed: readonly FailedDocument[];
  /** Those that could, as they were asked for. */
  readonly had: readonly string[];
  readonly remove: () => void;
}

/**
 * Fetches addresses, and those that feeds, sitemaps and lists among them name, as `wortlaut fetch` does, into an archive
 * that is there until it was read. What cannot be had is told.
 */
export async function fetchInputs(
  addresses: readonly string[],
  how: FetchedWith,
  messages: Messages,
): Promise<Fetched> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-add-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const file = join(folder, 'web.warc.gz');
    return { file, remove, ...(await fetchInto(file, addresses, how, messages)) };
  } catch (error) {
    remove();
    throw error;
  }
}

async function fetchInto(
  file: string,
  addresses: readonly string[],
  how: FetchedWith,
  messages: Messages,
): Promise<Pick<Fetched, 'missed' | 'had'>> {
  const settings = settingsOf(how);
  const archive = await Archive.open(file, settings.right);
  const web = new Web(settings);
  const missed: FailedDocument[] = [];
  const had: string[] = [];
  try {
    const { userAgent, clock } = settings;
    const run = await archive.begin('add', { software: userAgent.split(' ')[0], userAgent, now: clock.now() });
    const crawl = new Crawl(web, archive, run, (outcome) => {
      if (outcome.kind === 'failed' || outcome.kind === 'refused') {
        const { code, detail } = outcome.problem;
        missed.push({ id: outcome.url, stage: 'fetch', code, message: detail });
        stderr.write(`${outcomeLine(outcome, messages, false)}\n`);
      } else had.push(outcome.url);
      return Promise.resolve();
    });
    await crawl.add(addresses);
    await crawl.run();
    return { missed, had };
  } finally {
    await web.close();
    await archive.close();
  }
}

/** Keeps in the record which addresses could not be had, and that others can by now. */
export async function keepMissed(record: Record, { missed, had }: Pick<Fetched, 'missed' | 'had'>): Promise<void> {
  const at = new Date().toISOString();
  for (const one of missed) await record.failures.tell({ input: one.id, part: one.id }, [one], at);
  for (const url of had) {
    const before = await record.failures.of(url);
    if (before.some(({ stage }) => stage === 'fetch')) await record.failures.tell({ input: url, part: url }, [], at);
  }
}

function settingsOf({ contact, allow, version }: FetchedWith): Settings {
  return {
    ...{
      limits: LIMITS,
      clock: REAL_CLOCK,
      random: Math.random,
      pause: PAUSE,
      parallel: PARALLEL,
      allow,
      env,
      right: null,
    },
    userAgent: userAgentOf(version, contact ?? (env['WORTLAUT_CONTACT'] || null)),
    signal: new AbortController().signal,
  };
}
