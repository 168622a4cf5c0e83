import { stderr } from 'node:process';
import type { Outcome } from '../pipeline/outcome.ts';
import { isFailure } from '../record/result.ts';
import { failureLine } from './failures.ts';
import type { Messages } from './messages.ts';
import type { Progress } from './progress.ts';
import type { Tally } from './resume/journal.ts';

/** Sees every result on its way out: counts them, shows progress, and tells failures that the output does not hold. */
export class Watcher {
  tally: Tally = { documents: 0, failed: 0, foreign: 0 };
  readonly progress: Progress | null;
  readonly #messages: Messages;
  readonly #tellsFailures: boolean;

  constructor(progress: Progress | null, messages: Messages, tellsFailures: boolean) {
    this.progress = progress;
    this.#messages = messages;
    this.#tellsFailures = tellsFailures;
  }

  see(outcome: Outcome): void {
    const isFailed = outcome.language === null;
    const isForeign = !isFailed && outcome.language !== 'de';
    const { documents, failed, foreign } = this.tally;
    this.tally = { documents: documents + 1, failed: failed + Number(isFailed), foreign: foreign + Number(isForeign) };
    this.progress?.addDocument(isFailed);
    if (isFailed && this.#tellsFailures) this.#tell(outcome);
  }

  #tell({ result }: Outcome): void {
    if (!isFailure(result)) return;
    this.progress?.clear();
    stderr.write(`${failureLine(result, this.#messages)}\n`);
  }
}
