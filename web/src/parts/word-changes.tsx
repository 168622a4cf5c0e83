import type { Span } from '../api/client.ts';
import { inLanguage } from '../i18n/messages.ts';

const CHANGES = inLanguage({
  de: { left: 'weggefallen', came: 'hinzugekommen' },
  en: { left: 'left out', came: 'added' },
});

/** A stretch of words that stayed, left or came; offsets are UTF-16 code units into the earlier words and the later. */
export interface WordChange {
  readonly kind: string;
  readonly a: Span | null;
  readonly b: Span | null;
}

/** Later words, with what left and what came since the earlier ones. */
export function ChangedWords(props: {
  readonly earlier: string;
  readonly later: string;
  readonly changes: readonly WordChange[];
}) {
  const { earlier, later, changes } = props;
  return (
    <>
      {changes.map(({ kind, a, b }, i) => {
        const words = kind === 'left' ? cut(earlier, a) : cut(later, b);
        if (kind === 'stayed') return <span key={i}>{words}</span>;
        const [Mark, name] = kind === 'left' ? (['del', CHANGES.left] as const) : (['ins', CHANGES.came] as const);
        return (
          <Mark key={i}>
            <span class="hidden">{name}: </span>
            {words}
          </Mark>
        );
      })}
    </>
  );
}

/** Whether so much stayed that what changed can be read: at least half of the later words. */
export function isReadable(later: string, changes: readonly WordChange[]): boolean {
  const stayed = changes.filter(({ kind }) => kind === 'stayed').map(({ b }) => cut(later, b).length);
  return stayed.reduce((sum, length) => sum + length, 0) * 2 >= later.length;
}

/** Words of a text, with a space where one follows them there. */
function cut(text: string, span: Span | null): string {
  if (!span) return '';
  return text.slice(span.start, span.end) + (/\s/.test(text.charAt(span.end)) ? ' ' : '');
}
