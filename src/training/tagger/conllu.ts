import { Tag, VerbForm } from '../../language/de/tagger/tags.ts';

/** A word of an annotated sentence; offsets are UTF-16 code units into the sentence's text. */
export interface TaggedWord {
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
}

/** A sentence of a treebank. */
export interface TaggedSentence {
  readonly text: string;
  readonly words: readonly TaggedWord[];
}

/**
 * Reads a file in CoNLL-U (https://universaldependencies.org/format.html). Several words in one, such as *zum*, count as
 * one with the tag of the first. Sentences need their `# text`, which the offsets refer to.
 *
 * @param name what the file is called in errors
 * @throws Error for a line that is not CoNLL-U, or words that do not stand in their text; says where
 */
export function readConllu(content: string, name: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  let text: string | null = null;
  let rows: Row[] = [];
  content.split('\n').forEach((line, at) => {
    const where = `${name}, line ${at + 1}`;
    if (line.startsWith('# text = ')) text = line.slice('# text = '.length);
    else if (line.startsWith('#')) return;
    else if (line.trim() !== '') rows.push(rowOf(line, where));
    else {
      if (rows.length > 0) sentences.push(placed(text, rows, where));
      [text, rows] = [null, []];
    }
  });
  if (rows.length > 0) sentences.push(placed(text, rows, `${name}, at its end`));
  return sentences;
}

interface Row {
  readonly id: string;
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  readonly features: string;
  readonly where: string;
}

const COLUMNS = 10;

function rowOf(line: string, where: string): Row {
  const columns = line.split('\t');
  if (columns.length !== COLUMNS) {
    throw new Error(`${where}: ${columns.length} columns where CoNLL-U has ${COLUMNS}`);
  }
  const [id, form, , upos, xpos, features] = columns;
  return { id, form, upos, xpos, features, where };
}

/** Finds each word in the text, from left to right. */
function placed(text: string | null, rows: readonly Row[], where: string): TaggedSentence {
  if (text === null) throw new Error(`${where}: the sentence has no "# text"`);
  const words: TaggedWord[] = [];
  let offset = 0;
  let inside = 0;
  rows.forEach((row, i) => {
    const [first, last] = row.id.split('-').map(Number);
    if (row.id.includes('.') || first <= inside) return;
    const start = text.indexOf(row.form, offset);
    if (start < 0 || text.slice(offset, start).trim() !== '') {
      throw new Error(`${row.where}: "${row.form}" does not stand in the text of its sentence, or not at its place`);
    }
    if (last) inside = last;
    offset = start + row.form.length;
    words.push({ start, end: offset, tag: tagOf(last ? rows[i + 1] : row) });
  });
  return { text, words };
}

const TAGS: Readonly<Record<string, Tag>> = {
  ADJ: Tag.adjective,
  ADP: Tag.adposition,
  ADV: Tag.adverb,
  AUX: Tag.auxiliaryIndicative,
  CCONJ: Tag.coordinator,
  DET: Tag.determiner,
  INTJ: Tag.interjection,
  NOUN: Tag.noun,
  NUM: Tag.numeral,
  PART: Tag.particle,
  PRON: Tag.pronoun,
  PROPN: Tag.properNoun,
  PUNCT: Tag.punctuation,
  SCONJ: Tag.subordinator,
  SYM: Tag.symbol,
  VERB: Tag.verbIndicative,
  X: Tag.other,
};

function tagOf(row: Row): Tag {
  const tag = TAGS[row.upos];
  if (tag === undefined) throw new Error(`${row.where}: "${row.upos}" is no part of speech of Universal Dependencies`);
  const isVerb = tag === Tag.verbIndicative || tag === Tag.auxiliaryIndicative;
  return isVerb ? ((tag + formOf(row)) as Tag) : tag;
}

/** The form by the features, where they are missing by the treebank's own tag: STTS, or that of PUD. */
function formOf({ features, xpos }: Row): VerbForm {
  const value = (key: string): string | undefined => new RegExp(`(?:^|\\|)${key}=([^|]+)`).exec(features)?.[1];
  const [mood, form] = [value('Mood'), value('VerbForm')];
  if (mood === 'Imp') return VerbForm.imperative;
  if (mood === 'Sub') return value('Tense') === 'Past' ? VerbForm.konjunktiv2 : VerbForm.konjunktiv1;
  if (mood === 'Ind' || form === 'Fin') return VerbForm.indicative;
  if (form === 'Inf') return VerbForm.infinitive;
  if (form === 'Part') return VerbForm.participle;
  if (/^V.FIN$|^VBC$/.test(xpos)) return VerbForm.indicative;
  return /^V.(?:INF|IZU)$|^VB$/.test(xpos) ? VerbForm.infinitive : VerbForm.participle;
}
