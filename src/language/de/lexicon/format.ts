import { crc32 } from 'node:zlib';

/**
 * The file of the lexicon: a header of 32-bit words, then arrays of fixed types, all little-endian, which are used
 * where they lie. Header: magic, version, CRC-32 of all that follows the checksum, then the length of each array.
 *
 * Arrays, in the order of the file; the wide ones first, so that each is aligned:
 */
const ARRAYS = {
  /**
   * The automaton. A state is a run of edges sorted by label; bits of an edge: 0–6 label (index in the alphabet, from
   * 1), 7 a form ends here, 8 last edge of its state, 9–31 first edge of the target state. Edge 0 stands for "no
   * edges". Targets lie before the states that lead to them; the first state is `root`. Forms are numbered from 1 in
   * the order of their code units.
   */
  edges: Uint32Array,
  /** root · number of the first form with a reading as a verb · length of the longest form */
  constants: Uint32Array,
  /** Flags of tag *t* (`flags.ts`). */
  tagFlags: Uint32Array,
  /** Items of analysis *a*: `analysisItems[analysisStarts[a] … analysisStarts[a + 1])` */
  analysisStarts: Uint32Array,
  /** bits 0–15 tag, 16–31 lemma rule, or for verbs the slot of the verb list that the tag belongs to */
  analysisItems: Uint32Array,
  /** Verbs of list *l*: `listVerbs[listStarts[l] … listStarts[l + 1])`; list 0 is empty. */
  listStarts: Uint32Array,
  /** Number of the infinitive's form, ascending: a verb is an infinitive with the particle that must be found apart. */
  verbLemmas: Uint32Array,
  /** Case and gender of tag *t*, as in `classes.ts`: bit 4 × case (nom gen dat acc) + m, f, n, pl. */
  tagAgreement: Uint16Array,
  /** Analysis of form *f*; form 0 is the unknown one. */
  formAnalyses: Uint16Array,
  /** Verb list of form *f* at index *f* − first verb form. */
  formLists: Uint16Array,
  listVerbs: Uint16Array,
  /** Index in `particles`, 0 for none. */
  verbParticles: Uint16Array,
  /** Lemma rule: cut so many code units from the end of the form, append the suffix of that index. */
  ruleSuffixes: Uint16Array,
  ruleCuts: Uint8Array,
  listSlots: Uint8Array,
  /** UTF-8: alphabet, particles, suffixes, one line each; the last two parted by spaces and led by an empty one. */
  text: Uint8Array,
} as const;

type Name = keyof typeof ARRAYS;
/** The arrays of a lexicon file. */
export type Sections = { [K in Name]: InstanceType<(typeof ARRAYS)[K]> };

/** Bit fields of an edge. */
export const Edge = { label: 0x7f, final: 1 << 7, last: 1 << 8, targetShift: 9 } as const;

const MAGIC = 0x4c_54_52_57; // "WRTL"
const VERSION = 1;
const NAMES = Object.keys(ARRAYS) as Name[];
const CHECKED_FROM = 3;
const HEADER_WORDS = CHECKED_FROM + NAMES.length;

/** The bytes of a lexicon file. */
export function pack(sections: Sections): Uint8Array {
  const header = new Uint32Array(HEADER_WORDS);
  NAMES.forEach((name, i) => {
    header[CHECKED_FROM + i] = sections[name].length;
  });
  const bytes = Buffer.concat([bytesOf(header), ...NAMES.map((name) => bytesOf(sections[name]))]);
  bytes.writeUInt32LE(MAGIC, 0);
  bytes.writeUInt32LE(VERSION, 4);
  bytes.writeUInt32LE(crc32(bytes.subarray(CHECKED_FROM * 4)), 8);
  return new Uint8Array(bytes);
}

/**
 * The arrays of a lexicon file, as views of its bytes.
 *
 * @param bytes the whole file
 * @param name what to call it in messages
 * @throws Error when it is not a lexicon, of another version, or damaged
 */
export function unpack(bytes: Uint8Array, name: string): Sections {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = Math.min(HEADER_WORDS, aligned.length >> 2);
  const buffer = aligned.buffer as ArrayBuffer;
  const header = new Uint32Array(buffer, aligned.byteOffset, words);
  const remedy = 'Install the package again, or run `npm run lexicon` in a checkout.';
  if (header[0] !== MAGIC) throw new Error(`${name} is not a lexicon of Wortlaut. ${remedy}`);
  if (words < HEADER_WORDS || crc32(aligned.subarray(CHECKED_FROM * 4)) !== header[2]) {
    throw new Error(`${name} is damaged: its ${bytes.length} bytes do not give its checksum. ${remedy}`);
  }
  if (header[1] !== VERSION) {
    throw new Error(`${name} has format ${header[1]}, this program reads format ${VERSION}. ${remedy}`);
  }
  let offset = aligned.byteOffset + HEADER_WORDS * 4;
  const sections = NAMES.map((key, i) => {
    const array = new ARRAYS[key](buffer, offset, header[CHECKED_FROM + i]);
    offset += array.byteLength;
    return [key, array];
  });
  return Object.fromEntries(sections) as Sections;
}

function bytesOf(array: Uint32Array | Uint16Array | Uint8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
