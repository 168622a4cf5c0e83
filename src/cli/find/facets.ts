import { FACETS, type Facet, type FacetCount, type Facets } from '../../record/search.ts';
import { clip } from '../format/elide.ts';
import { wrap } from '../format/wrap.ts';
import { printableLine } from '../printable.ts';
import { painter } from '../register/describe.ts';
import type { Setting } from '../setting.ts';
import { type Run, columns } from '../terminal.ts';

/** Values of a facet that are shown. */
const SHOWN = 8;
/** More months than these are shown as years. */
const MONTHS = 12;
const NAME = 40;

/** How what was found is distributed: a line for each facet, where there is something to tell. */
export function facetsText(facets: Facets, setting: Setting): string {
  const { find } = setting.messages;
  const told = FACETS.filter((facet) => facets.facets[facet].some(({ value }) => value !== 'none'));
  const indent = Math.max(0, ...told.map((facet) => columns(find.facets[facet]))) + 2;
  const lines = told.flatMap((facet) => {
    const values = shownOf(facet, facets.facets[facet]);
    const runs = values.flatMap((value, i) => valueRuns(facet, value, i < values.length - 1, setting));
    const label = find.facets[facet];
    return wrap(runs, setting.width - indent, setting.colours).map(
      (line, i) =>
        (i === 0 ? painter(setting)(label, 'dim') + ' '.repeat(indent - columns(label)) : ' '.repeat(indent)) +
        line.replaceAll(NO_BREAK, ' '),
    );
  });
  const note = facets.isAll ? [] : [painter(setting)(find.newestCounted(facets.counted), 'dim')];
  return [...lines, ...note].join('\n');
}

function shownOf(facet: Facet, values: readonly FacetCount[]): readonly FacetCount[] {
  if (facet !== 'month') return values.slice(0, SHOWN);
  if (values.length <= MONTHS) return values;
  const years = new Map<string, number>();
  for (const { value, count } of values) {
    const year = value === 'none' ? value : value.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].map(([value, count]) => ({ value, name: null, count })).slice(-MONTHS);
}

/** Spaces inside a value do not break, so that a count stays with its name. */
function valueRuns(facet: Facet, { value, name, count }: FacetCount, isFollowed: boolean, setting: Setting): Run[] {
  const { messages } = setting;
  const words = printableLine(clip(nameOf(facet, value, name, setting), NAME)).replaceAll(' ', NO_BREAK);
  const id = name === null ? '' : `${NO_BREAK}${value}`;
  return [
    { text: words, style: [] },
    { text: `${id}${NO_BREAK}${count.toLocaleString(messages.locale)}`, style: ['dim'] },
    ...(isFollowed ? ([{ text: ' · ', style: ['dim'] }] as const) : []),
  ];
}

/** Stands for a space at which no line is broken, until the lines are set. */
const NO_BREAK = '\ue000';

function nameOf(facet: Facet, value: string, name: string | null, { messages }: Setting): string {
  if (name !== null) return name;
  if (value === 'none') return messages.find.none[facet];
  const words: Readonly<Record<string, string>> =
    facet === 'type'
      ? messages.types
      : facet === 'hedge'
        ? messages.hedges
        : facet === 'standing'
          ? messages.standings
          : {};
  return words[value] ?? value;
}
