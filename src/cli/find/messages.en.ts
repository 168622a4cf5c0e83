import type { FindMessages } from './messages.ts';

const count = (n: number): string => n.toLocaleString('en');

export const findEn: FindMessages = {
  found: (total) =>
    typeof total === 'number'
      ? `${count(total)} ${total === 1 ? 'statement' : 'statements'}`
      : `more than ${count(total.atLeast)} statements`,
  orders: { relevance: 'closest first', newest: 'newest first', oldest: 'oldest first' },
  fits: {
    beside: 'all words beside each other',
    written: 'the words as they are written',
    whole: 'the words in other forms',
    part: 'words as parts of longer ones',
  },
  nothing: 'No statement fits.',
  eachPart: 'Each part by itself finds:',
  near: (words) => `did you mean ${words.join(', ')}?`,
  together: 'Each part finds something, but no statement has all of it.',
  more: (command) => `More: the same with ${command}`,
  facets: {
    ...{ speaker: 'speakers', outlet: 'outlets', type: 'types', month: 'when', hedge: 'hedges' },
    ...{ standing: 'standing', chain: 'by way of' },
  },
  none: {
    ...{ speaker: 'unknown', outlet: 'unknown', type: 'none', month: 'no day', hedge: 'none' },
    ...{ standing: 'none', chain: 'directly' },
  },
  newestCounted: (n) => `Counted among the newest ${count(n)} that fit.`,
  noDay: 'no day',
  badCursor: '--cursor is of another query, or of another order',
  saved: (name, query) => `Saved as ${name}: ${query}`,
  unsaved: (name) => `No longer saved: ${name}`,
  noSuchSearch: (name) => `no search is saved as ${name}`,
  noSearches: 'No searches are saved. To save one: wortlaut find QUERY --save NAME',
  noQuery: 'what is to be found? wortlaut find QUERY, or --saved NAME',
  badLimit: '1 … 1000',
  help: {
    find: 'Find statements in a record by their words and by who said them, where and when',
    query: 'words, "phrases", -without, OR, brackets, and fields such as speaker:Kern said:2026',
    record: 'file of the record, or postgres://…; also WORTLAUT_RECORD',
    sort: 'in which order',
    limit: 'statements to show',
    cursor: 'go on where a page ended',
    facets: 'also count speakers, outlets, types, months, hedges, ways',
    save: 'keep the query under a name',
    saved: 'find what was saved under this name; without one, list what is saved',
    unsave: 'remove a saved search',
    to: 'output format',
    usage: 'QUERY… --record FILE [options]',
    grammar: `Query:
  Brücke gesperrt          both words, in any form and in compounds
  "die Brücke hält"        these words side by side, as they are written
  Hub*                     words that begin so
  -Hafen  -"im Hafen"      without
  Brücke OR Tunnel         one of them; brackets ( ) put together
  speaker:Kern  speaker:E12  speaker:"Ada Zwirn",Kern  speaker:none
  addressee:  outlet:  document:  story:  chain:    likewise
  said:2026-09  published:2026-09-14..2026-11  published:..2025
  type:direct  hedge:any  hedge:angeblich  standing:doubted
  medium:speech  state:vanished`,
  },
};
