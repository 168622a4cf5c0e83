import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { speaking, startService } from '../gather/service.ts';
import { type Run, run } from './harness.ts';

let folder: string;
let files = 0;
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-register-'))));
after(() => rmSync(folder, { recursive: true }));

const newRecord = (): string => join(folder, `${files++}.wortlaut`);

const entity = (name: string, more: object = {}): object => ({
  ...{ id: name.toLowerCase().replaceAll(' ', '-'), name, kind: 'person', aliases: [], functions: [], country: null },
  ...{ of: null, mentions: [{ start: 0, end: 4, form: 'name' }], ...more },
});

const line = (id: string, ...entities: object[]): string =>
  `${JSON.stringify({ id, published: '2026-03-02T08:00:00Z', text: 'Ein Text.', statements: [], entities })}\n`;

const MONDAY =
  line('montag.md', entity('Peter Müller', { functions: ['Außenminister'] }), entity('Ada Zwirn', { country: 'CH' })) +
  line('dienstag.md', entity('Müller'), entity('Ada Zwirn'), entity('Demonstranten', { kind: 'group' }));

const register = (record: string, words: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Run> =>
  run(['register', words[0], '--record', record, ...words.slice(1)], input, { env });

const add = (record: string, input: string): Promise<Run> => run(['add', '--record', record], input);

async function filled(): Promise<string> {
  const record = newRecord();
  assert.equal((await add(record, MONDAY)).status, 0);
  return record;
}

interface Listed {
  readonly id: number;
  readonly name: string;
  readonly sightings: number;
  readonly qid: string | null;
}

const listed = async (record: string): Promise<Listed[]> =>
  JSON.parse((await register(record, ['list', '--to', 'json'])).stdout) as Listed[];

test('list and show tell who is known, where from and why', async () => {
  const record = await filled();
  assert.match((await register(record, ['list'])).stdout, /^E2 {2}Ada Zwirn +person · CH +2 times\n/);
  const shown = (await register(record, ['show', 'ada zwirn'])).stdout;
  assert.match(shown, /Ada Zwirn {2}E2 · person · CH\n/);
  assert.match(shown, /S4 {2}dienstag\.md {2}2026-03-02 {2}Ada Zwirn\n {4}name Ada Zwirn \+9/);
});

test('open joins are reviewed and answered, and every answer can be undone', async () => {
  const record = await filled();
  const open = await register(record, ['review']);
  assert.match(open.stdout, /^Is it the same\? \(1\)\n\n1 {2}E3 Müller {2}S3 dienstag\.md/);
  assert.match(
    open.stdout,
    /= E1 Peter Müller\? {2}3\.3 bits\n {6}name Müller – Peter Müller \+3, company Ada Zwirn \+0\.3\n/,
  );
  const accepted = await register(record, ['accept', '1', '--by', 'ada']);
  assert.match(
    accepted.stdout,
    /^Decision 1: question 1: E3 is E1 Peter Müller\. To undo it: wortlaut register undo 1\n$/,
  );
  assert.equal((await register(record, ['review'])).stdout, 'Nothing is open.\n');
  await register(record, ['undo', '1']);
  assert.equal((await register(record, ['review'])).stdout, open.stdout);
  await register(record, ['reject', '1']);
  assert.equal((await register(record, ['review'])).stdout, 'Nothing is open.\n');
  assert.match(
    (await register(record, ['decisions'])).stdout,
    /^1 {2}.* ada: question 1.*\(undone\)\n2 .*\n3 .* is not E1 Peter Müller\n$/,
  );
});

test('merge, split, rename and separate go by number or name', async () => {
  const record = await filled();
  assert.equal((await register(record, ['merge', 'Peter Müller', 'E3'])).status, 0);
  assert.equal((await register(record, ['split', 'e1', 'S3'])).status, 0);
  assert.equal((await register(record, ['rename', 'E4', 'Petra  Müller'])).status, 0);
  assert.equal((await register(record, ['separate', '1', 'Petra Müller'])).status, 0);
  assert.deepEqual(
    (await listed(record)).map(({ id, name }) => [id, name]),
    [
      [2, 'Ada Zwirn'],
      [1, 'Peter Müller'],
      [4, 'Petra Müller'],
    ],
  );
  const refused = await register(record, ['merge', 'E1', 'E4']);
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /^wortlaut: decision 4 says that they are two; undo it first/);
});

