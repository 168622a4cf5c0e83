import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type Server as HttpServer, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { openJetStream } from '../../src/work/jetstream/bus.ts';
import { namedWork } from '../../src/work/roles/fetch.ts';
import { run } from '../cli/harness.ts';
import { type Server, skipOwn, startServer } from './server.ts';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
  readonly status: { readonly code?: number };
}

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: Pick<Span, 'attributes'>;
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

const ARTICLE = `<!doctype html><html lang="de"><title>Der Hafen</title><article><h1>Der Hafen</h1><p>${'Ada Zwirn sagte am Montag: „Der Hafen hält noch lange.“ Das sei lange geprüft worden. '.repeat(5)}</p></article></html>`;

/** A module that says when the process that it is loaded into loads what makes traces. */
const LISTENING = `import { registerHooks } from 'node:module';
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.includes('opentelemetry/sdk')) process.stderr.write('LOADED');
    return next(specifier, context);
  },
});`;
const LOADED = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(LISTENING)}` };

describe('traces', { skip: skipOwn }, () => {
  let folder: string;
  let server: Server;
  let collector: HttpServer;
  let site: HttpServer;
  const exports: Export[] = [];
  const portOf = (of: HttpServer): number => (of.address() as AddressInfo).port;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wortlaut-traces-'));
    server = await startServer(true);
    collector = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks);
        const json = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
        if (request.url === '/v1/traces') exports.push(JSON.parse(json.toString()) as Export);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    }).listen(0, '127.0.0.1');
    site = createServer((request, response) => {
      const isPage = request.url === '/article.html';
      response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html' }).end(isPage ? ARTICLE : '');
    }).listen(0, '127.0.0.1');
    for (const one of [collector, site]) if (!one.listening) await once(one, 'listening');
  });
  after(async () => {
    await server.stop();
    collector.close();
    site.close();
    rmSync(folder, { recursive: true });
  });

  /** One address, its steps by three processes. */
  async function way(more: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
    const address = server.address();
    const bus = await openJetStream(address);
    const url = `http://127.0.0.1:${portOf(site)}/article.html`;
    await bus.put('fetch', namedWork(url, 1, { from: 'auto', language: 'auto' }));
    await bus.close();
    let told = '';
    for (const role of ['fetch', 'read', 'store']) {
      const own = role === 'store' ? ['--record', join(folder, 'news.wortlaut')] : [];
      const shared = ['--bus', address, '--engine', 'grammar', '--workers', '1', '--once', '--allow', '127.0.0.1'];
      const { status, stderr } = await run(['work', '--role', role, ...shared, ...own, ...more], '', { env });
      assert.equal(status, 0, stderr);
      told += stderr;
    }
    return told;
  }

  const spansOf = (): Span[] =>
    exports.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    );
  const attribute = (span: Pick<Span, 'attributes'>, key: string): unknown =>
    Object.values(span.attributes.find((one) => one.key === key)?.value ?? {})[0];

  it('are one for one document, across processes', async () => {
    exports.length = 0;
    const endpoint = `http://127.0.0.1:${portOf(collector)}`;
    await way([], { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, ...LOADED });
    const spans = spansOf();
    assert.equal(new Set(spans.map(({ traceId }) => traceId)).size, 1);
    const parents = new Map(spans.map((span) => [span.spanId, span.name]));
    const names = spans.map(({ name, parentSpanId = '' }) => `${parents.get(parentSpanId) ?? '–'} > ${name}`);
    assert.deepEqual(names.sort(), [
      'process fetch > fetch',
      'process fetch > receive fetch',
      'process fetch > send read',
      'process fetch > settle fetch',
      'process read > attribute',
      'process read > read',
      'process read > receive read',
      'process read > send store',
      'process read > settle read',
      'process store > receive store',
      'process store > settle store',
      'process store > store',
      'send read > process read',
      'send store > process store',
      '– > process fetch',
    ]);
    const read = spans.find(({ name }) => name === 'process read')!;
    assert.equal(read.kind, 5, 'CONSUMER');
    const found = ['system', 'destination.name', 'operation.name', 'operation.type'].map((key) =>
      attribute(read, `messaging.${key}`),
    );
    assert.deepEqual(found, ['nats', 'read', 'process', 'process']);
    assert.match(String(attribute(read, 'messaging.message.id')), /^[\w-]{43}$/);
    assert.equal(attribute(exports[0].resourceSpans[0].resource, 'service.name'), 'wortlaut');
    for (const { startTimeUnixNano, endTimeUnixNano } of spans)
      assert.ok(BigInt(startTimeUnixNano) <= BigInt(endTimeUnixNano));
    assert.doesNotMatch(JSON.stringify(exports), /Zwirn|Hafen/);
  });

  it('are not made, and nothing of them is loaded, where nobody asks for them', async () => {
    exports.length = 0;
    const told = await way([], LOADED);
    assert.doesNotMatch(told, /LOADED/);
    assert.deepEqual(exports, []);
  });

  it('are not made of documents beyond the share', async () => {
    exports.length = 0;
    const config = join(folder, 'traces.toml');
    writeFileSync(config, `[trace]\nendpoint = "http://127.0.0.1:${portOf(collector)}"\nshare = 0\n`);
    const told = await way(['--config', config], LOADED);
    assert.match(told, /LOADED/);
    assert.deepEqual(spansOf(), []);
  });

  it('are told to be lost when nobody takes them, and the work goes on', async () => {
    const told = await way(['--trace', 'http://127.0.0.1:9', '--log', 'json'], {});
    assert.match(told, /"event":"traces-not-sent"/);
  });
});
