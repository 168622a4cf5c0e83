import { type Reading, read } from '../../attribution/reading.ts';
import type { Clause } from '../../language/de/clauses.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { tag } from '../../language/de/tagger.ts';

/** The words of a quote, read for comparison: offsets are those of the quote without its quotation marks. */
export interface QuoteReading extends Reading {
  /** One code of `Tag` a token. */
  readonly tags: Uint8Array;
  /** Clauses of all sentences in order; a verbless piece belongs to the clause that it joins. */
  readonly clauses: readonly QuoteClause[];
  /** For each token the index of its clause, -1 for marks. */
  readonly clauseOf: Int32Array;
}

export interface QuoteClause {
  readonly clause: Clause;
  readonly sentence: number;
  /** Tokens, marks left out, ascending. */
  readonly tokens: readonly number[];
}

/** Characters of a quote that are compared; what is longer is no quotation but a document. */
const LONGEST_QUOTE = 8_000;
const MARKS = /["„“”‟»«›‹‚‘]|(?<!\p{L})['’]|['’](?!\p{L})/gu;

/** Reads a quote without its quotation marks: inner ones too, so that built-in quotations are read as the words they are. */
export function readQuote(quote: string): QuoteReading {
  const text = quote.slice(0, LONGEST_QUOTE).replace(MARKS, ' ').trim();
  const reading = read(text);
  const clauses: QuoteClause[] = [];
  const clauseOf = new Int32Array(reading.analysis.tokens.length).fill(-1);
  for (const { clauses: own, index } of reading.sentences) {
    for (const clause of own) {
      if (clause.parts.length === 0) continue;
      const tokens: number[] = [];
      for (const part of clause.parts) for (let i = part.start; i < part.end; i++) tokens.push(i);
      const before = clauses.at(-1);
      if (before?.sentence === index && goesOn(reading.analysis, clause)) {
        for (const i of tokens) clauseOf[i] = clauses.length - 1;
        clauses[clauses.length - 1] = { ...before, tokens: [...before.tokens, ...tokens] };
        continue;
      }
      for (const i of tokens) clauseOf[i] = clauses.length;
      clauses.push({ clause, sentence: index, tokens });
    }
  }
  return { ...reading, tags: tag(reading.analysis), clauses, clauseOf };
}

/** ", ⟨sondern⟩ als Krimi inszeniert" goes on with the clause before. */
function goesOn({ forms, bits }: Reading['analysis'], { kind, start, end, finite }: Clause): boolean {
  if (forms[start] !== 'sondern') return false;
  return kind === 'fragment' || (finite === end - 1 && (bits[finite] & Flag.PTCP2) !== 0);
}
