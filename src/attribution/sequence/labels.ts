import { STATEMENT_TYPES, type StatementType } from '../../text/statement.ts';

/**
 * What a token is to the sequence model: a column of its weights. First whether it stands in the quote of a statement,
 * and whether it is its first word there: outside, then the first word and the others of each type. Then, as a second
 * chain over the same features, which role it has in a frame.
 */
export const QUOTE_LABELS = 1 + 2 * STATEMENT_TYPES.length;
/** Role labels: none, frame, cue, speaker, addressee. */
export const ROLE_LABELS = 5;
export const Role = { none: 0, frame: 1, cue: 2, speaker: 3, addressee: 4 } as const;
/** Columns of a row of weights: quote labels, then role labels. */
export const COLUMNS = QUOTE_LABELS + ROLE_LABELS;

/** The label of the first word of a quote of this type; that of the others is one more. */
export const firstLabel = (type: StatementType): number => 1 + 2 * STATEMENT_TYPES.indexOf(type);

/** Places in which one label follows another with weights of its own. */
export const Place = { inside: 0, afterMark: 1, quotationMark: 2, sentence: 3, paragraph: 4 } as const;
export const PLACES = 5;
