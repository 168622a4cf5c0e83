import { isBusAddress, shownBus } from '../../work/jetstream/address.ts';
import { PAGE_LIMITS } from '../../pipeline/limits.ts';
import { ROLES } from '../../work/roles.ts';
import { ENGINES, LANGUAGES, PAGE_MEGABYTES, PAGE_SECONDS, PAUSE, PORT, THREADS } from '../options.ts';
import { LOG_FORMATS, LOG_LEVELS, PLACE, STOP_SECONDS, STOP_WITHIN } from '../running/options.ts';
import { type Kind, listOf, numberFrom, oneOf, text } from './kind.ts';

/** Something that can be said once for all, in a file or by the environment. */
export interface ConfigKey {
  /** As in a file, with the table before the dot. */
  readonly name: string;
  readonly kind: Kind<unknown>;
  /** What holds where nobody says anything; null where there is nothing, or it is worked out. */
  readonly preset: unknown;
  /** On the command line. */
  readonly option: string | null;
  /** Commands that it is for; null for all that have the option, or read the variable. */
  readonly commands: readonly string[] | null;
  /** A variable that other programs know too; the own one comes before it. */
  readonly standard?: string;
  /** How its value is shown, where a password may be in it; such a value may stand in a file of its own. */
  readonly shown: ((value: string) => string) | null;
  readonly help: Readonly<Record<'en' | 'de', string>>;
}

