import { stderr, stdout } from 'node:process';
import { attribute } from '../../attribution/attribute.ts';
import { explainRule } from '../../attribution/because.ts';
import { readDocuments } from '../../read/read.ts';
import type { Document } from '../../text/document.ts';
import type { Statement } from '../../text/statement.ts';
import { failureLine } from '../failures.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { sourcesOf } from '../sources.ts';
import { Exit } from '../usage.ts';

/**
 * `wortlaut explain`: why each statement at an offset of a file was found. A file of several documents (JSON Lines) is
 * asked at this offset of each.
 *
 * @param offset in UTF-16 code units of the document's text
 * @returns the exit status
 */
export async function explain(file: string, offset: number, messages: Messages): Promise<number> {
  const documents: Document[] = [];
  for (const source of sourcesOf([file], () => undefined)) {
    for await (const document of readDocuments(source, { from: 'auto', language: 'auto' })) {
      if ('error' in document) {
        stderr.write(`${failureLine(document, messages)}\n`);
        return Exit.failed;
      }
      documents.push(document);
    }
  }
  for (const document of documents) {
    if (documents.length > 1) stdout.write(`${printableLine(document.id)}\n`);
    stdout.write(`${answer(document, offset, messages)}\n`);
  }
  return Exit.done;
}

function answer(document: Document, offset: number, messages: Messages): string {
  const { notes } = messages;
  if (document.language !== 'de') return notes.otherLanguage(1);
  const { length } = document.text;
  if (offset >= length) return notes.beyondText(offset, length);
  const found = attribute(document).filter((statement) => stands(statement, offset));
  return found.map((statement) => described(statement, messages)).join('\n\n') || notes.nothingAt(offset);
}

/** Whether the offset is in what was said or in the words that signal it. */
function stands({ quote, frame, cue }: Statement, offset: number): boolean {
  const spans = [quote, frame, cue].flatMap((passage) => passage?.spans ?? []);
  return spans.some(({ start, end }) => start <= offset && offset < end);
}

function described(statement: Statement, { types, labels, unnamed, sure, locale }: Messages): string {
  const { type, quote, speaker, cue, because, confidence } = statement;
  const reasons = because.map(({ rule, evidence }) => {
    const words = evidence ? `: ${printableLine(evidence.text)}` : '';
    return `    – ${explainRule(rule, locale)}${words}`;
  });
  return [
    `${types[type]} · ${sure(Math.round(confidence * 100))}`,
    `  ${labels.quote}: ${printableLine(quote.text)}`,
    `  ${labels.speaker}: ${speaker ? printableLine(speaker.text) : unnamed}`,
    ...(cue ? [`  ${labels.cue}: ${printableLine(cue.text)}`] : []),
    `  ${labels.because}:`,
    ...reasons,
  ].join('\n');
}
