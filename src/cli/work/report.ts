import { stdout } from 'node:process';
import type { AddedDocument } from '../../pipeline/add.ts';
import type { RecordError } from '../../record/error.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { type Log, shownSource } from '../running/log.ts';
import { minuteOf } from '../watch/text.ts';
import type { WorkTally } from './messages.ts';

/** Logs what became of a document on its way into the record. */
export function logStored(log: Log, document: AddedDocument): void {
  const source = shownSource(document.id);
  if ('error' in document) {
    log.tell('warn', 'not-stored', { source, code: document.error.code });
    return;
  }
  const { kind, document: number, statements, fresh } = document.added;
  log.tell('info', 'stored', { source, document: number, kind, statements, fresh });
}

/** Counts what was stored, and tells it now and then; where there is a log, everything by itself. */
export class Report {
  readonly #messages: Messages;
  readonly #log: Log;
  #tally: WorkTally = { documents: 0, new: 0, revised: 0, fresh: 0, failed: 0 };
  #told = 0;
  #waitsFor: string | null = null;

  constructor(messages: Messages, log: Log) {
    [this.#messages, this.#log] = [messages, log];
  }

  get tally(): WorkTally {
    return this.#tally;
  }

  see(document: AddedDocument): void {
    const { documents, new: fresh, revised, fresh: statements, failed } = this.#tally;
    if (this.#waitsFor !== null) this.#log.tell('info', 'record-back');
    this.#waitsFor = null;
    logStored(this.#log, document);
    if ('error' in document) this.#tally = { ...this.#tally, documents: documents + 1, failed: failed + 1 };
    else {
      const { kind, fresh: more } = document.added;
      this.#tally = {
        ...{ documents: documents + 1, fresh: statements + more, failed },
        ...{ new: fresh + Number(kind === 'new'), revised: revised + Number(kind === 'revised') },
      };
    }
  }

  /** The same once. */
  wait({ message, problem }: RecordError): void {
    if (message !== this.#waitsFor) {
      this.#log.tell('warn', 'record-away', { problem });
      this.#log.say(this.#messages.work.waits(printableLine(message)));
    }
    this.#waitsFor = message;
  }

  /** What was done, if anything was since. */
  tell(): void {
    if (this.#log.isOn || this.#tally.documents === this.#told) return;
    this.#told = this.#tally.documents;
    stdout.write(`${minuteOf(Date.now())}  ${this.#messages.work.tally(this.#tally)}\n`);
  }
}
