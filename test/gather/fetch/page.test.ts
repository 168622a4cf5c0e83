import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { after, afterEach, describe, it } from 'node:test';
import zlib from 'node:zlib';
import { contacted, get, html, isLoopback, redirect, sends, startSite, stopAll, whyNot } from './web.ts';

afterEach(stopAll);
after(() =>
  assert.deepEqual(
    contacted.filter((ip) => !isLoopback(ip)),
    [],
  ),
);

const HTML = { 'Content-Type': 'text/html' };
const once1 = { limits: { attempts: 1 } };

describe('fetchPage', () => {
  it('gives a page as it was sent, with its type and character set', async () => {
    const site = await startSite({ '/a': html('<p>Grüße</p>', { ETag: '"1"' }) });
    const { answer, content, via, reserved, addresses } = await get(`${site.url}/a#part`);
    assert.equal(answer.body?.unpacked.toString(), '<p>Grüße</p>');
    assert.deepEqual(content, { type: 'text/html', charset: 'utf-8' });
    assert.deepEqual([answer.url.href, answer.status, answer.statusText], [`${site.url}/a`, 200, 'OK']);
    assert.deepEqual([via, reserved, addresses], [[], null, null]);
    assert.deepEqual(site.asked, ['/robots.txt', '/.well-known/tdmrep.json', '/a']);
  });

  it('says who asks, and what it asked is what was sent', async () => {
    const site = await startSite({ '/a': 'hello' });
    const { answer } = await get(`${site.url}/a`, { userAgent: 'Wortlaut/9 (+desk@example.org)' });
    const { rawHeaders } = site.requests.at(-1)!;
    const sent = Array.from({ length: rawHeaders.length / 2 }, (_, i) => [
      rawHeaders[2 * i].toLowerCase(),
      rawHeaders[2 * i + 1],
    ]);
    assert.deepEqual(
      new Map(answer.request.map(([name, value]) => [name.toLowerCase(), value])),
      new Map(sent as [string, string][]),
    );
    assert.equal(site.requests.at(-1)!.headers['user-agent'], 'Wortlaut/9 (+desk@example.org)');
  });

  it('keeps the character set that a server lies about, and the bytes as they are', async () => {
    const site = await startSite({
      '/a': sends(200, { 'Content-Type': 'text/html; charset="utf-7"' }, Buffer.from('Gr\xfc\xdfe', 'latin1')),
    });
    const { answer, content } = await get(`${site.url}/a`);
    assert.equal(content.charset, 'utf-7');
    assert.deepEqual(answer.body?.wire, Buffer.from('Gr\xfc\xdfe', 'latin1'));
  });

  for (const [name, pack] of [
    ['gzip', zlib.gzipSync],
    ['deflate', zlib.deflateSync],
    ['deflate', zlib.deflateRawSync],
    ['br', zlib.brotliCompressSync],
    ['zstd', zlib.zstdCompressSync],
    ['gzip, br', (text: string) => zlib.brotliCompressSync(zlib.gzipSync(text))],
  ] as const) {
    it(`unpacks ${name} (${pack.name || 'twice'})`, async () => {
      const body = pack('<p>Grüße</p>');
      const site = await startSite({ '/a': sends(200, { ...HTML, 'Content-Encoding': name }, body) });
      const { answer } = await get(`${site.url}/a`);
      assert.equal(answer.body?.unpacked.toString(), '<p>Grüße</p>');
      assert.deepEqual(answer.body.wire, body);
    });
  }

  it('takes what was asked for by POST, byte range or not at all for no page', async () => {
    for (const status of [204, 206, 300, 304, 400, 401, 403, 404, 410, 451, 501]) {
      const site = await startSite({ '/a': sends(status, HTML) });
      assert.equal(await whyNot(`${site.url}/a`), `status: HTTP ${status}`);
    }
  });
});

describe('fetchPage and redirects', () => {
  it('follows them to another site, whose rules it asks for', async () => {
    const other = await startSite({ '/b': html('there') });
    const site = await startSite({ '/a': redirect(`${other.url}/b`, 301) });
    const { answer, via } = await get(`${site.url}/a`);
    assert.equal(answer.url.href, `${other.url}/b`);
    assert.deepEqual(via, [`${site.url}/a`]);
    assert.deepEqual(other.asked, ['/robots.txt', '/.well-known/tdmrep.json', '/b']);
  });

  it('follows one in UTF-8, as browsers do', async () => {
    const location = Buffer.from('/grüße', 'utf8').toString('latin1');
    const site = await startSite({ '/a': redirect(location), '/gr%C3%BC%C3%9Fe': html('x') });
    assert.equal((await get(`${site.url}/a`)).answer.url.pathname, '/gr%C3%BC%C3%9Fe');
  });

  it('goes in no circle', async () => {
    const site = await startSite({ '/a': redirect('/b'), '/b': redirect('/c'), '/c': redirect('/a') });
    assert.equal(await whyNot(`${site.url}/a`), `redirect-loop: ${site.url}/a`);
    assert.deepEqual(site.pages(), ['/a', '/b', '/c']);
  });

  it('does not follow them for ever', async () => {
    const site = await startSite({ '*': ({ url = '' }, response) => redirect(`${url}x`)(null as never, response) });
    assert.equal(await whyNot(`${site.url}/a`), 'too-many-redirects: 5');
    assert.equal(site.pages().length, 6);
  });

  it('takes a redirect to nowhere for no page', async () => {
    const site = await startSite({ '/a': sends(302) });
    assert.equal(await whyNot(`${site.url}/a`), 'status: HTTP 302');
  });
});

