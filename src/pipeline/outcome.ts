import { type Result, isFailure } from '../record/result.ts';

/**
 * A result and its JSON, of which the one is made of the other when it is asked for: what comes from another thread is
 * JSON, and is written as JSON without being taken apart.
 */
export class Outcome {
  /** Of the document; null for a failure. */
  readonly language: string | null;
  #result: Result | null;
  #json: string | null;

  private constructor(language: string | null, result: Result | null, json: string | null) {
    this.language = language;
    this.#result = result;
    this.#json = json;
  }

  static of(result: Result): Outcome {
    return new Outcome(isFailure(result) ? null : result.language, result, null);
  }

  /** @param packed as `pack` gives it */
  static unpack({ language, json }: PackedOutcome): Outcome {
    return new Outcome(language, null, json);
  }

  get result(): Result {
    this.#result ??= JSON.parse(this.#json!) as Result;
    return this.#result;
  }

  get json(): string {
    this.#json ??= JSON.stringify(this.#result);
    return this.#json;
  }

  /** Plain data for another thread. */
  pack(): PackedOutcome {
    return { language: this.language, json: this.json };
  }
}

export interface PackedOutcome {
  readonly language: string | null;
  readonly json: string;
}
