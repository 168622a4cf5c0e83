import type { Browser, Page } from 'playwright-core';
import { type Outcome, type Seen, firstView, freshContext, interaction } from './browser.ts';
import { type FirstView, type PagesReport, type Spread, spreadOf } from './figures.ts';
import { queryOf } from './queries.ts';
import type { Subjects } from './subjects.ts';

/** Queries that are looked at for the first time, and once more. */
const QUERIES = 30;
const RESULTS = '.results .card, .results .nothing';
const COMPLETE = '.facets:not(.empty)';

/** The desk as a browser shows it. @param address of a desk */
export async function measurePages(
  browser: Browser,
  address: string,
  subjects: Subjects,
  rounds: number,
): Promise<PagesReport> {
  const [cold, warm]: [Seen[], Seen[]] = [[], []];
  for (let i = 0; i < QUERIES; i++) {
    const path = `${address}/search?${new URLSearchParams({ q: queryOf(subjects, i) }).toString()}`;
    const context = await freshContext(browser);
    cold.push(await firstView(await context.newPage(), path, RESULTS, COMPLETE));
    warm.push(await firstView(await context.newPage(), path, RESULTS, COMPLETE));
    await context.close();
  }
  const interactions = await measureInteractions(browser, address, subjects, rounds);
  return { cold: viewOf(cold), warm: viewOf(warm), interactions };
}

function viewOf(all: readonly Seen[]): FirstView {
  const spread = (name: keyof Seen): Spread => spreadOf(all.map((one) => one[name]));
  return {
    ...{ results: spread('results'), complete: spread('complete'), largestPaint: spread('largestPaint') },
    ...{ blocked: spread('blocked'), shift: spread('shift').worst, scriptBytes: spread('scriptBytes').worst },
  };
}

interface Step {
  readonly name: string;
  /** Address where it begins; where the step before has led to, without one. */
  readonly from?: (subjects: Subjects, i: number) => string;
  /** CSS of what is there before. */
  readonly ready: string;
  readonly before?: (page: Page) => Promise<void>;
  readonly event: string;
  readonly done: Outcome;
  readonly act: (page: Page, subjects: Subjects, i: number) => Promise<void>;
}

const search = ({ common }: Subjects, i: number): string =>
  `/search?${new URLSearchParams({ q: common[i % common.length] }).toString()}`;
/** What somebody said over the years: the facets of a common word are those of its latest months. */
const byPerson = ({ people }: Subjects, i: number): string =>
  `/search?${new URLSearchParams({ q: `speaker:E${people[i % people.length]}` }).toString()}`;
const click = (selector: string) => async (page: Page) => page.locator(selector).first().click();
const appears = (selector: string): Outcome => ({ kind: 'appears', selector });
const OTHER_CARDS: Outcome = { kind: 'changes', selector: '.results .card .number' };

const STEPS: readonly Step[] = [
  {
    ...{ name: 'order', from: search, ready: COMPLETE, event: 'change', done: OTHER_CARDS },
    act: async (page) => {
      await page.locator('.results select').selectOption('oldest');
    },
  },
  {
    ...{ name: 'facet', from: search, ready: COMPLETE, event: 'click', done: OTHER_CARDS },
    act: click('.facets .value'),
  },
  { ...{ name: 'histogram', from: byPerson, ready: '.months svg', event: 'pointerup', done: OTHER_CARDS }, act: brush },
  {
    ...{ name: 'suggestions', from: () => '/', ready: '.field input', event: 'input' },
    done: appears('.suggestions:not([hidden]) li'),
    // the third letter is the first that is asked for
    before: async (page) => page.locator('.field input').pressSequentially('Ad'),
    act: async (page) => page.locator('.field input').press('a'),
  },
  {
    ...{ name: 'document', from: search, ready: RESULTS, event: 'click', done: appears('.reading .block') },
    act: click('.card .from a'),
  },
  {
    ...{ name: 'next statement', ready: '.reading .details', event: 'keydown', done: appears('.details') },
    before: async (page) => page.keyboard.press('Escape'),
    act: async (page) => page.keyboard.press('j'),
  },
  {
    ...{ name: 'person', from: search, ready: RESULTS, event: 'click', done: appears('.person .card') },
    act: click('.card .who b a'),
  },
  {
    ...{ name: 'claim', from: () => '/claims', ready: '.claim-line', event: 'click', done: appears('.claim .places') },
    act: async (page, _, i) => page.locator('.claim-line .quote').nth(i).click(),
  },
];

/** A person takes as long as it takes to look before they go on: nothing of the step before is left to do. */
const REST = 400;

async function measureInteractions(
  browser: Browser,
  address: string,
  subjects: Subjects,
  rounds: number,
): Promise<PagesReport['interactions']> {
  const times = new Map<string, number[]>(STEPS.map(({ name }) => [name, []]));
  const context = await freshContext(browser);
  const page = await context.newPage();
  for (let i = 0; i < rounds; i++) {
    for (const { name, from, ready, before, event, done, act } of STEPS) {
      if (from) await page.goto(address + from(subjects, i));
      await page.locator(ready).first().waitFor();
      await before?.(page);
      await page.waitForTimeout(REST);
      const time = await interaction(page, event, done, async () => act(page, subjects, i));
      if (time === null) throw new Error(`${name}: nothing came of it at ${page.url()}`);
      times.get(name)!.push(time);
    }
  }
  await context.close();
  return Object.fromEntries([...times].map(([name, all]) => [name, spreadOf(all)]));
}

/** Draws over the middle of the histogram. */
async function brush(page: Page): Promise<void> {
  const { x, y, width, height } = (await page.locator('.months svg').boundingBox())!;
  await page.mouse.move(x + 0.3 * width, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 0.6 * width, y + height / 2);
  await page.mouse.up();
}
