import type { TokenRange } from '../../attribution/proposal.ts';
import type { Analysis } from '../../language/de/analysis.ts';
import { Closed } from '../../language/de/classes.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { nounClass } from '../../language/de/nouns.ts';
import { type NounPhrase, nounPhraseAt } from '../../language/de/phrases.ts';
import { Kind, word } from '../../language/de/tokens.ts';
import { Word, isJoined } from '../mentions/words.ts';
import { isGeneric, organisationAt } from '../organisations/names.ts';
import type { Appearance } from '../people.ts';
import { isSourceNoun } from '../source-nouns.ts';
import { byAcronym, byBrand, isBody, isGenericOf, isOne, jointly } from './bodies.ts';
import { byPronoun } from './pronouns.ts';
import { byDescription, byRole, isDefinite } from './roles.ts';
import { type Meant, type Place, type Scene, meantIn, namesIn } from './scene.ts';
import { bySource } from './sources.ts';

/**
 * Who is meant by the words of a speaker or listener; null when the text does not tell. Someone without a name is an
 * actor of the kind `source`.
 */
export function meantBy(scene: Scene, range: TokenRange, place: Place): Meant | null {
  const a = scene.reading.analysis;
  const start = skipOpening(a, range);
  const whole = { start, end: range.end };
  const pronoun = byPronoun(scene, start, range.end, place);
  if (pronoun !== undefined) return pronoun;
  const inside = namesIn(scene, range);
  const phrase = nounPhraseAt(a, start, range.end);
  if (!phrase) return inside.length > 0 ? meantIn(inside[0]) : null;
  if (isSourceNoun(a, phrase.head)) return bySource(scene, whole, phrase, place, meantBy);
  // "Rahns Sicht"
  const owner = inside.find((name) => name.from === start && isOwner(a, name, range.end, phrase));
  if (owner && isSourceNoun(a, owner.end)) return meantIn(owner);
  const joint = jointly(scene, inside, range);
  if (joint) return joint;
  const person = inside.find((name) => name.actor.kind === 'person' && isHead(scene, range, phrase, name));
  return person ? meantIn(person) : byPhrase(scene, whole, phrase, place, inside);
}

/** Past marks and "auch". */
function skipOpening(a: Analysis, { start, end }: TokenRange): number {
  let i = start;
  const opens = (k: number): boolean =>
    a.tokens.kind[k] === Kind.quote ||
    ((a.closed[k] & Closed.adverb) !== 0 && (a.closed[k] & (Closed.determiner | Closed.personal)) === 0);
  while (i < end - 1 && opens(i)) i++;
  return i;
}

/**
 * Whether a person's name is what a phrase is about, and not one that its noun belongs to: "der Sprecher, ⟨Eva Kern⟩",
 * "Analyst ⟨Kern⟩", but not "das Unternehmen von Eva Kern".
 */
function isHead(scene: Scene, range: TokenRange, phrase: NounPhrase, name: Appearance): boolean {
  const a = scene.reading.analysis;
  if (name.from <= phrase.head) return !isOwner(a, name, range.end, phrase);
  // "die Chefin ⟨von⟩ Eva Kern", "der Anwalt ⟨der⟩ Ministerin Kern", "das Team ⟨um⟩ Kern"
  let before = name.from - 1;
  const isAdjective = (k: number): boolean =>
    scene.words[k] === Word.none && (a.bits[k] & Flag.ADJ) !== 0 && a.closed[k] === 0;
  while (before > phrase.head && isAdjective(before)) before--;
  const leads = Closed.preposition | Closed.contraction | Closed.determiner;
  return a.tokens.kind[before] !== Kind.word || (a.closed[before] & leads) === 0;
}

/** "⟨Trumps⟩ Sprecherin": a genitive before its noun. */
function isOwner(a: Analysis, { actor, end: after }: Appearance, end: number, { head }: NounPhrase): boolean {
  if (after >= end || after > head + 1 || a.tokens.kind[after] !== Kind.word) return false;
  const { surname, name } = actor;
  const last = (surname ?? name).split(' ').at(-1);
  return word(a.tokens, after - 1) === `${last}s`;
}

