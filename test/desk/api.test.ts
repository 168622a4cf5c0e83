import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { AT_THE_DESK } from '../../src/record/alerts.ts';
import { AT } from '../record/conformance/fixture.ts';
import { type Desk, EVIL, openedDesk } from './fixture.ts';

interface Parameter {
  readonly in: 'query' | 'path' | 'header';
  readonly name: string;
  readonly required?: boolean;
  readonly schema: { readonly type?: string; readonly enum?: readonly unknown[]; readonly pattern?: string };
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<globalThis.Record<string, { content?: globalThis.Record<string, { schema: object }> }>>;
}

let desk: Desk;
let operations: { readonly method: string; readonly path: string; readonly operation: Operation }[];
before(async () => {
  desk = await openedDesk();
  await desk.record.alerts.add({ name: 'eine', query: 'Brücke', kind: 'atom', target: AT_THE_DESK, secret: null }, AT);
  await desk.app.ready();
  const { paths } = desk.app.swagger() as unknown as {
    paths: globalThis.Record<string, globalThis.Record<string, Operation>>;
  };
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
});
after(async () => desk.close());

const ask = (method: string, url: string, body?: object, headers: globalThis.Record<string, string> = {}) =>
  desk.app.inject({
    method: method.toUpperCase() as 'GET',
    url,
    headers: { host: 'localhost', ...headers },
    ...(body === undefined ? {} : { payload: body }),
  });
const get = (url: string, headers: globalThis.Record<string, string> = {}) =>
  ask('get', `/api/v1${url}`, undefined, headers);

/** What fits each parameter of a path. */
const VALID: Readonly<globalThis.Record<string, string>> = { '{id}': '1', '{number}': '1', '{name}': 'eine' };
const isAnswered = ({ method, path }: { method: string; path: string }): boolean =>
  method === 'get' && !/\/live$|\/feed\.|\/opml$/.test(path);

describe('every operation of the API', () => {
  it('answers as its description says, to the last property', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    const { components } = desk.app.swagger() as { components: object };
    ajv.addSchema({ $id: 'api', components });
    const asked = operations.filter(isAnswered);
    assert.ok(asked.length > 20, `${asked.length} operations`);
    for (const { path, operation } of asked) {
      const url = path.replace(/\{\w+\}/g, (name) => VALID[name]);
      const { statusCode, json, headers } = await ask('get', url);
      assert.equal(statusCode, 200, `${url}: ${JSON.stringify(json())}`);
      assert.match(String(headers['content-type']), /^application\/json/);
      const { schema } = operation.responses['200'].content!['application/json'];
      const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object;
      const fits = ajv.validate(local, json());
      assert.ok(fits, `${url}: ${ajv.errorsText()}`);
    }
  });

  it('refuses what does not fit with a problem, and never breaks', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '-1', '1e9', 'E1', '..', '"', '2026', EVIL),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(text, { minLength: 8, maxLength: 8 }), async (which, words) => {
        const { method, path, operation } = operations[which % operations.length];
        if (path.endsWith('/live')) return;
        const next = words.values();
        const value = (): string => encodeURIComponent(Buffer.from(next.next().value ?? 'x').toString());
        const url = path.replace(/\{\w+\}/g, () => value() || 'x');
        const query = (operation.parameters ?? [])
          .filter((one) => one.in === 'query')
          .map(({ name }) => `${name}=${value()}`)
          .join('&');
        const body =
          operation.requestBody === undefined ? undefined : { kind: words[0], statement: words[1], url: words[2] };
        const { statusCode, headers, body: answer } = await ask(method, `${url}?${query}`, body);
        assert.ok(statusCode < 500, `${method} ${url}?${query}: ${answer}`);
        if (statusCode < 400) return;
        assert.match(String(headers['content-type']), /^application\/problem\+json/);
        const problem = JSON.parse(answer) as { type: string; status: number; code: string };
        assert.deepEqual([problem.type, problem.status], [`urn:wortlaut:problem:${problem.code}`, statusCode]);
      }),
      { numRuns: 300 },
    );
  });

  it('has every name only once, and a summary', () => {
    for (const { path, operation } of operations)
      assert.ok((operation as { summary?: string }).summary, `${path} has no summary`);
  });
});

