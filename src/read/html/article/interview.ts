import type { Labelled } from './article.ts';
import { isBold } from './roles.ts';

/** Questions from which a text is an interview. */
const FEW = 3;

/** In a printed interview the bold paragraphs that end with a question mark are questions, those after them answers. */
export function interviewRoles(all: readonly Labelled[]): Labelled[] {
  const isQuestion = ([{ text, bold }, role]: Labelled): boolean =>
    role !== null && role !== 'headline' && /\?["“”»«]?$/u.test(text) && isBold({ text, bold });
  if (all.filter(isQuestion).length < FEW) return [...all];
  let isAsked = false;
  return all.map((one) => {
    const [block, role] = one;
    if (isQuestion(one)) isAsked = true;
    else if (role !== 'paragraph' || !isAsked) return one;
    return [block, isQuestion(one) ? 'question' : 'answer'];
  });
}
