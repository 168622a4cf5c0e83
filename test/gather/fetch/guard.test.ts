import assert from 'node:assert/strict';
import net, { type AddressInfo } from 'node:net';
import tls from 'node:tls';
import { after, afterEach, describe, it } from 'node:test';
import { buildConnector } from 'undici';
import { redirectOf } from '../../../src/gather/fetch/address.ts';
import { guardedConnector, onlyWhereAllowed } from '../../../src/gather/fetch/guard.ts';
import { AllowList } from '../../../src/gather/fetch/internal.ts';
import { TEST_CERTIFICATE, TEST_KEY } from './certificate.ts';
import { contacted, get, isLoopback, names, redirect, sends, settings, startSite, stopAll, whyNot } from './web.ts';

afterEach(stopAll);
after(() => {
  assert.ok(contacted.length > 0);
  assert.deepEqual(
    contacted.filter((ip) => !isLoopback(ip)),
    [],
  );
});

const NOTHING_ALLOWED = { allow: [] };

describe('fetchPage and addresses inside', () => {
  for (const host of [
    ...['127.0.0.1', '2130706433', '0x7f000001', '0177.0.0.1', '0x7f.1', '127.1', '127.0.0.1.', '0', '[::1]'],
    ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '10.0.0.1', '192.168.0.1'],
    ...['169.254.169.254', '[fd00:ec2::254]', '[fe80::1]', '224.0.0.1', '0.0.0.0', '100.64.0.1', '１２７.0.0.1'],
    ...['localhost', 'a.localhost', 'LOCALHOST.'],
  ]) {
    it(`refuses http://${host}/ before anything is sent`, async () => {
      const before = contacted.length;
      assert.match(await whyNot(`http://${host}/`, NOTHING_ALLOWED), /^internal: /);
      assert.equal(contacted.length, before);
    });
  }

  it('refuses a name that means an address inside, without connecting', async () => {
    const before = contacted.length;
    for (const address of ['127.0.0.1', '10.0.0.1', '::1', 'fd00::1', '169.254.169.254']) {
      const given = { allow: [], lookup: names({ 'evil.test': address }) };
      assert.match(await whyNot('http://evil.test/', given), /^internal: evil\.test = /);
    }
    assert.equal(contacted.length, before);
  });

  it('uses the one that may be reached of several addresses of a name, and none of the others', async () => {
    const { port, close } = await silentServer();
    const lookup = names({ 'mixed.test': ['10.0.0.1', '127.0.0.1', 'fd00::1'] });
    const options = { hostname: 'mixed.test', host: 'mixed.test', protocol: 'http:', port: String(port) };
    const connectTo = (allow: AllowList): Promise<net.Socket | Error> =>
      new Promise((resolve) => {
        guardedConnector({ allow, timeout: 5_000, lookup })(options, (...[error, socket]) => resolve(error ?? socket));
      });
    const socket = (await connectTo(new AllowList(['127.0.0.1']))) as net.Socket;
    assert.equal(socket.remoteAddress, '127.0.0.1');
    socket.destroy();
    assert.match(((await connectTo(new AllowList())) as Error).message, /internal: mixed\.test = 10\.0\.0\.1, private/);
    await close();
  });

  it('follows no redirect to an address inside', async () => {
    for (const target of [
      'http://127.0.0.1/',
      'http://169.254.169.254/latest/meta-data/',
      'http://[::1]/',
      'http://0x7f.1/',
    ]) {
      const site = await startSite({ '/': redirect(target) });
      assert.match(await whyNot(`${site.url}/`), /^internal: /, target);
      assert.deepEqual(site.pages(), ['/']);
    }
  });

  it('follows no redirect to a name that means an address inside', async () => {
    const inside = await startSite({ '*': 'secret' });
    const site = await startSite({ '/': redirect(`http://inside.test:8080/`) });
    const lookup = names({ 'site.test': '127.0.0.1', 'inside.test': '127.0.0.1' });
    assert.match(await whyNot(`${site.url}/`, { lookup }), /^internal: inside\.test = 127\.0\.0\.1/);
    assert.deepEqual(inside.asked, []);
  });

  it('follows robots.txt and tdmrep.json to no address inside', async () => {
    const inside = await startSite({ '*': 'secret', '/robots.txt': 'secret' });
    const to = redirect(`http://127.0.0.1:${inside.port}/secret`);
    const robots = await startSite({ '/': 'hello', '/robots.txt': to });
    assert.match(await whyNot(`${robots.url}/`), /^(?:internal|robots-unknown|port)/);
    const rights = await startSite({ '/': 'hello', '/.well-known/tdmrep.json': to });
    assert.equal((await get(`${rights.url}/`)).answer.status, 200);
    assert.deepEqual(inside.asked, []);
  });

  it('hangs up on an address inside at which a socket is connected after all, before a byte is sent', async () => {
    const { port, received, close } = await silentServer();
    // what a resolver would lead to that answers otherwise the second time
    const connect = onlyWhereAllowed(buildConnector({}), new AllowList());
    const options = { hostname: '127.0.0.1', host: '127.0.0.1', protocol: 'http:', port: String(port) };
    const error = await new Promise((resolve) => connect(options, (...[problem]) => resolve(problem)));
    assert.match(String(error), /internal: 127\.0\.0\.1, loopback/);
    assert.equal(await received(), 0);
    await close();
  });

  it('reaches what is allowed, by name, address or network', async () => {
    const site = await startSite({ '*': 'hello' });
    const lookup = names({ 'intranet.test': '127.0.0.1' });
    for (const [host, allow] of [
      ['intranet.test', 'intranet.test'],
      ['127.0.0.1', '127.0.0.1'],
      ['127.0.0.1', '127.0.0.0/8'],
      ['2130706433', '127.0.0.1'],
    ]) {
      const page = await get(`http://${host}:${site.port}/`, { allow: [allow], lookup });
      assert.equal(page.answer.status, 200, `${host} by ${allow}`);
    }
  });
});

