/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'dj',
  Đ: 'Dj',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  ə: 'a',
  Ə: 'A',
};

/** A name without marks, as English newspapers print it: ⟨Đoković⟩ as ⟨Djokovic⟩, ⟨Łukasz⟩ as ⟨Lukasz⟩. */
export function plainMarks(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁđĐøØıßæÆəƏ]/g, (letter) => LETTERS[letter])
    .normalize('NFC');
}
