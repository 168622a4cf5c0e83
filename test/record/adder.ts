// Adds documents one batch after the other, and says after each how many are stored. Started by kill.test.ts, and killed.
import { stdout } from 'node:process';
import { openRecord } from '../../src/record/open.ts';
import { AT, RUN, LATER_RUN, documentOf, incoming } from './conformance/fixture.ts';

const [file, mode] = process.argv.slice(2);
const PEOPLE = ['Ada Zwirn', 'Bruno Kalt', 'Eva Rot', 'Tilo Krug'];
const CLAIMS = [
  'Wir schließen das Werk in Brennfurt im Mai.',
  'Die Brücke hält noch zehn Jahre, sagen die Gutachter.',
  'Der Haushalt wird im Herbst neu verhandelt.',
  'Das Gutachten liegt seit zwei Jahren vor.',
];
const DOCUMENTS = 60;
const BATCH = 4;

const record = openRecord(file);
const run = mode === 'reread' ? LATER_RUN : RUN;
for (let n = 0; n < DOCUMENTS; n += BATCH) {
  const batch = Array.from({ length: BATCH }, (_, i) => {
    const [person, other] = [PEOPLE[(n + i) % 4], PEOPLE[(n + i + 1) % 4]];
    const quote = `„${CLAIMS[(n + 3 * i) % 4]}“`;
    const text = `Meldung ${n + i}. ${person} sagte: ${quote} ${other} schwieg dazu lange und ging.`;
    const about = { published: `2026-11-${String(1 + ((n + i) % 28)).padStart(2, '0')}`, outlet: `Blatt ${i}` };
    return incoming(documentOf(`d${n + i}`, text, [{ quote, speaker: person }], about));
  });
  await record.documents.add(batch, run, AT);
  stdout.write(`${n + BATCH}\n`);
  while ((await record.settle(3)) > 0);
}
await record.close();
stdout.write('done\n');
