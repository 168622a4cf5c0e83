import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMarkdown } from '../../src/read/markdown.ts';

const textOf = (source: string): string => readMarkdown(source, null).text;
const linksOf = (source: string, address: string | null = null): string[][] => {
  const { text, links } = readMarkdown(source, address);
  return links.map(({ start, end, href }) => [text.slice(start, end), href]);
};
const cases = (table: readonly (readonly [source: string, text: string])[]): void => {
  for (const [source, text] of table) assert.equal(textOf(source), text, source);
};

test('blocks are separated by one blank line, their syntax is gone', () => {
  cases([
    ['# Titel\nErster Absatz.\n\n\n\nZweiter.', 'Titel\n\nErster Absatz.\n\nZweiter.'],
    ['Titel\n=====\n\nText', 'Titel\n\nText'],
    ['> Ein Zitat\n> in zwei Zeilen\n\nText', 'Ein Zitat\nin zwei Zeilen\n\nText'],
    ['- eins\n- zwei\n  - drei', 'eins\n\nzwei\n\ndrei'],
    ['1. eins\n2. zwei\n3. drei', 'eins\n\nzwei\n\ndrei'],
    ['a\n\n***\n\nb', 'a\n\nb'],
    ['```\nx = 1\n\ny\n```', 'x = 1\n\ny'],
    ['', ''],
    ['\n \n', ''],
  ]);
});

test('inline syntax is gone, its words stay', () => {
  cases([
    ['*kursiv* __fett__ ***beides*** `code`', 'kursiv fett beides code'],
    ['\\*kein\\* &amp; &Auml;rger &#8222;x&#8220;', '*kein* & Ärger „x“'],
    ['hart  \num\\\nbruch', 'hart\num\nbruch'],
    ['Ein ![Bild](b.png) und Text', 'Ein  und Text'],
    ['![Bild](b.png) Text', 'Text'],
    ['mit <b>fett</b><br>und <!-- nicht --> neu<br>\nzeile', 'mit fett\nund  neu\nzeile'],
    ['<div>\n<p>Ein <em>Absatz</em></p><script>x</script>\n</div>\n\nText', 'Ein Absatz\n\nText'],
  ]);
});

test('links have the offsets of their words', () => {
  assert.deepEqual(linksOf('[muss es](https://a.de/_x_ "Titel"), sagte „[Gut *so*](https://b.de) ja“'), [
    ['muss es', 'https://a.de/_x_'],
    ['Gut so', 'https://b.de'],
  ]);
  assert.deepEqual(linksOf('[a][1], [1], [x][]\n\n[1]: https://a.de\n[X]: <https://x.de> "t"'), [
    ['a', 'https://a.de'],
    ['1', 'https://a.de'],
    ['x', 'https://x.de'],
  ]);
  assert.deepEqual(linksOf('<https://a.de/b> und <mail@a.de>'), [
    ['https://a.de/b', 'https://a.de/b'],
    ['mail@a.de', 'mailto:mail@a.de'],
  ]);
  assert.deepEqual(linksOf('<div><a href="/x">Da</a></div>', 'https://a.de/y/'), [['Da', 'https://a.de/x']]);
});

test('relative links are resolved where an address is known; links to nowhere are none', () => {
  assert.deepEqual(linksOf('[a](b)', 'https://a.de/c/d'), [['a', 'https://a.de/c/b']]);
  assert.deepEqual(linksOf('[a](b)'), [['a', 'b']]);
  assert.deepEqual(linksOf('[a](javascript:x) [b](<>) [![Bild](x)](https://c.de)'), []);
  assert.equal(textOf('[a](javascript:x)'), 'a');
});

test('a number that is no list marker stays', () => {
  cases([
    ['3. Oktober war Feiertag.', '3. Oktober war Feiertag.'],
    ['12. Mai 2020 sagte er\n\n13. Mai schwieg er', '12. Mai 2020 sagte er\n\n13. Mai schwieg er'],
    ['1. Mai\n2. Mai', '1. Mai\n\n2. Mai'],
    ['1. FC Köln siegt', '1. FC Köln siegt'],
    ['2. Bundesliga\n3. Liga', '2. Bundesliga\n\n3. Liga'],
    ['Text\n\n5.\n\nText', 'Text\n\n5.\n\nText'],
  ]);
});

test('German words keep their stars and underscores', () => {
  cases([
    ['Bürger*innen und Leser*innen', 'Bürger*innen und Leser*innen'],
    ['*Bürger*innen und* Leser_innen und Käufer_innen', 'Bürger*innen und Leser_innen und Käufer_innen'],
    ['5*3*2 = 30', '5*3*2 = 30'],
    ['Peter M.* sagte das. (*Name geändert)', 'Peter M.* sagte das. (*Name geändert)'],
  ]);
});

