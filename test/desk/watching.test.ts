import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { Visitor } from '../../src/desk/access/access.ts';
import { assertUsable, skip } from './browser.ts';
import { DESKTOP, type Looking, TELEPHONE, look } from './looking.ts';

let desk: Looking;
let visitor: Visitor = { name: 'ada', scope: 'admin' };
before(async () => {
  if (!skip) desk = await look(() => visitor);
});
afterEach(async () => {
  visitor = { name: 'ada', scope: 'admin' };
  if (!skip) await desk.done();
});
after(async () => {
  if (!skip) await desk.close();
});

describe('searches that are kept', { skip }, () => {
  it('are saved, tell what is new until it was looked at, and are renamed and removed', async () => {
    const page = await desk.page(DESKTOP);
    await page.goto(`${desk.address}/search?q=Hafen`);
    await page.getByRole('button', { name: 'Suche speichern' }).click();
    const name = page.getByLabel('Name', { exact: true });
    assert.equal(await name.inputValue(), 'Hafen');
    await name.fill('Alles über den Hafen');
    await page.keyboard.press('Enter');
    await page.getByText('Gespeichert als „Alles über den Hafen“').waitFor();
    await desk.say('hafen', 'Der Hafen bleibt.');
    await page.goto(desk.address);
    await page.getByRole('button', { name: 'Gespeicherte Suchen 1 mit Neuem' }).click();
    await page.getByText('1 neu').waitFor();
    await assertUsable(page);
    await page.getByRole('link', { name: 'Alles über den Hafen' }).click();
    await page.getByText('1 neu seit dem letzten Mal').waitFor();
    await page.getByText('„Der Hafen bleibt.“').waitFor();
    await page.goto(desk.address);
    const list = page.getByRole('button', { name: 'Gespeicherte Suchen' });
    await list.click();
    await page.getByRole('button', { name: '„Alles über den Hafen“ umbenennen' }).click();
    await page.getByLabel('Neuer Name').fill('Hafen');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Hafen', exact: true }).waitFor();
    assert.equal(await page.getByText('1 neu').count(), 0, 'it was looked at');
    await page.getByRole('button', { name: '„Hafen“ entfernen' }).click();
    await page.getByRole('button', { name: 'Ja, entfernen' }).click();
    await page.getByText('Noch ist keine Suche gespeichert.').waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await list.getAttribute('aria-expanded'), 'false');
  });

  it('are subscribed to: as a feed by all who may edit, as a webhook by an admin', async () => {
    const page = await desk.page(TELEPHONE);
    await page.goto(`${desk.address}/search?q=Kran`);
    await page.getByRole('button', { name: 'Subscriptions' }).click();
    await page.getByRole('button', { name: 'Subscribe', exact: true }).click();
    const atom = await page.getByRole('link', { name: 'Atom' }).getAttribute('href');
    await desk.say('kran', 'Der Kran steht.');
    assert.match(await (await fetch(atom!)).text(), /Bruno Kalt: „Der Kran steht.“/);
    await page.getByLabel('Name', { exact: true }).fill('Hook');
    await page.getByLabel('Where to').selectOption('webhook');
    await page.getByLabel('Address', { exact: true }).fill('http://127.0.0.1/hook');
    await page.getByLabel('Variable with the secret').fill('HOOK_SECRET');
    await page.getByRole('button', { name: 'Subscribe', exact: true }).click();
    await page.getByText('nothing is sent to this address').waitFor();
    await page.getByLabel('Address', { exact: true }).fill('https://hook.example/secret');
    await page.getByRole('button', { name: 'Subscribe', exact: true }).click();
    await page.getByText('webhook · https://hook.example/…').waitFor();
    await assertUsable(page);
    await desk.say('kran-2', 'Ein Kran fehlt.');
    await desk.record.alerts.pack('2026-11-28T10:00:00Z');
    const [message] = await desk.record.alerts.due('2026-11-29T10:00:00Z', 1);
    await desk.record.alerts.failed(message.id, 'HTTP 410', null);
    await page.reload();
    await page.getByRole('button', { name: 'Subscriptions' }).click();
    await page.getByText('What was sent last').click();
    await page.getByText('HTTP 410').waitFor();
    await page.getByRole('button', { name: 'Send again what was given up' }).click();
    await page.getByText('1 message will be sent again.').waitFor();
    visitor = { name: 'eva', scope: 'edit' };
    await page.reload();
    await page.getByRole('button', { name: 'Subscriptions' }).click();
    await page.getByRole('button', { name: 'Remove “Kran”' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Remove “Hook”' }).count(), 0);
    assert.equal(await page.getByLabel('Where to').count(), 0);
    visitor = { name: 'bo', scope: 'read' };
    await page.reload();
    await page.getByRole('button', { name: 'Save this search' }).waitFor({ state: 'detached' });
  });
});

describe('sources', { skip }, () => {
  it('are shown to who may only read, with the way to sign in instead of buttons', async () => {
    visitor = { name: 'bo', scope: 'read' };
    await desk.record.sources.add({ url: 'https://nur.example/feed', title: 'Nur', categories: [] }, Date.now());
    const page = await desk.page(DESKTOP);
    await page.goto(`${desk.address}/sources`);
    await page.getByText('Nur', { exact: true }).waitFor();
    await page.getByLabel('Zugangsmarke').waitFor();
    assert.deepEqual(await page.locator('main').getByRole('button').allTextContents(), [
      ...['Alle 1', 'Mit Fehlern 0', 'Angehalten 0'],
      'Anmelden',
    ]);
    assert.equal(await page.locator('input[type=url], input[type=file]').count(), 0);
    await assertUsable(page);
    await desk.record.sources.remove('https://nur.example/feed');
  });

  const LIST = `<opml version="2.0"><head/><body><outline text="März" xmlUrl="https://maerz.example/feed"/>
    <outline text="Bote" xmlUrl="https://bote.example/feed"/><outline text="Notiz"/></body></opml>`;
  const chosen = { name: 'feeds.opml', mimeType: 'text/xml', buffer: Buffer.from(LIST) };

  it('are added one by one and as a list, which can be had again, and are removed when one is sure', async () => {
    const page = await desk.page(DESKTOP);
    await page.goto(`${desk.address}/sources`);
    await page.getByText('Noch wird nichts beobachtet.').waitFor();
    await page.getByRole('textbox').fill('https://bote.example/feed');
    await page.keyboard.press('Enter');
    await page.getByText('https://bote.example/feed wird beobachtet.').waitFor();
    await page.locator('input[type=file]').setInputFiles(chosen);
    for (const words of ['1 hinzugefügt', '1 war schon da', '1 nicht zu verstehen'])
      await page.getByText(words).waitFor();
    await page.getByText('1 nicht zu verstehen').click();
    await page.getByText('Notiz').waitFor();
    await assertUsable(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Als OPML sichern' }).click(),
    ]);
    assert.equal(file.suggestedFilename(), 'wortlaut.opml');
    await page.locator('input[type=file]').setInputFiles({ ...chosen, buffer: Buffer.from('<rss/>') });
    await page.getByText('Das ist keine Liste von Feeds (OPML).').waitFor();
    await page.getByRole('button', { name: 'März entfernen' }).click();
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await page.getByRole('button', { name: 'März entfernen' }).click();
    assert.equal((await desk.record.sources.list()).length, 2);
    await page.getByRole('button', { name: 'Ja, entfernen' }).click();
    await page.getByRole('button', { name: 'Alle 1' }).waitFor();
    assert.equal(await page.getByText('März').count(), 0);
  });

  it('show how they fare, and what failed can be tried again', async () => {
    const { sources, failures } = desk.record;
    const [{ id, ...state }] = await sources.list();
    const [now, page404] = [Date.now(), 'https://bote.example/404'];
    const failing = { ...state, error: { code: 'timeout', message: 'no answer within 20 s' }, streak: 3 };
    await sources.visited(id, { ...failing, fetched: now, next: now + 3_600_000 }, [page404], now);
    const [{ streak, final, etag, modified, digest }] = await sources.duePages(now, 1);
    await sources.notePage(page404, { streak, final, etag, modified, digest, next: null, checks: 1 });
    for (let i = 0; i < 21; i++) {
      const input = i === 0 ? page404 : `https://else.example/${i}`;
      const failed = { id: input, stage: 'fetch', code: 'status', message: 'HTTP 404' } as const;
      await failures.tell({ input, part: input }, [failed], new Date(now).toISOString());
    }
    const page = await desk.page(TELEPHONE);
    await page.goto(`${desk.address}/sources`);
    await page.getByRole('button', { name: 'Failing 1' }).click();
    await page.getByText('3 failures in a row').waitFor();
    await page.getByText('no answer within 20 s').waitFor();
    await page.getByRole('img', { name: /last seven days: 0, 0/ }).waitFor();
    assert.equal(new URL(page.url()).search, '?state=failing');
    await assertUsable(page);
    assert.equal(await page.getByText('https://else.example/9').count(), 0);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByText('https://else.example/9').waitFor();
    assert.deepEqual(await sources.duePages(now, 1), []);
    await page.getByRole('button', { name: `Try again: ${page404}` }).click();
    await page.getByText('1 will be tried again').waitFor();
    assert.equal((await sources.duePages(Date.now(), 1))[0].url, page404);
    assert.deepEqual(await sources.due(Date.now(), 1), []);
    await page.getByRole('button', { name: 'Visit now: https://bote.example/feed' }).click();
    await page.getByText('Will be visited').waitFor();
    await page.waitForFunction(
      `fetch('/api/v1/sources').then(async (a) => (await a.json()).sources[0].next <= Date.now())`,
    );
    await page.getByRole('button', { name: 'Paused 0' }).click();
    await page.getByText('There is none of these.').waitFor();
  });
});

