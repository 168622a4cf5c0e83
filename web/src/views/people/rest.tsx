import { MESSAGES } from '../../i18n/messages.ts';
import type { More } from '../../lib/use-more.ts';
import { MoreButton } from '../../parts/more.tsx';
import { PEOPLE } from './messages.ts';

/** What is below a list of statements. A page about something may be empty before the end: each looks at so many only. */
export function Rest({ of }: { readonly of: More<unknown> }) {
  const isNone = of.all.length === 0;
  return (
    <>
      {isNone && <p class="quiet">{of.hasMore ? PEOPLE.nothingYet : PEOPLE.nothingSaid}</p>}
      <MoreButton of={of} label={isNone ? PEOPLE.lookFurther : MESSAGES.search.more} />
    </>
  );
}
