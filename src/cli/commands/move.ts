import { stderr, stdout } from 'node:process';
import { moveRecord, shownAddress } from '../../record/moving/move.ts';
import { faultLines } from '../care/text.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { telling } from '../record/open.ts';
import { settingOf } from '../setting.ts';
import { Exit } from '../usage.ts';

/** Rows and texts between two signs of life. */
const EVERY = 1_000;

/** `wortlaut move`: carries a record to another place. @returns the exit status */
export function move(from: string, to: string, messages: Messages): Promise<number> {
  const words = messages.move;
  const show = (line: string): void => {
    if (stderr.isTTY) stderr.write(`\r\u001b[K${line}`);
  };
  return telling(messages, () => {
    const report = moveRecord(from, to, {
      onCopied: (table, rows) => show(words.copying(table, rows)),
      onIndex: () => show(words.indexing),
      onCheck: (done, of) => {
        if (done % EVERY === 0) show(words.checking(done, of));
      },
    });
    show('');
    if (report.total > 0) {
      stdout.write(`${faultLines(report, settingOf(messages))}\n${words.broken}\n`);
      return Exit.failed;
    }
    stdout.write(`${words.moved(printableLine(shownAddress(to)), report)}\n`);
    return Exit.done;
  });
}
