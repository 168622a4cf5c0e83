import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { AT, RUN, documentOf, incoming } from '../record/conformance/fixture.ts';
import { type Browsing, LOOKS, assertUsable, browse, skip } from './browser.ts';

/** Every view, with words that it shows when it is there. */
const VIEWS: readonly (readonly [path: string, shows: string])[] = [
  ['/', 'glaube'],
  ['/search?q=Br%C3%BCcke', 'Talpost'],
  ['/search?q=%22offen', '"offen'],
  ['/search?q=Nirgends', 'Keine Aussage passt|No statement fits'],
  ['/documents/1', 'Die Brücke hält noch zehn Jahre'],
  ['/documents/1?changes=yes', 'Seit Fassung|Since revision'],
  ['/people', 'Bruno Kalt'],
  ['/people/1', 'Ada Zwirn'],
  ['/claims', 'Ada Zwirn'],
  ['/claims/1', 'Die Brücke hält noch zehn Jahre'],
  ['/stories', 'dasselbe Ereignis|the same event'],
  ['/stories/1', 'Ada Zwirn'],
  ['/live', 'wortlaut watch'],
  ['/live?q=%22offen', 'nicht zu verstehen|cannot be understood'],
  ['/review', 'Stimmt das so|Is this right'],
  ['/review/people', 'Wer ist wer|Who is who'],
  ['/review/log', 'Noch hat niemand|Nobody has corrected'],
  ['/sources', 'wortlaut watch'],
  ['/try', 'Nichts davon|Nothing of it'],
  ['/nowhere', 'Adresse|address'],
];

let browsing: Browsing;
before(async () => {
  if (!skip) browsing = await browse();
});
after(async () => {
  if (!skip) await browsing.close();
});

describe('the pages of the desk', { skip }, () => {
  for (const [name, look] of Object.entries(LOOKS)) {
    it(`show every view, usable by everybody (${name})`, async () => {
      const wrong: string[] = [];
      const page = await browsing.opened(look, wrong);
      for (const [path, shows] of VIEWS) {
        await page.goto(browsing.desk.address + path);
        await page.locator('main').getByText(new RegExp(shows)).first().waitFor();
        await assertUsable(page, path);
      }
      assert.equal(await page.evaluate('window.evil'), undefined, 'markup of a text was run');
      assert.deepEqual(wrong, []);
      await page.context().close();
    });
  }

  it('come compressed, and nothing in them moves while they load', async () => {
    const wrong: string[] = [];
    const page = await browsing.opened(LOOKS['German, light'], wrong);
    const coded = new Map<string, string | undefined>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (/index-[^/]+\.(?:js|css)$/.test(pathname)) coded.set(pathname, response.headers()['content-encoding']);
    });
    await page.addInitScript(`window.shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shift += value)))
        .observe({ type: 'layout-shift', buffered: true });`);
    await page.goto(`${browsing.desk.address}/search?q=Br%C3%BCcke`);
    await page.locator('.facets section').first().waitFor();
    await page.evaluate('document.fonts.ready');
    await page.waitForTimeout(300);
    assert.equal(await page.evaluate('window.shift'), 0);
    assert.deepEqual([...coded.values()], ['br', 'br']);
    assert.deepEqual(wrong, []);
    await page.context().close();
  });

  it('lead from a search to the words in their text, by mouse and by keyboard', async () => {
    const wrong: string[] = [];
    const page = await browsing.opened(LOOKS['German, light'], wrong);
    await page.goto(browsing.desk.address);
    await page.getByRole('combobox', { name: 'Aussagen suchen' }).fill('glaube');
    await page.keyboard.press('Enter');
    await page.getByText('1 Aussage').waitFor();
    await page.getByRole('link', { name: 'Die Brücke', exact: true }).click();
    const details = page.getByRole('complementary');
    await details.getByText('„Das glaube ich nicht.“').waitFor();
    await page.keyboard.press('k');
    await details.getByText('„Die Brücke hält noch zehn Jahre.“').waitFor();
    await page.keyboard.press('Enter');
    await details.getByText('Sicherheit').waitFor();
    await page.keyboard.press('Escape');
    await details.waitFor({ state: 'detached' });
    assert.deepEqual(wrong, []);
    await page.context().close();
  });

  it('ask for what is shown, once, and for nothing of the view that is left', async () => {
    const wrong: string[] = [];
    const page = await browsing.opened(LOOKS['German, light'], wrong);
    await page.goto(`${browsing.desk.address}/search?q=Br%C3%BCcke`);
    await page.locator('.facets section').first().waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (pathname.startsWith('/api/')) asked.push(`${pathname.replace('/api/v1', '')}${search}`);
    });
    await page.locator('.card .who b a').first().click();
    await page.locator('.person .card').first().waitFor();
    await page.waitForLoadState('networkidle');
    const expected = ['', '/changes?limit=10', '/statements?limit=20', '/summary', '/timeline?by=month'];
    assert.deepEqual(
      asked.sort(),
      expected.map((what) => `/entities/1${what}`),
    );
    assert.deepEqual(wrong, []);
    await page.context().close();
  });

  it('complete names, narrow down and go back', async () => {
    const wrong: string[] = [];
    const page = await browsing.opened(LOOKS['German, light'], wrong);
    await page.goto(`${browsing.desk.address}/search?q=`);
    const field = page.getByRole('combobox', { name: 'Aussagen suchen' });
    await field.pressSequentially('Zwir');
    await page.getByRole('option', { name: /Ada Zwirn/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.equal(await field.inputValue(), 'speaker:E1 ');
    await page.keyboard.press('Enter');
    await page.getByText('3 Aussagen').waitFor();
    await page.getByRole('button', { name: /Talpost/ }).click();
    await page.getByText('1 Aussage', { exact: true }).waitFor();
    await page.goBack();
    await page.getByText('3 Aussagen').waitFor();
    assert.deepEqual(wrong, []);
    await page.context().close();
  });

  it('show what comes in while they are open, and what was rejected no longer', async () => {
    const wrong: string[] = [];
    const page = await browsing.opened(LOOKS['German, light'], wrong);
    await page.goto(`${browsing.desk.address}/live`);
    await page.getByText('Noch nichts Neues').waitFor();
    const quote = '„Der Hafen bleibt.“';
    const later = documentOf('live', `Bruno Kalt sagte: ${quote}`, [{ quote, speaker: 'Bruno Kalt' }]);
    await page.waitForTimeout(200);
    await browsing.record.documents.add([incoming(later)], RUN, AT);
    await page.getByText(quote).waitFor();
    await page.getByRole('link', { name: 'live', exact: true }).click();
    await page.getByRole('button', { name: 'Ist keine' }).click();
    await page.getByText('Festgehalten.').waitFor();
    await page.goto(`${browsing.desk.address}/search?q=Hafen`);
    await page.getByText('Keine Aussage passt').waitFor();
    assert.deepEqual(wrong, []);
    await page.context().close();
  });
});
