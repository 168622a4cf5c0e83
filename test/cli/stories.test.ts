import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openRecord } from '../../src/record/open.ts';
import { AT, RUN, documentOf, incoming } from '../record/conformance/fixture.ts';
import { type Run, run } from './harness.ts';

const FIRE = [
  'In der Nacht zum Montag ist in Kleinau der Dachstuhl des Rathauses ausgebrannt. 120 Feuerwehrleute kämpften gegen die Flammen.',
  'Ines Rohloff sagte: „Der Brand des Rathauses trifft uns hart.“ Das Stadtarchiv im Keller blieb trocken.',
];
const QUOTE = '„Der Brand des Rathauses trifft uns hart.“';

let folder: string;
let file: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-stories-'));
  file = join(folder, 'a.wortlaut');
  const record = openRecord(file);
  const said = [{ quote: QUOTE, speaker: 'Ines Rohloff' }];
  const about = { title: 'Rathaus in Kleinau brennt', published: '2026-04-13T08:00:00Z' };
  const document = (id: string, outlet: string, paragraphs: readonly string[]) =>
    incoming(documentOf(id, paragraphs.join('\n\n'), said, { ...about, outlet }));
  const longer = [
    ...FIRE,
    'Die Stadt richtet ein Konto für Spenden ein und zieht vorerst in die alte Schule am Markt.',
  ];
  await record.documents.add([document('a', 'Bote', longer), document('b', 'Echo\u001b[31m', FIRE)], RUN, AT);
  while ((await record.settle(10)) > 0);
  await record.close();
});
after(() => rmSync(folder, { recursive: true }));

const wortlaut = (...words: string[]): Promise<Run> => run([...words, '--record', file]);

test('stories are listed with their days, documents and outlets', async () => {
  const { status, stdout } = await wortlaut('stories');
  assert.equal(status, 0);
  assert.match(stdout, /^T1 {2}Rathaus in Kleinau brennt\n {4}2026-04-13 · 2 documents · 2 outlets\n$/);
});

test('a story shows copies under their original, and what was said once', async () => {
  const { status, stdout } = await wortlaut('stories', 'T1');
  assert.equal(status, 0);
  assert.match(stdout, /D2 .*Echo␛\[31m +└ shortened, \d\d % of the original/);
  assert.equal(stdout.split(QUOTE.slice(1, 20)).length, 2);
  assert.match(stdout, /and in 1 more/);
  assert.ok(stdout.split('\n').every((line) => line.length <= 80));
});

test('stories are written one a line', async () => {
  const { stdout } = await wortlaut('stories', '--to', 'jsonl');
  const [line, ...rest] = stdout.trimEnd().split('\n');
  assert.equal(rest.length, 0);
  assert.equal((JSON.parse(line) as { documents: number }).documents, 2);
});

test('what is no story, or no number of one, is said', async () => {
  const missing = await wortlaut('stories', 'T9');
  assert.deepEqual([missing.status, missing.stdout], [1, '']);
  assert.match(missing.stderr, /there is no story T9/);
  assert.equal((await wortlaut('stories', 'D9')).status, 2);
  assert.equal((await wortlaut('stories', '--cursor', 'x')).status, 2);
});

test('a timeline shows who it is and day by day what was said, once', async () => {
  const { status, stdout } = await wortlaut('timeline', 'Ines Rohloff');
  assert.equal(status, 0);
  assert.match(stdout, /^Ines Rohloff E\d+\n━+\n2 statements · 2026-04-13 – 2026-04-13 · 2 direct\n/);
  assert.match(stdout, /\n2026-04-13\n {2}● „Der Brand .*\n {4}direct · .*and in 1 more\n/);
});

test('a timeline about words finds them in other forms, and says when nothing is there', async () => {
  assert.match((await wortlaut('timeline', 'Rohloff', '--about', 'Rathaus')).stdout, /Der Brand des Rathauses/);
  assert.match((await wortlaut('timeline', 'Rohloff', '--about', 'Brücke')).stdout, /Nothing of that is on record/);
  assert.match((await wortlaut('timeline', 'Rohloff', '--changes')).stdout, /No contrary statements/);
});

test('a timeline of nobody, and of a time that ends before it begins, is refused', async () => {
  assert.equal((await wortlaut('timeline', 'Erika Nirgends')).status, 1);
  assert.equal((await wortlaut('timeline', 'Rohloff', '--since', '2026-05-01', '--until', '2026-04-01')).status, 2);
});