/** Goes somewhere, until the page hears of what comes in. */
const listening = (page: Page, going: Promise<unknown>): Promise<unknown> =>
  Promise.all([page.waitForResponse(/\/api\/v1\/live/), going]);

describe('new statements', { skip }, () => {
  const entry = (n: number, words: string) =>
    desk.say(`steg#${n}`, words, {
      ...{ url: `https://bote.example/steg#${n}`, parent: 'steg', order: n },
      published: `2026-11-28T09:0${n}:00Z`,
    });

  it('of a live ticker stand under its name, the newest on top', async () => {
    await desk.say('steg', 'Am Steg wird gebaut.', { url: 'https://bote.example/steg', title: 'Alles zum Steg' });
    const page = await desk.page(TELEPHONE);
    await listening(page, page.goto(`${desk.address}/live`));
    await page.getByText('Nothing new yet').waitFor();
    await entry(1, 'Der Steg schwankt.');
    await desk.say('mole', 'Die Mole steht.');
    await entry(2, 'Der Steg ist gesperrt.');
    const ticker = page.getByRole('region', { name: 'Live ticker: Alles zum Steg' });
    await ticker.getByText('„Der Steg schwankt.“').waitFor();
    await ticker.getByText('„Der Steg ist gesperrt.“').waitFor();
    await page.getByText('„Die Mole steht.“').waitFor();
    assert.deepEqual(await ticker.locator('.quote').allTextContents(), [
      '„Der Steg ist gesperrt.“',
      '„Der Steg schwankt.“',
    ]);
    assert.equal(await ticker.locator('li > time').first().getAttribute('dateTime'), '2026-11-28T09:02:00Z');
    assert.equal(await ticker.getByText('Die Mole').count(), 0);
    for (let n = 3; n < 8; n++) await entry(n, `Meldung ${n} vom Steg.`);
    await ticker.getByText('2 earlier').click();
    await ticker.getByText('„Der Steg schwankt.“').waitFor();
    await assertUsable(page);
  });

  it('are narrowed down as the address says, and counted while they wait', async () => {
    const page = await desk.page(DESKTOP);
    await page.goto(`${desk.address}/live?q=Kran+OR+Hafen`);
    await page.getByLabel('Medium').fill('Talpost');
    await page.keyboard.press('Enter');
    await page.getByLabel('Wer').fill('Bruno Kalt');
    await page.keyboard.press('Enter');
    await page.getByLabel('Art').selectOption('direct');
    await page.waitForURL(/type=direct/);
    assert.deepEqual(
      [...new URL(page.url()).searchParams],
      [
        ['q', 'Kran OR Hafen'],
        ['outlet', 'Talpost'],
        ['speaker', 'Bruno Kalt'],
        ['type', 'direct'],
      ],
    );
    await listening(page, page.reload());
    assert.equal(await page.getByLabel('Wer').inputValue(), 'Bruno Kalt');
    await desk.say('anderswo', 'Der Kran von anderswo.', { outlet: 'Der Bote' });
    await desk.say('dort', 'Der Kran dreht sich.', { outlet: 'Talpost' });
    await page.getByText('„Der Kran dreht sich.“').waitFor();
    assert.equal(await page.getByText('von anderswo').count(), 0);
    await page.getByRole('button', { name: 'Anhalten' }).click();
    for (const words of ['Ein Kran.', 'Ein Hafen.', 'Eine Werft.']) await desk.say(words, words, { outlet: 'Talpost' });
    await page.getByText('Angehalten; 2 warten.').waitFor();
    assert.equal(await page.getByText('„Ein Hafen.“').count(), 0);
    await assertUsable(page);
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.getByText('„Ein Hafen.“').waitFor();
    assert.equal(await page.getByText('„Eine Werft.“').count(), 0);
  });

  it('that were missed while the desk did not answer are caught up with', async () => {
    const page = await desk.page(DESKTOP);
    await listening(page, page.goto(`${desk.address}/live?q=Schleuse`));
    await desk.interrupted(async () => {
      await page.getByText('Die Verbindung ist unterbrochen').waitFor();
      await desk.say('schleuse', 'Die Schleuse klemmt.');
      await desk.say('kein', 'Die Werft auch.');
    });
    await page.getByText('Wieder verbunden; eine Aussage nachgeholt.').waitFor();
    await page.getByText('„Die Schleuse klemmt.“').waitFor();
    await desk.say('schleuse-2', 'Die Schleuse geht wieder.');
    await page.getByText('„Die Schleuse geht wieder.“').waitFor();
    assert.equal(await page.getByText('„Die Schleuse klemmt.“').count(), 1);
  });
});
