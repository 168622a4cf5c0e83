import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { NAMES } from '../../src/identity/register/default-names.ts';
import { type Request, RegisterError } from '../../src/identity/register/decision.ts';
import type { Register } from '../../src/identity/register/register.ts';
import { review } from '../../src/identity/register/review.ts';
import type { SeenDocument } from '../../src/identity/register/sighting.ts';
import { viewEntity } from '../../src/identity/register/view.ts';
import { type SqliteFile, openFile } from '../../src/record/sqlite/file.ts';
import { type RootChange, RegisterStore } from '../../src/record/sqlite/register.ts';
import { document as documentOf, newRegister, person } from '../identity/register.ts';

let folder: string;
let files = 0;
const newFile = (): SqliteFile => {
  const file = openFile(join(folder, `${files++}.wortlaut`));
  file.database.exec('PRAGMA synchronous = OFF');
  return file;
};
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-register-'))));
after(() => rmSync(folder, { recursive: true }));

const seen = fc
  .record({
    name: fc.constantFrom('Peter Müller', 'Müller', 'Ada Zwirn', 'Zwirn', 'Petra Müller', 'Peter Mueller', 'KPX'),
    functions: fc.subarray(['Außenminister', 'Torwart', 'Sprecherin', 'Chef der KPX'], { maxLength: 2 }),
    country: fc.constantFrom(null, null, 'DE', 'AT'),
    organisation: fc.constantFrom(null, null, 'KPX'),
    company: fc.subarray(['Alba Zorn', 'Nils Hagel', 'KPX', 'Ada Zwirn'], { maxLength: 3 }),
  })
  .map(({ name, ...more }) => person(name, { ...more, kind: name === 'KPX' ? 'organisation' : 'person' }));

const document = fc
  .record({
    id: fc.nat({ max: 9 }).map((n) => `d${n}`),
    day: fc.constantFrom('2026-01-01', '2026-02-01', null),
    seen: fc.uniqueArray(seen, { maxLength: 4, selector: ({ entity }) => entity }),
  })
  .map((made): SeenDocument => made);

const number = fc.integer({ min: 1, max: 12 });
const request: fc.Arbitrary<Request> = fc.oneof(
  fc.record({ kind: fc.constant('merge' as const), into: number, from: number }),
  fc.record({
    kind: fc.constant('split' as const),
    entity: number,
    sightings: fc.array(number, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('rename' as const), entity: number, name: fc.constantFrom('A', 'B') }),
  fc.record({ kind: fc.constant('separate' as const), a: number, b: number }),
  fc.record({ kind: fc.constant('accept' as const), question: number, entity: fc.constant(null) }),
  fc.record({ kind: fc.constant('reject' as const), question: number }),
  fc.record({ kind: fc.constant('undo' as const), decision: number }),
);

type Step = readonly SeenDocument[] | Request;
const steps = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.array(document, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: request },
  ),
  { minLength: 2, maxLength: 20 },
);

/** What a decision gives, or why it is refused. */
function attempt(decide: () => unknown): unknown {
  try {
    return decide();
  } catch (error) {
    if (error instanceof RegisterError) return `${error.problem} ${error.what}`;
    throw error;
  }
}

const AT = '2026-03-03T10:00:00Z';

function take(step: Step, register: Register, store: RegisterStore): void {
  if ('kind' in step) {
    const expected = attempt(() => register.decide(step, 'ada', AT));
    assert.deepEqual(
      attempt(() => store.decide(step, 'ada', AT)),
      expected,
    );
  } else {
    const expected = step.map((one) => register.add(one));
    assert.deepEqual(store.add(step), expected);
  }
}

const all = (register: Register): unknown =>
  register.profiles.map(({ root }) => viewEntity(root, register)!).sort((a, b) => a.id - b.id);

/** Everything that is kept beside the sightings, as it is in the tables. */
function derived({ database }: SqliteFile): unknown {
  const rows = (sql: string): unknown => database.prepare(sql).all();
  return {
    sightings: rows('SELECT id, home, root, present, day FROM sighting ORDER BY id'),
    profiles: rows('SELECT root, seen FROM profile ORDER BY root'),
    bearers: rows('SELECT * FROM bearer'),
    surnames: rows('SELECT s.key, w.word, s.root, s.n FROM surname s JOIN word w ON w.id = s.word ORDER BY 1, 2, 3'),
    company: rows('SELECT c.root, w.word, c.n FROM company c JOIN word w ON w.id = c.word ORDER BY 1, 2'),
    duties: rows(
      'SELECT d.root, w.word, d.day, d.sighting FROM duty d JOIN word w ON w.id = d.word ORDER BY 1, 2, 3, 4',
    ),
    words: rows('SELECT word, documents FROM word WHERE documents > 0 ORDER BY 1'),
    documents: rows('SELECT documents FROM extent'),
  };
}

