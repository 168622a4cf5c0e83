import { nameKeys } from '../names/name-keys.ts';
import { sameName } from '../names/same-name.ts';
import type { Names } from './names.ts';

/** The names that the register compares by: the one place that says so. */
export const NAMES: Names = { same: sameName, keys: nameKeys };
