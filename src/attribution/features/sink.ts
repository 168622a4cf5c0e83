import { code, fold, mix } from './hash.ts';

/**
 * What features ask about. Each name is a template: with the values found it makes one feature. Groups are what an
 * explanation names; see `explain.ts`.
 */
export const TEMPLATES = {
  bias: 'rule',
  rule: 'rule',
  length: 'length',
  'rule-length': 'length',
  parts: 'length',
  'rule-score': 'rule',
  grammar: 'grammar',
  'grammar-rule': 'grammar',
  rival: 'grammar',
  clash: 'grammar',
  support: 'grammar',
  previous: 'context',
  next: 'context',
  'previous-next': 'context',
  'previous-two': 'context',
  'starts-paragraph': 'context',
  'document-place': 'context',
  density: 'context',
  'density-rule': 'context',
  'first-word': 'words',
  'second-word': 'words',
  'last-word': 'words',
  'word-before': 'words',
  'two-before': 'words',
  'word-after': 'words',
  'two-after': 'words',
  'first-words': 'words',
  marks: 'marks',
  'marks-rule': 'marks',
  place: 'context',
  'place-rule': 'context',
  mood: 'mood',
  'mood-rule': 'mood',
  moods: 'mood',
  ambiguous: 'mood',
  clauses: 'length',
  'clauses-rule': 'length',
  'content-verb': 'mood',
  'content-lemma': 'mood',
  'goes-on': 'context',
  person: 'words',
  soll: 'mood',
  'no-cue': 'cue',
  cue: 'cue',
  'cue-rule': 'cue',
  'cue-pair': 'cue',
  lemma: 'cue',
  'lemma-rule': 'cue',
  kind: 'cue',
  'kind-rule': 'cue',
  phrase: 'cue',
  passive: 'cue',
  'passive-rule': 'cue',
  'lemma-suffix': 'cue',
  'lemma-mood': 'cue',
  'frame-mood': 'cue',
  'frame-clause': 'cue',
  'frame-verb': 'cue',
  negation: 'cue',
  'frame-length': 'cue',
  'cue-noun': 'cue',
  'cue-suffix': 'cue',
  speaker: 'speaker',
  'speaker-rule': 'speaker',
  'speaker-kind': 'speaker',
  'speaker-lemma': 'speaker',
  'speaker-first': 'speaker',
  'speaker-second': 'speaker',
  'speaker-last': 'speaker',
  'speaker-length': 'speaker',
  'speaker-suffix': 'speaker',
  'frame-first': 'cue',
  'frame-last': 'cue',
  'frame-size': 'cue',
  gap: 'cue',
  addressee: 'speaker',
  stop: 'context',
  'sentence-length': 'length',
  'sentence-first': 'words',
  'sentence-words': 'words',
  'sentence-marks': 'marks',
  'sentence-clauses': 'length',
  title: 'quotation',
  'quoted-length': 'quotation',
  'quoted-rule': 'quotation',
  'quoted-form': 'quotation',
  capitals: 'quotation',
  'quoted-first': 'quotation',
  'quoted-last': 'quotation',
  'quoted-class': 'quotation',
  'quoted-word': 'quotation',
  'host-clause': 'quotation',
  'host-lemma': 'quotation',
  'host-kind': 'quotation',
  'host-mood': 'quotation',
  'noun-before': 'quotation',
  'class-before': 'quotation',
  'name-after': 'quotation',
  'quoted-around': 'quotation',
  'suffix-before': 'quotation',
  around: 'quotation',
  'around-rule': 'quotation',
  'main-lemma': 'act',
  'main-kind': 'act',
  'main-mood': 'act',
  'main-verb': 'act',
  'main-mood-previous': 'act',
  'lemma-preposition': 'act',
  word: 'words',
  'sequence-own': 'sequence',
  'sequence-own-rule': 'sequence',
  'sequence-least': 'sequence',
  'sequence-least-own': 'sequence',
  'sequence-any': 'sequence',
  'sequence-any-own': 'sequence',
  'sequence-best': 'sequence',
  'sequence-begins': 'sequence',
  'sequence-begins-before': 'sequence',
  'sequence-ends': 'sequence',
  'sequence-goes-on': 'sequence',
  'sequence-edges': 'sequence',
  'sequence-edges-own': 'sequence',
  'sequence-around': 'sequence',
  'sequence-cue': 'sequence',
  'sequence-cue-rule': 'sequence',
  'sequence-no-cue': 'sequence',
  'sequence-speaker': 'sequence',
  'sequence-speaker-rule': 'sequence',
  'sequence-speaker-before': 'sequence',
  'sequence-speaker-after': 'sequence',
  'sequence-no-speaker': 'sequence',
  'sequence-frame': 'sequence',
} as const;

export type Template = keyof typeof TEMPLATES;
export type FeatureGroup = (typeof TEMPLATES)[Template];

/** So many features a candidate has at most; its words beyond that are left out. */
const CAPACITY = 640;

/** Collects the features of one candidate after another as integers, without building strings. */
export class Sink {
  readonly #ids = new Int32Array(CAPACITY);
  readonly #templates: Template[] | null;
  #size = 0;
  #type = 0;

  /** @param named whether to keep each feature's template, for explanations */
  constructor(named = false) {
    this.#templates = named ? [] : null;
  }

  /** Begins a candidate; every feature is crossed with its type. */
  begin(type: string): void {
    this.#size = 0;
    this.#type = code(type);
    if (this.#templates) this.#templates.length = 0;
  }

  /** Adds the feature that a template makes with up to three values. */
  add(template: Template, a = 0, b = 0, c = 0): void {
    if (this.#size === CAPACITY) return;
    const hash = mix(mix(mix(mix(code(template), a), b), c), this.#type);
    this.#ids[this.#size++] = fold(hash);
    this.#templates?.push(template);
  }

  /** The ids collected since `begin`. */
  ids(): Int32Array {
    return this.#ids.slice(0, this.#size);
  }

  /** The template of each id; empty unless the sink keeps them. */
  templates(): readonly Template[] {
    return this.#templates ?? [];
  }
}
