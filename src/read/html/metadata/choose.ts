import type { MetadataCandidate, MetadataField, MetadataOrigin } from '../../../text/document.ts';
import { agenciesIn } from './agencies.ts';
import { type AuthorKind, type NamedAuthor, authorsIn } from './names.ts';
import { dateIn, isoDate } from './dates.ts';
import { titleOf } from './title.ts';
import { keyOf } from '../key.ts';

/** What of the candidates is taken. */
export interface Chosen {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  readonly agencies: readonly string[];
  readonly paywall: boolean | null;
  readonly language: string | null;
}

/** In which order origins are asked, as measured: docs/decisions/0025 has the figures. */
const ORDER: Readonly<Record<Exclude<MetadataField, 'url'>, readonly MetadataOrigin[]>> = {
  title: ['json-ld', 'html', 'opengraph', 'microdata', 'meta'],
  outlet: ['opengraph', 'json-ld', 'microdata', 'meta', 'address'],
  authors: ['json-ld', 'microdata', 'meta', 'byline', 'opengraph'],
  published: ['json-ld', 'opengraph', 'microdata', 'time', 'byline', 'meta', 'address'],
  modified: ['json-ld', 'opengraph', 'microdata', 'meta', 'time', 'byline'],
  section: ['json-ld', 'microdata', 'opengraph', 'meta', 'html'],
  agencies: ['json-ld', 'microdata', 'meta', 'byline'],
  paywall: ['json-ld', 'microdata', 'opengraph', 'meta'],
  language: ['html', 'json-ld', 'meta', 'opengraph'],
};

/** Takes of each field what its surest origin says. @param address of the page, as far as known */
export function choose(candidates: readonly MetadataCandidate[], address: string | null): Chosen {
  const answers = new Answers(candidates);
  const outlet = outletOf(answers, address);
  const houses = housesOf(answers, address);
  const sections = sectionsOf(answers, address);
  const authors = authorsOf(answers, houses);
  return {
    title: titleOf({ titles: answers.byOrigin('title'), houses, sections, address }),
    outlet,
    authors: authors.map(({ name }) => name),
    published: dateOf(answers, 'published'),
    modified: dateOf(answers, 'modified'),
    section: sectionOf(answers, houses),
    agencies: agenciesOf(answers),
    paywall: { true: true, false: false }[answers.of('paywall')[0]] ?? null,
    language: answers.of('language').map(tagOf).find(Boolean) ?? null,
  };
}

/** The candidates of each field, surest origin first. */
class Answers {
  readonly #byField = new Map<string, Map<MetadataOrigin, string[]>>();

  constructor(candidates: readonly MetadataCandidate[]) {
    for (const { field, value, origin } of candidates) {
      const origins = this.#byField.get(field) ?? new Map<MetadataOrigin, string[]>();
      this.#byField.set(field, origins);
      const values = origins.get(origin);
      if (values) values.push(value);
      else origins.set(origin, [value]);
    }
  }

  of(field: keyof typeof ORDER): string[] {
    return this.byOrigin(field).flatMap(([, values]) => values);
  }