describe('the API', () => {
  it('points at the characters of a query, in the language of who asks', async () => {
    const { statusCode, json } = await get(`/search?q=${encodeURIComponent('Brücke "hält')}`, {
      'accept-language': 'de',
    });
    const { code, at, detail } = json<{ code: string; at: object; detail: string }>();
    assert.deepEqual([statusCode, code, at], [400, 'bad-query', { start: 7, end: 8 }]);
    assert.match(detail, /wird nicht geschlossen/);
    const english = (await get(`/search?q=${encodeURIComponent('"')}`)).json<{ detail: string }>();
    assert.match(english.detail, /is not closed/);
  });

  it('tells what changed between two texts, so that the later can be read from it', async () => {
    const { pieces, fresh, vanished } = (await get('/documents/1/revisions/2/changes?from=1')).json<{
      pieces: { kind: string; text: string }[];
      fresh: object[];
      vanished: object[];
    }>();
    assert.deepEqual(pieces[0], { kind: 'came', text: 'Neu.' });
    const { result } = (await get('/documents/1/revisions/2')).json<{ result: { text: string } }>();
    const later = pieces.filter(({ kind }) => kind !== 'left').map(({ text }) => text);
    assert.equal(later.join(''), result.text);
    assert.deepEqual([fresh, vanished], [[], []]);
    assert.equal((await get('/documents/1/revisions/3/changes')).statusCode, 404);
  });

  it('goes from page to page until the end', async () => {
    const seen: number[] = [];
    for (let cursor = ''; ;) {
      const { hits, cursor: next } = (
        await get(`/search?limit=1&order=newest${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)
      ).json<{ hits: { statement: { id: number } }[]; cursor: string | null }>();
      seen.push(...hits.map(({ statement }) => statement.id));
      if (next === null) break;
      cursor = next;
    }
    assert.equal(new Set(seen).size, seen.length);
    assert.equal(seen.length, 4);
    assert.equal((await get('/search?cursor=nowhere')).json<{ code: string }>().code, 'bad-cursor');
  });

  it('keeps what people say, under their name, and takes it back', async () => {
    const { hits } = (await get('/search?q=glaube')).json<{ hits: { statement: { id: number } }[] }>();
    const [{ statement }] = hits;
    const post = (body: object) => ask('post', '/api/v1/corrections', body);
    const { id } = (await post({ kind: 'reject', statement: statement.id })).json<{ id: number }>();
    assert.equal((await get('/search?q=glaube')).json<{ total: number }>().total, 0);
    const { corrections } = (await get('/corrections')).json<{ corrections: { by: string; kind: string }[] }>();
    assert.deepEqual([corrections[0].by, corrections[0].kind], ['ada', 'reject']);
    assert.equal((await post({ kind: 'undo', correction: id })).statusCode, 200);
    assert.equal((await get('/search?q=glaube')).json<{ total: number }>().total, 1);
    assert.equal((await post({ kind: 'reject', statement: 999 })).statusCode, 404);
    assert.equal((await post({ kind: 'change', statement: statement.id })).statusCode, 400);
  });

  it('decides about people and claims, and undoes that', async () => {
    const post = (path: string, body: object) => ask('post', `/api/v1${path}`, body);
    const { id } = (await post('/decisions', { kind: 'rename', entity: 1, name: 'Ada von Zwirn' })).json<{
      id: number;
    }>();
    assert.equal((await get('/entities/1')).json<{ name: string }>().name, 'Ada von Zwirn');
    assert.equal((await post('/decisions', { kind: 'undo', decision: id })).statusCode, 200);
    assert.equal((await get('/entities/1')).json<{ name: string }>().name, 'Ada Zwirn');
    assert.equal((await post('/decisions', { kind: 'merge', into: 1, from: 1 })).statusCode, 409);
    assert.equal((await post('/claims/decisions', { kind: 'undo', decision: 99 })).statusCode, 404);
  });

  it('keeps sources and saved searches', async () => {
    const url = 'https://bote.example/feed';
    assert.deepEqual((await ask('post', '/api/v1/sources', { url })).json(), { isNew: true });
    await ask('put', '/api/v1/sources/state', { url, isPaused: true });
    const { sources } = (await get('/sources')).json<{ sources: { url: string; isPaused: boolean }[] }>();
    assert.deepEqual([sources[0].url, sources[0].isPaused], [url, true]);
    assert.equal((await ask('delete', `/api/v1/sources?url=${encodeURIComponent(url)}`)).statusCode, 200);
    assert.equal((await ask('post', '/api/v1/sources', { url: 'javascript:alert(1)' })).statusCode, 400);
    assert.equal((await ask('put', '/api/v1/saved-searches/eine', { query: 'Brücke' })).statusCode, 200);
    assert.equal((await get('/saved-searches')).json<{ searches: object[] }>().searches.length, 1);
    assert.equal((await ask('delete', '/api/v1/saved-searches/eine')).statusCode, 200);
    assert.equal((await ask('delete', '/api/v1/saved-searches/eine')).statusCode, 404);
  });

  it('reads a text that is sent, in a thread of its own, and keeps nothing of it', async () => {
    const text = 'Ada Zwirn sagte: „Der Tunnel ist offen.“';
    const read = (body: object) => ask('post', '/api/v1/read', body);
    const { statements } = (await read({ format: 'text', text })).json<{ statements: { quote: { text: string } }[] }>();
    assert.deepEqual(
      statements.map(({ quote }) => quote.text),
      ['„Der Tunnel ist offen.“'],
    );
    assert.equal((await get('/search?q=Tunnel')).json<{ total: number }>().total, 0);
    const hostile = await read({ format: 'html', text: `${'<div>'.repeat(50_000)}„Ja“, sagte sie.` });
    assert.ok([200, 422].includes(hostile.statusCode), hostile.body.slice(0, 200));
    assert.equal((await read({ format: 'pdf', text })).statusCode, 400);
    assert.equal((await read({ format: 'text', text: '' })).statusCode, 400);
  });

  it('gives the same again only where it has changed', async () => {
    const first = await get('/documents/1');
    const again = await get('/documents/1', { 'if-none-match': String(first.headers.etag) });
    assert.deepEqual([again.statusCode, again.body], [304, '']);
  });
});
