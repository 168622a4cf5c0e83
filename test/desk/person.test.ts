import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Visitor } from '../../src/desk/access/access.ts';
import { type OpenDesk, openDesk } from '../../src/desk/desk.ts';
import type { Record } from '../../src/record/record.ts';
import { AT } from '../record/conformance/fixture.ts';
import { LOOKS, assertUsable, launched, noteWrong, skip } from './browser.ts';
import { SAID, fillCareer } from './career.ts';
import { ownRecord } from './fixture.ts';

const GERMAN: BrowserContextOptions = { locale: 'de-DE', viewport: { width: 1280, height: 900 } };
let browser: Browser;
let record: Record;
let remove: () => Promise<void>;
let desk: OpenDesk;
let visitor: Visitor;
before(async () => {
  if (skip) return;
  browser = await launched();
});
after(async () => {
  if (!skip) await browser.close();
});
beforeEach(async () => {
  if (skip) return;
  visitor = { name: 'ada', scope: 'edit' };
  ({ record, remove } = ownRecord());
  await fillCareer(record);
  const settings = { version: '0.0.0', doorman: () => visitor, now: () => AT };
  desk = await openDesk(record, { host: '127.0.0.1', port: 0 }, settings);
});
afterEach(async () => {
  if (skip) return;
  for (const context of browser.contexts()) await context.close();
  await desk.close();
  await remove();
});

/** A page on which nothing may go wrong but what is announced with a status. */
async function opened(path: string, look: BrowserContextOptions = GERMAN): Promise<{ page: Page; wrong: string[] }> {
  const wrong: string[] = [];
  const context = await browser.newContext(look);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  noteWrong(page, wrong, (message) => /status of [45]|ERR_FAILED/.test(message));
  await page.goto(desk.address + path);
  return { page, wrong };
}

/** Waits until a page shows what it should, a few seconds at most. */
async function eventually<T>(look: () => Promise<T>, expected: T): Promise<void> {
  for (let tries = 0; tries < 50 && !isDeepStrictEqual(await look(), expected); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(await look(), expected);
}

const opens = async (page: Page, summary: string | RegExp): Promise<void> =>
  page.locator('summary').filter({ hasText: summary }).click();
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true });

