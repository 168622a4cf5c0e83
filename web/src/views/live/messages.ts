import { inLanguage } from '../../i18n/messages.ts';

const german = new Intl.NumberFormat('de');
const english = new Intl.NumberFormat('en');

export const LIVE = inLanguage({
  de: {
    title: 'Neue Aussagen',
    intro: 'Was in den Bestand kommt, während diese Seite offen ist.',
    filters: 'Eingrenzen',
    words: 'Wörter oder Suche',
    speaker: 'Wer',
    outlet: 'Medium',
    type: 'Art',
    anyType: 'alle',
    pause: 'Anhalten',
    resume: 'Weiter',
    waiting: (n: number) =>
      n === 0
        ? 'Angehalten; noch wartet nichts.'
        : `Angehalten; ${n === 1 ? 'eine wartet' : `${german.format(n)} warten`}.`,
    nothing: 'Noch nichts Neues. „wortlaut watch“ oder „wortlaut add“ bringt Dokumente in den Bestand.',
    refused: 'Diese Suche ist nicht zu verstehen:',
    lost: 'Die Verbindung ist unterbrochen und wird wieder aufgenommen …',
    caughtUp: (n: number) =>
      n === 0
        ? 'Wieder verbunden; es wurde nichts versäumt.'
        : `Wieder verbunden; ${n === 1 ? 'eine Aussage' : `${german.format(n)} Aussagen`} nachgeholt.`,
    ticker: 'Liveticker',
    tickerOf: (title: string) => `Liveticker: ${title}`,
    count: (n: number) => (n === 1 ? '1 neue Aussage' : `${german.format(n)} neue Aussagen`),
    earlier: (n: number) => (n === 1 ? '1 frühere' : `${german.format(n)} frühere`),
  },
  en: {
    title: 'New statements',
    intro: 'What comes into the record while this page is open.',
    filters: 'Narrow down',
    words: 'Words or query',
    speaker: 'Who',
    outlet: 'Outlet',
    type: 'Type',
    anyType: 'all',
    pause: 'Pause',
    resume: 'Go on',
    waiting: (n: number) => (n === 0 ? 'Paused; nothing waits yet.' : `Paused; ${english.format(n)} waiting.`),
    nothing: 'Nothing new yet. “wortlaut watch” or “wortlaut add” brings documents into the record.',
    refused: 'This query cannot be understood:',
    lost: 'The connection is lost and is being taken up again …',
    caughtUp: (n: number) =>
      n === 0
        ? 'Connected again; nothing was missed.'
        : `Connected again; caught up with ${n === 1 ? 'one statement' : `${english.format(n)} statements`}.`,
    ticker: 'live ticker',
    tickerOf: (title: string) => `Live ticker: ${title}`,
    count: (n: number) => (n === 1 ? '1 new statement' : `${english.format(n)} new statements`),
    earlier: (n: number) => `${english.format(n)} earlier`,
  },
});
