import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ClaimError, type ClaimRequest } from '../../../src/record/claims/decisions.ts';
import type { ClaimsOptions } from '../../../src/record/claims.ts';
import { parse } from '../../../src/record/query/parse.ts';
import type { Record } from '../../../src/record/record.ts';
import type { DocumentResult } from '../../../src/record/result.ts';
import { AT, LATER_RUN, RUN, type Said, documentOf, incoming } from './fixture.ts';

const DIRECT = '„Wir werden die Brücke im Frühjahr für 40 Millionen Euro sanieren“';
const INDIRECT = 'sie werde die Brücke im Frühjahr für 40 Millionen Euro sanieren';
const OTHER_NUMBER = '„Wir werden die Brücke im Frühjahr für 60 Millionen Euro sanieren“';
const ELSE = '„Der Bahnhof bekommt endlich ein neues Dach aus Glas“';

/** An article in which somebody says something. */
export function saying(
  id: string,
  quote: string,
  speaker = 'Ada Zwirn',
  about: Partial<DocumentResult> = {},
): DocumentResult {
  const text = `Zur Brücke von Olmetal sagte ${speaker} in der Ratssitzung: ${quote}.`;
  const said: Said = { quote, speaker, type: quote.startsWith('„') ? 'direct' : 'indirect' };
  return documentOf(id, text, [said], { published: '2026-11-20T08:00:00Z', outlet: `Blatt ${id}`, ...about });
}

export async function add(record: Record, results: readonly DocumentResult[], run = RUN): Promise<void> {
  await record.documents.add(
    results.map((result) => incoming(result)),
    run,
    AT,
  );
}

export async function settle(record: Record, most = 1_000): Promise<void> {
  while ((await record.settle(most)) > 0);
}

/** All claims as the documents of their statements: `a b`. */
export async function claimsIn(record: Record): Promise<string[]> {
  const claims = await record.claims.after(0, 1_000);
  return claims.map(({ statements }) => statements.map(({ document }) => document.name).join(' '));
}

