import type { TokenRange } from '../../attribution/proposal.ts';
import type { NounPhrase } from '../../language/de/phrases.ts';
import { word } from '../../language/de/tokens.ts';
import { isGenericOf } from './bodies.ts';
import { type Meant, type Place, type Resolve, type Scene, antecedent, meantIn, namesIn, sentenceAt } from './scene.ts';

/** Whose words are meant by a noun of saying: "Angaben des Amtes", "Rahns Sicht", "eigene Angaben", "Polizeiangaben". */
export function bySource(
  scene: Scene,
  range: TokenRange,
  phrase: NounPhrase,
  place: Place,
  resolve: Resolve,
): Meant | null {
  const a = scene.reading.analysis;
  let after = phrase.head + 1;
  while (after < range.end && /^(?:von|vom|aus)$/.test(a.forms[after])) after++;
  const found = after < range.end ? resolve(scene, { start: after, end: range.end }, place) : null;
  if (found) return found;
  const [before] = namesIn(scene, { start: range.start, end: phrase.head });
  if (before) return meantIn(before);
  return /^eigene[rnms]?$/.test(a.forms[range.start])
    ? byOwn(scene, range.start, place)
    : byCompound(scene, phrase.head);
}

/** "Nach eigenen Angaben hat ⟨Lego⟩ …": the first whom the sentence names, else who stands out. */
function byOwn(scene: Scene, at: number, place: Place): Meant | null {
  const sentence = sentenceAt(scene, at);
  const named = sentence && namesIn(scene, sentence)[0];
  if (named) return { actor: named.actor, form: 'pronoun' };
  const actor = antecedent(scene, { at, genders: ['m', 'f', 'n', 'pl'], sameClause: true, ...place });
  return actor && { actor, form: 'pronoun' };
}

/** "⟨Polizei⟩angaben", "⟨NDB⟩-Sprecherin", "⟨Konzern⟩-Sprecher": the organisation that a word begins with. */
export function byCompound(scene: Scene, head: number): Meant | null {
  const form = word(scene.reading.analysis.tokens, head);
  const hyphen = form.lastIndexOf('-');
  const first = hyphen > 1 ? form.slice(0, hyphen) : (COMPOUND.exec(form)?.[1] ?? null);
  if (first === null) return null;
  const actor =
    scene.organisations.known(first) ??
    scene.organisations.ofHead(first.toLowerCase()).at(-1) ??
    isGenericOf(scene, first.toLowerCase()) ??
    scene.places.named(first);
  return actor && { actor, form: 'function' };
}

const COMPOUND = /^(.{4,40}?)s?(?:sprecher(?:in)?s?|angaben|bericht(?:e|en)?|informationen|quellen|mitteilung)$/i;