describe('fetchPage and what is too much', () => {
  const limits = { attempts: 1, wire: 20_000, unpacked: 100_000 };

  it('refuses a page that says it is too large, without reading it', async () => {
    let sent = 0;
    const site = await startSite({
      '/a': (_, response) => {
        response.writeHead(200, { ...HTML, 'Content-Length': '50000' });
        response.write('x', () => sent++);
      },
    });
    assert.match(await whyNot(`${site.url}/a`, { limits }), /^too-large/);
    assert.equal(sent, 1);
  });

  it('refuses a page that never ends', async () => {
    const site = await startSite({ '/a': endless('<p>more and more</p>') });
    assert.equal(await whyNot(`${site.url}/a`, { limits }), 'too-large: 0.02 MB');
  });

  it('refuses an answer that is no page and never ends, without reading it to its end', async () => {
    const site = await startSite({ '/a': (_, response) => endless('no')(_, response.writeHead(404, HTML)) });
    assert.equal(await whyNot(`${site.url}/a`, { limits }), 'status: HTTP 404');
  });

  for (const [name, pack] of [
    ['gzip', zlib.gzipSync],
    ['br', zlib.brotliCompressSync],
    ['deflate', zlib.deflateSync],
  ] as const) {
    it(`refuses a bomb in ${name} while it unpacks`, async () => {
      const bomb = pack(Buffer.alloc(8_000_000));
      assert.ok(bomb.length < limits.wire);
      const site = await startSite({ '/a': sends(200, { ...HTML, 'Content-Encoding': name }, bomb) });
      assert.equal(await whyNot(`${site.url}/a`, { limits }), 'bomb: 0.10 MB');
    });
  }

  it('refuses a bomb in a bomb', async () => {
    const bomb = zlib.gzipSync(zlib.gzipSync(Buffer.alloc(50_000_000)));
    const site = await startSite({ '/a': sends(200, { ...HTML, 'Content-Encoding': 'gzip, gzip' }, bomb) });
    assert.equal(await whyNot(`${site.url}/a`, { limits }), 'bomb: 0.10 MB');
  });

  it('hangs up on a bomb before it is sent as a whole', async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(60_000_000));
    const part = 2_000;
    const hungUp = Promise.withResolvers<unknown>();
    const site = await startSite({
      '/a': (_, response) => {
        response.writeHead(200, { ...HTML, 'Content-Encoding': 'gzip', 'Content-Length': String(bomb.length) });
        response.write(bomb.subarray(0, part));
        response.on('close', () => hungUp.resolve(null));
      },
    });
    assert.equal(await whyNot(`${site.url}/a`, { limits: { ...limits, wire: 100_000 } }), 'bomb: 0.10 MB');
    await hungUp.promise;
  });

  it('refuses a packed sitemap that is a bomb', async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(8_000_000));
    const site = await startSite({ '/s.xml.gz': sends(200, { 'Content-Type': 'application/gzip' }, bomb) });
    assert.equal(await whyNot(`${site.url}/s.xml.gz`, { limits }), 'bomb: 0.10 MB');
  });

  it('refuses what is packed in an unknown way, too often or wrongly', async () => {
    for (const [coding, body] of [
      ['snappy', 'x'],
      ['gzip, gzip, gzip', 'x'],
      ['gzip', 'this is not packed'],
      ['br', 'nor is this'],
      ['gzip', zlib.gzipSync('a page cut off').subarray(0, 20)],
    ] as const) {
      const site = await startSite({ '/a': sends(200, { ...HTML, 'Content-Encoding': coding }, body) });
      assert.match(await whyNot(`${site.url}/a`, once1), /^encoding/, coding);
    }
  });
});

