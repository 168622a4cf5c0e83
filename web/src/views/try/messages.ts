import { inLanguage } from '../../i18n/messages.ts';

export const TRY = inLanguage({
  de: {
    title: 'Wer sagt was in diesem Text?',
    intro: 'Text oder HTML einfügen. Nichts davon wird gespeichert oder verschickt.',
    field: 'Text',
    read: 'Lesen',
    reading: 'Wird gelesen …',
    failed: 'Das lässt sich nicht lesen:',
    example:
      'Bürgermeisterin Ada Zwirn sagte, die Brücke halte noch zehn Jahre. „Das haben wir lange geprüft“, so Zwirn.',
  },
  en: {
    title: 'Who says what in this text?',
    intro: 'Paste text or HTML. Nothing of it is kept or sent anywhere.',
    field: 'Text',
    read: 'Read',
    reading: 'Reading …',
    failed: 'This cannot be read:',
    example:
      'Bürgermeisterin Ada Zwirn sagte, die Brücke halte noch zehn Jahre. „Das haben wir lange geprüft“, so Zwirn.',
  },
});
