import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../house/sandbox.ts';
import { type Run, run } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-model-'));
after(() => rmSync(folder, { recursive: true }));
const german = { env: { LC_ALL: 'de_DE.UTF-8' } };

describe('wortlaut model', () => {
  it('shows the card with licence, data and figures by type', async () => {
    const { status, stdout } = await run(['model']);
    assert.equal(status, 0);
    assert.match(stdout, /CC BY-NC-SA 4\.0/);
    assert.match(stdout, /gnqa\/train\.jsonl, 700 documents/);
    assert.match(stdout, /size +\d+\.\d MB/);
    assert.match(stdout, /^indirect +\d+ +\d+ +\d\d % +\d\d %$/m);
    assert.match(stdout, /^tagger +de_gsd-ud-dev\.conllu, .*CC BY-SA 4\.0$/m);
    assert.match(stdout, /weak at/);
  });
  it('shows it in German', async () => {
    const { stdout } = await run(['model'], '', german);
    assert.match(stdout, /Größe +\d+,\d MB/);
    assert.match(stdout, /^indirekt +\d+ +\d+ +\d\d % +\d\d %$/m);
  });
  it('checks that the files that ship are whole and belong together', async () => {
    const { status, stdout, stderr } = await run(['model', '--check']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /whole.*SHA-256 [0-9a-f]{64}/);
  });
});

describe('a package whose model is not as it should be', () => {
  const copy = join(folder, 'copy');
  const model = join(copy, 'models', 'de');
  const there = (args: string[], options = {}): Promise<Run> =>
    run(args, 'Eva Kern sagte, die Brücke bleibe gesperrt.', options, join(copy, 'bin', 'wortlaut'));

  before(() => {
    for (const part of ['bin', 'src', 'package.json']) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  });

  it('reads by grammar when there is none, unless the model was asked for', async () => {
    rmSync(model, { recursive: true, force: true });
    assert.match((await there(['read', '-'])).stdout, /Eva Kern/);
    const asked = await there(['read', '--engine', 'learned', '-']);
    assert.equal(asked.status, 2);
    assert.match(asked.stderr, /--engine learned needs a model, and there is none/);
    assert.match((await there(['model'])).stdout, /There is no model/);
    assert.equal((await there(['model', '--check'])).status, 1);
  });
  it('refuses a damaged one in every command, in words, and reads by grammar when asked to', async () => {
    mkdirSync(model, { recursive: true });
    const bytes = readFileSync(join(ROOT, 'models/de/model.bin'));
    writeFileSync(join(model, 'model.bin'), bytes.subarray(0, 100_000));
    for (const args of [['read', '-'], ['explain', '-', '--at', '20'], ['model'], ['model', '--check']]) {
      const { status, stdout, stderr } = await there(args);
      assert.deepEqual([status, stdout], [1, ''], args.join(' '));
      assert.match(stderr, /^wortlaut: .*model\.bin: is damaged: .*get it again, or train it again\n$/);
    }
    assert.match((await there(['model'], german)).stderr, /model\.bin: das Modell ist beschädigt, .*neu trainieren\n$/);
    assert.equal((await there(['read', '--engine', 'grammar', '-'])).status, 0);
  });
  it('refuses a model without its tagger', async () => {
    cpSync(join(ROOT, 'models/de'), model, { recursive: true });
    rmSync(join(model, 'tagger.bin'));
    for (const args of [
      ['read', '-'],
      ['model', '--check'],
    ]) {
      const { status, stdout, stderr } = await there(args);
      assert.deepEqual([status, stdout], [1, ''], args.join(' '));
      assert.match(stderr, /^wortlaut: .*tagger\.bin: is missing: install the package again/);
    }
    assert.equal((await there(['read', '--engine', 'grammar', '-'])).status, 0);
  });
  it('says when card or licence are not those of the model', async () => {
    cpSync(join(ROOT, 'models/de'), model, { recursive: true });
    assert.equal((await there(['model', '--check'])).status, 0);
    writeFileSync(join(model, 'card.json'), '{}\n');
    rmSync(join(model, 'LICENSE'));
    const { status, stderr } = await there(['model', '--check']);
    assert.equal(status, 1);
    assert.match(stderr, /card\.json is missing or not the card of this model/);
    assert.match(stderr, /LICENSE is missing/);
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
    const { stdout } = await run(['explain', file, '--at', '20'], '', german);
    assert.match(stdout, /Hauptsatz im Konjunktiv/);
  });
  it('is asked at the words of the frame, too', async () => {
    assert.match((await run(['explain', file, '--at', '10'])).stdout, /quote: die Brücke bleibe gesperrt/);
  });
  it('answers for each document of a file', async () => {
    const lines = join(folder, 'two.jsonl');
    const texts = ['Eva Kern sagte, die Brücke bleibe gesperrt.', 'Am Abend fuhr ein Zug ab, am Morgen keiner.'];
    writeFileSync(lines, texts.map((text, i) => `${JSON.stringify({ id: `d${i}`, text, language: 'de' })}\n`).join(''));
    const { stdout } = await run(['explain', lines, '--at', '20']);
    assert.match(stdout, /^d0\nindirect[^]*\nd1\nNo statement stands at 20\.\n$/);
  });
  it('says what keeps it from answering', async () => {
    const { status, stderr } = await run(['explain', join(folder, 'none.txt'), '--at', '1']);
    assert.deepEqual([status, stderr], [1, `wortlaut: ${join(folder, 'none.txt')}: there is no such file\n`]);
    const english = join(folder, 'english.txt');
    writeFileSync(
      english,
      'The mayor said that the bridge would stay closed, and that nobody knew for how long it would be.',
    );
    assert.match((await run(['explain', english, '--at', '30'])).stdout, /not in German/);
  });
  it('says when nothing stands there, and what is wrong with an offset', async () => {
    assert.match((await run(['explain', file, '--at', '60'])).stdout, /No statement stands at 60/);
    assert.match((await run(['explain', file, '--at', '600'])).stdout, /The text has 69 characters/);
    const wrong = await run(['explain', file, '--at', 'here']);
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /--at cannot be .here./);
  });
});

