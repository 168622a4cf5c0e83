import { inLanguage, table } from '../../i18n/messages.ts';

export const REVIEW = inLanguage({
  de: {
    title: 'Wer ist wer?',
    intro:
      'Fundstellen, bei denen nicht klar ist, wen sie meinen. Jede Antwort wird festgehalten und kann zurückgenommen werden.',
    left: (n: number) => `${n.toLocaleString('de')} offen`,
    none: 'Nichts ist offen.',
    is: (name: string) => `Ist ${name}`,
    isNone: 'Niemand davon',
    in: 'in',
    reasons: table({
      rivals: 'mehrere kommen in Frage',
      surname: 'nur der Nachname stimmt',
      contradiction: 'etwas spricht dagegen',
      weak: 'wenig spricht dafür',
    }),
    evidence: table({
      name: 'Name',
      function: 'Funktion',
      country: 'Land',
      company: 'Umgebung',
      organisation: 'Organisation',
    }),
  },
  en: {
    title: 'Who is who?',
    intro: 'Places where it is not clear who is meant. Each answer is kept and can be taken back.',
    left: (n: number) => `${n.toLocaleString('en')} open`,
    none: 'Nothing is open.',
    is: (name: string) => `Is ${name}`,
    isNone: 'None of them',
    in: 'in',
    reasons: table({
      rivals: 'several are possible',
      surname: 'only the surname fits',
      contradiction: 'something speaks against it',
      weak: 'little speaks for it',
    }),
    evidence: table({
      name: 'name',
      function: 'function',
      country: 'country',
      company: 'company',
      organisation: 'organisation',
    }),
  },
});
