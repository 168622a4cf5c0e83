import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../house/sandbox.ts';
import { blocks, examples, write } from './examples.ts';
import { ENV, type Installed, install, run } from './installed.ts';

const BIN = 'node_modules/.bin/wortlaut';
/** The desk of the page. */
const ADDRESS = 'http://127.0.0.1:7330';

let installed: Installed;
before(() => {
  installed = install();
  writeFileSync(join(installed.folder, 'package.json'), JSON.stringify({ type: 'module' }));
});
after(() => {
  installed.dispose();
});

describe('the package', () => {
  it('has what it needs to run, with the licences, and nothing else', () => {
    const { files } = installed;
    for (const file of [
      ...[
        'LICENSE',
        'NOTICE',
        'README.md',
        'bin/wortlaut',
        'dist/index.js',
        'dist/index.d.ts',
        'dist/client/client.js',
      ],
      ...['dist/language/de/data/lexicon.bin', 'models/de/model.bin', 'models/de/tagger.bin', 'models/de/LICENSE'],
      ...['models/pages/trees.bin', 'web/dist/index.html', 'web/dist/licenses.md', 'docs/openapi.json'],
    ])
      assert.ok(files.includes(file), file);
    const needed =
      /^(?:[A-Z]+(?:\.md)?|package\.json|bin\/wortlaut|dist\/.+\.(?:js|d\.ts|bin)|models\/.+|web\/dist\/[^.].+|docs\/(?:openapi\.json|library\.md))$/;
    assert.deepEqual(
      files.filter((file) => !needed.test(file)),
      [],
    );
  });

  it('exports what is there', () => {
    const home = join(installed.folder, 'node_modules', 'wortlaut');
    const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
    };
    const targets = Object.values(exports).flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one)));
    for (const target of targets) assert.ok(existsSync(join(home, target)), target);
  });

  it('has the command, whose threads read too', () => {
    const { status, said } = run(installed.folder, BIN, [
      ...['read', '--to', 'jsonl', '--workers', '2', join(ROOT, 'examples', 'kontur.html')],
    ]);
    assert.equal(status, 0, said);
    const { statements } = JSON.parse(said) as { statements: { quote: { text: string } }[] };
    assert.ok(statements.some(({ quote }) => quote.text.includes('eine sehr persönliche Sicht der Dinge')));
  });
});

describe('docs/library.md', () => {
  const page = examples();
  const files = page.map((_, i) => `example-${i + 1}.ts`);
  const printed: string[] = [];
  let desk: ChildProcess | null = null;

  before(async () => {
    let address = ADDRESS;
    for (const [i, { code }] of page.entries()) {
      if (code.includes(ADDRESS) && !desk) {
        desk = spawn(BIN, ['desk', '--record', 'news.wortlaut', '--port', '0'], { cwd: installed.folder, env: ENV });
        const [line] = (await once(createInterface({ input: desk.stdout! }), 'line')) as [string];
        address = /http:\S+/.exec(line)![0];
      }
      writeFileSync(join(installed.folder, files[i]), code.replaceAll(ADDRESS, address));
      printed.push(run(installed.folder, process.execPath, [files[i]]).said);
    }
    // `WORTLAUT_WRITE=1 node --test test/library/library.test.ts` writes into the page what its examples print
    if (process.env['WORTLAUT_WRITE']) write(printed);
    if (desk) assert.equal((await fetch(address)).headers.get('content-type'), 'text/html; charset=utf-8');
  });
  after(async () => {
    if (desk?.kill()) await once(desk, 'exit');
  });

  it('says of each example what it prints', () => {
    assert.equal(page.length, blocks());
    assert.ok(page.length > 5);
  });

  for (const [i, { name, prints }] of page.entries())
    it(`prints what it says: ${name}`, () => {
      assert.equal(printed[i], prints);
    });

  it('has examples whose types are right, and types that tell what is wrong', () => {
    const wrong = `import { openRecord, readText } from 'wortlaut';
import { connect } from 'wortlaut/client';
// @ts-expect-error a text is a string
readText(1);
// @ts-expect-error nobody is named for certain
readText('').statements[0].speaker.text;
// @ts-expect-error there is no such part
openRecord('x').gossip;
// @ts-expect-error the API has no such path
void connect('http://127.0.0.1').GET('/api/v1/gossip');
`;
    writeFileSync(join(installed.folder, 'wrong.ts'), wrong);
    const compilerOptions = {
      ...{ noEmit: true, strict: true, target: 'es2024', module: 'nodenext', types: ['node'], skipLibCheck: false },
    };
    const project = { compilerOptions, files: [...files, 'wrong.ts'] };
    writeFileSync(join(installed.folder, 'tsconfig.json'), JSON.stringify(project));
    const { status, said } = run(installed.folder, process.execPath, [
      ...[join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'],
    ]);
    assert.equal(status, 0, said);
  });
});
