import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Doorman } from '../../src/desk/access/access.ts';
import { type OpenDesk, openDesk } from '../../src/desk/desk.ts';
import type { Record } from '../../src/record/record.ts';
import { AT } from '../record/conformance/fixture.ts';
import { assertUsable, launched, noteWrong, skip } from './browser.ts';
import { CRANE, SAFE, UNSAFE, fillCoverage, fillSpread } from './coverage.ts';
import { OWNER, ownRecord } from './fixture.ts';

const WIDE: BrowserContextOptions = { locale: 'de-DE', viewport: { width: 1280, height: 900 } };
const PHONE: BrowserContextOptions = { locale: 'de-DE', viewport: { width: 390, height: 800 } };

/** May look, and no more. */
const READER: Doorman = () => ({ name: 'bo', scope: 'read' });

let record: Record;
let remove: () => Promise<void>;
let desk: OpenDesk;
let readersDesk: OpenDesk;
let browser: Browser;
before(async () => {
  if (skip) return;
  ({ record, remove } = ownRecord());
  await fillCoverage(record);
  await fillSpread(record, 60);
  desk = await deskOf(OWNER);
  readersDesk = await deskOf(READER);
  browser = await launched();
});
after(async () => {
  if (skip) return;
  await browser.close();
  await desk.close();
  await readersDesk.close();
  await remove();
});

const deskOf = async (doorman: Doorman): Promise<OpenDesk> =>
  openDesk(record, { host: '127.0.0.1', port: 0 }, { version: '0.0.0', doorman, now: () => AT });

