import { after, before, describe, it } from 'node:test';
import { openJetStream } from '../../src/work/jetstream/bus.ts';
import { busConforms } from './conformance.ts';
import { type Server, openAll, skip, startServer } from './server.ts';

describe('a bus on NATS JetStream', { skip }, () => {
  let server: Server;
  before(async () => (server = await startServer()));
  after(() => server.stop());
  busConforms((settings) => openJetStream(server.address(), settings));

  it('is opened by many at once, though it is not there yet', async () => {
    for (let round = 0; round < 20; round++) for (const bus of await openAll(server.address(), 5)) await bus.close();
  });
});
