import type { Reason } from '../reasons.ts';
import { acts, certainty, conditions, modalities, persons, questions, restrictions, tenses } from './force.ts';
import { negations } from './negation.ts';
import { numbers, times } from './numbers.ts';
import { adjectives, backgrounded, names, nouns, opposites, quantities, verbs } from './other-words.ts';
import type { Check, Pair } from './pair.ts';
import { attributes, cases, exchanged, prepositions } from './roles.ts';

const CHECKS: readonly Check[] = [
  ...[numbers, times, names, opposites, negations, modalities, tenses, conditions, questions, certainty],
  ...[
    restrictions,
    quantities,
    nouns,
    verbs,
    adjectives,
    backgrounded,
    prepositions,
    exchanged,
    attributes,
    cases,
    persons,
    acts,
  ],
];

/** What parts two utterances although their words are alike: one reason of each kind at most. */
export function apart(pair: Pair): Reason[] {
  return CHECKS.map((check) => check(pair)).filter((found) => found !== null);
}
