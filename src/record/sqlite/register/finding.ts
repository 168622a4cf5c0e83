import { fullKeys } from '../../../identity/register/candidates.ts';
import { NAMES } from '../../../identity/register/default-names.ts';
import { fold } from '../../../identity/register/names.ts';
import { REGISTERED_KINDS } from '../../../identity/register/sighting.ts';
import type { RegisterStore } from '../register.ts';
import type { Preparing } from '../../database.ts';
import { wordKey, wordsOf } from './saving.ts';

interface Named {
  readonly name: string;
  readonly root: number;
}

/** Entities of a name, of a part of it, or of another spelling of it; those with the most sightings first. */
export function findByName(file: Preparing, store: RegisterStore, text: string): number[] {
  const wanted = fold(text);
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  const named = [...bearersOf(file, wordKey(longest)), ...namedByHand(store)];
  const exact = named.filter(({ name }) => fold(name) === wanted);
  if (exact.length > 0) return ordered(file, exact);
  const partly = named.filter(({ name }) => ` ${fold(name)} `.includes(` ${wanted} `));
  if (partly.length > 0) return ordered(file, partly);
  const keys = new Set(REGISTERED_KINDS.flatMap((kind) => fullKeys(kind, text, NAMES)));
  return ordered(
    file,
    [...keys].flatMap((key) => bearersOf(file, key)).filter(({ name }) => NAMES.same(text, name).same),
  );
}

/** Names of which a word begins so that are looked at. */
const LOOKED_AT = 1_000;

/** Entities whose name has these words, the last of which may be the beginning of one; those with the most sightings first. */
export function findByBeginning(file: Preparing, text: string, most: number): number[] {
  const wanted = fold(text);
  const last = wanted.split(' ').at(-1)!;
  if (last === '') return [];
  const from = wordKey(last);
  const named = file.prepare(BEGINNING).all(from, `${from}\uffff`, LOOKED_AT) as unknown as Named[];
  return ordered(
    file,
    named.filter(({ name }) => ` ${fold(name)}`.includes(` ${wanted}`)),
  ).slice(0, most);
}

const BEGINNING = 'SELECT name, root FROM bearer WHERE key >= ? AND key < ? ORDER BY key LIMIT ?';

function bearersOf(file: Preparing, key: string): Named[] {
  return file.prepare('SELECT name, root FROM bearer WHERE key = ?').all(key) as unknown as Named[];
}

function namedByHand(store: RegisterStore): Named[] {
  const { arrangement } = store.current();
  return [...arrangement.names].map(([entity, name]) => ({ name, root: arrangement.root(entity) }));
}

/** Each once, without those of whom nothing is seen. */
function ordered(file: Preparing, named: readonly Named[]): number[] {
  const roots = JSON.stringify([...new Set(named.map(({ root }) => root))]);
  return file
    .prepare(ORDERED)
    .all(roots)
    .map(({ root }) => Number(root));
}

const ORDERED = `SELECT p.root FROM json_each(?) AS j CROSS JOIN profile AS p ON p.root = CAST(j.value AS BIGINT)
  ORDER BY p.seen DESC, p.root`;
