import { stderr, stdout } from 'node:process';
import { attribute } from '../../attribution/attribute.ts';
import { explainRule } from '../../attribution/because.ts';
import { readDocuments } from '../../read/read.ts';
import type { Document } from '../../text/document.ts';
import type { Statement } from '../../text/statement.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { sourcesOf } from '../sources.ts';
import { Exit } from '../usage.ts';

/**
 * `wortlaut explain`: why each statement at an offset of a file was found.
 *
 * @param offset in UTF-16 code units of the document's text
 * @returns the exit status
 */
export async function explain(file: string, offset: number, messages: Messages): Promise<number> {
  const documents: Document[] = [];
  for (const source of sourcesOf([file], () => undefined)) {
    for await (const document of readDocuments(source, { from: 'auto', language: 'auto' })) {
      if ('error' in document) {
        stderr.write(`${messages.errors.failed(printableLine(document.id), document.error.message)}\n`);
        return Exit.failed;
      }
      documents.push(document);
    }
  }
  const found = documents.flatMap((document) => attribute(document).filter((s) => stands(s, offset)));
  if (found.length === 0) stdout.write(`${messages.notes.nothingAt(offset)}\n`);
  for (const statement of found) stdout.write(`${described(statement, messages)}\n`);
  return Exit.done;
}

function stands({ quote, frame }: Statement, offset: number): boolean {
  const spans = [...quote.spans, ...(frame?.spans ?? [])];
  return spans.some(({ start, end }) => start <= offset && offset < end);
}

function described(statement: Statement, { types, labels, unnamed, sure, locale }: Messages): string {
  const { type, quote, speaker, cue, because, confidence } = statement;
  const reasons = because.map(({ rule, evidence }) => {
    const words = evidence ? `: ${printableLine(evidence.text)}` : '';
    return `  – ${explainRule(rule, locale)}${words}`;
  });
  return [
    `${types[type]} · ${sure(Math.round(confidence * 100))}`,
    `  ${labels.quote}: ${printableLine(quote.text)}`,
    `  ${labels.speaker}: ${speaker ? printableLine(speaker.text) : unnamed}`,
    ...(cue ? [`  ${labels.cue}: ${printableLine(cue.text)}`] : []),
    `  ${labels.because}:`,
    ...reasons.map((line) => `  ${line}`),
  ].join('\n');
}
