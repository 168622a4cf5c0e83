import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv } from '../../src/cli/format/csv.ts';
import { json, jsonLines } from '../../src/cli/format/json.ts';
import { messagesFor } from '../../src/cli/messages.ts';
import type { DocumentResult } from '../../src/record/result.ts';
import { plainDocument } from '../../src/text/document.ts';
import { article, resultOf, said } from './fixture.ts';
import { collect } from './harness.ts';

const setting = { messages: messagesFor({}), colours: false, width: 80 };
const failure = { id: 'weg', error: { code: 'not-found', message: 'gone' } };

test('json is one array and jsonl one line a document, failures in their place', async () => {
  const results = [article(), failure, article('zwei')];
  assert.deepEqual(JSON.parse(await collect(json, results, setting)), JSON.parse(JSON.stringify(results)));
  const lines = (await collect(jsonLines, results, setting)).split('\n');
  assert.equal(lines.pop(), '');
  assert.deepEqual(
    lines.map((line) => (JSON.parse(line) as { id: string }).id),
    ['talheim.md', 'weg', 'zwei'],
  );
  assert.deepEqual(JSON.parse(await collect(json, [], setting)), []);
  assert.equal(await collect(jsonLines, [], setting), '');
});

test('a document has the shape of the reading contract', async () => {
  const document = JSON.parse(await collect(jsonLines, [article()], setting)) as DocumentResult;
  assert.deepEqual(Object.keys(document), [
    ...['id', 'url', 'title', 'outlet', 'authors', 'published', 'modified', 'section', 'agencies', 'paywall'],
    ...['language', 'parent', 'order', 'text', 'links', 'blocks'],
    ...['statements', 'hedges', 'dates', 'entities'],
  ]);
  const statement = document.statements[1];
  assert.deepEqual(Object.keys(statement), [
    ...['id', 'type', 'medium', 'nestedIn', 'confidence', 'quote', 'speaker', 'cue', 'frame', 'addressee'],
    ...['hedges', 'standing', 'standingEvidence', 'chain', 'chainEvidence', 'links', 'saidOn', 'because'],
  ]);
  assert.deepEqual(statement.quote, {
    text: '„Die Leitungen sind seit Jahren bekannt marode“',
    spans: [{ start: 78, end: 125 }],
  });
  assert.deepEqual(statement.speaker, {
    text: 'Petra Lindner',
    spans: [{ start: 149, end: 162 }],
    entity: 'petra-lindner',
  });
  assert.deepEqual(
    {
      standing: statement.standing,
      chain: statement.chain,
      chainEvidence: statement.chainEvidence,
      frame: statement.frame,
    },
    {
      ...{ standing: 'reported', chain: ['Talkurier'], frame: null },
      chainEvidence: [{ name: 'Talkurier', kind: 'outlet', text: 'dem Talkurier', spans: [{ start: 173, end: 186 }] }],
    },
  );
  assert.deepEqual(statement.saidOn, {
    ...{ from: '2026-09-14', to: '2026-09-14' },
    evidence: { text: 'am Montag', spans: [{ start: 163, end: 172 }] },
  });
  const [entity] = document.entities;
  assert.deepEqual(entity, {
    ...{ id: 'petra-lindner', name: 'Lindner', kind: 'person', aliases: [], functions: [], country: null, of: null },
    mentions: [{ start: 25, end: 32, form: 'name' }],
  });
  assert.deepEqual(
    document.entities.map(({ id }) => id),
    ['petra-lindner', 'jens-okafor', 'umfeld'],
  );
});

test('csv has one row a statement', async () => {
  const lines = (await collect(csv, [article(), failure], setting)).split('\n');
  assert.equal(
    lines[0],
    'document,title,url,outlet,published,type,medium,speaker,entity,quote,cue,addressee,hedges,standing,chain,saidOn,start,end,sentence',
  );
  assert.equal(
    lines[2],
    'talheim.md,Streit um das Wärmenetz: Lindner wirft Stadtwerken Versäumnisse vor,' +
      'https://talkurier.example/waermenetz,Talkurier,2026-09-14T18:05:00+02:00,direct,speech,Petra Lindner,petra-lindner,' +
      '„Die Leitungen sind seit Jahren bekannt marode“,sagte,dem Talkurier,,reported,Talkurier,2026-09-14,78,125,' +
      '"„Die Leitungen sind seit Jahren bekannt marode“, sagte Bürgermeisterin Petra Lindner am Montag dem Talkurier."',
  );
  // 12 statements, two of whose cells go over two lines
  assert.equal(lines.length, 1 + 12 + 2 + 1);
});

test('cells that a spreadsheet would run are disarmed', async () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    const text = `${start}cmd|' /C calc'!A0`;
    const document = plainDocument('d', text, { title: text });
    const output = await collect(csv, [resultOf(document, [said(text, { quote: text })])], setting);
    const row = output.slice(output.indexOf('\n') + 1);
    assert.match(row, /^d,"?'[=+\-@\t\r]cmd/);
    assert.ok(!row.includes(`,${start}`) && !row.includes(`"${start}`));
  }
});
