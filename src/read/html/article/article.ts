import type { BesideBlock, BesideRole, Block, TextRole } from '../../../text/block.ts';
import type { Link } from '../../../text/document.ts';
import { Joiner } from '../../parts.ts';
import { interviewRoles } from './interview.ts';
import { type ArticleModel, judge } from './judge.ts';
import { plainBlocks } from './plain.ts';
import { headlineOf } from './headline.ts';
import { keyOf, saysLike, shinglesOf } from '../key.ts';
import type { Hints } from './questions.ts';
import { besideRole, standsApart, isLeadIn, textRole } from './roles.ts';
import type { PageBlock } from './segment.ts';

/** A page's article: its text with links and blocks, and what stands beside it. */
export interface Article {
  readonly text: string;
  readonly links: readonly Link[];
  readonly blocks: readonly Block[];
  readonly beside: readonly BesideBlock[];
  /** Lines just before and after the text that name authors, days or agencies. */
  readonly bylines: readonly string[];
}

/** A block with what it is there for; null: it does not speak for the article. */
export type Labelled = readonly [block: PageBlock, role: TextRole | null];

/** Labels the blocks of a page. */
export function labelPage(blocks: readonly PageBlock[], hints: Hints, model: () => ArticleModel): readonly Labelled[] {
  return plainBlocks(blocks) ?? labelled(blocks, hints, judge(blocks, hints, model()));
}

/**
 * Labels a page without parts that are documents of their own, as the entries of a ticker are. What it is is
 * judged on the whole page; nothing may be left but a headline.
 *
 * @param whole all blocks of the page
 * @param rest those that are left
 */
export function labelBeside(
  whole: readonly PageBlock[],
  rest: readonly PageBlock[],
  hints: Hints,
  model: () => ArticleModel,
): readonly Labelled[] {
  const labels = labelPage(whole, hints, model);
  const kept = new Map(rest.map((block) => [block.context.element, new Set<string>()]));
  for (const { context, text } of rest) kept.get(context.element)!.add(text);
  const isKept = ([{ context, text }]: Labelled): boolean => kept.get(context.element)?.has(text) === true;
  const headline = labels.findIndex(([, role]) => role === 'headline');
  const first = labels.findIndex((one) => !isKept(one));
  return labels
    .map((one, i) => (headline >= 0 && i > headline && i < first ? leadOf(one) : one))
    .filter((one) => isKept(one));
}

/** Between the headline and the first entry of a ticker stands its introduction, which may be a line. */
function leadOf([block, role]: Labelled): Labelled {
  const isLead =
    role === null && !standsApart(block) && block.linked < block.text.length / 2 && besideRole(block) === 'box';
  return isLead ? [block, textRole(block)] : [block, role];
}

/** Puts blocks together of which all speak for the article that do not say otherwise. */
export function plainArticle(blocks: readonly PageBlock[]): Article {
  return compose(plainBlocks(blocks, true)!);
}

/** @param probabilities that each block speaks for the article */
export function articleFrom(blocks: readonly PageBlock[], hints: Hints, probabilities: Float64Array): Article {
  return compose(labelled(blocks, hints, probabilities));
}

function labelled(blocks: readonly PageBlock[], hints: Hints, probabilities: Float64Array): Labelled[] {
  const body = blocks.map((block, i) => probabilities[i] > 0.5 && !standsApart(block));
  const first = body.findIndex((isBody, i) => isBody && blocks[i].text.length > SHORT);
  if (first < 0) return plainBlocks(blocks, true)!;
  const headline = headlineOf(blocks, keyOf(hints.title), first);
  const roles = blocks.map((block, i): TextRole | null => {
    if (i === headline) return 'headline';
    if (isStandfirst(block, i, headline, first, hints)) return 'standfirst';
    return body[i] ? textRole(block) : null;
  });
  return interviewRoles(withoutRepeated(blocks.map((block, i) => [block, roles[i]])));
}

/** Code units of a block from which it can begin an article. */
const SHORT = 60;
/** Blocks between headline and standfirst, such as bylines and the caption of the first picture. */
const FEW = 12;

function isStandfirst(block: PageBlock, i: number, headline: number, first: number, hints: Hints): boolean {
  if (i > first + 1 || (headline >= 0 && (i < headline - 2 || i > headline + FEW))) return false;
  if (isLeadIn(block)) return true;
  return (
    i <= first &&
    block.text.length > SHORT &&
    block.linked < block.text.length / 2 &&
    saysLike(hints.description, block.text)
  );
}

/** Words that stand on the page twice speak once: a quotation that is pulled out of its paragraph, a text for phones. */
function withoutRepeated(all: readonly Labelled[]): Labelled[] {
  const seen = new Set<string>();
  const body = all.some(([, role]) => role === 'quote') ? longWords(all) : null;
  return all.map(([block, role]) => {
    const { key } = block;
    if (role === null || key.length < 20) return [block, role];
    const isPulled = role === 'quote' && key.length < PULLED && body !== null && isOf(block.text, body);
    if (seen.has(key) || isPulled) return [block, null];
    seen.add(key);
    return [block, role];
  });
}

/** The words of the paragraphs that something can be pulled out of. */
function longWords(all: readonly Labelled[]): ReadonlySet<string> {
  const long = all.filter(([block, role]) => role !== null && block.key.length > PULLED);
  return shinglesOf(long.map(([block]) => block.text).join('\n'));
}

/** Whether all words of a quotation stand in a row in the body. */
function isOf(text: string, body: ReadonlySet<string>): boolean {
  const own = shinglesOf(text);
  return own.size > 0 && [...own].every((shingle) => body.has(shingle));
}

/** Letters of a paragraph from which something can be pulled out of it. */
const PULLED = 200;

/** Puts the blocks that speak for the article together, with blank lines between them. */
export function compose(all: readonly Labelled[]): Article {
  const joiner = new Joiner();
  const blocks: Block[] = [];
  const beside: BesideBlock[] = [];
  for (const [block, role] of all) {
    if (role === null) beside.push({ role: besideRole(block), text: block.text });
    else blocks.push({ role, ...joiner.add(block.text, block.links) });
  }
  return { text: joiner.text, links: joiner.links, blocks, beside, bylines: bylinesOf(all) };
}

/** Blocks before the first and after the last of a text in which its bylines stand. */
const NEAR = 4;
const LINES: ReadonlySet<BesideRole> = new Set(['byline', 'dateline', 'credit']);

function bylinesOf(all: readonly Labelled[]): string[] {
  const places = all.flatMap(([, role], i) => (role === null ? [] : [i]));
  const lead = places.find((i) => all[i][1] !== 'headline' && all[i][1] !== 'standfirst') ?? -1;
  const isNear = (i: number): boolean =>
    (i >= places[0] - NEAR && i < lead) || (i > places.at(-1)! && i <= places.at(-1)! + NEAR);
  return all.flatMap(([block, role], i) =>
    role === null && isNear(i) && block.text.length < 200 && LINES.has(besideRole(block)) ? [block.text] : [],
  );
}
