import { inLanguage } from '../../i18n/messages.ts';

export const LIVE = inLanguage({
  de: {
    title: 'Neue Aussagen',
    intro: 'Was in den Bestand kommt, während diese Seite offen ist.',
    filter: 'Nur was zu dieser Suche passt',
    pause: 'Anhalten',
    resume: 'Weiter',
    waiting: (n: number) => `${n.toLocaleString('de')} neu`,
    nothing: 'Noch nichts Neues. „wortlaut watch“ oder „wortlaut add“ bringt Dokumente in den Bestand.',
    refused: 'Diese Suche ist nicht zu verstehen; unter „Suche“ steht, was daran falsch ist.',
    lost: 'Die Verbindung ist unterbrochen und wird wieder aufgenommen …',
  },
  en: {
    title: 'New statements',
    intro: 'What comes into the record while this page is open.',
    filter: 'Only what fits this search',
    pause: 'Pause',
    resume: 'Go on',
    waiting: (n: number) => `${n.toLocaleString('en')} new`,
    nothing: 'Nothing new yet. “wortlaut watch” or “wortlaut add” brings documents into the record.',
    refused: 'This query cannot be understood; “Search” shows what is wrong with it.',
    lost: 'The connection is lost and is being taken up again …',
  },
});
