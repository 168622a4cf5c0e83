import assert from 'node:assert/strict';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { tokenDoorman } from '../../src/desk/access/doorman.ts';
import { digestOf } from '../../src/desk/access/token.ts';
import type { App } from '../../src/desk/app.ts';
import { makeServer } from '../../src/desk/server.ts';
import { openRecord } from '../../src/record/open.ts';
import type { Record } from '../../src/record/record.ts';
import { SCOPES, type Scope } from '../../src/record/tokens.ts';
import { AT } from '../record/conformance/fixture.ts';
import { fill } from './fixture.ts';

/** What each route needs: one that is not in this list has not been decided about. HEAD is as GET. */
const DECIDED: Readonly<globalThis.Record<Scope | 'none', readonly string[]>> = {
  none: [
    ...['GET /health', 'POST /api/v1/session', 'DELETE /api/v1/session'],
    ...['GET /index.html', 'GET /icon.svg', 'GET /assets/desk.js'],
  ],
  read: [
    ...['GET /api/v1/stats', 'GET /api/v1/me', 'GET /api/v1/openapi.json', 'GET /api/v1/live'],
    ...['GET /api/v1/search', 'GET /api/v1/search/facets', 'GET /api/v1/search/parts', 'GET /api/v1/saved-searches'],
    ...['GET /api/v1/documents', 'GET /api/v1/documents/:id', 'GET /api/v1/documents/:id/copies'],
    ...['GET /api/v1/documents/:id/revisions/:number', 'GET /api/v1/documents/:id/revisions/:number/changes'],
    ...['GET /api/v1/statements/:id', 'GET /api/v1/entities', 'GET /api/v1/entities/:id'],
    ...['GET /api/v1/entities/:id/summary', 'GET /api/v1/entities/:id/statements', 'GET /api/v1/entities/:id/changes'],
    ...['GET /api/v1/entities/:id/sightings', 'GET /api/v1/entities/:id/decisions', 'GET /api/v1/decisions'],
    ...['GET /api/v1/claims', 'GET /api/v1/claims/:id', 'GET /api/v1/claims/decisions'],
    ...['GET /api/v1/stories', 'GET /api/v1/stories/:id', 'GET /api/v1/corrections', 'GET /api/v1/review/joins'],
    ...['GET /api/v1/corrections/training.jsonl', 'GET /api/v1/review/statements'],
    ...['GET /api/v1/documents/:id/differences/:other', 'GET /api/v1/stories/:id/answers', 'GET /api/v1/sources/opml'],
    ...['GET /api/v1/alerts', 'GET /api/v1/alerts/:name', 'GET /api/v1/alerts/:name/deliveries'],
    ...['GET /api/v1/alerts/:name/feed.atom', 'GET /api/v1/alerts/:name/feed.json'],
    ...['PUT /api/v1/saved-searches/:name/look'],
    ...['GET /api/v1/statements/:id/passage', 'GET /api/v1/entities/:id/timeline'],
    ...['GET /api/v1/sources', 'GET /api/v1/failures', 'POST /api/v1/read', 'POST /mcp'],
  ],
  edit: [
    ...['POST /api/v1/corrections', 'POST /api/v1/decisions', 'POST /api/v1/claims/decisions'],
    ...['POST /api/v1/sources', 'PUT /api/v1/sources/state', 'DELETE /api/v1/sources'],
    ...['PUT /api/v1/saved-searches/:name', 'DELETE /api/v1/saved-searches/:name'],
    ...['PATCH /api/v1/saved-searches/:name', 'POST /api/v1/sources/opml', 'POST /api/v1/sources/retry'],
    // for webhooks admin is needed, which their own tests show
    ...['POST /api/v1/alerts', 'DELETE /api/v1/alerts/:name', 'POST /api/v1/alerts/:name/replay'],
    ...['POST /api/v1/failures/retry'],
  ],
  admin: ['GET /metrics'],
};
const NEEDED = new Map(
  Object.entries(DECIDED).flatMap(([needed, routes]) => routes.map((route) => [route, needed as Scope | 'none'])),
);

/** Who asks, with the token that they send. */
const VISITORS: Readonly<globalThis.Record<string, { readonly token: string | null; readonly scope: Scope | null }>> = {
  'no token': { token: null, scope: null },
  'a token that nobody made': { token: 'wortlaut_guessed', scope: null },
  'a token past its last day': { token: 'wortlaut_expired', scope: null },
  'a token that was removed': { token: 'wortlaut_removed', scope: null },
  ...Object.fromEntries(SCOPES.map((scope) => [`a token to ${scope}`, { token: `wortlaut_${scope}`, scope }])),
};

