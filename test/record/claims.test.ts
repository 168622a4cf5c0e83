import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { CorrectionError } from '../../src/record/corrections.ts';
import { openFile } from '../../src/record/sqlite/file.ts';
import { SqliteRecord } from '../../src/record/sqlite/record.ts';
import { add, claimsIn, saying, settle } from './conformance/claims.ts';
import { AT, LATER_RUN, RUN, type Said, documentOf } from './conformance/fixture.ts';

let folder: string;
let files = 0;
const opened: SqliteRecord[] = [];
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-claims-'))));
after(() => {
  for (const record of opened) record.close();
  rmSync(folder, { recursive: true });
});
const open = (): SqliteRecord => {
  const record = new SqliteRecord(openFile(join(folder, `${files++}.wortlaut`)));
  opened.push(record);
  return record;
};

const PEOPLE = ['Ada Zwirn', 'Bruno Kalt'];
const QUOTES = [
  '„Wir werden die Brücke im Frühjahr für 40 Millionen Euro sanieren“',
  '„Wir werden die Brücke im Frühjahr für 40 Millionen Euro sanieren und den Bahnhof gleich mit“',
  'sie werde die Brücke im Frühjahr für 40 Millionen Euro sanieren',
  '„Wir werden die Brücke im Frühjahr für 60 Millionen Euro sanieren“',
  '„Wir werden die Brücke im Frühjahr nicht sanieren“',
  '„Den Bahnhof sanieren wir gleich mit“',
  '„Kein Kommentar“',
];

/** A text in which some people say some things, one after the other. */
const reading = fc.record({
  kind: fc.constant('read' as const),
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  said: fc.uniqueArray(fc.tuple(fc.nat(PEOPLE.length), fc.nat(QUOTES.length - 1)), {
    maxLength: 4,
    selector: ([, quote]) => quote,
  }),
  /** Of all that is said, what an engine finds. */
  found: fc.integer({ min: 1, max: 15 }),
  day: fc.integer({ min: 10, max: 14 }),
  isLater: fc.boolean(),
});
const correcting = fc.record({
  kind: fc.constantFrom('reject' as const, 'undo' as const, 'forget' as const, 'speaker' as const),
  which: fc.nat(20),
  who: fc.nat(1),
});
const deciding = fc.record({
  kind: fc.constantFrom('join' as const, 'part' as const, 'part from' as const, 'take back' as const),
  which: fc.nat(20),
  other: fc.nat(20),
});
const operation = fc.oneof({ weight: 4, arbitrary: reading }, correcting, { weight: 2, arbitrary: deciding });
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

function textOf({ said }: { readonly said: readonly (readonly [number, number])[] }): string {
  return said
    .map(([who, quote]) => `${who < PEOPLE.length ? PEOPLE[who] : 'Jemand'} sagte: ${QUOTES[quote]}.`)
    .join(' ');
}

async function apply(record: SqliteRecord, operation: Operation): Promise<void> {
  const statements = await allStatements(record);
  const one = (which: number): number => statements[which % statements.length];
  switch (operation.kind) {
    case 'read': {
      const { id, said, found, day, isLater } = operation;
      const all = said.map(([who, quote]): Said => {
        const speaker = who < PEOPLE.length ? { speaker: PEOPLE[who] } : {};
        return { quote: QUOTES[quote], type: 'indirect', ...speaker };
      });
      const results = all.filter((_, i) => (found & (1 << i)) !== 0);
      const about = { published: `2026-11-${day}T08:00:00Z`, outlet: `Blatt ${id}` };
      await add(record, [documentOf(id, textOf(operation), results, about)], isLater ? LATER_RUN : RUN);
      return;
    }
    case 'forget': {
      const name = ['a', 'b', 'c', 'd', 'e', 'f'][operation.which % 6];
      const document = record.documents.find(name);
      if (document) record.care.forget({ kind: 'document', document: document.id });
      return;
    }
    case 'undo': {
      try {
        record.corrections.correct({ kind: 'undo', correction: operation.which + 1 }, 'eva', AT);
      } catch (error) {
        if (!(error instanceof CorrectionError)) throw error;
      }
      return;
    }
    case 'reject':
    case 'speaker':
      if (statements.length > 0) correct(record, one(operation.which), operation.kind, operation.who);
      return;
    default:
      if (statements.length > 0) decide(record, operation.kind, one(operation.which), one(operation.other));
  }
}

async function allStatements(record: SqliteRecord): Promise<number[]> {
  const ids: number[] = [];
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const document = record.documents.find(name);
    for (const { id } of document ? record.documents.revisions(document.id) : [])
      ids.push(...record.documents.statementsOf(id).map((one) => one.id));
  }
  return ids.sort((a, b) => a - b);
}

function correct(record: SqliteRecord, id: number, kind: 'reject' | 'speaker', who: number): void {
  const [{ statement }] = record.documents.statements([id]);
  const by = { speaker: who === 0 ? null : 1 };
  try {
    if (kind === 'reject') record.corrections.correct({ kind, statement: id }, 'eva', AT);
    else record.corrections.correct({ kind: 'change', statement: id, to: statement, by }, 'eva', AT);
  } catch (error) {
    if (!(error instanceof CorrectionError)) throw error;
  }
}

