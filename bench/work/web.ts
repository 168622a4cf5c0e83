// A process of its own: a web of pages that are made by their number. Tells its port to who started it, and ends with them.
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REAL, pageOf } from '../archive/page.ts';
import { HOSTS } from './servers.ts';

const servers: Server[] = [];
let port = 0;
for (let host = 1; host <= HOSTS; host++) {
  const server = createServer(({ url = '' }, response) => {
    const found = /^\/(\d+)\.html$/.exec(url);
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pageOf(Number(found[1]), REAL).html);
  });
  await new Promise<void>((resolve) => server.listen(port, `127.0.0.${host}`, resolve));
  ({ port } = server.address() as AddressInfo);
  servers.push(server);
}
process.on('disconnect', () => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});
process.send!(port);
