import assert from 'node:assert/strict';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Doorman } from '../../src/desk/access/access.ts';
import { type OpenDesk, openDesk } from '../../src/desk/desk.ts';
import type { Record } from '../../src/record/record.ts';
import { RUN, documentOf, incoming } from '../record/conformance/fixture.ts';
import { launched, noteWrong } from './browser.ts';
import { OWNER, fill, ownRecord } from './fixture.ts';

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
  const { record, remove } = ownRecord();
  await fill(record);
  const now = (): string => new Date().toISOString();
  const open = (port: number): Promise<OpenDesk> =>
    openDesk(record, { host: '127.0.0.1', port }, { version: '0.0.0', doorman, now });
  const first = await open(0);
  const { address } = first;
  const opened = [first];
  const browser = await launched();
  const wrong: string[] = [];
  let isInterrupted = false;
  return {
    ...{ record, address },
    page: async (options) => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      noteWrong(page, wrong, (message) => isInterrupted || /status of 4|net::ERR_/.test(message));
      return page;
    },
    say: async (id, words, about = {}) => {
      const quote = `„${words}“`;
      const said = documentOf(id, `Bruno Kalt sagte: ${quote}`, [{ quote, speaker: 'Bruno Kalt' }], about);
      await record.documents.add([incoming(said)], RUN, now());
      while ((await record.settle(100)) > 0);
    },
    interrupted: async (work) => {
      isInterrupted = true;
      await opened.pop()!.close();
      await work();
      opened.push(await open(Number(new URL(address).port)));
      isInterrupted = false;
    },
    done: async () => {
      for (const context of browser.contexts()) await context.close();
      assert.deepEqual(wrong.splice(0), []);
    },
    close: async () => {
      await browser.close();
      for (const desk of opened) await desk.close();
      await remove();
    },
  };
}
