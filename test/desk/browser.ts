import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { type OpenDesk, openDesk } from '../../src/desk/desk.ts';
import type { Record } from '../../src/record/record.ts';
import { AT } from '../record/conformance/fixture.ts';
import { OWNER, fill, ownRecord } from './fixture.ts';

const executablePath = process.env['WORTLAUT_CHROMIUM'];
/** Why the tests in a browser are not run; false where they are. */
export const skip = executablePath ? false : 'needs Chromium';

/** How people look at it. */
export const LOOKS: Readonly<globalThis.Record<string, BrowserContextOptions>> = {
  'German, light': { locale: 'de-DE', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  'English, dark': { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  'German, a telephone': { locale: 'de-DE', colorScheme: 'light', viewport: { width: 390, height: 800 } },
};

/** A browser as all tests use it. */
export const launched = async (): Promise<Browser> =>
  chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox', '--disable-gpu'] });

/**
 * Notes what goes wrong on a page: errors, and violations of the policy.
 *
 * @param isExpected of a message in the console: an answer that refuses something is one
 */
export function noteWrong(
  page: Page,
  wrong: string[],
  isExpected = (message: string): boolean => message.includes('status of 4'),
): void {
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
}

/** That everybody can use a page, and that it is not wider than its window. @param where begins what is told */
export async function assertUsable(page: Page, where = ''): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, nodes }) => `${where} ${id}: ${nodes[0].html} ${nodes[0].failureSummary ?? ''}`);
  assert.deepEqual(told, []);
  const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  assert.equal(isTooWide, false, `${where} is wider than the window`);
}

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
  const { record, remove } = ownRecord();
  await fill(record);
  const settings = { version: '0.0.0', doorman: OWNER, now: () => AT };
  const desk = await openDesk(record, { host: '127.0.0.1', port: 0 }, settings);
  const browser = await launched();
  const opened = async (look: BrowserContextOptions, wrong: string[]): Promise<Page> => {
    const context = await browser.newContext(look);
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    noteWrong(page, wrong);
    page.on('request', (request) => {
      if (!request.url().startsWith(desk.address)) wrong.push(`asks ${request.url()}`);
    });
    return page;
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await desk.close();
    await remove();
  };
  return { record, desk, opened, close };
}
