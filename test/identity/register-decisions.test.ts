import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Request, RegisterError, type RegisterProblem } from '../../src/identity/register/decision.ts';
import type { Register } from '../../src/identity/register/register.ts';
import { review } from '../../src/identity/register/review.ts';
import { viewEntity } from '../../src/identity/register/view.ts';
import { document, groups, newRegister, person } from './register.ts';

const decide = (register: Register, request: Request): number =>
  register.decide(request, 'ada', '2026-03-03T10:00:00Z').id;

/** E1 with S1, E2 with S2 and so on: five who have nothing to do with each other. */
function five(): Register {
  const register = newRegister();
  const names = ['Ada Zwirn', 'Tilo Krug', 'Rhea Bux', 'Egon Halm', 'Oda Flach'];
  names.forEach((name, i) => register.add(document(`d${i + 1}`, person(name))));
  return register;
}

describe('decisions', () => {
  it('keep the number of the first, and its name unless only the other was named by hand', () => {
    const register = five();
    decide(register, { kind: 'rename', entity: 2, name: 'Thilo Krug' });
    decide(register, { kind: 'merge', into: 1, from: 2 });
    assert.equal(viewEntity(2, register)!.id, 1);
    assert.equal(viewEntity(1, register)!.name, 'Thilo Krug');
  });

  it('keep apart also what goes into those that were told apart', () => {
    const register = five();
    const separation = decide(register, { kind: 'separate', a: 1, b: 3 });
    decide(register, { kind: 'merge', into: 2, from: 3 });
    decide(register, { kind: 'merge', into: 4, from: 1 });
    assert.throws(
      () => decide(register, { kind: 'merge', into: 2, from: 4 }),
      (error) => error instanceof RegisterError && error.problem === 'separated' && error.what === String(separation),
    );
  });

  it('deny an identifier also of what the denied one goes into, and of what it was before', () => {
    const register = five();
    const identifier = { entity: 2, qid: 'Q7', label: 'Tilo Krug', service: 'https://example.org/' };
    register.identify({ ...identifier, evidence: [], at: '2026-03-03T10:00:00Z' });
    register.propose({ ...identifier, description: null, score: 50 });
    assert.equal(viewEntity(2, register)!.qid, 'Q7');
    const denial = decide(register, { kind: 'reject', question: 1 });
    const merge = decide(register, { kind: 'merge', into: 1, from: 2 });
    assert.equal(viewEntity(1, register)!.qid, null);
    assert.deepEqual(review(register).identifiers, []);
    decide(register, { kind: 'undo', decision: merge });
    assert.equal(viewEntity(2, register)!.qid, null);
    decide(register, { kind: 'undo', decision: denial });
    assert.equal(viewEntity(2, register)!.qid, 'Q7');
  });

  it('that rest on one that was undone are shown and have no effect, until it is back', () => {
    const register = five();
    const merge = decide(register, { kind: 'merge', into: 1, from: 2 });
    const split = decide(register, { kind: 'split', entity: 1, sightings: [2] });
    const undo = decide(register, { kind: 'undo', decision: merge });
    assert.deepEqual(groups(register), groups(five()));
    assert.deepEqual(
      review(register).waiting.map(({ decision, why }) => [decision.id, why]),
      [[split, 'not-its-sighting']],
    );
    decide(register, { kind: 'undo', decision: undo });
    assert.deepEqual(review(register).waiting, []);
    assert.equal(viewEntity(6, register)!.sightings[0].id, 2);
  });

  it('give no number twice: that of a split that was undone is gone', () => {
    const register = five();
    decide(register, { kind: 'merge', into: 1, from: 2 });
    const split = decide(register, { kind: 'split', entity: 1, sightings: [2] });
    decide(register, { kind: 'undo', decision: split });
    assert.equal(viewEntity(6, register)!.id, 1);
    decide(register, { kind: 'split', entity: 1, sightings: [2] });
    assert.equal(viewEntity(7, register)!.sightings[0].id, 2);
  });

  it('guide what comes later: two that became one are no rivals', () => {
    const known = (): Register => {
      const register = newRegister();
      register.add(document('a', person('Peter Müller', { functions: ['Landrat'], country: 'DE' })));
      register.add(document('b', person('Peter Müller', { functions: ['Torwart'], country: 'AT' })));
      return register;
    };
    const both = document('c', person('Peter Müller', { functions: ['Landrat', 'Torwart'] }));
    assert.equal(known().add(both).open, 1);
    const merged = known();
    decide(merged, { kind: 'merge', into: 1, from: 2 });
    assert.equal(merged.add(both).joined, 1);
  });

  it('that cannot be are refused, and nothing is recorded', () => {
    const register = five();
    register.add(document('org', person('KPX', { kind: 'organisation' })));
    const cases: readonly (readonly [Request, RegisterProblem])[] = [
      [{ kind: 'merge', into: 1, from: 99 }, 'no-entity'],
      [{ kind: 'merge', into: 1, from: 1 }, 'same-entity'],
      [{ kind: 'merge', into: 1, from: 6 }, 'other-kind'],
      [{ kind: 'split', entity: 1, sightings: [99] }, 'no-sighting'],
      [{ kind: 'split', entity: 1, sightings: [2] }, 'not-its-sighting'],
      [{ kind: 'split', entity: 1, sightings: [1] }, 'all-sightings'],
      [{ kind: 'rename', entity: 1, name: ' ' }, 'no-name'],
      [{ kind: 'accept', question: 9, entity: null }, 'no-question'],
      [{ kind: 'undo', decision: 1 }, 'no-decision'],
    ];
    for (const [request, problem] of cases) {
      assert.throws(
        () => decide(register, request),
        (error) => error instanceof RegisterError && error.problem === problem,
        problem,
      );
    }
    assert.deepEqual(register.log, []);
    decide(register, { kind: 'rename', entity: 1, name: 'A' });
    decide(register, { kind: 'undo', decision: 1 });
    assert.throws(() => decide(register, { kind: 'undo', decision: 1 }), /undone-already/);
  });
});

describe('a document that says something else when it is read again', () => {
  it('is taken at its new word', () => {
    const register = five();
    register.add(document('d1', person('Ada Zwirn', { functions: ['Wirtin'], country: 'CH' })));
    const { id, functions, country } = viewEntity(1, register)!;
    assert.deepEqual([id, functions.map(({ text }) => text), country], [1, ['Wirtin'], 'CH']);
  });
});
