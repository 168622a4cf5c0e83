import { after, before, describe } from 'node:test';
import { openJetStream } from '../../src/work/jetstream/bus.ts';
import { busConforms } from './conformance.ts';
import { type Server, skip, startServer } from './server.ts';

describe('a bus on NATS JetStream', { skip }, () => {
  let server: Server;
  before(async () => (server = await startServer()));
  after(() => server.stop());
  busConforms((settings) => openJetStream(server.address(), settings));
});