let folder: string;
let record: Record;
let app: App;
const routes: { readonly method: string; readonly url: string }[] = [];

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-routes-'));
  const pages = join(folder, 'pages');
  mkdirSync(join(pages, 'assets'), { recursive: true });
  for (const name of ['index.html', 'icon.svg', 'assets/desk.js']) writeFileSync(join(pages, name), '…');
  record = openRecord(join(folder, 'news.wortlaut'));
  await fill(record);
  const token = (name: string, scope: Scope, expires: string | null = null) =>
    record.tokens.add({ name, scope, digest: digestOf(`wortlaut_${name}`), created: AT, expires });
  for (const scope of SCOPES) await token(scope, scope);
  await token('expired', 'admin', '2026-11-26');
  await token('removed', 'admin');
  await record.tokens.remove('removed');
  const listen = (message: unknown): void => {
    const { fastify } = message as { fastify: FastifyInstance };
    fastify.addHook('onRoute', ({ method, url }) => {
      for (const one of [method].flat()) routes.push({ method: one, url });
    });
  };
  subscribe('fastify.initialization', listen);
  const doorman = tokenDoorman(record, () => AT);
  app = await makeServer(record, { ...{ version: '0.0.0', doorman, isOpen: true, now: () => AT, pages } });
  unsubscribe('fastify.initialization', listen);
  await app.ready();
});
after(async () => {
  await app.close();
  await record.close();
  rmSync(folder, { recursive: true });
});

let asked = 0;
/** Each request comes from elsewhere, so that none is refused for those before it. */
const elsewhere = (): string => `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked++ & 255}`;

async function statusOf(method: string, url: string, token: string | null): Promise<number> {
  const response = await app.inject({
    ...{ method: method as 'GET', url: url.replace(/:\w+/g, '1'), remoteAddress: elsewhere(), payloadAsStream: true },
    headers: { host: 'desk.example', ...(token !== null && { authorization: `Bearer ${token}` }) },
  });
  // what a listener is told never ends
  response.stream().destroy();
  return response.statusCode;
}

describe('every route of a desk for others', () => {
  it('was decided about', () => {
    const all = routes.map(({ method, url }) => `${method.replace('HEAD', 'GET')} ${url}`);
    assert.deepEqual([...new Set(all)].sort(), [...NEEDED.keys()].sort());
  });

  for (const [who, { token, scope }] of Object.entries(VISITORS))
    it(`answers ${who} as was decided`, async () => {
      for (const { method, url } of routes) {
        const needed = NEEDED.get(`${method.replace('HEAD', 'GET')} ${url}`) ?? 'admin';
        const status = await statusOf(method, url, token);
        const isAllowed = needed === 'none' || (scope !== null && SCOPES.indexOf(scope) >= SCOPES.indexOf(needed));
        const refused = [401, 403].includes(status) ? status : null;
        assert.equal(refused, isAllowed ? null : scope === null ? 401 : 403, `${method} ${url}: ${status}`);
        assert.ok(status < 500, `${method} ${url}: ${status}`);
      }
    });

  it('changed nothing for those who may not', async () => {
    assert.deepEqual(await record.corrections.log(10), []);
    assert.deepEqual(await record.entities.decisions(), []);
    assert.deepEqual(await record.sources.list(), []);
  });
});

describe('how often a desk for others answers', () => {
  it('is bounded for each address, also for who has no token and for what is not there', async () => {
    const from = (remoteAddress: string, url: string) =>
      app.inject({ url, remoteAddress, headers: { host: 'desk.example', 'accept-language': 'de-DE' } });
    for (let i = 0; i < 400; i++)
      for (const [url, status] of [
        ['/api/v1/stats', 401],
        ['/api/v1/nowhere', 404],
        ['/health', 200],
      ] as const)
        assert.equal((await from('192.0.2.1', url)).statusCode, status);
    const refused = await from('192.0.2.1', '/api/v1/stats');
    assert.equal(refused.statusCode, 429);
    const seconds = Number(refused.headers['retry-after']);
    assert.ok(seconds > 0 && seconds <= 60, `${seconds}`);
    assert.match(String(refused.headers['content-type']), /^application\/problem\+json/);
    assert.match(refused.json<{ detail: string }>().detail, /bitte in \d+ Sekunden wieder/);
    assert.equal((await from('192.0.2.2', '/api/v1/stats')).statusCode, 401);
  });
});
