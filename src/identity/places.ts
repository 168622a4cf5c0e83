import type { Analysis } from '../language/de/analysis.ts';
import { COUNTRIES, SEATS_OF_POWER, STATE_ALIASES } from '../language/de/data/countries.ts';
import { PLACES } from '../language/de/data/places.ts';
import { word } from '../language/de/tokens.ts';
import { Actor } from './cast.ts';

interface Seat {
  readonly name: string;
  readonly kind: 'state' | 'organisation';
  readonly code: string | null;
}

/** What a place stands for, by its forms as texts have them: "Moskau" for Russia, "der Kreml" for itself. */
const SEATS: ReadonlyMap<string, Seat> = new Map([
  ...COUNTRIES.flatMap(({ code, name, seats }) => {
    const kind = code === 'EU' ? ('organisation' as const) : ('state' as const);
    return [name, ...seats].map((form) => [form, { name, kind, code }] as const);
  }),
  ...STATE_ALIASES.map(([form, code]) => {
    const name = COUNTRIES.find((country) => country.code === code)?.name ?? form;
    return [form, { name, kind: code === 'EU' ? ('organisation' as const) : ('state' as const), code }] as const;
  }),
  ...SEATS_OF_POWER.flatMap(({ name, forms, code }) =>
    [name, ...forms].map((form) => [form, { name, kind: 'organisation' as const, code }] as const),
  ),
]);

/** Words that a place name has at most. */
const MOST_WORDS = 4;

/** The states and seats of power of one document. */
export class Places {
  readonly #a: Analysis;
  readonly #actors = new Map<string, Actor>();

  constructor(a: Analysis) {
    this.#a = a;
  }

  get all(): Iterable<Actor> {
    return this.#actors.values();
  }

  /** What the place at token `i` stands for; null where it is none that speaks. */
  at(i: number): Actor | null {
    const { tokens } = this.#a;
    for (let first = Math.max(0, i - MOST_WORDS + 1); first <= i; first++) {
      for (let end = Math.min(tokens.length, first + MOST_WORDS); end > i; end--) {
        const found = this.named(tokens.text.slice(tokens.start[first], tokens.end[end - 1]));
        if (found) return found;
      }
    }
    const form = word(tokens, i);
    return PLACES.has(form) ? this.#actor({ name: form, kind: 'state', code: null }) : null;
  }

  /** What stands for these words, with or without the ending of the genitive. */
  named(form: string): Actor | null {
    const seat = SEATS.get(form) ?? (form.endsWith('s') ? SEATS.get(form.slice(0, -1)) : undefined);
    return seat ? this.#actor(seat) : null;
  }

  #actor({ name, kind, code }: Seat): Actor {
    const known = this.#actors.get(name);
    if (known) return known;
    const actor = new Actor(kind, name, { gender: 'n' });
    actor.country = code;
    this.#actors.set(name, actor);
    return actor;
  }
}
