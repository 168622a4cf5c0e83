import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Request, RegisterError, holding } from '../../src/identity/register/decision.ts';
import type { Register } from '../../src/identity/register/register.ts';
import { review } from '../../src/identity/register/review.ts';
import type { SeenDocument } from '../../src/identity/register/sighting.ts';
import { EMPTY, type RegisterState } from '../../src/identity/register/state.ts';
import { viewEntity } from '../../src/identity/register/view.ts';
import { groups, newRegister, person, stateAfter } from './register.ts';

const seen = fc
  .record({
    name: fc.constantFrom('Peter Müller', 'Müller', 'Ada Zwirn', 'Zwirn', 'Petra Müller', 'Tilo Krug', 'Rhea Bux'),
    functions: fc.subarray(['Außenminister', 'Torwart', 'Sprecherin', 'Chef der KPX'], { maxLength: 2 }),
    country: fc.constantFrom(null, null, 'DE', 'AT'),
    company: fc.subarray(['Alba Zorn', 'Nils Hagel', 'KPX'], { maxLength: 2 }),
  })
  .map(({ name, ...more }) => person(name, more));

const document = fc
  .record({
    id: fc.nat({ max: 9 }).map((n) => `d${n}`),
    day: fc.constantFrom('2026-01-01', null),
    seen: fc.uniqueArray(seen, { maxLength: 4, selector: ({ entity }) => entity }),
  })
  .map((made): SeenDocument => made);

const documents = fc.array(document, { minLength: 3, maxLength: 14 });

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

function made(documents: readonly SeenDocument[], requests: readonly Request[] = []): Register {
  const register = newRegister();
  for (const document of documents) register.add(document);
  for (const request of requests) attempt(register, request);
  return register;
}

/** The number of the decision; null when the register refuses it. */
function attempt(register: Register, request: Request): number | null {
  try {
    return register.decide(request, 'ada', '2026-03-03T10:00:00Z').id;
  } catch (error) {
    if (error instanceof RegisterError) return null;
    throw error;
  }
}

/** Everything that people see of the register but the log. */
const seenOf = (register: Register): unknown => ({ groups: groups(register), ...review(register) });

describe('any register', () => {
  it('is the same for the same documents and decisions in the same order', () => {
    fc.assert(
      fc.property(documents, fc.array(request), (documents, requests) => {
        assert.deepEqual(seenOf(made(documents, requests)), seenOf(made(documents, requests)));
      }),
    );
  });

  it('has every sighting that is present in one entity', () => {
    fc.assert(
      fc.property(documents, fc.array(request), (documents, requests) => {
        const register = made(documents, requests);
        const all = register.profiles.flatMap(({ sightings }) => [...sightings]).sort((a, b) => a - b);
        const latest = new Map(documents.map((document) => [document.id, document]));
        assert.equal(new Set(all).size, all.length);
        assert.equal(
          all.length,
          [...latest.values()].reduce((sum, { seen }) => sum + seen.length, 0),
        );
      }),
    );
  });

  it('is as before when everything decided is undone, and as decided when the undoing is undone', () => {
    fc.assert(
      fc.property(documents, fc.array(request, { maxLength: 12 }), (documents, requests) => {
        const register = made(documents);
        const before = seenOf(register);
        for (const request of requests) attempt(register, request);
        const decided = seenOf(register);
        const undoing = holding(register.log).map(({ id }) => attempt(register, { kind: 'undo', decision: id }));
        assert.deepEqual(seenOf(register), before);
        for (const decision of undoing) attempt(register, { kind: 'undo', decision: decision! });
        assert.deepEqual(seenOf(register), decided);
      }),
    );
  });

  it('changes nothing when its documents are read again', () => {
    fc.assert(
      fc.property(documents, fc.array(request), (documents, requests) => {
        const register = made(documents, requests);
        const before = seenOf(register);
        register.takeChanges();
        for (const document of new Map(documents.map((d) => [d.id, d])).values()) register.add(document);
        assert.deepEqual(seenOf(register), before);
        assert.deepEqual(register.takeChanges().sightings, []);
      }),
    );
  });

  it('is the same whether it was kept in memory or read from its file before every step', () => {
    const step = fc.oneof({ weight: 2, arbitrary: document }, { weight: 1, arbitrary: request });
    const take = (register: Register, one: SeenDocument | Request): void => {
      if ('seen' in one) register.add(one);
      else attempt(register, one);
    };
    const all = (register: Register): unknown =>
      register.profiles.map(({ root }) => viewEntity(root, register)!).sort((a, b) => a.id - b.id);
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 25 }), (steps) => {
        const kept = newRegister();
        let state: RegisterState = EMPTY;
        for (const one of steps) {
          take(kept, one);
          const read = newRegister(state);
          take(read, one);
          state = stateAfter(state, read.takeChanges());
        }
        const read = newRegister(state);
        assert.deepEqual(all(read), all(kept));
        assert.deepEqual(review(read), review(kept));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what was decided, whatever is read again', () => {
    fc.assert(
      fc.property(documents, fc.array(request), documents, (documents, requests, later) => {
        const register = made(documents, requests);
        const before = [...register.log];
        for (const document of later) register.add(document);
        assert.deepEqual(register.log, before);
        for (const document of new Map(documents.map((d) => [d.id, d])).values()) register.add(document);
        const { waiting } = review(register);
        for (const { decision } of waiting) assert.ok(before.includes(decision));
      }),
    );
  });

  it('is given back by a split of what a merge brought', () => {
    fc.assert(
      fc.property(documents, number, number, (documents, into, from) => {
        const register = made(documents);
        const before = groups(register).map((line) => line.replace(/.*: /, ''));
        const brought = [...(register.profile(from)?.sightings ?? [])];
        if (brought.length === 0 || !register.profile(into)?.sightings.size) return;
        if (attempt(register, { kind: 'merge', into, from }) === null) return;
        assert.notEqual(attempt(register, { kind: 'split', entity: into, sightings: brought }), null);
        assert.deepEqual(
          groups(register)
            .map((line) => line.replace(/.*: /, ''))
            .sort(),
          before.sort(),
        );
      }),
    );
  });

  it('is the same for decisions about different entities in any order', () => {
    fc.assert(
      fc.property(
        documents,
        fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7], { minLength: 6 }),
        (documents, [a, b, c, d, e, f]) => {
          const requests: Request[] = [
            { kind: 'merge', into: a, from: b },
            { kind: 'separate', a: c, b: d },
            { kind: 'rename', entity: e, name: 'E' },
            { kind: 'rename', entity: f, name: 'F' },
          ];
          assert.deepEqual(groups(made(documents, requests)), groups(made(documents, requests.toReversed())));
        },
      ),
    );
  });
});
