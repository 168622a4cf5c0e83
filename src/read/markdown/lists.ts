import type { NodeOf } from './syntax.ts';

const MARKER = /^(\d{1,9})[.)]/;
const MONTH =
  /^\s{0,9}(?:Jan(?:uar|uary)|Jänner|Feb(?:ruar|er|ruary)|M(?:ärz|arch)|April|Ma[iy]|Jun[ie]|Jul[iy]|August|September|O[kc]tober|November|De[zc]ember)(?![\p{L}\p{N}])/iu;

/**
 * The words that stand before the items of a list: nothing before those of a list, the number before those that only
 * look like one. „3. Oktober“, „1. FC Köln“ at the start of a paragraph are list items to Markdown, so the number is
 * dropped only where two or more count 1, 2, 3 … and none is a date.
 */
export function itemWords(list: NodeOf<'list'>, source: string): readonly string[] {
  if (!list.ordered) return list.children.map(() => '');
  const markers = list.children.map((item) => MARKER.exec(markerAt(item, source)));
  const counted = markers.every((marker, i) => Number(marker?.[1]) === i + 1);
  const dated = list.children.some((item, i) => MONTH.test(after(item, markers[i]?.[0] ?? '', source)));
  if (counted && !dated && markers.length > 1) return markers.map(() => '');
  return markers.map((marker) => marker?.[0] ?? '');
}

function markerAt(item: NodeOf<'listItem'>, source: string): string {
  const start = startOf(item);
  return source.slice(start, start + 12);
}

function after(item: NodeOf<'listItem'>, marker: string, source: string): string {
  const start = startOf(item) + marker.length;
  return source.slice(start, start + 24);
}

function startOf(item: NodeOf<'listItem'>): number {
  return item.position!.start.offset!;
}
