/** Milliseconds of what was done several times. */
export interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly worst: number;
}

/** @param all in any order; of none everything is NaN */
export function spreadOf(all: readonly number[]): Spread {
  const sorted = Float64Array.from(all).sort();
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), worst: at(1) };
}

/** What is measured of the first view of an address, of all rounds. */
export interface FirstView {
  /** From navigation to the painted results, and to everything else that the view shows. */
  readonly results: Spread;
  readonly complete: Spread;
  readonly largestPaint: Spread;
  readonly blocked: Spread;
  /** Sum of layout shifts, the greatest of all rounds: https://web.dev/articles/cls */
  readonly shift: number;
  /** Bytes of scripts as they were sent, the most of all rounds. */
  readonly scriptBytes: number;
}

export interface PagesReport {
  readonly cold: FirstView;
  readonly warm: FirstView;
  /** From the event to the painted result, by what is done. */
  readonly interactions: Readonly<Record<string, Spread>>;
}

/** What readers found in one stretch of time. */
export interface Reading {
  readonly seconds: number;
  /** Answers a second, of all readers together. */
  readonly perSecond: number;
  /** Answers in all, those of the warm-up too. */
  readonly answers: number;
  /** How often what went wrong. */
  readonly errors: Readonly<Record<string, number>>;
  /** Events of new statements that were told to those who listen. */
  readonly events: number;
  readonly all: Spread;
  readonly kinds: Readonly<Record<string, Spread>>;
}

/** Readers and an import at the same record. */
export interface Together {
  /** Seconds that a reader looks at an answer before the next question, on average. */
  readonly pause: number;
  readonly reading: Reading;
  /** Milliseconds that the desk spends on the core for each answer, with all else that it does: a busy machine does not change it. */
  readonly corePerAnswer: number;
  /** Documents a second; null where nothing was imported meanwhile. */
  readonly imported: number | null;
}

export interface ReadersReport {
  readonly readers: number;
  readonly listeners: number;
  /** Documents a second that are imported while nobody reads. */
  readonly importedAlone: number;
  readonly stretches: readonly Together[];
}

export interface DeskReport {
  readonly documents: number;
  readonly statements: number;
  readonly pages: PagesReport | null;
  readonly readers: ReadersReport | null;
}
