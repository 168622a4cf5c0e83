import type { Analysis } from '../../language/de/analysis.ts';
import { civilDay } from './calendar.ts';
import { intervalOf, numberOf } from './interval.ts';
import type { Match } from './match.ts';
import type { Mention, Setting } from './setting.ts';
import { Tenses } from './tense.ts';

/** Tokens for which a year that was named stays the year of days and months without one. */
const YEAR_REACH = 40;
/** Tokens for which a day stays that of the times of day after it. */
const DAY_REACH = 40;

/** What a text has said so far about when: each expression is understood in the setting of those before it. */
export class Thread {
  readonly #published: number | null;
  readonly #daily: boolean;
  readonly #tenses: Tenses;
  readonly #breaks: Uint8Array;
  #mentioned: Mention | null = null;
  #heading: number | null = null;
  #day: { readonly number: number; readonly token: number } | null = null;
  #year: { readonly year: number; readonly token: number } | null = null;

  constructor(analysis: Analysis, published: number | null, expressions: readonly Match[]) {
    this.#published = published;
    this.#breaks = analysis.tokens.breaks;
    this.#tenses = new Tenses(analysis);
    this.#daily = expressions.some((found) => countsInDays(analysis, found));
  }

  /** What is known where an expression stands. The tense is found when it is asked for. */
  settingOf({ token, next }: Match): Setting {
    const tenses = this.#tenses;
    const near = (other: { readonly token: number } | null, reach: number): boolean =>
      other !== null && token - other.token <= reach;
    return {
      published: this.#published,
      mentioned: this.#mentioned,
      day: near(this.#day, DAY_REACH) ? (this.#day?.number ?? null) : null,
      heading: this.#heading,
      year: near(this.#year, YEAR_REACH) ? (this.#year?.year ?? null) : null,
      daily: this.#daily,
      get tense() {
        return tenses.at(token, next);
      },
    };
  }

  /** Takes note of a date, for those after it. */
  mention({ token, next, type }: Match, value: string): void {
    if (type !== 'DATE' && type !== 'TIME') return;
    const interval = intervalOf(value);
    if (!interval) return;
    const day = numberOf(interval.from);
    const unit = unitOf(value);
    if (unit === null) return;
    this.#mentioned = { day, unit, token };
    if (unit === 'D') this.#day = { number: day, token };
    if (unit === 'D' && type === 'DATE' && this.#isLine(token, next)) this.#heading = day;
    const { year } = civilDay(day);
    const now = this.#published === null ? null : civilDay(this.#published).year;
    this.#year = year === now ? null : { year, token };
  }

  /** Whether tokens are a line of their own, but for a colon. */
  #isLine(start: number, end: number): boolean {
    const breaks = this.#breaks;
    return breaks[start] > 0 && (end >= breaks.length || breaks[end] > 0 || (breaks[end + 1] ?? 1) > 0);
  }
}

/** How fine a value is: "2022-10-26TEV" is a day; decades and centuries are no help to what follows. */
function unitOf(value: string): Mention['unit'] | null {
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'D';
  if (/^\d{4}-W\d/.test(value)) return 'W';
  if (/^\d{4}-/.test(value)) return 'M';
  return /^\d{4}$/.test(value) ? 'Y' : null;
}

/** "gestern", "am Mittwoch", "14 Uhr": what daily news count in. */
function countsInDays({ forms }: Analysis, { token, next, type }: Match): boolean {
  if (type === 'TIME') return true;
  const first = forms[token];
  return next - token === 1 && (first === 'gestern' || first === 'morgen' || /(?:tag|woch|sonnabend)$/.test(first));
}
