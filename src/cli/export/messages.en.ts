import type { ExportMessages } from './messages.ts';

export const exportEn: ExportMessages = {
  written: (statements, file) =>
    `${statements.toLocaleString('en')} ${statements === 1 ? 'statement' : 'statements'}${file === null ? '' : ` in ${file}`}`,
  nothing: 'The record has nothing of this.',
  badClaim: (number) => `--claim takes the number of a claim, as C5, not ${number}`,
  noClaim: (number) => `there is no claim ${number}, or it was not compared yet`,
  notOnTerminal: 'this format is nothing for a terminal: --out FILE says where it goes',
  help: {
    export: 'Hand out statements with their source, for tables, reference managers and other programs.',
    query: 'a search as “wortlaut find” takes it; without it everything',
    usage: '[QUERY…] --record FILE [options]',
    record: 'file of the record, or postgres://…; also WORTLAUT_RECORD',
    to: 'format; else the ending of --out tells, else csv',
    out: 'where it goes; standard output without it',
    document: 'only of one document (D7, its id or address)',
    speaker: 'only of somebody (E12 or a name)',
    claim: 'only the statements of one claim (C5)',
    bom: 'before CSV a mark by which Excel knows UTF-8',
  },
};
