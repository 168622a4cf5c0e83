import {
  type Context,
  DiagLogLevel,
  ROOT_CONTEXT,
  type Span as OtelSpan,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  diag,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Span, SpanOf, Tracing } from './tracing.ts';
import { within } from './within.ts';

/** Where spans go, and of how many documents. */
export interface TracingSettings {
  /** Of a collector that takes OTLP over HTTP: `http://127.0.0.1:4318`. */
  readonly endpoint: string;
  /** From 0 to 1: of the traces that begin here. */
  readonly share: number;
  /** Of Wortlaut. */
  readonly version: string;
}

/** Milliseconds for sending spans, with all attempts. */
const PATIENCE = 5_000;
const KINDS: Readonly<Record<SpanOf['kind'], SpanKind>> = {
  consumer: SpanKind.CONSUMER,
  producer: SpanKind.PRODUCER,
  client: SpanKind.CLIENT,
  internal: SpanKind.INTERNAL,
};

/**
 * Spans for OpenTelemetry. It is loaded only where spans are wanted.
 *
 * @param onTrouble spans could not be sent
 */
export function openTracing({ endpoint, share, version }: TracingSettings, onTrouble: () => void): Tracing {
  const quiet = (): void => undefined;
  const logger = { error: onTrouble, warn: quiet, info: quiet, debug: quiet, verbose: quiet };
  diag.setLogger(logger, { logLevel: DiagLogLevel.ERROR, suppressOverrideMessage: true });
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces`, timeoutMillis: PATIENCE });
  const provider = new TracerProvider({
    resource: defaultResource().merge(
      resourceFromAttributes({ 'service.name': 'wortlaut', 'service.version': version }),
    ),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer('wortlaut', version);
  return {
    begin: (name, of) => new OneSpan(tracer, name, of),
    close: () => within(PATIENCE, provider.shutdown()).catch(onTrouble),
  };
}

class OneSpan implements Span {
  readonly #span: OtelSpan;

  constructor(tracer: Tracer, name: string, { parent, kind, start, attributes }: SpanOf) {
    const startTime = start === undefined ? {} : { startTime: new Date(start) };
    this.#span = tracer.startSpan(name, { kind: KINDS[kind], attributes, ...startTime }, contextOf(parent));
  }

  get trace(): string {
    const { traceId, spanId, traceFlags } = this.#span.spanContext();
    return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
  }

  end(error: string | null = null, at?: number): void {
    if (error !== null) this.#span.setAttribute('error.type', error).setStatus({ code: SpanStatusCode.ERROR });
    this.#span.end(at === undefined ? undefined : new Date(at));
  }
}

/** https://www.w3.org/TR/trace-context/#traceparent-header */
function contextOf(parent: string | null): Context {
  const found = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})/.exec(parent ?? '');
  if (!found) return ROOT_CONTEXT;
  const [, traceId, spanId, flags] = found;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: parseInt(flags, 16), isRemote: true });
}
