import { explainRule } from '../../../attribution/because.ts';
import type { StatementResult } from '../../../record/result.ts';
import type { Messages } from '../../messages.ts';
import { type Names, saidOnOf, speakerName, sureness, wayOf } from '../describe.ts';
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
  const { type, medium, speaker, cue, addressee, standing } = statement;
  const way = wayOf(statement);
  const day = saidOnOf(statement, messages);
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
    row(labels.addressee, addressee && words(addressee.text)),
    row(labels.cue, cue && words(cue.text)),
    row(labels.chain, way && escape(way)),
    row(labels.saidOn, day && escape(day)),
    row(labels.hedge, hedges.join(', ')),
    row(labels.standing, standing === 'reported' ? null : standingHtml(statement, messages)),
    row(labels.within, outer && escape(speakerName(outer, names, messages))),
    row(labels.because, reasons.join('<br>')),
  ];
  return (
    `<span class="why" role="tooltip"${id === null ? '' : ` id="${escape(id)}"`}><b>${escape(name)}</b>${mention}` +
    `<i>${escape(`${messages.types[type]}, ${messages.media[medium]} · ${sureness(statement, messages)}`)}</i>` +
    `${rows.join('')}</span>`
  );
}

/** "bestritten „wies … zurück“": the standing with the words that decided it. */
function standingHtml({ standing, standingEvidence }: StatementResult, messages: Messages): string {
  const evidence = standingEvidence.slice(0, MOST_REASONS).map(({ text }) => words(text));
  return [escape(messages.standings[standing]), ...evidence].join(' ');
}

function row(label: string, content: string | null): string {
  return content ? `<span><em>${escape(label)}</em> <span>${content}</span></span>` : '';
}

function words(text: string): string {
  return `<q>${escape(clip(text, LONGEST_EVIDENCE))}</q>`;
}
