import type { KeptFailure } from '../../record/failures.ts';
import type { Source } from '../../record/sources.ts';
import { duration } from '../amounts.ts';
import { failureLine } from '../failures.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { painter } from '../register/describe.ts';
import type { Setting } from '../setting.ts';

/** "2026-11-27 15:20", in the time of this machine. */
export function minuteOf(time: number): string {
  const at = new Date(time - new Date(time).getTimezoneOffset() * 60_000);
  return at.toISOString().slice(0, 16).replace('T', ' ');
}

/** `wortlaut sources list`: two lines a source. */
export function sourcesText(sources: readonly Source[], setting: Setting): string {
  const { watch } = setting.messages;
  if (sources.length === 0) return watch.labels.empty;
  return sources.map((source) => sourceLines(source, setting)).join('\n');
}

function sourceLines(source: Source, setting: Setting): string {
  const { watch, fetch, locale } = setting.messages;
  const style = painter(setting);
  const { url, title, isPaused, fetched, next, interval, error, streak } = source;
  const head = title === null ? printableLine(url) : `${printableLine(title)}  ${style(printableLine(url), 'dim')}`;
  const [hour, minute] = locale === 'de' ? ['Std.', 'Min.'] : ['h', 'min'];
  const facts = [
    fetched === null ? watch.labels.never : `${watch.labels.last} ${minuteOf(fetched)}`,
    isPaused ? watch.labels.paused : `${watch.labels.next} ${minuteOf(next)}`,
    ...(fetched === null ? [] : [`${watch.labels.every} ${duration(interval, hour, minute)}`]),
  ];
  const why = error && fetch.problems[error.code as keyof typeof fetch.problems](printableLine(error.message));
  const health = why ? [`  ${style(`${watch.failedTimes(streak)}: ${why}`, 'yellow')}`] : [];
  return [style(head, 'bold'), `  ${style(facts.join(' · '), 'dim')}`, ...health].join('\n');
}

/** `wortlaut failures`: a line for each, with what came of it. */
export function failuresText(failures: readonly KeptFailure[], setting: Setting): string {
  const { watch } = setting.messages;
  if (failures.length === 0) return watch.labels.noFailures;
  const style = painter(setting);
  const lines = failures.map((failure) => {
    const often = [failure.code, watch.times(failure.times), failure.last.slice(0, 10)].join(' · ');
    return `${whyLine(failure, setting.messages)}  ${style(often, 'dim')}`;
  });
  return [...lines, style(watch.failures(failures.length), 'bold')].join('\n');
}

function whyLine({ id, stage, code, message }: KeptFailure, messages: Messages): string {
  const prefix = /^wortlaut: /;
  if (stage === 'read') return failureLine({ id, error: { code, message } }, messages).replace(prefix, '');
  const { problems } = messages.fetch;
  return `${printableLine(id)}: ${problems[code as keyof typeof problems](printableLine(message))}`;
}