describe('whether somebody is one', { skip }, () => {
  it('is answered in the page: merged, and taken back', async () => {
    const { page, wrong } = await opened('/people/1');
    await opens(page, 'Ist das eine Person?');
    const other = page.getByRole('combobox', { name: 'Name oder Nummer' });
    const merge = page.getByRole('button', { name: 'Ist dieselbe' });
    assert.ok(await merge.isDisabled());
    await other.pressSequentially('Adel');
    await page.getByRole('option', { name: /Adele Zwirn/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.equal(await other.inputValue(), 'Adele Zwirn (E2)');
    await merge.click();
    await page.getByText('Zusammengelegt.').waitFor();
    await page.getByText('12 Dokumente').waitFor();
    await page.getByText('Der Hafen ist fertig.').waitFor();
    const log = page.getByRole('listitem').filter({ hasText: 'Zusammengelegt mit E2' });
    assert.match((await log.textContent())!, /ada, 27\.11\.2026/);
    await assertUsable(page);
    await page.getByRole('status').getByRole('button', { name: 'Zurücknehmen' }).click();
    await page.getByText('Zurückgenommen.').waitFor();
    await page.getByText('11 Dokumente').waitFor();
    await page.getByText('Noch hat niemand etwas entschieden.').waitFor();
    assert.equal(await page.getByText('Der Hafen ist fertig.').count(), 0);
    assert.deepEqual(wrong, []);
  });

  it('is answered by number too: kept apart, which stands against a merge until it is taken back', async () => {
    const { page } = await opened('/people/1', LOOKS['English, dark']);
    await opens(page, 'Is this one person?');
    const choose = async (): Promise<void> => {
      await page.getByRole('combobox', { name: 'Name or number' }).fill('E2');
      await page.getByRole('option', { name: /Adele Zwirn/ }).click();
    };
    await choose();
    await page.getByRole('button', { name: 'Is not the same' }).click();
    await page.getByText('Kept apart.').waitFor();
    const entry = page.getByRole('listitem').filter({ hasText: 'Not the same as Adele Zwirn' });
    await entry.getByText('ada,').waitFor();
    await choose();
    await page.getByRole('button', { name: 'Is the same', exact: true }).click();
    await page.getByRole('alert').getByText('It was decided that these are not the same').waitFor();
    await entry.getByRole('button', { name: 'Take back' }).click();
    await page.getByText('Nobody has decided anything yet.').waitFor();
  });

  it('is corrected by splitting off what does not belong', async () => {
    const { page } = await opened('/people/1');
    await opens(page, 'Ist das eine Person?');
    await page.getByRole('checkbox', { name: 'Ada Zwirn in n10 wählen' }).check();
    await page.getByRole('checkbox', { name: 'Ada Zwirn in n9 wählen' }).check();
    await page.getByRole('button', { name: '2 Fundstellen abtrennen' }).click();
    await page.getByRole('status').getByText('Abgetrennt.').waitFor();
    await page.getByText('9 Dokumente').waitFor();
    await page.getByRole('link', { name: 'Zu E3' }).click();
    await page.getByText('2 Dokumente').waitFor();
    await page.getByText('Der Hafen wird ausgebaut.').waitFor();
    await opens(page, 'Ist das eine Person?');
    await page.getByText('2 Fundstellen abgetrennt von').waitFor();
  });

  it('has a name that people give', async () => {
    const { page } = await opened('/people/1');
    await opens(page, 'Ist das eine Person?');
    await page.getByRole('textbox', { name: 'Neuer Name' }).fill('  Ada von Zwirn ');
    await page.keyboard.press('Enter');
    await heading(page, 'Ada von Zwirn').waitFor();
    await page.getByText('Umbenannt in „Ada von Zwirn“').waitFor();
    assert.equal(await page.title(), 'Ada von Zwirn – Wortlaut');
    await page.getByRole('listitem').getByRole('button', { name: 'Zurücknehmen' }).click();
    await heading(page, 'Ada Zwirn').waitFor();
    await eventually(() => page.getByRole('textbox', { name: 'Neuer Name' }).inputValue(), 'Ada Zwirn');
  });

  it('is shown to who may only read, with the way to sign in instead', async () => {
    visitor = { name: 'bo', scope: 'read' };
    await record.entities.decide({ kind: 'separate', a: 1, b: 2 }, 'ada', AT);
    const { page } = await opened('/people/1');
    await opens(page, 'Ist das eine Person?');
    await page.getByLabel('Zugangsmarke').waitFor();
    await page.getByText('Nicht dieselbe wie').waitFor();
    for (const role of ['checkbox', 'combobox'] as const)
      assert.equal(await page.locator('.identity').getByRole(role).count(), 0);
    assert.equal(await page.getByRole('button', { name: 'Zurücknehmen' }).count(), 0);
    await assertUsable(page);
  });
});

describe('the page of somebody', { skip }, () => {
  it('shows the name before everything is counted, and says when counting fails', async () => {
    const { page } = await opened('/people');
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/summary', async (route) => {
      await held;
      await route.abort();
    });
    await page.getByRole('link', { name: 'Ada Zwirn' }).click();
    await heading(page, 'Ada Zwirn').waitFor();
    await page.getByText('Der Hafen wird ausgebaut.').waitFor();
    answer();
    const failed = page.getByRole('complementary').getByRole('alert');
    await failed.getByText('Wortlaut antwortet nicht').waitFor();
    await page.unroute('**/summary');
    await failed.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.getByRole('complementary').getByText('Talpost').waitFor();
  });
});

