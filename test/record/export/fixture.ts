import { type Said, RUN, AT, documentOf, incoming } from '../conformance/fixture.ts';
import type { Exported, Writer } from '../../../src/record/export/exported.ts';
import { exportedOf } from '../../../src/record/export/select.ts';
import { openRecord } from '../../../src/record/open.ts';
import type { DocumentResult } from '../../../src/record/result.ts';

const BRIDGE =
  'Die Brücke hält noch zehn Jahre, sagte Ada Zwirn am Montag. „Wir prüfen jeden Pfeiler“, versprach Ada Zwirn. ' +
  'Ein Sprecher nannte das „=gut & billig_für 100 %“.';
export const HARBOUR = 'Der 🚢 kommt. Bo Lund sagte: „Der Hafen wird tiefer.“';

const ABOUT: Partial<DocumentResult> = {
  url: 'https://uferbote.example/bruecke?a={1}&b=2%25',
  title: 'Brücke & Pfeiler: 100 % sicher? {Ein} Blick_zurück',
  outlet: 'Uferbote',
  authors: ['Ina von der Au', 'Orlo'],
  published: '2026-11-23T08:00:00+01:00',
};
const SAID: readonly Said[] = [
  { quote: 'Die Brücke hält noch zehn Jahre', speaker: 'Ada Zwirn', type: 'indirect' },
  { quote: 'Wir prüfen jeden Pfeiler', speaker: 'Ada Zwirn' },
  { quote: '=gut & billig_für 100 %', type: 'direct' },
];

/** Three statements of one document with an address and one of another without, as they are handed out. */
export async function sample(): Promise<Exported[]> {
  const record = openRecord(':memory:');
  const bridge = incoming(documentOf('bruecke.html', BRIDGE, SAID, ABOUT), '2026-11-24T09:30:00Z');
  const harbour = incoming(documentOf('hafen.txt', HARBOUR, [{ quote: 'Der Hafen wird tiefer.', speaker: 'Bo Lund' }]));
  await record.documents.add([bridge, harbour], RUN, AT);
  const all = await collect(exportedOf(record.exports, { kind: 'all' }));
  await record.close();
  return all;
}

/** What a writer makes of statements. */
export async function written(writer: Writer, statements: readonly Exported[]): Promise<Buffer> {
  const chunks = await collect(writer(each(statements)));
  return Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as string)));
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** As a record gives them. */
async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
