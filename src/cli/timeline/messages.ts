/** What `wortlaut timeline` says. */
export interface TimelineMessages {
  readonly statements: (count: number) => string;
  readonly functions: string;
  readonly addressees: string;
  readonly outlets: string;
  readonly media: string;
  readonly company: string;
  readonly months: string;
  /** Below what was counted over the newest statements alone. */
  readonly counted: (count: number) => string;
  readonly about: (what: string) => string;
  readonly aboutWords: (words: string) => string;
  readonly changes: string;
  readonly to: (who: string) => string;
  readonly alsoIn: (count: number) => string;
  readonly noDay: string;
  readonly vanished: string;
  readonly none: string;
  readonly noChanges: string;
  readonly more: (command: string) => string;
  readonly badCursor: (what: string) => string;
  readonly notInOrder: string;
  readonly help: Readonly<
    Record<
      | 'timeline'
      | 'name'
      | 'record'
      | 'about'
      | 'changes'
      | 'since'
      | 'until'
      | 'type'
      | 'outlet'
      | 'oldest'
      | 'limit'
      | 'cursor'
      | 'to'
      | 'usage',
      string
    >
  >;
}
