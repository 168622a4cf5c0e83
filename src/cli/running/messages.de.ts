import type { RunningMessages } from './messages.ts';

export const runningDe: RunningMessages = {
  late: (seconds) => `wortlaut: nach ${seconds} Sekunden war nicht alles fertig; was übrig war, geschieht ein andermal`,
  help: {
    log: 'eine Zeile auf der Fehlerausgabe für alles, was geschieht, statt dessen, was Menschen gesagt wird',
    logLevel: 'geringste Stufe dessen, was protokolliert wird',
    stopWithin: 'Zeit, um fertigzumachen, was im Gange ist, wenn es angehalten wird; ein zweites Signal beendet sofort',
  },
};
