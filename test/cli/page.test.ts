import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, type Page, chromium } from 'playwright-core';
import { run } from './harness.ts';

const executablePath = process.env['WORTLAUT_CHROMIUM'];
const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

describe('the report in a browser', { skip: executablePath ? false : 'needs Chromium' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-page-'));
  let browser: Browser;
  let address = '';

  before(async () => {
    const files = readdirSync(EXAMPLES).filter((name) => !/^readme/i.test(name));
    const { stdout, status } = await run(['read', ...files.map((name) => join(EXAMPLES, name)), '--to', 'html']);
    assert.equal(status, 0);
    writeFileSync(join(folder, 'report.html'), stdout);
    address = pathToFileURL(join(folder, 'report.html')).href;
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const open = async (
    width: number,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<{ page: Page; asked: string[]; said: string[] }> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(address);
    return { page, asked, said };
  };

  it('asks for nothing but itself and says nothing to the console', async () => {
    const { asked, said } = await open(1200);
    assert.deepEqual(asked, [address]);
    assert.deepEqual(said, []);
  });
  it('shows the reason of a statement when the keyboard reaches it', async () => {
    const { page } = await open(1200);
    const why = page.locator('.why').first();
    assert.equal(await why.isVisible(), false);
    await page.locator('[tabindex="0"]').first().focus();
    assert.equal(await why.isVisible(), true);
    assert.match(await why.innerText(), /because/);
  });
  for (const width of [390, 768, 1200]) {
    it(`needs no sideways scrolling at ${width} pixels`, async () => {
      const { page } = await open(width);
      const [shown, whole] = await page.evaluate<[number, number]>(
        '[document.documentElement.clientWidth, document.documentElement.scrollWidth]',
      );
      assert.ok(whole <= shown, `${whole} > ${shown}`);
    });
  }
  it('is dark in the dark', async () => {
    const background = async (scheme: 'light' | 'dark'): Promise<string> => {
      const { page } = await open(800, scheme);
      return page.evaluate('getComputedStyle(document.body).backgroundColor');
    };
    assert.notEqual(await background('light'), await background('dark'));
  });
  it('has a heading for each document and anchors that lead somewhere', async () => {
    const { page } = await open(1200);
    assert.ok((await page.locator('article').count()) >= 8);
    const dead = await page.evaluate(
      `[...document.querySelectorAll('a[href^="#"]')].filter((a) => !document.getElementById(decodeURIComponent(a.hash.slice(1)))).length`,
    );
    assert.equal(dead, 0);
  });
});
