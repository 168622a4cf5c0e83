import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { AT, RUN, documentOf, incoming } from '../record/conformance/fixture.ts';
import { type Browsing, LOOKS, assertUsable, browse, skip } from './browser.ts';

const TEXT =
  'Der Rat tagte am Abend. Clara Berg sagte, der Tunnel bleibe zu. Später erklärte Dora Feld: „Wir öffnen ihn.“ Regen fiel.';
const said = [
  { quote: 'der Tunnel bleibe zu', speaker: 'Clara Berg', type: 'indirect', confidence: 0.5 },
  { quote: 'Regen fiel', type: 'reported', confidence: 0.3 },
  { quote: '„Wir öffnen ihn.“', speaker: 'Dora Feld', confidence: 0.6 },
] as const;

let browsing: Browsing;
before(async () => {
  if (skip) return;
  browsing = await browse();
  await browsing.record.documents.add([incoming(documentOf('tunnel', TEXT, said))], RUN, AT);
});
after(async () => {
  if (!skip) await browsing.close();
});

const statements = async (): Promise<string[]> => {
  const { documents } = browsing.record;
  const [{ id: revision }] = await documents.revisions((await documents.find('tunnel'))!.id);
  const all = await documents.statementsOf(revision);
  return all.map(({ state, speaker, statement }) =>
    [state, speaker?.name ?? '–', statement.type, statement.quote.text].join(' | '),
  );
};

describe('the review of statements', { skip }, () => {
  it('goes through the doubtful ones by keyboard, and back', async () => {
    const wrong: string[] = [];
    const page = await browsing.opened(LOOKS['German, light'], wrong);
    await page.goto(`${browsing.desk.address}/review`);
    const one = page.locator('section.doubtful');
    await page.getByText('3 offen').waitFor();
    await one.getByText('Regen fiel').first().waitFor();
    await assertUsable(page);
    await page.keyboard.press('r');
    await page.getByText('2 offen').waitFor();
    assert.equal((await statements()).at(-1), 'rejected | – | reported | Regen fiel');
    await page.keyboard.press('u');
    await page.getByText('3 offen').waitFor();
    assert.equal((await statements()).at(-1), 'present | – | reported | Regen fiel');
    await page.keyboard.press('r');
    await page.getByText('2 offen').waitFor();
    await page.keyboard.press('a');
    await page.getByText('1 offen').waitFor();
    await page.keyboard.press('k');
    await one.getByText('Wir öffnen ihn').first().waitFor();
    await page.goto(`${browsing.desk.address}/review/log`);
    await page.getByText('bestätigt').waitFor();
    await assertUsable(page);
    await page.getByRole('button', { name: 'Zurücknehmen' }).first().click();
    await page.getByText('Zurückgenommen.').waitFor();
    await page.goto(`${browsing.desk.address}/review`);
    await page.getByText('2 offen').waitFor();
    assert.deepEqual(wrong, []);
    await page.context().close();
  });

  it('corrects words, speaker and form by keyboard alone', async () => {
    const wrong: string[] = [];
    const page = await browsing.opened(LOOKS['English, dark'], wrong);
    await page.goto(`${browsing.desk.address}/review`);
    await page.getByText('2 open').waitFor();
    await page.keyboard.press('e');
    await page.locator('.mend .passage:focus').waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByText('Selected: Rat tagte').waitFor();
    await assertUsable(page);
    await page.getByRole('button', { name: 'speaker: Take selection' }).press('Enter');
    await page.getByRole('combobox', { name: 'Form' }).selectOption('reported');
    await page.getByRole('combobox', { name: 'Who is behind it' }).selectOption('other');
    await page.getByRole('textbox', { name: 'Find a person' }).fill('Dora');
    await page.getByRole('button', { name: 'Dora Feld' }).press('Enter');
    await page.getByRole('button', { name: 'Keep' }).press('Enter');
    await page.getByText('1 open').waitFor();
    assert.ok((await statements()).includes('present | Dora Feld | reported | der Tunnel bleibe zu'));
    await page.getByRole('button', { name: 'Take back' }).click();
    await page.getByText('2 open').waitFor();
    assert.ok((await statements()).includes('present | Clara Berg | indirect | der Tunnel bleibe zu'));
    assert.deepEqual(wrong, []);
    await page.context().close();
  });

  it('corrects words and adds a statement by mouse, in the text', async () => {
    const wrong: string[] = [];
    const page = await browsing.opened(LOOKS['German, light'], wrong);
    const { id } = (await browsing.record.documents.find('tunnel'))!;
    await page.goto(`${browsing.desk.address}/documents/${id}`);
    await page.locator('.words .quote', { hasText: 'Wir öffnen ihn' }).click();
    await page.getByRole('button', { name: 'Berichtigen' }).click();
    const dialog = page.getByRole('dialog');
    await dragOver(page, 'öffnen ihn');
    await dialog.getByText('Ausgewählt: öffnen ihn').waitFor();
    await assertUsable(page);
    await dialog.getByRole('button', { name: 'Wortlaut: Auswahl übernehmen' }).click();
    await dialog.getByRole('button', { name: 'Festhalten' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Berichtigt von ada').waitFor();
    assert.ok((await statements()).includes('present | Dora Feld | direct | öffnen ihn'));

    await page.getByRole('button', { name: 'Hier fehlt eine Aussage' }).first().click();
    await dragOver(page, 'tagte');
    await dialog.getByRole('button', { name: 'Wortlaut: Auswahl übernehmen' }).click();
    await dialog.getByRole('button', { name: 'Festhalten' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.ok((await statements()).includes('present | – | direct | tagte'));
    await page.locator('.said-last').getByRole('button', { name: 'Zurücknehmen' }).click();
    await page.getByText('Zurückgenommen.').waitFor();
    assert.ok(!(await statements()).includes('present | – | direct | tagte'));
    assert.deepEqual(wrong, []);
    await page.context().close();
  });
});

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Drags the mouse over words of the passage, from their first to their last character. */
async function dragOver(page: Page, words: string): Promise<void> {
  await page.locator('.passage').waitFor();
  const [from, to] = await page.evaluate<[Point, Point]>(`document.fonts.ready.then(() => {
    const words = ${JSON.stringify(words)};
    const walker = document.createTreeWalker(document.querySelector('.passage'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const { left, right, top, height } = range.getBoundingClientRect();
      return [left + 0.5, right - 0.5].map((x) => ({ x, y: top + height / 2 }));
    }
    throw new Error(words + ' is not in one piece');
  })`);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}
