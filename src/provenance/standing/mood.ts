import type { Reading } from '../../attribution/reading.ts';
import { Kind } from '../../language/de/tokens.ts';
import { isKonjunktiv1, isKonjunktiv2 } from '../../language/de/verbs.ts';
import { type Place, holds, sentenceAt } from '../place.ts';

/** Sentences of a quote in which a verb in the Konjunktiv is looked for. */
const MOST_SENTENCES = 3;

/** The first finite verb of the quote in the Konjunktiv, outside quotation marks; -1 where there is none. */
export function subjunctiveIn(reading: Reading, place: Place): number {
  if (place.statement.type === 'direct') return -1;
  const a = reading.analysis;
  const first = sentenceAt(reading, place.quote[0].start);
  for (const { clauses } of reading.sentences.slice(first, first + MOST_SENTENCES))
    for (const { finite } of clauses) {
      if (finite < 0 || !holds(place.quote, finite) || a.tokens.kind[finite] !== Kind.word) continue;
      if (isKonjunktiv1(a, finite) || isKonjunktiv2(a, finite)) return finite;
    }
  return -1;
}
