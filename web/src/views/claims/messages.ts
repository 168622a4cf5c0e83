import { inLanguage, table } from '../../i18n/messages.ts';

export const CLAIMS = inLanguage({
  de: {
    title: 'Was mehrfach berichtet wird',
    intro: 'Dieselbe Aussage derselben Person in mehreren Dokumenten, die am weitesten verbreiteten zuerst.',
    none: 'Noch ist keine Aussage mehrfach berichtet.',
    unknown: 'unbekannt',
    spread: (documents: number, outlets: number) =>
      `${documents.toLocaleString('de')} ${documents === 1 ? 'Dokument' : 'Dokumente'}, ${outlets.toLocaleString('de')} ${outlets === 1 ? 'Medium' : 'Medien'}`,
    first: 'Zuerst erschienen',
    wordings: 'Fassungen',
    from: (quote: string) => `gegenüber: ${quote}`,
    left: 'weggefallen',
    came: 'hinzugekommen',
    way: 'Wer es von wem hat',
    kinds: table({
      named: 'der Text nennt die Quelle',
      credited: 'Agentur genannt',
      copied: 'übernommener Text',
    }),
    hasItFrom: (name: string, from: string) => `${name} hat es von ${from}`,
    hasItItself: (name: string) => `${name}, ohne genannte Quelle`,
    contrary: 'Dieselbe Person sagt anderswo womöglich das Gegenteil',
    all: 'Alle Fundstellen',
    only: (shown: number, total: number) =>
      `Gezeigt sind die ersten ${shown.toLocaleString('de')} von ${total.toLocaleString('de')} Fundstellen.`,
  },
  en: {
    title: 'What is reported more than once',
    intro: 'The same statement of the same person in several documents, the most widespread first.',
    none: 'No statement is reported more than once yet.',
    unknown: 'unknown',
    spread: (documents: number, outlets: number) =>
      `${documents.toLocaleString('en')} ${documents === 1 ? 'document' : 'documents'}, ${outlets.toLocaleString('en')} ${outlets === 1 ? 'outlet' : 'outlets'}`,
    first: 'Appeared first',
    wordings: 'Wordings',
    from: (quote: string) => `compared with: ${quote}`,
    left: 'left out',
    came: 'added',
    way: 'Who had it from whom',
    kinds: table({ named: 'the text names its source', credited: 'agency credited', copied: 'text taken over' }),
    hasItFrom: (name: string, from: string) => `${name} had it from ${from}`,
    hasItItself: (name: string) => `${name}, no source named`,
    contrary: 'The same person may say the contrary elsewhere',
    all: 'All places',
    only: (shown: number, total: number) =>
      `Shown are the first ${shown.toLocaleString('en')} of ${total.toLocaleString('en')} places.`,
  },
});
