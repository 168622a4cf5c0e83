import type { Analysis } from '../../language/de/analysis.ts';
import { ACRONYMS, NAMED_GROUPS } from '../../language/de/data/acronyms.ts';
import { ORGANISATION_HEADS } from '../../language/de/data/organisations.ts';
import { compoundHead } from '../../language/de/lexicon.ts';
import { word } from '../../language/de/tokens.ts';
import { Actor } from '../cast.ts';
import { countryOf } from '../countries.ts';
import { genderOf } from '../nominative.ts';
import type { OrganisationName } from './names.ts';

/** The organisations of a document: found under every form of their names. */
export class Organisations {
  readonly #a: Analysis;
  readonly #byKey = new Map<string, Actor>();
  /** By the noun that their name is built on, in text order. */
  readonly #byHead = new Map<string, Actor[]>();
  readonly #byCountry = new Map<string, Actor[]>();
  /** The words of introduced names by the first of them. */
  readonly #introduced = new Map<string, string[][]>();

  constructor(a: Analysis) {
    this.#a = a;
  }

  /** The organisation of this name, known or new. */
  named({ name: written, head, short, start }: OrganisationName): Actor {
    const name = NAMED_GROUPS.get(written) ?? written;
    const noun = head < 0 || isProper(this.#a, head) ? null : headOf(this.#a.forms[head]);
    const country = head < 0 ? null : countryOf(this.#a, start, head);
    const known =
      this.#byKey.get(keyOf(name)) ??
      (noun === null
        ? undefined
        : (this.#ofCountry(noun, country) ?? this.#longer(name, noun) ?? this.#shorter(name, noun)));
    const actor = known ?? this.#create(name, noun);
    if (country !== null && actor.country === null) {
      actor.country = country;
      push(this.#byCountry, country, actor);
    }
    if (short !== null) this.#abbreviate(actor, short);
    // "Stiftung Donorkind" is "Donorkind" as well
    const rest = keyOf(name.slice(name.indexOf(' ') + 1));
    if (head >= 0 && !this.#byKey.has(rest)) this.#byKey.set(rest, actor);
    actor.gender ??= genderOf(this.#a, head < 0 ? start : head);
    return actor;
  }

  /** An organisation whose abbreviation the text explains: its long name is known as a whole from then on. */
  introduce(name: OrganisationName): void {
    const actor = this.named(name);
    const words = keyOf(name.name).split(' ');
    if (words.length < 2) return;
    this.#byKey.set(keyOf(name.name), actor);
    const known = this.#introduced.get(words[0]) ?? [];
    if (known.length < MOST_ALIKE) this.#introduced.set(words[0], [...known, words]);
  }

  /** How many tokens from `i` on are an introduced name; 0 where none stands there. */
  introducedAt(a: Analysis, i: number, end: number): number {
    const first = this.#introduced.get(keyOf(`${word(a.tokens, i)} x`).split(' ')[0]);
    const found = first?.find((words) => {
      if (i + words.length > end) return false;
      return keyOf(a.tokens.text.slice(a.tokens.start[i], a.tokens.end[i + words.length - 1])) === words.join(' ');
    });
    return found?.length ?? 0;
  }

  /** A known organisation that was called by less so far: "die Feuerwehr", then "die Berliner Feuerwehr". */
  #shorter(name: string, noun: string): Actor | undefined {
    const longer = keyOf(name).split(' ');
    const actor = lastOf(this.#byHead.get(noun), ({ head, name: own }) => {
      const shorter = keyOf(own).split(' ');
      return head === noun && shorter.length < longer.length && shorter.every((part) => longer.includes(part));
    });
    if (actor) actor.name = name;
    return actor;
  }

  /** "Israels Armee" is "die israelische Armee". */
  #ofCountry(noun: string, country: string | null): Actor | undefined {
    return lastOf(this.#byCountry.get(country ?? ''), (actor) => isSameBody(actor.head, noun));
  }

  /** "der Bauernverband" of "Thüringer Bauernverband", "das Gericht" of "Landgericht München": the last such. */
  #longer(name: string, noun: string): Actor | undefined {
    // "die Kommission ⟨in Brüssel⟩"
    const shorter = keyOf(name.replace(/ in .*$/, '')).split(' ');
    return lastOf(this.#byHead.get(noun), (actor) => {
      const longer = keyOf(actor.name).split(' ');
      return shorter.every((part) => longer.includes(part) || (part === noun && actor.head?.endsWith(noun)));
    });
  }

  #create(name: string, noun: string | null): Actor {
    const full = ACRONYMS.get(name);
    const known = full === undefined ? undefined : this.#byKey.get(keyOf(full));
    if (known) {
      this.#byKey.set(keyOf(name), known);
      return known;
    }
    const actor = new Actor('organisation', full ?? name);
    actor.head = noun;
    this.#byKey.set(keyOf(name), actor);
    if (full !== undefined) this.#byKey.set(keyOf(full), actor);
    for (const head of noun === null ? [] : headsOf(noun)) push(this.#byHead, head, actor);
    return actor;
  }

  #abbreviate(actor: Actor, short: string): void {
    const other = this.#byKey.get(keyOf(short));
    if (!other || other === actor) this.#byKey.set(keyOf(short), actor);
    actor.aliases.add(short);
  }

  /** Those who speak together as one: "Verdi und Komba". */
  joint(actors: readonly Actor[]): Actor {
    const names = actors.map(({ name }) => name);
    const name = `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;
    const known = this.#byKey.get(keyOf(name));
    if (known) return known;
    const actor = new Actor('group', name, { gender: 'pl' });
    this.#byKey.set(keyOf(name), actor);
    return actor;
  }

  /** Who is known under these words. */
  known(name: string): Actor | undefined {
    return this.#byKey.get(keyOf(name));
  }

  /** The last that a noun alone may mean: "das Ministerium". */
  ofHead(noun: string): readonly Actor[] {
    return this.#byHead.get(noun) ?? [];
  }
}

/** Organisations that are looked through for one that a short name may mean; keeps the time linear. */
const MOST_ALIKE = 50;

const lastOf = (actors: readonly Actor[] | undefined, passes: (actor: Actor) => boolean): Actor | undefined =>
  actors?.slice(-MOST_ALIKE).findLast(passes);

function push(map: Map<string, Actor[]>, key: string, actor: Actor): void {
  const list = map.get(key);
  if (list) list.push(actor);
  else map.set(key, [actor]);
}

/** "Israels Armee" is "das israelische Militär": words for the armed forces of a state mean the same. */
function isSameBody(a: string | null, b: string): boolean {
  return a === b || (a !== null && ARMED_FORCES.test(a) && ARMED_FORCES.test(b));
}

const ARMED_FORCES = /^(?:armee|militär|streitkräfte|truppen)$/;

/** Whether a noun for a body is a name of one alone: "Facebook". */
function isProper(a: Analysis, head: number): boolean {
  return a.entry[head] === 0 && compoundHead(word(a.tokens, head)) === 0;
}

/** Names without case, inflection of adjectives and genitive: for comparison alone. */
export function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/["„“”»«‚‘’']/g, '')
    .split(/\s+/)
    .map((part, i, all) =>
      i === all.length - 1 && all.length === 1
        ? part.replace(/([^s])s$/, '$1')
        : part.replace(/e[nmrs]?$|(?<=[^s])s$/, ''),
    )
    .join(' ');
}

/** "ministerium" of "ministeriums": the head noun without the genitive. */
function headOf(form: string): string {
  for (const ending of ['es', 's']) {
    const base = form.endsWith(ending) ? form.slice(0, -ending.length) : '';
    if (HEADS.has(headsOf(base).at(-1)!)) return base;
  }
  return form;
}

const HEADS: ReadonlySet<string> = new Set([...ORGANISATION_HEADS].map((head) => head.toLowerCase()));

/** The noun itself and the known heads that it ends in: "bundesjustizministerium", "ministerium". */
function headsOf(noun: string): string[] {
  const found = [noun];
  for (let i = Math.max(1, noun.length - 24); noun.length - i >= 3; i++)
    if (HEADS.has(noun.slice(i))) found.push(noun.slice(i));
  return found;
}