describe('the functions of somebody', { skip }, () => {
  it('are bands in time, which a table says in words', async () => {
    const { page, wrong } = await opened('/people/1');
    const rows = page.locator('.functions tbody tr');
    await rows.nth(2).waitFor();
    const told = await rows.allTextContents();
    assert.deepEqual(
      told.map((row) => row.replaceAll('\u00a0', ' ')),
      [
        'AbgeordneteMai 2016 – Nov. 2018 · 2 ×',
        'MinisterinMärz 2019 – Okt. 2021 · 3 ×',
        'ParteichefinFeb. 2024 – Juni 2026 · 3 ×',
      ],
    );
    const bands = await page.evaluate<{ left: number; right: number }[]>(
      "[...document.querySelectorAll('.band .held')].map((one) => one.getBoundingClientRect().toJSON())",
    );
    assert.equal(bands.length, 3);
    for (const [i, { right }] of bands.slice(0, -1).entries()) assert.ok(right < bands[i + 1].left, 'bands in order');
    assert.deepEqual(wrong, []);
  });
});

describe('the timeline of somebody', { skip }, () => {
  it('goes from years to months to days, and opens the statements of each', async () => {
    const { page, wrong } = await opened('/people/1');
    const cards = page.locator('.month article');
    const table = page.locator('.timeline .as-table');
    const rows = (): Promise<string[]> => table.locator('tr:has(td)').allTextContents();
    await table.locator('summary').click();
    const years = ['2016', '2018', '2019', '2020', '2021', '2024'].map((year) => `${year}1`);
    await eventually(rows, [...years, '20265']);
    await table.getByRole('button', { name: '2026' }).click();
    await page.getByRole('heading', { name: /Juni 2026/ }).waitFor();
    await eventually(() => cards.count(), 5);
    await eventually(rows, ['März 20263', 'Juni 20262']);
    await table.getByRole('button', { name: 'März 2026' }).click();
    await eventually(() => cards.count(), 3);
    // by pointer: the bar of the 14th among 31
    const chart = page.getByRole('img', { name: 'Aussagen im Lauf der Zeit: 01.03.2026 – 31.03.2026' });
    const { width } = (await chart.boundingBox())!;
    await chart.click({ position: { x: (width * 13.5) / 31, y: 10 } });
    await eventually(() => cards.count(), 1);
    assert.match(page.url(), /time=2026-03-14/);
    await cards.getByText('Die Brücke trägt keine Lastwagen').waitFor();
    await assertUsable(page);
    await page
      .getByRole('navigation', { name: 'Wo in der Zeit' })
      .getByRole('button', { name: '2026' })
      .first()
      .click();
    await eventually(() => cards.count(), 5);
    await page.goBack();
    await eventually(() => cards.count(), 1);
    assert.deepEqual(wrong, []);
  });

  it('counts what is asked for only, and limits to what is drawn over', async () => {
    const { page } = await opened('/people/1?type=direct');
    const table = page.locator('.timeline .as-table');
    await table.locator('summary').click();
    await eventually(async () => (await table.locator('td').allTextContents()).at(-1), '4');
    await page.getByRole('searchbox', { name: 'Worüber' }).fill('Brücke');
    await page.keyboard.press('Enter');
    // all of it was said in one year: that is shown by months
    await eventually(() => table.locator('tr:has(td)').allTextContents(), ['März 20262', 'Juni 20261']);
    await page.goto(`${desk.address}/people/1`);
    const chart = page.getByRole('img', { name: /Aussagen im Lauf der Zeit/ });
    await chart.waitFor();
    const { x, y, width } = (await chart.boundingBox())!;
    await page.mouse.move(x + 1, y + 10);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.3, y + 10, { steps: 4 });
    await page.mouse.up();
    await eventually(() => page.locator('.month article').count(), 3);
    assert.match(page.url(), /from=2016-01&to=2019-12/);
    await page.getByText('Ich nehme das Amt an.').waitFor();
  });
});

