import type { FindMessages } from './messages.ts';

const count = (n: number): string => n.toLocaleString('de');

export const findDe: FindMessages = {
  found: (total) =>
    typeof total === 'number'
      ? `${count(total)} ${total === 1 ? 'Aussage' : 'Aussagen'}`
      : `mehr als ${count(total.atLeast)} Aussagen`,
  orders: { relevance: 'die passendsten zuerst', newest: 'die neuesten zuerst', oldest: 'die ältesten zuerst' },
  fits: {
    beside: 'alle Wörter beieinander',
    written: 'die Wörter, wie sie dastehen',
    whole: 'die Wörter in anderen Formen',
    part: 'Wörter als Teile von längeren',
  },
  nothing: 'Keine Aussage passt.',
  eachPart: 'Jeder Teil für sich findet:',
  near: (words) => `gemeint: ${words.join(', ')}?`,
  together: 'Jeder Teil findet etwas, aber keine Aussage hat alles davon.',
  more: (command) => `Weiter: dasselbe mit ${command}`,
  facets: {
    ...{ speaker: 'Sprecher', outlet: 'Medien', type: 'Arten', month: 'wann', hedge: 'Vorbehalte' },
    ...{ standing: 'Geltung', chain: 'auf dem Weg über' },
  },
  none: {
    ...{ speaker: 'unbekannt', outlet: 'unbekannt', type: 'keine', month: 'ohne Tag', hedge: 'keine' },
    ...{ standing: 'keine', chain: 'direkt' },
  },
  newestCounted: (n) => `Gezählt unter den neuesten ${count(n)}, die passen.`,
  noDay: 'ohne Tag',
  badCursor: '--cursor gehört zu einer anderen Suche oder einer anderen Reihenfolge',
  saved: (name, query) => `Gespeichert als ${name}: ${query}`,
  unsaved: (name) => `Nicht mehr gespeichert: ${name}`,
  noSuchSearch: (name) => `als ${name} ist keine Suche gespeichert`,
  noSearches: 'Keine Suche ist gespeichert. So wird es eine: wortlaut find SUCHE --save NAME',
  noQuery: 'was soll gefunden werden? wortlaut find SUCHE, oder --saved NAME',
  badLimit: '1 … 1000',
  help: {
    find: 'Aussagen in einem Bestand finden: nach ihren Wörtern, und wer sie wo und wann gemacht hat',
    query: 'Wörter, "Wortfolgen", -ohne, ODER, Klammern, und Felder wie speaker:Kern said:2026',
    record: 'Datei des Bestands oder postgres://…; auch WORTLAUT_RECORD',
    sort: 'in welcher Reihenfolge',
    limit: 'wie viele Aussagen zu zeigen sind',
    cursor: 'weitermachen, wo eine Seite endete',
    facets: 'auch Sprecher, Medien, Arten, Monate, Vorbehalte und Wege zählen',
    save: 'die Suche unter einem Namen speichern',
    saved: 'finden, was unter diesem Namen gespeichert ist; ohne Namen: zeigen, was gespeichert ist',
    unsave: 'eine gespeicherte Suche entfernen',
    to: 'Ausgabeformat',
    usage: 'SUCHE… --record DATEI [Optionen]',
    grammar: `Suche:
  Brücke gesperrt          beide Wörter, in jeder Form und in Zusammensetzungen
  "die Brücke hält"        diese Wörter nebeneinander, wie sie dastehen
  Hub*                     Wörter, die so anfangen
  -Hafen  -"im Hafen"      ohne
  Brücke ODER Tunnel       eines davon; Klammern ( ) fassen zusammen
  speaker:Kern  speaker:E12  speaker:"Ada Zwirn",Kern  speaker:none
  addressee:  outlet:  document:  story:  chain:    ebenso
  said:2026-09  published:14.9.2026..2026-11  published:..2025
  type:direkt  hedge:any  hedge:angeblich  standing:bezweifelt
  medium:speech  state:vanished`,
  },
};
