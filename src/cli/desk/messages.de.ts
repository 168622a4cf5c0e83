import type { DeskMessages } from './messages.ts';

export const deskDe: DeskMessages = {
  open: (address) => `Der Schreibtisch ist offen: ${address}`,
  stop: 'Strg-C schließt ihn.',
  taken: (port) => `auf Port ${port} antwortet schon etwas anderes; --port nimmt einen anderen`,
  noSuchHost: (host) => `${host} ist keine Adresse dieses Rechners`,
  needsToken: (host) =>
    `auf ${host} könnten andere den Schreibtisch benutzen, und niemand hat eine Zugangsmarke; zuerst: wortlaut token add NAME --scope read`,
  proxyAddress: (value) => `--trust-proxy ${value}: bitte die IP-Adresse des Proxys angeben, etwa 127.0.0.1`,
  headerAlone: '--user-header braucht --trust-proxy ADRESSE: sonst könnte jeder diesen Kopf schreiben',
  help: {
    desk: 'Einen Bestand im Browser lesen, durchsuchen und prüfen',
    record: 'Datei des Bestands oder postgres://…; auch WORTLAUT_RECORD',
    port: 'Port, auf dem der Schreibtisch antwortet (7330, sonst irgendein freier); 0 für irgendeinen',
    host: 'Adresse dieses Rechners',
    trustProxy: 'Adresse eines Reverse-Proxys davor, dem geglaubt wird, für wen er fragt',
    userHeader: 'Kopf, in dem dieser Proxy nennt, wer angemeldet ist; wer so kommt, darf lesen und entscheiden',
    allow: 'ein Rechner oder Netz im Inneren, an das Webhooks führen dürfen',
    usage: '--record DATEI [Optionen]',
  },
};
