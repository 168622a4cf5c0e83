import type { TokenRange } from '../attribution/proposal.ts';
import type { Reading } from '../attribution/reading.ts';
import { partitionPoint } from '../text/search.ts';
import type { Passage } from '../text/passage.ts';
import type { Statement } from '../text/statement.ts';
import { affiliate, introduce } from './afterwards.ts';
import type { Actor } from './cast.ts';
import { Discourse } from './discourse.ts';
import { type Entity } from './entity.ts';
import { entitiesOf } from './entities.ts';
import { wordsOf } from './mentions/words.ts';
import { organisationsOf } from './organisations/find.ts';
import { Organisations } from './organisations/organisations.ts';
import { peopleOf } from './people.ts';
import { Places } from './places.ts';
import { meantBy } from './resolve/meant.ts';
import { anonymous } from './resolve/roles.ts';
import type { Meant, Scene } from './resolve/scene.ts';
import { type Part, placesOf, stepsOf } from './steps.ts';

/** Who is behind the mentions of a document. */
export interface Identities {
  readonly entities: readonly Entity[];
  /** For each statement the id of its speaker's entity; null where there is no speaker or the text does not tell. */
  readonly speakers: readonly (string | null)[];
  /** The same for whom it was said to. */
  readonly addressees: readonly (string | null)[];
}

/**
 * Finds who is behind the mentions of a document: names first, wherever they stand, then pronouns and descriptions in
 * the order of the text, as a reader meets them. Time is linear in the length of the text.
 */
export function identify(reading: Reading, statements: readonly Statement[]): Identities {
  const scene = sceneOf(reading);
  const found = readThrough(scene, partsOf(reading, statements));
  introduce(scene, found);
  affiliate(scene, found);
  const of = (passage: Passage | null): Actor | null =>
    passage ? (found.get(keyOf(rangeOf(reading, passage)))?.actor ?? null) : null;
  const spoken = statements.map(({ speaker }) => of(speaker));
  const speakers = sourcesBefore(reading, statements, firstPersons(statements, spoken));
  const addressees = statements.map(({ addressee }) => of(addressee));
  const people = scene.appearances.map(({ actor }) => actor).filter(({ kind, sure }) => kind === 'person' && sure);
  const named = entitiesOf(reading, [...people, ...speakers, ...addressees]);
  const idOf = (actor: Actor | null): string | null => (actor && !actor.nameless ? named.idOf(actor) : null);
  return { entities: named.entities, speakers: speakers.map(idOf), addressees: addressees.map(idOf) };
}

/** Every place of a text that names someone. */
function sceneOf(reading: Reading): Scene {
  const a = reading.analysis;
  const words = wordsOf(a);
  const people = peopleOf(a, words);
  const organisations = new Organisations(a);
  const bodies = organisationsOf(a, words, people, organisations);
  const appearances = [...people, ...bodies].sort((x, y) => x.from - y.from || y.end - x.end);
  return { reading, words, appearances, organisations, places: new Places(a), discourse: new Discourse() };
}

/** Goes through the text once, keeps in mind who was spoken of, and asks who each part means when it comes to it. */
function readThrough(scene: Scene, parts: readonly Part[]): Map<string, Meant> {
  const places = placesOf(scene.reading);
  const found = new Map<string, Meant>();
  const note = (actor: Actor, at: number, speaks: boolean): void => {
    const { sentence, clause, leads, quoted } = places(at);
    scene.discourse.note({ actor, at, sentence, clause, leads, quoted, speaks });
  };
  for (const step of stepsOf(scene, parts)) {
    if ('appearance' in step) note(step.appearance.actor, step.appearance.start, false);
    else if ('role' in step) {
      const { phrase } = step;
      note(anonymous(scene, { start: phrase.start, end: phrase.end }, phrase).actor, phrase.start, false);
    } else if ('pronoun' in step) {
      const meant = meantBy(scene, { start: step.pronoun, end: step.pronoun + 1 }, places(step.pronoun));
      if (!meant) continue;
      meant.actor.mention(step.pronoun, step.pronoun + 1, 'pronoun');
      note(meant.actor, step.pronoun, false);
    } else if (step.opens) {
      const meant = meantBy(scene, step.part, places(step.part.start));
      if (!meant) continue;
      found.set(keyOf(step.part), meant);
      if (meant.form !== 'name' && meant.form !== 'short-name')
        meant.actor.mention(step.part.start, step.part.end, meant.form);
    } else {
      const meant = found.get(keyOf(step.part));
      if (meant?.actor.sure) note(meant.actor, step.part.start, step.part.speaks);
    }
  }
  return found;
}

/** The speakers and listeners of all statements, each passage once. */
function partsOf(reading: Reading, statements: readonly Statement[]): Part[] {
  const parts = new Map<string, Part>();
  for (const { speaker, addressee } of statements) {
    for (const [passage, speaks] of [
      [speaker, true],
      [addressee, false],
    ] as const) {
      if (!passage) continue;
      const range = rangeOf(reading, passage);
      const key = keyOf(range);
      if (!parts.has(key) || speaks) parts.set(key, { ...range, speaks });
    }
  }
  return [...parts.values()];
}

const keyOf = ({ start, end }: TokenRange): string => `${start}-${end}`;

/** The tokens of a passage, from its first to its last. */
function rangeOf({ analysis: { tokens } }: Reading, { spans }: Passage): TokenRange {
  const first = partitionPoint(tokens.length, (i) => tokens.end[i] <= spans[0].start);
  const end = partitionPoint(tokens.length, (i) => tokens.start[i] < spans[0].end);
  return { start: first, end: Math.max(end, first + 1) };
}

/** "⟨Demnach⟩ stieg er ein": on the word of whoever spoke in this sentence or the one before. */
function sourcesBefore(
  reading: Reading,
  statements: readonly Statement[],
  speakers: readonly (Actor | null)[],
): (Actor | null)[] {
  const sentenceOf = ({ spans }: Passage): number => {
    const { tokens } = reading.analysis;
    const token = partitionPoint(tokens.length, (i) => tokens.end[i] <= spans[0].start);
    return partitionPoint(reading.sentences.length, (s) => reading.sentences[s].end <= token);
  };
  let last: { readonly actor: Actor | null; readonly sentence: number } | null = null;
  return speakers.map((actor, i) => {
    const { speaker, quote, nestedIn } = statements[i];
    if (nestedIn !== null) return actor;
    const sentence = sentenceOf(quote);
    const pointsBack = actor === null && speaker !== null && /^dem(?:nach|zufolge)$/i.test(speaker.text);
    const meant: Actor | null = pointsBack && last && sentence - last.sentence <= 1 ? last.actor : actor;
    last = { actor: meant, sentence };
    return meant;
  });
}

/** "ich" in someone's words is who says them. */
function firstPersons(statements: readonly Statement[], speakers: readonly (Actor | null)[]): (Actor | null)[] {
  const index = new Map(statements.map(({ id }, i) => [id, i]));
  return speakers.map((actor, i) => {
    const { speaker, nestedIn } = statements[i];
    const outer = nestedIn === null ? undefined : index.get(nestedIn);
    if (actor || outer === undefined || !speaker || !/^(?:ich|mir|mich|meine[rnms]?)\b/i.test(speaker.text))
      return actor;
    return speakers[outer];
  });
}
