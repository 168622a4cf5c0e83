import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { html } from '../../src/cli/format/html.ts';
import { messagesFor } from '../../src/cli/messages.ts';
import { printable } from '../../src/cli/printable.ts';
import type { DocumentResult } from '../../src/record/result.ts';
import { makeProvenance } from '../../src/provenance/evidence.ts';
import { plainDocument } from '../../src/text/document.ts';
import { makeStatement } from '../../src/text/statement.ts';
import { PLAIN, article, resultOf } from './fixture.ts';
import { collect } from './harness.ts';

const setting = { messages: messagesFor({ LANG: 'de_DE.UTF-8' }), colours: false, width: 80 };
const page = (...documents: DocumentResult[]): Promise<string> => collect(html, documents, setting);

interface Parsed {
  /** Text of each document, without margins, cards and imprints. */
  readonly texts: string[];
  readonly tags: { readonly name: string; readonly attributes: Record<string, string> }[];
  readonly ids: string[];
  readonly misnested: string[];
}

const VOID = new Set(['meta', 'br']);
const ASIDE = new Set(['notes', 'why', 'imprint']);

/** Parses a page and reports every end tag that does not close the element opened last. */
function parse(source: string): Parsed {
  const parsed: Parsed = { texts: [], tags: [], ids: [], misnested: [] };
  const stack: { name: string; aside: boolean; isText: boolean }[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        parsed.tags.push({ name, attributes });
        if (attributes['id']) parsed.ids.push(attributes['id']);
        const [isText, aside] = [attributes['class'] === 'text', ASIDE.has(attributes['class'] ?? '')];
        if (isText) parsed.texts.push('');
        if (!VOID.has(name)) stack.push({ name, aside, isText });
      },
      ontext(text) {
        const inText = stack.some(({ isText }) => isText) && !stack.some(({ aside }) => aside);
        if (inText) parsed.texts[parsed.texts.length - 1] += text;
      },
      onclosetag(name, implied) {
        if (VOID.has(name)) return;
        const top = stack.pop();
        if (implied || top?.name !== name) parsed.misnested.push(name);
      },
    },
    { decodeEntities: true },
  );
  parser.end(source);
  parsed.misnested.push(...stack.map(({ name }) => name));
  return parsed;
}

test('the text of an article stands in the page whole, with each statement marked and in the margin', async () => {
  const document = article();
  const source = await page(document);
  const { texts, misnested, ids, tags } = parse(source);
  assert.deepEqual(misnested, []);
  assert.deepEqual(texts, [document.text]);
  assert.equal(new Set(ids).size, ids.length);
  for (const { id, type } of document.statements) {
    const anchor = `doc-talheim.md:${id}`;
    const mark = tags.find(({ attributes }) => attributes['id'] === anchor);
    assert.ok(mark, id);
    assert.ok(mark.attributes['class']?.startsWith(`s ${type} `), id);
    assert.equal(mark.attributes['tabindex'], '0');
    assert.ok(ids.includes(mark.attributes['aria-describedby'] ?? ''));
    // once in the margin, once among the speakers
    assert.equal(tags.filter(({ attributes }) => attributes['href'] === `#${anchor}`).length, 2);
  }
  assert.match(source, /<ul class="notes"><li><b class="unnamed">ohne Namen<\/b> <a class="chip direct"/);
  assert.match(source, /<em>zitiert von<\/em> <span>dem Umfeld der Bürgermeisterin<\/span>/);
});

test('the headline of the text is the heading, and a title that is not in the text gets one', async () => {
  const headings = (source: string): string[] => [...source.matchAll(/<h2>/g)].map(String);
  assert.equal(headings((await page(article())).split('<nav')[0]).length, 1);
  assert.match(await page({ ...article(), title: 'Anders' }), /<header><h2>Anders<\/h2>/);
});

test('blocks look like what they are, and the headline of the page is the heading', async () => {
  const text = 'Brücke bleibt zu\n\nDie Stadt wartet.\n\nSie ist alt.\n\nWas nun?\n\nein Punkt\n\nohne Rolle';
  const roles = ['headline', 'standfirst', 'paragraph', 'subhead', 'list'] as const;
  const starts = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const blocks = roles.map((role, i) => ({ role, ...starts[i] }));
  const document = plainDocument('b', text, { title: 'Brücke in Brennfurt: Sperrung', blocks });
  const html = await page(resultOf(document, []));
  assert.match(html, /<h2>Brücke bleibt zu<\/h2>/);
  assert.deepEqual(
    [...html.matchAll(/<p class="(standfirst|paragraph|subhead|list)">([^<]*)/g)].map(([, role, words]) => [
      role,
      words,
    ]),
    [
      ['standfirst', 'Die Stadt wartet.'],
      ['subhead', 'Was nun?'],
      ['list', 'ein Punkt'],
    ],
  );
});

test('several documents of one id have anchors of their own', async () => {
  const { ids, texts, misnested } = parse(await page(article('a b'), article('a b'), article('a/b')));
  assert.equal(texts.length, 3);
  assert.deepEqual(misnested, []);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(['doc-a-b', 'doc-a-b~2', 'doc-a-b~3'].every((id) => ids.includes(id)));
});

