import type { Outcome } from '../../gather/fetch/outcome.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { type Colour, paint } from '../terminal.ts';

const COLOURS: Readonly<Record<Outcome['kind'], Colour>> = {
  fetched: 'green',
  unchanged: 'cyan',
  listed: 'blueBright',
  refused: 'yellow',
  failed: 'red',
};

/** One line for an address: what became of it, its status, size and time, and where that is needed why. */
export function outcomeLine(outcome: Outcome, messages: Messages, colours: boolean): string {
  const { kinds } = messages.fetch;
  const width = Math.max(...Object.values(kinds).map(({ length }) => length));
  const { kind } = outcome;
  const word = paint({ text: kinds[kind].padEnd(width), style: [COLOURS[kind]] }, colours);
  const seconds = `${(outcome.milliseconds / 1000).toFixed(1)} s`.padStart(7);
  const cells = [word, statusOf(outcome).padStart(3), sizeOf(outcome, messages).padStart(9), seconds];
  const note = noteOf(outcome, messages);
  const why = note === '' ? '' : ` ${paint({ text: `– ${note}`, style: ['dim'] }, colours)}`;
  return `${cells.join('  ')}  ${printableLine(outcome.url)}${why}`;
}

function statusOf(outcome: Outcome): string {
  if (outcome.kind === 'fetched') return String(outcome.status);
  return outcome.kind === 'failed' && outcome.problem.status !== null ? String(outcome.problem.status) : '';
}

function sizeOf(outcome: Outcome, { locale }: Messages): string {
  return outcome.kind === 'fetched' ? bytesText(outcome.bytes, locale) : '';
}

function noteOf(outcome: Outcome, { fetch }: Messages): string {
  switch (outcome.kind) {
    case 'refused':
    case 'failed':
      return fetch.problems[outcome.problem.code](printableLine(outcome.problem.detail));
    case 'unchanged':
      return fetch.because[outcome.because];
    case 'listed':
      return fetch.entries(outcome.addresses);
    case 'fetched':
      return outcome.finalUrl === outcome.url ? '' : fetch.redirected(printableLine(outcome.finalUrl));
  }
}

/** "12 kB", "3,4 MB". */
function bytesText(bytes: number, locale: string): string {
  const [unit, value] =
    bytes < 999_500 ? ['kB', bytes / 1e3] : bytes < 999.5e6 ? ['MB', bytes / 1e6] : ['GB', bytes / 1e9];
  const digits = unit === 'kB' && value >= 10 ? 0 : 1;
  return `${numberFormat(locale, digits).format(value)} ${unit}`;
}

/** What came of all addresses, and what to do next. */
export function summaryText(
  counts: Readonly<Record<Outcome['kind'], number>>,
  { bytes, seconds, file }: { readonly bytes: number; readonly seconds: number; readonly file: string },
  { fetch, locale }: Messages,
): string {
  const parts = Object.entries(fetch.kinds)
    .filter(([kind]) => kind !== 'listed' && counts[kind as Outcome['kind']] > 0)
    .map(([kind, word]) => `${counts[kind as Outcome['kind']]} ${word}`);
  const size = fetch.summary(bytesText(bytes, locale), seconds.toFixed(1), printableLine(file));
  return [...parts, size].join(' · ');
}

/** One line for machines; what is not there has `error` with a code and a sentence. */
export function outcomeJson(outcome: Outcome, messages: Messages): string {
  if (outcome.kind !== 'refused' && outcome.kind !== 'failed') {
    const { url, kind, ...rest } = outcome;
    return JSON.stringify({ id: url, outcome: kind, ...rest });
  }
  const { url, kind, milliseconds, problem } = outcome;
  const { code, detail, status } = problem;
  const error = { code, message: messages.fetch.problems[code](detail), detail };
  return JSON.stringify({ id: url, outcome: kind, milliseconds, ...(status === null ? {} : { status }), error });
}

const formats = new Map<string, Intl.NumberFormat>();

/** Made once: making one takes longer than all else in a line. */
function numberFormat(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  formats.set(key, format);
  return format;
}