test('what cannot be meant is told: exit status 2 for usage, 1 for the rest', async () => {
  const record = await filled();
  const cases: readonly (readonly [readonly string[], number, RegExp])[] = [
    [['show', 'Niemand'], 1, /nobody in the register is called “Niemand”/],
    [['show', 'Müller'], 0, /^$/],
    [['show', 'E99'], 1, /there is no entity E99/],
    [['split', 'E1', 'S2'], 1, /S2 is a sighting of another entity/],
    [['split', 'E1', 'S1'], 1, /these are all sightings of E1/],
    [['split', 'E1', 'one'], 2, /“one” is not a number/],
    [['accept', '7'], 1, /there is no question 7/],
    [['undo', '7'], 1, /there is no decision 7/],
    [['merge', 'E1'], 2, /argument B is missing\n“wortlaut register merge --help”/],
    [['list', '--to', 'csv'], 2, /--to cannot be “csv”; allowed: text, json/],
  ];
  for (const [words, status, message] of cases) {
    const found = await register(record, words);
    assert.deepEqual([words, found.status], [words, status]);
    assert.match(found.stderr, message);
  }
  assert.match((await run(['register', 'list'])).stderr, /which record\?/);
  assert.equal((await run(['register', 'list'], '', { env: { WORTLAUT_RECORD: record } })).status, 0);
});

test('a file that is no record is left as it is; none is made by reading', async () => {
  const letter = join(folder, 'letter.txt');
  writeFileSync(letter, 'Liebe Ada, '.repeat(200));
  const { status, stderr } = await add(letter, MONDAY);
  assert.equal(status, 1);
  assert.match(stderr, /this is not a record of Wortlaut/);
  const missing = newRecord();
  assert.match((await register(missing, ['list'])).stderr, /there is no such record/);
  assert.equal((await register(missing, ['merge', 'E1', 'E2'])).status, 1);
  assert.equal(existsSync(missing), false);
});

test('it speaks German, and control characters do not reach the terminal', async () => {
  const record = newRecord();
  const german = { LC_ALL: 'de_DE.UTF-8' };
  await add(record, line('a', entity('Ada \u001b[31mZwirn')));
  assert.match((await register(record, ['list'], '', german)).stdout, /^E1 {2}Ada ␛\[31mZwirn +Person +1-mal\n/);
  assert.match((await register(record, ['rename', 'E1', ''], '', german)).stderr, /der neue Name ist leer/);
});

test('identifiers are taken, proposed and answered; nothing is asked unless a service is named', async () => {
  const record = await filled();
  const service = await startService(
    speaking((query) => [
      { id: `Q-${query}`, name: query, type: [{ id: 'Q5' }], score: 90, match: query === 'Ada Zwirn' },
    ]),
  );
  for (const words of [['list'], ['review'], ['show', 'E1'], ['rename', 'E1', 'Peter Müller'], ['undo', '1']]) {
    await register(record, words, MONDAY);
  }
  const unnamed = await register(record, ['reconcile']);
  assert.equal(unnamed.status, 2);
  assert.match(unnamed.stderr, /which service\?/);
  assert.equal(service.asked.length, 0);
  const { stdout } = await register(record, ['reconcile'], '', { WORTLAUT_RECONCILE: service.url });
  assert.equal(stdout, '2 asked: 1 taken, 1 to be reviewed, 0 without an answer\n');
  const sent = service.asked.at(-1)!.queries!;
  assert.deepEqual(
    Object.values(sent).map(({ query }) => query),
    ['Ada Zwirn', 'Peter Müller'],
  );
  assert.deepEqual(
    (await listed(record)).map(({ qid }) => qid),
    ['Q-Ada Zwirn', null, null],
  );
  assert.match((await register(record, ['review'])).stdout, /2 {2}E1 Peter Müller = Q-Peter Müller\?/);
  await register(record, ['accept', '2']);
  assert.deepEqual(
    (await listed(record)).map(({ qid }) => qid),
    ['Q-Ada Zwirn', 'Q-Peter Müller', null],
  );
  const again = await register(record, ['reconcile', '--service', service.url]);
  assert.equal(again.stdout, '0 asked: 0 taken, 0 to be reviewed, 0 without an answer\n');
  await service.close();
  const requests = service.asked.length;
  assert.equal(requests, 3);
  const away = await register(record, ['reconcile', '--service', 'ftp://x']);
  assert.equal(away.status, 2);
});

test('no command writes the notice of Node that SQLite is experimental', async () => {
  const record = newRecord();
  assert.equal((await add(record, MONDAY)).stderr, '');
  assert.equal((await register(record, ['list'])).stderr, '');
});
