import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { type Desk, openedDesk } from './fixture.ts';

let desk: Desk;
let port: number;
before(async () => {
  desk = await openedDesk();
  await desk.app.listen({ host: '127.0.0.1', port: 0 });
  ({ port } = desk.app.server.address() as AddressInfo);
});
after(async () => desk.close());

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly code: string | null;
}

/** Writes to the desk as no client would, until it answers. */
async function write(...pieces: readonly string[]): Promise<Answer> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  let text = '';
  socket.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  // the desk may close before all is written
  const closed = new Promise<void>((resolve) => {
    socket.on('error', () => resolve()).on('close', () => resolve());
  });
  for (const piece of pieces) socket.write(piece);
  await closed;
  const [head, body = ''] = text.split('\r\n\r\n');
  return {
    status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]),
    type: /^content-type: ([^;\r]*)/im.exec(head)?.[1] ?? '',
    code: body.startsWith('{') ? (JSON.parse(body) as { code: string }).code : null,
  };
}

async function isWell(): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/stats`);
  assert.equal(response.status, 200);
}

const head = (...lines: readonly string[]): string =>
  ['POST /api/v1/read HTTP/1.1', 'Host: localhost', 'Connection: close', ...lines, '', ''].join('\r\n');
const JSON_TYPE = 'Content-Type: application/json';
const PROBLEM = 'application/problem+json';

describe('a desk that is written to', () => {
  it('refuses headers that are too large, too many or none', async () => {
    const large = `X-Large: ${'x'.repeat(40_000)}`;
    assert.deepEqual(await write(head(large)), { status: 431, type: PROBLEM, code: 'header-too-large' });
    const many = Array.from({ length: 5_000 }, (_, i) => `X-${i}: many`);
    assert.deepEqual(await write(head(...many)), { status: 431, type: PROBLEM, code: 'header-too-large' });
    assert.deepEqual(await write('\0\r\n\r\n'), { status: 400, type: PROBLEM, code: 'bad-request' });
    assert.equal((await write('GET /%ff HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')).status, 400);
    const twice = head(JSON_TYPE, 'Content-Length: 2', 'Transfer-Encoding: chunked');
    assert.equal((await write(twice, '0\r\n\r\n')).status, 400, 'how long a body is may be said once only');
    await isWell();
  });

  it('refuses bodies that are too large before they are here, and while they come', async () => {
    const told = await write(head(JSON_TYPE, 'Content-Length: 900000000'));
    assert.deepEqual(told, { status: 413, type: PROBLEM, code: 'too-large' });
    const chunk = `${(100_000).toString(16)}\r\n${'x'.repeat(100_000)}\r\n`;
    const endless = Array.from({ length: 90 }, () => chunk);
    const cut = await write(head(JSON_TYPE, 'Transfer-Encoding: chunked'), ...endless);
    assert.deepEqual(cut, { status: 413, type: PROBLEM, code: 'too-large' });
    await isWell();
  });

  it('waits for nobody who never ends', async () => {
    const { server } = desk.app;
    const patience = { headersTimeout: server.headersTimeout, requestTimeout: server.requestTimeout };
    assert.ok(patience.headersTimeout > 0 && patience.requestTimeout > 0, JSON.stringify(patience));
    Object.assign(server, { headersTimeout: 300, requestTimeout: 300 });
    const slow = { status: 408, type: PROBLEM, code: 'too-slow' };
    assert.deepEqual(await write('POST /api/v1/read HTTP/1.1\r\nHost: loc'), slow);
    assert.deepEqual(await write(head(JSON_TYPE, 'Content-Length: 100'), '{"format":'), slow);
    Object.assign(server, patience);
    await isWell();
  });
});

const LONG = 100_000;
const filled = (piece: string, length = LONG): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts that would hurt a reader who goes back and forth. */
const HOSTILE: Readonly<Record<string, readonly [format: string, text: string]>> = {
  'only quotation marks': ['text', filled('„“»«"')],
  'marks that never close': ['text', filled('„')],
  'a sentence without end': ['text', filled('sagte er, ')],
  'a word without end': ['text', filled('ß')],
  'half characters': ['text', filled('\ud83d')],
  'control characters': ['text', filled('\0\u202e\u200f\ufeff')],
  'elements in elements': ['html', filled('<div><b>')],
  'an element that never closes': ['html', `<p ${filled('a="<')}`.slice(0, LONG)],
  entities: ['html', filled('&amp;&#x110000;')],
  'brackets of Markdown': ['markdown', filled('[')],
  'emphasis of Markdown': ['markdown', filled('*a_ ')],
  'quotes in quotes of Markdown': ['markdown', filled('> ')],
};

describe('a text that is sent to hurt', () => {
  const read = (format: string, text: string) =>
    fetch(`http://127.0.0.1:${port}/api/v1/read`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ format, text }),
    });

  for (const [name, [format, text]] of Object.entries(HOSTILE))
    it(`is read or refused, and the desk answers meanwhile: ${name}`, async () => {
      let isRead = false;
      const reading = read(format, text).finally(() => (isRead = true));
      await isWell();
      assert.equal(isRead, false, 'it is answered while the text is read');
      const { status } = await reading;
      assert.ok(status === 200 || status === 422, `${status}`);
    });

  it('waits its turn, and is refused where three of the same visitor wait', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => read('text', '„Ja“, sagte sie.')));
    const statuses = all.map(({ status }) => status).sort();
    assert.deepEqual(statuses, [200, 200, 200, 429, 429, 429]);
    const refused = all.find(({ status }) => status === 429)!;
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    assert.equal(((await refused.json()) as { code: string }).code, 'too-many');
    assert.equal((await read('text', filled('a', 400_001))).status, 400, 'longer than is read');
  });
});
