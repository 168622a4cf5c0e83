import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import type { Visitor } from '../../src/desk/access/access.ts';
import type { Total } from '../../src/record/search.ts';
import { AT, LATER_RUN, RUN, documentOf, incoming } from '../record/conformance/fixture.ts';
import { type Desk, openedDesk } from './fixture.ts';

const ADMIN: Visitor = { name: 'ada', scope: 'admin' };
const HOOK = {
  ...{ name: 'Haken', query: 'Hafen', kind: 'webhook', target: 'https://hook.example/geheim?x=1' },
  secret: { env: 'HOOK_SECRET' },
};

let desk: Desk;
let visitor: Visitor;
before(async () => {
  desk = await openedDesk(() => visitor, false, ['10.0.0.7']);
});
after(async () => desk.close());

const ask = (method: string, url: string, payload?: object) =>
  desk.app.inject({
    ...{ method: method as 'GET', url: `/api/v1${url}`, headers: { host: 'localhost' } },
    ...(payload === undefined ? {} : { payload }),
  });

async function say(id: string, words: string, run = RUN): Promise<void> {
  const quote = `„${words}“`;
  const said = documentOf(id, `Ada Zwirn sagte: ${quote}`, [{ quote, speaker: 'Ada Zwirn' }]);
  await desk.record.documents.add([incoming(said)], run, AT);
  while ((await desk.record.settle(100)) > 0);
}

interface Saved {
  readonly searches: { readonly name: string; readonly query: string; readonly fresh: Total | null }[];
  readonly newest: number;
}
const saved = async (): Promise<Saved> => (await ask('GET', '/saved-searches')).json<Saved>();
const freshOf = async (name: string): Promise<Total | null | undefined> =>
  (await saved()).searches.find((one) => one.name === name)?.fresh;

describe('saved searches of the desk', () => {
  before(() => (visitor = ADMIN));

  it('tell each how many statements are new, and no new wording of an old one', async () => {
    const url = `/saved-searches/${encodeURIComponent('Häfen & Werften')}`;
    assert.deepEqual((await ask('PUT', url, { query: 'Hafen  Zwirn' })).json(), {
      ...{ name: 'Häfen & Werften', query: 'Hafen Zwirn' },
    });
    await say('hafen', 'Der Hafen bleibt.');
    assert.equal(await freshOf('Häfen & Werften'), 0, 'not all words are in it');
    await ask('PUT', url, { query: 'Hafen' });
    await say('hafen', 'Der Hafen bleibt.', LATER_RUN);
    assert.equal(await freshOf('Häfen & Werften'), 0);
    await say('hafen-2', 'Der Hafen wächst.');
    await say('hafen-3', 'Die Werft auch.');
    assert.equal(await freshOf('Häfen & Werften'), 1);
    visitor = { name: 'bo', scope: 'read' };
    assert.equal(await freshOf('Häfen & Werften'), null, 'bo never looked');
    const { newest } = await saved();
    assert.equal((await ask('PUT', `${url}/look`, { statement: newest })).statusCode, 200);
    visitor = ADMIN;
    assert.equal(await freshOf('Häfen & Werften'), 1, 'others have looked since');
    await ask('PUT', `${url}/look`, { statement: newest });
    assert.equal(await freshOf('Häfen & Werften'), 0);
    assert.equal((await ask('PUT', '/saved-searches/nowhere/look', { statement: 1 })).statusCode, 404);
  });

  it('are renamed, but not onto one another', async () => {
    for (const name of ['eins', 'zwei']) await ask('PUT', `/saved-searches/${name}`, { query: name });
    assert.equal((await ask('PATCH', '/saved-searches/eins', { name: 'zwei' })).statusCode, 409);
    assert.equal((await ask('PATCH', '/saved-searches/drei', { name: 'vier' })).statusCode, 404);
    assert.equal((await ask('PATCH', '/saved-searches/eins', { name: ' ' })).statusCode, 400);
    assert.equal((await ask('PATCH', '/saved-searches/eins', { name: 'drei' })).statusCode, 200);
    assert.equal(await freshOf('drei'), 0);
    assert.equal(await freshOf('eins'), undefined);
  });

  it('count no further than they must', async () => {
    await ask('PUT', '/saved-searches/viele', { query: 'Kran' });
    const many = Array.from({ length: 101 }, (_, i) => `„Kran ${i}.“`);
    const text = `Ada Zwirn sagte: ${many.join(' ')}`;
    const said = documentOf('kran', text, [
      ...many.map((quote, i) => (i === 0 ? { quote, speaker: 'Ada Zwirn' } : { quote })),
    ]);
    await desk.record.documents.add([incoming(said)], RUN, AT);
    assert.deepEqual(await freshOf('viele'), { atLeast: 100 });
  });
});

interface Line {
  readonly name: string;
  readonly target: string | null;
  readonly hits: number;
  readonly waiting: number;
  readonly dead: number;
}

