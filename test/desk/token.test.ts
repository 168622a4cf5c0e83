import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokenDoorman } from '../../src/desk/access/doorman.ts';
import type { Doorman } from '../../src/desk/access/access.ts';
import { Attempts } from '../../src/desk/access/attempts.ts';
import { digestOf, matching, newToken } from '../../src/desk/access/token.ts';
import type { Scope, Token } from '../../src/record/tokens.ts';
import { AT } from '../record/conformance/fixture.ts';
import { openedDesk } from './fixture.ts';

const tokenOf = (name: string, scope: Scope, secret: string, expires: string | null = null): Token => ({
  ...{ name, scope, digest: digestOf(secret), created: AT, expires },
});

async function deskWithTokens() {
  let doorman: Doorman | null = null;
  const desk = await openedDesk((request, token) => doorman!(request, token), true);
  doorman = tokenDoorman(desk.record, () => AT, { address: '10.0.0.9', userHeader: 'X-User' });
  const secret = newToken();
  await desk.record.tokens.add(tokenOf('ada', 'edit', secret));
  const ask = (
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    headers: globalThis.Record<string, string | string[]> = {},
    payload?: object,
    remoteAddress = '10.0.0.1',
  ) =>
    desk.app.inject({
      ...{ method, url: `/api/v1${url}`, remoteAddress, headers: { host: 'desk.example', ...headers } },
      ...(payload === undefined ? {} : { payload }),
    });
  return { ...desk, secret, ask };
}

describe('a token', () => {
  it('is good to the end of its last day', () => {
    const tokens = [tokenOf('a', 'read', 'one', '2026-11-02'), tokenOf('b', 'read', 'two')];
    assert.equal(matching(tokens, 'one', '2026-11-02T23:59:59Z')?.name, 'a');
    assert.equal(matching(tokens, 'one', '2026-11-03T00:00:00Z'), null);
    assert.equal(matching(tokens, 'two', '2099-01-01T00:00:00Z')?.name, 'b');
    assert.equal(matching(tokens, 'three', AT), null);
  });

  it('lets in who sends it, until it is removed', async () => {
    const { ask, secret, record, close } = await deskWithTokens();
    const headers = { authorization: `Bearer ${secret}` };
    assert.equal((await ask('GET', '/me')).statusCode, 401);
    assert.deepEqual((await ask('GET', '/me', headers)).json(), { name: 'ada', scope: 'edit' });
    await record.tokens.remove('ada');
    assert.equal((await ask('GET', '/me', headers)).statusCode, 401);
    await close();
  });

  it('cannot be tried often from one address', async () => {
    const { ask, secret, close } = await deskWithTokens();
    for (let i = 0; i < 10; i++)
      assert.equal((await ask('GET', '/me', { authorization: `Bearer x${i}` })).statusCode, 401);
    const right = { authorization: `Bearer ${secret}` };
    const refused = await ask('GET', '/me', right);
    assert.equal(refused.statusCode, 429);
    assert.equal(Number(refused.headers['retry-after']), 60);
    assert.equal((await ask('GET', '/me', right, undefined, '10.0.0.2')).statusCode, 200);
    await close();
  });

  it('that is past its time may be sent as often as a page asks, and keeps nobody from signing in', async () => {
    const { ask, secret, close } = await deskWithTokens();
    for (let i = 0; i < 30; i++)
      assert.equal((await ask('GET', '/me', { cookie: 'wortlaut_session=old' })).statusCode, 401);
    const { statusCode } = await ask('POST', '/session', { cookie: 'wortlaut_session=old' }, { token: secret });
    assert.equal(statusCode, 200);
    await close();
  });

  it('may be tried again after a while', () => {
    let now = 0;
    const attempts = new Attempts(() => now);
    for (let i = 0; i < 10; i++) attempts.failed('a', `${i}`);
    assert.deepEqual([attempts.wait('a'), attempts.wait('b')], [60, 0]);
    now = 60_000;
    assert.equal(attempts.wait('a'), 0);
  });
});

describe('wrong tokens', () => {
  it('are counted by household, however many addresses it has', () => {
    const attempts = new Attempts(() => 0);
    for (let i = 0; i < 10; i++) attempts.failed(`2001:db8:0:1::${i}`, `${i}`);
    assert.deepEqual([attempts.wait('2001:db8:0:1:ffff::1'), attempts.wait('2001:db8:0:2::1')], [60, 0]);
    for (let i = 0; i < 10; i++) attempts.failed(i % 2 ? '10.0.0.1' : '::ffff:10.0.0.1', `${i}`);
    assert.deepEqual([attempts.wait('10.0.0.1'), attempts.wait('10.0.0.2')], [60, 0]);
  });
});

describe('the name that a proxy tells', () => {
  it('is believed of the proxy alone', async () => {
    const { ask, close } = await deskWithTokens();
    const headers = { 'x-user': 'Bo' };
    assert.equal((await ask('GET', '/me', headers)).statusCode, 401);
    assert.deepEqual((await ask('GET', '/me', headers, undefined, '::ffff:10.0.0.9')).json(), {
      ...{ name: 'Bo', scope: 'edit' },
    });
    const two = await ask('GET', '/me', { 'x-user': ['Bo', 'Eve'] }, undefined, '10.0.0.9');
    assert.equal(two.statusCode, 401, 'one of two names was not written by the proxy');
    const foreign = { ...headers, origin: 'https://evil.example' };
    const reject = { kind: 'reject', statement: 1 };
    assert.equal((await ask('POST', '/corrections', foreign, reject, '10.0.0.9')).statusCode, 403);
    assert.equal((await ask('POST', '/corrections', headers, reject, '10.0.0.9')).statusCode, 200);
    await close();
  });

  it('stands for no token: signing in needs a good one', async () => {
    const { ask, secret, close } = await deskWithTokens();
    const signIn = (token: string) => ask('POST', '/session', { 'x-user': 'Bo' }, { token }, '10.0.0.9');
    const wrong = await signIn('wortlaut_x');
    assert.deepEqual([wrong.statusCode, wrong.headers['set-cookie']], [401, undefined]);
    const right = await signIn(secret);
    assert.deepEqual([right.statusCode, right.json<{ name: string }>().name], [200, 'ada']);
    await close();
  });
});

describe('a session', () => {
  it('is a cookie that no script sees, good for this site only', async () => {
    const { ask, secret, close } = await deskWithTokens();
    assert.equal((await ask('POST', '/session', {}, { token: 'x' })).statusCode, 401);
    const foreign = { origin: 'https://evil.example' };
    assert.equal((await ask('POST', '/session', foreign, { token: secret })).statusCode, 403);
    const signed = await ask('POST', '/session', { origin: 'http://desk.example' }, { token: secret });
    assert.deepEqual(signed.json(), { name: 'ada', scope: 'edit', session: true });
    const set = String(signed.headers['set-cookie']);
    assert.match(set, /; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/);
    const cookie = set.split(';')[0];
    assert.equal((await ask('GET', '/stats', { cookie })).statusCode, 200);
    const reject = { kind: 'reject', statement: 1 };
    for (const headers of [{ cookie }, { cookie, ...foreign }, { cookie, origin: 'null' }])
      assert.equal((await ask('POST', '/corrections', headers, reject)).statusCode, 403);
    assert.equal(
      (await ask('POST', '/corrections', { cookie, origin: 'http://desk.example' }, reject)).statusCode,
      200,
    );
    assert.match(String((await ask('DELETE', '/session')).headers['set-cookie']), /^wortlaut_session=; .*Max-Age=0$/);
    await close();
  });
});
