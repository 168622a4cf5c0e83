import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readCorpus } from '../../src/training/corpus.ts';
import { evaluate } from '../../bench/evaluate.ts';
import { type Figure, type Figures, METRICS, figures, figuresByType } from '../../bench/score.ts';
import type { Span } from '../../src/text/span.ts';
import { type Statement, type StatementDraft, type StatementType, makeStatement } from '../../src/text/statement.ts';

const SCORER = '../shared/tools/score-attribution.mjs';
const CORPUS = '../shared/corpora/gnqa/dev.jsonl';

interface Reference extends Figures {
  readonly recallByType: Readonly<Record<keyof ReturnType<typeof figuresByType>, { n: number; recall: number }>>;
}
type Score = (gold: readonly unknown[], system: readonly unknown[]) => Reference;

describe('the figures', () => {
  it(
    "equal those of the corpora's own scorer to the last digit",
    { skip: existsSync(SCORER) && existsSync(CORPUS) ? false : `needs ${SCORER} and ${CORPUS}` },
    async () => {
      const { score } = (await import(pathToFileURL(SCORER).href)) as { score: Score };
      const corpus = readCorpus(CORPUS);
      const random = numbers();
      const statements = new Map(corpus.documents.map(({ id, text }) => [id, guesses(text, random)]));
      const system = [...statements].map(([id, found]) => ({ id, statements: found }));
      const expected = score(corpus.documents, system);
      const { scores } = evaluate(corpus, ({ id }) => statements.get(id) ?? []);
      const found = figures(scores);
      for (const metric of METRICS) assert.deepEqual<Figure>(found[metric], expected[metric], metric);
      const byType = figuresByType(scores);
      for (const [type, { n, recall }] of Object.entries(expected.recallByType)) {
        const { gold, r } = byType[type as keyof typeof byType];
        assert.deepEqual({ n: gold, recall: r }, { n, recall }, type);
      }
    },
  );
});

const TYPES: readonly StatementType[] = ['direct', 'indirect', 'reported', 'free-indirect', 'indirect-free-indirect'];

/** Statements at random, enough of them to meet the gold now and then. */
function guesses(text: string, random: (below: number) => number): Statement[] {
  const span = (): Span[] => {
    const start = random(text.length - 1);
    return [{ start, end: Math.min(text.length, start + 1 + random(150)) }];
  };
  const maybe = (): Span[] | null => (random(3) > 0 ? span() : null);
  return Array.from({ length: random(25) }, () => {
    const draft: StatementDraft = {
      ...{ type: TYPES[random(5)], medium: 'speech', nestedIn: null, confidence: 1, quote: span(), entity: null },
      ...{ speaker: maybe(), cue: maybe(), frame: maybe(), addressee: maybe(), hedges: [], because: [] },
    };
    return makeStatement(text, draft);
  });
}

/** Whole numbers from 0 to below the one asked for, the same in every run: a linear congruential generator. */
function numbers(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
