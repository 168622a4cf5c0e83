import type { TokenRange } from '../../attribution/proposal.ts';
import type { Analysis } from '../../language/de/analysis.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { nounClass } from '../../language/de/nouns.ts';
import { type NounPhrase, nounPhraseAt } from '../../language/de/phrases.ts';
import { word } from '../../language/de/tokens.ts';
import { partitionPoint } from '../../text/search.ts';
import { Actor, type Gender } from '../cast.ts';
import { isFeminineRole, roleFit, roleStem } from '../mentions/roles.ts';
import { Word } from '../mentions/words.ts';
import { nounInNominative } from '../nominative.ts';
import { organisationAt } from '../organisations/names.ts';
import type { Appearance } from '../people.ts';
import { byBrand, isOne } from './bodies.ts';
import { type Asked, type Meant, type Place, type Scene, antecedent } from './scene.ts';
import { byCompound } from './sources.ts';

export const isDefinite = (a: Analysis, i: number): boolean =>
  /^(?:d(?:er|ie|as|e[nms])|dies(?:e[rnms]?)|beim|vom|zum|zur|jene[rnms]?)$/.test(a.forms[i]);

const isIndefinite = (a: Analysis, i: number): boolean =>
  /^(?:k?eine?[rnms]?|manche[rnms]?|mehrere[rn]?|einige[rnms]?|viele[rn]?|andere[rn]?|zwei|drei)$/.test(a.forms[i]);

/** Who is meant by what someone is or does: "der Experte", "ein Sprecher des Ministeriums", "die Ministerin". */
export function byRole(
  scene: Scene,
  range: TokenRange,
  phrase: NounPhrase,
  place: Place,
  inside: readonly Appearance[],
): Meant | null {
  const a = scene.reading.analysis;
  const form = a.forms[phrase.head];
  const indefinite = isIndefinite(a, range.start);
  if (SPOKESPERSON.test(form)) {
    const named = indefinite ? null : byDescription(scene, phrase, place, 2);
    return named ?? bySpokesperson(scene, phrase, range, inside);
  }
  if (isMany(a, phrase)) return byGroup(scene, range, phrase, inside);
  if (indefinite) return anonymous(scene, range, phrase, inside);
  const office = OFFICE.exec(form)?.[1];
  if (office !== undefined) {
    const name = office.charAt(0).toUpperCase() + office.slice(1);
    const { start, head } = phrase;
    return { actor: scene.organisations.named({ start, end: head + 1, head, name, short: null }), form: 'name' };
  }
  return byDescription(scene, phrase, place) ?? anonymous(scene, range, phrase, inside);
}

const SPOKESPERSON = /(?:sprecher(?:in)?s?|pressestelle|pressereferent(?:in|en)?)$/;

/** Authorities that are called by who leads them. */
const OFFICE = /^(generalbundesanwalt|bundesrechnungshof|bundeswahlleiter)(?:e?s|in)?$/;

/** "Experten", "die Menschenrechtler", "Forschende": more than one, by the noun or by an article of many. */
function isMany(a: Analysis, { start, head }: NounPhrase): boolean {
  if (isOne(a, start)) return false;
  const form = a.forms[head];
  if (/(?:innen|leute|(?:end|jährig|igt)en)$/.test(form))
    return start === head || !/^(?:de[mns]|der)$/.test(a.forms[start]);
  if ((a.bits[head] & (Flag.SINGULAR | Flag.PLURAL)) === Flag.PLURAL || nounClass(a, head) === 'group') return true;
  return a.forms[start] === 'die' && !/(?:in|e|frau|kraft|person|hilfe)$/.test(form);
}

/** Many are nobody, but "Experten ⟨der Commerzbank⟩" speak for it, and "israelische Medien" are a name. */
function byGroup(scene: Scene, range: TokenRange, phrase: NounPhrase, inside: readonly Appearance[]): Meant | null {
  const a = scene.reading.analysis;
  const form = a.forms[phrase.head];
  if (/^(?:medien|behörden)$/.test(form) && (a.forms[phrase.head - 1] ?? '').includes('isch')) {
    const name = organisationAt(a, scene.words, phrase.head, range.start, phrase.head + 1);
    return { actor: scene.organisations.named(name), form: 'name' };
  }
  const owner = SPEAKS_FOR_OTHERS.test(form) ? ofOwner(phrase, range, inside) : null;
  return owner ?? nameless(range, new Actor('group', wordsOf(scene, range), { gender: 'pl', nameless: true }), inside);
}

const SPEAKS_FOR_OTHERS = /^(?:vertreter|experten|analysten|ökonomen|forscher|wissenschaftler)n?$/;

/** The organisation after a noun: "Sprecher ⟨des Ministeriums⟩". */
function ofOwner({ head }: NounPhrase, { end }: TokenRange, inside: readonly Appearance[]): Meant | null {
  const owner = inside.find(({ actor, start }) => actor.kind !== 'person' && start > head && start < end);
  return owner ? { actor: owner.actor, form: 'function' } : null;
}

/** Whoever speaks for an organisation without being named: the organisation speaks. */
function bySpokesperson(
  scene: Scene,
  phrase: NounPhrase,
  range: TokenRange,
  inside: readonly Appearance[],
): Meant | null {
  const owner = ofOwner(phrase, range, inside);
  if (owner) return owner;
  const a = scene.reading.analysis;
  const after = phrase.head + 1;
  // "Sprecher von ⟨Grab⟩"
  if (after < range.end && /^(?:von|der|des)$/.test(a.forms[after])) {
    const body = nounPhraseAt(a, after + 1, range.end);
    const known = body && scene.words[body.head] === Word.unknown;
    return known ? byBrand(scene, body, range.end) : anonymous(scene, range, phrase, inside);
  }
  const compound = byCompound(scene, phrase.head);
  if (compound) return compound;
  const salient = scene.discourse.salient(({ kind }) => kind === 'organisation');
  return salient ? { actor: salient, form: 'function' } : anonymous(scene, range, phrase);
}

