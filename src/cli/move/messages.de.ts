import type { MoveMessages } from './messages.ts';

const number = (count: number): string => count.toLocaleString('de');
const many = (count: number, one: string, more: string): string => `${number(count)} ${count === 1 ? one : more}`;

export const moveDe: MoveMessages = {
  copying: (table, rows) => `${table} wird kopiert: ${number(rows)} Zeilen …`,
  indexing: 'Der Suchindex wird angelegt …',
  checking: (done, of) => `${number(done)} von ${number(of)} Texten geprüft …`,
  moved: (to, { documents, statements }) =>
    `Umgezogen und geprüft: ${many(documents, 'Dokument', 'Dokumente')} mit ${many(statements, 'Äußerung', 'Äußerungen')} in ${to}. Den bisherigen Bestand gibt es weiter.`,
  broken: 'Der neue Bestand ist nicht, wie er sein muss; er wurde nicht an seinen Platz gestellt.',
  help: {
    move: 'Einen Bestand umziehen: aus einer Datei nach PostgreSQL oder zurück. Geht weiter, wo es unterbrochen wurde.',
    from: 'der Bestand: eine Datei oder postgres://…',
    to: 'wohin; dort darf noch nichts sein',
    usage: 'VON NACH',
    more: 'Wer währenddessen schreibt, wird nicht gehindert; was nach dem Beginn geschrieben wird, zieht nicht mit um.',
  },
};
