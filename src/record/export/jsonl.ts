import { accessed, type Exported } from './exported.ts';
import { citationOf } from './identifiers.ts';

/** One statement a line, as the record has it, with the revision that it stands in. */
export async function* jsonLines(statements: AsyncIterable<Exported>): AsyncGenerator<string> {
  for await (const exported of statements) yield `${JSON.stringify(jsonOf(exported))}\n`;
}

/** A statement as programs get it, here and by webhook. */
export function jsonOf(exported: Exported): object {
  const { stored, source } = exported;
  const { id, document, state, before, speaker, addressee, day, claim, statement } = stored;
  const { digest, retrieved, seen, language } = source;
  return {
    ...{ id, urn: citationOf(exported), state, before, document: { ...document, language } },
    revision: { id: stored.revision, digest, retrieved, seen, accessed: accessed(source) },
    ...{ speaker, addressee, day, claim, statement },
  };
}
