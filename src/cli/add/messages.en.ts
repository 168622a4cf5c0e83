import type { AddMessages, AddTally } from './messages.ts';

const number = (count: number): string => count.toLocaleString('en');
const many = (count: number, one: string, more: string): string => `${number(count)} ${count === 1 ? one : more}`;

function kinds({ new: fresh, revised, reread, updated, unchanged, failed }: AddTally): string {
  const parts = [
    [fresh, 'new'],
    [revised, 'changed since'],
    [reread, 'read anew'],
    [updated, 'with other details'],
    [unchanged, 'known'],
    [failed, 'failed'],
  ] as const;
  return parts.flatMap(([count, what]) => (count > 0 ? [`${number(count)} ${what}`] : [])).join(', ');
}

export const addEn: AddMessages = {
  summary: (tally, seconds) => {
    const { documents, fresh, vanished } = tally;
    const gone = vanished > 0 ? `, ${number(vanished)} vanished` : '';
    const speed = seconds >= 1 && documents >= 100 ? ` · ${number(Math.round(documents / seconds))} a second` : '';
    return `${many(documents, 'document', 'documents')}${documents > 0 ? `: ${kinds(tally)}` : ''} · ${many(fresh, 'new statement', 'new statements')}${gone}${speed}`;
  },
  codes: (counts) => `failed: ${counts.map(([code, count]) => `${code} (${number(count)})`).join(', ')}`,
  nextStep: 'To see what was said: wortlaut find WORDS',
  retryStep: 'To try again: wortlaut add --retry',
  retryAlone: '--retry tries again what had failed; please add other inputs in a call of their own',
  settling: (left) => `Comparing ${many(left, 'statement', 'statements')} …`,
  help: {
    add: 'Read documents and enter who said what into the record.',
    inputs: 'files and folders as “wortlaut read” takes them, its results, and addresses; - or none: standard input',
    usage: '[INPUT…|-] --record FILE [options]',
    record: 'file of the record, or postgres://…, made when it is not there; also WORTLAUT_RECORD',
    to: 'format of the report',
    contact: 'of addresses: who is behind the requests, an address; also WORTLAUT_CONTACT',
    allow: 'of addresses: a host or network inside that may be fetched from',
    retry: 'try again what failed: all of it, or what has one of these codes',
  },
};
