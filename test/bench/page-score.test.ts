import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareTexts, macroF1, microF1, scoreParagraphs, scoreSnippets } from '../../bench/page-score.ts';

describe('the score of pages', () => {
  it('compares four words in a row, each page alike', () => {
    assert.deepEqual(compareTexts('eins zwei drei vier fünf', 'eins zwei drei vier fünf'), [1, 0, 0]);
    assert.deepEqual(compareTexts('eins zwei drei vier fünf', 'eins zwei drei vier'), [0.5, 0, 0.5]);
    assert.deepEqual(compareTexts('eins zwei drei vier', 'null eins zwei drei vier'), [0.5, 0.5, 0]);
    assert.equal(
      macroF1([
        [1, 0, 0],
        [0, 0, 1],
      ]),
      (2 * 1 * 0.5) / 1.5,
    );
  });

  it('adds up snippets', () => {
    assert.deepEqual(scoreSnippets(['da ist', 'fehlt'], ['nicht', 'Rest'], 'da\n ist der Rest'), [1, 1, 1]);
    assert.equal(
      microF1([
        [1, 1, 1],
        [3, 0, 0],
      ]),
      8 / 10,
    );
    assert.equal(microF1([[0, 1, 1]]), 0);
  });

  const gold = {
    ...{
      title: 'Der Titel der Seite',
      authors: ['Anna Alt'],
      published: '2026-11-02T10:00:00Z',
      summary: ['Der Vorspann'],
    },
    sections: [
      {
        headline: ['Zwischentitel'],
        paragraphs: ['Ein Absatz mit genug Wörtern darin.', 'Noch ein Absatz mit genug Wörtern.'],
      },
    ],
  };
  const page = { id: 'a', title: 'Der Titel der Seite', authors: ['Anna Alt'], published: '2026-11-02' };

  it('neither asks for title, standfirst and subheads nor holds them against a text', () => {
    const text =
      'Der Titel der Seite\n\nDer Vorspann\n\nEin Absatz mit genug Wörtern darin.\n\nZwischentitel\n\nNoch ein Absatz mit genug Wörtern.';
    const found = scoreParagraphs(gold, { ...page, text });
    assert.deepEqual(found, { counts: [1, 0, 0], paragraphs: 1, clean: 1, title: true, authors: true, day: true });
  });

  it('sees what is missing and what is too much', () => {
    const text = 'Ein Absatz mit genug Wörtern darin.\n\nEine Werbung mit sechs fremden Wörtern.';
    const found = scoreParagraphs(gold, { ...page, text, title: 'Anders', authors: [], published: null });
    assert.equal(found.paragraphs, 0.5);
    assert.equal(found.clean, 0.5);
    assert.deepEqual([found.title, found.authors, found.day], [false, false, false]);
  });
});
