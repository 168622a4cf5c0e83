import type { Reviewed } from '../../../identity/register/review.ts';
import type { RegisterStore } from '../register.ts';
import type { Preparing } from '../../database.ts';

/** What a review looks at: open questions with their sightings, decisions, and who is seen at all. */
export function reviewedOf(file: Preparing, store: RegisterStore): Reviewed {
  const register = store.current();
  const { arrangement, log, identifiers } = register;
  const questions = store.loading.questions('asked = 1');
  const ids = [
    ...questions.flatMap((question) => (question.kind === 'join' ? [question.sighting] : [])),
    ...log.flatMap(({ action }) => (action.kind === 'split' ? action.sightings : [])),
  ];
  const sightings = new Map(
    file
      .prepare(SIGHTINGS)
      .all(JSON.stringify([...new Set(ids)]))
      .map(({ id, home, present }) => [Number(id), { id: Number(id), home: Number(home), present: present === 1 }]),
  );
  const seen = new Map(
    file
      .prepare('SELECT root, seen FROM profile')
      .all()
      .map(({ root, seen: times }) => [Number(root), { seen: Number(times) }]),
  );
  return {
    ...{ arrangement, log, identifiers, questions },
    root: (entity) => arrangement.root(entity),
    sighting: (id) => sightings.get(id) ?? null,
    profile: (entity) => seen.get(arrangement.root(entity)) ?? null,
  };
}

const SIGHTINGS = `SELECT s.id, s.home, s.present FROM json_each(?) AS j CROSS JOIN sighting AS s
  ON s.id = CAST(j.value AS BIGINT)`;
