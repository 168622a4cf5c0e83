import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ElementNode, type PageNode, elementsIn, wordsIn } from '../../src/read/html/node.ts';
import { parsePage } from '../../src/read/html/tree.ts';

/** The tree in a short form: `p(a "words")`. */
function shape(node: PageNode): string {
  if (!(node instanceof ElementNode)) return JSON.stringify(node.text);
  const inside = node.children.map(shape).join(' ');
  return node.children.length > 0 ? `${node.name}(${inside})` : node.name;
}

const shapeOf = (source: string): string => parsePage(source).children.map(shape).join(' ');

test('end tags that are left out are implied', () => {
  for (const [source, expected] of [
    ['<p>a<p>b<div>c</div>d', 'p("a") p("b") div("c") "d"'],
    ['<ul><li>a<li>b<ul><li>c</ul><li>d</ul>e', 'ul(li("a") li("b" ul(li("c"))) li("d")) "e"'],
    ['<dl><dt>a<dd>b<dt>c</dl>', 'dl(dt("a") dd("b") dt("c"))'],
    ['<table><tr><td>a<td>b<tr><th>c</table>d', 'table(tr(td("a") td("b")) tr(th("c"))) "d"'],
    ['<table><thead><tr><td>a<tbody><tr><td>b</table>', 'table(thead(tr(td("a"))) tbody(tr(td("b"))))'],
    ['<head><meta><title>t</title><div>a</div>', 'head(meta title("t")) div("a")'],
    ['<select><option>a<option>b</select>c', 'select(option("a") option("b")) "c"'],
    ['<p><table><tr><td><p>a</table>b', 'p table(tr(td(p("a")))) "b"'],
  ])
    assert.equal(shapeOf(source), expected, source);
});

test('end tags end what they can, and nothing else', () => {
  for (const [source, expected] of [
    ['<div>a</span></b>b</div>c', 'div("ab") "c"'],
    ['<div><b>a</div>b', 'div(b("a")) "b"'],
    ['<b><p>a</b>b</p>c', 'b(p("ab")) "c"'],
    ['<a href=1><div>a</a>b</div>c', 'a(div("ab")) "c"'],
    ['<a>eins<a>zwei</a>drei', 'a("eins") a("zwei") "drei"'],
    ['<div><table><tr><td>a</div>b</table>c</div>d', 'div(table(tr(td("ab"))) "c") "d"'],
    ['</p></div>a', '"a"'],
    ['<br/>a</br>', 'br "a"'],
    ['<script>"<p>"</script><style>p{}</style>a', 'script("\\"<p>\\"") style("p{}") "a"'],
  ])
    assert.equal(shapeOf(source), expected, source);
});

test('words are those that can be seen', () => {
  assert.equal(
    wordsIn(parsePage('<p> Ein <b>Wo&shy;rt</b>\n<script>x</script><style>y</style>&auml;</p>')),
    'Ein Wort ä',
  );
});

test('every element stands under its parent and once in the tree', () => {
  const tag = fc.constantFrom(...'p div b a ul li table tr td h2 br article span'.split(' '));
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.constant('x'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const page = parsePage(pieces.join(''));
      const elements = [...elementsIn(page)];
      assert.equal(new Set(elements).size, elements.length);
      assert.equal(elements.length - 1, pieces.filter((one) => /^<\w/.test(one)).length);
      for (const element of elements) for (const child of element.children) assert.equal(child.parent, element);
      assert.equal(wordsIn(page).replaceAll(' ', ''), pieces.filter((one) => one === 'x').join(''));
    }),
    { numRuns: 500 },
  );
});

test('hostile pages become trees', () => {
  const deep = 100_000;
  for (const unit of [
    '<div>',
    '<b>',
    '<p><b>',
    '<ul><li>',
    '<a>',
    '<table><tr><td>',
    '<div></span>',
    '<li>',
    '<b><p></b>',
  ])
    assert.ok(parsePage(unit.repeat(deep)).children.length > 0, unit);
});
