import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CorrectionError } from '../../../src/record/corrections.ts';
import type { Record } from '../../../src/record/record.ts';
import type { StoredStatement } from '../../../src/record/stored.ts';
import { EvidenceError } from '../../../src/text/passage.ts';
import { AT, LATER_RUN, RUN, documentOf, incoming, statementOf } from './fixture.ts';

const TEXT = 'Ada Zwirn sagte: „Die Brücke hält.“ Bruno Kalt widersprach: „Sie bricht.“';
const HOLDS = { quote: '„Die Brücke hält.“', speaker: 'Ada Zwirn' };
const BREAKS = { quote: '„Sie bricht.“', speaker: 'Bruno Kalt' };

/** What every store must do with what people say about statements. @param open a new, empty record */
export function correctionsConform(open: () => Promise<Record> | Record): void {
  const begin = async (): Promise<{ record: Record; revision: number; all: readonly StoredStatement[] }> => {
    const record = await open();
    const [{ revision }] = await record.documents.add([incoming(documentOf('a', TEXT, [HOLDS, BREAKS]))], RUN, AT);
    return { record, revision, all: await record.documents.statementsOf(revision) };
  };
  const shown = async (record: Record, revision: number): Promise<string[]> =>
    (await record.documents.statementsOf(revision)).map(
      ({ state, speaker, statement }) => `${state} ${speaker?.name ?? '–'}: ${statement.quote.text}`,
    );

  describe('corrections', () => {
    it('reject, and are undone, and that is undone', async () => {
      const { record, revision, all } = await begin();
      const before = await shown(record, revision);
      const rejected = before.with(1, `rejected Bruno Kalt: „Sie bricht.“`);
      const first = await record.corrections.correct({ kind: 'reject', statement: all[1].id }, 'eva', AT);
      assert.deepEqual(await shown(record, revision), rejected);
      const second = await record.corrections.correct({ kind: 'undo', correction: first }, 'eva', AT);
      assert.deepEqual(await shown(record, revision), before);
      await assert.rejects(
        async () => record.corrections.correct({ kind: 'undo', correction: first }, 'eva', AT),
        (error) => error instanceof CorrectionError && error.problem === 'undone-already',
      );
      await record.corrections.correct({ kind: 'undo', correction: second }, 'eva', AT);
      assert.deepEqual(await shown(record, revision), rejected);
      const log = await record.corrections.log(10);
      assert.deepEqual(
        log.map(({ kind, by }) => `${kind} ${by}`),
        ['undo eva', 'undo eva', 'reject eva'],
      );
    });

    it('change words and who is behind them, and outlast the next reading', async () => {
      const { record, revision, all } = await begin();
      const ada = all[0].speaker!.id;
      const to = statementOf(TEXT, { quote: 'Sie bricht.', speaker: 'Bruno Kalt' });
      await record.corrections.correct({ kind: 'change', statement: all[1].id, to, by: { speaker: ada } }, 'eva', AT);
      const corrected = ['present Ada Zwirn: „Die Brücke hält.“', 'present Ada Zwirn: Sie bricht.'];
      assert.deepEqual(await shown(record, revision), corrected);
      await record.documents.add([incoming(documentOf('a', TEXT, [HOLDS, BREAKS]))], LATER_RUN, AT);
      assert.deepEqual(await shown(record, revision), corrected);
      await record.documents.add([incoming(documentOf('a', TEXT, [HOLDS]))], LATER_RUN, AT);
      assert.deepEqual(await shown(record, revision), corrected);
      assert.deepEqual(
        (await record.documents.statementsOf(revision)).map(({ id }) => id),
        all.map(({ id }) => id),
      );
    });

    it('keep the number of a statement, however short it gets', async () => {
      const { record, revision, all } = await begin();
      const to = statementOf(TEXT, { quote: 'hält', speaker: 'Ada Zwirn', type: 'indirect' });
      await record.corrections.correct({ kind: 'change', statement: all[0].id, to }, 'eva', AT);
      const [short] = await record.documents.statements([all[0].id]);
      assert.equal(short.statement.quote.text, 'hält');
      assert.equal((await record.documents.statementsOf(revision)).length, 2);
    });

    it('add what was not found', async () => {
      const { record, revision } = await begin();
      const statement = statementOf(TEXT, { quote: 'Brücke', speaker: 'Ada Zwirn', type: 'indirect' });
      const id = await record.corrections.correct({ kind: 'add', revision, statement }, 'eva', AT);
      assert.equal((await shown(record, revision)).length, 3);
      await record.documents.add([incoming(documentOf('a', TEXT, [HOLDS, BREAKS]))], LATER_RUN, AT);
      assert.equal((await shown(record, revision)).length, 3);
      await record.corrections.correct({ kind: 'undo', correction: id }, 'eva', AT);
      assert.equal((await shown(record, revision)).length, 2);
    });

    it('go along into a changed text, and to no lookalike', async () => {
      const { record, all } = await begin();
      await record.corrections.correct({ kind: 'reject', statement: all[1].id }, 'eva', AT);
      const longer = `Neues von der Brücke. ${TEXT}`;
      const [next] = await record.documents.add([incoming(documentOf('a', longer, [HOLDS, BREAKS]))], RUN, AT);
      assert.deepEqual(await shown(record, next.revision), [
        'present Ada Zwirn: „Die Brücke hält.“',
        'rejected Bruno Kalt: „Sie bricht.“',
      ]);
      const twice = 'Bruno Kalt sagte: „Sie bricht.“ Eva Rot fragte: „Sie bricht.“? Bruno Kalt sagte: „Sie bricht.“';
      const [last] = await record.documents.add([incoming(documentOf('a', twice, [BREAKS]))], RUN, AT);
      assert.deepEqual(await shown(record, last.revision), ['present Bruno Kalt: „Sie bricht.“']);
    });

    it('refuse what leads nowhere or does not stand there, and change nothing', async () => {
      const { record, revision, all } = await begin();
      const before = await shown(record, revision);
      const { corrections } = record;
      const refused = (problem: string) => (error: unknown) =>
        error instanceof CorrectionError && error.problem === problem;
      await assert.rejects(
        async () => corrections.correct({ kind: 'reject', statement: 999 }, 'eva', AT),
        refused('no-statement'),
      );
      await assert.rejects(
        async () => corrections.correct({ kind: 'undo', correction: 999 }, 'eva', AT),
        refused('no-correction'),
      );
      const lie = { ...all[0].statement, quote: { text: 'Nie gesagt', spans: all[0].statement.quote.spans } };
      await assert.rejects(
        async () => corrections.correct({ kind: 'change', statement: all[0].id, to: lie }, 'eva', AT),
        EvidenceError,
      );
      await assert.rejects(
        async () => corrections.correct({ kind: 'add', revision: 999, statement: all[0].statement }, 'eva', AT),
        refused('no-revision'),
      );
      assert.deepEqual(await shown(record, revision), before);
      assert.deepEqual(await corrections.log(10), []);
    });
  });
}
