import type { GoldDocument } from '../../src/training/corpus.ts';
import type { Quotation, Token } from '../../src/training/quotation.ts';

/** A gold document whose tokens are the words between spaces. */
export function goldDocument(id: string, text: string, quotations: readonly Quotation[]): GoldDocument {
  const tokens: Token[] = [...text.matchAll(/\S+/g)].map((word) => [word.index, word.index + word[0].length]);
  return { id, text, language: 'de', tokens, quotations };
}

/** A quotation of the given token ids; what is not given is absent. */
export function quotation(parts: Partial<Quotation> & Pick<Quotation, 'quote'>): Quotation {
  return { type: 'Direct', medium: 'Speech', speaker: [], cue: [], frame: [], addressee: [], ...parts };
}
