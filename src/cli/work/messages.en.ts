import type { WorkMessages } from './messages.ts';

const number = (count: number): string => count.toLocaleString('en');
const many = (count: number, one: string, more: string): string => `${number(count)} ${count === 1 ? one : more}`;

export const workEn: WorkMessages = {
  tally: ({ documents, new: fresh, revised, fresh: statements, failed }) =>
    `${many(documents, 'document', 'documents')} stored: ${number(fresh)} new, ${number(revised)} changed${failed > 0 ? `, ${number(failed)} failed` : ''} · ${many(statements, 'new statement', 'new statements')}`,
  stopped: 'wortlaut: stopped; what was under way is finished or was given back',
  stopping: 'wortlaut: finishing what is under way …',
  waits: (why) => `wortlaut: waiting for the record: ${why}`,
  problems: {
    address: (what) => `“${what}” is no address of a bus: nats://HOST:4222`,
    file: (what) => `the bus: ${what} cannot be read`,
    unreachable: (what) => `${what} does not answer: is nats-server running there?`,
    untrusted: (what) =>
      `${what}: the secured connection was not made; ?ca=FILE names the authorities that are trusted, ?certificate=FILE&key=FILE what the server asks for`,
    refused: (what) =>
      `${what} does not let us in: name and password stand in the address, nats://NAME:PASSWORD@HOST, or ?credentials=FILE names who we are`,
    'no-jetstream': (what) => `${what} has no JetStream: start it with nats-server -js`,
    gone: (what) => `the bus: ${what}`,
    failed: (what) => `the bus: ${what}`,
  },
  needsBus: 'no bus is named: --bus nats://HOST:4222, or WORTLAUT_BUS',
  wholeAlone: 'without --bus one process does everything: --role needs a bus to share the work over',
  noPlace: (place, why) => `${place} cannot be listened on: ${why}`,
  letters: {
    none: 'There are no dead letters.',
    noSuch: (which) => `there is no dead letter ${which}; “wortlaut work dead” shows all`,
    line: ({ number: n, at, step, title, attempts, reason }) =>
      `${n}  ${at.slice(0, 16).replace('T', ' ')}  ${step}  ${title}\n   ${reason} (${many(attempts, 'attempt', 'attempts')})`,
    replayed: (count) => `${many(count, 'letter', 'letters')} put back to be done again`,
    dropped: (count) => `${many(count, 'letter', 'letters')} dropped`,
    more: (count) => `These are the first ${number(count)}.`,
  },
  given: (count, known) =>
    `${many(count, 'document or address', 'documents and addresses')} put on the bus${known > 0 ? `, ${number(known)} were on it within the last hour already` : ''}`,
  notWithBus: (option) => `${option} does not go together with --bus: “wortlaut work” has it where it reads`,
  help: {
    work: 'Fetch, read and store what is on the bus, on as many machines as there are.',
    usage: '[--role ROLE…] [--bus ADDRESS] [--record FILE] [options]',
    role: 'what this process does, all where it is not said; store and schedule need the record',
    bus: 'NATS JetStream over which work is shared, nats://HOST:4222; also WORTLAUT_BUS',
    busUsage: 'puts what is to be added on the bus for “wortlaut work”, instead of reading it here',
    once: 'ends when nothing is left to do',
    metrics: 'HOST:PORT under which figures for Prometheus are served, and whether this process is ready',
    trace:
      'collector that takes OpenTelemetry traces (OTLP over HTTP), http://HOST:4318; also OTEL_EXPORTER_OTLP_ENDPOINT',
    traceShare: 'share of the documents that are traced',
    record: 'file of the record, or postgres://… for several that store; also WORTLAUT_RECORD',
    more: 'Ends on SIGTERM: what is under way is finished or given back. Without --bus everything is done in this process.',
    dead: 'What failed for good: show it, have it done again, drop it.',
    list: 'Show what failed for good, and why.',
    show: 'Show one, with what was to be done.',
    replay: 'Have it done again: some, or all.',
    drop: 'Drop it: some, or all.',
    number: 'number of the letter',
    numbers: 'numbers of letters, or “all”',
    to: 'format of the output',
  },
};
