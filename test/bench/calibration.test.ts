import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DIAGRAM, PAGE, calibrationPage, committedResults, reliabilityDiagram } from '../../bench/calibration.ts';
import { ROOT } from '../house/sandbox.ts';

const RESULT = {
  corpus: 'toy',
  documents: 3,
  folds: 5,
  calibrationError: 0.05,
  reliability: [
    { count: 30, confidence: 0.55, right: 0.5 },
    { count: 10, confidence: 0.95, right: 1 },
  ],
};

describe('the page about confidence', () => {
  it('shows each step of confidence', () => {
    const page = calibrationPage([RESULT]);
    assert.match(page, /## toy: 3 documents, 5 folds\n\nExpected calibration error: 5\.0 points\./);
    assert.match(page, /\| 55\.0 +\| 50\.0 +\| 30 +\|/);
  });
  it('shows what a limit keeps', () => {
    const page = calibrationPage([RESULT]);
    assert.match(page, /\| none \| 62\.5 +\| 100\.0 +\|/);
    assert.match(page, /\| 0\.6 +\| 100\.0 +\| 40\.0 +\|/);
  });
  it('draws a point for each step', () => {
    const diagram = reliabilityDiagram([RESULT, RESULT]);
    assert.equal(diagram.match(/<circle /g)?.length, 4);
    assert.doesNotMatch(diagram, /NaN|undefined/);
  });
  it('is that of the committed results; "npm run bench -- calibration" writes it', () => {
    const results = committedResults();
    assert.equal(readFileSync(join(ROOT, PAGE), 'utf8'), calibrationPage(results));
    assert.equal(readFileSync(join(ROOT, DIAGRAM), 'utf8'), reliabilityDiagram(results));
  });
});