  byOrigin(field: keyof typeof ORDER): (readonly [MetadataOrigin, readonly string[]])[] {
    const origins = this.#byField.get(field);
    return ORDER[field].flatMap((origin) => {
      const values = origins?.get(origin);
      return values ? [[origin, values] as const] : [];
    });
  }
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Firms behind an outlet: `Anzeiger Verlag GmbH & Co. KG`. */
const FIRM = /\b(?:gmbh|ag|kg|ltd|inc|s\.a\.|verlags?|medien(?:haus|gruppe))(?!\p{L})/iu;
const LONGEST_NAME = 60;

/** The first name that is like the host's, else the first that is no firm's. */
function outletOf(answers: Answers, address: string | null): string | null {
  const told = answers.byOrigin('outlet').flatMap(([origin, values]) => (origin === 'address' ? [] : values));
  const names = told.filter((name) => name.length <= LONGEST_NAME && !/^https?:/.test(name));
  const outlets = names.filter((name) => !FIRM.test(name));
  const labels = hostLabels(address).map(keyOf);
  const isHosts = (name: string): boolean => {
    const keys = [keyOf(name), keyOf(name.toLowerCase().replace(/[äöü]/g, (letter) => UMLAUTS[letter]))];
    return labels.some((label) => keys.some((key) => key.includes(label) || label.includes(key)));
  };
  return outlets.find(isHosts) ?? outlets[0] ?? answers.of('outlet').at(-1) ?? null;
}

/** `www.waz.de` → `waz`. */
function hostLabels(address: string | null): string[] {
  const host = address === null ? undefined : URL.parse(address)?.hostname;
  return (
    host
      ?.split('.')
      .slice(0, -1)
      .filter((label) => label.length > 1 && label !== 'www') ?? []
  );
}

/** Keys of all names that the outlet has on the page, and of its host: `www.waz.de` → `waz`. */
function housesOf(answers: Answers, address: string | null): ReadonlySet<string> {
  const keys = new Set(answers.of('outlet').map((name) => keyOf(name.replace(/\.(?:de|at|ch|com|net|org)$/i, ''))));
  for (const name of answers.of('outlet')) keys.add(keyOf(name));
  for (const label of hostLabels(address)) keys.add(keyOf(label));
  keys.add(keyOf((URL.parse(address ?? '')?.hostname ?? '').replace(/^www\./, '')));
  keys.delete('');
  return keys;
}

function sectionsOf(answers: Answers, address: string | null): ReadonlySet<string> {
  const path = address === null ? [] : (URL.parse(address)?.pathname.split('/').slice(1, -1) ?? []);
  const titles = answers.of('title').map(keyOf);
  const sections = [...answers.of('section'), ...path].map(keyOf);
  return new Set(
    sections.filter((key) => key !== '' && !titles.some((title) => title.includes(key) && key.length > 20)),
  );
}

const HOME =
  /^(?:home|start|startseite|homepage|website|sie sind hier|you are here|breadcrumb|aktuelles?|news|nachrichten|zurück|übersicht|artikel|article|archiv|index)(?!\p{L})/iu;

/** The first section that is one: `Region, Politik` → Region. */
function sectionOf(answers: Answers, houses: ReadonlySet<string>): string | null {
  const sections = answers.of('section').flatMap((words) => words.split(/\s*[,;|>]\s*/, 3));
  return sections.find((section) => isSection(section, houses, answers)) ?? null;
}

function isSection(section: string, houses: ReadonlySet<string>, answers: Answers): boolean {
  const key = keyOf(section);
  const isTitle = answers.of('title').some((title) => keyOf(title).startsWith(key) && key.length > 15);
  return section !== '' && section.length < 60 && !HOME.test(section) && !houses.has(key) && !isTitle;
}

/** Origins whose words for an author are typed: a house that they name is meant. */
const TYPED: ReadonlySet<MetadataOrigin> = new Set(['json-ld', 'microdata']);

/**
 * People of the first origin that names some, with the agencies it names beside them. Where none does, what the first
 * origin names: a signature, an agency; a desk or the house itself only where typed markup says that it is the author.
 */
function authorsOf(answers: Answers, houses: ReadonlySet<string>): readonly NamedAuthor[] {
  const told = answers.byOrigin('authors').map(([origin, values]) => {
    const authors = authorsOfOrigin(origin, values, houses);
    return TYPED.has(origin) ? authors : authors.filter(({ kind }) => kind !== 'house');
  });
  const naming = (kind: AuthorKind): readonly NamedAuthor[] | undefined =>
    told.find((authors) => authors.some((author) => author.kind === kind));
  const chosen = naming('person') ?? naming('signature') ?? told.find((authors) => authors.length > 0) ?? [];
  const hasOthers = chosen.some(({ kind }) => kind !== 'house');
  return chosen.filter(({ kind }) => kind !== 'house' || !hasOthers);
}

/** Of bylines the first line that names somebody; markup gives each author a value. */
function authorsOfOrigin(
  origin: MetadataOrigin,
  values: readonly string[],
  houses: ReadonlySet<string>,
): readonly NamedAuthor[] {
  const isTold = origin !== 'byline';
  const lines = values.map((value) => authorsIn(value, houses, isTold ? 'markup' : 'line'));
  if (!isTold)
    return (
      lines.find((authors) => authors.some(({ kind }) => kind === 'person')) ??
      lines.find((one) => one.length > 0) ??
      []
    );
  const seen = new Set<string>();
  return lines.flat().filter(({ name }) => !seen.has(keyOf(name)) && seen.add(keyOf(name)));
}

function dateOf(answers: Answers, field: 'published' | 'modified'): string | null {
  for (const value of answers.of(field)) {
    const date = isoDate(value) ?? dateIn(value);
    if (date !== null) return date;
  }
  return null;
}

function agenciesOf(answers: Answers): string[] {
  return [...new Set([...answers.of('agencies'), ...answers.of('authors').slice(0, 10)].flatMap(agenciesIn))];
}

/** `de_DE` → `de-DE`. */
function tagOf(language: string): string | null {
  return /^[a-z]{2,3}(?:[-_][a-z\d]{1,8})*$/i.test(language) ? language.replaceAll('_', '-') : null;
}
