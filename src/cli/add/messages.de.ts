import type { AddMessages, AddTally } from './messages.ts';

const number = (count: number): string => count.toLocaleString('de');
const many = (count: number, one: string, more: string): string => `${number(count)} ${count === 1 ? one : more}`;

function kinds({ new: fresh, revised, reread, updated, unchanged, failed }: AddTally): string {
  const parts = [
    [fresh, 'neu'],
    [revised, 'seither geändert'],
    [reread, 'neu gelesen'],
    [updated, 'mit anderen Angaben'],
    [unchanged, 'bekannt'],
    [failed, 'gescheitert'],
  ] as const;
  return parts.flatMap(([count, what]) => (count > 0 ? [`${number(count)} ${what}`] : [])).join(', ');
}

export const addDe: AddMessages = {
  summary: (tally, seconds) => {
    const { documents, fresh, vanished } = tally;
    const gone = vanished > 0 ? `, ${number(vanished)} verschwunden` : '';
    const speed = seconds >= 1 && documents >= 100 ? ` · ${number(Math.round(documents / seconds))} je Sekunde` : '';
    return `${many(documents, 'Dokument', 'Dokumente')}${documents > 0 ? `: ${kinds(tally)}` : ''} · ${many(fresh, 'neue Äußerung', 'neue Äußerungen')}${gone}${speed}`;
  },
  codes: (counts) => `gescheitert: ${counts.map(([code, count]) => `${code} (${number(count)})`).join(', ')}`,
  nextStep: 'Was gesagt wurde: wortlaut find WÖRTER',
  retryStep: 'erneut versuchen: wortlaut add --retry',
  retryAlone: '--retry versucht noch einmal, was gescheitert war; andere Eingaben bitte in einem eigenen Aufruf',
  settling: (left) => `${many(left, 'Äußerung', 'Äußerungen')} zu vergleichen …`,
  help: {
    add: 'Liest Dokumente und nimmt auf, wer was gesagt hat.',
    inputs:
      'Dateien und Ordner, wie „wortlaut read“ sie nimmt, dessen Ergebnisse, und Adressen; - oder keine: Standardeingabe',
    usage: '[EINGABE…|-] --record DATEI [Optionen]',
    record: 'Datei des Bestands oder postgres://…, wird angelegt, wenn es sie nicht gibt; auch WORTLAUT_RECORD',
    to: 'Format des Berichts',
    contact: 'für Adressen: wer hinter den Anfragen steht, eine Adresse; auch WORTLAUT_CONTACT',
    allow: 'für Adressen: ein Rechner oder Netz innerhalb, von dem geholt werden darf',
    retry: 'noch einmal versuchen, was gescheitert ist: alles, oder nur was einen dieser Codes hat',
  },
};
