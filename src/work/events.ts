import type { Step } from './bus.ts';

/** Work that an event is about. */
interface OfWork {
  readonly step: Step;
  readonly id: string;
  /** From 1. */
  readonly attempt: number;
}

/** What may become of work that was taken. */
export const OUTCOMES = ['done', 'returned', 'failed', 'dead'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a step is made of, where it takes its time. */
export const PARTS = ['fetch', 'read', 'attribute', 'store'] as const;
export type Part = (typeof PARTS)[number];

/** What happens in a process on the bus, for logs and figures: never a word of a text. */
export type WorkEvent =
  | ({ readonly event: 'taken'; readonly title: string } & OfWork)
  | ({
      readonly event: Outcome;
      readonly title: string;
      /** Milliseconds since it was taken. */
      readonly ms: number;
      /** Of its body; 0 when nobody asked for it. */
      readonly bytes: number;
      /** The kind of error, without what it says: that may quote the text. */
      readonly reason: string | null;
    } & OfWork)
  | { readonly event: 'part'; readonly step: Step; readonly part: Part; readonly ms: number }
  | { readonly event: 'put'; readonly step: Step; readonly id: string; readonly isNew: boolean }
  | { readonly event: 'lease'; readonly isHeld: boolean }
  | { readonly event: 'connection'; readonly isThere: boolean };

export type Tell = (event: WorkEvent) => void;

/** The kind of error that a reason begins with. */
export const kindOf = (reason: string): string => /^[\w-]{1,40}(?=:|$)/.exec(reason)?.[0] ?? 'error';
