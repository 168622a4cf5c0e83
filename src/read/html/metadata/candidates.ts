import type { MetadataCandidate, MetadataField, MetadataOrigin } from '../../../text/document.ts';
import { filled } from './words.ts';

/** Candidates of one field and origin that are kept; a page that says more repeats itself. */
const MOST = 40;

/** Collects what a page says about itself, in the order in which it is looked at, each answer once. */
export class Candidates {
  readonly list: MetadataCandidate[] = [];
  readonly #seen = new Set<string>();
  readonly #counts = new Map<string, number>();

  /** Takes a value that is words; anything else is none. */
  add(field: MetadataField, value: unknown, origin: MetadataOrigin): void {
    const words = filled(value);
    if (words === null) return;
    const place = `${field} ${origin}`;
    const count = this.#counts.get(place) ?? 0;
    if (count >= MOST || this.#seen.has(`${place} ${words}`)) return;
    this.#seen.add(`${place} ${words}`);
    this.#counts.set(place, count + 1);
    this.list.push({ field, value: words, origin });
  }
}
