import type { Alert } from '../alerts.ts';
import type { Exported } from '../export/exported.ts';
import type { Record } from '../record.ts';
import type { FeedEntry } from './feeds.ts';

/** Entries of a feed: readers ask every hour or so. */
const ENTRIES = 100;

/** What a feed tells: the newest hits that were handed out, without what people rejected since. */
export async function entriesOf(
  { id }: Alert,
  { alerts, exports }: Pick<Record, 'alerts' | 'exports'>,
  sentenceOf: (exported: Exported) => string,
): Promise<FeedEntry[]> {
  const hits = await alerts.hits(id, ENTRIES);
  const statements = await exports.statements(hits.map(({ statement }) => statement));
  const byId = new Map(statements.map((exported) => [exported.stored.id, exported]));
  return hits.flatMap(({ statement, at }) => {
    const exported = byId.get(statement);
    if (!exported || exported.stored.state === 'rejected') return [];
    return [{ exported, at, sentence: sentenceOf(exported) }];
  });
}
