import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ROOT, runNode } from './sandbox.ts';

/** The rules that eslint finds broken by a text, as if it stood in a file of src/. */
function brokenRules(text: string): string[] {
  const eslint = `${ROOT}node_modules/.bin/eslint`;
  const args = [eslint, '--format=json', '--stdin', '--stdin-filename=src/text/span.ts'];
  const { stdout, stderr } = runNode(args, { input: text });
  assert.equal(stderr, '');
  const [{ messages }] = JSON.parse(stdout) as [{ messages: { ruleId: string }[] }];
  return messages.map((message) => message.ruleId);
}

describe('lint', () => {
  it('finds promises that nobody waits for, functions too long and console output in src', () => {
    const long = `export function long(): void {\n${'  later();\n'.repeat(61)}}\n`;
    const rules = brokenRules(
      [
        'async function soon(): Promise<void> { await Promise.resolve(); }',
        'export function later(): void { soon(); }',
        'export const each = [1].filter(async () => { await soon(); return true; });',
        "export function loud(): void { console.log('here'); }",
        long,
      ].join('\n'),
    );
    const expected = ['no-floating-promises', 'no-misused-promises'].map((rule) => `@typescript-eslint/${rule}`);
    for (const rule of [...expected, 'no-console', 'max-lines-per-function']) {
      assert.ok(rules.includes(rule), `${rule} is not among ${rules.join(', ')}`);
    }
  });
});