function decide(record: SqliteRecord, kind: 'join' | 'part' | 'part from' | 'take back', a: number, b: number): void {
  const request =
    kind === 'join'
      ? { kind, a, b }
      : kind === 'take back'
        ? { kind: 'undo' as const, decision: (a % 5) + 1 }
        : { kind: 'part' as const, a, from: kind === 'part' ? null : b };
  try {
    record.claims.decide(request, 'eva', AT);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ClaimError')) throw error;
  }
}

/** Each claim as the numbers of its statements. */
const shown = (record: SqliteRecord): string[] =>
  record.claims.after(0, 1_000).map(
    ({ id, statements }) =>
      `C${id}: ${statements
        .map((one) => one.id)
        .sort((a, b) => a - b)
        .join(' ')}`,
  );

async function holds(record: SqliteRecord): Promise<void> {
  const ids = await allStatements(record);
  const stored = record.documents.statements(ids);
  const counted = stored.filter(({ state }) => state !== 'rejected');
  const claims = record.claims.after(0, 1_000);
  assert.deepEqual(
    claims.flatMap(({ statements }) => statements.map(({ id }) => id)).sort((a, b) => a - b),
    counted.map(({ id }) => id),
    'claims are a partition of the statements',
  );
  for (const { id, entity, statements } of claims) {
    assert.equal(Math.min(...statements.map((one) => one.id)), id);
    const speakers = statements.flatMap((one) => stored.find((other) => other.id === one.id)!.speaker?.id ?? []);
    for (const speaker of speakers) assert.equal(speaker, entity?.id, 'a claim has one speaker');
    if (entity === null) assert.equal(statements.length, 1);
  }
  assert.deepEqual(record.care.check().faults, []);
}

/** The last decision that was made about statements that are there, whatever was read since. */
function lastDecisionHolds(record: SqliteRecord): void {
  const last = record.claims.decisions(100).find(({ kind, effect }) => kind !== 'undo' && effect === 'holds');
  if (!last) return;
  const [a, b] = last.statements;
  const [one, other] = [a, b ?? null].map((id) => (id === null ? null : record.claims.claim(id)));
  if (last.kind === 'join') assert.equal(one!.id, other!.id);
  else if (other) assert.notEqual(one!.id, other.id);
  else assert.equal(new Set(one!.statements.map(({ document }) => document.id)).size, 1);
}

/** Calls of the file that settling the test's statements takes at least. */
const LEAST_CALLS = 100;

describe('claims in a record', () => {
  it('are the same however often and in which batches they are settled, and as if all were compared anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(operation, fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 14 }),
        async (steps) => {
          const [often, once] = [open(), open()];
          for (const [step, batch] of steps) {
            await apply(often, step);
            await apply(once, step);
            if (batch > 0) often.settle(batch);
            if (batch > 2) await settle(often, batch);
          }
          await settle(often, 1);
          await settle(once);
          await holds(often);
          lastDecisionHolds(often);
          const now = shown(often);
          assert.deepEqual(now, shown(once));
          often.care.rebuild();
          await settle(often);
          assert.deepEqual(shown(often), now);
          for (const record of [often, once]) opened.splice(opened.indexOf(record), 1)[0].close();
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 25) },
    );
  });

  it('follow people who join and separate speakers in the register', async () => {
    const record = open();
    await add(record, [saying('a', QUOTES[0]), saying('b', QUOTES[2], 'Eva Rot'), saying('c', QUOTES[3], 'Eva Rot')]);
    await settle(record);
    assert.deepEqual(await claimsIn(record), ['a', 'b', 'c']);
    const [[into], [from]] = ['Ada Zwirn', 'Eva Rot'].map((name) => record.entities.find(name));
    const { id } = record.entities.decide({ kind: 'merge', into, from }, 'eva', AT);
    await settle(record);
    assert.deepEqual(await claimsIn(record), ['a b', 'c']);
    assert.equal(record.claims.contrary(into).length, 1);
    record.entities.decide({ kind: 'undo', decision: id }, 'eva', AT);
    await settle(record);
    assert.deepEqual(await claimsIn(record), ['a', 'b', 'c']);
    assert.deepEqual(record.claims.contrary(into), []);
    assert.deepEqual(record.care.check().faults, []);
  });

  it('are as if nothing had happened when settling breaks off anywhere', async () => {
    const results = PEOPLE.flatMap((speaker, i) => QUOTES.map((quote, k) => saying(`${i}-${k}`, quote, speaker)));
    const undisturbed = open();
    await add(undisturbed, results);
    await settle(undisturbed);
    assert.ok(shown(undisturbed).some((claim) => claim.includes(' 3')));
    for (const share of [0, 0.1, 0.3, 0.5, 0.7, 0.9]) {
      const file = openFile(join(folder, `${files++}.wortlaut`));
      const record = new SqliteRecord(file);
      opened.push(record);
      await add(record, results);
      record.settle(3);
      const prepare = file.prepare.bind(file);
      let left = Math.floor(share * LEAST_CALLS);
      file.prepare = (sql) => {
        if (left-- === 0) throw new Error('gone');
        return prepare(sql);
      };
      assert.throws(() => {
        for (let i = 0; i < 20; i++) record.settle(4);
      }, /gone/);
      file.prepare = prepare;
      await settle(record, 5);
      assert.deepEqual(shown(record), shown(undisturbed));
      assert.deepEqual(record.care.check().faults, []);
    }
  });
});
