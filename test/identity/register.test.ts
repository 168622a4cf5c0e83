import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { review } from '../../src/identity/register/review.ts';
import { listEntities, viewEntity } from '../../src/identity/register/view.ts';
import { document, groups, newRegister, person } from './register.ts';

describe('joining', () => {
  it('joins one rare name in two documents and says by what', () => {
    const register = newRegister();
    register.add(document('a', person('Jorinde Quastenberg', { functions: ['Wetterforscherin'] })));
    const added = register.add(document('b', person('Jorinde Quastenberg')));
    assert.equal(added.joined, 1);
    assert.deepEqual(register.sighting(2)!.evidence, [
      { kind: 'name', ours: 'Jorinde Quastenberg', theirs: 'Jorinde Quastenberg', weight: 9 },
    ]);
  });

  it('never joins a bare surname without function or company', () => {
    const register = newRegister();
    register.add(document('a', person('Peter Müller', { country: 'DE' })));
    const added = register.add(document('b', person('Müller', { country: 'DE' })));
    assert.deepEqual([added.joined, added.open], [0, 1]);
    assert.equal(review(register).joins[0].reason, 'surname');
  });

  it('joins a surname by a telling function', () => {
    const register = newRegister();
    register.add(document('a', person('Peter Müller', { functions: ['Außenminister'] })));
    assert.equal(register.add(document('b', person('Müller', { functions: ['Außenminister'] }))).joined, 1);
    assert.equal(register.add(document('c', person('Müller', { functions: ['Sprecher'] }))).joined, 0);
  });

  it('joins a surname by the company that is kept', () => {
    const register = newRegister();
    const company = ['Alba Zorn', 'Tilo Krug', 'Rhea Bux'];
    for (let i = 0; i < 20; i++) register.add(document(`x${i}`, person(`Anders ${'abcdefghijklmnopqrst'[i]}uh`)));
    register.add(document('a', person('Peter Müller', { company })));
    assert.equal(register.add(document('b', person('Müller', { company }))).joined, 1);
  });

  it('keeps two Peter Müllers apart who have other fields, countries and company', () => {
    const register = newRegister();
    register.add(document('a', person('Peter Müller', { functions: ['Außenminister'], country: 'DE' })));
    const added = register.add(document('b', person('Peter Müller', { functions: ['Torwart'], country: 'AT' })));
    assert.equal(added.joined, 0);
    assert.equal(register.profiles.length, 2);
  });

  it('asks when two fit nearly as well', () => {
    const register = newRegister();
    register.add(document('a', person('Peter Müller', { functions: ['Landrat'], country: 'DE' })));
    register.add(document('b', person('Peter Müller', { functions: ['Torwart'], country: 'AT' })));
    register.add(document('c', person('Peter Müller', { functions: ['Landrat'] })));
    const added = register.add(document('d', person('Müller', { functions: ['Torwart', 'Landrat'] })));
    assert.equal(added.open, 1);
    const [question] = review(register).joins.filter(({ sighting }) => sighting === 4);
    assert.equal(question.candidates.length, 2);
  });

  it('never makes one of two whom one document tells apart', () => {
    const register = newRegister();
    const twins = [person('Ada Zwirn', { entity: 'a' }), person('Ada Zwirn', { entity: 'b' })];
    register.add(document('a', ...twins));
    assert.equal(register.profiles.length, 2);
  });

  it('does not join a body that every country has one of', () => {
    const register = newRegister();
    const police = (country: string | null) => person('Polizei', { kind: 'organisation', country });
    register.add(document('a', police('FR')));
    const unknown = register.add(document('b', police(null)));
    assert.deepEqual([unknown.joined, unknown.open], [0, 0]);
    assert.equal(register.add(document('c', police('FR'))).joined, 1);
    assert.equal(register.add(document('d', police('AT'))).joined, 0);
  });

  it('takes "Chefin der FPÖ" and "FPÖ-Chefin" for one function, and shows since when it is seen', () => {
    const register = newRegister();
    register.add(document('a', person('Nora Huber', { functions: ['Chefin der FPÖ'] })));
    register.add({ ...document('b', person('Huber', { functions: ['FPÖ-Chefin'] })), day: '2026-04-01' });
    const entity = viewEntity(1, register)!;
    assert.equal(entity.name, 'Nora Huber');
    assert.deepEqual(
      entity.functions.map(({ text, first }) => [text, first]),
      [
        ['Chefin der FPÖ', '2026-03-02'],
        ['FPÖ-Chefin', '2026-04-01'],
      ],
    );
  });
});

