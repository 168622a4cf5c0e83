import { ElementNode, TextNode } from './node.ts';
import { BLOCKS, VOID } from './elements.ts';
import { type Attributes, type TagHandler, readTags } from './tags.ts';

/**
 * HTML → the tree of its elements. Follows the parsing rules of WHATWG where news pages need them: implied end tags,
 * end tags that match nothing, formatting elements that end inside a block they began outside of. Linear in the length
 * of the source, whatever the nesting.
 *
 * @returns an element named `#page` with everything in it
 */
export function parsePage(source: string): ElementNode {
  const builder = new TreeBuilder();
  readTags(source, builder);
  return builder.root;
}

/** Elements that end tags of others do not reach through. */
const WALLS: ReadonlySet<string> = new Set(['table', 'td', 'th', 'caption', 'template', 'object', 'button', 'select']);
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dl']);
/** Which open element an opening tag ends, by the kind of the two. */
const IMPLIED: ReadonlyMap<string, keyof Scope> = new Map([
  ['li', 'item'],
  ['dt', 'item'],
  ['dd', 'item'],
  ['option', 'option'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['thead', 'rows'],
  ['tbody', 'rows'],
  ['tfoot', 'rows'],
]);

/** The open elements that an opening tag at this place may end, as places in the stack; -1 where there is none. */
interface Scope {
  readonly p: number;
  readonly item: number;
  readonly option: number;
  readonly row: number;
  readonly cell: number;
  readonly rows: number;
  /** The last open block. */
  readonly block: number;
  /** The last open wall. */
  readonly wall: number;
}

const EMPTY: Scope = { p: -1, item: -1, option: -1, row: -1, cell: -1, rows: -1, block: -1, wall: -1 };

interface Open {
  readonly node: ElementNode;
  readonly scope: Scope;
  /** Its end tag has come, and a block in it is still open. */
  isEnded: boolean;
}

class TreeBuilder implements TagHandler {
  readonly root = new ElementNode('#page', new Map(), null);
  readonly #stack: Open[] = [{ node: this.root, scope: EMPTY, isEnded: false }];
  /** Places in the stack of the open elements of each name. */
  readonly #places = new Map<string, number[]>();

  openTag(name: string, attributes: Attributes): void {
    this.#closeImplied(name);
    const parent = this.#parent;
    const node = new ElementNode(name, attributes, parent);
    parent.children.push(node);
    if (!VOID.has(name)) this.#push(node);
  }

  closeTag(name: string): void {
    const place = this.#places.get(name)?.at(-1);
    if (place === undefined || (place < this.#scope.wall && !isTablePart(name))) return;
    if (BLOCKS.has(name) || WALLS.has(name) || place > this.#scope.block) this.#popTo(place);
    else this.#end(place, name);
  }

  text(words: string): void {
    const parent = this.#parent;
    const last = parent.children.at(-1);
    if (last instanceof TextNode) last.text += words;
    else parent.children.push(new TextNode(words, parent));
  }

  #closeImplied(name: string): void {
    const implied = IMPLIED.get(name);
    if (implied) this.#popTo(this.#scope[implied]);
    else if (name === 'a') this.closeTag('a');
    else if (BLOCKS.has(name)) {
      this.#popTo(this.#scope.p);
      this.#popTo(this.#places.get('head')?.at(-1) ?? -1);
    }
  }

  get #scope(): Scope {
    return this.#stack[this.#stack.length - 1].scope;
  }

  get #parent(): ElementNode {
    return this.#stack[this.#stack.length - 1].node;
  }

  #push(node: ElementNode): void {
    const place = this.#stack.length;
    this.#stack.push({ node, scope: scopeIn(node.name, this.#scope, place), isEnded: false });
    const places = this.#places.get(node.name);
    if (places) places.push(place);
    else this.#places.set(node.name, [place]);
  }

  /** Ends the element at this place, and all in it; nothing at -1. */
  #popTo(place: number): void {
    if (place < 0) return;
    while (this.#stack.length > place) this.#pop();
    while (this.#stack[this.#stack.length - 1].isEnded) this.#pop();
  }

  #pop(): void {
    const { node, isEnded } = this.#stack.pop()!;
    if (!isEnded) this.#places.get(node.name)!.pop();
  }

  /** An inline element ends around a block: what follows in the block stays in it, what follows the block does not. */
  #end(place: number, name: string): void {
    this.#stack[place].isEnded = true;
    this.#places.get(name)!.pop();
  }
}

function isTablePart(name: string): boolean {
  return WALLS.has(name) || IMPLIED.has(name);
}

function scopeIn(name: string, outer: Scope, place: number): Scope {
  const implied = IMPLIED.get(name);
  if (implied === 'row') return { ...outer, row: place, cell: -1, p: -1, block: place };
  if (implied === 'rows') return { ...outer, rows: place, row: -1, cell: -1, p: -1, block: place };
  if (implied === 'cell') return { ...EMPTY, row: outer.row, rows: outer.rows, cell: place, block: place, wall: place };
  if (implied) return { ...outer, [implied]: place, block: place };
  if (WALLS.has(name)) return { ...EMPTY, block: place, wall: place };
  if (LISTS.has(name)) return { ...outer, p: -1, item: -1, block: place };
  if (name === 'p') return { ...outer, p: place, block: place };
  return BLOCKS.has(name) ? { ...outer, block: place } : outer;
}
