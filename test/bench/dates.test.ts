import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it, mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type ScoredDate, readDateCorpus } from '../../bench/date-corpus.ts';
import { dateGate } from '../../bench/date-gate.ts';
import { DATE_METRICS, countPairs, dateFigures, evaluateDates, pairDates } from '../../bench/date-score.ts';
import type { Figure } from '../../bench/score.ts';
import { DATE_TYPES } from '../../src/provenance/dates/date.ts';
import { CorpusError } from '../../src/training/corpus.ts';

const SCORER = '../shared/tools/score-dates.mjs';
const CORPUS = '../shared/corpora/krauts/open.jsonl';

const date = (start: number, end: number, value = '2022', type: ScoredDate['type'] = 'DATE'): ScoredDate => ({
  ...{ start, end, value, type },
});

const figuresOf = (gold: ScoredDate[], system: ScoredDate[]): ReturnType<typeof dateFigures> =>
  dateFigures([countPairs(pairDates(gold, system))]);

describe('the score of dates', () => {
  it('counts equal spans, overlapping ones, and their types and values', () => {
    const gold = [date(0, 4), date(10, 20, '2022-05'), date(30, 34)];
    const system = [date(0, 4), date(12, 20, '2022-05', 'SET'), date(50, 54)];
    const third = { p: 1 / 3, r: 1 / 3, f1: 1 / 3 };
    const twoThirds = { p: 2 / 3, r: 2 / 3, f1: 2 / 3 };
    assert.deepEqual(figuresOf(gold, system), { strict: third, relaxed: twoThirds, type: third, value: twoThirds });
  });

  it('pairs one to one: two halves of an expression count once', () => {
    assert.equal(figuresOf([date(0, 10)], [date(0, 4), date(5, 10)]).relaxed.p, 0.5);
  });

  it('prefers the equal span where one overlaps too', () => {
    assert.equal(figuresOf([date(5, 10)], [date(0, 6), date(5, 10)]).strict.r, 1);
  });

  it(
    "equals that of the corpora's own scorer to the last digit",
    { skip: existsSync(SCORER) && existsSync(CORPUS) ? false : `needs ${SCORER} and ${CORPUS}` },
    async () => {
      type Score = (gold: readonly unknown[], system: readonly unknown[]) => Readonly<Record<string, Figure>>;
      const { score } = (await import(pathToFileURL(SCORER).href)) as { score: Score };
      const { documents } = readDateCorpus(CORPUS);
      const random = numbers();
      const found = new Map(
        documents.map((document) => [document.id, guesses(document.dates, document.text.length, random)]),
      );
      const expected = score(
        documents,
        [...found].map(([id, dates]) => ({ id, dates })),
      );
      const figures = dateFigures(evaluateDates(documents, ({ id }) => found.get(id) ?? []).map(countPairs));
      for (const metric of DATE_METRICS) {
        const { p, r, f1 } = expected[metric];
        assert.deepEqual(figures[metric], { p, r, f1 }, metric);
      }
    },
  );
});

/** The gold, moved and changed at random, and more. */
function guesses(gold: readonly ScoredDate[], length: number, random: (below: number) => number): ScoredDate[] {
  const near = gold.map(({ start, end, type, value }) => ({
    start: Math.max(0, start - random(3)),
    end: Math.min(length, end + random(3)),
    type: random(3) === 0 ? DATE_TYPES[random(4)] : type,
    value: random(3) === 0 ? 'P1D' : value,
  }));
  const others = Array.from({ length: random(10) }, () => date(random(length), length));
  return [
    ...near.filter(() => random(4) > 0),
    ...others.map(({ start }) => date(start, Math.min(length, start + 1 + random(20)))),
  ].filter(({ start, end }) => start < end);
}

/** Whole numbers from 0 to below the one asked for, the same in every run: a linear congruential generator. */
function numbers(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('the gate for dates', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-dates-'));
  const corpus = join(folder, 'corpus.jsonl');
  const file = join(folder, 'floors.json');
  const gold = [date(4, 8)];
  writeFileSync(corpus, JSON.stringify({ id: 'a', published: null, text: 'Sie 2022.', dates: gold }));
  const { sha256 } = readDateCorpus(corpus);
  after(() => rmSync(folder, { recursive: true }));

  const write = (strict: number, path = corpus, sha = sha256): void =>
    writeFileSync(file, JSON.stringify({ [path]: { from: 'a library', sha256: sha, floors: { strict } } }));
  const run = (args: string[], found: ScoredDate[]): { status: number; said: string } => {
    const log = mock.method(console, 'log', () => undefined);
    try {
      const status = dateGate(args, () => found, file);
      return { status, said: log.mock.calls.map((call) => String(call.arguments)).join('\n') };
    } finally {
      log.mock.restore();
    }
  };

  it('holds at its floor and fails below it', () => {
    write(100);
    assert.equal(run([], gold).status, 0);
    const { status, said } = run([], []);
    assert.equal(status, 1);
    assert.match(said, /strict is 0, its floor is 100/);
  });

  it('fails when the corpus is another one, and says so when it is not there', () => {
    write(0, corpus, 'other');
    assert.equal(run([], gold).status, 1);
    write(0, join(folder, 'missing.jsonl'));
    const { status, said } = run([], gold);
    assert.equal(status, 0);
    assert.match(said, /SKIPPED .*missing\.jsonl/);
  });

  it('raises floors and never lowers them', () => {
    write(50);
    assert.equal(run(['--raise'], gold).status, 0);
    assert.match(readFileSync(file, 'utf8'), /"strict": 100/);
    assert.equal(run(['--raise'], []).status, 1);
    assert.match(readFileSync(file, 'utf8'), /"strict": 100/);
  });

  it('refuses gold that does not fit its text', () => {
    const broken = join(folder, 'broken.jsonl');
    writeFileSync(broken, JSON.stringify({ id: 'a', text: 'Sie', dates: [date(1, 9)] }));
    assert.throws(
      () => readDateCorpus(broken),
      (error) => error instanceof CorpusError && error.message.includes('line 1'),
    );
  });
});
