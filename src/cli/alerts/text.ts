import { AT_THE_DESK, type AlertLine, type Message, type SecretRef } from '../../record/alerts.ts';
import { targetOf } from '../../record/alerts/target.ts';
import type { Handed } from '../../gather/deliver/run.ts';
import { wrap } from '../format/wrap.ts';
import { printableLine } from '../printable.ts';
import { pad, painter } from '../register/describe.ts';
import type { Setting } from '../setting.ts';
import { columns } from '../terminal.ts';

/** `alerts list`: name and search, below them where it is told and what became of it. */
export function listText(alerts: readonly AlertLine[], setting: Setting): string {
  const { messages } = setting;
  if (alerts.length === 0) return messages.alerts.none;
  return alerts.map((alert) => alertLines(alert, setting).join('\n')).join('\n\n');
}

const INDENT = '  ';

function alertLines(alert: AlertLine, setting: Setting): string[] {
  const { alerts: messages } = setting.messages;
  const style = painter(setting);
  const { name, query, kind, hits, waiting, dead, problem, secret } = alert;
  const facts = [
    messages.hits(hits),
    ...(waiting > 0 ? [messages.waiting(waiting)] : []),
    ...(dead > 0 ? [messages.dead(dead)] : []),
  ];
  const where = [messages.kinds[kind], whereOf(alert, setting), ...(secret ? [secretName(secret)] : [])];
  const width = setting.width - INDENT.length;
  const block = (text: string): string[] =>
    wrap([{ text: printableLine(text), style: [] }], width, false).map((line) => INDENT + line);
  return [
    style(printableLine(name), 'bold'),
    ...block(query),
    ...block(where.join('  ')).map((line) => style(line, 'dim')),
    ...block(facts.join(' · ')).map((line) => style(line, dead > 0 ? 'yellow' : 'dim')),
    ...(problem === null ? [] : block(messages.problem(problem)).map((line) => style(line, 'red'))),
  ];
}

function whereOf(alert: AlertLine, { messages: { alerts } }: Setting): string {
  return alert.target === AT_THE_DESK ? alerts.atDesk : printableLine(targetOf(alert));
}

/** Where a secret is. */
const secretName = (secret: SecretRef): string => printableLine('env' in secret ? `$${secret.env}` : secret.file);

/** What `alerts run` did, a line each; names in one column. */
export function handedLine(handed: Handed, names: number, setting: Setting): string {
  const style = painter(setting);
  const name = pad(printableLine(handed.alert.name), names);
  const [mark, colour] = MARKS[handed.kind];
  return `${style(mark, colour)} ${style(name, 'bold')}  ${printableLine(told(handed, setting))}`;
}

const MARKS = {
  written: ['✓', 'green'],
  same: ['·', 'dim'],
  delivered: ['✓', 'green'],
  later: ['…', 'yellow'],
  unwritable: ['✗', 'red'],
  dead: ['✗', 'red'],
  'no-secret': ['✗', 'red'],
} as const;

function told(handed: Handed, { messages: { alerts: messages, locale } }: Setting): string {
  const { alert } = handed;
  switch (handed.kind) {
    case 'written':
      return `${messages.written(handed.entries)}  ${alert.target}`;
    case 'same':
      return messages.same;
    case 'unwritable':
      return messages.unwritable(alert.target, handed.error);
    case 'delivered':
      return messages.delivered(handed.message.statements.length);
    case 'later':
      return messages.later(handed.error, new Date(handed.next).toLocaleString(locale, WHEN));
    case 'dead':
      return messages.givenUp(handed.error);
    case 'no-secret':
      return messages.noSecret(alert.secret ? secretName(alert.secret) : '–');
  }
}

const WHEN = { dateStyle: 'short', timeStyle: 'short' } as const;

/** `alerts dead`: number, alert, day and what went wrong. */
export function deadText(dead: readonly Message[], setting: Setting): string {
  const { alerts: messages } = setting.messages;
  if (dead.length === 0) return messages.nothingDead;
  const style = painter(setting);
  const ids = Math.max(...dead.map(({ id }) => String(id).length));
  const names = Math.max(...dead.map(({ alert }) => columns(printableLine(alert.name))));
  const lines = dead.map(({ id, alert, made, error }) =>
    [
      style(String(id).padStart(ids), 'dim'),
      style(pad(printableLine(alert.name), names), 'bold'),
      made.slice(0, 10),
      printableLine(error ?? ''),
    ].join('  '),
  );
  return [...lines, '', messages.toReplay].join('\n');
}
