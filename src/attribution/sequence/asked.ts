import { STATEMENT_TYPES } from '../../text/statement.ts';
import { type Proposal, type Ranges, endOf } from '../proposal.ts';
import type { ReadSentence } from '../reading.ts';
import { QUOTE_LABELS, ROLE_LABELS, Role, firstLabel } from './labels.ts';
import type { Posteriors } from './sequence.ts';

/** Asks the sequence model about the words of a candidate; 0 outside the text. */
export class Asked {
  readonly #quotes: Float32Array;
  readonly #roles: Float32Array;

  constructor({ quotes, roles }: Posteriors) {
    this.#quotes = quotes;
    this.#roles = roles;
  }

  /** The probability that a token has this quote label. */
  label(i: number, label: number): number {
    return i < 0 ? 0 : (this.#quotes[i * QUOTE_LABELS + label] ?? 0);
  }

  /** The probability that a token stands in a quote of the type whose first label this is. */
  ofType(i: number, first: number): number {
    return this.label(i, first) + this.label(i, first + 1);
  }

  /** The probability that a token stands in any quote. */
  any(i: number): number {
    return i < 0 || i * QUOTE_LABELS >= this.#quotes.length ? 0 : 1 - this.label(i, 0);
  }

  role(i: number, role: number): number {
    return i < 0 ? 0 : (this.#roles[i * ROLE_LABELS + role] ?? 0);
  }

  /** The mean probability of a role over words; null where there are none. */
  meanRole(ranges: Ranges | null, role: number): number | null {
    let sum = 0;
    let tokens = 0;
    for (const { start, end } of ranges ?? []) {
      for (let i = start; i < end; i++, tokens++) sum += this.role(i, role);
    }
    return tokens === 0 ? null : sum / tokens;
  }

  /** The mean probability of each type over the words of a quote, and that of its own type at its least likely word. */
  types({ quote, type }: Proposal): { readonly means: Float64Array; readonly least: number } {
    const means = new Float64Array(STATEMENT_TYPES.length);
    const first = firstLabel(type);
    let least = 1;
    let tokens = 0;
    for (const { start, end } of quote) {
      for (let i = start; i < end; i++, tokens++) {
        for (let t = 0; t < means.length; t++) means[t] += this.ofType(i, 1 + 2 * t);
        least = Math.min(least, this.ofType(i, first));
      }
    }
    for (let t = 0; t < means.length; t++) means[t] /= tokens;
    return { means, least };
  }

  /** The highest probability of a role in a sentence, outside the quote; for `none`, of any role. */
  mostBeside({ quote }: Proposal, { start, end }: ReadSentence, role: number): number {
    const [from, to] = [quote[0].start, endOf(quote)];
    let most = 0;
    for (let i = start; i < end; i++) {
      if (i === from) i = to;
      if (i >= end) break;
      const p = role === Role.none ? 1 - this.role(i, role) : this.role(i, role);
      if (p > most) most = p;
    }
    return most;
  }
}
