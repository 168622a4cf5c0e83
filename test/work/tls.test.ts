import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { nkeys } from '@nats-io/transport-node';
import { BusError, type BusProblem } from '../../src/work/bus.ts';
import { openJetStream } from '../../src/work/jetstream/bus.ts';
import { run } from '../cli/harness.ts';
import { type Server, skipOwn, startServer } from './server.ts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const skip = skipOwn || (hasOpenssl ? false : 'needs openssl');

/** An authority, and a certificate that it signed; all in `folder`. */
function certify(folder: string): void {
  const openssl = (...args: string[]): void => {
    const { status, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  };
  const request = ['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(...request, '-x509', '-days', '2', '-subj', '/CN=Test', '-keyout', 'ca.key', '-out', 'ca.pem');
  const names = ['-addext', 'subjectAltName=DNS:localhost'];
  openssl(...request, '-subj', '/CN=bus', ...names, '-keyout', 'key.pem', '-out', 'request.pem');
  const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-copy_extensions', 'copy'];
  openssl('x509', '-req', '-in', 'request.pem', ...signed, '-out', 'certificate.pem');
}

describe('a bus on a secured connection', { skip }, () => {
  let folder: string;
  let server: Server;
  const key = skip ? null : nkeys.createUser();
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wortlaut-tls-'));
    certify(folder);
    writeFileSync(join(folder, 'user.nk'), key!.getSeed());
    writeFileSync(join(folder, 'other.nk'), nkeys.createUser().getSeed());
    const config = join(folder, 'server.conf');
    const tls =
      'tls { cert_file: "certificate.pem", key_file: "key.pem", ca_file: "ca.pem", verify: true, timeout: 5 }';
    writeFileSync(config, `${tls}\nauthorization { users = [ { nkey: ${key!.getPublicKey()} } ] }\n`);
    server = await startServer(true, ['-c', config], folder);
  });
  after(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  /** The address of the bus with these files. */
  function address(files: Readonly<Record<string, string>>): string {
    const given = Object.entries(files).map(([name, file]) => `${name}=${encodeURIComponent(join(folder, file))}`);
    return [server.address().replace('127.0.0.1', 'localhost'), ...given].join('&');
  }

  const ALL = { ca: 'ca.pem', certificate: 'certificate.pem', key: 'key.pem', credentials: 'user.nk' };

  it('works with an authority, a certificate and an nkey', async () => {
    const bus = await openJetStream(address(ALL));
    await bus.put('read', { id: 'a', title: 'a', body: Buffer.from('ä') });
    const [delivery] = await bus.take('read', 1);
    assert.equal(Buffer.from(await delivery.body()).toString(), 'ä');
    await delivery.done();
    await bus.close();
    const { status, stdout } = await run(['work', 'dead', '--bus', address(ALL)]);
    assert.deepEqual([status, stdout], [0, 'There are no dead letters.\n']);
  });

  const problems: readonly (readonly [what: string, files: Partial<typeof ALL>, problem: BusProblem])[] = [
    ['an authority that nobody trusts', { ca: 'certificate.pem' }, 'untrusted'],
    ['somebody else', { credentials: 'other.nk' }, 'refused'],
    ['a file that is not there', { ca: 'nowhere.pem' }, 'file'],
  ];
  for (const [what, files, problem] of problems) {
    it(`says what is wrong: ${what}`, async () => {
      const given = Object.entries({ ...ALL, ...files }).filter(([, file]) => file !== '');
      await assert.rejects(openJetStream(address(Object.fromEntries(given))), (error) => {
        assert.ok(error instanceof BusError, String(error));
        assert.equal(error.problem, problem, String(error.cause));
        return true;
      });
    });
  }
});
