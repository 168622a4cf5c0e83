/** Spans of one document's way through the steps, in whichever processes they are. */

export interface Tracing {
  begin(name: string, of: SpanOf): Span;
  /** Sends what is not sent yet. */
  close(): Promise<void>;
}

export interface SpanOf {
  /** `traceparent` of W3C Trace Context; null for the first of a trace. */
  readonly parent: string | null;
  readonly kind: 'consumer' | 'producer' | 'client' | 'internal';
  /** Milliseconds since 1970; now where it is not given. */
  readonly start?: number;
  readonly attributes: Readonly<Record<string, string | number>>;
}

export interface Span {
  /** `traceparent` for what comes of it. */
  readonly trace: string;
  /** @param error the kind of error that it ended with @param at milliseconds since 1970, if not now */
  end(error?: string | null, at?: number): void;
}
