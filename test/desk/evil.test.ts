import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Visitor } from '../../src/desk/access/access.ts';
import { type OpenDesk, openDesk } from '../../src/desk/desk.ts';
import { parse } from '../../src/record/query/parse.ts';
import type { Record } from '../../src/record/record.ts';
import type { DocumentResult } from '../../src/record/result.ts';
import { passageAt } from '../../src/text/passage.ts';
import { AT, RUN, documentOf, incoming } from '../record/conformance/fixture.ts';
import { launched, skip } from './browser.ts';
import { ownRecord } from './fixture.ts';

/** Turns the direction of what follows it. */
const OVERRIDE = '\u202e';
/** Leaves text, an attribute with either quotation mark, a script, a style and a comment; calls nothing but this. */
const RUN_IT = 'window.evil=1';
const NAME = `<img src=x onerror=${RUN_IT}><svg onload=${RUN_IT}>"onfocus="${RUN_IT}" '--></script></style><script>${RUN_IT}</script>${OVERRIDE}`;
/** A person: a name that the register takes for one. */
const PERSON = `Ada <b onclick=${RUN_IT}>Zwirn`;
const ADDRESS = `javascript:${RUN_IT}`;

/** A document with markup wherever somebody else may write something. */
function evilDocument(id: string, published: string): DocumentResult {
  const quote = `„${NAME} und ${ADDRESS} halten noch zehn Jahre.“`;
  const text = `${PERSON} sagte ${NAME} angeblich: ${quote} Mehr dazu hier.`;
  const said = { quote, speaker: PERSON };
  const result = documentOf(id, text, [said], {
    ...{ url: ADDRESS, title: NAME, outlet: NAME, authors: [NAME], section: NAME, agencies: [NAME], published },
  });
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const hedge = { ...passageAt(text, [spanOf('angeblich')]), kind: 'hearsay' as const };
  const link = { ...spanOf('Mehr dazu'), href: ADDRESS };
  return {
    ...result,
    links: [link, { ...spanOf('hier'), href: `data:text/html,<script>${RUN_IT}</script>` }],
    hedges: [hedge],
    entities: result.entities.map((one) => ({ ...one, aliases: [NAME], functions: [NAME] })),
    statements: result.statements.map((one) => ({
      ...{ ...one, hedges: [hedge], chain: [NAME], links: [link] },
      because: [{ rule: NAME, evidence: passageAt(text, [spanOf('sagte')]) }],
    })),
  };
}

async function fillWithEvil(record: Record): Promise<void> {
  for (const [id, published] of [
    [NAME, '2026-09-01'],
    ['other', '2026-09-02'],
    ['third', NAME],
  ])
    await record.documents.add([incoming(evilDocument(id, published))], RUN, AT);
  const later = evilDocument(NAME, '2026-09-03');
  await record.documents.add([incoming({ ...later, text: `${later.text} ${NAME}` })], RUN, AT);
  while ((await record.settle(100)) > 0);
  const { hits } = await record.search.search(parse(''), { order: 'newest', limit: 9 });
  await record.corrections.correct({ kind: 'confirm', statement: hits[0].statement.id }, NAME, AT);
  const [person] = await record.entities.list({ limit: 1 });
  await record.entities.decide({ kind: 'rename', entity: person.id, name: NAME }, NAME, AT);
  await record.sources.add({ url: ADDRESS, title: NAME, categories: [NAME] }, 0);
  await record.sources.add({ url: `https://bote.example/?${NAME}`, title: null, categories: [] }, 0);
  const [source] = await record.sources.list();
  await record.sources.visited(source.id, { ...source, error: { code: NAME, message: NAME } }, [], 0);
  await record.failures.tell({ input: NAME, part: NAME }, [{ id: NAME, stage: 'read', code: NAME, message: NAME }], AT);
  await record.search.save(NAME, parse('Zwirn'));
}

let record: Record;
let remove: () => Promise<void>;
let desk: OpenDesk;
let browser: Browser;
before(async () => {
  if (skip) return;
  ({ record, remove } = ownRecord());
  await fillWithEvil(record);
  const visitor: Visitor = { name: NAME, scope: 'admin', session: true };
  const settings = { version: '0.0.0', doorman: () => visitor, now: () => AT };
  desk = await openDesk(record, { host: '127.0.0.1', port: 0 }, settings);
  browser = await launched();
});
after(async () => {
  if (skip) return;
  await browser.close();
  await desk.close();
  await remove();
});

