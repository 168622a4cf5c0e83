const zahl = new Intl.NumberFormat('de');
const plural = (n: number, one: string, many: string): string => `${zahl.format(n)} ${n === 1 ? one : many}`;

/** Widened, so that other languages may say something else. */
const words = <K extends string>(all: Record<K, string>): Record<K, string> => all;

export const de = {
  locale: 'de' as string,
  shell: words({
    ...{ skip: 'Zum Inhalt', search: 'Suche', people: 'Personen', claims: 'Behauptungen', stories: 'Ereignisse' },
    ...{ live: 'Neu', review: 'Prüfen', sources: 'Quellen', tryIt: 'Ausprobieren', menu: 'Menü', views: 'Ansichten' },
  }),
  states: {
    ...words({
      ...{
        loading: 'Wird geladen …',
        notFound: 'Das gibt es nicht',
        notFoundMore: 'Die Adresse führt zu nichts im Bestand.',
      },
      ...{ toSearch: 'Zur Suche', again: 'Noch einmal versuchen', wrong: 'Das ging nicht' },
      ...{ unreachable: 'Wortlaut antwortet nicht. Läuft es noch?' },
    }),
  },
  search: {
    ...words({
      ...{ title: 'Wer hat was gesagt?', field: 'Aussagen suchen', find: 'Suchen', order: 'Reihenfolge' },
      ...{ placeholder: 'Brücke "noch zehn Jahre" speaker:Zwirn said:2026', more: 'Weitere Aussagen' },
      ...{ relevance: 'die passendsten zuerst', newest: 'die neuesten zuerst', oldest: 'die ältesten zuerst' },
      ...{ nothing: 'Keine Aussage passt.', eachPart: 'Jeder Teil für sich findet:', filters: 'Eingrenzen' },
      ...{ latest: 'Zuletzt hinzugekommen', noDay: 'ohne Tag', over: 'Verlauf', helpTitle: 'So wird gesucht' },
      ...{ from: 'von', until: 'bis', anyTime: 'jederzeit' },
      ...{ together: 'Jeder Teil findet etwas, aber keine Aussage hat alles davon.' },
    }),
    found: (n: number): string => plural(n, 'Aussage', 'Aussagen'),
    moreThan: (n: number): string => `mehr als ${zahl.format(n)} Aussagen`,
    near: (words: readonly string[]): string => `gemeint: ${words.join(', ')}?`,
    counted: (n: number): string => `Gezählt unter den neuesten ${zahl.format(n)}, die passen.`,
    facets: words({
      ...{ speaker: 'Sprecher', outlet: 'Medien', type: 'Arten', month: 'Monate', hedge: 'Vorbehalte' },
      ...{ standing: 'Geltung', chain: 'Auf dem Weg über' },
    }),
    none: words({
      ...{ speaker: 'unbekannt', outlet: 'unbekannt', type: 'keine', month: 'ohne Tag', hedge: 'keine' },
      ...{ standing: 'keine', chain: 'direkt' },
    }),
    grammar: [
      ['Brücke gesperrt', 'beide Wörter, in jeder Form und in Zusammensetzungen'],
      ['"die Brücke hält"', 'diese Wörter nebeneinander'],
      ['Brücke ODER Tunnel -Hafen', 'eines von beiden, und ohne das dritte'],
      ['speaker:Kern  addressee:Kalt', 'wer es sagt, und zu wem'],
      ['said:2026-09  published:2026-09..2026-11', 'wann gesagt, wann veröffentlicht'],
      ['type:direkt  hedge:angeblich', 'in welcher Form, unter welchem Vorbehalt'],
    ] as readonly (readonly [string, string])[],
  },
  statement: {
    ...words({
      ...{ unknown: 'wer, sagt der Text nicht', to: 'zu', via: 'über', said: 'gesagt', published: 'veröffentlicht' },
      ...{ why: 'Warum', confidence: 'Sicherheit', rule: 'Regel', copyAddress: 'Adresse kopieren', copied: 'Kopiert' },
      ...{ claim: 'Alle Fassungen', inText: 'Im Text', previous: 'vorige Aussage', next: 'nächste Aussage' },
      ...{
        confirm: 'Stimmt',
        reject: 'Ist keine',
        undo: 'Zurücknehmen',
      },
      ...{ mend: 'Berichtigen', missing: 'Hier fehlt eine Aussage' },
      ...{ close: 'Schließen', person: 'Zur Person', source: 'Quelle', state: 'Stand' },
    }),
    corrected: {
      confirm: (by: string, at: string): string => `Bestätigt von ${by}, ${at}`,
      reject: (by: string, at: string): string => `Verworfen von ${by}, ${at}`,
      change: (by: string, at: string): string => `Berichtigt von ${by}, ${at}`,
      add: (by: string, at: string): string => `Hinzugefügt von ${by}, ${at}`,
    },
    types: words({
      ...{ direct: 'wörtlich', indirect: 'indirekt', reported: 'berichtet', 'free-indirect': 'erlebte Rede' },
      'indirect-free-indirect': 'freie indirekte Rede',
    }),
    roles: words({ speaker: 'Sprecher', cue: 'Signal', frame: 'Rahmen', addressee: 'gegenüber', quote: 'Wortlaut' }),
    standings: words({
      asserted: 'als erwiesen',
      reported: 'auf sein Wort',
      doubted: 'bezweifelt',
      denied: 'bestritten',
    }),
    hedges: words({ hearsay: 'vom Hörensagen', doubt: 'Zweifel', inference: 'Vermutung', correction: 'Berichtigung' }),
    states: words({ present: '', vanished: 'verschwunden', superseded: 'geändert', rejected: 'verworfen' }),
  },
  document: {
    ...words({
      ...{ revision: 'Fassung', revisions: 'Fassungen', changes: 'Was sich geändert hat', original: 'Zur Quelle' },
      ...{
        noStatements: 'In diesem Text wurde keine Aussage gefunden.',
        speakers: 'Wer spricht',
        untitled: 'Ohne Titel',
      },
      ...{ keys: 'j und k: nächste und vorige Aussage · Enter: warum · Esc: schließen', story: 'Ereignis' },
      ...{ print: 'Drucken' },
    }),
    statements: (n: number): string => plural(n, 'Aussage', 'Aussagen'),
    ...words({ vanished: 'Verschwundene Aussagen', fresh: 'Neue Aussagen' }),
    since: (number: number): string => `Seit Fassung ${number}`,
    seen: (time: string): string => `gelesen ${time}`,
  },
};
