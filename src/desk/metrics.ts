import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { App, Tools } from './app.ts';
import type { Live } from './live.ts';

/** Seconds: from what nobody notices to what nobody waits for. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** What was answered, without what was asked for: that may be a text, or a secret. */
export interface Answered {
  readonly method: string;
  /** As routes are written: `/api/v1/documents/:id`. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** Figures of the server for Prometheus, at `/metrics`, and whether it can answer, at `/health`. */
export function watchOver(app: App, { record }: Tools, live: Live, onAnswered: (answer: Answered) => void): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const duration = new Histogram({
    name: 'wortlaut_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [register],
  });
  new Gauge({
    name: 'wortlaut_live_listeners',
    help: 'Connections that wait for new statements',
    registers: [register],
    collect() {
      this.set(live.listeners);
    },
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1_000);
    onAnswered({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
    done();
  });
  app.get('/metrics', { schema: { hide: true }, config: { access: 'admin' } }, async (_, reply) =>
    reply.type(register.contentType).send(await register.metrics()),
  );
  app.get('/health', { schema: { hide: true }, config: { access: 'none' } }, async (_, reply) => {
    await record.documents.newest();
    return reply.header('cache-control', 'no-store').send({ status: 'ok' });
  });
}