describe('wortlaut read', () => {
  const text = 'Eva Kern sagte, die Brücke bleibe gesperrt. Man sprach von „Chaos“.';
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
  const corpus = join(folder, 'corpus.jsonl');
  const texts = ['Eva Kern', 'Der Minister', 'Die Polizei', 'Die Stadt'].map(
    (who) => `${who} sagte, der Plan sei gut.`,
  );
  const documents = texts.map((text, i) => {
    const tokens = [...text.matchAll(/\p{L}+|[^\s\p{L}]/gu)].map((m) => [m.index, m.index + m[0].length]);
    const verb = tokens.findIndex(([start]) => text.startsWith('sagte', start));
    const upTo = (end: number, start = 0): number[] => Array.from({ length: end - start }, (_, n) => start + n);
    const roles = { speaker: upTo(verb), cue: [verb], frame: upTo(verb + 1), addressee: [] };
    const quotation = { type: 'Indirect', medium: 'Speech', quote: upTo(tokens.length - 1, verb + 2), ...roles };
    return { id: String(i), text, tokens, quotations: [quotation] };
  });
  writeFileSync(corpus, documents.map((document) => `${JSON.stringify(document)}\n`).join(''));

  it('writes a model, its card and a note on its licence, the same each time', async () => {
    const [first, second] = [join(folder, 'first', 'deep'), join(folder, 'second')];
    const { status, stdout, stderr } = await run(['train', corpus, '--out', first]);
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(stderr, /^training 1\/6: reading the texts …\n[^]*training 6\/6: calibration …\nwrote model\.bin/);
    await run(['train', corpus, '--out', second], '', german);
    for (const name of ['model.bin', 'card.json', 'LICENSE']) {
      assert.deepEqual(readFileSync(join(first, name)), readFileSync(join(second, name)), name);
    }
    assert.match(readFileSync(join(first, 'LICENSE'), 'utf8'), /corpus\.jsonl[^]*write here/);
    const { data } = JSON.parse(readFileSync(join(first, 'card.json'), 'utf8')) as { data: { documents: number }[] };
    assert.deepEqual(
      data.map((one) => one.documents),
      [4],
    );
  });
  it('keeps a licence that is there already', async () => {
    const out = join(folder, 'licensed');
    mkdirSync(out);
    writeFileSync(join(out, 'LICENSE'), 'ours\n');
    assert.equal((await run(['train', corpus, '--out', out])).status, 0);
    assert.equal(readFileSync(join(out, 'LICENSE'), 'utf8'), 'ours\n');
  });
  it('names the line that is wrong and writes nothing', async () => {
    const broken = join(folder, 'broken.jsonl');
    writeFileSync(broken, '{"id": "1", "text": "Ja."}\n');
    const out = join(folder, 'out');
    const { status, stderr } = await run(['train', broken, '--out', out]);
    assert.equal(status, 1);
    assert.match(stderr, /broken\.jsonl cannot be used as gold:\n +line 1: "tokens" must be/);
    assert.equal(existsSync(out), false);
  });
  it('refuses documents in another language', async () => {
    const english = join(folder, 'english.jsonl');
    writeFileSync(english, `${JSON.stringify({ ...documents[0], language: 'en' })}\n`);
    const { status, stderr } = await run(['train', english, '--out', join(folder, 'out')]);
    assert.equal(status, 1);
    assert.match(stderr, /document 0 is in “en”; only German can be trained/);
  });
  it('says which file is not there, and when it cannot write', async () => {
    const { status, stderr } = await run(['train', join(folder, 'none.jsonl'), '--out', folder]);
    assert.deepEqual([status, stderr], [1, `wortlaut: ${join(folder, 'none.jsonl')}: there is no such file\n`]);
    const taken = await run(['train', corpus, '--out', corpus]);
    assert.equal(taken.status, 1);
    assert.match(taken.stderr, /^wortlaut: cannot write .*corpus\.jsonl: /);
  });
  it('needs a folder to write to', async () => {
    const { status, stderr } = await run(['train', corpus]);
    assert.equal(status, 2);
    assert.match(stderr, /--out/);
  });
});
