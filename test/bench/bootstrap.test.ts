import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { intervals } from '../../bench/bootstrap.ts';
import { METRICS, figures, scoreDocument } from '../../bench/score.ts';
import { quotation } from './gold.ts';

const half = scoreDocument({ gold: [quotation({ quote: [0, 1] })], system: [quotation({ quote: [0] })] });
const none = scoreDocument({ gold: [quotation({ quote: [0, 1] })], system: [] });
const whole = scoreDocument({ gold: [quotation({ quote: [0] })], system: [quotation({ quote: [0] })] });

describe('intervals', () => {
  it('are the figures themselves where all documents are alike', () => {
    const found = figures([half, half, half]);
    const range = intervals([half, half, half], 50);
    for (const metric of METRICS) {
      assert.ok(Math.abs(range[metric].low - found[metric].f1) < 1e-12, metric);
      assert.ok(Math.abs(range[metric].high - found[metric].f1) < 1e-12, metric);
    }
  });

  it('hold the figure between them where documents differ, and are the same each time', () => {
    const scores = [half, none, whole, whole, none, half, whole];
    const { quote } = intervals(scores, 500);
    const { f1 } = figures(scores).quote;
    assert.ok(quote.low < f1 && f1 < quote.high, `${quote.low} < ${f1} < ${quote.high}`);
    assert.deepEqual(intervals(scores, 500).quote, quote);
  });
});
