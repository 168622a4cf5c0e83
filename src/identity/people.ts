import type { TokenRange } from '../attribution/proposal.ts';
import type { Analysis } from '../language/de/analysis.ts';
import { Closed } from '../language/de/classes.ts';
import { FIRST_NAMES } from '../language/de/data/first-names.ts';
import { Flag } from '../language/de/lexicon.ts';
import { Kind, word } from '../language/de/tokens.ts';
import { Actor, type Gender } from './cast.ts';
import type { MentionForm } from './entity.ts';
import { addRoles, describe, genderOfRole } from './description.ts';
import { type PersonName, personNames } from './mentions/persons.ts';
import { Word, isJoined } from './mentions/words.ts';
import { nameKeys } from './names/name-keys.ts';
import { sameName } from './names/same-name.ts';

/** A mention of an actor, in tokens. */
export interface Appearance extends TokenRange {
  readonly actor: Actor;
  readonly form: MentionForm;
  /** With the role before a name: "⟨US-Außenminister⟩ Antony Blinken". */
  readonly from: number;
}

/**
 * The persons that a text names, and every place where it does by a name: full names first, since a surname in a headline
 * stands before the name it belongs to.
 *
 * @returns appearances in text order
 */
export function peopleOf(a: Analysis, words: Uint8Array): Appearance[] {
  const people = new People(a);
  const names = personNames(a, words);
  const whole = names.filter(({ given, surname }) => given.length > 0 && surname !== null);
  for (const name of whole) if (name.sure) people.introduce(name);
  for (const name of whole) if (!name.sure) people.introduce(name);
  const found: Appearance[] = [];
  let next = 0;
  for (let i = 0; i < words.length;) {
    while (next < names.length && names[next].start < i) next++;
    const name = names[next];
    const appearance = name?.start === i ? people.named(name) : people.bySurname(words, i);
    if (appearance) found.push(appearance);
    i = name?.start === i ? name.end : (appearance?.end ?? i + 1);
  }
  for (const { actor, start, end } of found) describe(a, words, actor, { start, end });
  return found.filter(({ actor }) => actor.sure || actor.given.length > 0);
}

/** How sure two spellings must be one name: more than that one is a part of the other. */
const SAME = 0.85;
/** People of one key that are compared; keeps the time linear. */
const MOST_ALIKE = 20;

class People {
  readonly #a: Analysis;
  /** By the last word of their surname, without case. */
  readonly #bySurname = new Map<string, Actor[]>();
  readonly #byGiven = new Map<string, Actor[]>();
  /** By the keys of their whole names. */
  readonly #byKey = new Map<string, Actor[]>();
  readonly #ofName = new Map<PersonName, Actor>();
  /** Where each was mentioned last, a token. */
  readonly #last = new Map<Actor, number>();

  constructor(a: Analysis) {
    this.#a = a;
  }

  /** A full name: someone known by it, or someone new. */
  introduce(name: PersonName): void {
    const surname = this.#withoutGenitive(name.surname!, name.end);
    const key = keyOf(surname);
    const namesakes = this.#bySurname.get(key) ?? [];
    // "Rivas Llano" of Marco Rivas Llano, "Kontrolleur Haupt" of Mathias Haupt: what only may be a given name is none
    const known =
      this.#spelled(name, surname) ??
      namesakes.find((actor) => isSameGiven(actor.given, name.given)) ??
      (name.sure ? undefined : namesakes.find(({ sure }) => sure));
    if (known && !name.sure) {
      this.#ofName.set(name, known);
      return;
    }
    const actor = known ?? this.#create([...name.given, surname].join(' '), name.given, surname);
    if (!known) actor.sure = name.sure;
    else if (name.sure) actor.sure = true;
    if (actor.given.length < name.given.length) actor.name = [...name.given, surname].join(' ');
    this.#ofName.set(name, actor);
  }

