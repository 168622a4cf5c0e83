import type { TokenRange } from '../attribution/proposal.ts';
import type { Analysis } from '../language/de/analysis.ts';
import { Kind, word } from '../language/de/tokens.ts';
import type { Actor, Gender } from './cast.ts';
import { countryAfter, countryOf } from './countries.ts';
import { isFeminineRole } from './mentions/roles.ts';
import { Word } from './mentions/words.ts';
import { nounInNominative } from './nominative.ts';

/** "Ministerin" is said of a woman; "Minister" of a man, as far as a title before a name tells. */
export function genderOfRole(a: Analysis, role: TokenRange): Gender | null {
  for (let i = role.start; i < role.end; i++) {
    if (a.forms[i] === 'frau' || isFeminineRole(a.forms[i])) return 'f';
    if (/^(?:herrn?|hr\.)$/.test(a.forms[i])) return 'm';
  }
  return /er$|chef$|präsident(?:en)?$/.test(a.forms[role.end - 1]) ? 'm' : null;
}

/** Words before a role in which its country is looked for: "der ⟨russische⟩ Diplomat", "⟨Österreichs⟩ Kanzler". */
const COUNTRY_REACH = 2;

/** Keeps the roles that stand in a range of tokens, and what they tell: gender and country. */
export function addRoles(a: Analysis, actor: Actor, role: TokenRange): void {
  for (let i = role.start; i < role.end; i++) {
    if (a.tokens.kind[i] !== Kind.word) continue;
    actor.addRole(nounInNominative(word(a.tokens, i)), i);
    if (a.forms[i].startsWith('us-')) actor.country ??= 'US';
  }
  actor.country ??= countryOf(a, Math.max(0, role.start - COUNTRY_REACH), role.start);
  actor.country ??= countryAfter(a, role.end);
  actor.gender ??= genderOfRole(a, role);
}

/** How far from a name its apposition or predicate is read, in tokens. */
const REACH = 12;
const COPULA = /^(?:ist|war|wurde|wird|bleibt|gilt|arbeitet|leitet)$/;
const PARTY = /^(?:AfD|BSW|CDU|CSU|FDP|Grüne|Linke|SPD|FPÖ|ÖVP|SPÖ|NEOS|SVP|SP|GLP|Mitte|FW)$/;

/**
 * Reads what stands around a name and says who that is: ", Vorsitzende der Bäcker,", "ist Objektleiter", "(CDU)",
 * "der Sprecher, ⟨Eva Kern⟩".
 */
export function describe(a: Analysis, words: Uint8Array, actor: Actor, { start, end }: TokenRange): void {
  const { kind } = a.tokens;
  if (kind[end] === Kind.comma || kind[end] === Kind.open || COPULA.test(a.forms[end] ?? ''))
    roleAfter(a, words, actor, end + 1);
  if (kind[start - 1] === Kind.comma) roleBefore(a, words, actor, start - 2);
  const party = kind[end] === Kind.open ? word(a.tokens, end + 1) : '';
  if (PARTY.test(party)) actor.addRole(`${party}-Politiker`, end + 1);
}

/** "Eva Kern, ⟨Vorsitzende⟩ der Bäcker": the next role, up to a mark. */
function roleAfter(a: Analysis, words: Uint8Array, actor: Actor, first: number): void {
  for (let i = first; i < Math.min(words.length, first + REACH) && !ends(a, i); i++) {
    if (words[i] !== Word.role && !/jährige[nr]?$/.test(a.forms[i])) continue;
    addRoles(a, actor, { start: i, end: i + 1 });
    return;
  }
}

/** "⟨der Sprecher⟩ des Amtes, Eva Kern": the nearest role before the comma. */
function roleBefore(a: Analysis, words: Uint8Array, actor: Actor, last: number): void {
  for (let i = last; i >= 0 && i > last - REACH && !ends(a, i) && words[i] !== Word.given; i--) {
    if (words[i] !== Word.role) continue;
    addRoles(a, actor, { start: i, end: i + 1 });
    return;
  }
}

/** Marks at which what is said of someone ends. */
function ends(a: Analysis, i: number): boolean {
  const kind = a.tokens.kind[i];
  const mark = kind === Kind.stop || kind === Kind.comma || kind === Kind.colon || kind === Kind.close;
  return mark || a.tokens.breaks[i] > 1;
}
