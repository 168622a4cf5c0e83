import type { RunningMessages } from './messages.ts';

export const runningEn: RunningMessages = {
  late: (seconds) => `wortlaut: not everything had ended after ${seconds} seconds; what was left is done another time`,
  help: {
    log: 'a line on standard error for each thing that happens, instead of what is told to people',
    logLevel: 'least level of what is logged',
    stopWithin: 'time to finish what is under way when it is told to stop; a second signal ends it at once',
  },
};
