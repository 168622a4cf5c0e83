import { MIGRATIONS } from '../../src/record/sqlite/migrations.ts';
import { openFile } from '../../src/record/sqlite/file.ts';

const PEOPLE = ['Ada Zwirn', 'Bruno Kalt', 'Eva Rot', 'Tilo Krug', 'Rhea Bux'];

/** Makes a record of version 1, in which somebody was seen so often, each person in every fifth document. */
export function makeVersion1(file: string, sightings: number): void {
  const { database, close } = opened(file);
  database.exec('BEGIN');
  const entity = database.prepare("INSERT INTO entity (id, kind) VALUES (?, 'person')");
  for (const i of PEOPLE.keys()) entity.run(i + 1);
  const sighting = database.prepare(`INSERT INTO sighting (id, document, entity, day, kind, names, aliases, functions,
    country, organisation, company, mentions, home, present, evidence)
    VALUES (?, ?, ?, ?, 'person', ?, '[]', '["Wirtin"]', 'DE', NULL, '[]', '[[0,9]]', ?, 1, '[]')`);
  for (let n = 0; n < sightings; n++) {
    const who = n % PEOPLE.length;
    const day = `2026-03-${String(1 + (n % 28)).padStart(2, '0')}`;
    sighting.run(n + 1, `d${n}`, `p${who}`, day, JSON.stringify([PEOPLE[who]]), who + 1);
  }
  database.exec(`INSERT INTO decision (id, at, by, kind, action)
    VALUES (1, '2026-03-03T10:00:00Z', 'ada', 'merge', '{"kind":"merge","into":1,"from":2}')`);
  database.exec('COMMIT');
  close();
}

function opened(file: string): { database: ReturnType<typeof openFile>['database']; close: () => void } {
  const old = openFile(file, { migrations: MIGRATIONS.slice(0, 1) });
  return { database: old.database, close: () => old.close() };
}