describe('fetchPage and types', () => {
  it('refuses what is no page before it is read', async () => {
    for (const type of [
      'image/png',
      'video/mp4',
      'application/pdf',
      'application/octet-stream',
      'text/css',
      'application/zip',
    ]) {
      const site = await startSite({
        '/a': (_, response) => endless('x')(_, response.writeHead(200, { 'Content-Type': type })),
      });
      assert.equal(await whyNot(`${site.url}/a`, once1), `type: ${type}`);
    }
  });

  it('refuses XML and JSON that are neither page nor list', async () => {
    for (const [type, body] of [
      ['application/xml', '<order><item/></order>'],
      ['application/json', '{"a": 1}'],
      ['image/svg+xml', '<svg/>'],
    ] as const) {
      const site = await startSite({ '/a': sends(200, { 'Content-Type': type }, body) });
      assert.match(await whyNot(`${site.url}/a`), /^type/);
    }
  });

  it('takes pages of every type that they have', async () => {
    for (const [type, body] of [
      ['text/html', '<p>x'],
      ['TEXT/HTML;charset=utf-8', '<p>x'],
      ['application/xhtml+xml', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
      ['application/xml', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'],
      ['text/plain', 'x'],
      ['', '<p>x'],
    ] as const) {
      const site = await startSite({ '/a': sends(200, type === '' ? {} : { 'Content-Type': type }, body) });
      const { answer, addresses } = await get(`${site.url}/a`);
      assert.equal(answer.body?.unpacked.toString(), body, type);
      assert.equal(addresses, null);
    }
  });

  it('takes a feed for what it is, whatever type it has', async () => {
    const feed = '<rss version="2.0"><channel><title>t</title><item><link>/p</link></item></channel></rss>';
    for (const type of ['application/rss+xml', 'text/xml', 'text/html', 'text/plain']) {
      const site = await startSite({ '/feed': sends(200, { 'Content-Type': type }, feed) });
      assert.deepEqual((await get(`${site.url}/feed`)).addresses, [`${site.url}/p`], type);
    }
  });
});

describe('fetchPage and servers in trouble', () => {
  it('waits neither for headers nor for a body for ever', async () => {
    const site = await startSite({
      '/headers': () => undefined,
      '/body': (_, response) => void response.writeHead(200, HTML).write('<p>'),
    });
    const limits = { attempts: 1, headers: 100, idle: 100 };
    assert.match(await whyNot(`${site.url}/headers`, { limits }), /^timeout/);
    assert.match(await whyNot(`${site.url}/body`, { limits }), /^timeout/);
  });

  it('does not wait for a page that trickles', async () => {
    const site = await startSite({
      '/a': (_, response) => {
        response.writeHead(200, HTML);
        const timer = setInterval(() => response.write('x'), 10);
        response.on('close', () => clearInterval(timer));
      },
    });
    assert.equal(await whyNot(`${site.url}/a`, { limits: { whole: 200 } }), 'timeout: 0.2 s');
    assert.equal(site.pages().length, 1);
  });

  it('takes no page that is shorter or longer than its server says', async () => {
    const site = await startRaw((path) =>
      path === '/short'
        ? 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\n<p>only this'
        : 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\n<p>and more than this',
    );
    assert.match(await whyNot(`${site.url}/short`, once1), /^broken/);
    // what is beyond its length is no part of it
    const { answer } = await get(`${site.url}/long`, once1);
    assert.equal(answer.body?.wire.toString(), '<p>');
    await site.close();
  });

  it('takes no page with two lengths, and no answer that is not HTTP', async () => {
    for (const answer of [
      'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 5\r\nContent-Type: text/html\r\n\r\n<p>xx',
      'SSH-2.0-OpenSSH_9.9\r\n',
      `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
    ]) {
      const site = await startRaw(() => answer);
      assert.match(await whyNot(`${site.url}/a`, once1), /^(?:broken|robots-unknown: .*broken)/);
      await site.close();
    }
  });

  it('says so when a connection is reset, refused, or there is no such host', async () => {
    const site = await startSite({ '/a': (request) => request.socket.resetAndDestroy() });
    assert.match(await whyNot(`${site.url}/a`, once1), /^broken/);
    await site.close();
    assert.match(await whyNot(`${site.url}/a`, once1), /^unreachable: .*ECONNREFUSED/);
    assert.match(await whyNot('http://nowhere.test/', once1), /^no-such-host/);
  });

  it('stops at once when it is told to', async () => {
    const stop = new AbortController();
    const site = await startSite({ '/a': () => stop.abort(new Error('enough')) });
    await assert.rejects(get(`${site.url}/a`, { signal: stop.signal }), /enough/);
  });
});

/** Sends the same again and again, as fast as it is taken. */
function endless(text: string): (request: unknown, response: ServerResponse) => void {
  return (_, response) => {
    if (!response.headersSent) response.writeHead(200, HTML);
    const chunk = text.repeat(500);
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) void once(response, 'drain').then(more, () => undefined);
    };
    more();
  };
}

/** A server that sends bytes as they are and hangs up; there are no rules. */
async function startRaw(answer: (path: string) => string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      const path = /^GET (\S+)/.exec(data.toString('latin1'))?.[1] ?? '';
      const isPolicy = path === '/robots.txt' || path.startsWith('/.well-known/');
      const isHttp = answer('/short').startsWith('HTTP');
      socket.end(
        isPolicy && isHttp ? 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n' : answer(path),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://site.test:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
