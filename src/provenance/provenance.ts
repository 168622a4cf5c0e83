import type { Reading } from '../attribution/reading.ts';
import type { Document, Link } from '../text/document.ts';
import type { Statement } from '../text/statement.ts';
import { type Station, stationsOf } from './chain/chain.ts';
import { creditsOf } from './chain/credits.ts';
import type { DateExpression } from './dates/date.ts';
import { type Hedge, hedgesIn } from './hedges.ts';
import { linksOf } from './links.ts';
import { type SaidOn, saidOn, stampsOf } from './said-on.ts';
import { quotedTokens, scopeOf } from './scope.ts';
import { type Stance, stanceOf } from './standing.ts';

/** How a statement came here, when, and how far the writer stands behind it. */
export interface Provenance extends Stance {
  readonly hedges: readonly Hedge[];
  /** Who passed it on before it reached the page, the first one first; the page's own outlet is not among them. */
  readonly chain: readonly Station[];
  /** Links of the document that source it. */
  readonly links: readonly Link[];
  readonly saidOn: SaidOn | null;
}

/**
 * The provenance of each statement of a document. Statements that go on without a frame of their own share chain and
 * date with the one whose speaker they share.
 *
 * @param dates as `datesIn` gives them
 */
export function provenanceOf(
  document: Document,
  reading: Reading,
  statements: readonly Statement[],
  dates: readonly DateExpression[],
): Provenance[] {
  const quoted = quotedTokens(reading);
  const stamps = stampsOf(reading, dates);
  const credits = creditsOf(document.text);
  const ofSpeaker = new Map<string, Pick<Provenance, 'chain' | 'saidOn'>>();
  return statements.map((statement) => {
    const scope = scopeOf(reading, statement);
    const hedges = hedgesIn(reading, statement, scope, quoted);
    const framed = ofSpeaker.get(speakerKey(statement));
    const stations = stationsOf(reading, statement, scope);
    const chain = withCredits(stations.length > 0 ? stations : (framed?.chain ?? []), credits);
    const when = saidOn(reading, scope, dates) ?? framed?.saidOn ?? stamps(statement);
    if (statement.speaker && !framed) ofSpeaker.set(speakerKey(statement), { chain: stations, saidOn: when });
    return {
      hedges,
      ...stanceOf(reading, statement, scope, hedges),
      chain,
      links: linksOf(reading, document, statement),
      saidOn: when,
    };
  });
}

/** The place of the speaker: statements of one frame share it. */
const speakerKey = ({ speaker }: Statement): string =>
  speaker ? `${speaker.spans[0].start}-${speaker.spans[0].end}` : '';

/** An agency that the text credits comes last, unless it is in the chain already. */
function withCredits(stations: readonly Station[], credits: readonly Station[]): Station[] {
  return [...stations, ...credits.filter(({ name }) => !stations.some((station) => station.name === name))];
}
