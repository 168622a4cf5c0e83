import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it, mock } from 'node:test';
import { readCorpus } from '../../src/training/corpus.ts';
import type { Engine } from '../../bench/evaluate.ts';
import { type Floors, gate } from '../../bench/gate.ts';
import { makeStatement } from '../../src/text/statement.ts';
import { goldDocument, quotation } from './gold.ts';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-gate-'));
const corpus = join(folder, 'corpus.jsonl');
const file = join(folder, 'floors.json');
writeFileSync(corpus, JSON.stringify(goldDocument('a', '„Nein“ sagt sie', [quotation({ quote: [0] })])));
const { sha256 } = readCorpus(corpus);

/** Finds the first word of a text: all that there is in the corpus. */
const perfect: Engine = ({ text }) => [
  makeStatement(text, {
    ...{ type: 'direct', medium: 'speech', nestedIn: null, confidence: 1, quote: [{ start: 0, end: 6 }] },
    ...{ speaker: null, entity: null, cue: null, frame: null, addressee: null, hedges: [], because: [] },
  }),
];
const blind: Engine = () => [];

function run(args: string[], engine: Engine): { status: number; said: string } {
  const log = mock.method(console, 'log', () => undefined);
  try {
    const status = gate(args, engine, file);
    return { status, said: log.mock.calls.map((call) => String(call.arguments)).join('\n') };
  } finally {
    log.mock.restore();
  }
}

function writeFloors(floors: Floors[string]['floors'], more: { path?: string; sha256?: string } = {}): void {
  const entry = { from: 'a library', sha256: more.sha256 ?? sha256, floors };
  writeFileSync(file, JSON.stringify({ [more.path ?? corpus]: entry }));
}

function floorsNow(): unknown {
  return (JSON.parse(readFileSync(file, 'utf8')) as Floors)[corpus].floors;
}

after(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  writeFloors({ quote: 50, type: 20 });
});

describe('gate', () => {
  it('passes figures on or above their floors', () => {
    assert.equal(run([], perfect).status, 0);
    writeFloors({ quote: 100, type: 100 });
    assert.equal(run([], perfect).status, 0);
  });

  it('fails a figure below its floor, and names both', () => {
    const { status, said } = run([], blind);
    assert.equal(status, 1);
    assert.match(said, /FAILED .*quote is 0, its floor is 50/);
    assert.match(said, /FAILED .*type is 0, its floor is 20/);
  });

  it('fails another file than the one that was measured', () => {
    writeFloors({ quote: 50 }, { sha256: '0'.repeat(64) });
    const { status, said } = run([], perfect);
    assert.equal(status, 1);
    assert.ok(said.includes(sha256), said);
  });

  it('skips a corpus that is not there, and says where it comes from', () => {
    writeFloors({ quote: 50 }, { path: join(folder, 'nowhere.jsonl') });
    const { status, said } = run([], blind);
    assert.equal(status, 0);
    assert.match(said, /SKIPPED .*nowhere\.jsonl.*From: a library/);
  });

  it('raises floors to the figures of now, and no others than were there', () => {
    assert.equal(run(['--raise'], perfect).status, 0);
    assert.deepEqual(floorsNow(), { quote: 100, type: 100 });
  });

  it('keeps the floors of a corpus that is not there when it raises', () => {
    writeFloors({ quote: 50 }, { path: join(folder, 'nowhere.jsonl') });
    const before = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    assert.equal(run(['--raise'], perfect).status, 0);
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), before);
  });

  it('refuses to lower a floor, and then writes none', () => {
    writeFloors({ quote: 50, addressee: 30 });
    const { status, said } = run(['--raise'], perfect);
    assert.equal(status, 1);
    assert.match(said, /No floor was written/);
    assert.deepEqual(floorsNow(), { quote: 50, addressee: 30 });
  });
});

describe('the committed floors', () => {
  it('name a corpus, its digest and F1 in per cent', () => {
    const floors = JSON.parse(readFileSync('bench/floors.json', 'utf8')) as Floors;
    assert.ok(Object.keys(floors).length > 0);
    for (const [path, entry] of Object.entries(floors)) {
      assert.match(entry.sha256, /^[0-9a-f]{64}$/, path);
      for (const floor of Object.values(entry.floors)) assert.ok(floor >= 0 && floor <= 100, path);
    }
  });
});
