import type { AlertKind } from '../../record/alerts.ts';

/** What `wortlaut alerts` says. */
export interface AlertMessages {
  readonly kinds: Readonly<Record<AlertKind, string>>;
  /** Where a feed is that is in no file. */
  readonly atDesk: string;
  readonly added: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly nameTaken: (name: string) => string;
  readonly noSuch: (name: string) => string;
  readonly none: string;
  readonly hits: (count: number) => string;
  readonly waiting: (count: number) => string;
  readonly dead: (count: number) => string;
  readonly problem: (what: string) => string;
  readonly written: (entries: number) => string;
  readonly same: string;
  readonly unwritable: (file: string, why: string) => string;
  readonly delivered: (statements: number) => string;
  readonly later: (error: string, when: string) => string;
  readonly givenUp: (error: string) => string;
  readonly noSecret: (where: string) => string;
  readonly nothingDead: string;
  readonly toReplay: string;
  readonly replayed: (count: number) => string;
  readonly nothingToDo: string;
  readonly oneTarget: string;
  readonly webhookSecret: string;
  readonly secretWithout: string;
  readonly badNumber: (value: string) => string;
  readonly help: Readonly<
    Record<
      | 'alerts'
      | 'add'
      | 'list'
      | 'remove'
      | 'run'
      | 'dead'
      | 'name'
      | 'search'
      | 'atom'
      | 'jsonFeed'
      | 'webhook'
      | 'secretEnv'
      | 'secretFile'
      | 'allow'
      | 'replay'
      | 'record'
      | 'to',
      string
    >
  >;
}
