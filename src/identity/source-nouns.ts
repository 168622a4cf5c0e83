import type { Analysis } from '../language/de/analysis.ts';
import { REPORTING_NOUNS } from '../language/de/data/reporting-nouns.ts';
import { TEXT_SOURCES } from '../language/de/data/organisations.ts';
import { entryOfHead } from '../language/de/compounds.ts';

/** Nouns for what someone says, writes or thinks, in lower case: "angaben", "ansicht", "mitteilung". */
const NOUNS: ReadonlyMap<string, true> = new Map(
  [
    ...REPORTING_NOUNS.flatMap(({ lemma, plural }) => [lemma, plural]).filter((noun): noun is string => noun !== null),
    ...TEXT_SOURCES,
    ...'Sicht Perspektive Worte Worten Augen Auffassung Kenntnis Wissen Erfahrung Erfahrungen Recherchen Recherche Informationen Dafürhalten Bekunden Schätzung Vorstellung Vorstellungen Lesart Aussagen Auskünfte'.split(
      ' ',
    ),
  ].flatMap((noun) =>
    [noun.toLowerCase(), `${noun.toLowerCase()}n`, `${noun.toLowerCase()}s`].map((form) => [form, true] as const),
  ),
);

/** Whether the noun at token `i` is what someone says, and not someone. */
export function isSourceNoun(a: Analysis, i: number): boolean {
  return entryOfHead(NOUNS, a.forms[i], 2) === true;
}