describe('fetchPage and addresses that are none', () => {
  for (const [url, why] of [
    ['not an address', 'not-an-address'],
    ['file:///etc/passwd', 'not-an-address: file'],
    ['ftp://site.test/', 'scheme: ftp'],
    ['javascript:alert(1)', 'not-an-address: javascript'],
    ['http://user:secret@site.test/', 'credentials'],
    ['http://user@site.test/', 'credentials'],
    ['http://elsewhere.test:25/', 'port: 25'],
    ['http://elsewhere.test:6379/', 'port: 6379'],
    [`http://site.test/${'a'.repeat(3000)}`, 'too-long: 2048'],
  ]) {
    it(`refuses ${url.slice(0, 40)}`, async () => {
      assert.equal(await whyNot(url), why);
    });
  }

  it('refuses them as targets of redirects too', async () => {
    for (const [location, why] of [
      ['file:///etc/passwd', /^not-an-address|^scheme/],
      ['http://a:b@site.test/', /^credentials/],
      ['http://elsewhere.test:22/', /^port/],
      [`/${'a'.repeat(3000)}`, /^too-long/],
      ['http://[', /^not-an-address/],
    ] as const) {
      const site = await startSite({ '/': redirect(location) });
      assert.match(await whyNot(`${site.url}/`), why, location);
    }
  });

  it('goes from https to http with no redirect', () => {
    const from = new URL('https://site.test/a');
    const allow = new AllowList();
    assert.throws(() => redirectOf('http://site.test/a', from, allow), /downgrade/);
    assert.equal(redirectOf('//other.test/b', from, allow).href, 'https://other.test/b');
  });
});

describe('fetchPage over TLS', () => {
  it('refuses a certificate that nobody vouches for', async () => {
    const site = await startSite({ '*': 'hello' }, 'site.test', { key: TEST_KEY, cert: TEST_CERTIFICATE });
    assert.match(await whyNot(`${site.url}/`), /^certificate/);
    assert.deepEqual(site.asked, []);
  });

  it('reads a page where the certificate is right', async () => {
    const site = await startSite({ '*': 'hello' }, 'site.test', { key: TEST_KEY, cert: TEST_CERTIFICATE });
    await trusting(TEST_CERTIFICATE, async () => {
      assert.equal((await get(`${site.url}/`)).answer.body?.unpacked.toString(), 'hello');
    });
  });
});

