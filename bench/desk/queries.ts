import type { Subjects } from './subjects.ts';

type Writer = (subjects: Subjects, i: number) => string;

const word = ({ words }: Subjects, i: number): string => words[i % words.length];
const two: Writer = (subjects, i) => `${word(subjects, 2 * i)} ${word(subjects, 2 * i + 1)}`;

/** Kinds of queries, from what is rare to what fits nearly everything. */
const KINDS: readonly Writer[] = [
  (subjects, i) => word(subjects, i),
  two,
  (subjects, i) => `${two(subjects, i)} type:direct`,
  ({ people }, i) => `speaker:E${people[i % people.length]}`,
  (subjects, i) => `${word(subjects, i)} outlet:"${subjects.outlets[i % subjects.outlets.length]}"`,
  (subjects, i) => `${word(subjects, i)} published:2020-01..2021-06`,
  (subjects, i) => `${word(subjects, i)} OR ${word(subjects, i + 1)}`,
  (subjects, i) => `${word(subjects, i).slice(0, 5)}*`,
  (subjects, i) => `die ${word(subjects, i)} standing:denied`,
  () => '',
];

/** The i-th query: the kinds in turn, each time with other words. */
export const queryOf: Writer = (subjects, i) => KINDS[i % KINDS.length](subjects, i);