/** What every store must do with claims. @param open a new, empty record */
export function claimsConform(open: () => Promise<Record> | Record): void {
  const begin = async (...results: DocumentResult[]): Promise<Record> => {
    const record = await open();
    await add(record, results);
    await settle(record);
    return record;
  };
  const decide = async (record: Record, request: ClaimRequest): Promise<number> =>
    record.claims.decide(request, 'eva', AT);
  const numberOf = async (record: Record, name: string): Promise<number> => {
    const document = await record.documents.find(name);
    const [revision] = await record.documents.revisions(document!.id);
    return (await record.documents.statementsOf(revision.id))[0].id;
  };

  describe('claims', () => {
    it('join what one says in several documents, and nothing else', async () => {
      const record = await begin(
        saying('a', DIRECT),
        saying('b', INDIRECT),
        saying('c', OTHER_NUMBER),
        saying('d', DIRECT, 'Bruno Kalt'),
        saying('e', ELSE),
        documentOf('f', `Es hieß: ${DIRECT}.`, [{ quote: DIRECT }]),
      );
      assert.deepEqual(await claimsIn(record), ['a b', 'c', 'd', 'e', 'f']);
      const all = await record.claims.after(0, 10);
      assert.deepEqual(
        all.map(({ entity }) => entity?.name ?? null),
        ['Ada Zwirn', 'Ada Zwirn', 'Bruno Kalt', 'Ada Zwirn', null],
      );
    });

    it('tell of each statement its claim, also under the numbers of its other statements', async () => {
      const record = await begin(saying('a', DIRECT), saying('b', INDIRECT));
      const [a, b] = [await numberOf(record, 'a'), await numberOf(record, 'b')];
      assert.deepEqual(
        (await record.documents.statements([a, b])).map(({ claim }) => claim),
        [a, a],
      );
      assert.deepEqual(await record.claims.claim(b), await record.claims.claim(a));
      assert.equal(await record.claims.claim(999), null);
    });

    it('show what changed in the words, and who had it from whom', async () => {
      const record = await begin(
        saying('b', INDIRECT, 'Ada Zwirn', { published: '2026-11-20T09:00:00Z', agencies: ['dpa'] }),
        saying('a', DIRECT, 'Ada Zwirn', { published: '2026-11-20T08:00:00Z' }),
      );
      const page = await record.claims.claim(await numberOf(record, 'a'));
      assert.equal(page!.first, await numberOf(record, 'a'));
      assert.deepEqual(
        page!.wordings.map(({ quote }) => quote),
        [DIRECT, INDIRECT],
      );
      const [, { from, changes }] = page!.wordings;
      assert.equal(from, page!.first);
      const stayed = changes.filter(({ kind }) => kind === 'stayed').map(({ b }) => INDIRECT.slice(b!.start, b!.end));
      assert.ok(stayed.includes('die Brücke im Frühjahr für 40 Millionen Euro sanieren'));
      assert.deepEqual(
        page!.way.map(({ name, from: source, kind }) => [name, source, kind]),
        [
          ['Blatt a', null, null],
          ['Blatt b', 'dpa', 'credited'],
        ],
      );
    });

    it('begin with what is known to have appeared first, not with what has no time', async () => {
      const record = await begin(
        saying('a', DIRECT, 'Ada Zwirn', { published: null }),
        saying('b', DIRECT, 'Ada Zwirn', { published: '2026-11-20T09:00:00+01:00' }),
        saying('c', DIRECT, 'Ada Zwirn', { published: '2026-11-20T08:30:00Z' }),
      );
      const page = await record.claims.claim(await numberOf(record, 'a'));
      const inOrder = [];
      for (const id of ['b', 'c', 'a']) inOrder.push(await numberOf(record, id));
      assert.deepEqual(
        page!.statements.map(({ id }) => id),
        inOrder,
      );
      assert.equal(page!.first, inOrder[0]);
    });

    it('find what an entity says to the contrary', async () => {
      const record = await begin(saying('a', DIRECT), saying('b', INDIRECT), saying('c', OTHER_NUMBER));
      const [a, c] = [await numberOf(record, 'a'), await numberOf(record, 'c')];
      const page = await record.claims.claim(a);
      assert.deepEqual(
        page!.contrary.map(({ id, statement }) => [id, statement]),
        [[c, c]],
      );
      const pairs = await record.claims.contrary(page!.entity!.id);
      assert.equal(pairs.length, 1);
      assert.equal(pairs[0].later, c);
    });

    it('list the largest first, of one speaker and since a day', async () => {
      const record = await begin(
        saying('a', ELSE),
        saying('b', ELSE),
        saying('c', DIRECT, 'Bruno Kalt', { published: '2026-11-25' }),
        saying('d', DIRECT, 'Bruno Kalt', { published: '2026-11-25' }),
        saying('e', DIRECT, 'Bruno Kalt', { published: '2026-11-25' }),
        saying('f', INDIRECT),
      );
      const list = async (options: { speaker?: number; since?: string }): Promise<number[]> =>
        (await record.claims.list({ limit: 10, ...options })).claims.map(({ documents }) => documents);
      assert.deepEqual(await list({}), [3, 2]);
      assert.deepEqual(await list({ since: '2026-11-22' }), [3]);
      const [{ entity }] = await record.claims.after(0, 1);
      assert.deepEqual(await list({ speaker: entity!.id }), [2]);
    });

    it('list what fits: words, outlets, days, and what is said to the contrary', async () => {
      const late = { published: '2026-11-25' };
      const record = await begin(
        ...['a', 'b', 'c'].map((id) => saying(id, DIRECT)),
        ...['d', 'e'].map((id) => saying(id, ELSE, 'Bruno Kalt', { ...late, outlet: 'Abendblatt' })),
        ...['f', 'g'].map((id) => saying(id, OTHER_NUMBER, 'Ada Zwirn', late)),
      );
      const list = async (options: Omit<ClaimsOptions, 'limit'>): Promise<string[]> => {
        const { claims, cursor } = await record.claims.list({ limit: 10, ...options });
        assert.equal(cursor, null);
        return claims.map(({ quote }) => quote);
      };
      const all = [DIRECT, OTHER_NUMBER, ELSE];
      assert.deepEqual(await list({}), all);
      assert.deepEqual(await list({ query: parse('Bahnhof') }), [ELSE]);
      assert.deepEqual(await list({ query: parse('sanieren outlet:"Blatt f"') }), [OTHER_NUMBER]);
      assert.deepEqual(await list({ query: parse('speaker:Zwirn') }), [DIRECT, OTHER_NUMBER]);
      assert.deepEqual(await list({ query: parse('Fahrrad') }), []);
      assert.deepEqual(await list({ outlets: 2 }), [DIRECT, OTHER_NUMBER]);
      assert.deepEqual(await list({ outlets: 3 }), [DIRECT]);
      assert.deepEqual(await list({ until: '2026-11-22' }), [DIRECT]);
      assert.deepEqual(await list({ since: '2026-11-22', until: '2026-11-25' }), [OTHER_NUMBER, ELSE]);
      assert.deepEqual(await list({ isContrary: true }), [DIRECT, OTHER_NUMBER]);
      assert.deepEqual(await list({ isContrary: true, query: parse('60') }), [OTHER_NUMBER]);
    });

    it('are listed page by page, each once, whatever is asked for', async () => {
      const record = await begin(
        ...['a', 'b', 'c'].map((id) => saying(id, DIRECT)),
        ...['d', 'e'].map((id) => saying(id, ELSE, 'Bruno Kalt')),
        ...['f', 'g'].map((id) => saying(id, OTHER_NUMBER)),
      );
      for (const options of [{}, { query: parse('sanieren ODER Bahnhof') }]) {
        const seen: string[] = [];
        for (let cursor: string | undefined; ;) {
          const page = await record.claims.list({ ...options, limit: 1, cursor });
          seen.push(...page.claims.map(({ quote }) => quote));
          if (page.cursor === null) break;
          ({ cursor } = page);
        }
        assert.deepEqual(seen, [DIRECT, OTHER_NUMBER, ELSE]);
      }
      await assert.rejects(async () => record.claims.list({ limit: 1, cursor: 'x' }), RangeError);
    });

    it('keep what people joined and parted, and give it up when that is undone', async () => {
      const record = await begin(saying('a', DIRECT), saying('b', INDIRECT), saying('c', ELSE));
      const [a, b, c] = [await numberOf(record, 'a'), await numberOf(record, 'b'), await numberOf(record, 'c')];
      await decide(record, { kind: 'join', a, b: c });
      assert.deepEqual(await claimsIn(record), ['a b c']);
      const parted = await decide(record, { kind: 'part', a: b, from: null });
      assert.deepEqual(await claimsIn(record), ['a c', 'b']);
      await add(record, [saying('d', INDIRECT)]);
      await settle(record);
      assert.deepEqual(await claimsIn(record), ['a c d', 'b']);
      const undone = await decide(record, { kind: 'undo', decision: parted });
      assert.deepEqual(await claimsIn(record), ['a b c d']);
      await decide(record, { kind: 'undo', decision: undone });
      assert.deepEqual(await claimsIn(record), ['a c d', 'b']);
      assert.deepEqual(
        (await record.claims.decisions(10)).map(({ kind, effect, statements }) => [kind, effect, statements]),
        [
          ['undo', 'holds', []],
          ['undo', 'undone', []],
          ['part', 'holds', [b]],
          ['join', 'holds', [a, c]],
        ],
      );
    });

    it('tell what was decided about one of them, and what undoes that', async () => {
      const record = await begin(
        saying('a', DIRECT),
        saying('b', INDIRECT),
        saying('c', ELSE),
        saying('d', OTHER_NUMBER),
      );
      const [a, b, c, d] = await Promise.all(['a', 'b', 'c', 'd'].map(async (name) => numberOf(record, name)));
      const parted = await decide(record, { kind: 'part', a: b, from: a });
      await decide(record, { kind: 'join', a: c, b: d });
      await decide(record, { kind: 'undo', decision: parted });
      const about = async (claim: number, most = 10): Promise<number[]> =>
        (await record.claims.decisions(most, claim)).map(({ id }) => id);
      assert.deepEqual([await about(a), await about(b), await about(d)], [[3, 1], [3, 1], [2]]);
      assert.deepEqual([await about(a, 1), await about(999)], [[3], []]);
    });

    it('keep decisions when documents are read again, rest them when a statement is gone, and take them up again', async () => {
      const record = await begin(saying('a', DIRECT), saying('b', INDIRECT), saying('c', ELSE));
      const [a, b, c] = [await numberOf(record, 'a'), await numberOf(record, 'b'), await numberOf(record, 'c')];
      await decide(record, { kind: 'part', a: b, from: a });
      await decide(record, { kind: 'join', a, b: c });
      const shorter = DIRECT.slice(0, -'sanieren“'.length).trimEnd();
      const again = saying('a', DIRECT);
      const cut = documentOf('a', again.text, [{ quote: shorter, speaker: 'Ada Zwirn' }], again);
      await add(record, [{ ...again, statements: cut.statements }], LATER_RUN);
      await settle(record);
      assert.deepEqual(await claimsIn(record), ['a c', 'b']);
      await add(record, [{ ...again, statements: [] }], LATER_RUN);
      await settle(record);
      assert.deepEqual(await claimsIn(record), ['b', 'c']);
      assert.deepEqual(
        (await record.claims.decisions(10)).map(({ effect }) => effect),
        ['rests', 'rests'],
      );
    });

    it('follow a statement into the next revision of its document, as an earlier wording', async () => {
      const record = await begin(saying('a', DIRECT), saying('b', INDIRECT));
      const a = await numberOf(record, 'a');
      await decide(record, { kind: 'part', a, from: null });
      const changed = saying('a', DIRECT);
      const text = `Neues: ${changed.text}`;
      await add(record, [documentOf('a', text, [{ quote: DIRECT, speaker: 'Ada Zwirn' }], { ...changed, text })]);
      await settle(record);
      assert.deepEqual(await claimsIn(record), ['a a', 'b']);
      const page = await record.claims.claim(a);
      assert.deepEqual(
        page!.statements.map(({ state }) => state),
        ['superseded', 'present'],
      );
    });

    it('refuse decisions that lead nowhere, and change nothing', async () => {
      const record = await begin(
        saying('a', DIRECT),
        saying('b', DIRECT, 'Bruno Kalt'),
        documentOf('c', `Es hieß: ${DIRECT}.`, [{ quote: DIRECT }]),
      );
      const [a, b, c] = [await numberOf(record, 'a'), await numberOf(record, 'b'), await numberOf(record, 'c')];
      const refused = async (problem: string, request: ClaimRequest): Promise<void> => {
        await assert.rejects(
          async () => decide(record, request),
          (error) => error instanceof ClaimError && error.problem === problem,
        );
      };
      await refused('same-statement', { kind: 'join', a, b: a });
      await refused('other-speaker', { kind: 'join', a, b });
      await refused('no-speaker', { kind: 'join', a: c, b: a });
      await refused('no-statement', { kind: 'part', a: 999, from: null });
      await refused('no-decision', { kind: 'undo', decision: 1 });
      assert.deepEqual(await record.claims.decisions(10), []);
      assert.deepEqual(await claimsIn(record), ['a', 'b', 'c']);
    });

    it('lose what is forgotten or rejected, and hold together what is left', async () => {
      const record = await begin(saying('a', DIRECT), saying('b', INDIRECT), saying('c', DIRECT), saying('d', ELSE));
      const document = await record.documents.find('a');
      await record.care.forget({ kind: 'document', document: document!.id });
      await settle(record);
      assert.deepEqual(await claimsIn(record), ['b c', 'd']);
      await record.corrections.correct({ kind: 'reject', statement: await numberOf(record, 'c') }, 'eva', AT);
      await settle(record);
      assert.deepEqual(await claimsIn(record), ['b', 'd']);
      assert.deepEqual((await record.care.check()).faults, []);
    });
  });
}
