import { upgradeRegister } from './register/upgrade.ts';
import { ALERTS } from './schema/alerts.ts';
import { CLAIMS } from './schema/claims.ts';
import { COMPATIBILITY } from './schema/compatibility.ts';
import { DOCUMENTS } from './schema/documents.ts';
import { DOUBTS } from './schema/doubts.ts';
import { INTAKE, PAGES_BY_TIME } from './schema/intake.ts';
import { REGISTER_V1, REGISTER_V2 } from './schema/register.ts';
import { LOOKS, SEARCH } from './schema/search.ts';
import { STORIES } from './schema/stories.ts';
import { TIMELINE } from './schema/timeline.ts';
import { TOKENS } from './schema/tokens.ts';
import type { Migrating, Preparing } from '../database.ts';

/** SQL, or what SQL alone cannot do; either within one transaction. */
export type Migration = string | ((database: Migrating) => void);

const VERSION_2: readonly Migration[] = [
  ...[DOCUMENTS, REGISTER_V2, upgradeRegister],
  ...[SEARCH, CLAIMS, STORIES, TIMELINE, ALERTS, INTAKE],
];

/**
 * What each version of a record adds to the one before; the first makes an empty file version 1. Only ever append: a
 * version that was handed out stays as it is, for the files that have it. One that changes or takes away what older readers
 * rely on, and does not only add, sets `compatibility.reader` to its own number.
 */
export const MIGRATIONS: readonly (readonly Migration[])[] = [
  [REGISTER_V1],
  VERSION_2,
  [TOKENS],
  [DOUBTS, LOOKS, PAGES_BY_TIME],
  [COMPATIBILITY],
];

/** The version of the oldest readers that understand a record. Only of one from version 5 on. */
export const readersOf = (database: Preparing): number =>
  Number(database.prepare('SELECT reader FROM compatibility').get()!['reader']);
