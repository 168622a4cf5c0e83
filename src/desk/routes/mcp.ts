import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { App, Tools } from '../app.ts';
import { makeMcp } from '../mcp/server.ts';
import { takeOver } from '../take-over.ts';

/** The Model Context Protocol over HTTP at `/mcp`: each request stands by itself, and all of them only read. */
export function mcpRoutes(app: App, { record }: Tools, version: string): void {
  app.post('/mcp', { schema: { hide: true }, config: { access: 'read' } }, async (request, reply) => {
    const server = makeMcp(record, version);
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    const response = takeOver(reply);
    response.on('close', () => void server.close());
    await server.connect(transport);
    await transport.handleRequest(request.raw, response, request.body);
  });
}
