import type { HedgeKind } from '../../language/de/data/hedges.ts';
import type { Standing } from '../../provenance/evidence.ts';
import type { Span } from '../../text/span.ts';
import type { Medium, StatementType } from '../../text/statement.ts';
import type { StatementState } from '../stored.ts';
import { dayKeys } from './days.ts';
import { EVERY, Mark, numbered, plainName, quoteTokens, stemsOf } from './tokens.ts';

/** Who is behind words, and all words for them: those of the statement and their names in the document. */
export interface WhoFacts {
  /** E12; null for nobody known. */
  readonly entity: number | null;
  readonly words: readonly string[];
}

/** What the index knows of a statement. */
export interface EntryFacts {
  /** Of the revision. */
  readonly text: string;
  readonly quote: readonly Span[];
  readonly type: StatementType;
  readonly medium: Medium;
  readonly standing: Standing;
  readonly state: StatementState;
  /** When it was said, else published. */
  readonly day: string | null;
  readonly published: string | null;
  readonly speaker: WhoFacts;
  readonly addressee: WhoFacts;
  readonly document: number;
  readonly outlet: number | null;
  readonly hedges: readonly { readonly kind: HedgeKind; readonly words: string }[];
  readonly chain: readonly string[];
}

/** Everything under which a statement is found, as tokens; words of the quote first and in their order. */
export function entryOf(facts: EntryFacts): string {
  const { text, quote, speaker, addressee } = facts;
  const { forms, whole, parts } = quoteTokens(text, quote);
  return [
    ...forms,
    ...marked(Mark.whole, whole),
    ...marked(Mark.part, parts),
    EVERY,
    Mark.type + plainName(facts.type),
    Mark.medium + plainName(facts.medium),
    Mark.standing + facts.standing,
    Mark.state + facts.state,
    numbered(Mark.outlet, facts.outlet),
    numbered(Mark.document, facts.document),
    ...daysOf(Mark.said, facts.day),
    ...daysOf(Mark.published, facts.published),
    numbered(Mark.speaker, speaker.entity),
    ...marked(Mark.speakerWord, stemsOf(speaker.words.join('\n\n'))),
    numbered(Mark.addressee, addressee.entity),
    ...marked(Mark.addresseeWord, stemsOf(addressee.words.join('\n\n'))),
    ...hedgesOf(facts),
    ...chainOf(facts),
  ].join(' ');
}

const daysOf = (mark: string, day: string | null): readonly string[] =>
  day === null ? [] : dayKeys(day).map((key) => mark + key);

function hedgesOf({ hedges }: EntryFacts): readonly string[] {
  if (hedges.length === 0) return [`${Mark.hedge}none`];
  const kinds = new Set(hedges.map(({ kind }) => kind));
  const words = stemsOf(hedges.map((hedge) => hedge.words).join('\n\n'));
  return [`${Mark.hedge}any`, ...marked(Mark.hedge, kinds), ...marked(Mark.hedgeWord, words)];
}

function chainOf({ chain }: EntryFacts): readonly string[] {
  if (chain.length === 0) return [`${Mark.chain}none`];
  return [`${Mark.chain}any`, ...marked(Mark.chainWord, stemsOf(chain.join('\n\n')))];
}

const marked = (mark: string, values: ReadonlySet<string>): string[] => [...values].map((value) => mark + value);
