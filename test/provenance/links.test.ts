import assert from 'node:assert/strict';
import { it } from 'node:test';
import { found } from './found.ts';

const TEXT = 'Kern sagte dem Olmer Boten, dass die Brücke über die Wehre in diesem Jahr nicht mehr öffnet.';

/** The links of the one statement of the text, when some of its words are linked. */
function linksOf(...words: readonly string[]): string[] {
  const links = words.map((word) => {
    const start = TEXT.indexOf(word);
    return { start, end: start + word.length, href: `https://olm.example/${start}` };
  });
  const [statement] = found(TEXT, { links });
  return statement.links.map(({ start, end }) => TEXT.slice(start, end));
}

it('links in the frame source a statement', () => {
  assert.deepEqual(linksOf('sagte'), ['sagte']);
  assert.deepEqual(linksOf('Kern', 'dem Olmer Boten'), ['Kern', 'dem Olmer Boten']);
});

it('a link on most of the quote sources it, one on a word in it does not', () => {
  const most = 'die Brücke über die Wehre in diesem Jahr nicht mehr öffnet';
  assert.deepEqual(linksOf(most), [most]);
  assert.deepEqual(linksOf('Brücke'), []);
  assert.deepEqual(linksOf('sagte', 'Wehre'), ['sagte']);
});

it('a document without links has none', () => {
  assert.deepEqual(linksOf(), []);
});
