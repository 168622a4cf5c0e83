import type { Awaitable } from './record.ts';

/** How new statements are told: as a feed file, or by a request to an address. */
export const ALERT_KINDS = ['atom', 'json-feed', 'webhook'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** Target of a feed that is in no file: the desk hands it out. */
export const AT_THE_DESK = '-';

/** Where the secret of a webhook is; the secret itself is never in the record. */
export type SecretRef = { readonly env: string } | { readonly file: string };

export interface NewAlert {
  /** Unique, not empty. */
  readonly name: string;
  /** As search takes it. */
  readonly query: string;
  readonly kind: AlertKind;
  /** Path of the feed file, `AT_THE_DESK`, or address of the webhook. */
  readonly target: string;
  /** Of a webhook; null for feeds. */
  readonly secret: SecretRef | null;
}

/** A search that is asked of every new statement. */
export interface Alert extends NewAlert {
  readonly id: number;
  /** ISO 8601. Statements that were there by then are not new. */
  readonly created: string;
  /** Why the query could not be asked the last time; null when it could. */
  readonly problem: string | null;
}

/** An alert with what became of it. */
export interface AlertLine extends Alert {
  /** Statements that were told or are to be. */
  readonly hits: number;
  /** Messages that are to be delivered, and those that were given up. */
  readonly waiting: number;
  readonly dead: number;
}

export interface AlertHit {
  /** W33. */
  readonly statement: number;
  /** ISO 8601: when it was handed out first. */
  readonly at: string;
}

/** Some new statements on their way to a webhook. */
export interface Message {
  readonly id: number;
  /** The same at every attempt, so that who gets it twice knows: `msg_…`. */
  readonly key: string;
  readonly alert: Alert;
  /** ISO 8601. */
  readonly made: string;
  /** Ascending. */
  readonly statements: readonly number[];
  /** How often it was tried. */
  readonly attempts: number;
  /** ISO 8601: not to be tried before; null for one that was given up. */
  readonly next: string | null;
  /** What went wrong the last time. */
  readonly error: string | null;
}

export const MESSAGE_STATES = ['waiting', 'delivered', 'dead'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** A message with what became of it. */
export interface KeptMessage extends Message {
  readonly state: MessageState;
}

/** Which messages of an alert. */
export interface MessageOptions {
  readonly state?: MessageState;
  readonly most: number;
  /** The last message of the page before. */
  readonly before?: number;
}

/**
 * Alerts. `Record.settle` asks the queries of all new statements; each statement that fits is a hit of the alert once,
 * whatever happens. A new wording of a statement that was there or was told is no hit.
 */
export interface Alerts {
  /** @throws AlertError when the name is taken */
  add(alert: NewAlert, at: string): Awaitable<Alert>;
  /** In the order of their names. */
  list(): Awaitable<readonly AlertLine[]>;
  /** With its hits and messages. @returns whether there was one */
  remove(name: string): Awaitable<boolean>;
  /**
   * Stamps new hits with the time, and puts those of webhooks into messages.
   *
   * @param at ISO 8601: now
   */
  pack(at: string): Awaitable<void>;
  /** Hits that `pack` has stamped, the newest first. */
  hits(alert: number, most: number): Awaitable<readonly AlertHit[]>;
  /** Messages whose time has come, the oldest first; they stay due until it is said what became of them. */
  due(at: string, most: number): Awaitable<readonly Message[]>;
  delivered(message: number): Awaitable<void>;
  /** @param next ISO 8601: when to try again; null to give it up */
  failed(message: number, error: string, next: string | null): Awaitable<void>;
  /** Messages of an alert, the newest first. */
  messages(alert: number, options: MessageOptions): Awaitable<readonly KeptMessage[]>;
  /** Messages that were given up, the oldest first. */
  dead(): Awaitable<readonly Message[]>;
  /**
   * Has messages that were given up tried anew.
   *
   * @param at ISO 8601: now
   * @returns how many there were
   */
  replay(messages: readonly number[] | 'all', at: string): Awaitable<number>;
}

export type AlertProblem = 'name-taken';

export class AlertError extends Error {
  override readonly name = 'AlertError';
  readonly problem: AlertProblem;
  readonly alert: string;

  constructor(problem: AlertProblem, alert: string) {
    super(`${problem}: ${alert}`);
    this.problem = problem;
    this.alert = alert;
  }
}
