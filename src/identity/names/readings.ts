import { rows } from '../../language/de/data/table.ts';
import { LETTERS, SYSTEMS } from './data/letters.ts';
import { SPELLINGS } from './data/spellings.ts';

/** Where in a word a spelling may have a sound. */
export const WHERE = ['-', 'end', 'inside', 'after-vowel', 'after-soft', 'before-vowel', 'before-front'] as const;
export type Where = (typeof WHERE)[number];

/** What a spelling may sound like. A sound is one character: a small letter, or Z (zh), S (sh), C (ch); '' is silence. */
export interface Reading {
  readonly sounds: string;
  /** In hundredths. */
  readonly cost: number;
  readonly where: Where;
}

/** Letters of the sound i or its glide, of all alphabets. */
const GLIDES = new Set('ijyïıійиіјыӣ');
const FRONT = new Set('eiyjěėёеєиії');
const VOWELS = new Set('aeiouyäöüåæøœąęóěėůăıəïаеиоуыэёєіїәөұүӣӯ');
/** The last letters of sibilants (ch, sh, zh, sch, š …) and of glides: o behind them may be ё. */
const SOFT = new Set('hšžčćśźżzcşçijyжшчщцйиіь');

export const isGlide = (letter: string): boolean => GLIDES.has(letter);
export const isFront = (letter: string): boolean => FRONT.has(letter);
export const isVowel = (letter: string): boolean => VOWELS.has(letter);
export const isSoft = (letter: string): boolean => SOFT.has(letter);

interface Readings {
  readonly of: ReadonlyMap<string, readonly Reading[]>;
  /** Letters of the longest spelling that begins with a letter. */
  readonly longest: ReadonlyMap<string, number>;
}

function makeReadings(): Readings {
  const of = new Map<string, Reading[]>();
  const add = (spelling: string, reading: Reading): void => {
    const known = of.get(spelling) ?? [];
    const same = known.findIndex(({ sounds, where }) => sounds === reading.sounds && where === reading.where);
    if (same < 0) known.push(reading);
    else if (known[same].cost > reading.cost) known[same] = reading;
    of.set(spelling, known);
  };
  for (const [letter, sound, ...columns] of rows(LETTERS)) {
    const sounds = sound === '0' ? '' : sound;
    add(letter, { sounds, cost: 0, where: '-' });
    columns.forEach((cell, system) => {
      for (const spelling of latin(cell)) add(spelling, { sounds, cost: COSTS[system], where: '-' });
    });
  }
  for (const [spelling, sound, cost, where] of rows(SPELLINGS)) {
    add(spelling, { sounds: sound === '0' ? '' : sound, cost: Number(cost), where: whereOf(where) });
  }
  for (const glide of GLIDES)
    of.set(
      glide,
      (of.get(glide) ?? []).filter(({ sounds }) => sounds !== 'i'),
    );
  const longest = new Map<string, number>();
  for (const { 0: letter, length } of of.keys()) longest.set(letter, Math.max(length, longest.get(letter) ?? 0));
  return { of, longest };
}

const COSTS: readonly number[] = Object.values(SYSTEMS);

/** The spellings of a cell; those that begin with a glide are left to the rule for glides. */
function latin(cell: string): string[] {
  return cell.split(' ').filter((spelling) => spelling !== '-' && spelling !== '0' && !isGlide(spelling[0]));
}

function whereOf(cell: string): Where {
  const where = WHERE.find((known) => known === cell);
  if (where === undefined) throw new Error(`"${cell}" is not one of ${WHERE.join(', ')}`);
  return where;
}

/** All readings by spelling: the tables of systems turned round, and the spellings beside them. */
export const READINGS = makeReadings();
