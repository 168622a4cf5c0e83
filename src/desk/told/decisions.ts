import type { RegisterProblem } from '../../identity/register/decision.ts';
import type { ClaimProblem } from '../../record/claims/decisions.ts';
import type { CorrectionProblem } from '../../record/corrections.ts';
import type { Told } from '../problem.ts';

type DecisionProblem = RegisterProblem | ClaimProblem | CorrectionProblem;

/** Why something cannot be decided so, with the number or name that is in the way. */
const WHY: Readonly<Record<DecisionProblem, readonly [en: (what: string) => string, de: (what: string) => string]>> = {
  'no-entity': [(what) => `there is no entity ${what}`, (what) => `einen Eintrag ${what} gibt es nicht`],
  'no-sighting': [(what) => `there is no sighting ${what}`, (what) => `eine Fundstelle ${what} gibt es nicht`],
  'no-question': [(what) => `there is no question ${what}`, (what) => `eine Frage ${what} gibt es nicht`],
  'no-decision': [(what) => `there is no decision ${what}`, (what) => `eine Entscheidung ${what} gibt es nicht`],
  'no-statement': [(what) => `there is no statement W${what}`, (what) => `eine Aussage W${what} gibt es nicht`],
  'no-revision': [(what) => `there is no revision ${what}`, (what) => `eine Fassung ${what} gibt es nicht`],
  'no-correction': [(what) => `there is no correction ${what}`, (what) => `eine Korrektur ${what} gibt es nicht`],
  'same-entity': [(what) => `${what} are one already`, (what) => `${what} sind schon eins`],
  'other-kind': [
    (what) => `${what} are of different kinds: a person is no organisation`,
    (what) => `${what} sind verschiedener Art: eine Person ist keine Organisation`,
  ],
  separated: [
    (what) => `decision ${what} says that they are two; undo it first`,
    (what) => `Entscheidung ${what} sagt, dass es zwei sind; bitte zuerst zurücknehmen`,
  ],
  'not-its-sighting': [
    (what) => `${what} is a sighting of another entity`,
    (what) => `${what} ist eine Fundstelle eines anderen Eintrags`,
  ],
  'all-sightings': [
    (what) => `these are all sightings of ${what}: nothing would be left of it`,
    (what) => `das sind alle Fundstellen von ${what}: es bliebe nichts übrig`,
  ],
  'no-name': [() => 'the new name is empty', () => 'der neue Name ist leer'],
  'which-candidate': [
    (what) => `question ${what} has several candidates; name the one that it is`,
    (what) => `zu Frage ${what} gibt es mehrere Kandidaten; bitte einen nennen`,
  ],
  'not-a-candidate': [
    (what) => `${what} is not among the candidates of this question`,
    (what) => `${what} gehört nicht zu den Kandidaten dieser Frage`,
  ],
  'same-statement': [(what) => `twice the same statement: W${what}`, (what) => `zweimal dieselbe Aussage: W${what}`],
  'no-speaker': [(what) => `who said W${what} is not known`, (what) => `wer W${what} gesagt hat, ist nicht bekannt`],
  'other-speaker': [(what) => `somebody else said W${what}`, (what) => `W${what} hat jemand anders gesagt`],
  rejected: [(what) => `W${what} is rejected`, (what) => `W${what} ist verworfen`],
  'undone-already': [(what) => `${what} is undone already`, (what) => `${what} ist schon zurückgenommen`],
};

/** Problems that begin so and are about something that is there. */
const ABOUT_WHAT_IS: ReadonlySet<DecisionProblem> = new Set(['no-name', 'no-speaker']);

/** Whether a number leads nowhere. */
export const leadsNowhere = (problem: DecisionProblem): boolean =>
  problem.startsWith('no-') && !ABOUT_WHAT_IS.has(problem);

export function toldDecision(problem: DecisionProblem, what: string): Told {
  const [en, de] = WHY[problem];
  return { en: en(what), de: de(what) };
}
