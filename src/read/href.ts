/** What a reader can follow; `javascript:` and `data:` are not links to anything. */
const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * Where a link leads: an absolute address as it is written, a relative one resolved against `base`, or as it is
 * written when there is no base.
 *
 * @returns null when it leads nowhere
 */
export function resolveHref(href: string, base: string | null): string | null {
  const target = href.trim();
  if (target === '') return null;
  const own = URL.parse(target);
  if (own) return PROTOCOLS.has(own.protocol) ? target : null;
  if (base === null) return target;
  const resolved = URL.parse(target, base);
  return resolved && PROTOCOLS.has(resolved.protocol) ? resolved.href : null;
}
