import { generateAtomFeed } from 'feedsmith';
import type { Alert } from '../alerts.ts';
import type { Exported } from '../export/exported.ts';
import { urn } from '../export/identifiers.ts';

/** A new statement as it stands in a feed. */
export interface FeedEntry {
  readonly exported: Exported;
  /** The sentence that it is in, as the text has it. */
  readonly sentence: string;
  /** ISO 8601: when it was handed out. */
  readonly at: string;
}

/** Code units of a title at most, and of a sentence. */
const TITLE = 120;
const SENTENCE = 1_000;

/** RFC 4287. @param entries newest first */
export function atomFeed(alert: Alert, entries: readonly FeedEntry[]): string {
  const id = feedId(alert);
  return generateAtomFeed(
    {
      ...{
        id,
        title: { value: alert.name },
        subtitle: { value: alert.query },
        updated: new Date(updated(alert, entries)),
      },
      ...{ authors: [{ name: GENERATOR }], generator: { text: GENERATOR } },
      entries: entries.map((entry) => {
        const { id: entryId, title, url, who, language, content, at } = partsOf(entry, id);
        return {
          ...{ id: entryId, title: { value: title }, published: new Date(at), updated: new Date(at) },
          ...(who === null ? {} : { authors: [{ name: who }] }),
          ...(url === null ? {} : { links: [{ href: url, rel: 'alternate', hreflang: language }] }),
          content: { type: 'text', value: content },
        };
      }),
    },
    { strict: true },
  );
}

/** https://www.jsonfeed.org/version/1.1/ @param entries newest first */
export function jsonFeed(alert: Alert, entries: readonly FeedEntry[]): string {
  const id = feedId(alert);
  const feed = {
    ...{ version: 'https://jsonfeed.org/version/1.1', title: alert.name, description: alert.query },
    items: entries.map((entry) => {
      const { id: entryId, title, url, who, language, content, at } = partsOf(entry, id);
      return {
        ...{ id: entryId, title, content_text: content, date_published: at, date_modified: at, language },
        ...(url === null ? {} : { url }),
        ...(who === null ? {} : { authors: [{ name: who }] }),
      };
    }),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

const GENERATOR = 'Wortlaut';

/** The same as long as the alert is there, and another's is another. */
const feedId = ({ id, name, created }: Alert): string => urn('alert', String(id), name, created);

const updated = ({ created }: Alert, entries: readonly FeedEntry[]): string => entries.at(0)?.at ?? created;

interface Parts {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly who: string | null;
  readonly language: string;
  readonly content: string;
  readonly at: string;
}

/**
 * Titles say who said what in quotation marks; else they are the sentence, as words alone may say the opposite of it
 * (*bezweifelte, dass …*). Contents are the sentence and below it where it stands: `Uferbote, 2026-11-23: Titel`.
 */
function partsOf({ exported, sentence, at }: FeedEntry, feed: string): Parts {
  const { stored, source } = exported;
  const { document, speaker, statement } = stored;
  const who = speaker?.name ?? statement.speaker?.text ?? null;
  const isSaid = who !== null && statement.type === 'direct' && statement.standing !== 'denied';
  const where = [document.outlet, document.published?.slice(0, 'YYYY-MM-DD'.length)].filter(Boolean).join(', ');
  const about = [where, document.title ?? document.name].filter((part) => part !== '').join(': ');
  return {
    ...{ id: urn('entry', feed, String(stored.id)), url: document.url, language: source.language, at },
    who: statement.standing === 'denied' || statement.standing === 'doubted' ? document.outlet : who,
    title: legible(clip(isSaid ? `${who}: ${statement.quote.text}` : sentence, TITLE)),
    content: `${legible(clip(sentence, SENTENCE))}\n– ${legible(about)}`,
  };
}

/** On one line, and without what XML 1.0 cannot hold. */
const legible = (text: string): string => text.replace(/[\s\p{Cc}\ufffe\uffff]+/gu, ' ').toWellFormed();

/** Whole code points. */
function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text
    .slice(0, length)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()}…`;
}
