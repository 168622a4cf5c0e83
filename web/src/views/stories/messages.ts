import { inLanguage, table } from '../../i18n/messages.ts';

export const STORIES = inLanguage({
  de: {
    title: 'Ereignisse',
    intro: 'Dokumente, die dasselbe Ereignis berichten, die neuesten zuerst.',
    none: 'Noch berichtet kein Ereignis mehr als ein Dokument.',
    more: 'Weitere Ereignisse',
    untitled: 'Ohne Titel',
    size: (documents: number, outlets: number) =>
      `${documents.toLocaleString('de')} Dokumente, ${outlets.toLocaleString('de')} ${outlets === 1 ? 'Medium' : 'Medien'}`,
    said: 'Wer was sagt',
    documents: 'Dokumente',
    copies: table({ identical: 'wortgleich', shortened: 'gekürzt', extended: 'erweitert', edited: 'bearbeitet' }),
    copyOf: (kind: string, outlet: string) => `${kind} nach ${outlet}`,
    unknown: 'ohne bekannten Sprecher',
    alsoIn: (n: number) => `noch ${n.toLocaleString('de')} Mal`,
    only: (shown: number, total: number) =>
      `Gezeigt sind ${shown.toLocaleString('de')} von ${total.toLocaleString('de')} Aussagen.`,
  },
  en: {
    title: 'Stories',
    intro: 'Documents that tell the same event, the latest first.',
    none: 'No event is told by more than one document yet.',
    more: 'More stories',
    untitled: 'Untitled',
    size: (documents: number, outlets: number) =>
      `${documents.toLocaleString('en')} documents, ${outlets.toLocaleString('en')} ${outlets === 1 ? 'outlet' : 'outlets'}`,
    said: 'Who says what',
    documents: 'Documents',
    copies: table({ identical: 'word for word', shortened: 'shortened', extended: 'extended', edited: 'edited' }),
    copyOf: (kind: string, outlet: string) => `${kind}, from ${outlet}`,
    unknown: 'speaker not known',
    alsoIn: (n: number) => `${n.toLocaleString('en')} more times`,
    only: (shown: number, total: number) =>
      `Shown are ${shown.toLocaleString('en')} of ${total.toLocaleString('en')} statements.`,
  },
});
