import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { RecordError } from '../../../src/record/error.ts';
import { openRecord } from '../../../src/record/open.ts';
import { readAddress } from '../../../src/record/postgres/address.ts';
import { openPostgres } from '../../../src/record/postgres/opening.ts';
import { isReading } from '../../../src/record/postgres/replica.ts';
import { parse } from '../../../src/record/query/parse.ts';
import type { Record } from '../../../src/record/record.ts';
import { AT, RUN, documentOf, incoming } from '../conformance/fixture.ts';
import { type Server, skipOwn, startReplica, startServer } from './server.ts';

const BRIDGE = { quote: '„Die Brücke hält.“', speaker: 'Ada Zwirn' };

async function say(record: Record, id: string): Promise<void> {
  const result = documentOf(id, `Ada Zwirn sagte: ${BRIDGE.quote}`, [BRIDGE], { published: '2026-11-20T08:00:00Z' });
  await record.documents.add([incoming(result)], RUN, AT);
  while ((await record.settle(100)) > 0);
}

/** Until a schema is there too, it is not found. */
async function namesYet(record: Record): Promise<string[]> {
  try {
    return await names(record);
  } catch (error) {
    if (error instanceof RecordError && error.problem === 'not-found') return [];
    throw error;
  }
}

const names = async (record: Record): Promise<string[]> =>
  (await record.documents.latest(100)).map(({ name }) => name).sort();

describe('a record whose readers ask a replica', { skip: skipOwn }, () => {
  let [server, replica]: [Server, Awaited<ReturnType<typeof startReplica>>] = [null!, null!];
  const opened: Record[] = [];
  const open = (address: string): Record => {
    const record = openRecord(address);
    opened.push(record);
    return record;
  };
  const through = (address: string, host = replica.host): Record => open(`${address}&replica=${host}`);
  /** The replica by itself, which lets nobody write. */
  const onReplica = (address: string): Record => {
    const record = openRecord(address.replace(new URL(address).host, replica.host), { readOnly: true, create: false });
    opened.push(record);
    return record;
  };
  before(async () => {
    server = await startServer();
    replica = await startReplica(server.address());
  });
  after(async () => {
    for (const record of opened) await record.close();
    replica.stop();
  });

  it('gives whoever wrote what they wrote', async () => {
    const record = through(server.address());
    for (let n = 0; n < 15; n++) {
      await say(record, `d${n}`);
      const { total } = await record.search.search(parse('Brücke'), { order: 'newest', limit: 1 });
      assert.equal(total, n + 1);
    }
    await record.corrections.correct({ kind: 'reject', statement: 1 }, 'ada', AT);
    const { total } = await record.search.search(parse('Brücke'), { order: 'newest', limit: 1 });
    assert.equal(total, 14);
  });

  it('is answered in all that reads by a replica, which could not write', async () => {
    const address = server.address();
    const plain = open(address);
    await say(plain, 'a');
    await say(plain, 'b');
    const alone = onReplica(address);
    while ((await namesYet(alone)).length < 2);
    const [person] = await plain.entities.list({ limit: 1 });
    const asked = async (record: Record): Promise<unknown[]> => [
      await record.search.facets(parse('Brücke'), 10),
      await record.search.parts(parse('Brücke')),
      await record.search.saved(),
      await record.entities.entity(person.id),
      await record.entities.beginning('Zwi', 5),
      await record.entities.sightings([person.id]),
      await record.timelines.summary(person.id),
      await record.timelines.statements(person.id, { order: 'newest', limit: 5 }),
      await record.claims.list({ limit: 5 }),
      await record.claims.claim(1),
      await record.stories.stories({ limit: 5 }),
      await record.corrections.doubtful(5),
      await record.documents.revision(1),
      await record.care.stats(),
    ];
    const [ofOne, ofOther] = [await asked(plain), await asked(alone)];
    assert.deepEqual(ofOther.slice(0, -1), ofOne.slice(0, -1));
  });

  it('waits for what was written here only, and not for what others write', async (t) => {
    const address = server.address();
    const [record, other, alone] = [through(address), open(address), onReplica(address)];
    await say(record, 'a');
    while ((await namesYet(alone)).length === 0);
    // now it has all that was written here
    assert.deepEqual(await names(record), ['a']);
    const database = openPostgres(address.replace(new URL(address).host, replica.host), { readOnly: true });
    database.exec('SELECT pg_wal_replay_pause()');
    t.after(() => {
      database.exec('SELECT pg_wal_replay_resume()');
      database.close();
    });
    await say(other, 'b');
    // who is not told to be one that only reads is asked of the server that writes, and writes nothing
    assert.deepEqual(await record.tokens.list(), []);
    assert.deepEqual(await names(record), ['a']);
    await say(record, 'c');
    assert.deepEqual(await names(record), ['a', 'b', 'c']);
  });

  it('asks the server that writes while a replica is away', async () => {
    const record = through(server.address(), '127.0.0.1:1');
    await say(record, 'a');
    assert.deepEqual(await names(record), ['a']);
  });

  it('reads on when the server that writes is away, and says so to who writes', async () => {
    const address = server.address();
    const record = through(address);
    await say(record, 'a');
    const alone = onReplica(address);
    while ((await namesYet(alone)).length === 0);
    server.stop();
    assert.deepEqual(await names(record), ['a']);
    await assert.rejects(say(record, 'b'), (error) => error instanceof RecordError && error.problem !== 'read-only');
    assert.deepEqual(await names(record), ['a']);
  });
});

describe('the address of a replica', () => {
  it('is that of the same record on another host', () => {
    const { replica, server, shown } = readAddress('postgres://me:secret@one:5433/news?schema=a&replica=two:5434');
    assert.equal(replica, 'postgres://me:secret@two:5434/news?schema=a');
    assert.equal(server, 'postgres://me:secret@one:5433/news');
    assert.equal(shown, 'postgres://me@one:5433/news?schema=a&replica=two%3A5434');
    assert.equal(readAddress('postgres://one/news?replica=two').replica, 'postgres://two/news');
    assert.equal(readAddress('postgres://one/news').replica, null);
    for (const wrong of ['a b', 'two:x', '', 'two/news'])
      assert.throws(() => readAddress(`postgres://one/news?replica=${wrong}`), { problem: 'unusable' }, wrong);
  });

  it('is asked for what reads, and calls nobody back', () => {
    assert.equal(isReading({ part: 'search', method: 'search', values: [{}] }), true);
    for (const [part, method, values] of [
      ['search', 'look', []],
      ['documents', 'add', []],
      ['tokens', 'list', []],
      ['documents', 'latest', [() => undefined]],
      [null, 'settle', [1]],
    ] as const)
      assert.equal(isReading({ part, method, values }), false, `${part} ${method}`);
  });
});
