import type { CopyKind } from '../../record/stories/copies.ts';

/** What `wortlaut stories` says. */
export interface StoriesMessages {
  readonly copies: Readonly<Record<CopyKind, string>>;
  readonly kept: (percent: string) => string;
  readonly taken: (percent: string) => string;
  readonly documents: (count: number) => string;
  readonly outlets: (count: number) => string;
  readonly documentsHead: string;
  readonly saidHead: string;
  readonly nothingSaid: string;
  readonly alsoIn: (count: number) => string;
  readonly denies: (who: string) => string;
  readonly noDay: string;
  readonly noTitle: string;
  readonly none: string;
  readonly more: (command: string) => string;
  readonly noStory: (what: string) => string;
  readonly badNumber: (what: string) => string;
  readonly badCursor: (what: string) => string;
  readonly help: Readonly<
    Record<'stories' | 'story' | 'record' | 'since' | 'limit' | 'cursor' | 'to' | 'usage', string>
  >;
}
