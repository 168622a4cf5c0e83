import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './harness.ts';

test('two names are compared, for people', async () => {
  const same = await run(['name', 'Юрий Щедрин', 'Yuri Shchedrin']);
  assert.equal(same.status, 0);
  assert.equal(same.stdout, 'the same name · another transliteration · 99% sure\nin English: Yuri Shchedrin\n');
  const german = await run(['name', 'Eva Kern', 'Uwe Kern'], '', { env: { LC_ALL: 'de_DE.UTF-8' } });
  assert.equal(german.stdout, 'verschiedene Namen · anderer Vorname · zu 90 % sicher\n');
});

test('pairs are compared line by line, and a line that is none costs no other', async () => {
  const input = '{"a":"Ivo Andrić","b":"Ivo Andric"}\nnonsense\n\n{"a":1,"b":"x"}\n{"a":"Eva Kern","b":"Uwe Kern"}\n';
  const { status, stdout } = await run(['name', '--from', 'jsonl'], input);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { same?: boolean; line?: number; error?: { code: string } });
  assert.equal(status, 1);
  assert.deepEqual(answers[0], { a: 'Ivo Andrić', b: 'Ivo Andric', same: true, score: 0.995, reason: 'spelling' });
  assert.deepEqual(
    answers.map(({ same, line, error }) => same ?? `${line} ${error?.code}`),
    [true, '2 not-json', '4 not-a-pair', false],
  );
});

test('wrong usage and a missing file are told', async () => {
  const one = await run(['name', 'Eva Kern']);
  assert.equal(one.status, 2);
  assert.match(one.stderr, /takes two names, got 1/);
  const missing = await run(['name', '--from', 'jsonl', 'gone.jsonl']);
  assert.equal(missing.status, 1);
  assert.match(missing.stderr, /gone\.jsonl/);
});
