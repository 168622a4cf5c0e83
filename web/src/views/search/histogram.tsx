import type { Facets } from '../../api/client.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { Months } from '../../parts/months.tsx';
import { daysOf } from './query-text.ts';

/** When what was found was said; its room is kept while it is counted. */
export function Histogram(props: {
  readonly facets: Facets | null;
  readonly query: string;
  readonly onRange: (range: string | null) => void;
}) {
  const { facets, query, onRange } = props;
  if (!facets) return <div class="histogram-room" />;
  return (
    <Months
      title={MESSAGES.search.over}
      months={facets.facets.month.map(({ value, count }) => ({ month: value, count }))}
      taken={daysOf(query)}
      onRange={(range) => onRange(range && `${range.from}..${range.to}`)}
    />
  );
}