  /** "Olexij Resnikow" is "Oleksii Reznikov": someone known whose name is another spelling of this one. */
  #spelled({ given }: PersonName, surname: string): Actor | undefined {
    const name = [...given, surname].join(' ');
    for (const key of nameKeys(name)) {
      const found = this.#byKey
        .get(key)
        ?.slice(0, MOST_ALIKE)
        .find((actor) => sameName(actor.name, name).score >= SAME);
      if (found) return found;
    }
    return undefined;
  }

  #create(name: string, given: readonly string[], surname: string | null): Actor {
    const actor = new Actor('person', name, { given, surname, gender: genderOfGiven(given) });
    if (surname !== null) push(this.#bySurname, keyOf(surname), actor);
    if (given.length > 0) push(this.#byGiven, given[0].toLowerCase(), actor);
    if (given.length > 0 && surname !== null) for (const key of nameKeys(name)) push(this.#byKey, key, actor);
    return actor;
  }

  /** "Putins Armee": the name without the ending of the genitive, where a noun follows or the name stands without it. */
  #withoutGenitive(surname: string, end: number): string {
    if (!/[^sxzß]s$/.test(surname) || surname.length < 4) return surname;
    const base = surname.slice(0, -1);
    if (this.#bySurname.has(keyOf(base))) return base;
    const a = this.#a;
    const noun =
      a.tokens.kind[end] === Kind.word && isJoined(a, end) && (a.bits[end] & Flag.NOUN) !== 0 && a.capital[end] === 1;
    return noun ? base : surname;
  }

  /** Who is meant by a name, full or not. */
  named(name: PersonName): Appearance | null {
    const actor = this.#ofName.get(name) ?? this.#ofShort(name);
    if (!actor) return null;
    const form = this.#ofName.has(name) ? 'name' : 'short-name';
    if (name.role) addRoles(this.#a, actor, name.role);
    return this.#appear(actor, name.start, name.end, form, name.role?.start ?? name.start);
  }

  #ofShort({ given, surname, role, start, end, sure }: PersonName): Actor | null {
    const gender = role ? genderOfRole(this.#a, role) : null;
    if (surname !== null && given.length === 0) {
      const base = this.#withoutGenitive(surname, end);
      const known = this.#bySurname.get(keyOf(base));
      if (known) return this.#choose(known, start, gender);
      const actor = this.#create(base, [], base);
      actor.gender = gender;
      return actor;
    }
    const namesakes = this.#byGiven.get(given[0].toLowerCase()) ?? this.#bySurname.get(given[0].toLowerCase());
    if (namesakes) return this.#choose(namesakes, start, gender);
    const actor = this.#create(given.join(' '), given, null);
    actor.sure = sure;
    return actor;
  }

  /**
   * Of those with one surname: whom the title fits, then who was spoken of last, unless two were in this paragraph.
   */
  #choose(actors: readonly Actor[], at: number, gender: Gender | null): Actor | null {
    const fitting = gender ? actors.filter((actor) => actor.gender === null || actor.gender === gender) : actors;
    const list = fitting.length > 0 ? fitting : actors;
    if (list.length === 1) return list[0];
    const spoken = list.filter((actor) => (this.#last.get(actor) ?? -1) >= 0);
    if (spoken.length <= 1) return spoken[0] ?? list[0];
    const from = paragraphStart(this.#a, at);
    const near = spoken.filter((actor) => this.#last.get(actor)! >= from);
    if (near.length > 1) return null;
    return spoken.reduce((best, actor) => (this.#last.get(actor)! > this.#last.get(best)! ? actor : best));
  }

  /** "⟨Blinken⟩ sagte", "⟨von der Leyen⟩": a surname known from elsewhere in the text. */
  bySurname(words: Uint8Array, i: number): Appearance | null {
    const a = this.#a;
    if (a.tokens.kind[i] !== Kind.word) return null;
    const form = word(a.tokens, i);
    const known =
      this.#bySurname.get(keyOf(form)) ??
      (/[^sx]s$/.test(form) ? this.#bySurname.get(keyOf(form.slice(0, -1))) : undefined);
    const actor = known && isNameUse(a, words, i, known) ? this.#choose(known, i, null) : null;
    if (!actor) return null;
    actor.sure ||= words[i] === Word.unknown;
    return this.#appear(actor, particleStart(a, i, actor), i + 1, 'short-name');
  }

  #appear(actor: Actor, start: number, end: number, form: MentionForm, from = start): Appearance {
    this.#last.set(actor, start);
    actor.mention(start, end, form);
    return { actor, start, end, form, from };
  }
}

/** A known noun is a surname only without an article: "sagte ⟨Stein⟩", not "der Stein", "ein kleiner Stein". */
function isNameUse(a: Analysis, words: Uint8Array, i: number, known: readonly Actor[]): boolean {
  const written = word(a.tokens, i);
  if (written === written.toLowerCase()) return false;
  if (words[i] === Word.unknown) return true;
  if (!known.some(({ sure }) => sure)) return false;
  if (words[i] === Word.none && a.closed[i] !== 0) return false;
  const first = particleStart(a, i, known[0]);
  if (first < i) return true;
  const determined =
    i > 0 &&
    isJoined(a, i) &&
    ((a.closed[i - 1] & Closed.determiner) !== 0 ||
      (words[i - 1] === Word.none &&
        (a.bits[i - 1] & (Flag.ADJ | Flag.FINITE)) === Flag.ADJ &&
        /e[nrsm]?$/.test(a.forms[i - 1])));
  return !determined;
}

/** Where a surname with its particles begins that ends at token `i`. */
function particleStart(a: Analysis, i: number, { surname }: Actor): number {
  const parts = (surname ?? '').split(' ');
  let start = i;
  for (
    let k = parts.length - 2;
    k >= 0 && start > 0 && word(a.tokens, start - 1).toLowerCase() === parts[k].toLowerCase();
    k--
  )
    start--;
  return start;
}

const keyOf = (surname: string): string => surname.slice(surname.lastIndexOf(' ') + 1).toLowerCase();

/** The same, an initial of it, or one name among several: "C.Q.", "Frank-Walter" and "Frank". */
function isSameGiven(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const [x, y] = [a[0].toLowerCase(), b[0].toLowerCase()];
  if (x === y || a.some((name) => b.includes(name))) return true;
  const initial = /^\p{L}\.?$/u;
  return y.startsWith(x[0]) && (initial.test(x) || initial.test(y) || x.split('-')[0] === y || y.split('-')[0] === x);
}

function genderOfGiven(given: readonly string[]): Gender | null {
  for (const name of given) {
    const gender = FIRST_NAMES.get(name) ?? FIRST_NAMES.get(name.split('-')[0]);
    if (gender === 'm' || gender === 'f') return gender;
  }
  return null;
}

function paragraphStart(a: Analysis, at: number): number {
  let i = at;
  while (i > 0 && a.tokens.breaks[i] < 2 && at - i < LONGEST_PARAGRAPH) i--;
  return i;
}

/** Tokens that are looked back at most; keeps the time linear on a text without paragraphs. */
const LONGEST_PARAGRAPH = 200;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
