import { Bounded } from '../../identity/names/bounded.ts';
import { compoundHead, lookup, readings } from '../../language/de/lexicon.ts';

/** What a word is compared by. */
export interface BaseForms {
  /** Folded base forms that the word may have: usually one. */
  readonly forms: readonly string[];
  /** Folded base forms of the parts of a compound, the head last; empty for others. */
  readonly parts: readonly string[];
}

export type WordKind = 'noun' | 'name' | 'verb' | 'adjective' | 'adverb';

const KNOWN = new Bounded<BaseForms>(40_000);

/** Base forms of a word, `kind` as the tagger sees it. */
export function baseForms(form: string, kind: WordKind): BaseForms {
  return KNOWN.get(`${kind}:${form}`, () => (kind === 'noun' || kind === 'name' ? ofNoun(form) : ofOther(form, kind)));
}

/** Small letters, ä as ae, ß as ss, accents off. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => FOLDED[letter])
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

const FOLDED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function ofNoun(form: string): BaseForms {
  const capital = form.charAt(0).toUpperCase() + form.slice(1);
  const whole = nounLemmas(lookup(capital));
  const split = capital.includes('-') ? hyphenated(capital) : compound(capital);
  if (whole.length > 0) return { forms: whole.map(fold), parts: split?.parts ?? [] };
  return split ?? { forms: [nameForm(capital)], parts: [] };
}

/** A word that no lexicon knows: without the ending of the genitive. */
function nameForm(form: string): string {
  const folded = fold(form).replace(/['’]$/, '');
  return folded.length > 3 && /[^s]s$/.test(folded) && !/(?:us|is|os|as|ss)$/.test(folded)
    ? folded.slice(0, -1)
    : folded;
}

function nounLemmas(entry: number): string[] {
  const nouns = readings(entry).filter(({ pos }) => pos === 'noun');
  if (nouns.length > 0) return [...new Set(nouns.map(({ lemma }) => lemma))];
  // "die Vorsitzende", "Beschäftigten": nouns made of adjectives and participles
  return [];
}

/** "Corona-⟨Impfungen⟩": the last part gives the base form. */
function hyphenated(form: string): BaseForms {
  const parts = form.split('-').filter((part) => part.length > 1);
  const bases = parts.map((part) => ofNoun(part).forms[0]);
  return { forms: [bases.join('')], parts: bases };
}

const SHORTEST_MODIFIER = 3;
/** Letters that join the parts of a compound: "Arbeit⟨s⟩platz". */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'];

/** "Grundsteuer": the longest known noun at its end, and before it a known word. */
function compound(form: string): BaseForms | null {
  const head = headAfterModifier(form);
  if (head === null) return null;
  const modifier = form.slice(0, head.start);
  const base = LINKS.filter((link) => modifier.endsWith(link))
    .map((link) => modifier.slice(0, modifier.length - link.length))
    .find((stem) => stem.length >= SHORTEST_MODIFIER && isKnown(stem));
  const parts = base === undefined ? [fold(modifier)] : [fold(nounLemmas(lookup(base)).at(0) ?? base)];
  return { forms: [fold(modifier) + fold(head.lemma)], parts: [...parts, fold(head.lemma)] };
}

function isKnown(stem: string): boolean {
  return lookup(stem) > 0 || lookup(stem.toLowerCase()) > 0 || lookup(`${stem.toLowerCase()}en`) > 0;
}

/** The longest noun that ends the word after a modifier. */
function headAfterModifier(form: string): { readonly start: number; readonly lemma: string } | null {
  const most = Math.min(form.length - 4, 40);
  const fallback = compoundHead(form);
  for (let start = SHORTEST_MODIFIER; start <= most; start++) {
    const rest = form.charAt(start).toUpperCase() + form.slice(start + 1);
    const lemmas = nounLemmas(lookup(rest));
    if (lemmas.length === 0) continue;
    const modifier = form.slice(0, start);
    const known = LINKS.some(
      (link) =>
        modifier.endsWith(link) &&
        modifier.length - link.length >= 3 &&
        isKnown(modifier.slice(0, modifier.length - link.length)),
    );
    if (known || (fallback > 0 && lookup(rest) === fallback && lookup(form) === 0)) return { start, lemma: lemmas[0] };
  }
  return null;
}

function ofOther(form: string, kind: WordKind): BaseForms {
  const lower = form.toLowerCase();
  const found = readings(lookup(lower));
  const lemmas =
    kind === 'verb'
      ? found.filter(({ pos, particle }) => pos === 'verb' && particle === null).map(({ lemma }) => lemma)
      : found.filter(({ pos }) => pos === 'adjective').flatMap(({ lemma }) => [lemma, ...participleOf(lemma)]);
  const forms = [...new Set(lemmas.map(fold))];
  return { forms: forms.length > 0 ? forms : [stripped(lower)], parts: [] };
}

/** "die ⟨geplante⟩ Reform": the verb of a participle that stands as an adjective. */
function participleOf(lemma: string): string[] {
  return readings(lookup(lemma))
    .filter(({ pos, particle }) => pos === 'verb' && particle === null)
    .map((reading) => reading.lemma);
}

/** A word that the lexicon lacks, without the ending that adjectives and verbs most often have. */
function stripped(form: string): string {
  const folded = fold(form);
  const cut = folded.replace(/(?:en|em|er|es|e|st|t)$/, '');
  return cut.length > 3 ? cut : folded;
}
