import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { CorrectionError } from '../../src/record/corrections.ts';
import { openRecord } from '../../src/record/open.ts';
import type { Record } from '../../src/record/record.ts';
import type { StoredStatement } from '../../src/record/stored.ts';
import { AT, type Said, documentOf, incoming, statementOf } from './conformance/fixture.ts';

let folder: string;
let files = 0;
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-spans-'))));
after(() => rmSync(folder, { recursive: true }));

const PEOPLE = ['Ada Zwirn', 'Bruno Kalt', 'Eva Rot'];
const SENTENCES = [
  'Ada Zwirn sagte: „Die Brücke hält.“',
  'Bruno Kalt widersprach: „Die Brücke bricht.“',
  'Eva Rot meinte, die Brücke halte.',
  '„Die Brücke hält.“',
  'Am Montag regnete es 😀 in Olmetal.',
];

/** A text of some sentences, and pieces of it that somebody is said to have said. */
const reading = fc
  .record({
    id: fc.constantFrom('a', 'b'),
    sentences: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }),
    pieces: fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 60 }), fc.nat(2)), { maxLength: 4 }),
    day: fc.option(fc.integer({ min: 10, max: 28 })),
    version: fc.constantFrom('1.0.0', '2.0.0'),
  })
  .map(({ sentences, pieces, day, ...rest }) => {
    const text = sentences.join(' ');
    const words = pieces.map(([at, length, who]) => said(text, at % text.length, length, PEOPLE[who]));
    return {
      ...rest,
      kind: 'read' as const,
      text,
      said: distinct(words),
      retrieved: day === null ? null : `2026-11-${day}`,
    };
  });

const said = (text: string, at: number, length: number, speaker: string): Said => ({
  quote: text.slice(at, at + length),
  type: 'indirect',
  ...(text.includes(speaker) ? { speaker } : {}),
});

/** Each place once: an engine finds no statement twice. */
const distinct = (all: readonly Said[]): Said[] => [...new Map(all.map((one) => [one.quote, one])).values()];

const correction = fc.record({
  kind: fc.constantFrom('confirm', 'reject', 'change', 'add', 'undo'),
  which: fc.nat(30),
  at: fc.nat(200),
  length: fc.integer({ min: 1, max: 40 }),
});

type Of<A> = A extends fc.Arbitrary<infer T> ? T : never;
type Step = Of<typeof reading> | Of<typeof correction>;

describe('a record, whatever is done with it', () => {
  it('holds no statement whose words do not stand in its revision', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 2, arbitrary: reading }, correction), { maxLength: 14 }),
        async (steps) => {
          const record = openRecord(join(folder, `${files++}.wortlaut`));
          /** Words that somebody was said to have said, by the text that they were taken from. */
          const given = new Map<string, Set<string>>();
          for (const step of steps) {
            await take(record, step, given);
            await checkAll(record, given);
          }
          await record.close();
        },
      ),
      { numRuns: 60 },
    );
  });
});

async function take(record: Record, step: Step, given: Map<string, Set<string>>): Promise<void> {
  const note = (text: string, words: string): unknown =>
    given.set(text, (given.get(text) ?? new Set<string>()).add(words));
  if ('said' in step) {
    for (const { quote } of step.said) note(step.text, quote);
    const run = { version: step.version, engine: 'grammar' as const, model: null };
    await record.documents.add([incoming(documentOf(step.id, step.text, step.said), step.retrieved)], run, AT);
    return;
  }
  try {
    await correct(record, step, note);
  } catch (error) {
    if (!(error instanceof CorrectionError)) throw error;
  }
}

async function correct(
  record: Record,
  { kind, which, at, length }: Of<typeof correction>,
  note: (text: string, words: string) => unknown,
): Promise<void> {
  const all = await everything(record);
  if (kind === 'undo') {
    await record.corrections.correct({ kind, correction: which }, 'eva', AT);
    return;
  }
  const one = all.at(which % Math.max(all.length, 1));
  if (!one) return;
  const { statement, text } = one;
  const start = at % text.length;
  const other = statementOf(text, { quote: text.slice(start, start + length), type: 'direct' });
  if (kind === 'change' || kind === 'add') note(text, other.quote.text);
  if (kind === 'change') await record.corrections.correct({ kind, statement: statement.id, to: other }, 'eva', AT);
  else if (kind === 'add')
    await record.corrections.correct({ kind, revision: statement.revision, statement: other }, 'eva', AT);
  else await record.corrections.correct({ kind, statement: statement.id }, 'eva', AT);
}

async function everything(record: Record): Promise<{ statement: StoredStatement; text: string }[]> {
  const all: { statement: StoredStatement; text: string }[] = [];
  for (const name of ['a', 'b']) {
    const document = await record.documents.find(name);
    for (const { id, result } of document ? await record.documents.revisions(document.id) : []) {
      for (const statement of await record.documents.statementsOf(id)) all.push({ statement, text: result.text });
    }
  }
  return all;
}

/** Whether all stand in their text, and each was once said to: of that text, or of another and taken along. */
async function checkAll(record: Record, given: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
  const everywhere = new Set([...given.values()].flatMap((words) => [...words]));
  for (const { statement, text } of await everything(record)) {
    const { quote, speaker } = statement.statement;
    const words = quote.spans.map(({ start, end }) => text.slice(start, end)).join(' ');
    assert.equal(quote.text, words);
    assert.ok(everywhere.has(words), `nobody was said to have said “${words}”`);
    assert.ok(speaker === null || speaker.text === text.slice(speaker.spans[0].start, speaker.spans[0].end));
  }
}
