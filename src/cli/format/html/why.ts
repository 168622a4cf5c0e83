import { explainRule } from '../../../attribution/because.ts';
import type { StatementResult } from '../../../pipeline/result.ts';
import type { Messages } from '../../messages.ts';
import { type Names, chainOf, dayOf, speakerName, standingOf, sureness } from '../describe.ts';
import { clip } from '../elide.ts';
import { escape } from './escape.ts';

/** What a page needs to know of a statement beyond the statement itself. */
export interface Entry {
  readonly statement: StatementResult;
  /** Its number in the document, from 1. */
  readonly number: number;
  readonly anchor: string;
  readonly outer: StatementResult | null;
}

const LONGEST_EVIDENCE = 160;
const MOST_REASONS = 8;
const MOST_HEDGES = 8;

/**
 * The card that says who speaks, how it was recognised and how sure that is; inline elements only.
 *
 * @param id of the card, null for its repetition in a later block
 */
export function whyCard({ statement, outer }: Entry, id: string | null, names: Names, messages: Messages): string {
  const { labels } = messages;
  const { type, medium, speaker, cue, addressee } = statement;
  const name = speakerName(statement, names, messages);
  const mention = speaker && !speaker.text.startsWith(name) ? ` (${words(speaker.text)})` : '';
  const hedges = statement.hedges
    .slice(0, MOST_HEDGES)
    .map((h) => `${words(h.text)} (${escape(messages.hedges[h.kind])})`);
  const reasons = statement.because
    .slice(0, MOST_REASONS)
    .map(
      ({ rule, evidence }) =>
        `${escape(explainRule(rule, messages.locale))}${evidence ? ` ${words(evidence.text)}` : ''}`,
    );
  const rows = [
    row(labels.standing, escaped(standingOf(statement, messages))),
    row(labels.addressee, addressee && words(addressee.text)),
    row(labels.chain, escaped(chainOf(statement))),
    row(labels.saidOn, escaped(dayOf(statement, messages))),
    row(labels.cue, cue && words(cue.text)),
    row(labels.hedge, hedges.join(', ')),
    row(labels.within, outer && escape(speakerName(outer, names, messages))),
    row(labels.because, reasons.join('<br>')),
  ];
  return (
    `<span class="why" role="tooltip"${id === null ? '' : ` id="${escape(id)}"`}><b>${escape(name)}</b>${mention}` +
    `<i>${escape(`${messages.types[type]}, ${messages.media[medium]} · ${sureness(statement, messages)}`)}</i>` +
    `${rows.join('')}</span>`
  );
}

const escaped = (text: string | null): string | null => text && escape(text);

function row(label: string, content: string | null): string {
  return content ? `<span><em>${escape(label)}</em> <span>${content}</span></span>` : '';
}

function words(text: string): string {
  return `<q>${escape(clip(text, LONGEST_EVIDENCE))}</q>`;
}
