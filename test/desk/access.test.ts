import assert from 'node:assert/strict';
import { get as request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { AT, RUN, documentOf, incoming } from '../record/conformance/fixture.ts';
import { EVIL, openedDesk } from './fixture.ts';

describe('a desk on this machine', () => {
  it('answers under no other name, and to no other site', async () => {
    const { app, close } = await openedDesk();
    const ask = async (headers: globalThis.Record<string, string>) =>
      (await app.inject({ url: '/api/v1/stats', headers })).statusCode;
    assert.equal(await ask({ host: '127.0.0.1:7330' }), 200);
    assert.equal(await ask({ host: 'evil.example' }), 403);
    assert.equal(await ask({ host: 'localhost', origin: 'http://localhost:7330' }), 200);
    assert.equal(await ask({ host: 'localhost', origin: 'https://evil.example' }), 403);
    assert.equal(await ask({ host: 'localhost', origin: 'null' }), 403);
    await close();
  });

  it('forbids pages to load or run anything that is not its own', async () => {
    const { app, close } = await openedDesk();
    for (const url of ['/', '/search?q=x', '/api/v1/stats', '/nowhere.js']) {
      const { headers } = await app.inject({ url, headers: { host: 'localhost' } });
      const policy = String(headers['content-security-policy']);
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /script-src 'self'(?:;|$)/);
      assert.doesNotMatch(policy, /unsafe|https?:/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
    }
    await close();
  });

  it('hands out what was written as text, whatever it is', async () => {
    const { app, close } = await openedDesk();
    const { headers, body } = await app.inject({ url: '/api/v1/search?q=Dann', headers: { host: 'localhost' } });
    assert.match(String(headers['content-type']), /^application\/json/);
    const all = await app.inject({ url: '/api/v1/documents', headers: { host: 'localhost' } });
    assert.ok(
      all.json<{ documents: { title: string }[] }>().documents.some(({ title }) => title === EVIL),
      body,
    );
    await close();
  });

  it('refuses bodies that are too large or of no known type', async () => {
    const { app, close } = await openedDesk();
    const post = (payload: string, type: string) =>
      app.inject({
        method: 'POST',
        url: '/api/v1/corrections',
        headers: { host: 'localhost', 'content-type': type },
        payload,
      });
    assert.equal((await post('x'.repeat(9_000_000), 'application/json')).statusCode, 413);
    assert.equal((await post('<a/>', 'application/xml')).statusCode, 415);
    assert.equal((await post('{"kind":', 'application/json')).statusCode, 400);
    await close();
  });
});

describe('listening', () => {
  it('tells what comes in, as far as it fits, and goes on where it broke', async () => {
    const { app, record, close } = await openedDesk();
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const quote = '„Der Hafen bleibt.“';
    const add = (id: string, said: string) =>
      record.documents.add(
        [incoming(documentOf(id, `Ada Zwirn sagte: ${said}`, [{ quote: said, speaker: 'Ada Zwirn' }]))],
        RUN,
        AT,
      );
    const told = new Promise<string>((resolve, reject) => {
      const url = `http://127.0.0.1:${port}/api/v1/live?q=Hafen`;
      const asking = request(url, { headers: { 'last-event-id': '0' } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
          if (!text.includes('event: statements')) return;
          asking.destroy();
          resolve(`${response.headers['content-type']} ${text}`);
        });
      });
      asking.on('error', (error) => (error.message === 'socket hang up' ? undefined : reject(error)));
    });
    await add('c', '„Die Werft schließt.“');
    await add('d', quote);
    const text = await told;
    assert.match(text, /^text\/event-stream/);
    assert.match(text, /Hafen/);
    assert.doesNotMatch(text, /Werft|Brücke/);
    await close();
  });
});
