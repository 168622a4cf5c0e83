import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annotations, type Annotation } from '../../../src/record/export/annotations.ts';
import { bibtex, escapeLatex } from '../../../src/record/export/bibtex.ts';
import { authorName } from '../../../src/record/export/citations.ts';
import { csl } from '../../../src/record/export/csl.ts';
import { EXPORT_FORMATS, loadWriter } from '../../../src/record/export/formats.ts';
import { schemaOrg } from '../../../src/record/export/schema-org.ts';
import { HARBOUR, sample, written } from './fixture.ts';

const parsed = async (writer: typeof csl): Promise<unknown> =>
  JSON.parse((await written(writer, await sample())).toString()) as unknown;

describe('statements as annotations', () => {
  it('are one collection with its only page', async () => {
    const collection = (await parsed(annotations)) as {
      '@context': unknown[];
      type: string;
      total: number;
      first: { type: string; items: Annotation[] };
    };
    assert.equal(collection['@context'][0], 'http://www.w3.org/ns/anno.jsonld');
    assert.deepEqual(
      [collection.type, collection.first.type, collection.total],
      ['AnnotationCollection', 'AnnotationPage', 4],
    );
    const ids = collection.first.items.map(({ id }) => id);
    assert.equal(new Set(ids).size, 4);
    for (const id of ids)
      assert.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('count in code points, and in UTF-16 code units beside', async () => {
    const { first } = (await parsed(annotations)) as { first: { items: Annotation[] } };
    const [{ source, selector, state }] = first.items[3].target;
    const [quote, position] = selector;
    assert.match(source, /^urn:uuid:/);
    assert.equal(quote.exact, 'Der Hafen wird tiefer.');
    assert.equal(quote.prefix, 'er 🚢 kommt. Bo Lund sagte: „'.slice(-33).replace(/^er /, 'Der '));
    assert.equal(HARBOUR.slice(position['wortlaut:start'], position['wortlaut:end']), quote.exact);
    assert.equal(Array.from(HARBOUR).slice(position.start, position.end).join(''), quote.exact);
    assert.equal(position['wortlaut:start'] - position.start, 1);
    assert.equal(state.sourceDate, '2026-11-27T10:00:00.000Z');
  });
});

describe('statements for schema.org', () => {
  it('are quotations where there are quotation marks, else claims', async () => {
    const graph = ((await parsed(schemaOrg)) as { '@graph': Record<string, unknown>[] })['@graph'];
    assert.deepEqual(
      graph.map((node) => node['@type']),
      ['Claim', 'Quotation', 'Quotation', 'Quotation'],
    );
    const [claim, quotation, unnamed] = graph;
    assert.equal((claim['appearance'] as Record<string, unknown>)['@type'], 'NewsArticle');
    assert.deepEqual(quotation['spokenByCharacter'], { '@type': 'Person', '@id': '_:E1', name: 'Ada Zwirn' });
    assert.equal(
      (quotation['isPartOf'] as Record<string, unknown>)['url'],
      'https://uferbote.example/bruecke?a={1}&b=2%25',
    );
    assert.ok(!('creator' in unnamed));
  });

  it('are nobody’s claim when somebody denies or doubts them', async () => {
    const [first] = await sample();
    const statement = { ...first.stored.statement, standing: 'denied' as const };
    const denied = { ...first, stored: { ...first.stored, statement } };
    const { '@graph': graph } = JSON.parse((await written(schemaOrg, [denied])).toString()) as {
      '@graph': Record<string, unknown>[];
    };
    assert.ok(!('creator' in graph[0]));
    assert.deepEqual(
      [graph[0]['description'], graph[0]['mentions']],
      ['denied', { '@type': 'Person', '@id': '_:E1', name: 'Ada Zwirn' }],
    );
    assert.match((await written(csl, [denied])).toString(), /\(W1, denied\)/);
  });

  it('of one claim are appearances of it', async () => {
    const [first, second] = await sample();
    const both = [first, second].map((one) => ({ ...one, stored: { ...one.stored, claim: 5 } }));
    const { '@graph': graph } = JSON.parse((await written(schemaOrg, both)).toString()) as {
      '@graph': Record<string, unknown>[];
    };
    const appearances = graph.filter((node) => node['@id'] === '_:C5').map((node) => node['appearance']);
    assert.deepEqual(appearances, [{ '@id': graph[0]['@id'] }, { '@id': graph[2]['@id'] }]);
  });
});

describe('documents in bibliographies', () => {
  it('are items of CSL with the day on which they were had', async () => {
    const items = (await parsed(csl)) as Record<string, unknown>[];
    assert.equal(items.length, 2);
    const { id, annote, ...rest } = items[0];
    assert.match(id as string, /^d1-[0-9a-f]{8}$/);
    assert.equal((annote as string).split('\n')[1], 'Ada Zwirn: Wir prüfen jeden Pfeiler (W2)');
    assert.deepEqual(rest, {
      type: 'article-newspaper',
      title: 'Brücke & Pfeiler: 100 % sicher? {Ein} Blick_zurück',
      author: [{ family: 'Au', given: 'Ina', 'non-dropping-particle': 'von der' }, { literal: 'Orlo' }],
      'container-title': 'Uferbote',
      issued: { 'date-parts': [[2026, 11, 23]] },
      URL: 'https://uferbote.example/bruecke?a={1}&b=2%25',
      accessed: { 'date-parts': [[2026, 11, 24]] },
      language: 'de',
    });
  });

  it('are entries of BibTeX that say what the text says', async () => {
    const [first] = (await written(bibtex, await sample())).toString().split('\n\n@');
    assert.match(first, /^@online\{d1-[0-9a-f]{8},\n/);
    assert.ok(first.includes('  author = {von der {Au}, {Ina} and {Orlo}},\n'), first);
    assert.ok(
      first.includes(
        '  title = {{Brücke \\& Pfeiler: 100 \\% sicher? \\textbraceleft{}Ein\\textbraceright{} Blick\\_zurück}},\n',
      ),
      first,
    );
    assert.ok(first.includes('  url = {https://uferbote.example/bruecke?a=%7B1%7D&b=2%25},\n'), first);
    assert.ok(first.includes('  urldate = {2026-11-24},\n'));
  });

  it('have balanced braces whatever the words are', () => {
    const escaped = escapeLatex('}{ \\ $ & # % _ ^ ~ {');
    let depth = 0;
    for (const char of escaped) {
      depth += char === '{' ? 1 : char === '}' ? -1 : 0;
      assert.ok(depth >= 0 && depth <= 1);
    }
    assert.equal(depth, 0);
    assert.equal(escapeLatex('a_b\n~'), 'a\\_b \\textasciitilde{}');
  });

  it('take names apart at the particle', () => {
    assert.deepEqual(authorName('Ina Maria von der Au'), { given: 'Ina Maria', particle: 'von der', family: 'Au' });
    assert.deepEqual(authorName('Orlo'), { given: '', particle: '', family: 'Orlo' });
  });
});

describe('every format', () => {
  it('is written when there is no statement, and hands out no article', async () => {
    const statements = await sample();
    for (const format of EXPORT_FORMATS) {
      const writer = await loadWriter(format);
      assert.ok((await written(writer, [])).length > 0 || format === 'bibtex' || format === 'jsonl', format);
      const text = (await written(writer, statements)).toString();
      assert.ok(!text.includes(statements[0].source.text), format);
    }
  });
});