describe('what somebody said about one thing', { skip }, () => {
  it('stands side by side in the order of time, with what changed', async () => {
    const { page, wrong } = await opened('/people/1');
    await page.getByRole('searchbox', { name: 'Worüber' }).fill('Brücke');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Nebeneinander' }).click();
    const columns = page.getByRole('region', { name: 'Nebeneinander' }).locator('ol > li');
    await eventually(
      () => columns.locator('h3').allTextContents(),
      ['01.03.2026 – 02.03.2026', '14.03.2026', '10.06.2026'],
    );
    await columns.nth(2).getByText('sagt womöglich das Gegenteil von 02.03.2026').waitFor();
    assert.deepEqual(await columns.locator('ins').allTextContents(), ['hinzugekommen: nicht ']);
    await columns.nth(0).getByRole('link', { name: 'Talpost' }).waitFor();
    await assertUsable(page);
    assert.deepEqual(wrong, []);
  });

  it('is chosen among what is reported more than once: its wordings, and what is contrary', async () => {
    const { page } = await opened('/people/1?view=beside', LOOKS['English, dark']);
    await page.getByRole('button', { name: /bis zum Herbst sperren/ }).click();
    const columns = page.getByRole('region', { name: 'Side by side' }).locator('ol > li');
    await eventually(() => columns.locator('h3').allTextContents(), ['Mar 1, 2026', 'Mar 2, 2026', 'Jun 10, 2026']);
    assert.deepEqual(await columns.nth(1).locator('ins').allTextContents(), ['added: Noch einmal: ']);
    await columns.nth(2).getByText('may say the contrary').waitFor();
    await assertUsable(page);
    await columns.nth(2).getByRole('link').click();
    await eventually(() => columns.locator('h3').allTextContents(), ['Mar 2, 2026', 'Jun 10, 2026']);
    assert.match((await columns.nth(1).textContent())!, /bis zum Herbst nicht sperren/);
    await page.getByRole('button', { name: 'Another topic' }).click();
    await page.getByText('A topic: words in the field above').waitFor();
  });
});

describe('every part of the page of somebody', { skip }, () => {
  for (const [name, look] of Object.entries(LOOKS)) {
    it(`is usable by everybody (${name})`, async () => {
      const { page, wrong } = await opened('/people/1', look);
      for (const parts of ['?time=2026', '?view=beside&about=Br%C3%BCcke', '?view=beside&claim=7', '?about=Nichts']) {
        await page.goto(`${desk.address}/people/1${parts}`);
        await page.locator('.identity > summary').click();
        await page.locator('.evidence tr').nth(10).waitFor();
        await page.locator('.timeline .places').waitFor();
        await assertUsable(page);
      }
      assert.deepEqual(wrong, []);
    });
  }
});

/** Lists that go on: where, what they ask, and what each shows. */
const LISTS = [
  { path: '/people', asks: 'entities', more: 'Weitere', shows: '.lines li', total: 2 },
  { path: '/people/1', asks: 'statements', more: 'Weitere Aussagen', shows: '.month article', total: SAID },
  { path: '/search?q=speaker:E1', asks: 'search', more: 'Weitere Aussagen', shows: '.results article', total: SAID },
] as const;

describe('lists that are loaded page by page', { skip }, () => {
  for (const { path, asks, more, shows, total } of LISTS) {
    it(`say that more did not come, try again, and end where all is there: ${path}`, async () => {
      const { page } = await opened('/nowhere');
      let isBroken = true;
      await page.route(new RegExp(`/${asks}\\?`), async (route) => {
        const url = new URL(route.request().url());
        if (isBroken && url.searchParams.has('cursor')) return route.abort();
        // the second page is the last one, and full
        url.searchParams.set('limit', String(Math.ceil(total / 2)));
        return route.continue({ url: url.href });
      });
      await page.goto(desk.address + path);
      await page.locator('main').getByRole('button', { name: more, exact: true }).click();
      const list = page.locator('main');
      await list.getByRole('alert').getByText('Wortlaut antwortet nicht').waitFor();
      await assertUsable(page);
      assert.equal(await page.locator(shows).count(), Math.ceil(total / 2));
      isBroken = false;
      await list.getByRole('button', { name: 'Noch einmal versuchen' }).click();
      await page
        .locator(shows)
        .nth(total - 1)
        .waitFor();
      assert.equal(await page.locator(shows).count(), total);
      assert.equal(await list.getByRole('button', { name: more, exact: true }).count(), 0);
      assert.equal(await list.getByRole('alert').count(), 0);
    });
  }
});
