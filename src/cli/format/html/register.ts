import type { DocumentResult } from '../../../record/result.ts';
import type { Messages } from '../../messages.ts';
import { printableLine } from '../../printable.ts';
import { headingOf, namesOf, speakerKey, speakerName } from '../describe.ts';
import { clip, detached } from '../elide.ts';
import { escape } from './escape.ts';
import type { Entry } from './why.ts';

/** Passages listed for one speaker; the rest is counted. */
const MOST_PASSAGES = 40;
const LONGEST_WORDS = 46;

interface Speaker {
  readonly name: string;
  readonly unnamed: boolean;
  count: number;
  readonly passages: { readonly anchor: string; readonly words: string }[];
}

/** Collects, document by document, what the table of contents lists; keeps a few words of each, never the text. */
export class Register {
  readonly #messages: Messages;
  readonly #documents: { readonly anchor: string; readonly title: string; readonly count: number }[] = [];
  readonly #speakers = new Map<string | null, Speaker>();

  constructor(messages: Messages) {
    this.#messages = messages;
  }

  add(document: DocumentResult, entries: readonly Entry[], anchor: string): void {
    const names = namesOf(document);
    this.#documents.push({ anchor, title: detached(headingOf(document)), count: entries.length });
    for (const { statement, anchor: passage } of entries) {
      const key = speakerKey(statement);
      const speaker = this.#speakers.get(key) ?? {
        ...{
          name: key === null ? this.#messages.unnamed : detached(speakerName(statement, names, this.#messages)),
          unnamed: key === null,
          count: 0,
          passages: [],
        },
      };
      this.#speakers.set(key === null ? null : detached(key), speaker);
      speaker.count++;
      if (speaker.passages.length >= MOST_PASSAGES) continue;
      const words = detached(printableLine(clip(statement.quote.text, LONGEST_WORDS)));
      speaker.passages.push({ anchor: passage, words });
    }
  }

  /** The table of contents: documents in their order, speakers by how often they are quoted. */
  html(): string {
    const { page } = this.#messages;
    const documents = this.#documents.map(
      ({ anchor, title, count }) =>
        `<li><a href="#${escape(anchor)}">${escape(title)}</a>&nbsp;<small>${count}</small></li>`,
    );
    const speakers = [...this.#speakers.values()]
      .sort((a, b) => Number(a.unnamed) - Number(b.unnamed) || b.count - a.count)
      .map((speaker) => this.#speakerHtml(speaker));
    return (
      `<nav id="contents" aria-label="${escape(page.whoSpeaks)}">\n` +
      (documents.length > 1 ? `<h2>${escape(page.documents)}</h2>\n<ol>${documents.join('\n')}</ol>\n` : '') +
      (speakers.length > 0 ? `<h2>${escape(page.whoSpeaks)}</h2>\n${speakers.join('\n')}\n` : '') +
      `</nav>\n`
    );
  }

  #speakerHtml({ name, unnamed, count, passages }: Speaker): string {
    const links = passages.map(({ anchor, words }) => `<li><a href="#${escape(anchor)}">${escape(words)}</a></li>`);
    const rest = count - passages.length;
    const more = rest > 0 ? `<li>${escape(this.#messages.page.more(rest))}</li>` : '';
    const label = unnamed ? `<i>${escape(name)}</i>` : escape(name);
    return `<details><summary>${label}&nbsp;<small>${count}</small></summary><ul>${links.join('')}${more}</ul></details>`;
  }
}
