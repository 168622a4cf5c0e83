import { type Reading, type Where, READINGS, isFront, isGlide, isSoft, isVowel } from './readings.ts';

/**
 * Everything that a written word may sound like: a small weighted automaton. Node 0 is the start, `final` the end, and
 * the arcs out of node n are those from `first[n]` to before `first[n + 1]`.
 */
export interface Lattice {
  readonly final: number;
  readonly first: readonly number[];
  /** The sound's code unit; 0 for none. */
  readonly sound: readonly number[];
  readonly to: readonly number[];
  /** In hundredths: what speaks against this reading. */
  readonly cost: readonly number[];
}

/** Letters of a word that are read; what is longer is no name. */
const MOST_LETTERS = 40;

type Arc = readonly [sound: number, to: number, cost: number];

/** The lattice of a word as `plain` gives it; letters of scripts without readings sound like themselves. */
export function latticeOf(word: string): Lattice {
  const letters = word.slice(0, MOST_LETTERS);
  const arcs: Arc[][] = Array.from({ length: letters.length + 1 }, () => []);
  const plainTo = plainVowelEnd(letters);
  for (let at = 0; at < letters.length; at++) {
    if (isGlide(letters[at])) addGlides(arcs, letters, at);
    addSpellings(arcs, letters, at, at < plainTo);
    if (arcs[at].length === 0) arcs[at].push([letters.charCodeAt(at), at + 1, 0]);
  }
  return pack(arcs, letters.length);
}

/** i, j, y in a row are one sound, which some systems leave out before vowels: ⟨Andre·j·ewa⟩, ⟨Andre·eva⟩. */
function addGlides(arcs: Arc[][], letters: string, at: number): void {
  let end = at + 1;
  while (end < letters.length && isGlide(letters[end])) end++;
  arcs[at].push([I, end, 0]);
  const silent = silentCost(letters[at - 1], letters[end]);
  if (silent !== null) arcs[at].push([NO_SOUND, end, silent]);
}

const I = 'i'.charCodeAt(0);
const NO_SOUND = 0;

/** What it costs to leave out a glide between two letters; null where no system does. */
function silentCost(before: string | undefined, after: string | undefined): number | null {
  if (after === undefined || !isVowel(after)) return null;
  if (isFront(after)) return 3;
  if (before === undefined) return null;
  if (isVowel(before)) return 30;
  return SILENT_BEFORE[after] ?? 40;
}

/** ⟨Pluschenko⟩ for Pljuschtschenko, ⟨Gorbatschow⟩ beside Gorbatschjow. Before a no system drops it: Mara is not Maria. */
const SILENT_BEFORE: Readonly<Record<string, number>> = { o: 8, о: 8, u: 12, у: 12 };

/**
 * Where the vowel ends that is only what it is written as, 0 where there is none: the stressed one of ⟨Kern⟩, ⟨Heller⟩,
 * ⟨Lehmann⟩, which are not Korn, Haller and Lohmann. What is written otherwise in every system is without stress.
 */
function plainVowelEnd(letters: string): number {
  const [first, second] = letters.match(VOWELS_IN_A_ROW) ?? [];
  if (first === undefined || (second !== undefined && !GERMANIC.test(letters))) return 0;
  return letters.indexOf(first) + first.length;
}

const VOWELS_IN_A_ROW = /[aeiouyäöü]+/g;
const GERMANIC = /(?:e[rln]s?|e|mann?|berg|bach|burg|stein|feld|hof|wald|ing)$/;
const PLAIN = /[aeou]/;

function addSpellings(arcs: Arc[][], letters: string, at: number, isPlain: boolean): void {
  let isLongest = true;
  for (let length = Math.min(READINGS.longest.get(letters[at]) ?? 0, letters.length - at); length > 0; length--) {
    const spelling = letters.slice(at, at + length);
    const readings = READINGS.of.get(spelling);
    if (!readings) continue;
    const split = isLongest ? 0 : SPLIT;
    for (const reading of readings) {
      if (isPlain && length === 1 && PLAIN.test(spelling) && reading.sounds !== spelling) continue;
      if (fits(reading.where, letters, at, at + length)) addReading(arcs, reading, at, at + length, split);
    }
    if (HOLDS_TOGETHER.test(spelling)) isLongest = false;
  }
}

/** What it costs to read letters one by one that some system writes for one sound: s and h in ⟨Ishak⟩. */
const SPLIT = 10;
const HOLDS_TOGETHER = /..h$|^[cs][hz]$|^[sz]j$|^[kztp]h$/;

function addReading(arcs: Arc[][], { sounds, cost }: Reading, from: number, to: number, extra: number): void {
  if (sounds === '') arcs[from].push([NO_SOUND, to, cost + extra]);
  let node = from;
  for (let i = 0; i < sounds.length; i++) {
    const isLast = i === sounds.length - 1;
    const next = isLast ? to : arcs.push([]) - 1;
    arcs[node].push([sounds.charCodeAt(i), next, isLast ? cost + extra : 0]);
    node = next;
  }
}

function fits(where: Where, letters: string, start: number, end: number): boolean {
  switch (where) {
    case '-':
      return true;
    case 'end':
      return end === letters.length;
    case 'inside':
      return end < letters.length;
    case 'after-vowel':
      return start > 0 && isVowel(letters[start - 1]) && !isGlide(letters[start - 1]);
    case 'after-soft':
      return start > 0 && isSoft(letters[start - 1]);
    case 'before-vowel':
      return end < letters.length && isVowel(letters[end]);
    case 'before-front':
      return end < letters.length && isFront(letters[end]);
  }
}

function pack(arcs: readonly Arc[][], final: number): Lattice {
  // Plain arrays: for a handful of numbers typed ones take longer to make than to use.
  const [first, sound, to, cost]: number[][] = [[0], [], [], []];
  for (const leaving of arcs) {
    for (const arc of leaving) {
      sound.push(arc[0]);
      to.push(arc[1]);
      cost.push(arc[2]);
    }
    first.push(sound.length);
  }
  return { final, first, sound, to, cost };
}