/** Looks at a page on which nothing may go wrong, which everybody can use and which fits its window. */
async function onPage(look: BrowserContextOptions, path: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(look);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const wrong: string[] = [];
  noteWrong(page, wrong);
  await page.goto(path.startsWith('/') ? desk.address + path : path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await act(page);
  await assertUsable(page);
  assert.deepEqual(wrong, []);
  await context.close();
}

describe('the page of a story', { skip }, () => {
  it('tells in a table who said what in which outlet, and which are copies', async () => {
    await onPage(WIDE, '/stories/1', async (page) => {
      const heads = await page.getByRole('columnheader').allInnerTexts();
      assert.deepEqual(
        heads.map((head) => head.replace(/\s+/g, ' ')),
        ['Aussage', 'Küstendienst und 1 Kopie', 'Anzeiger', 'Der Bote', 'Talpost'],
      );
      const safe = page
        .getByRole('row')
        .filter({ has: page.getByRole('link', { name: SAFE, exact: true }) })
        .first();
      const cells = await safe.getByRole('cell').allInnerTexts();
      assert.deepEqual(
        cells.map((cell) => cell.replace(/\s+/g, ' ')),
        ['wörtlich', 'indirekt', 'wörtlich Kopie', 'wörtlich Kopie'],
      );
    });
  });

  it('sets denials and contradictions beside what they answer', async () => {
    await onPage(WIDE, '/stories/1', async (page) => {
      const safe = page
        .getByRole('row')
        .filter({ has: page.getByRole('link', { name: SAFE, exact: true }) })
        .first();
      const answers = await safe.getByRole('listitem').allInnerTexts();
      assert.deepEqual(
        answers.map((answer) => answer.split(':')[0]),
        ['dagegen Bruno Kalt', 'bestritten von Cem Rahn', 'später selbst anders'],
      );
      await safe.getByRole('link', { name: UNSAFE }).first().click();
      await page.locator('tr:target', { hasText: 'gegen Ada Zwirn' }).waitFor();
    });
  });

  it('has a column for each document where one wants that, and says so in the address', async () => {
    await onPage(WIDE, '/stories/1', async (page) => {
      await page.getByRole('button', { name: 'Dokumente nach Zeit' }).click();
      await page.getByRole('columnheader', { name: /Küstendienst.*und 3 Kopien/ }).waitFor();
      assert.match(page.url(), /\?by=documents$/);
      await page.reload();
      await page.getByRole('columnheader', { name: /und 3 Kopien/ }).waitFor();
    });
  });

  it('shows word by word how a copy differs from its original', async () => {
    await onPage(WIDE, '/stories/1', async (page) => {
      await page.getByRole('button', { name: 'Unterschiede: Talpost' }).click();
      await page.locator('ins', { hasText: 'von Tauchern untersucht' }).waitFor();
      await page.getByRole('button', { name: 'Unterschiede: Abendblatt' }).click();
      await page.locator('del', { hasText: 'Bauausschuss des Rates' }).waitFor();
      assert.equal(await page.getByRole('button', { name: 'Unterschiede: Der Bote' }).count(), 0);
    });
  });

  it('is stacked on a telephone, with the outlets beside the words', async () => {
    await onPage(PHONE, '/stories/1', async (page) => {
      const talpost = page.locator('td', { hasText: 'Talpost' }).first();
      assert.match(await talpost.innerText(), /^Talpost\s+wörtlich\s+Kopie$/);
    });
  });
});

/** The address of the claim with a statement of these words. */
async function claimWith(quote: string): Promise<string> {
  const claims = await record.claims.after(0, 100);
  return `/claims/${claims.find(({ statements }) => statements.some((one) => one.quote.text === quote))!.id}`;
}

describe('the page of a claim', { skip }, () => {
  it('draws who had it from whom by day, sixty outlets in few boxes, and tells the same as a list', async () => {
    await onPage(WIDE, await claimWith(CRANE), async (page) => {
      const way = page.getByRole('region', { name: 'Wer es von wem hat' });
      const boxes = way.getByRole('link');
      assert.ok((await boxes.count()) < 40, `${await boxes.count()} boxes`);
      await way.getByRole('link', { name: /^Blatt 0 zuerst/ }).waitFor();
      const days = await way.locator('text.label').allTextContents();
      assert.deepEqual(days, ['Agenturen', '09.11.2026', '10.11.2026', '11.11.2026']);
      await page.getByText('Als Liste').click();
      const list = page.locator('.as-list li');
      assert.equal(await list.count(), 61);
      assert.match(
        await list.filter({ hasText: 'Blatt 6 ' }).innerText(),
        /hat es von Blatt 0 \(der Text nennt die Quelle\)/,
      );
      await page.getByRole('button', { name: 'Alle 61 einzeln zeigen' }).click();
      assert.equal(await boxes.count(), 61);
      const lane = await way.locator('rect.lane').boundingBox();
      const agency = await way.getByRole('link', { name: /^Küstendienst/ }).boundingBox();
      assert.ok(agency!.y > lane!.y && agency!.y + agency!.height < lane!.y + lane!.height);
    });
  });

  it('leads from a box to the words in their document', async () => {
    await onPage(WIDE, await claimWith(SAFE), async (page) => {
      await page
        .getByRole('link', { name: /^Anzeiger/ })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/documents\/5\?statement=/);
      await page.getByRole('heading', { name: 'Wie sicher ist die Nordbrücke?' }).waitFor();
    });
  });

  it('shows wordings word by word, and leaves out what is only marks', async () => {
    await onPage(PHONE, await claimWith(SAFE), async (page) => {
      const second = page.locator('.wordings li').nth(1);
      assert.deepEqual(await second.locator('del').allTextContents(), ['weggefallen: ist', 'weggefallen: hält']);
      assert.deepEqual(await second.locator('ins').allTextContents(), ['hinzugekommen: sei', 'hinzugekommen: halte']);
    });
  });

  it('takes a statement out and another in, tells what was decided, and takes it back', async () => {
    const path = await claimWith(SAFE);
    await onPage(WIDE, path, async (page) => {
      const places = page.locator('#places li');
      await page.getByRole('button', { name: 'Gehört nicht dazu: Wie sicher ist die Nordbrücke?' }).click();
      await page.getByText('Festgehalten.').waitFor();
      await places.filter({ hasText: 'Anzeiger' }).waitFor({ state: 'detached' });
      await page.keyboard.press('Enter');
      await places.filter({ hasText: 'Anzeiger' }).waitFor();
      await page.getByText('Was Ada Zwirn anderswo sagt').click();
      await page.getByLabel('Wörter der anderen Aussage').fill('keine zehn Jahre');
      await page.getByText('1 andere Aussage', { exact: true }).waitFor();
      await page.getByRole('button', { name: `Gehört dazu: ${UNSAFE}` }).click();
      await places.filter({ hasText: 'Zwirn rückt ab' }).waitFor();
      const decisions = page.locator('.decisions li');
      assert.equal(await decisions.count(), 3);
      await page.getByRole('button', { name: 'Zurücknehmen: #3' }).click();
      await places.filter({ hasText: 'Zwirn rückt ab' }).waitFor({ state: 'detached' });
      assert.match(await decisions.nth(0).innerText(), /#4 #3 zurückgenommen/);
    });
  });

  it('asks who may only look for another token', async () => {
    await onPage(WIDE, readersDesk.address + (await claimWith(SAFE)), async (page) => {
      await page
        .getByRole('button', { name: /^Gehört nicht dazu/ })
        .first()
        .click();
      await page.getByRole('alert').waitFor();
      await page.getByLabel('Zugangsmarke').waitFor();
    });
  });
});

describe('the list of claims', { skip }, () => {
  it('shows those that fit what the fields say, and so does the address', async () => {
    await onPage(WIDE, '/claims', async (page) => {
      const lines = page.locator('.claim-line');
      assert.equal(await lines.count(), 2);
      await page.getByLabel('Wörter').fill('Brücke');
      await lines.filter({ hasText: CRANE }).waitFor({ state: 'detached' });
      assert.match(await lines.innerText(), /6 Dokumente|5 Dokumente/);
      await page.getByLabel('Medien, mindestens').fill('60');
      await page.getByText('Keine mehrfach berichtete Aussage passt.').waitFor();
      await page.getByLabel('Wörter').fill('');
      await lines.filter({ hasText: CRANE }).waitFor();
      assert.match(page.url(), /\?outlets=60$/);
      await page.reload();
      await lines.filter({ hasText: CRANE }).waitFor();
      assert.equal(await lines.count(), 1);
    });
  });

  it('finds by person, outlet, days and contrary statements', async () => {
    const found = async (query: string): Promise<number> => {
      let count = 0;
      await onPage(PHONE, `/claims?${query}`, async (page) => {
        await page
          .getByText(/passt|Dokumente/)
          .nth(1)
          .waitFor();
        count = await page.locator('.claim-line').count();
      });
      return count;
    };
    assert.equal(await found('person=Ebb'), 1);
    assert.equal(await found('person=Ebb&outlet=Talpost'), 0);
    assert.equal(await found('outlet=Talpost&until=2026-11-02'), 1);
    assert.equal(await found('since=2026-11-09'), 1);
    assert.equal(await found('contrary=yes'), 1);
  });

  it('says what cannot be understood', async () => {
    await onPage(WIDE, '/claims?q=%22offen', async (page) => {
      await page.getByRole('alert').waitFor();
    });
  });
});
