import type { Facets } from '../../api/client.ts';
import { MESSAGES, numberText } from '../../i18n/messages.ts';
import { hasField } from './query-text.ts';

/** Facets that are lists, in their order; months are the histogram. */
const LISTS = ['speaker', 'outlet', 'type', 'hedge', 'standing', 'chain'] as const;
type List = (typeof LISTS)[number];
const SHOWN = 8;

/** What the statements have in common: each value takes a click to ask for, and another to leave out again. */
export function FacetLists(props: {
  readonly facets: Facets | null;
  readonly query: string;
  readonly onToggle: (field: string, value: string) => void;
}) {
  const { facets, query, onToggle } = props;
  const { search } = MESSAGES;
  if (!facets) return <div class="facets empty" />;
  const told = LISTS.filter((facet) => facets.facets[facet].some(({ value }) => value !== 'none'));
  return (
    <div class="facets">
      {told.map((facet) => (
        <section key={facet}>
          <h2>{search.facets[facet]}</h2>
          <ul>
            {facets.facets[facet].slice(0, SHOWN).map(({ value, name, count }) => {
              const isOn = hasField(query, facet, value);
              return (
                <li key={value}>
                  <button type="button" class="value" aria-pressed={isOn} onClick={() => onToggle(facet, value)}>
                    <span>{name ?? valueName(facet, value)}</span>
                    <span class="number quiet">{numberText(count)}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {!facets.isAll && <p class="small quiet">{search.counted(facets.counted)}</p>}
    </div>
  );
}

function valueName(facet: List, value: string): string {
  const { search, statement } = MESSAGES;
  if (value === 'none') return search.none[facet];
  const words: Readonly<Record<string, string>> =
    { type: statement.types, standing: statement.standings, hedge: statement.hedges }[facet as string] ?? {};
  return words[value] ?? value;
}
