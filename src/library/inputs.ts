import { createReadStream } from 'node:fs';
import type { Raw } from '../pipeline/read.ts';
import { rawDocuments } from '../read/read.ts';

/** A text or a page that the program has already. */
export type GivenDocument = About & {
  /** Its name: unique among the documents of a record. */
  readonly id: string;
} & (
    | {
        /** Taken as it is: offsets are into it. */
        readonly text: string;
      }
    | {
        /** A page, of which the article is taken. */
        readonly html: string;
      }
  );

/** What is known of a document. */
export interface About {
  readonly url?: string | null;
  readonly title?: string | null;
  /** Who published it. */
  readonly outlet?: string | null;
  /** ISO 8601. */
  readonly published?: string | null;
  readonly language?: 'de' | 'en' | null;
}

/** The path of a file – a page, a text, a feed, a mail, an archive, JSON Lines –, or a document at hand. */
export type Input = string | GivenDocument;

/** Inputs, cut into the bytes of documents. What cannot be opened is a failure in its place. */
export async function* rawsOf(
  inputs: Iterable<object | string> | AsyncIterable<object | string>,
): AsyncGenerator<Raw, void> {
  let number = 0;
  for await (const input of inputs) {
    number++;
    if (typeof input === 'string') yield* rawDocuments({ name: input, bytes: createReadStream(input) }, 'auto');
    else yield lineOf(input, number);
  }
}

/** As one line of JSON Lines: what is wrong in it is told as it is told of files. */
export const lineOf = (document: object, number: number): Raw => ({
  ...{ format: 'jsonl', number, bytes: new TextEncoder().encode(JSON.stringify(document)) },
});