describe('functions', () => {
  const joined = (ours: string, theirs: string): number => {
    const register = newRegister();
    register.add(document('a', person('Ada Zwirn', { functions: [ours] })));
    return register.add(document('b', person('Ada Zwirn', { functions: [theirs] }))).joined;
  };

  it('of one field may be held by one, in any case and gender', () => {
    assert.equal(joined('Innenministerin', 'Präsidenten'), 1);
    assert.equal(joined('Tesla-CEO', 'Milliardärin'), 1);
    assert.equal(joined('Virologin', 'Forscher'), 1);
  });

  it('that say nothing of what someone does speak neither for nor against', () => {
    assert.equal(joined('Innenministerin', 'Deutsche'), 1);
    assert.equal(joined('Innenministerin', 'KPX-Frau'), 1);
  });

  it('of another field leave it open', () => {
    assert.equal(joined('Innenministerin', 'Torhüterin'), 0);
  });
});

describe('reading again', () => {
  const known = () => {
    const register = newRegister();
    register.add(document('a', person('Jorinde Quastenberg')));
    register.add(document('b', person('Jorinde Quastenberg'), person('Tilo Krug')));
    return register;
  };

  it('changes nothing when the document says the same', () => {
    const register = known();
    register.takeChanges();
    const added = register.add(document('b', person('Jorinde Quastenberg'), person('Tilo Krug')));
    assert.equal(added.unchanged, 2);
    assert.deepEqual(register.takeChanges().sightings, []);
  });

  it('replaces the sightings of the document', () => {
    const register = known();
    const added = register.add(document('b', person('Rhea Bux', { mentions: [{ start: 90, end: 98 }] })));
    assert.deepEqual([added.gone, added.new], [2, 1]);
    assert.deepEqual(groups(register), ['Jorinde Quastenberg: 1', 'Rhea Bux: 4']);
  });

  it('knows a sighting by its places when the name is read otherwise, and keeps what was decided about it', () => {
    const register = known();
    register.decide({ kind: 'merge', into: 1, from: 2 }, 'ada', '2026-03-03T10:00:00Z');
    register.add(
      document('b', person('Jorinde Quastenberg'), person('Thilo Krugg', { mentions: [{ start: 0, end: 9 }] })),
    );
    assert.deepEqual(groups(register), ['Jorinde Quastenberg: 1 2 3']);
  });

  it('keeps a decision whose sightings went, shows it, and lets it hold again when they come back', () => {
    const register = known();
    register.decide({ kind: 'split', entity: 1, sightings: [2] }, 'ada', '2026-03-03T10:00:00Z');
    const before = groups(register);
    register.add(document('b'));
    assert.equal(review(register).waiting[0].decision.action.kind, 'split');
    register.add(document('b', person('Jorinde Quastenberg'), person('Tilo Krug')));
    assert.deepEqual(groups(register), before);
    assert.deepEqual(review(register).waiting, []);
  });
});

describe('the list', () => {
  it('has those seen most often first', () => {
    const register = newRegister();
    register.add(document('a', person('Tilo Krug'), person('Rhea Bux')));
    register.add(document('b', person('Rhea Bux', { country: 'CH' })));
    assert.deepEqual(
      listEntities(register).map(({ name, sightings, country }) => [name, sightings, country]),
      [
        ['Rhea Bux', 2, 'CH'],
        ['Tilo Krug', 1, null],
      ],
    );
  });
});
