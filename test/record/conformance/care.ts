import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Record } from '../../../src/record/record.ts';
import { AT, RUN, documentOf, incoming } from './fixture.ts';

const A = 'Ada Zwirn sagte: „Die Brücke hält.“ Bruno Kalt widersprach: „Sie bricht.“';
const B = 'Bruno Kalt fragte Ada Zwirn: „Warum?“';
const ada = { quote: '„Die Brücke hält.“', speaker: 'Ada Zwirn' };
const bruno = { quote: '„Sie bricht.“', speaker: 'Bruno Kalt' };
const asks = { quote: '„Warum?“', speaker: 'Bruno Kalt', addressee: 'Ada Zwirn' };

/** What every store must do when it is looked after. @param open a new, empty record */
export function careConforms(open: () => Promise<Record> | Record): void {
  const begin = async (): Promise<Record> => {
    const record = await open();
    const documents = [documentOf('a', A, [ada, bruno], { published: '2026-11-02' }), documentOf('b', B, [asks])];
    await record.documents.add(
      documents.map((document) => incoming(document)),
      RUN,
      AT,
    );
    return record;
  };
  const speakerOf = async (record: Record, name: string): Promise<number> => {
    const document = await record.documents.find(name);
    const [revision] = await record.documents.revisions(document!.id);
    const [statement] = await record.documents.statementsOf(revision.id);
    return statement.speaker!.id;
  };

  describe('care', () => {
    it('finds nothing wrong in a record that is whole, and counts what it looked at', async () => {
      const record = await begin();
      const { faults, documents, revisions, statements, spans } = await record.care.check();
      assert.deepEqual(faults, []);
      assert.deepEqual([documents, revisions, statements], [2, 2, 3]);
      assert.ok(spans >= 7);
    });

    it('counts', async () => {
      const record = await begin();
      const stats = await record.care.stats();
      assert.deepEqual([stats.documents, stats.revisions, stats.entities, stats.statements['present']], [2, 2, 2, 3]);
      assert.deepEqual([stats.from, stats.to, stats.runs.length], ['2026-11-02', '2026-11-02', 1]);
    });

    it('forgets a document, and says before what goes', async () => {
      const record = await begin();
      const { id } = (await record.documents.find('a'))!;
      const would = await record.care.wouldForget({ kind: 'document', document: id });
      assert.deepEqual(
        { ...would, names: [] },
        { documents: 1, revisions: 1, statements: 2, corrections: 0, sightings: 2, names: [] },
      );
      assert.ok(await record.documents.find('a'), 'nothing is gone yet');
      assert.deepEqual(await record.care.forget({ kind: 'document', document: id }), would);
      assert.equal(await record.documents.find('a'), null);
      assert.deepEqual((await record.care.check()).faults, []);
      assert.equal(await record.care.forget({ kind: 'document', document: id }), null);
      const [again] = await record.documents.add([incoming(documentOf('a', A, [ada, bruno]))], RUN, AT);
      assert.equal(again.kind, 'new');
      assert.notEqual(again.document, id, 'numbers are never given again');
    });

    it('forgets what somebody said and was told, and leaves the texts', async () => {
      const record = await begin();
      const entity = await speakerOf(record, 'a');
      const forgotten = await record.care.forget({ kind: 'person', entity, withDocuments: false });
      assert.deepEqual([forgotten?.statements, forgotten?.documents], [2, 0]);
      const document = await record.documents.find('a');
      const [{ id, result }] = await record.documents.revisions(document!.id);
      assert.deepEqual(
        result.entities.map(({ name }) => name),
        ['Bruno Kalt'],
      );
      assert.deepEqual(
        (await record.documents.statementsOf(id)).map(({ statement }) => statement.quote.text),
        ['„Sie bricht.“'],
      );
      assert.deepEqual((await record.care.check()).faults, []);
    });

    it('forgets somebody with all documents that name them', async () => {
      const record = await begin();
      const entity = await speakerOf(record, 'a');
      const forgotten = await record.care.forget({ kind: 'person', entity, withDocuments: true });
      assert.deepEqual([forgotten?.documents, forgotten?.statements], [2, 3]);
      assert.equal((await record.care.stats()).documents, 0);
      assert.deepEqual((await record.care.check()).faults, []);
    });
  });
}