test('what only looks like syntax is words', () => {
  cases([
    ['[Müller]: Ja.\n\n[Meier]: Nein!', '[Müller]: Ja.\n\n[Meier]: Nein!'],
    ['<Name unbekannt> sagte <nichts>', '<Name unbekannt> sagte <nichts>'],
    ['<Unbekannt>\n\nText', '<Unbekannt>\n\nText'],
    ['[offen](https://a.de und weiter', '[offen](https://a.de und weiter'],
    ['„Das [sic] stimmt“, **sagte er', '„Das [sic] stimmt“, **sagte er'],
    ['    Ein [Wort](https://a.de) eingerückt', 'Ein Wort eingerückt'],
    ['``` Er sagte das.\nUnd mehr.', 'Er sagte das.\nUnd mehr.'],
  ]);
});

test('the title is the first heading', () => {
  assert.equal(readMarkdown('Text\n\n## Ein *Titel*\n\n# Zwei', null).title, 'Ein Titel');
  assert.equal(readMarkdown('![Bild](x)\n\n#\n\n# Zwei', null).title, 'Zwei');
  assert.equal(readMarkdown('Text', null).title, null);
});

test('a long source is read in pieces as it is read whole', () => {
  const part =
    '## Um 12 Uhr\n\n*Sie* [sagte][1]: „[Nein](https://a.de)“.\n\n- eins\n- zwei\n\n```\n# kein Titel\n\n- x\n```\n\n';
  const definition = '[1]: https://b.de\n';
  const one = textOf(part + definition);
  const { text, links } = readMarkdown(part.repeat(400) + definition, null);
  assert.equal(text, Array(400).fill(one).join('\n\n'));
  assert.equal(links.length, 800);
  assert.ok(
    links.every(({ start, end, href }) => text.slice(start, end) === (href === 'https://a.de' ? 'Nein' : 'sagte')),
  );
});

test('no text makes it fail, lose a link or move an offset', () => {
  const syntax = fc.constantFrom(
    ...'* _ [ ] ( ) < > ` # - + = \\ ! & | ~ " „ “ \n \t 1 .'.split(' '),
    ' ',
    '](x)',
    '\n\n',
    '> ',
    '[a](b)',
    '```',
    '<b>',
    '&amp;',
    'Wort',
    '\0',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(syntax, { maxLength: 60 }), (parts) => {
      const { text, links } = readMarkdown(parts.join(''), null);
      let last = 0;
      for (const { start, end } of links) {
        assert.ok(last <= start && start < end && end <= text.length);
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});

test('a link around any words has them as its own', () => {
  const words = fc.stringMatching(/^[a-zäöüß„“»«.,;?0-9 -]{1,30}$/).map((text) => `w${text.trim()}`);
  fc.assert(
    fc.property(words, words, words, (before, label, after) => {
      const { text, links } = readMarkdown(`${before} [${label}](https://a.de) ${after}`, null);
      assert.equal(text, `${before} ${label} ${after}`);
      assert.deepEqual(links, [
        { start: before.length + 1, end: before.length + 1 + label.length, href: 'https://a.de' },
      ]);
    }),
  );
});

test('no word is lost, however it is marked up', () => {
  const word = fc.constantFrom('Wort', 'sagte', 'Käufer*innen', '3.', 'Oktober', 'ja');
  const mark = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '> ',
    '- ',
    '+ ',
    '# ',
    '\n',
    '\n\n',
    '    ',
    ' ',
    '\n1. ',
    '~~~\n',
    '"',
    '(',
    ')',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, word), { maxLength: 30 }), (pairs) => {
      const text = textOf(pairs.map(([before, said]) => `${before} ${said} `).join(''));
      const kept = (from: string): string[] => from.match(/\p{L}+/gu) ?? [];
      assert.deepEqual(kept(text), kept(pairs.map(([, said]) => said).join(' ')));
    }),
    { numRuns: 500 },
  );
});

test('hostile input is read, and none of its words is lost', () => {
  const hostile = {
    quotes: '"'.repeat(300_000),
    'no space': 'a'.repeat(1_000_000),
    brackets: '['.repeat(20_000) + 'Wort' + ']'.repeat(20_000),
    'block quotes': `${'> '.repeat(20_000)}Wort`,
    lists: `${'- '.repeat(20_000)}Wort`,
    'indented lists': Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- Wort`).join('\n'),
    emphasis: `${'*Wort **Wort '.repeat(20_000)}${'Wort** Wort* '.repeat(20_000)}`,
    links: '[Wort]('.repeat(50_000),
    backticks: Array.from({ length: 700 }, (_, i) => `Wort${'`'.repeat(i)}`).join(''),
    declarations: 'Wort <![CDATA['.repeat(20_000),
    'lone surrogates': '\ud800'.repeat(100_000),
    NUL: '\0'.repeat(100_000),
    marks: `Wort${'\u0301'.repeat(100_000)}`,
  };
  for (const [name, source] of Object.entries(hostile)) {
    const text = textOf(source);
    assert.equal(text.split('Wort').length, source.split('Wort').length, name);
    assert.doesNotThrow(() => JSON.stringify(text));
  }
  assert.equal(textOf(hostile.quotes), hostile.quotes);
  assert.equal(textOf(hostile['no space']), hostile['no space']);
});
