import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { type Sandbox, runNode, sandbox } from './sandbox.ts';

let folder: Sandbox;
beforeEach(() => {
  folder = sandbox();
});
afterEach(() => {
  folder.dispose();
});

/** `npm test -- FILE` with a file of this text. */
function runTests(text: string, env: NodeJS.ProcessEnv = {}): { status: number | null; said: string } {
  const file = folder.write('some.test.mjs', `import { test } from 'node:test';\n${text}`);
  const { status, stdout, stderr } = runNode(['scripts/test.mjs', file], { env });
  return { status, said: stdout + stderr };
}

const NO_BROWSER = { WORTLAUT_CHROMIUM: '/nowhere/chromium' };
const SKIPPED = "test('draws', { skip: 'needs Chromium' }, () => {}); test('adds', () => {});";

describe('npm test', () => {
  it('says nothing about skipped tests where there are none', () => {
    const { status, said } = runTests("test('adds', () => {});");
    assert.equal(status, 0, said);
    assert.match(said, /pass 1/);
    assert.doesNotMatch(said, /Skipped/);
  });

  it('fails where a test fails', () => {
    assert.equal(runTests("test('adds', () => { throw new Error('no'); });").status, 1);
  });

  it('says in one line what was skipped, and how to get Chromium where it is missing', () => {
    const { status, said } = runTests(SKIPPED, NO_BROWSER);
    assert.equal(status, 0, said);
    assert.match(said, /^Skipped: needs Chromium \(1\)\. Chromium: `apt-get install chromium`.*$/m);
  });

  it('tells the tests where Chromium is', () => {
    const chromium = folder.write('chromium', '');
    const text = `test('finds', () => { if (process.env.WORTLAUT_CHROMIUM !== ${JSON.stringify(chromium)}) throw new Error(); });`;
    assert.equal(runTests(text, { WORTLAUT_CHROMIUM: chromium }).status, 0);
  });

  it('fails for a skipped test where all are required', () => {
    const { status, said } = runTests(SKIPPED, { ...NO_BROWSER, WORTLAUT_REQUIRE_ALL: '1' });
    assert.equal(status, 1, said);
    assert.match(said, /WORTLAUT_REQUIRE_ALL/);
  });
});
