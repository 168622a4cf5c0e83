import type { ExportMessages } from './messages.ts';

export const exportDe: ExportMessages = {
  written: (statements, file) =>
    `${statements.toLocaleString('de')} ${statements === 1 ? 'Äußerung' : 'Äußerungen'}${file === null ? '' : ` in ${file}`}`,
  nothing: 'Dazu ist nichts im Bestand.',
  badClaim: (number) => `--claim nimmt die Nummer einer Behauptung, etwa C5, nicht ${number}`,
  noClaim: (number) => `eine Behauptung ${number} gibt es nicht, oder sie ist noch nicht verglichen`,
  notOnTerminal: 'dieses Format ist nichts für ein Terminal: --out DATEI sagt, wohin',
  help: {
    export: 'Gibt Äußerungen mit ihrer Quelle heraus, für Tabellen, Literaturverwaltungen und andere Programme.',
    query: 'eine Suche wie für „wortlaut find“; ohne sie alles',
    usage: '[SUCHE…] --record DATEI [Optionen]',
    record: 'Datei des Bestands oder postgres://…; auch WORTLAUT_RECORD',
    to: 'Format; sonst sagt es die Endung von --out, sonst csv',
    out: 'wohin; sonst auf die Standardausgabe',
    document: 'nur aus einem Dokument (D7, seine Kennung oder Adresse)',
    speaker: 'nur von jemandem (E12 oder ein Name)',
    claim: 'nur die Aussagen einer Behauptung (C5)',
    bom: 'vor CSV ein Zeichen, an dem Excel UTF-8 erkennt',
  },
};
