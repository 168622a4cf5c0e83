import type { WatchMessages } from './messages.ts';

const number = (count: number): string => count.toLocaleString('de');
const many = (count: number, one: string, more: string): string => `${number(count)} ${count === 1 ? one : more}`;
const some = (count: number, what: string): string => (count > 0 ? `, ${number(count)} ${what}` : '');

export const watchDe: WatchMessages = {
  round: (tally) =>
    [
      many(tally.sources, 'Quelle', 'Quellen') + some(tally.failedSources, 'gescheitert'),
      many(tally.pages, 'Seite', 'Seiten') +
        some(tally.unchanged, 'unverändert') +
        some(tally.failedPages + tally.failedDocuments, 'gescheitert'),
      `${number(tally.new)} neu, ${number(tally.revised)} geändert`,
      many(tally.fresh, 'neue Äußerung', 'neue Äußerungen'),
    ].join(' · '),
  nothingToWatch:
    'Nichts zu beobachten. Quellen nennt „wortlaut sources add ADRESSE“ oder „wortlaut watch --opml DATEI“.',
  stopped: 'wortlaut: angehalten; was gemeldet wurde, ist im Bestand',
  noOpml: (file) => `${file}: das ist keine OPML-Liste`,
  taken: (fresh, all) => `${many(all, 'Quelle', 'Quellen')} in der Liste, ${number(fresh)} davon neu`,
  added: (url, isNew) => (isNew ? `${url} wird beobachtet` : `${url} wird schon beobachtet`),
  removed: (url) => `${url} wird nicht mehr beobachtet; die Dokumente bleiben`,
  paused: (url, isPaused) => (isPaused ? `${url} ruht` : `${url} wird wieder beobachtet`),
  notWatched: (url) => `${url} wird nicht beobachtet; „wortlaut sources list“ zeigt alle`,
  badAddress: (value) => `„${value}“ ist keine Webadresse; sie beginnt mit https:// oder http://`,
  labels: {
    next: 'wieder',
    paused: 'ruht',
    never: 'noch nie besucht',
    last: 'zuletzt',
    empty: 'Es wird nichts beobachtet.',
    every: 'alle',
    noFailures: 'Nichts ist gescheitert.',
  },
  failedTimes: (count) => `${number(count)}-mal hintereinander gescheitert`,
  failures: (count) => `${number(count)} gescheitert; noch einmal versuchen: wortlaut add --retry`,
  times: (count) => `${number(count)}-mal`,
  help: {
    watch: 'Beobachtet Quellen: holt, was sie Neues haben, und nimmt auf, wer was gesagt hat.',
    once: 'eine Runde und Schluss, etwa für cron',
    opml: 'nimmt die Feeds einer OPML-Liste zu den Quellen des Bestands',
    pause: 'Sekunden zwischen zwei Seiten eines Rechners; robots.txt kann mehr verlangen',
    sources: 'Zeigt und ändert, was beobachtet wird.',
    add: 'Beobachtet Feeds, Sitemaps oder Seiten.',
    list: 'Zeigt alle Quellen und wie es um sie steht.',
    remove: 'Beobachtet eine Quelle nicht mehr.',
    pauseSource: 'Lässt eine Quelle ruhen.',
    resume: 'Beobachtet eine Quelle wieder.',
    export: 'Schreibt die Quellen als OPML-Liste.',
    address: 'Adresse einer Quelle',
    failures: 'Zeigt, was nicht gelesen oder geholt werden konnte, und warum.',
    codes: 'nur was einen dieser Codes hat',
    to: 'Format der Ausgabe',
  },
};
