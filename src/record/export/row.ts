import { writeSpans } from '../codec.ts';
import { type Exported } from './exported.ts';

/** A statement as one flat row: what tables have. Names are those of the columns, in their order. */
export interface Row {
  /** W33. */
  readonly id: string;
  readonly state: string;
  readonly type: string;
  readonly medium: string;
  readonly quote: string;
  /** Name of who is behind the words, E12, and the words that the text has for them. */
  readonly speaker: string | null;
  readonly speakerId: string | null;
  readonly speakerWords: string | null;
  readonly cue: string | null;
  readonly addressee: string | null;
  readonly addresseeId: string | null;
  readonly hedges: string | null;
  readonly standing: string;
  readonly chain: string | null;
  /** `YYYY-MM-DD`; null where the text does not tell. */
  readonly saidFrom: string | null;
  readonly saidTo: string | null;
  readonly confidence: number;
  /** C5. */
  readonly claim: string | null;
  /** D7. */
  readonly document: string;
  readonly name: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string;
  /** UTF-16 code units: from the first character of the quote to its last, and all its pieces (`12-40 44-60`). */
  readonly start: number;
  readonly end: number;
  readonly spans: string;
  readonly digest: string;
  readonly retrieved: string | null;
  readonly seen: string;
}

/** `;` between the hedges of one statement. */
const LIST_SEPARATOR = '; ';
/** `→` between the stations of its chain. */
const WAY_SEPARATOR = ' → ';

export function rowOf({ stored, source }: Exported): Row {
  const { id, state, document, speaker, addressee, claim, statement } = stored;
  const { type, medium, quote, cue, standing, hedges, chain, saidOn, confidence } = statement;
  const { name, title, outlet, published, url } = document;
  return {
    ...{ id: `W${id}`, state, type, medium, quote: quote.text },
    ...{ speaker: speaker?.name ?? null, speakerId: idOf('E', speaker?.id) },
    ...{ speakerWords: statement.speaker?.text ?? null, cue: cue?.text ?? null },
    ...{ addressee: addressee?.name ?? statement.addressee?.text ?? null, addresseeId: idOf('E', addressee?.id) },
    ...{ hedges: list(hedges.map(({ text }) => text).join(LIST_SEPARATOR)), standing },
    ...{ chain: list(chain.join(WAY_SEPARATOR)), saidFrom: saidOn?.from ?? null, saidTo: saidOn?.to ?? null },
    ...{ confidence, claim: idOf('C', claim), document: `D${document.id}`, name, title, outlet, published, url },
    ...{ language: source.language, start: quote.spans[0].start, end: quote.spans.at(-1)!.end },
    ...{ spans: writeSpans(quote.spans), digest: source.digest, retrieved: source.retrieved, seen: source.seen },
  };
}

const list = (words: string): string | null => (words === '' ? null : words);

const idOf = (letter: string, id: number | null | undefined): string | null =>
  id === null || id === undefined ? null : `${letter}${id}`;

/** Columns of a row, in the order in which tables have them. */
export const COLUMNS: readonly (keyof Row)[] = [
  ...(['id', 'state', 'type', 'medium', 'quote', 'speaker', 'speakerId', 'speakerWords', 'cue'] as const),
  ...(['addressee', 'addresseeId', 'hedges', 'standing', 'chain', 'saidFrom', 'saidTo', 'confidence'] as const),
  ...(['claim', 'document', 'name', 'title', 'outlet', 'published', 'url', 'language'] as const),
  ...(['start', 'end', 'spans', 'digest', 'retrieved', 'seen'] as const),
];
