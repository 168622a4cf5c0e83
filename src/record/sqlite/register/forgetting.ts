import { fold } from '../../../identity/register/names.ts';
import type { JoinQuestion } from '../../../identity/register/question.ts';
import type { Register } from '../../../identity/register/register.ts';
import type { Sighting } from '../../../identity/register/sighting.ts';
import type { Database } from '../../database.ts';
import type { Loading } from './loading.ts';

/** Removes documents or somebody from the register. The register then arranges anew, moves and is stored. */
export class Forgetting {
  readonly #file: Database;
  readonly #loading: Loading;

  constructor(file: Database, loading: Loading) {
    this.#file = file;
    this.#loading = loading;
  }

  documents(names: readonly string[], register: Register): void {
    this.#load(names, register);
    for (const name of names) register.forget(name);
  }

  /**
   * Somebody with all names, also where others have them as company or as a reason for who they are.
   *
   * @returns the names, for `words` when the register was stored
   */
  entity(root: number, register: Register): ReadonlySet<string> {
    const its = this.#loading.sightingsUnder(root);
    const documents = [...new Set(its.map(({ document }) => document))];
    this.#load(documents, register);
    const isIts = (sighting: Sighting): boolean => register.rootOf(sighting) === root;
    const names = new Set(its.flatMap((sighting) => sighting.names));
    const members = register.arrangement.members(root);
    for (const document of documents) {
      const others = register.sightingsOf(document).filter((sighting) => !isIts(sighting));
      register.forget(document, isIts);
      for (const other of others) reword(other, names, register);
    }
    this.#forgetQuestions(new Set(members));
    for (const member of members) {
      this.#file.prepare('DELETE FROM identifier WHERE entity = ?').run(member);
      this.#forgetName(member);
    }
    return names;
  }

  /** A word that no document has any more is no longer that word; its number stays, where others point at it. */
  words(names: Iterable<string>): void {
    const forget = this.#file.prepare(
      `UPDATE word SET word = 'forgotten ' || id WHERE documents = 0 AND word IN (?1, 'company ' || ?1)
        AND NOT EXISTS (SELECT 1 FROM word WHERE word = ?1 AND documents > 0)`,
    );
    for (const name of names) forget.run(fold(name));
  }

  #load(documents: readonly string[], register: Register): void {
    const pieces = documents.map((name) => ({ name, sightings: this.#loading.sightingsOf(name) }));
    register.learn({ documents: pieces });
    const roots = new Set(pieces.flatMap(({ sightings }) => sightings.map((one) => register.rootOf(one))));
    register.learn(this.#loading.profiles([...roots].filter((root) => !register.holds(root))));
    // questions are about homes, which decisions may have left behind
    const homes = new Set(pieces.flatMap(({ sightings }) => sightings.map(({ home }) => home)));
    register.learn({ questions: this.#loading.questionsAbout([...homes]) });
  }

  /** Questions that have somebody among the candidates lose them, and those that have nobody else are gone. */
  #forgetQuestions(members: ReadonlySet<number>): void {
    const rows = this.#file.prepare("SELECT id, entity, kind, body FROM question WHERE body <> '{}'").all();
    for (const { id, entity, kind, body } of rows) {
      const number = Number(id);
      if (members.has(Number(entity))) this.#blank(number);
      else if (kind === 'join') this.#forgetCandidate(number, JSON.parse(body as string) as JoinQuestion, members);
    }
  }

  #forgetCandidate(id: number, question: JoinQuestion, members: ReadonlySet<number>): void {
    const candidates = question.candidates.filter(({ entity }) => !members.has(entity));
    if (candidates.length === question.candidates.length) return;
    if (candidates.length === 0) this.#blank(id);
    else
      this.#file
        .prepare('UPDATE question SET body = ? WHERE id = ?')
        .run(JSON.stringify({ ...question, candidates }), id);
  }

  #blank(question: number): void {
    this.#file.prepare("UPDATE question SET asked = 0, body = '{}' WHERE id = ?").run(question);
  }

  /** A name given by hand stands in the log, which is otherwise not changed. */
  #forgetName(entity: number): void {
    const rows = this.#file.prepare("SELECT id, action FROM decision WHERE kind = 'rename'").all();
    this.#file.unlocked('decision', () => {
      for (const { id, action } of rows) {
        const before = JSON.parse(action as string) as { readonly entity: number };
        if (before.entity !== entity) continue;
        const after = JSON.stringify({ ...before, name: `E${entity}` });
        this.#file.prepare('UPDATE decision SET action = ? WHERE id = ?').run(after, Number(id));
      }
    });
  }
}

/** Takes names out of the company of a sighting, and out of the reasons for who it is. */
function reword(sighting: Sighting, names: ReadonlySet<string>, register: Register): void {
  const company = sighting.company.filter((name) => !names.has(name));
  const evidence = sighting.evidence.filter(
    ({ kind, ours, theirs }) => kind !== 'company' || ![...names].some((name) => `${ours}, ${theirs}`.includes(name)),
  );
  const isSame = company.length === sighting.company.length && evidence.length === sighting.evidence.length;
  if (!isSame) register.reword({ ...sighting, company, evidence });
}
