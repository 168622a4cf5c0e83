import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import type { Doorman } from '../../src/desk/access/access.ts';
import { type OpenDesk, openDesk } from '../../src/desk/desk.ts';
import { openRecord } from '../../src/record/open.ts';
import type { Record } from '../../src/record/record.ts';
import { RUN, documentOf, incoming } from '../record/conformance/fixture.ts';
import { OWNER, fill } from './fixture.ts';

const executablePath = process.env['WORTLAUT_CHROMIUM'];
export const skip = executablePath ? false : 'needs Chromium';

export const DESKTOP: BrowserContextOptions = { locale: 'de-DE', viewport: { width: 1280, height: 900 } };
export const TELEPHONE: BrowserContextOptions = {
  ...{ locale: 'en-GB', colorScheme: 'dark', viewport: { width: 390, height: 800 } },
};

/** A desk over a record of its own, and a browser to look at it. */
export interface Looking {
  readonly record: Record;
  readonly address: string;
  /** A page on which nothing may go wrong: what did is told by `close`. */
  readonly page: (look: BrowserContextOptions) => Promise<Page>;
  /** Something that Bruno Kalt says, in a document of its own. */
  readonly say: (id: string, words: string, about?: object) => Promise<void>;
  /** Does something while the desk does not answer. */
  readonly interrupted: (work: () => Promise<void>) => Promise<void>;
  /** Closes the pages. @throws AssertionError when something went wrong on one */
  readonly done: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function look(doorman: Doorman = OWNER): Promise<Looking> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-watching-'));
  const record = openRecord(join(folder, 'news.wortlaut'));
  await fill(record);
  const now = (): string => new Date().toISOString();
  const open = (port: number): Promise<OpenDesk> =>
    openDesk(record, { host: '127.0.0.1', port }, { version: '0.0.0', doorman, now });
  const first = await open(0);
  const { address } = first;
  const opened = [first];
  const browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox', '--disable-gpu'] });
  const wrong: string[] = [];
  return {
    ...{ record, address },
    page: async (options) => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of 4|net::ERR_/.test(message.text())) wrong.push(message.text());
      });
      page.on('pageerror', (error) => wrong.push(error.message));
      return page;
    },
    say: async (id, words, about = {}) => {
      const quote = `„${words}“`;
      const said = documentOf(id, `Bruno Kalt sagte: ${quote}`, [{ quote, speaker: 'Bruno Kalt' }], about);
      await record.documents.add([incoming(said)], RUN, now());
      while ((await record.settle(100)) > 0);
    },
    interrupted: async (work) => {
      await opened.pop()!.close();
      await work();
      opened.push(await open(Number(new URL(address).port)));
    },
    done: async () => {
      for (const context of browser.contexts()) await context.close();
      assert.deepEqual(wrong.splice(0), []);
    },
    close: async () => {
      await browser.close();
      for (const desk of opened) await desk.close();
      await record.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** That a page can be used by everybody, and is not wider than its window. */
export async function usable(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary ?? ''}`);
  assert.deepEqual(told, []);
  assert.equal(await page.evaluate('document.documentElement.scrollWidth > innerWidth'), false, 'too wide');
}
