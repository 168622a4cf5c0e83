import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { run } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-model-'));
after(() => rmSync(folder, { recursive: true }));

describe('wortlaut model', () => {
  it('shows the card with licence and data', async () => {
    const { status, stdout } = await run(['model']);
    assert.equal(status, 0);
    assert.match(stdout, /CC BY-NC-SA 4\.0/);
    assert.match(stdout, /gnqa/);
  });
});

describe('wortlaut explain', () => {
  const file = join(folder, 'text.txt');
  writeFileSync(file, 'Eva Kern sagte, die Brücke bleibe gesperrt. Am Abend fuhr ein Zug ab.');
  it('says why a statement is there', async () => {
    const { status, stdout } = await run(['explain', file, '--at', '20']);
    assert.equal(status, 0);
    assert.match(stdout, /indirect · \d+% sure/);
    assert.match(stdout, /quote: die Brücke bleibe gesperrt/);
    assert.match(stdout, /main clause in the Konjunktiv after a reporting verb: sagte/);
    assert.match(stdout, /speaks? for it|concludes the same/);
  });
  it('says so in German', async () => {
    const { stdout } = await run(['explain', file, '--at', '20'], '', { env: { LC_ALL: 'de_DE.UTF-8' } });
    assert.match(stdout, /Hauptsatz im Konjunktiv/);
  });
  it('says when nothing stands there, and what is wrong with an offset', async () => {
    assert.match((await run(['explain', file, '--at', '60'])).stdout, /No statement stands at 60/);
    const wrong = await run(['explain', file, '--at', 'here']);
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /--at cannot be .here./);
  });
});

describe('wortlaut read', () => {
  const text = 'Eva Kern sagte, die Brücke bleibe gesperrt. Die Stadt nannte das „bitter“.';
  const statements = async (...args: string[]): Promise<{ confidence: number }[]> => {
    const { stdout } = await run(['read', '--to', 'jsonl', ...args, '-'], text);
    return (JSON.parse(stdout) as { statements: { confidence: number }[] }).statements;
  };
  it('leaves out what is not sure enough', async () => {
    const all = await statements();
    const sure = await statements('--min-confidence', '0.9');
    assert.ok(sure.length < all.length);
    assert.ok(sure.every(({ confidence }) => confidence >= 0.9));
  });
  it('reads by grammar alone when asked to', async () => {
    assert.ok((await statements('--engine', 'grammar')).length > 0);
  });
  it('refuses what is no share', async () => {
    const { status, stderr } = await run(['read', '--min-confidence', '2', '-'], text);
    assert.equal(status, 2);
    assert.match(stderr, /--min-confidence/);
  });
});

describe('wortlaut train', () => {
  it('names the line that is wrong and writes nothing', async () => {
    const corpus = join(folder, 'broken.jsonl');
    writeFileSync(corpus, '{"id": "1", "text": "Ja."}\n');
    const { status, stderr } = await run(['train', corpus, '--out', join(folder, 'out')]);
    assert.equal(status, 1);
    assert.match(stderr, /line 1/);
  });
  it('says which file is not there', async () => {
    const { status, stderr } = await run(['train', join(folder, 'none.jsonl'), '--out', folder]);
    assert.equal(status, 1);
    assert.match(stderr, /none\.jsonl/);
  });
});
