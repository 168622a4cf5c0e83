// `npm run tagger -- FILE.conllu… [--out FOLDER]`: trains the tagger on treebanks in CoNLL-U, prints how well it does on
// sentences that it has not seen, and writes FOLDER/tagger.bin (models/de if no folder is given). The first file's
// treebank decides where treebanks have different habits. The same files give the same bytes.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analyse } from '../src/language/de/analysis.ts';
import { tag } from '../src/language/de/tagger.ts';
import { readTagger } from '../src/language/de/tagger/weights.ts';
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
console.log(`${file}: ${bytes.length} bytes, ${speed(bytes)} tokens a second on one core`);

function readTreebank(path: string): TreebankFile {
  const content = readFileSync(path);
  const name = basename(path);
  const sentences = readConllu(content.toString(), path).map(goldOf);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name, treebank: treebankOf(name), sha256, sentences };
}

/** Words and marks that are tagged in a second of one core, the best of seven passes over the treebanks as whole texts. */
function speed(bytes: Uint8Array): number {
  const tagger = readTagger(bytes, 'tagger.bin');
  const analyses = files.map(({ sentences }) => analyse(sentences.map((s) => s.analysis.tokens.text).join('\n\n')));
  const tokens = analyses.reduce((sum, analysis) => sum + analysis.tokens.length, 0);
  const passes = Array.from({ length: 7 }, () => {
    const before = process.threadCpuUsage();
    for (const analysis of analyses) tag(analysis, tagger);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.round(tokens / Math.min(...passes) / 1000) * 1000;
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
