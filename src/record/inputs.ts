import type { Awaitable } from './record.ts';

/** Bytes that were given before, and what they are read with. */
export interface InputKey {
  /** As it was named. */
  readonly name: string;
  /** SHA-256 of all its bytes, as hexadecimal digits. */
  readonly digest: string;
  /** All that decides what is found: version, engine, options. */
  readonly stamp: string;
}

/** How far an input is in the record. */
export interface InputProgress {
  /** Parts that were read, from its beginning: records of an archive, lines. */
  readonly parts: number;
  /** Documents that were stored of them. */
  readonly documents: number;
  readonly isDone: boolean;
}

export interface NotedInput extends InputKey, InputProgress {}

/**
 * What was read already, so that it is not read again. That is only ever a way to save time: what is not remembered is
 * read once more, and changes nothing.
 */
export interface Inputs {
  /** null for what is not known, or was read in another way. */
  progress(key: InputKey): Awaitable<InputProgress | null>;
  /** Notes how far inputs were stored. What was read in another way than these is forgotten. */
  note(inputs: readonly NotedInput[]): Awaitable<void>;
}
