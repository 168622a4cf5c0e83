import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Added } from '../../../src/record/documents.ts';
import { parse } from '../../../src/record/query/parse.ts';
import type { Record } from '../../../src/record/record.ts';
import type { DocumentResult } from '../../../src/record/result.ts';
import { EvidenceError } from '../../../src/text/passage.ts';
import { AT, LATER_RUN, RUN, documentOf, incoming } from './fixture.ts';

const TEXT = 'Ada Zwirn sagte: „Die Brücke hält.“ Bruno Kalt widersprach: „Sie bricht.“';
const HOLDS = { quote: '„Die Brücke hält.“', speaker: 'Ada Zwirn' };
const BREAKS = { quote: '„Sie bricht.“', speaker: 'Bruno Kalt' };
const URL = 'https://www.beispiel.example/politik/bruecke-1.html';

const bridge = (about: Partial<DocumentResult> = {}): DocumentResult => documentOf('a', TEXT, [HOLDS, BREAKS], about);

/** What every store must do with documents. @param open a new, empty record */
export function documentsConform(open: () => Promise<Record> | Record): void {
  const add = async (record: Record, ...documents: readonly DocumentResult[]): Promise<readonly Added[]> =>
    record.documents.add(
      documents.map((document) => incoming(document)),
      RUN,
      AT,
    );
  const kinds = async (record: Record, ...documents: readonly DocumentResult[]): Promise<string[]> =>
    (await add(record, ...documents)).map(({ kind }) => kind);

  describe('adding documents', () => {
    it('gives back what was added, character for character', async () => {
      const record = await open();
      const document = bridge({
        ...{ url: URL, title: 'Brücke', outlet: 'Der Bote', authors: ['Eva Rot'], published: '2026-11-02T08:00:00Z' },
        links: [{ start: 0, end: 9, href: 'https://zwirn.example' }],
        blocks: [{ start: 0, end: TEXT.length, role: 'paragraph' }],
        dates: [{ start: 0, end: 3, type: 'DATE', value: '2026', interval: null }],
      });
      const [added] = await add(record, document);
      assert.deepEqual(
        { ...added, document: 0, revision: 0 },
        { kind: 'new', document: 0, revision: 0, statements: 2, fresh: 2, vanished: 0 },
      );
      const [revision] = await record.documents.revisions(added.document);
      assert.deepEqual(JSON.parse(JSON.stringify(revision.result)), JSON.parse(JSON.stringify(document)));
      assert.equal(revision.seen, AT);
      assert.deepEqual(revision.run, RUN);
    });

    it('tells what came last, and what came since', async () => {
      const record = await open();
      assert.deepEqual([await record.documents.newest(), await record.documents.latest(5)], [0, []]);
      await add(record, bridge());
      const newest = await record.documents.newest();
      await add(record, documentOf('b', 'Ada Zwirn: „Sie hält.“', [{ quote: '„Sie hält.“', speaker: 'Ada Zwirn' }]));
      const names = async (before?: number): Promise<string[]> =>
        (await record.documents.latest(5, before)).map(({ name }) => name);
      assert.deepEqual(await names(), ['b', 'a']);
      const [{ id }] = await record.documents.latest(1);
      assert.deepEqual(await names(id), ['a']);
      const since = await record.documents.since(newest, 10);
      assert.deepEqual(
        (await record.documents.statements(since)).map(({ statement }) => statement.quote.text),
        ['„Sie hält.“'],
      );
      assert.equal((await record.documents.since(0, 2)).length, 2);
      assert.deepEqual(await record.search.matching(parse('bricht'), await record.documents.since(0, 10)), [newest]);
    });

    it('finds people by the beginning of a name', async () => {
      const record = await open();
      await add(record, bridge());
      const begins = async (text: string): Promise<string[]> => {
        const found = await record.entities.beginning(text, 5);
        return (await record.entities.lines(found)).map(({ name }) => name);
      };
      assert.deepEqual(await begins('zwi'), ['Ada Zwirn']);
      assert.deepEqual(await begins('Ada Zw'), ['Ada Zwirn']);
      assert.deepEqual(await begins('wirn'), []);
      assert.deepEqual(await begins('…'), []);
    });

    it('knows who is behind the words', async () => {
      const record = await open();
      const [first] = await add(record, bridge());
      const [second] = await add(
        record,
        documentOf('b', 'Ada Zwirn bleibt dabei: „Sie hält.“', [{ quote: '„Sie hält.“', speaker: 'Ada Zwirn' }]),
      );
      const speakers = async (revision: number): Promise<(number | undefined)[]> =>
        (await record.documents.statementsOf(revision)).map(({ speaker }) => speaker?.id);
      const [ada, bruno] = await speakers(first.revision);
      assert.ok(ada !== undefined && bruno !== undefined && ada !== bruno);
      assert.deepEqual(await speakers(second.revision), [ada]);
      const [statement] = await record.documents.statementsOf(first.revision);
      assert.deepEqual(statement.speaker, { id: ada, name: 'Ada Zwirn', kind: 'person' });
    });

    it('changes nothing when the same comes twice', async () => {
      const record = await open();
      await add(record, bridge({ url: URL }));
      const before = await record.documents.revisions(1);
      assert.deepEqual(await kinds(record, bridge({ url: URL })), ['unchanged']);
      assert.deepEqual(await record.documents.revisions(1), before);
    });

    for (const other of [
      `${URL}?utm_source=feed&fbclid=x#kommentare`,
      'http://beispiel.example/politik/bruecke-1.html',
      'https://m.beispiel.example/politik/bruecke-1.html?print=1',
      'https://www.beispiel.example/politik/bruecke-1.amp.html',
      'https://www-beispiel-example.cdn.ampproject.org/c/s/www.beispiel.example/politik/bruecke-1.html',
      'https://www.beispiel.example/politik/bruecke-1.html?outputType=amp',
    ]) {
      it(`takes ${other} for the same article`, async () => {
        const record = await open();
        const [{ document }] = await add(record, bridge({ url: URL }));
        const [again] = await add(record, { ...bridge({ url: other }), id: 'z' });
        assert.equal(again.document, document);
        assert.equal((await record.documents.revisions(document)).length, 1);
        assert.equal((await record.documents.find(other))?.id, document);
      });
    }

    it('keeps apart what has one id and two addresses', async () => {
      const record = await open();
      const other = documentOf('a', 'Eva Rot sagte: „Nein.“', [{ quote: '„Nein.“', speaker: 'Eva Rot' }], {
        url: 'https://beispiel.example/2',
      });
      const [one, two] = await add(record, bridge({ url: URL }), other);
      assert.notEqual(one.document, two.document);
      assert.deepEqual(await kinds(record, other, bridge({ url: URL })), ['unchanged', 'unchanged']);
    });

    it('puts entries under their ticker', async () => {
      const record = await open();
      const page = documentOf('ticker', 'Alles zur Brücke.', [], { url: 'https://beispiel.example/ticker' });
      const entry = (n: number): DocumentResult =>
        documentOf(`ticker#${n}`, `Ada Zwirn sagte „Ja ${n}“.`, [{ quote: `„Ja ${n}“`, speaker: 'Ada Zwirn' }], {
          ...{ url: `https://beispiel.example/ticker#${n}`, parent: 'ticker', order: n },
        });
      const added = await add(record, page, entry(0), entry(1));
      const ids = added.map(({ document }) => document);
      assert.equal(new Set(ids).size, 3);
      const wholes = await record.documents.wholes([...ids, 99]);
      assert.deepEqual(
        [...wholes].map(([part, whole]) => [part, whole.name]),
        [
          [ids[1], 'ticker'],
          [ids[2], 'ticker'],
        ],
      );
    });

    it('refuses words that do not stand in the text, and the whole batch with them', async () => {
      const record = await open();
      const wrong = bridge();
      const [statement] = wrong.statements;
      const lie = { ...statement, quote: { ...statement.quote, text: '„Die Brücke bricht.“' } };
      const bad = { ...wrong, id: 'bad', statements: [lie] };
      await assert.rejects(async () => add(record, bridge(), bad), EvidenceError);
      assert.equal(await record.documents.find('a'), null);
      assert.deepEqual(await kinds(record, bridge()), ['new']);
    });

    it('keeps offsets in texts with characters that not every store can keep', async () => {
      const record = await open();
      const text = 'A\0B \ud800 Ada Zwirn sagte „Ja 😀“.';
      const [{ revision }] = await add(record, documentOf('odd', text, [{ quote: '„Ja 😀“', speaker: 'Ada Zwirn' }]));
      const [{ statement }] = await record.documents.statementsOf(revision);
      assert.deepEqual(statement.quote.text, '„Ja 😀“');
    });
  });

  describe('revisions', () => {
    const CHANGED = 'Ada Zwirn sagte: „Die Brücke hält noch.“ Mehr sagte sie nicht.';
    const changed = documentOf('a', CHANGED, [{ quote: '„Die Brücke hält noch.“', speaker: 'Ada Zwirn' }]);
    const states = async (record: Record, document: number): Promise<string[]> => {
      const revisions = await record.documents.revisions(document);
      const lines = revisions.map(({ number, id, seen, retrieved, digest }) => ({
        number,
        id,
        seen,
        retrieved,
        digest,
      }));
      assert.deepEqual(await record.documents.revisionLines(document), lines);
      const all = await Promise.all(revisions.map(async ({ id }) => record.documents.statementsOf(id)));
      return all.map((statements) => statements.map(({ state }) => state).join(' '));
    };

    it('keep what a text said before it was changed', async () => {
      const record = await open();
      const [{ document }] = await add(record, bridge());
      const [added] = await add(record, changed);
      assert.deepEqual(
        { ...added, revision: 0 },
        { kind: 'revised', document, revision: 0, statements: 1, fresh: 0, vanished: 1 },
      );
      assert.deepEqual(await states(record, document), ['superseded vanished', 'present']);
      const [old, now] = await record.documents.revisions(document);
      const [[first], [next]] = await Promise.all([
        record.documents.statementsOf(old.id),
        record.documents.statementsOf(now.id),
      ]);
      assert.equal(next.before, first.id);
      const gone = (await record.documents.statementsOf(old.id))[1];
      assert.deepEqual([first.speaker?.name, gone.speaker?.name], ['Ada Zwirn', 'Bruno Kalt']);
      assert.deepEqual([old.number, now.number, old.result.text, now.result.text], [1, 2, TEXT, CHANGED]);
    });

    it('stand in the order in which they were fetched, not in which they came', async () => {
      const record = await open();
      const [{ document }] = await record.documents.add([incoming(changed, '2026-11-03T00:00:00Z')], RUN, AT);
      await record.documents.add([incoming(bridge(), '2026-11-02T00:00:00Z')], RUN, AT);
      assert.deepEqual(await states(record, document), ['superseded vanished', 'present']);
      const again = await record.documents.add(
        [incoming(bridge(), '2026-11-02T00:00:00Z'), incoming(changed, '2026-11-03T00:00:00Z')],
        RUN,
        AT,
      );
      assert.deepEqual(
        again.map(({ kind }) => kind),
        ['unchanged', 'unchanged'],
      );
    });

    it('come back when a text does', async () => {
      const record = await open();
      const back = incoming(bridge(), '2026-11-04T00:00:00Z');
      const batch = [incoming(bridge(), '2026-11-02T00:00:00Z'), incoming(changed, '2026-11-03T00:00:00Z'), back];
      const [{ document }] = await record.documents.add(batch, RUN, AT);
      assert.deepEqual(await states(record, document), ['superseded vanished', 'superseded', 'present present']);
      const again = await record.documents.add(batch, RUN, AT);
      assert.deepEqual(
        again.map(({ kind }) => kind),
        ['unchanged', 'unchanged', 'unchanged'],
      );
    });

    it('know somebody by one number, also when the register has come to see them otherwise', async () => {
      const record = await open();
      const says = (id: string): DocumentResult =>
        documentOf(id, 'Ada Zwirn sagte: „Ja.“', [{ quote: '„Ja.“', speaker: 'Ada Zwirn' }]);
      const [{ document, revision }] = await add(record, says('a'));
      await add(record, documentOf('a', 'Nichts.', []));
      await add(record, says('b'));
      await record.documents.add([incoming(says('a'), '2026-12-01T00:00:00Z')], RUN, AT);
      const revisions = await record.documents.revisions(document);
      const speakers = await Promise.all(
        [revision, revisions.at(-1)!.id].map(async (id) => (await record.documents.statementsOf(id))[0].speaker),
      );
      assert.equal(revisions.length, 3);
      assert.deepEqual(speakers[0], speakers[1]);
      assert.equal(speakers[0]?.name, 'Ada Zwirn');
    });

    it('are one when only what is said about the text differs', async () => {
      const record = await open();
      const [{ document }] = await add(record, bridge());
      assert.deepEqual(await kinds(record, bridge({ title: 'Neuer Titel' })), ['updated']);
      const [revision, ...more] = await record.documents.revisions(document);
      assert.deepEqual([revision.result.title, more.length], ['Neuer Titel', 0]);
      assert.equal((await record.documents.document(document))?.title, 'Neuer Titel');
    });
  });

  describe('reading again', () => {
    it('replaces statements, and keeps the numbers of those that are found again', async () => {
      const record = await open();
      const [{ revision }] = await add(record, bridge());
      const before = await record.documents.statementsOf(revision);
      const wider = { quote: 'Die Brücke hält.', speaker: 'Ada Zwirn' };
      const other = documentOf('a', TEXT, [wider]);
      const [added] = await record.documents.add([incoming(other)], LATER_RUN, AT);
      assert.deepEqual(
        { ...added, document: 0 },
        { kind: 'reread', document: 0, revision, statements: 1, fresh: 0, vanished: 1 },
      );
      const after = await record.documents.statementsOf(revision);
      assert.deepEqual(
        after.map(({ id, statement }) => [id, statement.quote.text]),
        [[before[0].id, 'Die Brücke hält.']],
      );
      const [{ run }] = await record.documents.revisions(added.document);
      assert.deepEqual(run, LATER_RUN);
    });
  });
}
