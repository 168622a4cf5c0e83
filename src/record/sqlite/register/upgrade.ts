import { NAMES } from '../../../identity/register/default-names.ts';
import type { Question } from '../../../identity/register/question.ts';
import { Register } from '../../../identity/register/register.ts';
import type { Sighting } from '../../../identity/register/sighting.ts';
import type { EntityRow } from '../../../identity/register/state.ts';
import type { Migrating } from '../../database.ts';
import { Loading } from './loading.ts';
import { save } from './saving.ts';
import { Words } from './words.ts';

type Row = Record<string, unknown>;

/** Brings the sightings of a record of version 1 into the tables of version 2, with all that is made of them. */
export function upgradeRegister(database: Migrating): void {
  const words = new Words(database);
  const all = (sql: string): Row[] => database.prepare(sql).all();
  const sightings = all('SELECT * FROM sighting_v1 ORDER BY id').map(sightingOf);
  const { decisions, identifiers } = new Loading(database, words).opening();
  const register = new Register(NAMES, {
    entities: all('SELECT id, kind FROM entity ORDER BY id') as unknown as EntityRow[],
    questions: all('SELECT body FROM question WHERE asked = 1 ORDER BY id').map(
      ({ body }) => JSON.parse(body as string) as Question,
    ),
    lastQuestion: 0,
    ...{ sightings, decisions, identifiers },
  });
  const changes = register.takeChanges();
  for (const sighting of sightings) changes.sighting(sighting);
  save(database, words, register, changes);
  database.exec('DROP TABLE sighting_v1');
}

function sightingOf(row: Row): Sighting {
  const { names, aliases, functions, company, mentions, evidence, present, ...rest } = row;
  const words = (cell: unknown): string[] => JSON.parse(cell as string) as string[];
  return {
    ...(rest as unknown as Sighting),
    names: words(names),
    aliases: words(aliases),
    functions: words(functions),
    company: words(company),
    mentions: (JSON.parse(mentions as string) as [number, number][]).map(([start, end]) => ({ start, end })),
    evidence: JSON.parse(evidence as string) as Sighting['evidence'],
    present: present === 1,
  };
}
