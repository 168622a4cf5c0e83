import type { ElementNode } from '../node.ts';
import { headlineOf } from './headline.ts';
import { keyOf, saysLike, shinglesOf } from '../key.ts';
import { CUES, type Cue, bitOf } from './cues.ts';
import { PHRASES, type Phrase } from './phrases.ts';
import { type Prose, proseOf } from './prose.ts';
import type { Context, PageBlock } from './segment.ts';

/** What a page says of its article outside of its blocks. */
export interface Hints {
  /** Of metadata; empty when there is none. */
  readonly title: string;
  readonly description: string;
  /** `articleBody` of structured data. */
  readonly body: string;
  /** Whether structured data call it news, or the head an article. */
  readonly isNews: boolean;
}

/** Levels looked at upward for cues; a cue that is farther is as good as none. */
const FAR = 9;
const PHRASE_NAMES = Object.keys(PHRASES) as Phrase[];
const TAGS: readonly (readonly string[])[] = [
  ['p'],
  ['h1'],
  ['h2'],
  ['h3', 'h4', 'h5', 'h6'],
  ['li', 'dt', 'dd'],
  ['div', 'section', 'article', 'main'],
  ['td', 'th'],
  ['blockquote'],
  ['#page', 'html', 'head', 'body'],
];

const OWN = 16;
const NEIGHBOURS = [-2, -1, 1, 2] as const;
const OF_NEIGHBOUR = 6;
const STRUCTURE = 24;

/** Answers for each block. */
export const WIDTH =
  OWN + PHRASE_NAMES.length + TAGS.length + CUES.length + 4 + NEIGHBOURS.length * OF_NEIGHBOUR + STRUCTURE;

/** What all questions about a page look at. */
interface View {
  readonly blocks: readonly PageBlock[];
  readonly prose: readonly Prose[];
  /** How much each block looks like running text, in words. */
  readonly weight: Float64Array;
  readonly keys: readonly string[];
  readonly signatures: readonly string[];
  readonly bySignature: ReadonlyMap<string, Group>;
  readonly byParent: ReadonlyMap<ElementNode, Group>;
  readonly total: number;
  readonly main: ElementNode | null;
  readonly mainPath: ReadonlyMap<ElementNode, number>;
  readonly first: number;
  readonly last: number;
  readonly headline: number;
  readonly hints: {
    readonly title: string;
    readonly description: string;
    readonly body: ReadonlySet<string>;
    readonly isNews: boolean;
  };
  /** Share of German among the function words. */
  readonly german: number;
}

interface Group {
  count: number;
  weight: number;
  words: number;
  linked: number;
  length: number;
}

/** `blocks × WIDTH` numbers about the blocks of a page, for the trees to decide by. */
export function answersOf(blocks: readonly PageBlock[], hints: Hints): Float32Array {
  const view = viewOf(blocks, hints);
  const answers = new Float32Array(blocks.length * WIDTH);
  const seen = new Set<string>();
  let heading = -1;
  for (let i = 0; i < blocks.length; i++) {
    const out = answers.subarray(i * WIDTH, (i + 1) * WIDTH);
    let at = own(view, i, out);
    at = phrases(blocks[i].text, out, at);
    at = tags(blocks[i], out, at);
    at = cues(blocks[i], out, at);
    at = neighbours(view, i, out, at);
    structure(view, i, heading, seen.has(view.keys[i]), out, at);
    if (isHeading(blocks[i])) heading = i;
    seen.add(view.keys[i]);
  }
  return answers;
}

function viewOf(blocks: readonly PageBlock[], hints: Hints): View {
  const prose = blocks.map(({ text }) => proseOf(text));
  const weight = Float64Array.from(blocks, (block, i) => weightOf(block, prose[i]));
  const keys = blocks.map(({ key }) => key);
  const signatures = blocks.map(({ context }) => signatureOf(context));
  const bySignature = new Map<string, Group>();
  const byParent = new Map<ElementNode, Group>();
  blocks.forEach((block, i) => {
    gather(bySignature, signatures[i], block, prose[i], weight[i]);
    const parent = block.context.outer?.element ?? block.context.element;
    gather(byParent, parent, block, prose[i], weight[i]);
  });
  const main = mainOf(blocks, weight);
  const inMain = (i: number): boolean => main !== null && stepsTo(blocks[i].context, main) >= 0 && weight[i] > 15;
  let [first, last] = [-1, -1];
  for (let i = 0; i < blocks.length; i++) {
    if (!inMain(i)) continue;
    if (first < 0) first = i;
    last = i;
  }
  const title = keyOf(hints.title);
  return {
    ...{ blocks, prose, weight, keys, signatures, bySignature, byParent, main, first, last },
    total: weight.reduce((a, b) => a + b, 0),
    mainPath: pathOf(main),
    headline: headlineOf(blocks, title, first),
    hints: { title, description: hints.description, body: shinglesOf(hints.body), isNews: hints.isNews },
    german: germanShare(prose),
  };
}

