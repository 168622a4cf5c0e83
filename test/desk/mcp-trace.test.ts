import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { makeServer } from '../../src/desk/server.ts';
import { addTo, isFailure, openRecord, parseQuery } from '../../src/index.ts';
import { BIN } from '../cli/harness.ts';
import { OWNER } from './fixture.ts';

const REPORT =
  'Die Brücke von Olmetal bleibt offen. Bürgermeisterin Ada Zwirn sagte am Montag: „Die Brücke hält noch zehn Jahre.“ ' +
  'Ein Gutachten vom Sommer habe keine Schäden an den Pfeilern gefunden. Der Rat will im Dezember beraten.';
const TURN =
  'Im Rat wurde es laut. „Die Brücke hält nicht noch zehn Jahre“, sagte Bürgermeisterin Ada Zwirn am Mittwoch.';

/** An agency reports, two papers copy it, a third has the contrary. */
const COVERAGE = (
  [
    ['Regionaldienst', '2026-11-23T09:00:00Z', `Olmetal (rd) - ${REPORT}`],
    ['Talpost', '2026-11-23T12:00:00Z', `Olmetal (rd) - ${REPORT}`],
    ['Der Bote', '2026-11-24T06:00:00Z', `${REPORT} In der Nachbarschaft ist man erleichtert.`],
    ['Kurier', '2026-11-26T06:00:00Z', TURN],
  ] as const
).map(([outlet, published, text], i) => ({
  ...{ id: `${i}`, url: `https://example.org/${i}`, title: `Brücke (${outlet})`, outlet, published, text },
}));

interface Quoted {
  readonly id: number;
  readonly claim: number;
  readonly speaker: string | null;
  readonly quote: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly document: { readonly id: number; readonly outlet: string; readonly url: string };
}

interface Traced {
  readonly claim: number;
  readonly statements: readonly Quoted[];
  readonly way: readonly { readonly name: string; readonly from: string | null; readonly kind: string | null }[];
  readonly contrary: readonly Quoted[];
}

describe('a claim that assistants trace across outlets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-trace-'));
  const file = join(folder, 'news.wortlaut');
  const clients: Client[] = [];
  const record = openRecord(file);
  let closeDesk: () => Promise<void>;

  const connect = async (transport: Transport): Promise<void> => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(transport);
    clients.push(client);
  };
  before(async () => {
    const added = await addTo(record, COVERAGE);
    assert.ok(!added.some(isFailure));
    const app = await makeServer(record, { version: '0.0.0', doorman: OWNER, isOpen: false, now: () => '2026-11-27' });
    await app.listen({ host: '127.0.0.1', port: 0 });
    closeDesk = () => app.close();
    const { port } = app.server.address() as AddressInfo;
    await connect(new StdioClientTransport({ command: BIN, args: ['mcp', '--record', file] }));
    await connect(new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`)));
  });
  after(async () => {
    for (const client of clients) await client.close();
    await closeDesk();
    await record.close();
    rmSync(folder, { recursive: true });
  });

  /** What both ways answer: the same, to the last character. */
  const call = async <T>(name: string, given: Record<string, unknown>): Promise<T> => {
    const [first, ...others] = await Promise.all(clients.map((client) => client.callTool({ name, arguments: given })));
    for (const other of others) assert.deepEqual(other, first);
    assert.ok(!first.isError, JSON.stringify(first.content));
    return first.structuredContent as T;
  };
  const find = async (query: string): Promise<Quoted> =>
    (await call<{ statements: Quoted[] }>('search_statements', { query })).statements[0];
  const trace = async (query: string): Promise<Traced> =>
    call<Traced>('trace_claim', { statement: (await find(query)).id });

  it('is found from any outlet, with who had it from whom', async () => {
    const traced = await trace('"noch zehn Jahre" outlet:Bote');
    assert.deepEqual(
      traced.statements.map(({ document }) => document.outlet),
      ['Regionaldienst', 'Talpost', 'Der Bote'],
    );
    assert.deepEqual(
      traced.way.map(({ name, from, kind }) => [name, from, kind]),
      [
        ['Regionaldienst', null, null],
        ['Talpost', 'Regionaldienst', 'copied'],
        ['Der Bote', 'Regionaldienst', 'copied'],
      ],
    );
    assert.deepEqual(await trace('"noch zehn Jahre" outlet:Regionaldienst'), traced);
  });

  it('leads to what says the contrary, and back', async () => {
    const { claim, contrary } = await trace('"noch zehn Jahre" outlet:Talpost');
    assert.deepEqual(
      contrary.map(({ document, speaker }) => [document.outlet, speaker]),
      [['Kurier', 'Ada Zwirn']],
    );
    const back = await trace('"nicht noch zehn Jahre"');
    assert.equal(back.statements.length, 1);
    assert.deepEqual(
      back.contrary.map((one) => one.claim),
      [claim],
    );
  });

  it('gives words that stand in the text at their spans, each with its address', async () => {
    const { statements, contrary } = await trace('"noch zehn Jahre" outlet:Talpost');
    const all = [...statements, ...contrary];
    assert.equal(all.length, 4);
    for (const { id, quote, spans, document } of all) {
      const { text } = await call<{ text: string }>('document', { document: document.id });
      const published = COVERAGE.find(({ outlet }) => outlet === document.outlet)!;
      assert.equal(text, published.text);
      assert.equal(document.url, published.url);
      assert.equal(spans.map(({ start, end }) => text.slice(start, end)).join(' '), quote);
      const exact = await call<Quoted & { context: string }>('quote', { statement: id });
      assert.deepEqual([exact.quote, exact.spans, exact.document.url], [quote, spans, published.url]);
      assert.ok(text.includes(exact.context) && exact.context.includes(quote));
    }
  });

  it('leaves the record as it is, whatever is asked', async () => {
    const watcher = new DatabaseSync(file, { readOnly: true });
    // changes when another connection has written: https://www.sqlite.org/pragma.html#pragma_data_version
    const version = (): unknown => watcher.prepare('PRAGMA data_version').get()!['data_version'];
    const before = version();
    const { id, document } = await find('Brücke');
    for (const tool of (await clients[0].listTools()).tools) {
      const given = { query: 'Brücke', name: 'Zwirn', statement: id, document: document.id };
      const asked = Object.keys(tool.inputSchema.properties ?? {}).filter((name) => name in given);
      assert.ok(asked.length > 0, tool.name);
      await call(tool.name, Object.fromEntries(asked.map((name) => [name, given[name as keyof typeof given]])));
      assert.equal(tool.annotations?.readOnlyHint, true);
    }
    assert.equal(version(), before);
    await record.search.save('bridges', parseQuery('Brücke'));
    assert.notEqual(version(), before);
    watcher.close();
  });
});
