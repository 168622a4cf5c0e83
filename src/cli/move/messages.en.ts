import type { MoveMessages } from './messages.ts';

const number = (count: number): string => count.toLocaleString('en');
const many = (count: number, one: string): string => `${number(count)} ${one}${count === 1 ? '' : 's'}`;

export const moveEn: MoveMessages = {
  copying: (table, rows) => `Copying ${table}: ${number(rows)} rows …`,
  indexing: 'Making the index of search …',
  checking: (done, of) => `Looking at ${number(done)} of ${number(of)} texts …`,
  moved: (to, { documents, statements }) =>
    `Moved and checked: ${many(documents, 'document')} with ${many(statements, 'statement')} in ${to}. The record of before is still there.`,
  broken: 'The new record is not as it must be, and was not put in its place.',
  help: {
    move: 'Carry a record to another place: from a file to PostgreSQL, or back. Goes on where it was broken off.',
    from: 'the record: a file, or postgres://…',
    to: 'where to; must not be there yet',
    usage: 'FROM TO',
    more: 'Whoever writes meanwhile is not hindered, and what they write after the beginning is not moved.',
  },
};