/** Who is meant by a phrase that no person's name heads. */
function byPhrase(
  scene: Scene,
  range: TokenRange,
  phrase: NounPhrase,
  place: Place,
  inside: readonly Appearance[],
): Meant | null {
  const { words } = scene;
  const a = scene.reading.analysis;
  const { head } = phrase;
  // "⟨Österreichs⟩ Sportdirektor"
  const state = words[range.start] === Word.place && range.start + 1 < range.end && a.forms[range.start].endsWith('s');
  if (state && !inside.some(({ start }) => start === range.start))
    return meantBy(scene, { start: range.start + 1, end: range.end }, place);
  const body = inside.find(({ actor, start, end }) => actor.kind !== 'person' && start <= head && head < end);
  if (body) return isBody(scene, body) ? meantIn(body) : null;
  if (isGenericPhrase(a, range, head, inside)) return byGeneric(scene, head);
  return byAcronym(scene, range) ?? byNoun(scene, range, phrase, place, inside);
}

/** "das US-Unternehmen", and no name after it. */
function isGenericPhrase(a: Analysis, { start }: TokenRange, head: number, inside: readonly Appearance[]): boolean {
  const determined = (a.closed[start] & (Closed.determiner | Closed.contraction)) !== 0;
  if (!isGeneric(a, head, determined ? start + 1 : head)) return false;
  return inside.find((name) => name.start > head)?.start !== head + 1;
}

function byGeneric(scene: Scene, head: number): Meant | null {
  const actor = isGenericOf(scene, scene.reading.analysis.forms[head]);
  return actor && { actor, form: 'description' };
}

/** By the class of its noun. */
function byNoun(
  scene: Scene,
  range: TokenRange,
  phrase: NounPhrase,
  place: Place,
  inside: readonly Appearance[],
): Meant | null {
  const { words, places } = scene;
  const a = scene.reading.analysis;
  const { head, start } = phrase;
  const kind = nounClass(a, head);
  const follows = head + 1 < range.end && words[head + 1] === Word.unknown && isJoined(a, head + 1);
  // "dem Kreditvermittler ⟨Interhyp⟩"
  if (kind === 'function' && follows) return byBrand(scene, { ...phrase, start: head + 1, head: head + 1 }, range.end);
  if (kind === 'function' || (kind === 'group' && !isOne(a, start))) return byRole(scene, range, phrase, place, inside);
  if (kind === 'organisation') return byGeneric(scene, head);
  // "des israelischen Militärs": a body that in the plural is a group
  if (kind === 'group') {
    const name = organisationAt(a, words, head, start, phrase.end);
    return { actor: scene.organisations.named({ ...name, head }), form: 'name' };
  }
  const seat = places.at(head);
  if (seat) return { actor: seat, form: 'metonym' };
  if (words[head] === Word.unknown || kind === 'media' || isKnownName(scene, phrase))
    return byOrigin(scene, phrase, place) ?? byBrand(scene, phrase, range.end);
  const person = isDefinite(a, range.start) && kind === 'other' ? byDescription(scene, phrase, place) : null;
  return person ?? byOwner(phrase, range, inside);
}

/** "die Aargauerin": who comes from a place that no lexicon has. */
function byOrigin(scene: Scene, phrase: NounPhrase, place: Place): Meant | null {
  const a = scene.reading.analysis;
  const native = isDefinite(a, phrase.start) && /.{3}er(?:in)?$/.test(a.forms[phrase.head]);
  return native ? byDescription(scene, phrase, place) : null;
}

/** "Rheinmetall": what looks like a compound noun and has been used as a name. */
function isKnownName({ reading: { analysis: a }, words, organisations }: Scene, { start, head }: NounPhrase): boolean {
  if (start !== head || a.entry[head] !== 0 || words[head] !== Word.noun) return false;
  return organisations.known(word(a.tokens, head)) !== undefined;
}

/** "der Fleischatlas ⟨der Heinrich-Böll-Stiftung⟩": what a thing says, its owner says. */
function byOwner({ head, class: kind }: NounPhrase, { end }: TokenRange, inside: readonly Appearance[]): Meant | null {
  if (kind !== 'other' && kind !== 'text') return null;
  const owner = inside.find((name) => name.start > head && name.start < end);
  return owner ? { actor: owner.actor, form: 'description' } : null;
}
