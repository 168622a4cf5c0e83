import type { ModelProblem } from '../attribution/model-error.ts';
import type { NameReason } from '../identity/names/same-name.ts';
import type { HedgeKind } from '../language/de/data/hedges.ts';
import type { Medium, StatementType } from '../text/statement.ts';
import type { Standing } from '../provenance/evidence.ts';
import type { TrainingStep } from '../training/train.ts';
import { de } from './messages.de.ts';
import type { AddMessages } from './add/messages.ts';
import type { AlertMessages } from './alerts/messages.ts';
import type { CareMessages } from './care/messages.ts';
import type { ConfigMessages } from './config/messages.ts';
import type { ClaimsMessages } from './claims/messages.ts';
import type { FindMessages } from './find/messages.ts';
import type { DeskMessages } from './desk/messages.ts';
import type { McpMessages } from './mcp/messages.ts';
import type { MoveMessages } from './move/messages.ts';
import type { TokenMessages } from './token/messages.ts';
import type { StoriesMessages } from './stories/messages.ts';
import type { TimelineMessages } from './timeline/messages.ts';
import type { ExportMessages } from './export/messages.ts';
import type { FetchMessages } from './fetch/messages.ts';
import type { RegisterMessages } from './register/messages.ts';
import type { RunningMessages } from './running/messages.ts';
import type { WatchMessages } from './watch/messages.ts';
import type { WorkMessages } from './work/messages.ts';
import { en } from './messages.en.ts';

