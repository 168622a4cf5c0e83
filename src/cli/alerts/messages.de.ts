import type { AlertMessages } from './messages.ts';

const number = (count: number): string => count.toLocaleString('de');
const statements = (count: number): string => `${number(count)} ${count === 1 ? 'Äußerung' : 'Äußerungen'}`;
const messages = (count: number): string => `${number(count)} ${count === 1 ? 'Nachricht' : 'Nachrichten'}`;

export const alertsDe: AlertMessages = {
  kinds: { atom: 'Atom', 'json-feed': 'JSON Feed', webhook: 'Webhook' },
  atDesk: 'am Schreibtisch (wortlaut desk)',
  added: (name) =>
    `„${name}“ meldet, was von jetzt an dazukommt. Herausgegeben wird es von „wortlaut alerts run“ und „wortlaut watch“.`,
  removed: (name) => `„${name}“ meldet nichts mehr.`,
  nameTaken: (name) => `„${name}“ gibt es schon; bitte ein anderer Name, oder zuerst: wortlaut alerts remove`,
  noSuch: (name) => `eine Meldung „${name}“ gibt es nicht; „wortlaut alerts list“ zeigt alle`,
  none: 'Noch wird nichts gemeldet. So fängt es an: wortlaut alerts add NAME --search SUCHE --atom DATEI',
  hits: (count) => `${statements(count)} gemeldet`,
  waiting: (count) => `${messages(count)} unterwegs`,
  dead: (count) => `${messages(count)} aufgegeben`,
  problem: (what) => `die Suche ist nicht zu verstehen: ${what}`,
  written: (entries) => `${entries === 1 ? '1 Eintrag' : `${number(entries)} Einträge`} geschrieben`,
  same: 'nichts Neues',
  unwritable: (file, why) => `${file} lässt sich nicht schreiben: ${why}`,
  delivered: (count) => `${statements(count)} zugestellt`,
  later: (error, when) => `${error}; wieder ab ${when}`,
  givenUp: (error) => `${error}; aufgegeben, aber aufgehoben: wortlaut alerts dead`,
  noSecret: (where) => `kein brauchbares Geheimnis in ${where}; nichts versucht, nichts verloren`,
  nothingDead: 'Nichts ist aufgegeben.',
  toReplay: 'Noch einmal versuchen: wortlaut alerts dead --replay NUMMER, oder all',
  replayed: (count) => `${messages(count)} ${count === 1 ? 'wird' : 'werden'} beim nächsten Lauf wieder versucht.`,
  nothingToDo: 'Nichts zu melden.',
  oneTarget: 'wohin? genau eines von --atom DATEI, --json-feed DATEI, --webhook ADRESSE',
  webhookSecret: 'ein Webhook braucht sein Geheimnis: --secret-env NAME oder --secret-file DATEI',
  secretWithout: 'ein Geheimnis ist nur für --webhook',
  badNumber: (value) => `„${value}“ ist keine Nummer einer Nachricht, auch nicht „all“`,
  help: {
    alerts: 'Meldet, was neu ist: eine Suche als Feed oder Webhook.',
    add: 'Meldet von jetzt an, was zu einer Suche dazukommt.',
    list: 'Zeigt, was wohin gemeldet wird.',
    remove: 'Meldet nichts mehr.',
    run: 'Fragt alle Suchen, schreibt die Feeds und stellt zu, was zuzustellen ist.',
    dead: 'Zeigt, was nicht zuzustellen war, und versucht es auf Wunsch wieder.',
    name: 'wie es heißt',
    search: 'eine Suche, oder der Name einer gespeicherten',
    atom: 'schreibt einen Atom-Feed',
    jsonFeed: 'schreibt einen JSON Feed',
    webhook: 'sendet signierte Anfragen (Standard Webhooks)',
    secretEnv: 'Variable der Umgebung mit dem Geheimnis des Webhooks',
    secretFile: 'Datei mit dem Geheimnis des Webhooks',
    allow: 'ein Rechner oder Netz im Inneren, an das zugestellt werden darf',
    replay: 'Nummer einer Nachricht, oder all',
    record: 'Datei des Bestands oder postgres://…; auch WORTLAUT_RECORD',
    to: 'Format der Ausgabe',
  },
};
