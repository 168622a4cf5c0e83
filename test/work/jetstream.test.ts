import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type JsMsg, RetentionPolicy, jetstreamManager } from '@nats-io/jetstream';
import { connect, errors } from '@nats-io/transport-node';
import { BUS_SETTINGS } from '../../src/work/bus.ts';
import { busAddressOf } from '../../src/work/jetstream/address.ts';
import { openJetStream } from '../../src/work/jetstream/bus.ts';
import { type Desk, NatsDelivery } from '../../src/work/jetstream/delivery.ts';
import { busConforms, takeAll } from './conformance.ts';
import { Proxy } from './faults/proxy.ts';
import { type Server, openAll, skip, skipOwn, startPlain, startServer } from './server.ts';

describe('a bus on NATS JetStream', { skip }, () => {
  let server: Server;
  before(async () => (server = await startServer()));
  after(() => server.stop());
  busConforms((settings) => openJetStream(server.address(), settings));

  it('is opened by many at once, though it is not there yet', async () => {
    for (let round = 0; round < 20; round++) for (const bus of await openAll(server.address(), 5)) await bus.close();
  });

  it('puts work in again that the server would give to nobody, unless its body is gone with it', async (t) => {
    const address = server.address();
    const bus = await openJetStream(address);
    t.after(() => bus.close());
    const { name, servers } = busAddressOf(address);
    const connection = await connect({ servers: [...servers] });
    t.after(() => connection.close());
    const manager = await jetstreamManager(connection);
    // in a stream with limits what was done stays, as it may in one that lost its leader
    const { config } = await manager.streams.info(`${name}-read`);
    const consumer = await manager.consumers.info(`${name}-read`, 'worker');
    await manager.streams.delete(`${name}-read`);
    await manager.streams.add({ ...config, retention: RetentionPolicy.Limits });
    await manager.consumers.add(`${name}-read`, consumer.config);
    await bus.put('read', { id: 'stuck', title: 'stuck', body: Buffer.from('its body') });
    await bus.put('read', { id: 'large', title: 'large', body: Buffer.alloc(2_000_000) });
    for (const delivery of await takeAll(bus, 'read', 2)) await delivery.done();
    assert.equal(await bus.left('read'), 2);
    const [again] = await takeAll(bus, 'read', 1);
    assert.deepEqual([again.id, again.title, again.attempt], ['stuck', 'stuck', 1]);
    assert.equal(String(Buffer.from(await again.body())), 'its body');
    while ((await bus.left('read')) > 1) await sleep(10);
  });

  it('says again that work is done when that was not heard', async () => {
    const replies: string[] = [];
    const desk = {
      settings: BUS_SETTINGS,
      dead: {},
      bodies: { forget: async () => replies.push('forgotten') },
      confirm: async (reply: string) => {
        if (replies.push(reply) < 3) throw new errors.TimeoutError();
      },
    } as unknown as Desk;
    const message = { info: { deliveryCount: 1 }, reply: 'ack.1' } as unknown as JsMsg;
    await new NatsDelivery('read', message, desk).done();
    assert.deepEqual(replies, ['ack.1', 'ack.1', 'ack.1', 'forgotten']);
  });

  it('says at once of a server without JetStream that it has none', { skip: skipOwn }, async (t) => {
    const plain = await startPlain();
    t.after(() => plain.stop());
    const start = performance.now();
    await assert.rejects(openJetStream(`nats://127.0.0.1:${plain.port}`), { problem: 'no-jetstream' });
    assert.ok(performance.now() - start < 5_000);
  });

  it('is given up when nothing is heard of the server any more, and another connection is made', async (t) => {
    const address = server.address();
    const proxy = await Proxy.listen();
    t.after(() => proxy.close());
    proxy.to(Number(/:(\d+)/.exec(address)![1]));
    const bus = await openJetStream(address.replace(/:\d+/, `:${proxy.port}`));
    t.after(() => bus.close());
    await bus.put('read', { id: 'a', title: 'a', body: Buffer.from('a') });
    proxy.silence();
    const start = performance.now();
    assert.equal((await takeAll(bus, 'read', 1))[0].id, 'a');
    assert.ok(performance.now() - start < 25_000);
  });
});
