import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** By name in lower case; of an attribute given twice the first counts. */
export type Attributes = ReadonlyMap<string, string>;

const NO_ATTRIBUTES: Attributes = new Map();

/** Is told what a source consists of, in order. Names are in lower case, entities are decoded. */
export interface TagHandler {
  openTag(name: string, attributes: Attributes): void;
  closeTag(name: string): void;
  text(words: string): void;
}

/** Reads HTML in one pass. Tags come as they stand in the source: nothing is nested, closed or repaired here. */
export function readTags(source: string, handler: TagHandler): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, new TagCallbacks(source, handler));
  tokenizer.write(source);
  tokenizer.end();
}

class TagCallbacks implements TokenizerCallbacks {
  readonly #source: string;
  readonly #handler: TagHandler;
  #name = '';
  #attributes: Map<string, string> | null = null;
  #attribute = '';
  #value = '';

  constructor(source: string, handler: TagHandler) {
    this.#source = source;
    this.#handler = handler;
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#source.slice(start, end).toLowerCase();
    this.#attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#source.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#source.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    this.#attributes ??= new Map();
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(): void {
    this.#handler.openTag(this.#name, this.#attributes ?? NO_ATTRIBUTES);
  }

  onselfclosingtag(): void {
    this.#handler.openTag(this.#name, this.#attributes ?? NO_ATTRIBUTES);
  }

  onclosetag(start: number, end: number): void {
    this.#handler.closeTag(this.#source.slice(start, end).toLowerCase());
  }

  ontext(start: number, end: number): void {
    this.#handler.text(this.#source.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.#handler.text(String.fromCodePoint(codePoint));
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
