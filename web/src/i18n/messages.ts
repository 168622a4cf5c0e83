import { de } from './de.ts';
import { en } from './en.ts';

/** German for who reads German first of all, English for everybody else. */
const isGerman = navigator.languages
  .find((language) => /^(?:de|en)\b/i.test(language))
  ?.toLowerCase()
  .startsWith('de');

/** All that the desk says. */
export type Messages = typeof de;
export const MESSAGES: Messages = isGerman ? de : en;

const NUMBER = new Intl.NumberFormat(MESSAGES.locale);
export const numberText = (n: number): string => NUMBER.format(n);

/** What one view says, in the language of this browser. */
export const inLanguage = <T>(all: { readonly de: T; readonly en: NoInfer<T> }): T => (isGerman ? all.de : all.en);

/** Words for values that come from the API. */
export const table = (words: Readonly<Record<string, string>>): Readonly<Record<string, string>> => words;