async function trusting(certificate: string, work: () => Promise<void>): Promise<void> {
  const before = tls.getCACertificates('default');
  tls.setDefaultCACertificates([certificate]);
  try {
    await work();
  } finally {
    tls.setDefaultCACertificates(before);
  }
}

describe('fetchPage and proxies', () => {
  it('asks the proxy of the environment, wherever that is', async () => {
    const asked: string[] = [];
    const site = await startSite({ '*': sends(200, { 'Content-Type': 'text/html' }, 'by proxy') });
    const proxy = await startProxy(asked, site.port);
    const env = { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` };
    // nobody here could resolve the name: the proxy does
    const page = await get('http://far.test/a', { env, allow: [] });
    assert.equal(page.answer.body?.unpacked.toString(), 'by proxy');
    assert.equal(asked[0], 'GET http://far.test/robots.txt HTTP/1.1');
    assert.equal(site.requests.at(-1)!.headers['user-agent'], 'Wortlaut/test');
    await proxy.close();
  });

  it('asks for a tunnel through it where TLS is spoken', async () => {
    const asked: string[] = [];
    const site = await startSite({ '*': 'in secret' }, 'site.test', { key: TEST_KEY, cert: TEST_CERTIFICATE });
    const proxy = await startProxy(asked, site.port);
    const env = { https_proxy: `http://127.0.0.1:${proxy.port}` };
    await trusting(TEST_CERTIFICATE, async () => {
      const page = await get('https://site.test/a', { env, allow: [], lookup: names({}) });
      assert.equal(page.answer.body?.unpacked.toString(), 'in secret');
    });
    assert.deepEqual(asked, ['CONNECT site.test:443 HTTP/1.1']);
    await proxy.close();
  });

  it('sends no address inside through a proxy', async () => {
    const asked: string[] = [];
    const proxy = await startProxy(asked, 1);
    const env = { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` };
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '[::1]', '169.254.169.254'])
      assert.match(await whyNot(`http://${host}/`, { env, allow: [] }), /^internal/);
    assert.deepEqual(asked, []);
    await proxy.close();
  });

  it('asks hosts of NO_PROXY itself, and guards that', async () => {
    const asked: string[] = [];
    const proxy = await startProxy(asked, 1);
    const env = { HTTP_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: 'near.test' };
    const lookup = names({ 'near.test': '127.0.0.1' });
    assert.match(await whyNot('http://near.test/', { env, allow: [], lookup }), /^internal/);
    assert.deepEqual(asked, []);
    await proxy.close();
  });

  it('looks for no proxy but where it is told to', () => {
    assert.deepEqual(settings().env, {});
  });
});

/** A server that says nothing and counts what it gets. */
async function silentServer(): Promise<{ port: number; received: () => Promise<number>; close: () => Promise<void> }> {
  let count = 0;
  const ended: Promise<void>[] = [];
  const server = net.createServer((socket) => {
    socket.on('data', (data) => (count += data.length)).on('error', () => undefined);
    ended.push(new Promise((resolve) => socket.on('close', () => resolve())));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received: async () => {
      await Promise.all(ended);
      return count;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A proxy that leads everything to one port of this machine. */
async function startProxy(asked: string[], port: number): Promise<{ port: number; close: () => Promise<void> }> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((client) => {
    sockets.add(client.on('error', () => undefined));
    client.once('data', (data) => {
      const line = data.toString('latin1').split('\r\n')[0];
      asked.push(line);
      const target = net.connect(port, '127.0.0.1', () => {
        if (line.startsWith('CONNECT')) client.write('HTTP/1.1 200 OK\r\n\r\n');
        // Node's server takes the whole address for a path: what follows on this connection is sent as it is
        else target.write(data.toString('latin1').replace(/^GET http:\/\/[^/]*/, 'GET '));
        client.on('data', (more: Buffer) =>
          target.write(more.toString('latin1').replace(/^GET http:\/\/[^/]*/, 'GET '), 'latin1'),
        );
        target.pipe(client);
      });
      sockets.add(target.on('error', () => client.destroy()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
