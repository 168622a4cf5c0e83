import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { ROOT, type Sandbox, runNode, sandbox } from './sandbox.ts';

let house: Sandbox;
beforeEach(() => {
  house = sandbox();
  house.write('package.json', '{ "type": "module", "devDependencies": { "fast-check": "*" } }');
  house.write('src/text/span.ts', 'export const span = 1;');
});
afterEach(() => {
  house.dispose();
});

/** What `npm run check:imports` says to the sandbox. */
function check(): { passes: boolean; said: string } {
  const args = [`${ROOT}node_modules/.bin/depcruise`, 'src'];
  const config = ['--config', `${ROOT}.dependency-cruiser.js`];
  const { status, stdout, stderr } = runNode([...args, ...config], { cwd: house.folder });
  return { passes: status === 0, said: stdout + stderr };
}

describe('imports', () => {
  it('may go down, and stay in their room', () => {
    house.write('src/text/passage.ts', "import { span } from './span.ts'; export const passage = span;");
    house.write('src/cli/main.ts', "import { passage } from '../text/passage.ts'; console.log(passage);");
    const { passes, said } = check();
    assert.ok(passes, said);
  });

  const violations: [string, string, string, RegExp][] = [
    [
      'go up',
      'src/text/bad.ts',
      "import '../read/page.ts';",
      /text-imports-only-down: src\/text\/bad\.ts → src\/read\/page\.ts/,
    ],
    [
      'go up for a type alone',
      'src/read/bad.ts',
      "import type { Main } from '../cli/main.ts'; export type Bad = Main;",
      /read-imports-only-down/,
    ],
    ['lead to a room that has no floor', 'src/text/bad.ts', "import '../attic/box.ts';", /no-unknown-room/],
    ['lead from src to the tests', 'src/cli/bad.ts', "import '../../test/help.ts';", /src-stands-alone/],
    ['lead to nowhere', 'src/text/bad.ts', "import './gone.ts';", /resolvable/],
    [
      'use a package that is not shipped',
      'src/text/bad.ts',
      "import 'fast-check';",
      /only-shipped-packages|resolvable/,
    ],
  ];
  for (const [what, path, text, message] of violations) {
    it(`must not ${what}`, () => {
      house.write('src/read/page.ts', 'export {};');
      house.write('src/cli/main.ts', 'export type Main = 1;');
      house.write('src/attic/box.ts', 'export {};');
      house.write('test/help.ts', 'export {};');
      house.write(path, text);
      const { passes, said } = check();
      assert.ok(!passes, 'it passed');
      assert.match(said, message);
    });
  }

  it('must not go round in a circle', () => {
    house.write('src/text/span.ts', "import './passage.ts';");
    house.write('src/text/passage.ts', "import './span.ts';");
    assert.match(check().said, /no-cycles/);
  });
});