describe('alerts of the desk', () => {
  before(() => (visitor = ADMIN));

  it('are feeds at an address, in both formats, with what came in since', async () => {
    visitor = { name: 'eva', scope: 'edit' };
    const added = await ask('POST', '/alerts', { name: 'Brücken', query: 'Brücke', kind: 'atom' });
    assert.deepEqual([added.statusCode, added.json<Line>().target, added.json<Line>().hits], [200, null, 0]);
    await say('bruecke', 'Die Brücke wird breiter.');
    visitor = { name: 'bo', scope: 'read' };
    const url = `/alerts/${encodeURIComponent('Brücken')}`;
    const atom = parseAtomFeed((await ask('GET', `${url}/feed.atom`)).body);
    assert.deepEqual([atom.title?.value, atom.entries?.length], ['Brücken', 1]);
    assert.equal(atom.entries![0].title?.value, 'Ada Zwirn: „Die Brücke wird breiter.“');
    const json = parseJsonFeed((await ask('GET', `${url}/feed.json`)).body);
    assert.deepEqual(
      json.items?.map(({ id }) => id),
      atom.entries!.map(({ id }) => id),
    );
    assert.equal((await ask('GET', url)).json<Line>().hits, 1);
    assert.equal((await ask('GET', '/alerts/nowhere/feed.atom')).statusCode, 404);
  });

  it('are refused where the name is taken or the search cannot be understood', async () => {
    visitor = ADMIN;
    assert.equal((await ask('POST', '/alerts', { name: 'Brücken', query: 'x', kind: 'json-feed' })).statusCode, 409);
    assert.equal((await ask('POST', '/alerts', { name: 'x', query: '"x', kind: 'atom' })).statusCode, 400);
    assert.equal(
      (await ask('POST', '/alerts', { name: 'x', query: 'x', kind: 'atom', target: '/etc/x' })).statusCode,
      400,
    );
    assert.equal((await ask('POST', '/alerts', { ...HOOK, secret: { file: '/etc/passwd' } })).statusCode, 400);
  });

  it('send requests only where an admin says so, and to nothing inside that is not allowed', async () => {
    visitor = { name: 'eva', scope: 'edit' };
    assert.equal((await ask('POST', '/alerts', HOOK)).statusCode, 403);
    visitor = ADMIN;
    for (const target of ['http://127.0.0.1/', 'http://169.254.169.254/', 'http://localhost/', 'https://a:b@c.example'])
      assert.equal(
        (await ask('POST', '/alerts', { ...HOOK, target })).json<{ code: string }>().code,
        'bad-address',
        target,
      );
    assert.equal(
      (await ask('POST', '/alerts', { ...HOOK, name: 'innen', target: 'http://10.0.0.7/' })).statusCode,
      200,
    );
    const hook = await ask('POST', '/alerts', HOOK);
    const line = hook.json<Line>();
    assert.deepEqual([hook.statusCode, line.target, 'secret' in line], [200, 'https://hook.example/…', false]);
    assert.doesNotMatch((await ask('GET', '/alerts')).body, /geheim|HOOK_SECRET/);
    visitor = { name: 'eva', scope: 'edit' };
    assert.equal((await ask('DELETE', '/alerts/innen')).statusCode, 403);
    visitor = ADMIN;
    assert.equal((await ask('DELETE', '/alerts/innen')).statusCode, 200);
    assert.equal((await ask('DELETE', '/alerts/innen')).statusCode, 404);
  });

  it('tell what became of each message, and try again what was given up', async () => {
    const { alerts } = desk.record;
    for (const [n, words] of ['Der Hafen liegt.', 'Der Hafen steht.', 'Der Hafen fällt.'].entries()) {
      await say(`haken-${n}`, words);
      await alerts.pack(AT);
    }
    const [first, second, third] = await alerts.due(AT, 10);
    await alerts.delivered(first.id);
    await alerts.failed(second.id, 'HTTP 410', null);
    interface Page {
      readonly deliveries: { id: number; state: string; error: string | null; statements: number[] }[];
      readonly cursor: string | null;
    }
    const page = (more: string) => ask('GET', `/alerts/Haken/deliveries?${more}`);
    const { deliveries, cursor } = (await page('limit=2')).json<Page>();
    assert.deepEqual(
      deliveries.map(({ id, state, error }) => [id, state, error]),
      [
        [third.id, 'waiting', null],
        [second.id, 'dead', 'HTTP 410'],
      ],
    );
    const rest = (await page(`limit=2&cursor=${cursor}`)).json<Page>();
    assert.deepEqual([rest.deliveries.map(({ state }) => state), rest.cursor], [['delivered'], null]);
    assert.deepEqual(
      (await page('state=dead')).json<Page>().deliveries.map(({ id }) => id),
      [second.id],
    );
    assert.equal((await page('cursor=x')).statusCode, 400);
    assert.equal((await ask('GET', '/alerts/Haken')).json<Line>().dead, 1);
    const replay = async (body: object) =>
      (await ask('POST', '/alerts/Haken/replay', body)).json<{ replayed: number }>().replayed;
    assert.equal(await replay({ messages: [first.id, third.id] }), 0, 'none of these was given up');
    assert.equal(await replay({}), 1);
    assert.equal((await ask('GET', '/alerts/Haken')).json<Line>().dead, 0);
    await ask('DELETE', '/alerts/Haken');
    assert.equal((await page('')).statusCode, 404);
  });
});
