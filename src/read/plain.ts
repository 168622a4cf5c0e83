import { type Reading, makeReading } from './reading.ts';

/** Plain text is taken as it is: offsets refer to the source, and its blank lines are the blocks. */
export function readPlain(source: string): Reading {
  return makeReading(source, []);
}
