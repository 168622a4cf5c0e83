import type { Names } from '../../../identity/register/names.ts';
import { Register } from '../../../identity/register/register.ts';
import type { Preparing } from '../../database.ts';
import type { Loading } from './loading.ts';
import { save } from './saving.ts';
import type { Words } from './words.ts';

/** Made of the sightings, and nothing that these do not say. */
const DERIVED = ['profile', 'bearer', 'surname', 'company', 'duty'];

/** Makes profiles, keys and counts anew from all sightings. Belongs into a transaction. */
export function rebuild(file: Preparing, names: Names, loading: Loading, words: Words): void {
  const state = loading.whole();
  for (const table of DERIVED) file.prepare(`DELETE FROM ${table}`).run();
  file.prepare('UPDATE word SET documents = 0').run();
  file.prepare('UPDATE extent SET documents = 0').run();
  const register = new Register(names, state);
  save(file, words, register, register.takeChanges());
}
