import type { Record } from '../../src/record/record.ts';
import type { DocumentResult, StatementResult } from '../../src/record/result.ts';
import { AT, RUN, type Said, documentOf, incoming } from '../record/conformance/fixture.ts';

const ZWIRN = 'Ada Zwirn';
const KALT = 'Bruno Kalt';
export const SAFE = '„Die Nordbrücke ist sicher und hält noch zehn Jahre“';
const SAFE_REPORTED = 'die Nordbrücke sei sicher und halte noch zehn Jahre';
export const UNSAFE = 'die Nordbrücke halte keine zehn Jahre mehr';
export const CRANE = '„Der Hafen von Elmstadt bekommt bis 2030 einen neuen Kran aus Stahl“';
const DENIED = 'dass die Nordbrücke sicher sei und noch zehn Jahre halte';

const LEAD =
  'In Kleinau streiten Stadt und Rat um die Nordbrücke. Gutachter hatten im Oktober an zwei Pfeilern feine Risse gefunden, die Ergebnisse liegen dem Bauausschuss vor.';
const MORE =
  'Der Verkehr über die Nordbrücke in Kleinau soll vorerst weiter fließen. Der Bauausschuss des Rates berät am Donnerstag über die Pfeiler und die Kosten einer Sanierung.';
const TAIL = 'Im Frühjahr werden die Pfeiler der Nordbrücke noch einmal von Tauchern untersucht, teilte die Stadt mit.';

interface Report {
  readonly id: string;
  readonly outlet: string;
  readonly published: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly said: readonly Said[];
  readonly agencies?: readonly string[];
  /** What the statements have beside their roles. */
  readonly more?: Partial<StatementResult>;
}

function reported({ id, paragraphs, said, more = {}, ...about }: Report): DocumentResult {
  const document = documentOf(id, paragraphs.join('\n\n'), said, { agencies: [], ...about });
  return { ...document, statements: document.statements.map((statement) => ({ ...statement, ...more })) };
}

const WIRE = [LEAD, `Baudezernentin ${ZWIRN} sagte am Montag: ${SAFE}.`, MORE];
const SAID_SAFE: Said = { quote: SAFE, speaker: ZWIRN };

/** One event: an agency's report with three copies, reports of others, a contradiction, a denial and a change of mind. */
const EVENT: readonly Report[] = [
  {
    ...{ id: 'wire', outlet: 'Küstendienst', published: '2026-11-02T08:00:00Z', title: 'Streit um die Nordbrücke' },
    ...{ paragraphs: WIRE, said: [SAID_SAFE] },
  },
  {
    ...{
      id: 'bote',
      outlet: 'Der Bote',
      published: '2026-11-02T09:00:00Z',
      title: 'Nordbrücke: Stadt gibt Entwarnung',
    },
    ...{ paragraphs: WIRE, said: [SAID_SAFE], agencies: ['Küstendienst'] },
  },
  {
    ...{ id: 'talpost', outlet: 'Talpost', published: '2026-11-02T10:00:00Z', title: 'Nordbrücke hält' },
    ...{ paragraphs: [...WIRE, TAIL], said: [SAID_SAFE], agencies: ['Küstendienst'] },
  },
  {
    ...{ id: 'abend', outlet: 'Abendblatt', published: '2026-11-02T17:00:00Z', title: 'Risse in der Nordbrücke' },
    ...{ paragraphs: WIRE.slice(0, 2), said: [SAID_SAFE], agencies: ['Küstendienst'] },
  },
  {
    ...{
      id: 'anzeiger',
      outlet: 'Anzeiger',
      published: '2026-11-02T18:00:00Z',
      title: 'Wie sicher ist die Nordbrücke?',
    },
    paragraphs: [
      `Die Nordbrücke in Kleinau ist nach Ansicht der Stadt trotz der Risse in zwei Pfeilern stabil. Baudezernentin ${ZWIRN} erklärte, ${SAFE_REPORTED}.`,
      `Ratsherr ${KALT} sagte dagegen, ${UNSAFE}. Das zeigten die Risse in den Pfeilern, die Gutachter im Oktober fanden.`,
    ],
    said: [
      { quote: SAFE_REPORTED, speaker: ZWIRN, type: 'indirect' },
      { quote: UNSAFE, speaker: KALT, type: 'indirect' },
    ],
  },
  {
    ...{ id: 'bote2', outlet: 'Der Bote', published: '2026-11-03T07:00:00Z', title: 'Gutachter bestreitet Entwarnung' },
    paragraphs: [
      `Im Streit um die Nordbrücke in Kleinau hat sich ein Gutachter gemeldet. Cem Rahn bestritt, ${DENIED}. Die Risse in den Pfeilern habe der Bauausschuss im Oktober gesehen.`,
    ],
    said: [{ quote: DENIED, speaker: 'Cem Rahn', type: 'indirect' }],
    more: { standing: 'denied' },
  },
  {
    ...{ id: 'talpost2', outlet: 'Talpost', published: '2026-11-03T16:00:00Z', title: 'Zwirn rückt ab' },
    paragraphs: [
      `Im Streit um die Nordbrücke in Kleinau rückt Baudezernentin ${ZWIRN} von ihrer Aussage ab: Nach dem Bauausschuss sagte sie, ${UNSAFE}. Die Risse in den Pfeilern seien tiefer als im Oktober.`,
      'Wer die Sanierung bezahlt, blieb offen. Man habe „mit allen gesprochen“, hieß es.',
    ],
    said: [{ quote: UNSAFE, speaker: ZWIRN, type: 'indirect' }, { quote: '„mit allen gesprochen“' }],
  },
];

/** Fills a record with one event that is told by many. */
export async function fillCoverage(record: Record): Promise<void> {
  await added(record, EVENT.map(reported));
}

/** A claim that goes through many outlets in some days: most have it from an agency, some from one that is named. */
export async function fillSpread(record: Record, outlets: number): Promise<void> {
  const reports = Array.from({ length: outlets }, (_, i): Report => {
    const day = 9 + Math.floor((3 * i) / outlets);
    const source = i % 7 === 6 ? `Blatt ${i - 6}` : null;
    const opening = source === null ? '' : `Wie ${source} berichtet: `;
    return {
      ...{ id: `spread-${i}`, outlet: `Blatt ${i}`, title: `Kran im Hafen (${i})` },
      published: `2026-11-${String(day).padStart(2, '0')}T${String(8 + (i % 12)).padStart(2, '0')}:00:00Z`,
      paragraphs: [`${opening}Hafenmeisterin Dora Ebb sagte: ${CRANE}. Blatt ${i} war dabei.`],
      said: [{ quote: CRANE, speaker: 'Dora Ebb' }],
      agencies: i > 0 && source === null && i % 5 !== 1 ? ['Küstendienst'] : [],
      more: source === null ? {} : passedOn(source),
    };
  });
  await added(record, reports.map(reported));
}

/** A statement that came by way of an outlet, which the text names in its second word. */
function passedOn(source: string): Partial<StatementResult> {
  const spans = [{ start: 'Wie '.length, end: 'Wie '.length + source.length }];
  return { chain: [source], chainEvidence: [{ name: source, kind: 'outlet', text: source, spans }] };
}

async function added(record: Record, results: readonly DocumentResult[]): Promise<void> {
  await record.documents.add(
    results.map((result) => incoming(result)),
    RUN,
    AT,
  );
  while ((await record.settle(100)) > 0);
}
