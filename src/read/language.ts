const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Frequent words of one language that are none of the other: not *in, die, war, was, am, so, man, also, will*. */
const GERMAN = words(
  'der das und ist nicht den dem des ein eine einen einem einer mit sich auf für von zu zum zur im wird wurde werden sei sagte ' +
    'dass auch als aus bei nach noch nur oder über wie wir sie er es ich hat habe haben hatte sein seine ihr ihre aber',
);
const ENGLISH = words(
  'the of and to is that for it with on as are be by said he his her she has have had from not this they their which would were ' +
    'been who its but we you or at',
);

/** Code units looked at: some thousand words decide. */
const SAMPLE = 20_000;
/** One language must have this many times the words of the other; a German article quotes an English sentence. */
const MARGIN = 1.5;

/** The language of a text by its most frequent words, or null when they do not decide. */
export function guessLanguage(text: string): 'de' | 'en' | null {
  let german = 0;
  let english = 0;
  for (const [word] of text.slice(0, SAMPLE).matchAll(/\p{L}+/gu)) {
    const lower = word.toLowerCase();
    if (GERMAN.has(lower) || /[äöüß]/.test(lower)) german++;
    if (ENGLISH.has(lower)) english++;
  }
  if (german > MARGIN * english) return 'de';
  return english > MARGIN * german ? 'en' : null;
}

/**
 * The language of a document: the one the caller asks for; else of German and English the one the text is in,
 * because templates often declare the wrong one; else the one declared; else German.
 *
 * @param declared BCP 47 tag of the source; its primary language is kept whatever it is
 */
export function languageOf(text: string, asked: 'auto' | 'de' | 'en', declared: string | null): string {
  if (asked !== 'auto') return asked;
  const primary = /^([a-z]{2,3})(?:[-_][a-z\d]{1,8})*$/i.exec(declared?.trim() ?? '')?.[1]?.toLowerCase();
  if (primary !== undefined && primary !== 'de' && primary !== 'en') return primary;
  return guessLanguage(text) ?? primary ?? 'de';
}