/** Without the password, even where the address is not written as it should be. */
const shownRecord = (address: string): string =>
  address.replace(/(\/\/[^/?#:]*):.*@/s, '$1@').replace(/([?&]password=)[^&#]*/gi, '$1…');

const WEB = text('http://…, https://…', (value) => /^https?:\/\//i.test(value) && URL.canParse(value));
/** Commands that fetch and read for long. */
const READERS = ['work', 'watch'];

const GENERAL: readonly ConfigKey[] = [
  {
    ...{ name: 'record', kind: text('FILE, postgres://…'), preset: null, option: '--record', commands: null },
    shown: shownRecord,
    help: {
      en: 'the record: a file, or the address of a schema in PostgreSQL',
      de: 'der Bestand: eine Datei oder die Adresse eines Schemas in PostgreSQL',
    },
  },
  {
    ...{ name: 'bus', kind: text('nats://HOST:4222, tls://HOST:4222', isBusAddress), preset: null, option: '--bus' },
    ...{ commands: null, shown: shownBus },
    help: {
      en: 'NATS JetStream over which work is shared',
      de: 'NATS JetStream, über den die Arbeit geteilt wird',
    },
  },
  {
    ...{ name: 'model', kind: text('FOLDER'), preset: null, option: null, commands: null, shown: null },
    help: {
      en: 'folder of the model that reads, instead of the one that ships with the package',
      de: 'Ordner des Modells, das liest, statt des mitgelieferten',
    },
  },
  {
    ...{ name: 'contact', kind: text('ADDRESS'), preset: null, option: '--contact', commands: null, shown: null },
    help: {
      en: 'who is behind the requests: an address, told to those who are asked for pages',
      de: 'wer hinter den Anfragen steht: eine Adresse, die erfährt, wer um Seiten gebeten wird',
    },
  },
  {
    ...{ name: 'reconcile', kind: WEB, preset: null, option: '--service', commands: null, shown: null },
    help: {
      en: 'reconciliation service that is asked for identifiers of entities',
      de: 'Abgleichdienst, der nach Kennungen von Akteuren gefragt wird',
    },
  },
];

const READING: readonly ConfigKey[] = [
  {
    ...{ name: 'reading.language', kind: oneOf(LANGUAGES), preset: 'auto', option: '--language', commands: READERS },
    shown: null,
    help: { en: 'language of the texts', de: 'Sprache der Texte' },
  },
  {
    ...{ name: 'reading.engine', kind: oneOf(ENGINES), preset: 'learned', option: '--engine', commands: READERS },
    shown: null,
    help: {
      en: 'what chooses the statements: the trained model, or the grammar by itself',
      de: 'was die Äußerungen wählt: das trainierte Modell oder die Grammatik allein',
    },
  },
  {
    ...{ name: 'reading.workers', kind: THREADS, preset: null, option: '--workers', commands: READERS, shown: null },
    help: {
      en: 'threads that read; where nothing is said one for each processor, 8 at most',
      de: 'Threads, die lesen; wo nichts gesagt ist, einer je Prozessor, höchstens 8',
    },
  },
  {
    ...{ name: 'reading.page_timeout', kind: PAGE_SECONDS, preset: PAGE_LIMITS.seconds, option: '--page-timeout' },
    ...{ commands: READERS, shown: null },
    help: {
      en: 'seconds that a page of half a megabyte may take; larger ones may take longer',
      de: 'Sekunden, die eine Seite von einem halben Megabyte dauern darf; größere dürfen länger',
    },
  },
  {
    ...{ name: 'reading.page_memory', kind: PAGE_MEGABYTES, preset: PAGE_LIMITS.megabytes, option: '--page-memory' },
    ...{ commands: READERS, shown: null },
    help: {
      en: 'megabytes of memory that a page of one megabyte may take; larger ones may take more',
      de: 'Megabyte Speicher, die eine Seite von einem Megabyte brauchen darf; größere dürfen mehr',
    },
  },
];

const FETCHING: readonly ConfigKey[] = [
  {
    ...{ name: 'fetching.pause', kind: PAUSE, preset: 1, option: '--pause', commands: READERS, shown: null },
    help: { en: 'seconds between two pages of one host', de: 'Sekunden zwischen zwei Seiten eines Rechners' },
  },
  {
    ...{ name: 'fetching.allow', kind: listOf(text('HOST, NETWORK')), preset: [], option: '--allow', shown: null },
    commands: [...READERS, 'desk'],
    help: {
      en: 'hosts and networks inside that may be fetched from, and that webhooks may lead to',
      de: 'Rechner und Netze im Inneren, von denen geholt werden darf und zu denen Webhooks führen dürfen',
    },
  },
];

const ALONE: readonly ConfigKey[] = [
  {
    ...{ name: 'work.roles', kind: listOf(oneOf([...ROLES, 'all'])), preset: null, option: '--role', shown: null },
    commands: ['work'],
    help: {
      en: 'what a process of “wortlaut work” does; all where nothing is said',
      de: 'was ein Prozess von „wortlaut work“ tut; alles, wo nichts gesagt ist',
    },
  },
  {
    ...{ name: 'work.metrics', kind: PLACE, preset: null, option: '--metrics', commands: ['work'], shown: null },
    help: {
      en: 'where figures for Prometheus are served, and whether the process is ready: /metrics, /healthz, /readyz',
      de: 'wo Zahlen für Prometheus stehen und ob der Prozess bereit ist: /metrics, /healthz, /readyz',
    },
  },
  {
    ...{ name: 'desk.host', kind: text('ADDRESS'), preset: '127.0.0.1', option: '--host', commands: ['desk'] },
    shown: null,
    help: {
      en: 'address of this machine on which the desk answers',
      de: 'Adresse dieses Rechners, unter der der Schreibtisch antwortet',
    },
  },
  {
    ...{ name: 'desk.port', kind: PORT, preset: null, option: '--port', commands: ['desk'], shown: null },
    help: {
      en: 'port on which the desk answers; where nothing is said 7330, or any that is free',
      de: 'Port, an dem der Schreibtisch antwortet; wo nichts gesagt ist, 7330 oder ein freier',
    },
  },
  {
    ...{ name: 'desk.trust_proxy', kind: text('IP'), preset: null, option: '--trust-proxy', commands: ['desk'] },
    shown: null,
    help: {
      en: 'IP address of a reverse proxy in front, which is believed when it says for whom it asks',
      de: 'IP-Adresse eines Reverse-Proxys davor, dem geglaubt wird, für wen er fragt',
    },
  },
  {
    ...{ name: 'desk.user_header', kind: text('NAME'), preset: null, option: '--user-header', commands: ['desk'] },
    shown: null,
    help: {
      en: 'header in which this proxy names who is signed in; needs desk.trust_proxy',
      de: 'Kopfzeile, in der dieser Proxy nennt, wer angemeldet ist; braucht desk.trust_proxy',
    },
  },
];

/** Commands that run for long. */
const LASTING = ['work', 'watch', 'desk'];

const RUNNING: readonly ConfigKey[] = [
  {
    ...{ name: 'log.format', kind: oneOf(LOG_FORMATS), preset: 'none', option: '--log', commands: LASTING },
    shown: null,
    help: {
      en: 'a line on standard error for each thing that happens, for people or for programs',
      de: 'eine Zeile auf der Fehlerausgabe für alles, was geschieht, für Menschen oder für Programme',
    },
  },
  {
    ...{ name: 'log.level', kind: oneOf(LOG_LEVELS), preset: 'info', option: '--log-level', commands: LASTING },
    shown: null,
    help: { en: 'least level of what is logged', de: 'geringste Stufe dessen, was protokolliert wird' },
  },
  {
    ...{ name: 'stop.within', kind: STOP_SECONDS, preset: STOP_WITHIN, option: '--stop-within', commands: LASTING },
    shown: null,
    help: {
      en: 'seconds to finish what is under way after SIGTERM; what is left then is given back or done another time',
      de: 'Sekunden, um nach SIGTERM fertigzumachen, was im Gange ist; der Rest wird zurückgegeben oder geschieht ein andermal',
    },
  },
];

const TRACES: readonly ConfigKey[] = [
  {
    ...{ name: 'trace.endpoint', kind: WEB, preset: null, option: '--trace', commands: ['work'], shown: null },
    standard: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    help: {
      en: 'collector that takes OpenTelemetry traces, by OTLP over HTTP; none where nothing is said',
      de: 'Sammelstelle für Traces von OpenTelemetry, mit OTLP über HTTP; keine, wo nichts gesagt ist',
    },
  },
  {
    ...{ name: 'trace.share', kind: numberFrom(0, 1), preset: 1, option: '--trace-share', commands: ['work'] },
    shown: null,
    help: { en: 'share of the documents that are traced', de: 'Anteil der Dokumente, die verfolgt werden' },
  },
];

/** All that can be said; the order in which it is shown. */
export const KEYS: readonly ConfigKey[] = [...GENERAL, ...READING, ...FETCHING, ...ALONE, ...RUNNING, ...TRACES];

/** The environment variable for a key. */
export const variableOf = ({ name }: Pick<ConfigKey, 'name'>): string =>
  `WORTLAUT_${name.toUpperCase().replaceAll('.', '_')}`;
