import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { claimText } from '../../src/cli/claims/page.ts';
import { messagesFor } from '../../src/cli/messages.ts';
import { openRecord } from '../../src/record/open.ts';
import { add, saying, settle } from '../record/conformance/claims.ts';
import { type Run, run } from './harness.ts';

const DIRECT = '„Wir werden die Brücke im Frühjahr für 40 Millionen Euro sanieren“';
const INDIRECT = 'sie werde die Brücke im Frühjahr für 40 Millionen Euro sanieren';
const ELSE = '„Der Bahnhof bekommt endlich ein neues Dach aus Glas“';

let folder: string;
let file: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-claims-'));
  file = join(folder, 'news.wortlaut');
  const record = openRecord(file);
  const at = (hour: number): { readonly published: string } => ({ published: `2026-11-20T0${hour}:00:00Z` });
  await add(record, [
    saying('a', DIRECT, 'Ada Zwirn', at(6)),
    saying('b', INDIRECT, 'Ada Zwirn', { ...at(7), agencies: ['dpa'] }),
    saying('c', ELSE, 'Bruno Kalt', at(8)),
  ]);
  await settle(record);
  await record.close();
});
after(() => rmSync(folder, { recursive: true }));

const claims = (...args: string[]): Promise<Run> => run(['claims', ...args, '--record', file]);

describe('wortlaut claims', () => {
  it('lists claims of several statements', async () => {
    const { status, stdout } = await claims();
    assert.equal(status, 0);
    assert.match(stdout, /^C1 {2}Ada Zwirn +2 documents, 2 outlets · 2026-11-20\n {4}„Wir werden die Brücke/);
    assert.doesNotMatch(stdout, /Bahnhof/);
    assert.match((await claims('--since', '2026-11-21')).stdout, /^No such claim/);
    assert.match((await claims('--speaker', 'Zwirn')).stdout, /^C1 /);
  });

  it('writes one claim a line, those of one statement too', async () => {
    const { status, stdout } = await claims('--to', 'jsonl');
    assert.equal(status, 0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    const statement = (id: string, name: string, hour: number, type: string, text: string, start: number): object => ({
      id,
      document: { id: name, url: null, outlet: `Blatt ${name}`, published: `2026-11-20T0${hour}:00:00Z` },
      ...{ type, quote: { text, spans: [{ start, end: start + text.length }] }, saidOn: null, chain: [] },
    });
    assert.deepEqual(lines, [
      {
        ...{ id: 'C1', entity: { id: 'E1', name: 'Ada Zwirn' }, first: 'W1' },
        statements: [statement('W1', 'a', 6, 'direct', DIRECT, 59), statement('W2', 'b', 7, 'indirect', INDIRECT, 59)],
      },
      {
        ...{ id: 'C3', entity: { id: 'E2', name: 'Bruno Kalt' }, first: 'W3' },
        statements: [statement('W3', 'c', 8, 'direct', ELSE, 60)],
      },
    ]);
    assert.equal((await claims('W2', '--to', 'jsonl')).stdout, `${stdout.split('\n')[0]}\n`);
  });

  it('shows the wordings of a claim with signs, in at most 80 columns', async () => {
    const { stdout } = await claims('C1');
    assert.match(stdout, /\[−„Wir werden\] \[\+sie werde\] die Brücke/);
    assert.match(stdout, /dpa\n {2}└ Blatt b {2}credits the agency · W2/);
    for (const line of stdout.split('\n')) assert.ok([...line].length <= 80, line);
  });

  it('shows what a text holds without obeying it', async () => {
    const record = openRecord(join(folder, 'evil.wortlaut'));
    await add(record, [saying('\u001b[2J', `${DIRECT}\u001b[31m`), saying('b', DIRECT)]);
    await settle(record);
    const page = await record.claims.claim(1);
    const text = claimText(page!, { messages: messagesFor({}), colours: false, width: 80 });
    assert.doesNotMatch(text, /\u001b/);
    assert.match(text, /␛\[31m/);
    await record.close();
  });

  it('takes decisions, and says what cannot be decided', async () => {
    assert.match((await claims('part', 'W2', '--by', 'eva')).stdout, /^Decision 1: W2 is of no claim/);
    assert.match((await claims()).stdout, /^No such claim/);
    assert.match((await claims('undo', '1')).stdout, /^Decision 2/);
    assert.match((await claims()).stdout, /^C1 /);
    assert.match((await claims('decisions')).stdout, /^2 .*decision 1 undone.*\n1 .*\(undone\) {2}eva\n$/);
    const refused = await claims('join', 'W1', 'W3');
    assert.deepEqual([refused.status, refused.stdout], [1, '']);
    assert.match(refused.stderr, /W3 was said by somebody else/);
    assert.equal((await claims('C99')).status, 1);
    assert.equal((await claims('five')).status, 2);
    assert.equal((await claims('--since', 'gestern')).status, 2);
  });
});
