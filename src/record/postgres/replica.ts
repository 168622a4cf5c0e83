import { setTimeout as sleep } from 'node:timers/promises';
import { RecordError, type RecordProblem } from '../error.ts';
import type { Question } from './member.ts';
import type { Pool } from './pool.ts';

/** Milliseconds for which a replica may be behind what this process wrote; then the server that writes is asked. */
const BEHIND = 500;
const LOOK = 10;
/** Milliseconds for which a replica that cannot be asked is left alone. */
const AWAY = 5_000;

/** What a replica says that has not heard of it yet. */
const LATER: ReadonlySet<RecordProblem> = new Set(['not-found', 'older']);

/** What only reads, by the parts of a record. What is not named here, and what calls back, is asked of the server that writes. */
const READING: Readonly<Record<string, ReadonlySet<string>>> = {
  documents: words('find document revisionLines revisions revision statementsOf statements wholes latest since newest'),
  corrections: words('log doubtful reviewed undoneIn'),
  entities: words(
    'find beginning entity names lines list count seen sightings decisions decisionsAbout review unidentified',
  ),
  claims: words('claim list after contrary decisions'),
  stories: words('story stories storyOf copiesOf'),
  timelines: words('find summary statements overTime changes'),
  search: words('search facets matching parts saved looks'),
  care: words('stats'),
};

/** Where a replica is in the log of the server that writes: https://www.postgresql.org/docs/15/datatype-pg-lsn.html */
const POSITION: Question = { part: null, method: 'position', values: [] };

export function isReading({ part, method, values }: Question): boolean {
  const methods = part === null ? undefined : READING[part];
  return methods?.has(method) === true && !values.some((value) => typeof value === 'function');
}

/**
 * A server that follows the one that writes (hot standby), asked for what only reads. Whoever wrote reads what they wrote:
 * until the replica has it, or when it cannot be asked, it gives no answer, and the other server is asked.
 */
export class Replica {
  readonly #pool: Pool;
  /** What it must have; null when it has all that this process wrote. */
  #needed: bigint | null = null;
  #awayUntil = 0;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** @param position of the server that writes, after something was written */
  follow(position: string): void {
    const at = numberOf(position);
    if (this.#needed === null || at > this.#needed) this.#needed = at;
  }

  /**
   * Null where the other server must be asked.
   *
   * @param isAlone the other cannot be asked: what the replica has is all that is known
   * @throws what the question itself brings about
   */
  async ask(question: Question, isAlone = false): Promise<{ readonly value: unknown } | null> {
    if (Date.now() < this.#awayUntil && !isAlone) return null;
    try {
      return isAlone || (await this.#hasAll()) ? { value: await this.#pool.ask(question) } : null;
    } catch (error) {
      if (!(error instanceof RecordError) || error.problem === 'read-only') throw error;
      // a schema that is new, or was migrated, is there in a moment
      if (!LATER.has(error.problem)) this.#awayUntil = Date.now() + AWAY;
      return null;
    }
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  async #hasAll(): Promise<boolean> {
    const end = Date.now() + BEHIND;
    for (;;) {
      const needed = this.#needed;
      if (needed === null) return true;
      if (numberOf(String(await this.#pool.ask(POSITION))) >= needed) {
        if (this.#needed === needed) this.#needed = null;
        return true;
      }
      if (Date.now() > end) return false;
      await sleep(LOOK);
    }
  }
}

/** `16/B374D848`: two numbers of 32 bits. */
function numberOf(position: string): bigint {
  const [high, low] = position.split('/');
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