describe('the register of a record', () => {
  for (const kept of [600_000, 0]) {
    it(`is the whole register, ${kept > 0 ? 'kept in memory' : 'read anew for every step'}`, () => {
      fc.assert(
        fc.property(steps, (steps) => {
          const file = newFile();
          const register = newRegister();
          const store = new RegisterStore(file, NAMES, undefined, kept);
          for (const step of steps) take(step, register, store);
          const whole = store.whole();
          assert.deepEqual(all(whole), all(register));
          assert.deepEqual(review(whole), review(register));
          file.check();
          file.close();
        }),
        { numRuns: 60 },
      );
    });
  }

  it('keeps beside the sightings what can be made of them, and nothing else', () => {
    fc.assert(
      fc.property(steps, (steps) => {
        const file = newFile();
        const store = new RegisterStore(file, NAMES);
        for (const step of steps) attempt(() => ('kind' in step ? store.decide(step, 'ada', AT) : store.add(step)));
        const before = derived(file);
        file.transaction(() => {
          store.rebuild();
        });
        assert.deepEqual(derived(file), before);
        file.close();
      }),
      { numRuns: 60 },
    );
  });

  it('tells a decision who is behind what now', () => {
    const file = newFile();
    const told: RootChange[] = [];
    const store = new RegisterStore(file, NAMES, (changes) => told.push(...changes));
    const { roots } = file.transaction(() =>
      store.addWithin([
        documentOf('a', person('Ada Zwirn')),
        documentOf('b', person('Tilo Krug')),
        documentOf('c', person('Tilo Krug')),
      ]),
    );
    assert.deepEqual(
      roots.map(({ document, entity, root }) => `${document} ${entity} ${root}`),
      ['a ada-zwirn 1', 'b tilo-krug 2', 'c tilo-krug 2'],
    );
    store.decide({ kind: 'merge', into: 1, from: 2 }, 'ada', AT);
    store.decide({ kind: 'undo', decision: 1 }, 'ada', AT);
    store.decide({ kind: 'split', entity: 2, sightings: [3] }, 'ada', AT);
    assert.deepEqual(
      told.map(({ document, root }) => `${document} ${root}`),
      ['b 1', 'c 1', 'b 2', 'c 2', 'c 3'],
    );
    assert.deepEqual([...store.rootsOf('c')], [['tilo-krug', 3]]);
    file.close();
  });
});

describe('forgetting in the register', () => {
  it('leaves what would be there without the documents, but for the numbers', () => {
    const file = newFile();
    const store = new RegisterStore(file, NAMES);
    const document = documentOf('a', person('Ada Zwirn', { functions: ['Wirtin'], company: ['Tilo Krug'] }));
    store.add([document]);
    const before = derived(file);
    store.add([
      documentOf('b', person('Ada Zwirn', { functions: ['Torwart'] }), person('Zwirn', { company: ['KPX'] })),
    ]);
    file.transaction(() => store.forget(['b']));
    assert.deepEqual(derived(file), before);
    store.add([documentOf('c', person('Rhea Bux'))]);
    assert.deepEqual([...store.rootsOf('c')], [['rhea-bux', 4]]);
    assert.deepEqual(store.loading.sightingsOf('c')[0].id, 4);
    file.check();
    file.close();
  });

  it('removes somebody with every name', () => {
    const file = newFile();
    const store = new RegisterStore(file, NAMES);
    store.add([
      documentOf('a', person('Ada Zwirn', { company: ['Tilo Krug'] }), person('Tilo Krug', { company: ['Ada Zwirn'] })),
      documentOf('b', person('Tilo Krug', { company: ['Ada Zwirn'] }), person('Zwirn'), person('Ada Zwirn')),
      documentOf('c', person('Zwirn', { country: 'DE' })),
    ]);
    store.decide({ kind: 'rename', entity: 1, name: 'Zwirn, Ada' }, 'ada', AT);
    const root = store.rootsOf('a').get('ada-zwirn')!;
    file.transaction(() => {
      store.forgetEntity(root);
    });
    const rest = ['seen', 'word', 'bearer', 'profile', 'decision', 'question']
      .flatMap((table) => file.database.prepare(`SELECT * FROM ${table}`).all())
      .map((row) => JSON.stringify(row))
      .filter((row) => /Ada Zwirn|ada zwirn|Zwirn, Ada/.test(row));
    assert.deepEqual(rest, []);
    assert.throws(() => file.database.exec("UPDATE decision SET by = 'someone'"), /not changed/);
    assert.equal(file.database.prepare('SELECT count(*) AS n FROM entity WHERE id = ?').get(root)!['n'], 1);
    file.check();
    file.close();
  });
});
