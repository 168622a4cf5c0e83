import { rows } from './table.ts';

/** Abbreviations under which also the whole word is looked for; both folded. */
export const ABBREVIATED: ReadonlyMap<string, string> = new Map(
  rows(`
    abg   abgeordnete
    dr    doktor
    ing   ingenieur
    mio   million
    mrd   milliarde
    nr    nummer
    prof  professor
    str   strasse
  `).map(([short, long]) => [short, long] as const),
);
