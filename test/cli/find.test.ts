import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openRecord } from '../../src/record/open.ts';
import { AT, RUN, documentOf, incoming } from '../record/conformance/fixture.ts';
import { type Run, run } from './harness.ts';

let folder: string;
let record: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-find-'));
  record = join(folder, 'news.wortlaut');
  const council = documentOf(
    'rat.md',
    'Der Rat tagte lange. „Die Brücke hält noch zehn Jahre“, sagte Ada Zwirn. „Alle Brücken sind alt“, sagte Bertold Kranich.',
    [
      { quote: '„Die Brücke hält noch zehn Jahre“', speaker: 'Ada Zwirn' },
      { quote: '„Alle Brücken sind alt“', speaker: 'Bertold Kranich' },
    ],
    { outlet: 'Hafenbote', published: '2026-09-14' },
  );
  const valley = documentOf(
    'tal.md',
    '„Die Talbrücke\u001b[31m ist gesperrt“, hieß es.',
    [{ quote: '„Die Talbrücke\u001b[31m ist gesperrt“', type: 'indirect' }],
    { published: '2026-11-02' },
  );
  const opened = openRecord(record);
  await opened.documents.add([incoming(council), incoming(valley)], RUN, AT);
  await opened.close();
});
after(() => {
  rmSync(folder, { recursive: true });
});

const find = (words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> =>
  run(['find', '--record', record, ...words], '', { env });

test('statements are shown with who said them, where and when, closest first', async () => {
  const { stdout, status } = await find(['Brücke']);
  assert.equal(status, 0);
  assert.equal(
    stdout,
    `3 statements · closest first

── the words as they are written

W1 Ada Zwirn E1 · direct · Hafenbote · 2026-09-14
    Der Rat tagte lange. „Die *Brücke* hält noch zehn Jahre“, sagte Ada Zwirn.
    „Alle Brücken sind alt“, sagte Bertold Kranich.

── the words in other forms

W2 Bertold Kranich E2 · direct · Hafenbote · 2026-09-14
    Der Rat tagte lange. „Die Brücke hält noch zehn Jahre“, sagte Ada Zwirn.
    „Alle *Brücken* sind alt“, sagte Bertold Kranich.

── words as parts of longer ones

W3 unnamed · indirect · tal.md · 2026-11-02
    „Die *Talbrücke*␛[31m ist gesperrt“, hieß es.
`,
  );
});

test('facets follow, a page goes on where the last one ended', async () => {
  const first = await find(['Brücke', '--sort', 'newest', '--limit', '2', '--facets'], { LC_ALL: 'de_DE.UTF-8' });
  assert.match(first.stdout, /\nSprecher {2}Ada Zwirn E1 1 · Bertold Kranich E2 1 · unbekannt 1\n/u);
  const cursor = /--cursor (\S+)/.exec(first.stdout)![1];
  const second = await find(['Brücke', '--sort', 'newest', '--limit', '2', '--cursor', cursor]);
  assert.match(second.stdout, /W1 Ada Zwirn/);
  assert.doesNotMatch(second.stdout, /W2|W3|--cursor/);
  const wrong = await find(['Brücken', '--cursor', cursor]);
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /--cursor is of another query/);
});

test('a query that cannot be understood is shown with its place, in both languages', async () => {
  const wrong = await find(['Brücke autor:Zwirn']);
  assert.deepEqual([wrong.status, wrong.stdout], [2, '']);
  assert.match(wrong.stderr, /^wortlaut: there is no field autor:.*speaker.*\n {2}Brücke autor:Zwirn\n {9}\^{5}\n$/);
  const german = await find(['"die Brücke'], { LC_ALL: 'de_DE.UTF-8' });
  assert.equal(german.stderr, 'wortlaut: dieses " wird nicht geschlossen\n  "die Brücke\n  ^\n');
  assert.equal((await find(['Brücke', '--srot', 'newest'])).status, 2);
  assert.equal((await find([])).status, 2);
});

test('where nothing fits, each part tells what it finds', async () => {
  const { stdout, status } = await find(['Brükce Jahre speaker:Kranich']);
  assert.equal(status, 0);
  assert.match(stdout, /^No statement fits\.\n/);
  assert.match(stdout, /\n {2}Brükce {11}0 · did you mean bruecke\?\n {2}Jahre {12}1\n {2}speaker:Kranich {2}1\n$/);
});

test('words that begin with a hyphen are left out, wherever they stand', async () => {
  const { stdout } = await find(['-Jahre', 'Brücke', '-speaker:Kranich', '--to', 'jsonl']);
  assert.deepEqual(
    stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: number }).id),
    [3],
  );
});

test('searches are saved, listed, done and removed', async () => {
  assert.match((await find(['Brücke', '--save', 'b'])).stderr, /^Saved as b: Brücke\n$/);
  assert.equal((await find(['--saved'])).stdout, 'b: Brücke\n');
  const csv = (await find(['--saved', 'b', '--to', 'csv'])).stdout.trim().split('\n');
  assert.equal(csv.length, 4);
  assert.match(
    csv[1],
    /^W1,2026-09-14,direct,reported,present,Ada Zwirn,E1,„Die Brücke hält noch zehn Jahre“,Hafenbote/,
  );
  assert.equal((await find(['--unsave', 'b'])).status, 0);
  assert.deepEqual([(await find(['--unsave', 'b'])).status, (await find(['--saved', 'b'])).status], [1, 1]);
});

test('JSON has the query as it was understood, and offsets', async () => {
  const { stdout } = await find(['brücke  sprecher:Zwirn', '--to', 'json', '--facets']);
  const page = JSON.parse(stdout) as {
    query: string;
    total: number;
    hits: { snippet: { text: string; start: number; hits: { start: number; end: number }[] } }[];
    facets: { speaker: unknown };
  };
  assert.deepEqual([page.query, page.total], ['brücke speaker:Zwirn', 1]);
  const { text, start, hits } = page.hits[0].snippet;
  assert.equal(text.slice(hits[0].start - start, hits[0].end - start), 'Brücke');
  assert.deepEqual(page.facets.speaker, [{ value: 'E1', name: 'Ada Zwirn', count: 1 }]);
});
