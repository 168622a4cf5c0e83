import { ACRONYMS } from '../language/de/data/acronyms.ts';
import { ORGANISATION_HEADS } from '../language/de/data/organisations.ts';
import { word } from '../language/de/tokens.ts';
import type { Actor } from './cast.ts';
import { Word } from './mentions/words.ts';
import type { Appearance } from './people.ts';
import { type Meant, type Scene, namesIn } from './resolve/scene.ts';

/** Sentences of an opening, in which someone may be introduced before being named. */
const OPENING = 4;

/**
 * "Ein russischer Ex-Diplomat glaubt …" at the start of an article is whoever turns out to be an ex-diplomat in it, if
 * there is one alone.
 */
export function introduce(scene: Scene, found: Map<string, Meant>): void {
  const opening = scene.reading.sentences[Math.min(OPENING, scene.reading.sentences.length) - 1]?.end ?? 0;
  for (const [key, { actor, form }] of found) {
    if (actor.kind !== 'source' || !actor.sure) continue;
    const [stem] = actor.roles.keys();
    const [token] = actor.roleTokens;
    if (stem === undefined || token >= opening || stem.includes('sprecher')) continue;
    const known = namedAs(scene.appearances, stem);
    if (!known || known.references.some(({ start }) => start < token)) continue;
    for (const { start, end } of actor.references) known.mention(start, end, form);
    found.set(key, { actor: known, form });
  }
}

/** The only person who is said to be something. */
function namedAs(appearances: readonly Appearance[], stem: string): Actor | null {
  const known = new Set<Actor>();
  for (const { actor } of appearances) if (actor.sure && actor.roles.has(stem)) known.add(actor);
  return known.size === 1 ? [...known][0] : null;
}

/** Tokens between a role and the name of the organisation that it is a role in. */
const REACH = 3;

/** "die Chefin ⟨des Verbandes⟩", "⟨EZB⟩-Präsidentin": the organisation that someone's role is in. */
export function affiliate(scene: Scene, found: ReadonlyMap<string, Meant>): void {
  const actors = [...scene.appearances, ...found.values()].map(({ actor }) => actor);
  for (const actor of new Set(actors)) {
    for (const token of actor.roleTokens) actor.of ??= organisationOf(scene, token);
  }
}

function organisationOf(scene: Scene, token: number): Actor | null {
  const { organisations, reading, words } = scene;
  const after = namesIn(scene, { start: token + 1, end: token + 1 + LONGEST_NAME }).find(
    ({ actor, from }) => actor.kind !== 'person' && from <= token + REACH,
  );
  const joined =
    after && !Array.from({ length: after.from - token - 1 }).some((_, k) => words[token + 1 + k] !== Word.none);
  if (joined && /^(?:de[rs]|vo[nm]|beim?|in|im|für|eine[rs])$/.test(reading.analysis.forms[token + 1]))
    return after.actor;
  const role = word(reading.analysis.tokens, token);
  const first = role.slice(0, Math.max(0, role.lastIndexOf('-')));
  const known = organisations.known(first);
  if (known || !(ACRONYMS.has(first) || ORGANISATION_HEADS.has(first))) return known ?? null;
  return organisations.named({ start: token, end: token + 1, head: -1, name: first, short: null });
}

/** Tokens of a name, at most. */
const LONGEST_NAME = 16;
