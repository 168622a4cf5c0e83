import type { Judged } from '../attribution/decide.ts';
import { type ModelFigures, type TypeFigures, confidenceOf } from '../attribution/model.ts';
import { STATEMENT_TYPES, type StatementType } from '../text/statement.ts';
import { type Outcome, calibrate, calibrationError, reliability } from './calibrate.ts';
import { answeredBy, roleTokens } from './label.ts';
import type { Prepared } from './prepare.ts';
import { type Quotation, TYPE_OF } from './quotation.ts';

/** What a model found in one document that it had not seen, against the gold. */
export interface UnseenResult {
  readonly outcomes: readonly (Outcome & { readonly type: StatementType })[];
  readonly annotated: Readonly<Record<StatementType, number>>;
  /** Annotated quotations that a statement answers rightly. */
  readonly answered: Readonly<Record<StatementType, number>>;
}

export function resultOf({ reading, document }: Prepared, statements: readonly Judged[]): UnseenResult {
  const answers = statements.map(({ proposal, probability }) => {
    const quote = roleTokens(reading, document, proposal.quote);
    const gold = answeredBy({ type: TYPE_OF[proposal.type], quote }, document.quotations);
    return { type: proposal.type, probability, gold };
  });
  const golds = new Set(answers.map(({ gold }) => gold));
  const answered = document.quotations.filter((gold) => golds.has(gold));
  const count = (type: StatementType, quotations: readonly Quotation[]): number =>
    quotations.filter((gold) => gold.type === TYPE_OF[type]).length;
  return {
    outcomes: answers.map(({ type, probability, gold }) => ({ type, probability, right: gold !== undefined })),
    annotated: byType((type) => count(type, document.quotations)),
    answered: byType((type) => count(type, answered)),
  };
}

/** The figures for the card; the calibration is measured on each half with what the other half gives. */
export function figuresOf(halves: readonly (readonly UnseenResult[])[]): ModelFigures {
  const results = halves.flat();
  const outcomes = results.flatMap((result) => result.outcomes);
  const figures = (type: StatementType): TypeFigures => {
    const own = outcomes.filter((outcome) => outcome.type === type);
    const annotated = sum(results.map((result) => result.annotated[type]));
    return {
      annotated,
      found: own.length,
      precision: share(own.filter(({ right }) => right).length, own.length),
      recall: share(sum(results.map((result) => result.answered[type])), annotated),
    };
  };
  return { byType: byType(figures), calibrationError: round(heldOutError(halves)) };
}

function heldOutError(halves: readonly (readonly UnseenResult[])[]): number {
  const outcomes = halves.map((half) => half.flatMap((result) => result.outcomes));
  const judged = outcomes.flatMap((own, half) => {
    const calibration = calibrate(outcomes.filter((_, other) => other !== half).flat());
    return own.map(({ probability, right }) => ({ confidence: confidenceOf({ calibration }, probability), right }));
  });
  return calibrationError(reliability(judged));
}

const byType = <T>(value: (type: StatementType) => T): Record<StatementType, T> =>
  Object.fromEntries(STATEMENT_TYPES.map((type) => [type, value(type)])) as Record<StatementType, T>;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const share = (part: number, whole: number): number => (whole === 0 ? 0 : round(part / whole));
const round = (n: number): number => Math.round(n * 1000) / 1000;
