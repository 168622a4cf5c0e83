import { resolveHref } from '../href.ts';
import { type TextWriter } from '../text-writer.ts';
import { BESIDE, BLOCKS, UNSEEN, VOID } from './elements.ts';
import { type OpenElement, OpenElements } from './open-elements.ts';
import type { Attributes, TagHandler } from './tags.ts';

/** Writes the text of a fragment, block after block, as its tags come; what stands beside an article is left out. */
export class PageWriter implements TagHandler {
  readonly #out: TextWriter;
  /** What relative links refer to. */
  readonly #base: string | null;
  readonly #open = new OpenElements();

  constructor(out: TextWriter, base: string | null) {
    this.#out = out;
    this.#base = base;
  }

  openTag(name: string, attributes: Attributes): void {
    if (VOID.has(name)) {
      this.#voidTag(name);
      return;
    }
    const role = this.#roleOf(name, attributes);
    this.#open.open({ name, role });
    if (role === 'shown') this.#begin(name, attributes);
  }

  closeTag(name: string): void {
    this.#open.close(name, (element) => this.#end(element));
  }

  text(words: string): void {
    if (!this.#open.skipping) this.#out.writeFlowing(words);
  }

  /** To be called after the last tag. */
  end(): void {
    this.#open.closeAll((element) => this.#end(element));
  }

  #voidTag(name: string): void {
    if (this.#open.skipping) return;
    if (name === 'br') this.#out.lineBreak();
    if (name === 'hr') this.#out.endBlock();
  }

  #roleOf(name: string, attributes: Attributes): OpenElement['role'] {
    if (this.#open.skipping) return 'silent';
    const hidden = attributes.has('hidden') && name !== 'html' && name !== 'body';
    return hidden || name === 'title' || UNSEEN.has(name) || BESIDE.has(name) ? 'skipped' : 'shown';
  }

  #begin(name: string, attributes: Attributes): void {
    if (BLOCKS.has(name)) this.#out.endBlock();
    if (name === 'a') this.#out.openLink(resolveHref(attributes.get('href') ?? '', this.#base));
    else if (name === 'q') this.#out.write(this.#open.count('q') % 2 === 1 ? '„' : '‚');
  }

  #end({ name, role }: OpenElement): void {
    if (BLOCKS.has(name) && !this.#open.skipping) this.#out.endBlock();
    if (role !== 'shown') return;
    if (name === 'a') this.#out.closeLink();
    else if (name === 'q') this.#out.write(this.#open.count('q') % 2 === 0 ? '“' : '‘');
  }
}
