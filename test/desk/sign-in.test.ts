import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { tokenDoorman } from '../../src/desk/access/doorman.ts';
import { digestOf, newToken } from '../../src/desk/access/token.ts';
import { type OpenDesk, openDesk } from '../../src/desk/desk.ts';
import type { Record } from '../../src/record/record.ts';
import { AT } from '../record/conformance/fixture.ts';
import { assertUsable, launched, skip } from './browser.ts';
import { fill, ownRecord } from './fixture.ts';

const GERMAN: BrowserContextOptions = { locale: 'de-DE', viewport: { width: 1280, height: 900 } };
const PHONE: BrowserContextOptions = { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 390, height: 800 } };

let record: Record;
let remove: () => Promise<void>;
let desk: OpenDesk;
let browser: Browser;
before(async () => {
  if (skip) return;
  ({ record, remove } = ownRecord());
  await fill(record);
  browser = await launched();
});
afterEach(async () => {
  if (skip) return;
  for (const context of browser.contexts()) await context.close();
  await desk.close();
});
after(async () => {
  if (skip) return;
  await browser.close();
  await remove();
});

/** A desk for others, as a proxy on this machine sees it, with somebody who has a token; and a page of it. */
async function opened(look: BrowserContextOptions, path = '/'): Promise<{ page: Page; token: string }> {
  const doorman = tokenDoorman(record, () => AT, { address: '127.0.0.1', userHeader: 'X-User' });
  const settings = { version: '0.0.0', doorman, now: () => AT, trustProxy: '127.0.0.1' };
  desk = await openDesk(record, { host: '127.0.0.1', port: 0 }, settings);
  const token = newToken();
  await record.tokens.remove('ada');
  await record.tokens.add({ name: 'ada', scope: 'edit', digest: digestOf(token), created: AT, expires: null });
  const context = await browser.newContext(look);
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.goto(desk.address + path);
  return { page, token };
}

describe('signing in', { skip }, () => {
  it('asks for a token, refuses a wrong one, and keeps a right one where no script sees it, until one signs out', async () => {
    const { page, token } = await opened(GERMAN);
    const field = page.getByLabel('Zugangsmarke');
    await field.fill('wortlaut_falsch');
    await assertUsable(page);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('gilt hier nicht').waitFor();
    await assertUsable(page);
    await field.fill(token);
    await page.keyboard.press('Enter');
    await page.getByText('Das glaube ich nicht').first().waitFor();
    assert.equal(await page.evaluate('document.cookie'), '');
    await page.reload();
    await page.getByText('Angemeldet: ada').waitFor();
    await assertUsable(page);
    await page.getByRole('button', { name: 'Abmelden' }).press('Enter');
    await field.waitFor();
    assert.deepEqual(await page.context().cookies(), []);
    assert.equal(await page.getByRole('button', { name: 'Abmelden' }).count(), 0);
  });

  it('is asked for again when the token is no longer good, however many pages were open', async () => {
    const { page, token } = await opened(PHONE, '/people');
    await page.getByLabel('Token').fill(token);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Bruno Kalt' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    await assertUsable(page);
    await record.tokens.remove('ada');
    for (const path of ['/search?q=glaube', '/documents/1', '/claims', '/live', '/review', '/sources', '/people']) {
      await page.goto(desk.address + path);
      await page.getByLabel('Token').waitFor();
    }
    const fresh = newToken();
    await record.tokens.add({ name: 'ada', scope: 'read', digest: digestOf(fresh), created: AT, expires: null });
    await page.getByLabel('Token').fill(fresh);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Bruno Kalt' }).waitFor();
  });

  it('says when too many tokens were tried, and when the desk is gone', async () => {
    const { page } = await opened(GERMAN);
    const field = page.getByLabel('Zugangsmarke');
    const told = page.getByRole('alert');
    for (let i = 0; i < 10; i++) {
      await field.fill(`wortlaut_${i}`);
      const answered = page.waitForResponse((response) => response.url().endsWith('/session'));
      await page.keyboard.press('Enter');
      assert.equal((await answered).status(), 401);
    }
    await field.fill('wortlaut_x');
    await page.keyboard.press('Enter');
    await told.getByText('in einer Minute').waitFor();
    await desk.close();
    await page.keyboard.press('Enter');
    await told.getByText('antwortet nicht').waitFor();
  });

  it('is not asked of who is signed in at the proxy, who cannot sign out here', async () => {
    const { page } = await opened({ ...GERMAN, extraHTTPHeaders: { 'x-user': 'Bo' } });
    await page.getByText('Das glaube ich nicht').first().waitFor();
    assert.equal(await page.getByRole('button', { name: 'Abmelden' }).count(), 0);
  });
});