function germanShare(prose: readonly Prose[]): number {
  const german = prose.reduce((sum, one) => sum + one.german, 0);
  const all = prose.reduce((sum, one) => sum + one.functionWords, 0);
  return all === 0 ? 0.5 : german / all;
}

function weightOf({ text, linked }: PageBlock, { words, functionWords, sentences }: Prose): number {
  if (words < 4) return 0;
  const flow = Math.min(1, (4 * functionWords) / words) * (sentences > 0 ? 1 : 0.4);
  return words * flow * (1 - Math.min(1, (1.5 * linked) / text.length));
}

function gather<K>(groups: Map<K, Group>, key: K, { text, linked }: PageBlock, { words }: Prose, weight: number): void {
  let group = groups.get(key);
  if (!group) groups.set(key, (group = { count: 0, weight: 0, words: 0, linked: 0, length: 0 }));
  group.count++;
  group.weight += weight;
  group.words += words;
  group.linked += linked;
  group.length += text.length;
}

/** Name and class of the element and its parent: blocks that a template makes alike have it in common. */
export function signatureOf({ element, outer }: Context): string {
  const parent = outer?.element;
  return `${element.name}.${element.get('class')} ${parent?.name ?? ''}.${parent?.get('class') ?? ''}`;
}

/** The element whose blocks, children's children counting half as much, hold most running text (after Readability). */
function mainOf(blocks: readonly PageBlock[], weight: Float64Array): ElementNode | null {
  const scores = new Map<ElementNode, number>();
  blocks.forEach(({ context }, i) => {
    if (weight[i] < 8) return;
    let share = weight[i];
    let outer = context.element.name === 'div' ? context : (context.outer ?? context);
    for (let level = 0; level < 3; level++) {
      scores.set(outer.element, (scores.get(outer.element) ?? 0) + share);
      if (!outer.outer) break;
      outer = outer.outer;
      share *= level === 0 ? 0.6 : 0.4;
    }
  });
  let best: ElementNode | null = null;
  let most = 0;
  for (const [element, score] of scores) if (score > most) [best, most] = [element, score];
  return best;
}

function pathOf(element: ElementNode | null): Map<ElementNode, number> {
  const path = new Map<ElementNode, number>();
  for (let node = element, steps = 0; node; node = node.parent, steps++) path.set(node, steps);
  return path;
}

/** How many blocks up an element is; -1 when the place is not in it. */
function stepsTo(context: Context, element: ElementNode): number {
  let steps = 0;
  for (let at: Context | null = context; at && steps < 30; at = at.outer, steps++)
    if (at.element === element) return steps;
  return -1;
}

const isHeading = ({ context }: PageBlock): boolean => /^h[1-6]$/.test(context.element.name);