/** Everything the command says to people, in one language. */
export interface Messages {
  readonly locale: 'de' | 'en';
  readonly types: Readonly<Record<StatementType, string>>;
  readonly media: Readonly<Record<Medium, string>>;
  readonly hedges: Readonly<Record<HedgeKind, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  /** Names of roles and parts, as labels. */
  readonly labels: {
    readonly licence: string;
    readonly data: string;
    /** What tells parts of speech. */
    readonly tagger: string;
    readonly digest: string;
    readonly size: string;
    readonly documents: (count: number) => string;
    readonly speaker: string;
    readonly cue: string;
    readonly addressee: string;
    readonly hedge: string;
    readonly because: string;
    readonly within: string;
    /** Before the stations that a statement passed. */
    readonly chain: string;
    /** Before the day on which it was said. */
    readonly saidOn: string;
    readonly standing: string;
    readonly quote: string;
  };
  readonly sure: (percent: number) => string;
  readonly unnamed: string;
  readonly nothingFound: string;
  readonly statements: (count: number) => string;
  readonly page: {
    readonly title: string;
    readonly whoSpeaks: string;
    readonly documents: string;
    readonly empty: string;
    readonly more: (count: number) => string;
    readonly note: string;
  };
  readonly training: Readonly<Record<TrainingStep | 'candidates', string>>;
  /** What `wortlaut model` says. */
  readonly modelCard: {
    readonly what: string;
    readonly figures: string;
    readonly columns: Readonly<Record<'type' | 'annotated' | 'found' | 'right' | 'recall', string>>;
    readonly calibration: (percent: string) => string;
    readonly weak: string;
    readonly weaknesses: readonly string[];
    readonly more: (file: string) => string;
    readonly whole: (digest: string) => string;
    readonly otherCard: (file: string) => string;
    readonly noLicence: (file: string) => string;
  };
  readonly errors: {
    /** By error code of `pipeline/` and `read/`; codes that are not here are told in the message they came with. */
    readonly failures: Readonly<Record<string, (detail: string) => string>>;
    /** By what is wrong with a model file; what is not here is told in the message it came with. */
    readonly model: Readonly<Partial<Record<ModelProblem, string>>>;
    readonly otherLanguage: (corpus: string, id: string, language: string) => string;
    readonly failed: (id: string, what: string) => string;
    readonly cannotWrite: (file: string, why: string) => string;
    readonly unexpected: (why: string) => string;
  };
  /** What is wrong with the way the command was called; `what` is the offending word. */
  readonly usage: {
    readonly byCode: Readonly<Record<string, (what: string) => string>>;
    readonly meant: (what: string) => string;
    readonly notAllowed: (option: string, value: string, allowed: string) => string;
    readonly badUrl: (value: string) => string;
    readonly urlForOne: (files: number) => string;
    readonly stdinOnce: string;
    readonly learnsFromOnce: (input: string) => string;
    readonly outIsInput: (file: string) => string;
    readonly learnedWithoutModel: string;
    readonly resumeWithout: string;
    readonly foreignJournal: (journal: string) => string;
    readonly withoutJournal: (out: string, journal: string) => string;
    readonly cannotGoOn: (out: string, why: string) => string;
    readonly otherOptions: string;
    readonly otherInputs: string;
    readonly changedInput: (input: string) => string;
    readonly changedStream: string;
    readonly changedOutput: string;
    readonly twoNames: (given: number) => string;
    readonly seeHelp: (command: string) => string;
  };
  readonly notes: {
    readonly training: (step: number, steps: number, what: string) => string;
    readonly withCorrections: (documents: number, record: string) => string;
    readonly trained: (folder: string, seconds: string) => string;
    readonly noModel: string;
    readonly stopped: (documents: number, out: string) => string;
    readonly toGoOn: (command: string) => string;
    readonly complete: (out: string) => string;
    readonly nothingAt: (offset: number) => string;
    readonly beyondText: (offset: number, length: number) => string;
    /** Documents in another language than German, which are read but not searched. */
    readonly otherLanguage: (documents: number) => string;
    /** Lines that repeat, on the pages of so many sites. */
    readonly learned: (lines: number, sites: number) => string;
    /** Records of archives that are no documents. */
    readonly passedOver: (records: number) => string;
  };
  /** What `wortlaut name` says. */
  readonly names: {
    readonly same: string;
    readonly different: string;
    readonly canonical: string;
    readonly reasons: Readonly<Record<NameReason, string>>;
  };
  readonly register: RegisterMessages;
  readonly add: AddMessages;
  readonly care: CareMessages;
  readonly claims: ClaimsMessages;
  readonly config: ConfigMessages;
  readonly find: FindMessages;
  readonly desk: DeskMessages;
  readonly stories: StoriesMessages;
  readonly timeline: TimelineMessages;
  readonly export: ExportMessages;
  readonly alerts: AlertMessages;
  readonly token: TokenMessages;
  readonly mcp: McpMessages;
  readonly move: MoveMessages;
  readonly fetch: FetchMessages;
  readonly watch: WatchMessages;
  readonly work: WorkMessages;
  readonly running: RunningMessages;
  readonly progress: {
    readonly documents: (count: number) => string;
    /** So many in the first pass of two. */
    readonly learning: (count: number) => string;
    readonly failed: (count: number) => string;
    /** So many in a second. */
    readonly rate: (documents: number) => string;
    readonly left: (seconds: number) => string;
    /** While what an earlier run has read is passed over. */
    readonly passing: string;
  };
  readonly help: {
    readonly titles: Readonly<Record<string, string>>;
    readonly program: string;
    readonly read: string;
    readonly files: string;
    readonly from: string;
    readonly to: string;
    readonly language: string;
    readonly url: string;
    readonly published: string;
    readonly out: string;
    readonly engine: string;
    readonly minConfidence: string;
    readonly withPage: string;
    readonly learnOutlets: string;
    readonly workers: string;
    readonly workersPreset: (most: number) => string;
    readonly pageTimeout: string;
    readonly pageMemory: string;
    readonly resume: string;
    readonly name: string;
    readonly names: string;
    readonly namesFrom: string;
    readonly nameUsage: string;
    readonly explain: string;
    readonly file: string;
    readonly at: string;
    readonly explainUsage: string;
    readonly model: string;
    readonly check: string;
    readonly train: string;
    readonly corpora: string;
    readonly folder: string;
    readonly trainUsage: string;
    readonly withCorrections: string;
    readonly completions: string;
    readonly shell: string;
    readonly help: string;
    readonly version: string;
    readonly allowed: string;
    readonly preset: string;
    readonly examples: string;
    readonly statuses: string;
    readonly usage: string;
    readonly readUsage: string;
  };
}

/** German where the locale of the environment is, else English. */
export function messagesFor(env: NodeJS.ProcessEnv): Messages {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^de\b|^de_/i.test(locale) ? de : en;
}
