/** The codes that the reporting lexica share. */
import type { Medium } from '../../../text/statement.ts';
import { codes, oneOf } from './table.ts';

/** What a reporting word does: `act` thanks, apologises or congratulates, `know` finds out or shows, `sound` is a manner. */
export const REPORTING_KINDS = [
  'say',
  'ask',
  'demand',
  'criticise',
  'deny',
  'agree',
  'announce',
  'warn',
  'act',
  'think',
  'know',
  'write',
  'sound',
] as const;
export type ReportingKind = (typeof REPORTING_KINDS)[number];

/** The usual reading without context. */
const MEDIA_OF_SPEECH = [
  'speech',
  'writing',
  'thought',
  'speech-writing',
  'speech-thought',
  'thought-writing',
] as const satisfies readonly Medium[];

/**
 * What holds the reported content:
 * - `dass`, `ob`, `w` (embedded question), `v2` (*sagte, er komme*), `inf` (*zu*-infinitive), `direct` (frames direct speech);
 *   with `prep:auf` and `dass` the clause may have a correlate: *weist darauf hin, dass …*;
 * - `acc`: an accusative object alone is the reported act (*kritisiert die Pläne*);
 * - `als`: object and *als* (*bezeichnet ihn als Lügner*); `pred`: object and predicate (*nennt die Pläne falsch*);
 * - `gen`: a genitive object (*bezichtigt ihn der Lüge*).
 *
 * Whom it is said to: `dat` (*sagt ihm*), `acc-person` (*bittet ihn*), `gegenüber`, `zu`, `mit`, `an`, `bei`, `von`.
 */
const COMPLEMENTS = [
  'dass',
  'ob',
  'w',
  'v2',
  'inf',
  'direct',
  'acc',
  'als',
  'pred',
  'gen',
  'dat',
  'acc-person',
  'gegenüber',
  'zu',
  'mit',
  'an',
  'bei',
  'von',
] as const;

/** Prepositions whose object alone is the reported act: `prep:vor` in *warnt vor Folgen*. */
const COMPLEMENT_PREPOSITIONS = [
  'prep:an',
  'prep:auf',
  'prep:aus',
  'prep:für',
  'prep:gegen',
  'prep:in',
  'prep:mit',
  'prep:nach',
  'prep:um',
  'prep:von',
  'prep:vor',
  'prep:zu',
  'prep:über',
] as const;

const ALL_COMPLEMENTS = [...COMPLEMENTS, ...COMPLEMENT_PREPOSITIONS] as const;
export type Complement = (typeof ALL_COMPLEMENTS)[number];

/** 3: practically always reports with its complements; 2: usually; 1: often does not. */
const STRENGTHS = ['1', '2', '3'] as const;
export type Strength = 1 | 2 | 3;

export function kindOf(cell: string): ReportingKind {
  return oneOf(REPORTING_KINDS, cell);
}

export function mediumOf(cell: string): Medium {
  return oneOf(MEDIA_OF_SPEECH, cell);
}

export function strengthOf(cell: string): Strength {
  return Number(oneOf(STRENGTHS, cell)) as Strength;
}

export function complementsOf(cell: string): readonly Complement[] {
  return codes(cell).map((code) => oneOf(ALL_COMPLEMENTS, code));
}

/** Where the speaker stands: most often as the subject; *mir fiel auf*: dative; *mich wundert*: accusative; *es hieß*: none. */
export const SPEAKER_ROLES = ['subject', 'dative', 'accusative', 'none'] as const;
export type SpeakerRole = (typeof SPEAKER_ROLES)[number];

export function speakerOf(cell: string): SpeakerRole {
  return oneOf(SPEAKER_ROLES, cell);
}
