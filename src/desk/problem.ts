import type { Span } from '../text/span.ts';

export type Language = 'de' | 'en';
/** Words for people, in both languages; a text alone where it is the same in both. */
export type Told = string | Readonly<Record<Language, string>>;
const told = (words: Told, language: Language): string => (typeof words === 'string' ? words : words[language]);

/** What was wrong with a request, as RFC 9457 writes it: `application/problem+json`. */
export interface Problem {
  /** `urn:wortlaut:problem:CODE`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  /** The characters of the query that it is about. */
  readonly at?: Span;
  /** What a message in another language needs. */
  readonly data?: object;
}

/** Codes that clients may rely on, with the status and what they mean. */
export const PROBLEMS = {
  'bad-request': [
    400,
    'The request does not fit the description of the API',
    'Die Anfrage passt nicht zur Beschreibung der Schnittstelle',
  ],
  'bad-query': [400, 'The query cannot be understood', 'Die Suche ist nicht zu verstehen'],
  'bad-cursor': [400, 'The cursor is not of this list', 'Die Stelle gehört nicht zu dieser Liste'],
  'no-token': [401, 'This needs a token', 'Dafür braucht es eine Zugangsmarke'],
  'not-allowed': [403, 'The token does not allow this', 'Das erlaubt die Zugangsmarke nicht'],
  'not-found': [404, 'There is no such thing', 'Das gibt es nicht'],
  'too-slow': [408, 'The request took too long to arrive', 'Die Anfrage kam zu langsam an'],
  conflict: [409, 'It cannot be decided so', 'So lässt es sich nicht entscheiden'],
  'too-large': [413, 'The body is too large', 'Der Inhalt ist zu groß'],
  'too-long': [414, 'The address is too long', 'Die Adresse ist zu lang'],
  'no-such-type': [415, 'Bodies of this type are not read', 'Inhalte dieser Art werden nicht gelesen'],
  'bad-address': [422, 'Nothing is sent to this address', 'An diese Adresse wird nichts gesendet'],
  unreadable: [422, 'It cannot be read', 'Das ist nicht zu lesen'],
  'too-many': [429, 'Too many requests', 'Zu viele Anfragen'],
  'header-too-large': [431, 'The header is too large', 'Der Kopf der Anfrage ist zu groß'],
  'internal-error': [500, 'Something is wrong with Wortlaut itself', 'In Wortlaut selbst stimmt etwas nicht'],
  'not-available': [503, 'The record cannot be used just now', 'Der Bestand ist gerade nicht zu benutzen'],
  busy: [503, 'Others are being served', 'Andere sind gerade an der Reihe'],
} as const satisfies Record<string, readonly [status: number, en: string, de: string]>;
export type ProblemCode = keyof typeof PROBLEMS;

/** What some problems say beyond their words. */
interface More extends Pick<Problem, 'at' | 'data'> {
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number;
}

/** A request that cannot be answered; the server makes a `Problem` of it. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  readonly code: ProblemCode;
  readonly detail: Told;
  readonly more: More;

  constructor(code: ProblemCode, detail: Told, more: More = {}) {
    super(told(detail, 'en'));
    this.code = code;
    this.detail = detail;
    this.more = more;
  }
}

export function problem(
  code: ProblemCode,
  detail: Told,
  language: Language,
  more: Pick<Problem, 'at' | 'data'> = {},
): Problem {
  const [status, en, de] = PROBLEMS[code];
  const title = told({ de, en }, language);
  return { type: `urn:wortlaut:problem:${code}`, title, status, detail: told(detail, language), code, ...more };
}

/** German words for what is not found. */
const GERMAN: Readonly<Record<string, string>> = {
  ...{ claim: 'eine Behauptung', story: 'ein Ereignis', document: 'ein Dokument', revision: 'eine Fassung' },
  ...{ statement: 'eine Aussage', alert: 'eine Benachrichtigung', entity: 'jemanden wie' },
};

/** @param what its kind and number: `document D7` @throws DeskError `not-found` for null */
export function found<T>(thing: T | null | undefined, what: string): T {
  if (thing !== null && thing !== undefined) return thing;
  const [kind, ...name] = what.split(' ');
  const de = `${GERMAN[kind] ?? kind} ${name.join(' ')} gibt es nicht`.replace(' of ', ' von ');
  throw new DeskError('not-found', { en: `there is no ${what}`, de });
}