test('every link inside the page leads somewhere', async () => {
  const { ids, tags } = parse(await page(article(), article('zwei')));
  const targets = tags.flatMap(({ attributes: { href } }) => (href?.startsWith('#') ? [href.slice(1)] : []));
  assert.ok(targets.length > 0);
  assert.deepEqual(
    targets.filter((target) => !ids.includes(target)),
    [],
  );
});

test('the page asks for nothing and runs nothing; its policy allows its own style only', async () => {
  const source = await page(article());
  const { tags } = parse(source);
  assert.ok(tags.every(({ name }) => !['script', 'img', 'link', 'iframe', 'object', 'base'].includes(name)));
  assert.ok(tags.every(({ attributes }) => !('src' in attributes) && !('style' in attributes)));
  const style = /<style>([^]*)<\/style>/.exec(source)?.[1] ?? '';
  assert.doesNotMatch(style, /url\(|@import/);
  assert.ok(source.includes(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`));
});

test('what a text, title or address holds cannot become markup', async () => {
  const evil = `</p><script>alert(1)</script> "onmouseover="alert(2)" <img src=x onerror=alert(3)> &lt;b&gt; ' `;
  const made = makeStatement(evil, {
    ...{ type: 'direct', medium: 'speech', nestedIn: null, confidence: 1, frame: null },
    ...{ quote: [{ start: 4, end: 30 }], speaker: [{ start: 0, end: 20 }], cue: [{ start: 30, end: 60 }] },
    addressee: [{ start: 60, end: 80 }],
    because: [{ rule: evil, spans: [{ start: 0, end: 40 }] }],
  });
  const doubt = [{ start: 5, end: 12 }];
  const provenance = makeProvenance(evil, {
    ...{ hedges: [{ kind: 'doubt', spans: doubt }], standing: 'doubted', standingEvidence: [doubt] },
    ...{ chain: [{ name: evil, kind: 'source', spans: doubt }], links: [] },
    saidOn: { from: evil, to: evil, spans: doubt },
  });
  const statement = { statement: made, entity: evil, provenance };
  const document = plainDocument(evil, evil, {
    ...{ title: evil, outlet: evil, authors: [evil], published: evil, language: evil },
    url: `javascript:alert('${evil}')`,
    links: [
      { start: 0, end: 3, href: 'javascript:alert(1)' },
      { start: 4, end: 9, href: 'data:text/html,<script>alert(1)</script>' },
      { start: 10, end: 14, href: 'https://a.example/"><script>alert(1)</script>' },
    ],
  });
  const { tags, texts, misnested } = parse(await page(resultOf(document, [statement])));
  assert.deepEqual(misnested, []);
  assert.deepEqual(texts, [evil]);
  assert.ok(tags.every(({ name }) => !['script', 'img'].includes(name)));
  assert.ok(tags.every(({ attributes }) => Object.keys(attributes).every((name) => !name.startsWith('on'))));
  const outside = tags.flatMap(({ attributes: { href } }) => (href && !href.startsWith('#') ? [href] : []));
  assert.ok(outside.length > 0);
  assert.ok(outside.every((href) => href.startsWith('https://')));
});

test('results that failed are not in the page, and none at all is said', async () => {
  const failure = { id: 'x', error: { code: 'not-found', message: 'gone' } };
  const { texts, misnested } = parse(await collect(html, [failure], setting));
  assert.deepEqual({ texts, misnested }, { texts: [], misnested: [] });
  assert.match(await collect(html, [failure], setting), /Keine Dokumente/);
});

const types = ['direct', 'indirect', 'reported', 'free-indirect', 'indirect-free-indirect'] as const;
const span = (length: number) =>
  fc
    .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 12 }))
    .map(([start, size]) => ({ start, end: Math.min(start + size, length) }));
const markedDocument = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'ß',
      ' ',
      '\n',
      '\n\n',
      '<',
      '&',
      '"',
      '„',
      '😀',
      '\u0000',
      '\u001b',
      '\r',
      '\ud800',
      '\u202e',
    ),
    minLength: 1,
    maxLength: 40,
  })
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      links: fc.array(span(text.length), { maxLength: 4 }),
      statements: fc.array(
        fc.record({
          type: fc.constantFrom(...types),
          quote: span(text.length),
          speaker: fc.option(span(text.length)),
          cue: fc.option(span(text.length)),
          hedge: fc.option(span(text.length)),
        }),
        { maxLength: 20 },
      ),
    }),
  );

test('the page is well formed and the text whole for statements that nest and cross in any way', async () => {
  await fc.assert(
    fc.asyncProperty(markedDocument, async ({ text, links, statements }) => {
      const document = plainDocument('d', text, {
        links: links.map((link) => ({ ...link, href: 'https://a.example/' })),
      });
      const made = statements.map(({ type, quote, speaker, cue, hedge }) => ({
        entity: null,
        statement: makeStatement(text, {
          ...{
            type,
            medium: 'speech',
            nestedIn: null,
            confidence: 0.5,
            frame: null,
            addressee: null,
            because: [],
          },
          ...{ quote: [quote], speaker: speaker && [speaker], cue: cue && [cue] },
        }),
        provenance: makeProvenance(text, { ...PLAIN, hedges: hedge ? [{ kind: 'doubt', spans: [hedge] }] : [] }),
      }));
      const { texts, misnested } = parse(await page(resultOf(document, made)));
      assert.deepEqual(misnested, []);
      assert.equal(texts[0].replace(/\n$/, ''), printable(text).replace(/\n$/, ''));
    }),
    { numRuns: 300 },
  );
});
