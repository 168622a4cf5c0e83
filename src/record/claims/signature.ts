import { Tag } from '../../language/de/tagger.ts';
import { Kind } from '../../language/de/tokens.ts';
import { type Act, actOf, actOfVerb } from './acts.ts';
import { type Amount, amountsOf, isNumeral } from './amounts.ts';
import { foldWord as fold } from '../../language/de/search/fold.ts';
import { type ClaimClause, clausesOf } from './clauses.ts';
import { type Occasion, occasionOf } from './occasion.ts';
import { type QuoteReading, readQuote } from './reading.ts';
import { type Negation, negationsOf } from './negations.ts';
import { type ClaimTime, timesOf } from './times.ts';
import type { Utterance } from './utterance.ts';
import { type ClaimWord, wordsOf } from './words.ts';

/** Signatures of another version are not compared: they are made anew. */
export const SIGNATURE_VERSION = 1;

/** What is compared of an utterance, as plain JSON data. */
export interface Signature {
  readonly version: number;
  /** E12; null never joins. */
  readonly speaker: number | null;
  /** Whether the words are the speaker's own, word for word. */
  readonly direct: boolean;
  /** What the speaker does by saying it, as the cue tells: demands, promises, denies, asks. */
  readonly act: Act;
  /** Whether the text says that the speaker denies it, or holds it for doubtful. */
  readonly denied: boolean;
  /** Whether the speaker expects it or reckons with it. */
  readonly forecast: boolean;
  /** All words in order, folded, without marks: two with the same are verbatim the same. */
  readonly plain: readonly string[];
  readonly clauses: readonly ClaimClause[];
  /** Words that carry what is said, in order. */
  readonly words: readonly ClaimWord[];
  readonly negations: readonly Negation[];
  readonly amounts: readonly Amount[];
  readonly times: readonly ClaimTime[];
  readonly occasion: Occasion;
}

/**
 * What is compared of an utterance. Linear in the length of its quote; the same for the same utterance.
 *
 * @throws ModelError when the file of the shipped tagger is missing or damaged
 */
export function signatureOf(utterance: Utterance): Signature {
  const { type, speaker, standing } = utterance;
  const reading = readQuote(utterance.quote);
  const direct = type === 'direct';
  const own = type === 'reported' ? ownPredicate(reading) : null;
  const occasion = occasionOf(utterance);
  const amounts = amountsOf(reading);
  const times = timesOf(reading, amounts, occasion.basis === 'published' ? occasion.to : shownOn(utterance));
  const passed = new Set([...(own?.tokens ?? []), ...times.map(({ token }) => token), ...numerals(reading)]);
  if (!direct) for (const i of tokensOfSpeaker(reading, utterance.speakerWords)) passed.add(i);
  const words = wordsOf(reading, passed);
  return {
    version: SIGNATURE_VERSION,
    speaker,
    direct,
    act: own?.act ?? actOf(utterance.cue),
    denied: standing === 'denied',
    forecast: isForecast(utterance.cue, words),
    plain: plainOf(reading),
    clauses: own
      ? clausesOf(reading, direct).map((clause) => (clause.top ? { ...clause, bare: 'piece' } : clause))
      : clausesOf(reading, direct),
    words,
    negations: negationsOf(reading, words),
    amounts: amounts.filter(({ year }) => !year),
    times,
    occasion,
  };
}

/** Cues and verbs of those who say what they expect. */
const FORECASTS = /(?:erwart|rechne|schätz|prognosti|vermut|geht davon aus|gehe davon aus)/;

function isForecast(cue: string | null, words: readonly ClaimWord[]): boolean {
  const verbs = words.filter(({ kind }) => kind === 'verb').flatMap(({ forms }) => forms);
  return (
    FORECASTS.test(cue ?? '') ||
    verbs.some((form) => /^(?:erwarten|rechnen|vermuten|prognostizieren|annehmen)$/.test(form))
  );
}

/** The day of publication in days since 1970. */
function shownOn({ published, day }: Utterance): number | null {
  const time = Date.parse(`${(published ?? day ?? '').slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000);
}

/** "Sie ⟨fordert⟩ mehr Geld": what is reported with its verb is said by the verb. */
function ownPredicate({ sentences }: QuoteReading): { readonly act: Act; readonly tokens: readonly number[] } | null {
  for (const { predicates } of sentences) {
    const found = predicates.find((predicate) => predicate !== null);
    if (!found) continue;
    const act = actOfVerb(found.reporting.lemma);
    return act === 'says' || act === 'denies' ? null : { act, tokens: found.cue };
  }
  return null;
}

/** Names of the speaker inside what is said: "⟨Vossberg⟩ werde bleiben". */
function tokensOfSpeaker({ analysis: a, tags }: QuoteReading, names: readonly string[]): number[] {
  const parts = names.flatMap((name) => name.split(/[\s,()„“"»«]+/)).filter((part) => /^\p{Lu}/u.test(part));
  const words = new Set(parts.map(fold));
  const tokens: number[] = [];
  for (let i = 0; i < a.forms.length; i++) {
    if ((a.capital[i] === 0 && i > 0) || !words.has(fold(a.forms[i]))) continue;
    tokens.push(i);
    // "⟨Mieterbund-Chefin Leonore⟩ Zabel"
    for (let k = i - 1; k >= 0 && (tags[k] === Tag.noun || tags[k] === Tag.adjective); k--) tokens.push(k);
  }
  return tokens;
}

function numerals({ analysis: a }: QuoteReading): number[] {
  return a.forms.flatMap((form, i) => (isNumeral(form) ? [i] : []));
}

function plainOf({ analysis: a }: QuoteReading): string[] {
  const plain: string[] = [];
  for (let i = 0; i < a.forms.length; i++)
    if (a.tokens.kind[i] === Kind.word || a.tokens.kind[i] === Kind.number) plain.push(fold(a.forms[i]));
  return plain;
}
