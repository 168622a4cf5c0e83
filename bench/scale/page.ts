import { readFileSync } from 'node:fs';
import { markdownTable } from '../calibration.ts';
import type { Checked } from './check.ts';
import { type Costs, writingAt } from './costs.ts';
import { CORES, type Plan, USED } from './plan.ts';
import { SLOTS } from './simulate.ts';
import { DAY, PEAK, WORLD } from './world.ts';

const RESULTS = 'bench/results/scale.json';
export const PAGE = 'docs/scale.md';

/** What is committed as `results/scale.json`. */
export interface ScaleReport {
  readonly command: string;
  /** Seconds. */
  readonly target: number;
  readonly pause: number;
  readonly costs: Costs;
  readonly plans: readonly Plan[];
  readonly check: readonly Checked[];
}

export const committedScale = (): ScaleReport => JSON.parse(readFileSync(RESULTS, 'utf8')) as ScaleReport;

const number = (n: number): string => n.toLocaleString('en');
const seconds = (n: number | null): string => (n === null ? 'never' : number(n));
const milliseconds = (n: number): string => (1e3 * n).toFixed(1);
const shareOf = (n: number): string => `${(100 * n).toFixed(0)} %`;

/** The page in Markdown, laid out as prettier would. */
export function scalePage(report: ScaleReport): string {
  return `# How far it goes

<!-- Written by "npm run bench -- scale --page" from ${RESULTS}: change bench/scale/page.ts, not this page. -->

What so many documents a day need, by a simulation (\`${report.command}\`): a day, event by event, with the costs that \`npm run bench -- work\` measured and with what is assumed of the world. It is a plan, not a measurement: nobody has run this on more than two cores.

## What it needs

${needs(report.plans)}

Machines have ${CORES} cores, of which ${shareOf(USED)} are used in the busiest hour; that has ${PEAK.toFixed(2)} times the documents of the mean. A domain is a bus with a record of its own. Disk is the database alone: without replicas, its log, and pages that were kept. The part of a domain that writes is sized for what is there after a year.

## How soon

Seconds until a document can be found; the goal is ${number(report.target)} for 95 of 100 documents.

${lags(report.plans)}

What is asked of the machines takes seconds, the rest of the first line is to wait for the turn of a host. What takes long is to learn of a document: a list is visited every ${number(WORLD.least)} seconds at the most often (\`gather/watch/schedule.ts\`), and one that seldom has something new much less often. Were every list visited every three minutes, documents would be found within the goal, for ${often(report.plans)}.

## What a document costs

${costs(report.costs)}

Storing is taken from a record in PostgreSQL with ${number(report.costs.stored)} documents. What is there makes it slower: ten times as many, ${shareOf(report.costs.tenfold - 1)} more, as measured in SQLite up to 200,000 documents (\`bench/results/record.json\`), and carried on from there.

## Where it ends first, and what then

${limits(report)}

## How well it predicts

The same simulation, without failures and without waiting for hosts, of runs that were measured: each worker fetches and reads, one process more stores in PostgreSQL, over NATS, all on one machine of two cores that did much else meanwhile, and not the same in each run: figures by the clock are as good as that.

${markdownTable([CHECKED, ...report.check.map(checkRow)])}

## What is assumed

${assumptions(report.pause)}

Not in it: pages that cannot be had, notes about visits that found nothing, alerts, what readers of the desk ask, and replicas of bus and record.
`;
}

function needs(plans: readonly Plan[]): string {
  const sum = ({ cores }: Plan, of: 'mean' | 'peak'): number =>
    Math.round(Object.values(cores).reduce((all, one) => all + one[of], 0));
  const steps = ['fetch', 'read', 'write', 'database', 'bus'] as const;
  const names = { fetch: 'fetching', read: 'reading', write: 'storing', database: 'PostgreSQL', bus: 'NATS' };
  return rows(plans, [
    ['domains', ({ domains }) => number(domains)],
    ['documents a day of a domain', ({ perDomain }) => number(perDomain)],
    ['processes of a domain: fetch, read, store', ({ processes: { fetch, read } }) => `${fetch}, ${read}, 1`],
    ...steps.map((step): Row => [
      `cores for ${names[step]}: mean, busiest hour`,
      ({ cores }) => `${number(cores[step].mean)}, ${number(cores[step].peak)}`,
    ]),
    ['cores in all: mean, busiest hour', (plan) => `${number(sum(plan, 'mean'))}, ${number(sum(plan, 'peak'))}`],
    ['machines', ({ machines }) => number(machines)],
    ['disk, gigabytes: a day, a year', ({ disk }) => `${number(disk.day)}, ${number(disk.year)}`],
    ['the one that writes is busy, busiest hour', ({ writerBusy }) => shareOf(writerBusy)],
    ['given out again in a domain, a day', ({ again }) => number(again)],
    ['held back because a stream was full', ({ held }) => number(held)],
    [
      'longest queues: fetch, read, store',
      ({ longest: { fetch, read, store } }) => [fetch, read, store].map(number).join(', '),
    ],
  ]);
}

type Row = readonly [name: string, of: (plan: Plan) => string];

const rows = (plans: readonly Plan[], all: readonly Row[]): string =>
  markdownTable([
    ['documents a day', ...plans.map(({ documentsPerDay }) => number(documentsPerDay))],
    ...all.map(([name, of]) => [name, ...plans.map(of)]),
  ]);

