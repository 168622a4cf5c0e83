import type { Analysis } from '../../language/de/analysis.ts';
import type { Document } from '../../text/document.ts';
import { publishedDay } from './calendar.ts';
import type { DateExpression } from './date.ts';
import { expressionsOf } from './grammar.ts';
import { intervalOf } from './interval.ts';
import { Thread } from './thread.ts';

/**
 * The temporal expressions of a German text, in text order, none overlapping another: their spans as the TIMEX3 guidelines
 * for German mark them (without preposition), their values normalised against the day of publication, the tense of their
 * clause and what the text mentioned before.
 *
 * @param document `published` is ISO 8601, a date or date-time; anything else counts as unknown, and then relative
 *   expressions have values such as `XXXX-WXX-3` and no interval
 * @param analysis of the document's text
 */
export function datesIn({ published }: Pick<Document, 'text' | 'published'>, analysis: Analysis): DateExpression[] {
  const expressions = expressionsOf(analysis);
  const thread = new Thread(analysis, publishedDay(published), expressions);
  return expressions.map((expression) => {
    const setting = thread.settingOf(expression);
    const value = expression.value(setting);
    const interval = expression.interval ? expression.interval(setting, value) : intervalOf(value);
    thread.mention(expression, value);
    return Object.freeze({ start: expression.start, end: expression.end, type: expression.type, value, interval });
  });
}
