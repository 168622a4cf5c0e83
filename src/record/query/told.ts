import type { QueryProblem } from './error.ts';
import { problemsDe } from './problems.de.ts';
import { problemsEn } from './problems.en.ts';

/** What a person is told of each problem. */
export type ToldProblems = {
  readonly [C in QueryProblem['code']]: (data: Extract<QueryProblem, { code: C }>['data']) => string;
};

const PROBLEMS = { de: problemsDe, en: problemsEn };

/** What is wrong with a query, as a person is told it; it may hold any characters of the query. */
export function toldProblem(problem: QueryProblem, language: 'de' | 'en'): string {
  const told = PROBLEMS[language][problem.code] as (data: QueryProblem['data']) => string;
  return told(problem.data);
}