const encoded = encodeURIComponent(NAME);
/** Every view; those that show what somebody else wrote have some of it in their text. */
const VIEWS: readonly (readonly [path: string, shows: string])[] = [
  ['/', '<img src=x'],
  ['/search?q=Jahre', '<img src=x'],
  [`/search?q=${encoded}`, '<img src=x'],
  [`/search?q=${encodeURIComponent(`outlet:"${NAME}`)}`, '<img src=x'],
  ['/documents/1', '<img src=x'],
  ['/documents/1?changes=yes', '<img src=x'],
  ['/documents/1?statement=1', '<img src=x'],
  ['/statements/1', '<img src=x'],
  ['/people', '<img src=x'],
  ['/people/1', '<img src=x'],
  ['/claims', '<img src=x'],
  ['/claims/2', '<img src=x'],
  ['/stories', '<img src=x'],
  ['/stories/1', '<img src=x'],
  [`/live?q=${encoded}`, ''],
  ['/review', ''],
  ['/sources', 'javascript:'],
  ['/try', ''],
  [`/${encoded}`, ''],
];

/** Counts what a page must never do, from before its first script. */
const WATCH = `
  window.wrong = [];
  document.addEventListener('securitypolicyviolation', (event) => window.wrong.push(event.violatedDirective));
  window.alert = window.open = (words) => window.wrong.push(words);
`;

/** What on a page could run, lead or load elsewhere, or turn round what stands beside it. */
const FOUND = `
  const inline = (element) => getComputedStyle(element).display === 'inline';
  const isApart = (element) => !inline(element) || getComputedStyle(element).unicodeBidi.startsWith('isolate');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const turning = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (data.includes('${OVERRIDE}') && !isApart(parentElement)) turning.push(parentElement.outerHTML.slice(0, 200));
  }
  const attributes = [...document.querySelectorAll('*')].flatMap((one) => [...one.attributes].map(({ name }) => name));
  ({
    evil: window.evil ?? null,
    wrong: window.wrong,
    links: [...document.links].map(({ href }) => href).filter((href) => !/^https?:/.test(href)),
    handlers: attributes.filter((name) => /^on/.test(name)),
    made: [...document.querySelectorAll('main script, main img, main iframe, body style, b[onclick]')].map((one) => one.outerHTML),
    turning,
  });
`;
const NOTHING = { evil: null, wrong: [], links: [], handlers: [], made: [], turning: [] };

async function opened(locale: string, wrong: string[]): Promise<Page> {
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(20_000);
  await context.addInitScript(WATCH);
  const page = await context.newPage();
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(desk.address)) wrong.push(`asks ${request.url()}`);
  });
  page.on('popup', (popup) => wrong.push(`opens ${popup.url()}`));
  return page;
}

describe('pages of a record that somebody filled with markup', { skip }, () => {
  for (const locale of ['de-DE', 'en-GB'])
    it(`show it as text, and run and load nothing of it (${locale})`, async () => {
      const wrong: string[] = [];
      const page = await opened(locale, wrong);
      for (const [path, shows] of VIEWS) {
        await page.goto(desk.address + path);
        await page.locator('main').filter({ hasText: shows }).waitFor();
        await page.locator('.waiting').waitFor({ state: 'detached' });
        await page.getByText('onerror').first().waitFor();
        assert.deepEqual(await page.evaluate(FOUND), NOTHING, path);
      }
      assert.deepEqual(wrong, []);
      await page.context().close();
    });

  it('show the text that is tried as text', async () => {
    const wrong: string[] = [];
    const page = await opened('en-GB', wrong);
    await page.goto(`${desk.address}/try`);
    await page.locator('main textarea').fill(`Ada Zwirn sagte: „${NAME} hält noch zehn Jahre.“ [hier](${ADDRESS})`);
    await page.locator('main button[type=submit], main button').last().click();
    await page.locator('main .quote').first().waitFor();
    assert.deepEqual(await page.evaluate(FOUND), NOTHING);
    assert.deepEqual(wrong, []);
    await page.context().close();
  });
});
