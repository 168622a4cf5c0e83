import fc from 'fast-check';
import type { DocumentResult, StatementResult } from '../../../src/record/result.ts';
import { passageAt } from '../../../src/text/passage.ts';
import { STANDINGS } from '../../../src/provenance/evidence.ts';
import { STATEMENT_TYPES } from '../../../src/text/statement.ts';
import { documentOf } from '../conformance/fixture.ts';

export const QUOTES = [
  'Die Brücke hält noch zehn Jahre',
  'Der Kampfhubschrauber ging in die Werft',
  'Wir lehnen den Haushalt ab',
  'Das Rathaus bleibt offen, sagte niemand',
  'Häuser kosten 3,5 Millionen Euro',
  'Die Strasse wird gesperrt',
  'die Brücken sind alle geprüft',
  'Hubschrauber und Brücke gehören zusammen',
];
export const SPEAKERS = ['Ada Zwirn', 'Bertold Kranich', 'Cora Müller-Lüdenscheid'];
export const OUTLETS = ['Hafenbote', 'Neue Talpost', 'Talpost am Sonntag'];
export const STATIONS = ['dpa', 'Radio Quellwasser'];
export const DAYS = ['2024-12-31', '2025-01-01', '2025-02-28', '2026-09-14', '2026-11-27'];

/** One statement of a document, by what it is made of. */
const said = fc.record({
  quote: fc.nat(QUOTES.length - 1),
  second: fc.option(fc.nat(QUOTES.length - 1), { nil: null, freq: 3 }),
  speaker: fc.option(fc.nat(SPEAKERS.length - 1), { nil: null, freq: 4 }),
  addressee: fc.option(fc.nat(SPEAKERS.length - 1), { nil: null, freq: 1 }),
  type: fc.constantFrom(...STATEMENT_TYPES),
  standing: fc.constantFrom(...STANDINGS),
  station: fc.option(fc.constantFrom(...STATIONS), { nil: null, freq: 1 }),
  hedge: fc.option(fc.constantFrom('angeblich' as const, 'offenbar' as const), { nil: null, freq: 1 }),
});

/** A document with up to four statements; two of one name are revisions of one document. */
export const documents = fc
  .record({
    name: fc.constantFrom('a.md', 'b.md', 'c.md'),
    outlet: fc.option(fc.constantFrom(...OUTLETS), { nil: null, freq: 4 }),
    published: fc.option(fc.constantFrom(...DAYS), { nil: null, freq: 4 }),
    statements: fc.array(said, { maxLength: 4 }),
  })
  .map(({ name, outlet, published, statements }): DocumentResult => {
    const parts = statements.map(({ quote, second, speaker, addressee, station, hedge }, i) => {
      const who = speaker === null ? 'jemand' : SPEAKERS[speaker];
      const to = addressee === null ? '' : ` zu ${SPEAKERS[addressee]}`;
      const and = second === null ? '' : ` „${QUOTES[second]}.“`;
      return `${i}. „${QUOTES[quote]}“, sagte ${hedge ?? 'gestern'} ${who}${to} laut ${station ?? 'Brief'}.${and}`;
    });
    const text = parts.length > 0 ? parts.join('\n\n') : 'Nichts.';
    const base = documentOf(name, text, [], { outlet, published });
    return { ...base, ...founds(name, text, parts, statements) };
  });

type Said = typeof said extends fc.Arbitrary<infer T> ? T : never;

function founds(
  name: string,
  text: string,
  parts: readonly string[],
  statements: readonly Said[],
): Partial<DocumentResult> {
  let at = 0;
  const found: StatementResult[] = [];
  const entities = new Map<string, DocumentResult['entities'][number]>();
  for (const [i, part] of parts.entries()) {
    const one = statements[i];
    const [who, to] = [one.speaker, one.addressee].map((index) => (index === null ? undefined : SPEAKERS[index]));
    const base = documentOf(name, part, [
      {
        quote: QUOTES[one.quote],
        type: one.type,
        ...(who === undefined ? {} : { speaker: who }),
        ...(to === undefined ? {} : { addressee: to }),
      },
    ]);
    for (const entity of base.entities) if (!entities.has(entity.id)) entities.set(entity.id, moved(entity, at));
    found.push(shifted(text, base.statements[0], one, part, at));
    at += part.length + 2;
  }
  return { statements: found, entities: [...entities.values()] };
}

const moved = (entity: DocumentResult['entities'][number], by: number): DocumentResult['entities'][number] => ({
  ...entity,
  mentions: entity.mentions.map((mention) => ({ ...mention, start: mention.start + by, end: mention.end + by })),
});

function shifted(text: string, statement: StatementResult, one: Said, part: string, by: number): StatementResult {
  const place = (words: string, from = 0): { start: number; end: number } => {
    const start = by + part.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const first = statement.quote.spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
  const spans = one.second === null ? first : [...first, place(QUOTES[one.second], part.lastIndexOf('„'))];
  const quote = passageAt(text, spans);
  const party = (words: StatementResult['speaker']): StatementResult['speaker'] =>
    words && {
      ...passageAt(
        text,
        words.spans.map(({ start, end }) => ({ start: start + by, end: end + by })),
      ),
      entity: words.entity,
    };
  const hedge =
    one.hedge === null
      ? []
      : [{ kind: one.hedge === 'angeblich' ? 'doubt' : 'inference', ...passageAt(text, [place(one.hedge)]) } as const];
  const chain =
    one.station === null
      ? []
      : [{ name: one.station, kind: 'source' as const, ...passageAt(text, [place(one.station)]) }];
  return {
    ...statement,
    ...{ id: `${one.type}-${quote.spans.map((s) => `${s.start}-${s.end}`).join('_')}`, quote },
    ...{ speaker: party(statement.speaker), addressee: party(statement.addressee), standing: one.standing },
    ...{ hedges: hedge, chain: chain.map(({ name }) => name), chainEvidence: chain },
  };
}
