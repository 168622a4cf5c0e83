// `npm run screenshots`: pictures of the desk over the examples, for the README and to look at. Needs Chromium.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { ROOT } from './setup.mjs';

const executablePath = findChromium();
if (!executablePath) {
  console.error(
    'npm run screenshots needs Chromium: install it (Debian: apt-get install chromium) or set WORTLAUT_CHROMIUM',
  );
  process.exit(1);
}
const IMAGES = join(ROOT, 'docs', 'images');
const COMMAND = join(ROOT, 'bin', 'wortlaut');
mkdirSync(IMAGES, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'wortlaut-screenshots-'));
const record = join(folder, 'examples.wortlaut');
const files = readdirSync(join(ROOT, 'examples'))
  .filter((name) => !/^readme/i.test(name))
  .sort()
  .map((name) => join(ROOT, 'examples', name));
spawnSync(COMMAND, ['add', ...files, '--record', record], { stdio: 'ignore' });

/** A page with what is looked at in it; `statement` opens the first one with these words. */
const SHOTS = [
  { name: 'desk', path: '/search?q=Zettel', statement: 'Zettel', width: 1280, height: 860, scheme: 'light' },
  { name: 'desk-dark', path: '/search?q=Zettel', statement: 'Zettel', width: 1280, height: 860, scheme: 'dark' },
  { name: 'desk-search', path: '/search?q=Br%C3%BCcke', width: 1280, height: 860, scheme: 'light' },
  { name: 'desk-phone', path: '/search?q=Br%C3%BCcke', width: 390, height: 820, scheme: 'light' },
];
const desk = spawn(COMMAND, ['desk', '--record', record, '--port', '0']);
const address = await new Promise((resolve) => {
  desk.stdout.on('data', (chunk) => {
    const found = /http:[^\s]+/.exec(String(chunk));
    if (found) resolve(found[0]);
  });
});
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
for (const { name, path, statement, width, height, scheme } of SHOTS) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, locale: 'de-DE' });
  const tab = await context.newPage();
  await tab.goto(address + path);
  await tab.locator('.card').first().waitFor();
  if (statement) {
    await tab.locator('.card .from a').first().click();
    await tab.locator('.details').waitFor();
  }
  await tab.waitForTimeout(400);
  await tab.screenshot({ path: join(IMAGES, `${name}.png`) });
  await context.close();
}
await browser.close();
desk.kill('SIGINT');
rmSync(folder, { recursive: true });
console.log(`wrote ${SHOTS.map(({ name }) => `docs/images/${name}.png`).join(', ')}`);
