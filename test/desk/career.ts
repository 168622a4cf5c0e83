import type { Record } from '../../src/record/record.ts';
import { AT, RUN, type Said, documentOf, incoming } from '../record/conformance/fixture.ts';

/** Words of a document, who says them, and what these are called there. */
interface Told {
  readonly day: string;
  readonly words: string;
  readonly speaker?: string;
  readonly function?: string;
  readonly type?: Said['type'];
}

const ADA = 'Ada Zwirn';
const BRIDGE = 'Wir werden die Brücke in Varn bis zum Herbst sperren.';

/** What Ada Zwirn said from 2016 to 2026, in three offices; and Adele Zwirn, who may be she. */
const TOLD: readonly Told[] = [
  { day: '2016-05-02', words: 'Der Haushalt ist zu klein.', function: 'Abgeordnete' },
  { day: '2018-11-20', words: 'Der Tunnel kommt.', function: 'Abgeordnete' },
  { day: '2019-03-14', words: 'Ich nehme das Amt an.', function: 'Ministerin' },
  { day: '2020-06-01', words: 'Die Steuern bleiben, wie sie sind.', function: 'Ministerin' },
  { day: '2021-10-30', words: 'Die Wahl ist verloren.', function: 'Ministerin' },
  { day: '2024-02-02', words: 'Die Partei ist einig.', function: 'Parteichefin' },
  { day: '2026-03-01', words: BRIDGE, function: 'Parteichefin' },
  { day: '2026-03-02', words: `Noch einmal: ${BRIDGE}` },
  { day: '2026-03-14', words: 'Die Brücke trägt keine Lastwagen.', type: 'indirect' },
  { day: '2026-06-10', words: 'Wir werden die Brücke in Varn bis zum Herbst nicht sperren.', function: 'Parteichefin' },
  { day: '2026-06-11', words: 'Der Hafen wird ausgebaut.' },
  { day: '2026-07-05', words: 'Der Hafen ist fertig.', speaker: 'Adele Zwirn' },
];

/** How many statements of Ada Zwirn there are. */
export const SAID = TOLD.filter(({ speaker = ADA }) => speaker === ADA).length;

/** Fills a record with somebody who was called otherwise in other years, and changed their mind. */
export async function fillCareer(record: Record): Promise<void> {
  const documents = TOLD.map(({ day, words, speaker = ADA, function: office, type = 'direct' }, i) => {
    const text = `${office ?? ''} ${speaker} sagte: „${words}“`.trim();
    const about = {
      outlet: i % 3 === 0 ? 'Talpost' : 'Der Bote',
      published: `${day}T08:00:00Z`,
      title: `Nr. ${i + 1}`,
    };
    // names of documents may be long, and have nowhere to break
    const name = i === 0 ? `https://bote.example/${'archiv/'.repeat(12)}` : `n${i}`;
    const document = documentOf(name, text, [{ quote: `„${words}“`, speaker, type }], about);
    const functions = office === undefined ? [] : [office];
    return { ...document, entities: document.entities.map((one) => ({ ...one, functions })) };
  });
  await record.documents.add(
    documents.map((one) => incoming(one)),
    RUN,
    AT,
  );
  while ((await record.settle(100)) > 0);
}
