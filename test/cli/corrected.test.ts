import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openRecord } from '../../src/record/open.ts';
import type { DocumentResult } from '../../src/record/result.ts';
import { corpus } from '../training/small-corpus.ts';
import { run } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-corrected-'));
after(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const [record, gold, plain, taught] = ['news.wortlaut', 'gold.jsonl', 'plain', 'taught'].map(path);

const WRONG = 'Das Thermometer sagte, es sei kalt.';
const RIGHT = 'Eva Kern sagte, die Brücke bleibe gesperrt.';
const using = (model: string) => ({ env: { WORTLAUT_MODEL: model } });

/** What a model finds in a text by itself, without a record. */
async function foundBy(model: string, text: string): Promise<string[]> {
  const { stdout } = await run(['read', '--to', 'jsonl', '-'], text, using(model));
  return (JSON.parse(stdout) as DocumentResult).statements.map(({ quote }) => quote.text);
}

describe('a model trained with corrections', () => {
  before(async () => {
    writeFileSync(
      gold,
      corpus()
        .map((one) => `${JSON.stringify(one)}\n`)
        .join(''),
    );
    assert.equal((await run(['train', gold, '--out', plain])).status, 0);
    writeFileSync(path('a.txt'), WRONG);
    writeFileSync(path('b.txt'), RIGHT);
    const added = await run(['add', path('a.txt'), path('b.txt'), '--record', record], '', using(plain));
    assert.equal(added.status, 0, added.stderr);
    assert.equal((await run(['correct', 'reject', 'W1', '--record', record])).status, 0);
  });

  it('gets right by itself what was corrected, and still finds the rest', async () => {
    const { status, stderr } = await run(['train', gold, '--with-corrections', record, '--out', taught]);
    assert.equal(status, 0, stderr);
    assert.match(stderr, /with 1 documents? of .*news\.wortlaut that people have judged/);
    assert.deepEqual(await foundBy(plain, WRONG), ['es sei kalt']);
    assert.deepEqual(await foundBy(taught, WRONG), []);
    assert.deepEqual(await foundBy(taught, RIGHT), ['die Brücke bleibe gesperrt']);
    assert.match((await run(['model'], '', using(taught))).stdout, /news\.wortlaut, 1 document/);
  });

  it('leaves the record as it was corrected after the next reading, whoever reads', async () => {
    for (const model of [taught, plain]) {
      const again = await run(['add', path('a.txt'), path('b.txt'), '--record', record], '', using(model));
      assert.equal(again.status, 0, again.stderr);
      const { stdout } = await run(['find', 'kalt', '--record', record]);
      assert.doesNotMatch(stdout, /es sei kalt/);
      assert.match((await run(['find', 'Brücke', '--record', record])).stdout, /die \*Brücke\* bleibe gesperrt/);
    }
  });

  it('learns the same from what was exported', async () => {
    const { stdout } = await run(['correct', 'export', '--record', record]);
    const [line] = stdout.trimEnd().split('\n');
    const { quotations, judged, corrections } = JSON.parse(line) as Record<string, object[]>;
    assert.deepEqual([quotations, judged, corrections.length], [[], [[23, 34]], 1]);
    writeFileSync(path('corrected.jsonl'), stdout);
    const { status, stderr } = await run(['train', path('corrected.jsonl'), gold, '--out', path('other')]);
    assert.equal(status, 0, stderr);
    assert.deepEqual(await foundBy(path('other'), WRONG), []);
  });

  it('says when a record has no corrections, and when a model is not there', async () => {
    await openRecord(path('empty.wortlaut')).close();
    const { stderr } = await run(['train', gold, '--with-corrections', path('empty.wortlaut'), '--out', path('same')]);
    assert.match(stderr, /Nothing has been corrected in/);
    const missing = await run(['train', gold, '--with-corrections', path('none'), '--out', path('same')]);
    assert.equal(missing.status, 1);
    const nowhere = await run(['read', '-'], RIGHT, using(path('nowhere')));
    assert.equal(nowhere.status, 1);
    assert.match(nowhere.stderr, /WORTLAUT_MODEL must name a folder with a model/);
  });
});
