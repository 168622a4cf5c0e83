/** Function words of German and English: every fourth word of running text is one, hardly any of a list of links. */
const GERMAN: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer eines und oder aber nicht auch sich ist sind war waren wird wurde werden hat haben hatte ' +
    'mit von vom zu zum zur im in am an auf aus bei für nach über unter vor durch um als wie dass wenn weil er sie es wir ich ihr man sein seine ' +
    'noch nur schon so da dann doch kann soll sei'
  ).split(' '),
);
const ENGLISH: ReadonlySet<string> = new Set(
  (
    'the a an and or but not of to in on at for with from by as that this which is are was were be been has have had it he she they we you i ' +
    'his her their its will would can could more than'
  ).split(' '),
);

/** What can be counted in the words of a block. */
export interface Prose {
  readonly words: number;
  readonly functionWords: number;
  /** Of these, German ones. */
  readonly german: number;
  /** Ends of sentences inside and at the end. */
  readonly sentences: number;
  readonly digits: number;
  readonly capitals: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const SENTENCE_END = /\p{Ll}[.!?…:]["“”»«‘’)]{0,2}(?=\s|$)/gu;

/** Looks at the beginning of long blocks only. */
const LONGEST = 2000;

export function proseOf(text: string): Prose {
  const part = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  let words = 0;
  let functionWords = 0;
  let german = 0;
  let digits = 0;
  let capitals = 0;
  for (const word of part.match(WORD) ?? []) {
    words++;
    const first = word.charCodeAt(0);
    if (first >= 48 && first <= 57) digits++;
    else {
      const lower = word.toLowerCase();
      if (!word.startsWith(lower[0])) capitals++;
      if (GERMAN.has(lower)) german++;
      else if (!ENGLISH.has(lower)) continue;
      functionWords++;
    }
  }
  return { words, functionWords, german, sentences: part.match(SENTENCE_END)?.length ?? 0, digits, capitals };
}
