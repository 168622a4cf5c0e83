import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.mjs';

/** What a page says of its first view. */
export interface Seen {
  readonly results: number;
  readonly complete: number;
  readonly largestPaint: number;
  readonly blocked: number;
  readonly shift: number;
  readonly scriptBytes: number;
}

/** How long anything may take. */
const PATIENCE = 60_000;
/** What moves or blocks within this time after the first view is part of it too. */
const LATE = 300;

/** Null where there is no Chromium on this machine. */
export async function openBrowser(): Promise<Browser | null> {
  const executablePath = findChromium();
  if (executablePath === null) return null;
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
}

/** A browser that knows nothing yet, with what measures in each of its pages. */
export async function freshContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'de-DE' });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript({ path: fileURLToPath(new URL('./in-page.js', import.meta.url)) });
  return context;
}

/** @param results CSS of what is looked for, and `complete` of what comes last */
export async function firstView(page: Page, address: string, results: string, complete: string): Promise<Seen> {
  await page.goto(address, { waitUntil: 'commit' });
  const painted = async (selector: string): Promise<number> => call(page, 'painted', selector);
  const times = await Promise.all([painted(results), painted(complete)]);
  await page.waitForTimeout(LATE);
  const seen = await call<Omit<Seen, 'results' | 'complete'>>(page, 'seen');
  return { ...seen, results: times[0], complete: times[1] };
}

/** When the result of an interaction is in the document: something is there, or has another text than before. */
export interface Outcome {
  readonly kind: 'appears' | 'changes';
  /** CSS. */
  readonly selector: string;
}

/**
 * Milliseconds from an event, the first of its name, to the paint of what it brings; null when nothing comes of it.
 *
 * @param act what makes the event
 */
export async function interaction(
  page: Page,
  event: string,
  { kind, selector }: Outcome,
  act: () => Promise<void>,
): Promise<number | null> {
  await call(page, 'arm', event, kind, selector);
  await act();
  return call(page, 'fired', PATIENCE);
}

/** Calls what `in-page.js` has put into a page. As text: the policy of the desk holds for the page, not for who steers it. */
async function call<T>(page: Page, name: string, ...args: readonly (number | string)[]): Promise<T> {
  return page.evaluate(`bench.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`);
}
