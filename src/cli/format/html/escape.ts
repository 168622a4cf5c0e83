import { printable } from '../../printable.ts';

/** A text as HTML content or as an attribute value in double quotes; control characters are made visible. */
export function escape(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The address if a page may link to it, else null: only http and https, nothing that runs or reads local files. */
export function safeHref(href: string | null): string | null {
  if (href === null || !URL.canParse(href)) return null;
  const { protocol } = new URL(href);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** Gives out fragment identifiers: readable, the same for the same ids in the same order, and never the same twice. */
export function anchorMaker(): (id: string) => string {
  const used = new Map<string, number>();
  return (id) => {
    const plain = `doc-${id
      .slice(0, 120)
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^-/, '')}`;
    const before = used.get(plain) ?? 0;
    used.set(plain, before + 1);
    return before === 0 ? plain : `${plain}~${before + 1}`;
  };
}
