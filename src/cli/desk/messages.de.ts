import type { DeskMessages } from './messages.ts';

export const deskDe: DeskMessages = {
  open: (address) => `Der Schreibtisch ist offen: ${address}`,
  stop: 'Strg-C schließt ihn.',
  taken: (port) => `auf Port ${port} antwortet schon etwas anderes; --port nimmt einen anderen`,
  noSuchHost: (host) => `${host} ist keine Adresse dieses Rechners`,
  onlyLoopback: (host) =>
    `--host ${host} wäre von anderen Rechnern aus zu erreichen; ohne Zugangsmarken geht nur 127.0.0.1`,
  help: {
    desk: 'Einen Bestand im Browser lesen, durchsuchen und prüfen',
    record: 'Datei des Bestands; auch WORTLAUT_RECORD',
    port: 'Port, auf dem der Schreibtisch antwortet (7330, sonst irgendein freier); 0 für irgendeinen',
    host: 'Adresse dieses Rechners',
    usage: '--record DATEI [Optionen]',
  },
};
