import type { Record } from '../../record/record.ts';
import type { Bus } from '../../work/bus.ts';
import type { Tell } from '../../work/events.ts';
import type { WorkMetrics } from '../../work/metrics.ts';
import type { Tracing } from '../../work/tracing.ts';
import { version } from '../../pipeline/version.ts';
import type { Messages } from '../messages.ts';
import { NoSuchThing } from '../record/open.ts';
import { Log, logWork } from '../running/log.ts';
import type { RunningFlags } from '../running/options.ts';

/** What watches over a process on the bus. */
export interface Watching {
  readonly log: Log;
  readonly metrics: WorkMetrics | null;
  readonly tell: Tell;
  readonly tracing: Tracing | null;
}

/** What is asked for on the command line. */
export interface WatchingFlags extends RunningFlags {
  /** HOST:PORT. */
  readonly metrics?: string;
  /** Address of a collector. */
  readonly trace?: string;
  /** From 0 to 1. */
  readonly traceShare: number;
}

/** What nobody asked for is not loaded. */
export async function watchingWith(flags: WatchingFlags): Promise<Watching> {
  const log = new Log(flags);
  const metrics = flags.metrics === undefined ? null : new (await import('../../work/metrics.ts')).WorkMetrics();
  const toLog = logWork(log);
  const tell: Tell = (event) => {
    toLog(event);
    metrics?.tell(event);
  };
  return { log, metrics, tell, tracing: await tracingWith(flags, log) };
}

async function tracingWith({ trace: endpoint, traceShare: share }: WatchingFlags, log: Log): Promise<Tracing | null> {
  if (endpoint === undefined) return null;
  const { openTracing } = await import('../../work/otel.ts');
  return openTracing({ endpoint, share, version: version() }, () => log.tell('warn', 'traces-not-sent'));
}

/**
 * Serves the figures of this process, and whether it is ready, where `--metrics` says.
 *
 * @returns stops serving
 * @throws NoSuchThing when the place cannot be had
 */
export async function serveWatching(
  { metrics, log }: Watching,
  place: string | undefined,
  { bus, record }: { readonly bus: Bus; readonly record: Record | null },
  messages: Messages,
): Promise<() => Promise<void>> {
  if (!metrics || place === undefined) return () => Promise.resolve();
  const { serveHealth } = await import('../../work/health.ts');
  metrics.watch(bus);
  const colon = place.lastIndexOf(':');
  const [host, port] = [place.slice(0, colon).replace(/^\[|\]$/g, ''), Number(place.slice(colon + 1))];
  const checks = {
    bus: () => bus.lag('store'),
    ...(record ? { record: async () => record.documents.newest() } : {}),
  };
  try {
    const { address, close } = await serveHealth({ host, port }, metrics.register, checks);
    log.tell('info', 'metrics', { address: `${address}/metrics` });
    return close;
  } catch (error) {
    throw new NoSuchThing(messages.work.noPlace(place, (error as Error).message));
  }
}
