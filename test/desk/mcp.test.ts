import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { openRecord } from '../../src/record/open.ts';
import { BIN } from '../cli/harness.ts';
import { type Desk, EVIL, fill, openedDesk } from './fixture.ts';

const QUOTE = '„Die Brücke hält noch zehn Jahre.“';
let folder: string;
let desk: Desk;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-mcp-'));
  const record = openRecord(join(folder, 'news.wortlaut'));
  await fill(record);
  await record.close();
  desk = await openedDesk();
  await desk.app.listen({ host: '127.0.0.1', port: 0 });
});
after(async () => {
  await desk.close();
  rmSync(folder, { recursive: true });
});

const overStdio = (): Transport =>
  new StdioClientTransport({ command: BIN, args: ['mcp', '--record', join(folder, 'news.wortlaut')] });
function overHttp(): Transport {
  const { port } = desk.app.server.address() as AddressInfo;
  return new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`));
}

for (const [name, transport] of [
  ['over standard input and output', overStdio],
  ['over HTTP', overHttp],
] as const)
  describe(`the Model Context Protocol ${name}`, () => {
    let client: Client;
    before(async () => {
      client = new Client({ name: 'test', version: '1' });
      await client.connect(transport());
    });
    after(async () => client.close());

    const call = async <T>(tool: string, given: object): Promise<T> => {
      const { structuredContent, isError, content } = await client.callTool({ name: tool, arguments: { ...given } });
      assert.ok(!isError, JSON.stringify(content));
      const [{ text }] = content as { text: string }[];
      assert.deepEqual(JSON.parse(text), structuredContent);
      return structuredContent as T;
    };

    it('offers tools that only read, each with the shape of what it gives', async () => {
      const { tools } = await client.listTools();
      const names = tools.map((tool) => tool.name).sort();
      assert.deepEqual(names, ['document', 'person', 'quote', 'search_statements', 'trace_claim']);
      for (const { annotations, outputSchema } of tools)
        assert.deepEqual([annotations?.readOnlyHint, outputSchema?.type], [true, 'object']);
    });

    it('leads from words to the exact quote, its claim, its speaker and its document', async () => {
      const { statements } = await call<{
        statements: { id: number; quote: string; speaker: string; document: { id: number } }[];
      }>('search_statements', { query: 'Brücke outlet:Talpost' });
      const [{ id, quote, speaker, document }] = statements;
      assert.deepEqual([statements.length, quote, speaker], [1, QUOTE, 'Ada Zwirn']);
      const exact = await call<{ quote: string; context: string; spans: { start: number; end: number }[] }>('quote', {
        statement: id,
      });
      const { text } = await call<{ text: string }>('document', { document: document.id });
      assert.equal(text.slice(exact.spans[0].start, exact.spans[0].end), exact.quote);
      assert.ok(text.includes(exact.context) && exact.context.includes(QUOTE));
      const person = await call<{ found: { name: string }[]; statements: object[] }>('person', { name: 'Zwirn' });
      assert.deepEqual([person.found[0].name, person.statements.length > 1], ['Ada Zwirn', true]);
      const bote = await call<{ statements: { id: number }[] }>('search_statements', { query: 'Brücke outlet:Bote' });
      const traced = await call<{ speaker: string; statements: { id: number; quote: string }[] }>('trace_claim', {
        statement: bote.statements[0].id,
      });
      // the document has two revisions, and it stands in both
      assert.deepEqual([traced.speaker, traced.statements.map((one) => one.quote)], ['Ada Zwirn', [QUOTE, QUOTE]]);
      assert.ok(traced.statements.some((one) => one.id === bote.statements[0].id));
    });

    it('says what is wrong in words that help', async () => {
      const wrong = async (tool: string, given: object, expected: RegExp) => {
        const { isError, content } = await client.callTool({ name: tool, arguments: { ...given } });
        assert.equal(isError, true);
        assert.match(JSON.stringify(content), expected);
      };
      await wrong('search_statements', { query: '"offen' }, /cannot be understood at characters 0 to 1/);
      await wrong('search_statements', { query: 'Brücke', cursor: 'x' }, /leave it out/);
      await wrong('quote', { statement: 999 }, /no statement W999/);
      await wrong('quote', { statement: -1 }, /statement/);
      await wrong('person', { name: 'Niemand Nirgends' }, /Nobody is called/);
      await wrong('trace_claim', { statement: 999 }, /of no claim/);
      await wrong('document', { document: 999 }, /no document D999/);
    });

    it('hands out documents as resources, whatever is in them as text', async () => {
      const { resources } = await client.listResources();
      const evil = resources.find((one) => one.name === EVIL);
      assert.ok(evil, JSON.stringify(resources));
      const { contents } = await client.readResource({ uri: evil.uri });
      const [{ mimeType, ...content }] = contents;
      assert.deepEqual([mimeType, 'text' in content && content.text.includes(EVIL)], ['text/plain', true]);
      await assert.rejects(client.readResource({ uri: 'wortlaut://documents/999' }), /no document/);
    });
  });

describe('an answer at /mcp', () => {
  it('has the headers of every other answer: those that protect, and how much one may still ask', async (test) => {
    const { app, close } = await openedDesk(undefined, true);
    test.after(close);
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const ask = async (path: string, init?: RequestInit): Promise<Response> => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, init);
      await response.text();
      return response;
    };
    const post = (accept: string, message: object): Promise<Response> =>
      ask('/mcp', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ jsonrpc: '2.0', ...message }),
      });
    const { headers: others } = await ask('/api/v1/stats');
    const expected = [...others.keys()].filter((name) => /policy|^x-|^origin-/.test(name));
    for (const name of ['content-security-policy', 'x-content-type-options', 'x-ratelimit-remaining'])
      assert.ok(expected.includes(name), name);
    const answers = [
      await post('application/json, text/event-stream', { id: 1, method: 'tools/list' }),
      await post('application/json, text/event-stream', { method: 'notifications/initialized' }),
      await post('text/html', { id: 2, method: 'tools/list' }),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 202, 406],
    );
    for (const { headers, status } of answers)
      for (const name of expected) {
        if (name === 'x-ratelimit-remaining') assert.match(headers.get(name) ?? '', /^\d+$/, `${status}`);
        else assert.equal(headers.get(name), others.get(name), `${name} of ${status}`);
      }
  });
});
