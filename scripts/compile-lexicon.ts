// `npm run lexicon`: compiles the dictionaries in node_modules into src/language/de/data/lexicon.bin.
// `npm run lexicon -- --check` writes nothing and fails if the file is not what a fresh compilation gives.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileLexicon } from './lexicon/compile.ts';

const FILE = fileURLToPath(new URL('../src/language/de/data/lexicon.bin', import.meta.url));

const bytes = compileLexicon();
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, bytes);
  console.log(`${FILE}: ${bytes.length} bytes`);
} else if (readFileSync(FILE).equals(bytes)) {
  console.log('The lexicon is up to date.');
} else {
  console.error('src/language/de/data/lexicon.bin is not what the dictionaries give: run `npm run lexicon`.');
  process.exitCode = 1;
}