function lags(plans: readonly Plan[]): string {
  const told = ({ p50, p95, p99 }: Plan['lag']['known']): string => [p50, p95, p99].map(seconds).join(', ');
  return rows(plans, [
    ['from its list: p50, p95, p99', ({ lag }) => told(lag.known)],
    ['from its publication: p50, p95, p99', ({ lag }) => told(lag.published)],
    ['the same, lists visited every 3 minutes', ({ often: { published } }) => told(published)],
  ]);
}

const often = (plans: readonly Plan[]): string =>
  plans
    .map(({ domains, listVisits, often: more }) => {
      const times = (more.listVisits / listVisits).toFixed(1);
      return `${number(domains * more.listVisits)} visits of lists a day instead of ${number(domains * listVisits)} (${times} times)`;
    })
    .join(', and ');

function costs({ fetch, read, store, settle, ofDatabase, bus, bytes }: Costs): string {
  return markdownTable([
    ['step', 'milliseconds on a core'],
    ['fetch', milliseconds(fetch)],
    ['read and attribute', milliseconds(read)],
    ['store', milliseconds(store)],
    ['settle: claims, stories, alerts', milliseconds(settle)],
    ['of the last two, PostgreSQL itself', shareOf(ofDatabase)],
    ['NATS, over all steps', milliseconds(bus)],
    ['bytes in the database', number(bytes)],
  ]);
}

function limits({ costs: all, pause, plans }: ScaleReport): string {
  const { store, settle, bus } = all;
  const now = Math.floor(DAY / PEAK / (store + settle));
  const [small] = plans;
  const then = Math.floor(DAY / PEAK / writingAt(all, 365 * small.perDomain));
  const visits = DAY / (pause + WORLD.response);
  const ofHost = Math.floor(visits / PEAK / (1 + WORLD.checks.length));
  const ofBus = Math.floor(DAY / PEAK / bus);
  return `1. **One writes at a time in a record.** It is full in the busiest hour at ${number(now)} documents a day, with what was measured to be there; after a year of ${number(small.perDomain)} a day at ${number(then)}. More workers do not help. Then: several domains, each with the documents of its own hosts, bus and record. PostgreSQL partitioned by a hash of the document, or Citus, would spread its tables and not this: the register of entities, claims and stories grow in the order in which documents come ([0041](decisions/0041-one-store-over-two-databases.md)). Claims and persons across domains are then not joined; that needs finer locks first, by speaker.
2. **A list is visited every ${number(WORLD.least)} seconds at the most often**, so 95 of 100 documents cannot be known in less than ${number(0.95 * WORLD.least)}. Then: visits as often as outlets allow, or what they push (WebSub).
3. **A host is asked by one at a time, with a pause of ${number(pause)} s**: ${number(ofHost)} documents a day of one host in the busiest hour, as each page is looked at ${1 + WORLD.checks.length} times. The busiest here has ${number(small.busiest)}.
4. **Who fetches holds an address until the turn of its host has come**, ${SLOTS} of them in a process. A list tells of many pages of one host at once, so a domain needs ${small.processes.fetch} processes that together keep ${(small.cores.fetch.peak / small.domains).toFixed(2)} cores busy. Then: give back what must wait for its host, or more slots in a process.
5. **NATS** needs ${milliseconds(bus)} ms of a core for a document: one core is full at ${number(ofBus)} documents a day, far behind the record. Then: a domain more, with a server of its own.
6. **Search** is asked of the record of each domain. Beyond some domains a question goes to all of them, and is as slow as the slowest: then an index of all statements beside them (OpenSearch, with the words that \`record/search/\` makes), which holds no more than can be made again.`;
}

const CHECKED = [
  'workers',
  'documents a second: predicted',
  'measured',
  'apart',
  'ms on cores: predicted',
  'measured',
  'apart',
];

function checkRow({ workers, predicted, measured, core }: Checked): string[] {
  const pair = (one: number, other: number): string[] => [one, other].map(String).concat(apart(one, other));
  return [String(workers), ...pair(predicted, measured), ...pair(core.predicted, core.measured)];
}

const apart = (predicted: number, measured: number): string =>
  `${((100 * (predicted - measured)) / measured).toFixed(0)} %`;

function assumptions(pause: number): string {
  const { perHost, busiest, response, slow, deaths, restarts, checks, changed } = WORLD;
  return `- ${perHost} documents a day of an outlet on average, ${number(busiest)} of the busiest, the others by Zipf and Mandelbrot; published over the day as news is, most before noon and in the late afternoon.
- An answer takes ${response} s (the middle; lognormal), and ${slow.times} times as long for half an hour in ${shareOf(slow.perDay)} of a host's days. Pause: ${pause} s.
- A page is looked at ${checks.length} times more in three days, as \`wortlaut work\` does; ${shareOf(changed)} of these visits find something new.
- A worker ends without a word ${deaths.perDay} times a day and is back after ${deaths.seconds} s; a machine restarts every other day (${restarts.perDay} a day) and takes ${restarts.seconds} s. What they had is given out again after the patience of the bus.
- Reading a page takes longer or shorter than the mean as lognormal numbers do.`;
}
