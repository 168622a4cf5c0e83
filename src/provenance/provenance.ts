import type { Reading } from '../attribution/reading.ts';
import type { Document } from '../text/document.ts';
import type { Statement } from '../text/statement.ts';
import { chainsOf } from './chain/chain.ts';
import type { DateExpression } from './dates/date.ts';
import { type Hedge, type Provenance, makeHedge, makeProvenance } from './evidence.ts';
import { hedgesOf, hedgesOfText } from './hedges/hedges.ts';
import { linksOf } from './links.ts';
import { placeOf, spansOf } from './place.ts';
import { saidOn } from './said-on.ts';
import { standingOf } from './standing/standing.ts';

/**
 * On whose word, how sure, by which way and when each statement of a German document was made. A pure function; time is
 * linear in the length of the text for a given number of statements.
 *
 * @param reading of the document's text
 * @param statements of the document, in text order
 * @param dates of the document, in text order
 * @returns one for each statement, in the same order
 */
export function provenanceOf(
  document: Document,
  reading: Reading,
  statements: readonly Statement[],
  dates: readonly DateExpression[],
): Provenance[] {
  const places = statements.map((statement) => placeOf(reading, statement));
  const chains = chainsOf(reading, places);
  return places.map((place, i) => {
    const hedges = hedgesOf(reading, place);
    const { standing, evidence } = standingOf(reading, place, hedges);
    return makeProvenance(document.text, {
      hedges: hedges.map(({ kind, range }) => ({ kind, spans: spansOf(reading, [range]) })),
      ...{ standing, standingEvidence: evidence.map((ranges) => spansOf(reading, ranges)) },
      chain: chains[i].map(({ name, kind, range }) => ({ name, kind, spans: spansOf(reading, [range]) })),
      links: linksOf(document.links, place.statement),
      saidOn: saidOn(reading, place, dates),
    });
  });
}

/**
 * Every hedge of a German document in text order, each once: those of its statements, and those of sentences that the
 * writer says in their own voice ("Der Brand wurde ⟨offenbar⟩ gelegt").
 *
 * @param provenance of its statements
 */
export function hedgesOfDocument(document: Document, reading: Reading, provenance: readonly Provenance[]): Hedge[] {
  const hedges = new Map(provenance.flatMap((one) => one.hedges).map((hedge) => [hedge.spans[0].start, hedge]));
  for (const { kind, range } of hedgesOfText(reading)) {
    const spans = spansOf(reading, [range]);
    if (!hedges.has(spans[0].start)) hedges.set(spans[0].start, makeHedge(document.text, { kind, spans }));
  }
  return [...hedges.values()].sort((x, y) => x.spans[0].start - y.spans[0].start);
}
