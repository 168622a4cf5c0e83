// `npm run screenshots`: pictures of the report of the examples, for the README and to look at. Needs Chromium.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
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
mkdirSync(IMAGES, { recursive: true });
const files = readdirSync(join(ROOT, 'examples'))
  .filter((name) => /\.(md|txt|html|jsonl)$/.test(name) && !/^readme/i.test(name))
  .sort()
  .map((name) => join(ROOT, 'examples', name));
const { stdout } = spawnSync(join(ROOT, 'bin', 'wortlaut'), ['read', ...files, '--to', 'html'], {
  maxBuffer: 64 * 1024 * 1024,
});
const page = join(ROOT, 'wortlaut-report.html');
writeFileSync(page, stdout);

const SHOTS = [
  { name: 'report', width: 1200, height: 820, scheme: 'light' },
  { name: 'report-dark', width: 1200, height: 820, scheme: 'dark' },
  { name: 'report-phone', width: 390, height: 820, scheme: 'light' },
];
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
for (const { name, width, height, scheme } of SHOTS) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(page).href);
  await tab
    .locator('article', { hasText: 'Olmebrücke gesperrt' })
    .first()
    .evaluate((article) => article.scrollIntoView());
  await tab.screenshot({ path: join(IMAGES, `${name}.png`) });
  await context.close();
}
await browser.close();
console.log(`wrote ${SHOTS.map(({ name }) => `docs/images/${name}.png`).join(', ')}`);
