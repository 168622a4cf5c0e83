import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { AT_THE_DESK } from '../../src/record/alerts.ts';
import { AT, RUN, documentOf, incoming } from '../record/conformance/fixture.ts';
import type { StoredStatement as Statement } from '../../src/record/stored.ts';
import { type Desk, openedDesk } from './fixture.ts';

interface Operation {
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
const VALID: Readonly<globalThis.Record<string, string>> = {
  '{id}': '1',
  '{number}': '1',
  '{other}': '2',
  '{name}': 'eine',
};
const isAnswered = ({ method, path }: { method: string; path: string }): boolean =>
  method === 'get' && !/\/live$|\/feed\.|\/opml$|\.jsonl$/.test(path);

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

  it('tells how one document differs from another, so that the other can be read from it', async () => {
    const { pieces } = (await get('/documents/1/differences/2')).json<{ pieces: { kind: string; text: string }[] }>();
    const { result } = (await get('/documents/2/revisions/1')).json<{ result: { text: string } }>();
    const other = pieces.filter(({ kind }) => kind !== 'left').map(({ text }) => text);
    assert.equal(other.join(''), result.text);
    assert.ok(pieces.some(({ kind, text }) => kind === 'left' && text.includes('glaube')));
    assert.equal((await get('/documents/1/differences/99')).statusCode, 404);
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

  it('lists the claims that fit', async () => {
    const quotes = async (query: string): Promise<string[]> => {
      const { claims } = (await get(`/claims?${query}`)).json<{ claims: { quote: string }[] }>();
      return claims.map(({ quote }) => quote);
    };
    const all = ['„Die Brücke hält noch zehn Jahre.“'];
    assert.deepEqual(await quotes(''), all);
    assert.deepEqual(await quotes('q=outlet:%22Der%20Bote%22&outlets=1&until=2026-11-02'), all);
    for (const query of ['q=Tunnel', 'outlets=2', 'since=2026-11-03', 'contrary=true'])
      assert.deepEqual(await quotes(query), [], query);
    assert.equal((await get('/claims?q=%22')).json<{ code: string }>().code, 'bad-query');
    assert.equal((await get('/claims?cursor=x')).json<{ code: string }>().code, 'bad-cursor');
    assert.equal((await get('/claims?since=gestern')).statusCode, 400);
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

  it('takes the words of a correction from the text, and says whose they are', async () => {
    const { hits } = (await get('/search?q=glaube')).json<{
      hits: { statement: { id: number; revision: number } }[];
    }>();
    const [{ statement: found }] = hits;
    const { result } = (await get('/documents/1/revisions/2')).json<{ result: { text: string } }>();
    const at = (words: string) => {
      const start = result.text.indexOf(words);
      return [{ start, end: start + words.length }];
    };
    const post = (body: object) => ask('post', '/api/v1/corrections', body);
    const change = { kind: 'change', statement: found.id, to: { quote: at('glaube ich nicht'), speaker: null } };
    const { id } = (await post({ ...change, by: { speaker: 1 } })).json<{ id: number }>();
    const now = (await get(`/statements/${found.id}`)).json<Statement>();
    assert.deepEqual(
      [now.statement.quote.text, now.statement.speaker, now.speaker!.id, now.correction],
      ['glaube ich nicht', null, 1, { id, at: '2026-11-27T10:00:00.000Z', by: 'ada', kind: 'change' }],
    );
    const lines = (await get('/corrections/training.jsonl')).body.split('\n').filter(Boolean);
    const [line] = lines.map((one) => JSON.parse(one) as { id: string; judged: object[]; corrections: object[] });
    assert.deepEqual([lines.length, line.id, line.corrections.length], [1, 'a', 1]);
    await post({ kind: 'undo', correction: id });
    assert.equal((await get(`/statements/${found.id}`)).json<Statement>().speaker?.name, 'Bruno Kalt');

    const added = { kind: 'add', revision: found.revision, statement: { quote: at('widersprach') } };
    const { id: addition } = (await post(added)).json<{ id: number }>();
    const { statements } = (await get('/documents/1/revisions/2')).json<{ statements: Statement[] }>();
    assert.ok(statements.some(({ statement }) => statement.quote.text === 'widersprach'));
    await post({ kind: 'undo', correction: addition });

    const beyond = [{ start: 0, end: result.text.length + 1 }];
    for (const [body, status] of [
      [{ ...change, to: { quote: beyond } }, 422],
      [{ ...change, to: { quote: [] } }, 400],
      [{ ...change, to: { text: 'Nie gesagt' } }, 400],
      [{ ...change, by: { speaker: 99 } }, 404],
      [{ ...change, statement: 999 }, 404],
      [{ ...added, revision: 999 }, 404],
      [{ ...added, statement: { type: 'direct' } }, 400],
    ] as const)
      assert.equal((await post(body)).statusCode, status, JSON.stringify(body));
  });

  it('shows where a statement stands: exactly those characters, with what is around it', async () => {
    const { result, statements } = (await get('/documents/1/revisions/2')).json<{
      result: { text: string };
      statements: Statement[];
    }>();
    for (const { id, revision, statement } of statements) {
      const passage = (await get(`/statements/${id}/passage`)).json<{ start: number; end: number; text: string }>();
      const { start, end, text } = passage;
      assert.equal(text, result.text.slice(start, end));
      assert.ok(start <= statement.quote.spans[0].start && end >= statement.quote.spans.at(-1)!.end);
      assert.deepEqual([start, end], [0, result.text.length], 'a text as short as this is shown whole');
      assert.ok(revision > 0);
    }
    const paragraphs = ['Vorher war es still.', 'Ada Zwirn sagte: „Ja.“', 'Nachher nicht mehr.', 'x '.repeat(2_000)];
    const written = documentOf('p', paragraphs.join('\n\n'), [{ quote: '„Ja.“', speaker: 'Ada Zwirn' }]);
    const [{ revision }] = await desk.record.documents.add([incoming(written)], RUN, AT);
    const [{ id }] = await desk.record.documents.statementsOf(revision);
    const around = (await get(`/statements/${id}/passage`)).json<{ text: string; before: boolean; after: boolean }>();
    assert.ok(around.text.startsWith('Vorher') && around.text.includes('Nachher') && around.text.length < 1_000);
    assert.deepEqual([around.before, around.after], [false, true]);
    assert.equal((await get('/statements/999/passage')).statusCode, 404);
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
