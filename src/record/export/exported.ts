import type { StoredStatement } from '../stored.ts';

/** The revision that a statement stands in, as far as it is handed out. */
export interface Source {
  /** SHA-256 of the text in UTF-8, as hexadecimal digits. */
  readonly digest: string;
  /** For the few characters around a quotation: no writer hands it out. */
  readonly text: string;
  /** ISO 8601: when it came into the record. */
  readonly seen: string;
  /** ISO 8601: when it was fetched; null where nothing tells. */
  readonly retrieved: string | null;
  readonly language: string;
  readonly authors: readonly string[];
}

/** A statement with where it stands: what every writer is given. */
export interface Exported {
  readonly stored: StoredStatement;
  readonly source: Source;
}

/** When the text was had: as it was fetched, else as it came into the record. */
export const accessed = ({ retrieved, seen }: Source): string => retrieved ?? seen;

/** Writes statements piece by piece; keeps no more than the piece it works on. */
export type Writer = (statements: AsyncIterable<Exported>) => AsyncGenerator<string | Uint8Array>;