function own({ blocks, prose, weight }: View, i: number, out: Float32Array): number {
  const { text, linked, bold, links } = blocks[i];
  const { words, functionWords, sentences, digits, capitals } = prose[i];
  const { length } = text;
  out[0] = length;
  out[1] = words;
  out[2] = linked / length;
  out[3] = bold / length;
  out[4] = functionWords / (words || 1);
  out[5] = sentences;
  out[6] = digits / (words || 1);
  out[7] = capitals / (words || 1);
  out[8] = /[.!?…]["“”»«‘’)]{0,2}$/u.test(text) ? 1 : text.endsWith(':') ? 0.5 : 0;
  out[9] = /^\p{Ll}/u.test(text) ? 1 : 0;
  out[10] = /["„“”»«]/u.test(text) ? 1 : 0;
  out[11] = weight[i];
  out[12] = links.length;
  out[13] = text.includes('\n') ? 1 : 0;
  out[14] = /[|•·›»>]\s*\S/u.test(text) ? 1 : 0;
  out[15] = /\?["“”»«]?$/u.test(text) ? 1 : 0;
  return OWN;
}

function phrases(text: string, out: Float32Array, at: number): number {
  const part = text.length > 300 ? text.slice(0, 300) : text;
  for (const name of PHRASE_NAMES) out[at++] = PHRASES[name].test(part) ? 1 : 0;
  return at;
}

function tags({ context }: PageBlock, out: Float32Array, at: number): number {
  for (const names of TAGS) out[at++] = names.includes(context.element.name) ? 1 : 0;
  return at;
}

const INNER: readonly Cue[] = ['byline', 'dateline', 'credit', 'headline'];

/** How many levels up each cue is. */
function cues({ context, inner }: PageBlock, out: Float32Array, at: number): number {
  out.fill(FAR, at, at + CUES.length);
  let level = 0;
  for (let place: Context | null = context; place && level < FAR; place = place.outer, level++) {
    if (place.element.name === 'body') break;
    for (let rest = place.own; rest !== 0; rest &= rest - 1) {
      const cue = 31 - Math.clz32(rest & -rest);
      if (out[at + cue] === FAR) out[at + cue] = level;
    }
  }
  at += CUES.length;
  for (const cue of INNER) out[at++] = inner & bitOf(cue) ? 1 : 0;
  return at;
}

function neighbours({ blocks, prose, weight }: View, i: number, out: Float32Array, at: number): number {
  for (const step of NEIGHBOURS) {
    const block = blocks.at(i + step < 0 ? blocks.length : i + step);
    if (block) {
      out[at] = block.text.length;
      out[at + 1] = block.linked / block.text.length;
      out[at + 2] = weight[i + step];
      out[at + 3] = isHeading(block) ? 1 : 0;
      out[at + 4] = prose[i + step].sentences;
      out[at + 5] = block.context.outer === blocks[i].context.outer ? 1 : 0;
    } else out.fill(-1, at, at + OF_NEIGHBOUR);
    at += OF_NEIGHBOUR;
  }
  return at;
}

function structure(view: View, i: number, heading: number, isRepeated: boolean, out: Float32Array, at: number): void {
  const { blocks, weight, keys, signatures, bySignature, byParent, total, main, mainPath, first, last } = view;
  const { context, text } = blocks[i];
  const alike = bySignature.get(signatures[i])!;
  const siblings = byParent.get(context.outer?.element ?? context.element)!;
  const steps = main ? stepsToPath(context, mainPath) : null;
  out[at++] = alike.count;
  out[at++] = alike.weight / (total || 1);
  out[at++] = alike.linked / alike.length;
  out[at++] = siblings.count;
  out[at++] = siblings.weight / (total || 1);
  out[at++] = siblings.linked / siblings.length;
  out[at++] = steps ? steps.up : 99;
  out[at++] = steps ? steps.down : 99;
  out[at++] = context.depth;
  out[at++] = i / blocks.length;
  out[at++] = i - first;
  out[at++] = i - last;
  out[at++] = view.headline < 0 ? 0 : i - view.headline;
  out[at++] = heading < 0 ? 99 : i - heading;
  out[at++] = heading < 0 ? 0 : headingSays(blocks[heading].text);
  out[at++] = isRepeated ? 1 : 0;
  out[at++] = bodySays(view, i);
  out[at++] = view.hints.title && keys[i].length > 8 && view.hints.title.includes(keys[i]) ? 1 : 0;
  out[at++] = saysLike(view.hints.description, text) ? 1 : 0;
  out[at++] = weight[i] / (text.length || 1);
  out[at++] = blocks[i].media;
  out[at++] = blocks[i].controls;
  out[at++] = view.hints.isNews ? 1 : 0;
  out[at++] = view.german;
}

function headingSays(text: string): number {
  return PHRASES.readAlso.test(text) || PHRASES.newsletter.test(text) || PHRASES.comment.test(text) ? 1 : 0.5;
}

const FEW_SHINGLES = 40;

/** Which share of the words structured data have in the article's text, from −1 for none to 1; 0 where they have no text. */
function bodySays({ hints: { body }, blocks }: View, i: number): number {
  if (body.size < 40) return 0;
  const own = shinglesOf(blocks[i].text, FEW_SHINGLES);
  if (own.size === 0) return 0;
  let found = 0;
  for (const shingle of own) if (body.has(shingle)) found++;
  return (2 * found) / own.size - 1;
}

/** Steps from a place up to the first element that also holds the main one, and from the main one up to it. */
function stepsToPath(context: Context, path: ReadonlyMap<ElementNode, number>): { up: number; down: number } {
  let up = 0;
  for (let at: Context | null = context; at && up < 40; at = at.outer, up++) {
    const down = path.get(at.element);
    if (down !== undefined) return { up: Math.min(up, 20), down: Math.min(down, 20) };
  }
  return { up: 20, down: 20 };
}
