import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CorrectionError, DOUBTFUL } from '../../../src/record/corrections.ts';
import type { Record } from '../../../src/record/record.ts';
import type { StoredStatement } from '../../../src/record/stored.ts';
import { EvidenceError } from '../../../src/text/passage.ts';
import { restate } from '../../../src/record/restate.ts';
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

    it('say what they made of a statement, and who', async () => {
      const { record, all } = await begin();
      const id = await record.corrections.correct({ kind: 'confirm', statement: all[0].id }, 'eva', AT);
      const [first, second] = await record.documents.statements(all.map((one) => one.id));
      assert.deepEqual(first.correction, { id, at: AT, by: 'eva', kind: 'confirm' });
      assert.equal(second.correction, null);
      await record.corrections.correct({ kind: 'undo', correction: id }, 'eva', AT);
      assert.equal((await record.documents.statements([all[0].id]))[0].correction, null);
    });

    it('restate in places, with the words and the people of the text', async () => {
      const { record, revision, all } = await begin();
      const { result } = (await record.documents.revision(revision))!;
      const at = (words: string): { start: number; end: number }[] => {
        const start = TEXT.indexOf(words);
        return [{ start, end: start + words.length }];
      };
      const to = restate(result, all[1].statement, { quote: at('bricht'), speaker: at('Ada Zwirn'), type: 'indirect' });
      await record.corrections.correct({ kind: 'change', statement: all[1].id, to }, 'eva', AT);
      const added = restate(result, null, { quote: at('Brücke'), cue: at('sagte') });
      assert.equal(added.nestedIn, all[0].statement.id);
      await record.corrections.correct({ kind: 'add', revision, statement: added }, 'eva', AT);
      const now = (await record.documents.statementsOf(revision)).map(({ speaker, statement }) =>
        [speaker?.name ?? null, statement.type, statement.quote.text, statement.cue?.text, statement.confidence].join(),
      );
      assert.deepEqual(now, [
        'Ada Zwirn,direct,„Die Brücke hält.“,,0.9',
        ',direct,Brücke,sagte,1',
        'Ada Zwirn,indirect,bricht,,1',
      ]);
      assert.throws(() => restate(result, null, { quote: [{ start: 5, end: TEXT.length + 1 }] }), EvidenceError);
      assert.throws(() => restate(result, null, { speaker: at('Ada Zwirn') }), EvidenceError);
    });

    it('wait for those that are doubtful, the least sure first, a page at a time', async () => {
      const record = await open();
      const sure = [DOUBTFUL, 0.31, 0.5, 0.5, 0.79, 0.123456789012345];
      const text = sure.map((_, i) => `Ada Zwirn sagte: „Nummer ${i}.“`).join(' ');
      const said = sure.map((confidence, i) => ({ quote: `„Nummer ${i}.“`, speaker: 'Ada Zwirn', confidence }));
      await record.documents.add([incoming(documentOf('a', text, said))], RUN, AT);
      const pages: string[][] = [];
      for (let cursor: string | undefined; ;) {
        const page = await record.corrections.doubtful(2, cursor);
        assert.equal(page.total, 5);
        pages.push(page.statements.map(({ statement }) => statement.quote.text.replace(/\D/g, '')));
        if (page.cursor === null) break;
        cursor = page.cursor;
      }
      assert.deepEqual(pages, [['5', '1'], ['2', '3'], ['4']]);
      const [first] = (await record.corrections.doubtful(1)).statements;
      const id = await record.corrections.correct({ kind: 'confirm', statement: first.id }, 'eva', AT);
      assert.equal((await record.corrections.doubtful(1)).total, 4);
      await record.corrections.correct({ kind: 'undo', correction: id }, 'eva', AT);
      assert.equal((await record.corrections.doubtful(1)).statements[0].id, first.id);
      await record.documents.add([incoming(documentOf('a', `Neu: ${text}`, [said[4]]))], RUN, AT);
      assert.equal((await record.corrections.doubtful(9)).total, 1, 'only what is in the newest text');
      await assert.rejects(async () => record.corrections.doubtful(1, 'nowhere'), RangeError);
    });

    it('are handed out with the text that they are about, and with the places that were judged', async () => {
      const { record, all } = await begin();
      await record.documents.add([incoming(documentOf('b', TEXT, [HOLDS]))], RUN, AT);
      assert.deepEqual(await record.corrections.reviewed(10, 0), []);
      const to = statementOf(TEXT, { quote: 'Sie bricht', speaker: 'Bruno Kalt' });
      const first = await record.corrections.correct({ kind: 'change', statement: all[1].id, to }, 'eva', AT);
      await record.documents.add([incoming(documentOf('a', `Neu. ${TEXT}`, [HOLDS, BREAKS]))], LATER_RUN, AT);
      const [reviewed, ...others] = await record.corrections.reviewed(10, 0);
      assert.deepEqual(others, []);
      assert.deepEqual([reviewed.name, reviewed.text], ['a', `Neu. ${TEXT}`]);
      assert.deepEqual(
        reviewed.statements.map(({ quote }) => quote.text),
        ['„Die Brücke hält.“', 'Sie bricht'],
      );
      const judged = reviewed.judged.map(({ start, end }) => reviewed.text.slice(start, end));
      assert.deepEqual(judged, ['„Sie bricht.“', 'Sie bricht']);
      assert.deepEqual(reviewed.corrections, [{ kind: 'change', by: 'eva', at: AT }]);
      assert.deepEqual(await record.corrections.reviewed(10, reviewed.id), []);
      await record.corrections.correct({ kind: 'undo', correction: first }, 'eva', AT);
      assert.deepEqual(await record.corrections.reviewed(10, 0), []);
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
