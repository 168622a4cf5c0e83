import type { TokenRange } from '../../attribution/proposal.ts';
import type { Analysis } from '../../language/de/analysis.ts';
import type { NounPhrase } from '../../language/de/phrases.ts';
import { Kind, word } from '../../language/de/tokens.ts';
import type { Actor } from '../cast.ts';
import { isAcronym, isJoined, Word } from '../mentions/words.ts';
import { isPluralNoun } from '../organisations/brands.ts';
import { keyOf } from '../organisations/organisations.ts';
import type { Appearance } from '../people.ts';
import { isManyHere } from './pronouns.ts';
import type { Meant, Scene } from './scene.ts';

/** "das", "dem", "des": an article of one alone. */
export const isOne = (a: Analysis, i: number): boolean =>
  /^(?:d[ea]s|dem|vom|beim|zum|eine?[mrs]?)$/.test(a.forms[i] ?? '');

/** Whether an organisation is one, and not many of a kind: no "Kliniken", but "palästinensische Gesundheitsbehörden". */
export function isBody({ reading: { analysis: a } }: Scene, { actor, start, end }: Appearance): boolean {
  if (actor.head === null || isOne(a, start - 1)) return true;
  if (!(a.entry[end - 1] !== 0 && isPluralNoun(a, end - 1)) && actor.gender !== 'pl') return true;
  return a.forms[start].includes('isch') && /(?:medien|behörden)$/.test(a.forms[end - 1]);
}

/**
 * Whom a noun means that any organisation of its kind is called by: the last whose name ends so ("das Ministerium"), or
 * for firms and associations the one that is spoken of most.
 *
 * @param noun in lower case
 */
export function isGenericOf({ organisations, discourse }: Scene, noun: string): Actor | null {
  const key = keyOf(noun);
  const named = organisations.ofHead(key).at(-1);
  if (named && keyOf(named.name) !== key && !keyOf(named.name).endsWith(` ${key}`)) return named;
  const company = COMPANY.test(key)
    ? discourse.salient(
        ({ kind, gender, head }) => kind === 'organisation' && gender !== 'pl' && (head === null || COMPANY.test(head)),
      )
    : null;
  return company ?? named ?? null;
}

const COMPANY =
  /(?:unternehmen|konzern|firma|hersteller|anbieter|betreiber|plattform|netzwerk|gesellschaft|organisation|start-?up|bank|sender|zeitung|magazin|verein|verband|gruppe|marke|händler|dienst)$/;

/** A name in no lexicon: "Tiktok", "Human Rights Watch"; null for what is many: "die Tradwives sagen". */
export function byBrand(scene: Scene, phrase: NounPhrase, end: number): Meant | null {
  const a = scene.reading.analysis;
  const { head } = phrase;
  if (/[:*_]innen$|kreisen?$|ende[nr]?$/.test(a.forms[head])) return null;
  if (a.forms[phrase.start] === 'die' && !isAcronym(word(a.tokens, head)) && isManyHere(scene, head)) return null;
  let start = head;
  while (start > phrase.start && isNameWord(scene, start - 1)) start--;
  let stop = head + 1;
  while (stop < Math.min(end, phrase.end) && isNameWord(scene, stop) && isJoined(a, stop)) stop++;
  const name = a.tokens.text.slice(a.tokens.start[start], a.tokens.end[stop - 1]);
  const actor = scene.organisations.named({ start, end: stop, head: -1, name, short: null });
  return { actor, form: 'name' };
}

const isNameWord = ({ words }: Scene, i: number): boolean =>
  words[i] !== Word.none && words[i] !== Word.role && words[i] !== Word.time;

/** "das Deutsche Rote Kreuz (⟨DRK⟩)": who is known by an abbreviation in brackets. */
export function byAcronym(
  { reading: { analysis: a }, organisations }: Scene,
  { start, end }: TokenRange,
): Meant | null {
  for (let i = start; i + 2 < Math.min(end, start + LONGEST_NAME); i++) {
    if (a.tokens.kind[i] !== Kind.open || a.tokens.kind[i + 2] !== Kind.close) continue;
    const actor = organisations.known(word(a.tokens, i + 1));
    return actor ? { actor, form: 'name' } : null;
  }
  return null;
}

/** Tokens of a name before its abbreviation, at most. */
const LONGEST_NAME = 16;

/** "A und B" who speak together are one group. */
export function jointly(scene: Scene, inside: readonly Appearance[], range: TokenRange): Meant | null {
  const a = scene.reading.analysis;
  if (inside.length < 2 || inside[0].from > range.start + 2) return null;
  const members = [inside[0]];
  for (const next of inside.slice(1)) {
    const last = members[members.length - 1];
    if (next.actor === last.actor) continue;
    if (!isCoordinated(a, last.end, next.from)) return null;
    members.push(next);
  }
  if (members.length < 2) return null;
  return { actor: scene.organisations.joint(members.map(({ actor }) => actor)), form: 'name' };
}

/** Between two names only "und", a comma, an article. */
function isCoordinated(a: Analysis, from: number, to: number): boolean {
  let joined = false;
  for (let i = from; i < to; i++) {
    const and = a.forms[i] === 'und' || a.forms[i] === 'sowie';
    joined ||= and;
    if (!and && a.tokens.kind[i] !== Kind.comma && !/^d(?:er|ie|as|em|en)$/.test(a.forms[i])) return false;
  }
  return joined;
}
