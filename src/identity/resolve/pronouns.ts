import type { Analysis } from '../../language/de/analysis.ts';
import { Closed } from '../../language/de/classes.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { nounPhraseAt } from '../../language/de/phrases.ts';
import { Kind } from '../../language/de/tokens.ts';
import { partitionPoint } from '../../text/search.ts';
import type { Gender } from '../cast.ts';
import { isSourceNoun } from '../source-nouns.ts';
import { type Meant, type Place, type Scene, antecedent, sentenceAt } from './scene.ts';

/**
 * Who is meant by a passage that begins with a pronoun: "er", "sie", "seine Angaben", and "die" after the comma.
 *
 * @returns null when the text does not tell, undefined when there is no pronoun
 */
export function byPronoun(scene: Scene, i: number, end: number, place: Place): Meant | null | undefined {
  const a = scene.reading.analysis;
  if (POSSESSIVE.test(a.forms[i]) && end > i + 1) return byPossessive(scene, i, end, place);
  // "⟨Er⟩ und viele in Kiew"
  if (end > i + 1 && a.forms[i + 1] !== 'und') return undefined;
  if (a.tokens.kind[i - 1] === Kind.comma && a.forms[i] in RELATIVE) return byRelative(scene, i);
  const genders = gendersOf(scene, i);
  if (genders === null) return isOtherPronoun(a, i) ? null : undefined;
  const actor = antecedent(scene, { at: i, genders, sameClause: false, ...place });
  return actor && { actor, form: 'pronoun' };
}

const POSSESSIVE = /^(?:sein|ihr)(?:e[nrms]?)?$/;

/** "⟨seine⟩ Angaben" are his, "seine Sprecherin" is not he. */
function byPossessive(scene: Scene, i: number, end: number, place: Place): Meant | null | undefined {
  const a = scene.reading.analysis;
  const head = nounPhraseAt(a, i, end)?.head ?? i;
  if (!isSourceNoun(a, head)) return undefined;
  const genders: Gender[] = a.forms[i].startsWith('s') ? ['m', 'n'] : ['f', 'pl'];
  const actor = antecedent(scene, { at: i, genders, sameClause: true, ...place });
  return actor && { actor, form: 'pronoun' };
}

/** "man", "viele", "das": pronouns that name nobody. */
function isOtherPronoun(a: Analysis, i: number): boolean {
  const pronouns = Closed.personal | Closed.indefinite | Closed.demonstrative | Closed.relative;
  return (a.closed[i] & pronouns) !== 0 && (a.closed[i] & Closed.determiner) === 0;
}

/** Which genders a pronoun can stand for; null for other words. */
function gendersOf(scene: Scene, i: number): readonly Gender[] | null {
  const form = scene.reading.analysis.forms[i];
  if (form === 'sie') return isManyHere(scene, i) ? ['pl'] : ['f'];
  return Object.hasOwn(PERSONAL, form) ? PERSONAL[form] : null;
}

const PERSONAL: Readonly<Record<string, readonly Gender[]>> = {
  er: ['m'],
  ihn: ['m'],
  dieser: ['m'],
  ersterer: ['m'],
  letzterer: ['m'],
  ihm: ['m', 'n'],
  sein: ['m', 'n'],
  seine: ['m', 'n'],
  seinen: ['m', 'n'],
  seiner: ['m', 'n'],
  ihr: ['f'],
  ihre: ['f'],
  ihren: ['f'],
  ihrer: ['f'],
  es: ['n'],
};

/** Whether the finite verb of its clause says that "sie", or a noun without an article, is many. */
export function isManyHere(scene: Scene, i: number): boolean {
  const clause = sentenceAt(scene, i)?.clauses.findLast(
    ({ start, end, finite }) => start <= i && i < end && finite >= 0,
  );
  if (!clause) return false;
  const bits = scene.reading.analysis.bits[clause.finite];
  const plural = bits & (Flag.IND_PL | Flag.KONJ1_PL | Flag.KONJ2_PL);
  const singular = bits & (Flag.IND_SG3 | Flag.KONJ1_SG3 | Flag.KONJ2_SG3);
  return plural !== 0 && singular === 0;
}

const RELATIVE: Readonly<Record<string, readonly Gender[]>> = {
  der: ['m', 'f'],
  die: ['f'],
  das: ['n'],
  dem: ['m', 'n'],
  den: ['m'],
  welcher: ['m', 'f'],
  welche: ['f'],
  welches: ['n'],
};
/** Tokens between a name and its relative pronoun, at most. */
const FARTHEST_OWNER = 4;

/** "Eva Kern, ⟨die⟩ sagt": whoever is named right before the comma. */
function byRelative({ appearances, reading: { analysis: a } }: Scene, i: number): Meant | null {
  const genders = RELATIVE[a.forms[i]];
  const before = partitionPoint(appearances.length, (k) => appearances[k].from < i);
  const owner = appearances
    .slice(Math.max(0, before - 3), before)
    .findLast(({ end, actor: { gender } }) => end < i && (gender === null || genders.includes(gender)));
  if (!owner || i - owner.end > FARTHEST_OWNER) return null;
  for (let k = owner.end; k < i - 1; k++) if (a.tokens.kind[k] === Kind.stop) return null;
  return { actor: owner.actor, form: 'pronoun' };
}
