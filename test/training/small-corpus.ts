import type { GoldDocument } from '../../src/training/corpus.ts';
import { tokensIn } from '../../src/training/quotation.ts';

const SPEAKERS = ['Eva Kern', 'Der Minister', 'Die Polizei', 'Ein Sprecher', 'Die Stadt'];
const CONTENTS = ['die Brücke bleibe gesperrt', 'der Plan sei gut', 'man habe nichts gewusst', 'das Geld fehle'];

/** A small corpus of our own: each text says one thing in indirect speech, and one that nobody says. */
export function corpus(): GoldDocument[] {
  return SPEAKERS.flatMap((speaker, s) =>
    CONTENTS.map((content, c) => {
      const text = `${speaker} sagte, ${content}. Am Abend fuhr ein Zug ab.`;
      const tokens = [...text.matchAll(/[\p{L}]+|[^\s\p{L}]/gu)].map((m) => [m.index, m.index + m[0].length] as const);
      const ids = (part: string): number[] => {
        const start = text.indexOf(part);
        return tokensIn([{ start, end: start + part.length }], tokens);
      };
      const quotation = {
        type: 'Indirect' as const,
        medium: 'Speech',
        quote: ids(content),
        speaker: ids(speaker),
        cue: ids('sagte'),
        frame: ids(`${speaker} sagte,`),
        addressee: [],
      };
      return { id: `${s}-${c}`, text, language: 'de', tokens, quotations: [quotation] };
    }),
  );
}
