import type { CheckReport, Stats } from '../../record/care.ts';
import type { CorrectionLine } from '../../record/corrections.ts';
import { printableLine } from '../printable.ts';
import { pad, painter } from '../register/describe.ts';
import type { Setting } from '../setting.ts';
import { columns } from '../terminal.ts';

/** `wortlaut stats`: labels and what there is, in two columns. */
export function statsText(stats: Stats, setting: Setting): string {
  const style = painter(setting);
  const rows = setting.messages.care.stats(stats);
  const width = Math.max(...rows.map(([label]) => columns(label)));
  return rows.map(([label, value]) => `${style(pad(label, width), 'dim')}  ${printableLine(value)}`).join('\n');
}

/** `wortlaut check`: that all is well, or what is not. */
export function faultLines({ faults, total, ...counts }: CheckReport, setting: Setting): string {
  const { care } = setting.messages;
  const style = painter(setting);
  if (total === 0) return style(care.whole(counts), 'green');
  const lines = faults.map(
    ({ kind, where, detail }) => `  ${style(care.faults[kind], 'red')}  ${where}: ${printableLine(detail)}`,
  );
  const rest = total - faults.length;
  return [style(care.broken(total), 'bold', 'red'), ...lines, ...(rest > 0 ? [`  ${care.andMore(rest)}`] : [])].join(
    '\n',
  );
}

/** `wortlaut correct log`: a line a correction, the newest first. */
export function logText(lines: readonly CorrectionLine[], setting: Setting): string {
  const { care } = setting.messages;
  if (lines.length === 0) return care.noCorrections;
  const style = painter(setting);
  const numbers = Math.max(...lines.map(({ id }) => String(id).length));
  return lines
    .map(({ id, at, by, kind, document, undoes, holds }) => {
      const what = undoes === null ? care.corrections[kind] : `${undoes} ${care.corrections.undo}`;
      const over = kind === 'undo' || holds ? '' : ` (${care.undone})`;
      const line = `${String(id).padStart(numbers)}  ${at.slice(0, 10)}  D${document}  ${what}${over}  ${printableLine(by)}`;
      return kind !== 'undo' && !holds ? style(line, 'dim') : line;
    })
    .join('\n');
}
