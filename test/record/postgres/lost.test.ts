import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openRecord } from '../../../src/record/open.ts';
import { openPostgres } from '../../../src/record/postgres/opening.ts';
import type { RecordError } from '../../../src/record/error.ts';
import { Proxy } from '../../work/faults/proxy.ts';
import { type Server, skip, startServer } from './server.ts';

const LOST = new Set(['unreachable', 'interrupted']);
const isLost = ({ problem }: RecordError): boolean => LOST.has(problem);

describe('a connection to PostgreSQL', { skip }, () => {
  let server: Server;
  let proxy: Proxy;
  before(async () => {
    server = await startServer();
    proxy = await Proxy.listen();
  });
  after(() => {
    proxy.close();
    server.stop();
  });

  /** Of a new record, through the proxy. */
  function throughProxy(): string {
    const url = new URL(server.address());
    proxy.to(Number(url.port));
    url.port = String(proxy.port);
    return url.href;
  }

  it('is given up when nothing is heard of it any more, and the next call makes another', async () => {
    const record = openRecord(throughProxy());
    await record.documents.newest();
    proxy.silence();
    await assert.rejects(async () => record.documents.newest(), isLost);
    await record.documents.newest();
    await record.close();
  });

  it('is not given up while the server is at a statement', () => {
    const database = openPostgres(server.address());
    assert.equal(database.prepare('SELECT 1 AS one FROM pg_sleep(9)').get()!['one'], 1);
    database.close();
  });

  it('leaves no lock when it says nothing in the middle of a transaction', () => {
    const address = server.address();
    const silent = openPostgres(address);
    silent.exec('SET idle_in_transaction_session_timeout = 100');
    assert.throws(
      () =>
        silent.transaction(() => {
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
          silent.prepare('SELECT 1').get();
        }),
      isLost,
    );
    const other = openPostgres(address, { patience: 1_000 });
    other.transaction(() => undefined);
    for (const database of [silent, other]) database.close();
  });

  it('says how long a transaction may be silent', () => {
    const database = openPostgres(server.address());
    assert.equal(
      database.prepare("SELECT current_setting('idle_in_transaction_session_timeout') AS is").get()!['is'],
      '20s',
    );
    database.close();
  });
});
