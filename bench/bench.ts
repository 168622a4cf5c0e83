// `npm run bench -- PART`: what each part measures and takes is in bench/README.md.
import { attribute } from '../src/attribution/attribute.ts';
import { archive } from './archive.ts';
import { bulk } from './bulk.ts';
import { calibration } from './calibration.ts';
import { claims, measureClaims } from './claims.ts';
import { dateGate } from './date-gate.ts';
import { dates, findDates } from './dates.ts';
import { identity, measureIdentity } from './identity.ts';
import { measureNames, names } from './names.ts';
import { measurePages, pages } from './pages.ts';
import { pageMetadata } from './page-metadata.ts';
import { partitions } from './partitions.ts';
import { partGate } from './part-gate.ts';
import { crossvalidate } from './crossvalidate.ts';
import { UsageError } from './command.ts';
import { CorpusError } from '../src/training/corpus.ts';
import { desk } from './desk.ts';
import { fetching } from './fetching.ts';
import { gate, learnedGate } from './gate.ts';
import { provenance } from './provenance.ts';
import { register, registerGate } from './register.ts';
import { record } from './record.ts';
import { scale } from './scale.ts';
import { search } from './search.ts';
import { quality } from './quality.ts';
import { speed } from './speed.ts';
import { measureStories, stories } from './stories.ts';
import { workFaults } from './work-faults.ts';
import { work } from './work.ts';

const USAGE = `npm run bench -- quality [CORPUS.jsonl…] [--engine grammar|learned] [--errors N] [--kind KIND] [--by-type] [--json]
npm run bench -- crossvalidate [--folds K] [--curve | --ablate] [--json]
npm run bench -- calibration
npm run bench -- speed [--megabytes N] [--only PART] [--json]
npm run bench -- dates [CORPUS.jsonl] [--errors N] [--by-type] [--json]
npm run bench -- names [--errors N] [--json]
npm run bench -- identity [--crossvalidate] [--json]
npm run bench -- pages [--crossvalidate [--folds K]] [--errors N] [--json]
npm run bench -- provenance [CORPUS.jsonl] [--errors N] [--sample N] [--of hedges|chain|standing] [--gate [--raise]] [--json]
npm run bench -- register [--json]
npm run bench -- claims [--errors N] [--json]
npm run bench -- stories [--errors N] [--cost] [--json]
npm run bench -- metadata [--origins] [--errors N] [--json]
npm run bench -- archive [--pages N] [--small] [--engine grammar|learned] [--json]
npm run bench -- fetch [--pages N] [--json]
npm run bench -- search [--statements N] [--queries N] [--file FILE] [--json]
npm run bench -- record [--documents N] [--json]
npm run bench -- desk [--documents N | --record FILE] [--only pages|readers] [--readers N] [--seconds N] [--rounds N] [--json]
npm run bench -- work-faults [--schedules N] [--seed N] [--json]
npm run bench -- work [--pages N] [--rounds N] [--sizes N,N] [--filled FOLDER] [--json]
npm run bench -- scale [--documents-per-day N,N] [--seed N] [--target SECONDS] [--pause SECONDS] [--page | --json]
npm run bench -- bulk [--documents N] [--json]
npm run bench -- partitions [--statements N] [--json]
npm run bench -- gate [--raise]`;

type Part = (args: string[]) => number | Promise<number>;

const PARTS: Readonly<Record<string, Part>> = {
  ...{ quality, crossvalidate, calibration, speed, dates, names, identity, pages, provenance },
  ...{ metadata: pageMetadata, register, claims, stories, archive, fetch: fetching, search, record },
  ...{ desk, work, 'work-faults': workFaults, scale, bulk, partitions, gate: allGates },
};

async function allGates(args: string[]): Promise<number> {
  const ofStories = await measureStories('bench/stories/gold.jsonl');
  const parts =
    dateGate(args, findDates) +
    partGate(args, 'bench/floors-names.json', measureNames) +
    partGate(args, 'bench/floors-identity.json', measureIdentity) +
    partGate(args, 'bench/floors-pages.json', measurePages) +
    partGate(args, 'bench/floors-claims.json', measureClaims) +
    partGate(args, 'bench/floors-stories.json', () => ofStories) +
    provenance(['--gate', ...args]) +
    registerGate(args);
  return gate(args, (document) => attribute(document, null)) + learnedGate(args) + parts;
}

function run([command = '', ...args]: string[]): number | Promise<number> {
  if (!Object.hasOwn(PARTS, command)) throw new UsageError(USAGE);
  return PARTS[command](args);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof CorpusError) {
    console.error(error.message);
    process.exitCode = 1;
  } else if (error instanceof UsageError || isParseError(error)) {
    console.error((error as Error).message);
    process.exitCode = 2;
  } else throw error;
}

function isParseError(error: unknown): boolean {
  return error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}
