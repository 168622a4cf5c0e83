import { stderr } from 'node:process';
import { type Logger, pino } from 'pino';
import type { Outcome, Tell, WorkEvent } from '../../work/events.ts';
import { printableLine } from '../printable.ts';
import type { LogLevel, RunningFlags } from './options.ts';

/** What is logged beside `time`, `level` and `event`: numbers, names and addresses, never a text. */
export type Fields = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** A line for each thing that happens, on standard error. */
export class Log {
  /** For those who bring their own lines. */
  readonly logger: Logger;
  /** Whether anything is logged: then what happens is not told to people too. */
  readonly isOn: boolean;

  constructor({ log: format, logLevel: level }: Pick<RunningFlags, 'log' | 'logLevel'>, write = toStderr) {
    this.isOn = format !== 'none';
    const settings = {
      level: this.isOn ? level : 'silent',
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label: string) => ({ level: label }) },
    };
    const line = format === 'text' ? (json: string) => write(textOf(json)) : write;
    this.logger = pino(settings, { write: line });
  }

  tell(level: LogLevel, event: string, fields: Fields = {}): void {
    this.logger[level]({ event, ...fields });
  }

  /** To people, where nothing is logged. */
  say(line: string): void {
    if (!this.isOn) stderr.write(`${line}\n`);
  }
}

const toStderr = (line: string): void => {
  stderr.write(line);
};

/** `TIME LEVEL EVENT name=value …`. */
function textOf(json: string): string {
  const { time, level, event, ...fields } = JSON.parse(json) as Readonly<Record<string, unknown>>;
  const shown = Object.entries(fields).map(([name, value]) => `${name}=${shownValue(value)}`);
  return `${[time, String(level).toUpperCase().padEnd(5), event, ...shown].join(' ')}\n`;
}

function shownValue(value: unknown): string {
  const text = Array.isArray(value) ? value.join(',') : typeof value === 'string' ? value : JSON.stringify(value);
  return /^[^\s"=]+$/.test(text) ? printableLine(text) : JSON.stringify(printableLine(text));
}

/** Where something comes from, without what only some may know: names, passwords and what is asked of an address. */
export function shownSource(title: string): string {
  const url = /^https?:\/\//i.test(title) ? URL.parse(title) : null;
  return url ? `${url.origin}${url.pathname}` : title;
}

const LEVELS: Readonly<Record<Outcome, LogLevel>> = { done: 'info', returned: 'info', failed: 'warn', dead: 'error' };

/** Logs what happens on the bus. */
export function logWork(log: Log): Tell {
  return (event) => {
    if (log.isOn) log.tell(...lineOf(event));
  };
}

function lineOf(event: WorkEvent): [level: LogLevel, event: string, fields?: Fields] {
  switch (event.event) {
    case 'taken':
      return ['debug', 'taken', about(event)];
    case 'part':
      return ['debug', 'part', { step: event.step, part: event.part, ms: Math.round(event.ms) }];
    case 'put':
      return ['debug', event.isNew ? 'put' : 'known', { step: event.step, id: event.id }];
    case 'lease':
      return ['info', event.isHeld ? 'lease-taken' : 'lease-lost'];
    case 'connection':
      return event.isThere ? ['info', 'bus-back'] : ['warn', 'bus-lost'];
    default: {
      const { ms, bytes, reason } = event;
      const more = reason === null ? {} : { reason };
      return [LEVELS[event.event], event.event, { ...about(event), ms, bytes, ...more }];
    }
  }
}

function about({ step, id, attempt, title }: Extract<WorkEvent, { readonly attempt: number }>): Fields {
  return { step, id, attempt, source: shownSource(title) };
}