/**
 * Someone without a name: "ein Aktivist", whom "er" may mean from now on, and "die SPD-Vorsitzende", who may have been
 * named before in another way and therefore is not sure to be someone else.
 */
export function anonymous(
  scene: Scene,
  range: TokenRange,
  phrase: NounPhrase,
  inside: readonly Appearance[] = [],
): Meant {
  const a = scene.reading.analysis;
  const feminine = isFeminineRole(a.forms[phrase.head]) || /^(?:eine[r]?|die)$/.test(a.forms[phrase.start]);
  const sure = !isDefinite(a, range.start);
  const gender = feminine ? 'f' : 'm';
  const actor = new Actor('source', wordsOf(scene, range), { gender, sure, nameless: true });
  actor.addRole(nounInNominative(word(a.tokens, phrase.head)), phrase.head);
  return nameless(range, actor, inside);
}

/** The words of a phrase without its definite article. */
function wordsOf({ reading: { analysis: a } }: Scene, { start, end }: TokenRange): string {
  const first = isDefinite(a, start) && end - start > 1 ? start + 1 : start;
  return a.tokens.text.slice(a.tokens.start[first], a.tokens.end[end - 1]);
}

/** Who has no name belongs to the organisation that its words name. */
function nameless({ start }: TokenRange, actor: Actor, inside: readonly Appearance[]): Meant {
  actor.of = inside.find((name) => name.actor.kind !== 'person' && name.start > start)?.actor ?? null;
  return { actor, form: 'description' };
}

/** What may be said of anybody. */
const ANYONE =
  /(?:jährige[nr]?|mann|frau|vater|mutter|sohn|tochter|promi|star|experte|expertin|politiker|politikerin|mandatar)n?$/;
/** Sentences after which someone is not called by a new description any more. */
const NEAR = 8;

/**
 * Whom a definite description means: who has such a role, the best fit first; else who is the only one to be given it
 * later; else, for what can be said of anyone ("der 42-Jährige"), who stands out; and for any other role who spoke last,
 * or of whom the text has told no more than one thing.
 *
 * @param least how well a role must fit: `roleFit`
 */
export function byDescription(scene: Scene, phrase: NounPhrase, place: Place, least = 1): Meant | null {
  const a = scene.reading.analysis;
  const form = a.forms[phrase.head];
  const stem = roleStem(form);
  const genders: Gender[] = isFeminineRole(form) || isFeminineArticle(a, phrase) ? ['f'] : ['m'];
  const asked = { at: phrase.start, genders, sameClause: false, ...place };
  const found = byFit(scene, asked, stem, least) ?? namedLater(scene, phrase.start, stem);
  if (found) return remember(found, a, phrase);
  if (least > 1 || !isDefinite(a, phrase.start)) return null;
  const kind = nounClass(a, phrase.head);
  const anyone = ANYONE.test(form) || kind === 'name';
  if (!anyone && kind !== 'function') return null;
  const spoke = scene.discourse.last(({ speaks, actor }) => speaks && isSomeone(actor));
  const near = spoke && place.sentence - spoke.sentence <= NEAR ? spoke.actor : null;
  const actor = antecedent(
    scene,
    asked,
    (one) => one === near || (one.kind === 'person' && (anyone || one.roles.size <= 1)),
  );
  return actor && remember(actor, a, phrase);
}

const isSomeone = ({ kind }: Actor): boolean => kind === 'person' || kind === 'source';

/** Who has a role that fits best, or someone without a name who was called just that, whoever was spoken of later. */
function byFit(scene: Scene, asked: Asked, stem: string, least: number): Actor | null {
  const fitOf = (actor: Actor): number => Math.max(0, ...[...actor.roles.keys()].map((role) => roleFit(stem, role)));
  const stranger = antecedent(scene, asked, (one) => one.kind === 'source' && fitOf(one) === 3);
  let person: Actor | null = null;
  for (let fit = 3; fit >= least && !person; fit--)
    person = antecedent(scene, asked, (one) => one.kind === 'person' && fitOf(one) >= fit);
  if (!person || !stranger) return person ?? stranger;
  return scene.discourse.last(({ actor }) => actor === person || actor === stranger)?.actor ?? person;
}

/** Names after a description that are looked at; keeps the time linear. */
const MOST_LATER = 100;

/** "Österreichs Sportdirektor …" in a headline: the only one whom the text later says to be that. */
function namedLater({ appearances }: Scene, at: number, stem: string): Actor | null {
  const fitting = new Set<Actor>();
  const first = partitionPoint(appearances.length, (i) => appearances[i].from <= at);
  for (const { actor } of appearances.slice(first, first + MOST_LATER))
    if (actor.kind === 'person' && [...actor.roles.keys()].some((role) => roleFit(stem, role) >= 2)) fitting.add(actor);
  return fitting.size === 1 ? [...fitting][0] : null;
}

function isFeminineArticle(a: Analysis, { start, head }: NounPhrase): boolean {
  return (
    /^(?:die|eine|diese|jene)$/.test(a.forms[start]) && (a.forms[head].endsWith('e') || (a.bits[head] & Flag.FEM) !== 0)
  );
}

/** A description once used is known: "der Ex-Diplomat". */
function remember(actor: Actor, a: Analysis, { head }: NounPhrase): Meant {
  actor.addRole(nounInNominative(word(a.tokens, head)), head);
  return { actor, form: 'description' };
}
