import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { type OpenDesk, openDesk } from '../../src/desk/desk.ts';
import { openRecord } from '../../src/record/open.ts';
import type { Record } from '../../src/record/record.ts';
import { AT } from '../record/conformance/fixture.ts';
import { OWNER, fill } from './fixture.ts';

const executablePath = process.env['WORTLAUT_CHROMIUM'];
/** Why the tests in a browser are not run; false where they are. */
export const skip = executablePath ? false : 'needs Chromium';

/** How people look at it. */
export const LOOKS: Readonly<globalThis.Record<string, BrowserContextOptions>> = {
  'German, light': { locale: 'de-DE', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  'English, dark': { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  'German, a telephone': { locale: 'de-DE', colorScheme: 'light', viewport: { width: 390, height: 800 } },
};

/** A desk over a record of its own, and a browser to look at it. */
export interface Browsing {
  readonly record: Record;
  readonly desk: OpenDesk;
  /**
   * A page on which nothing may go wrong: no error, no violation of the policy, no request elsewhere.
   *
   * @param wrong what does, as it happens
   */
  readonly opened: (look: BrowserContextOptions, wrong: string[]) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function browse(): Promise<Browsing> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-pages-'));
  const record = openRecord(join(folder, 'news.wortlaut'));
  await fill(record);
  const settings = { version: '0.0.0', doorman: OWNER, now: () => AT };
  const desk = await openDesk(record, { host: '127.0.0.1', port: 0 }, settings);
  const browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox', '--disable-gpu'] });
  const opened = async (look: BrowserContextOptions, wrong: string[]): Promise<Page> => {
    const context = await browser.newContext(look);
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of 4')) wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(desk.address)) wrong.push(`asks ${request.url()}`);
    });
    return page;
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await desk.close();
    await record.close();
    rmSync(folder, { recursive: true });
  };
  return { record, desk, opened, close };
}
