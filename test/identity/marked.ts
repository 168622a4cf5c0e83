import { read } from '../../src/attribution/reading.ts';
import { type Identities, identify } from '../../src/identity/identify.ts';
import type { Entity } from '../../src/identity/entity.ts';
import type { Span } from '../../src/text/span.ts';
import { type Statement, makeStatement } from '../../src/text/statement.ts';

/**
 * A text whose speakers are marked: "⟦Eva Kern⟧ sagte das." Each becomes a statement of its own.
 *
 * @returns for each mark the entity behind it, null where the text does not tell
 */
export function behind(marked: string): { who: (Entity | null)[]; all: Identities; text: string } {
  const { text, spans } = unmark(marked);
  const all = identify(
    read(text),
    spans.map((span) => statementBy(text, span)),
  );
  const byId = new Map(all.entities.map((entity) => [entity.id, entity]));
  return { who: all.speakers.map((id) => (id === null ? null : byId.get(id)!)), all, text };
}

/** The names behind the marks. */
export const names = (marked: string): (string | null)[] => behind(marked).who.map((entity) => entity?.name ?? null);

function unmark(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const words = part.startsWith('⟦') ? part.slice(1, -1) : part;
    if (words !== part) spans.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, spans };
}

function statementBy(text: string, speaker: Span): Statement {
  // the quote is of no matter here, and must not be the same twice
  const quote = [{ start: speaker.start, end: speaker.end }];
  return makeStatement(text, {
    type: 'indirect',
    medium: 'speech',
    nestedIn: null,
    confidence: 1,
    quote,
    speaker: [speaker],
    cue: null,
    frame: null,
    addressee: null,
    because: [],
  });
}
