import { resolveHref } from '../../href.ts';
import { ElementNode, type PageNode, elementsIn } from '../node.ts';

/** Elements that are looked at for a headline. */
const LOOKED_AT = 40;

/** Whether the headline in these nodes leads to another page, and one that is no ticker. */
export function isTeaser(nodes: readonly PageNode[], base: string | null): boolean {
  const heading = firstIn(nodes, ({ name }) => /^h[1-6]$/.test(name));
  const outer = heading?.parent && isLink(heading.parent) ? heading.parent : null;
  const link = heading ? (firstIn([heading], isLink) ?? outer) : null;
  const address = link ? resolveHref(link.get('href'), base) : null;
  if (address === null || address.startsWith('#') || /live|ticker|blog/i.test(address)) return false;
  return withoutFragment(address) !== withoutFragment(base ?? '');
}

function isLink(element: ElementNode): boolean {
  return element.name === 'a' && element.attributes.has('href');
}

function withoutFragment(address: string): string {
  return address.replace(/[?#].*$/, '');
}

/** The first element in nodes that is so, of those near their beginning. */
function firstIn(nodes: readonly PageNode[], isSo: (element: ElementNode) => boolean): ElementNode | null {
  let left = LOOKED_AT;
  for (const node of nodes.slice(0, LOOKED_AT)) {
    if (!(node instanceof ElementNode)) continue;
    for (const element of elementsIn(node)) {
      if (isSo(element)) return element;
      if (--left <= 0) return null;
    }
  }
  return null;
}
