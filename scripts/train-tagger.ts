// `npm run tagger -- FILE.conllu… [--out FOLDER]`: trains the tagger on treebanks in CoNLL-U, prints how well it does on
// sentences that it has not seen, and writes FOLDER/tagger.bin (models/de if no folder is given). The first file's
// treebank decides where treebanks have different habits. The same files give the same bytes.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readConllu } from '../src/training/tagger/conllu.ts';
import { goldOf } from '../src/training/tagger/gold.ts';
import {
  type Measured,
  type TreebankFile,
  crossValidate,
  leaveOneOut,
  trainTagger,
  treebankOf,
} from '../src/training/tagger/train.ts';

const LICENCE = 'CC BY-SA 4.0';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: fileURLToPath(new URL('../models/de', import.meta.url)) } },
});
if (positionals.length === 0) {
  console.error('usage: npm run tagger -- FILE.conllu… [--out FOLDER]');
  process.exit(2);
}

const files = positionals.map(readTreebank);
print('5-fold cross-validation, by treebank', crossValidate(files));
print('each file, trained on the others', leaveOneOut(files));
const file = join(values.out, 'tagger.bin');
const bytes = trainTagger(files, LICENCE);
writeFileSync(file, bytes);
console.log(`${file}: ${bytes.length} bytes`);

function readTreebank(path: string): TreebankFile {
  const content = readFileSync(path);
  const name = basename(path);
  const sentences = readConllu(content.toString(), path).map(goldOf);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name, treebank: treebankOf(name), sha256, sentences };
}

function print(title: string, measured: readonly Measured[]): void {
  if (measured.length === 0) return;
  const percent = (share: number): string => (100 * share).toFixed(2);
  console.log(title);
  for (const { on, figures } of measured) {
    const { tokens, accuracy, upos, words, konjunktiv1: k } = figures;
    console.log(
      `  ${on}: ${tokens} tokens, right ${percent(accuracy)} %, part of speech alone ${percent(upos)} %, without marks ` +
        `${percent(words)} %; Konjunktiv I: ${k.annotated}, precision ${percent(k.precision)} %, recall ${percent(k.recall)} %`,
    );
  }
}
