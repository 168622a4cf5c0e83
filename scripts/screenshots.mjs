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
  .map((name) => join('examples', name));
spawnSync(COMMAND, ['add', ...files, '--record', record], { cwd: ROOT, stdio: 'ignore' });

const DETAILS = { click: '.card .from a', ready: '.details' };
/** Pages that are looked at: where one begins, what is clicked there, and what is there in the end. */
const SHOTS = [
  { name: 'desk', path: '/search?q=Zettel', ...DETAILS },
  { name: 'desk-dark', path: '/search?q=Zettel', ...DETAILS, scheme: 'dark' },
  { name: 'desk-search', path: '/search?q=Br%C3%BCcke', ready: '.card' },
  { name: 'desk-phone', path: '/search?q=Br%C3%BCcke', ready: '.card', width: 390, height: 820 },
  { name: 'desk-claim', path: '/claims', click: '.claim-line .quote', ready: '.claim .places' },
  { name: 'desk-review', path: '/review', ready: '.doubtful .passage' },
];
const desk = spawn(COMMAND, ['desk', '--record', record, '--port', '0']);
const address = await new Promise((resolve) => {
  desk.stdout.on('data', (chunk) => {
    const found = /http:[^\s]+/.exec(String(chunk));
    if (found) resolve(found[0]);
  });
});
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
for (const { name, path, click, ready, width = 1280, height = 860, scheme = 'light' } of SHOTS) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, locale: 'de-DE' });
  const tab = await context.newPage();
  await tab.goto(address + path);
  if (click) await tab.locator(click).first().click();
  await tab.locator(ready).first().waitFor();
  await tab.waitForTimeout(400);
  await tab.screenshot({ path: join(IMAGES, `${name}.png`) });
  await context.close();
}
await browser.close();
desk.kill('SIGINT');
rmSync(folder, { recursive: true });
console.log(`wrote ${SHOTS.map(({ name }) => `docs/images/${name}.png`).join(', ')}`);
