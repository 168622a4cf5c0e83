import type { Reading } from '../attribution/reading.ts';
import { reportingNoun } from '../language/de/reporting.ts';
import { Flag } from '../language/de/lexicon.ts';
import { partitionPoint } from '../text/search.ts';
import type { Document, Link } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Statement } from '../text/statement.ts';
import { rangesOf } from './scope.ts';

/**
 * The links of a document that source a statement: those on words of its frame or cue, and those in its quote that are
 * set on something said. A link on a name or a topic leads to a page about it, and sources nothing.
 *
 * @param links in text order
 */
export function linksOf(reading: Reading, document: Pick<Document, 'links'>, statement: Statement): Link[] {
  const { quote, speaker, cue, frame, addressee } = statement;
  const roles = [quote, speaker, cue, frame, addressee].flatMap((passage) => passage?.spans ?? []);
  const found = new Set<Link>();
  for (const role of roles)
    for (const link of overlapping(document.links, role)) if (isSource(reading, link, cue?.spans)) found.add(link);
  return [...found].sort((a, b) => a.start - b.start);
}

function overlapping(links: readonly Link[], { start, end }: Span): readonly Link[] {
  const first = partitionPoint(links.length, (i) => links[i].end <= start);
  const last = partitionPoint(links.length, (i) => links[i].start < end);
  return links.slice(first, last);
}

/** Words of a link from which on it is more than a name. */
const MOST_OF_A_NAME = 4;

/** On a verb ("zurückgreifen muss"), on a word for something said ("in einem Interview"), or on a whole clause. */
function isSource(reading: Reading, link: Link, cue: readonly Span[] = []): boolean {
  if (cue.some(({ start, end }) => link.start < end && start < link.end)) return true;
  const { bits, capital, forms } = reading.analysis;
  const [{ start, end }] = rangesOf(reading, [link]);
  if (end - start > MOST_OF_A_NAME) return true;
  for (let i = start; i < end; i++) {
    const verb = capital[i] === 0 && (bits[i] & (Flag.FINITE | Flag.INF)) !== 0 && (bits[i] & Flag.ADJ) === 0;
    if (verb || (capital[i] === 1 && reportingNoun(forms[i]))) return true;
  }
  return false;
}
