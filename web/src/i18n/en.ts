import type { Messages } from './messages.ts';

const number = new Intl.NumberFormat('en');
const plural = (n: number, one: string, many: string): string => `${number.format(n)} ${n === 1 ? one : many}`;

export const en: Messages = {
  locale: 'en',
  shell: {
    ...{ skip: 'To the content', search: 'Search', people: 'People', claims: 'Claims', stories: 'Stories' },
    ...{ live: 'Live', review: 'Review', sources: 'Sources', tryIt: 'Try it', menu: 'Menu', views: 'Views' },
  },
  states: {
    ...{
      loading: 'Loading …',
      notFound: 'There is no such thing',
      notFoundMore: 'The address leads to nothing in the record.',
    },
    ...{ toSearch: 'To the search', again: 'Try again', wrong: 'That did not work' },
    ...{ unreachable: 'Wortlaut does not answer. Is it still running?' },
  },
  search: {
    ...{ title: 'Who said what?', field: 'Search statements', find: 'Search', order: 'Order' },
    ...{ placeholder: 'Brücke "noch zehn Jahre" speaker:Zwirn said:2026', more: 'More statements' },
    ...{ relevance: 'closest first', newest: 'newest first', oldest: 'oldest first' },
    ...{ nothing: 'No statement fits.', eachPart: 'Each part by itself finds:', filters: 'Narrow down' },
    ...{ latest: 'Came in last', noDay: 'no day', over: 'Over time', helpTitle: 'How to search' },
    ...{ from: 'from', until: 'until', anyTime: 'any time' },
    together: 'Each part finds something, but no statement has all of it.',
    found: (n) => plural(n, 'statement', 'statements'),
    moreThan: (n) => `more than ${number.format(n)} statements`,
    near: (words) => `did you mean ${words.join(', ')}?`,
    counted: (n) => `Counted among the newest ${number.format(n)} that fit.`,
    facets: {
      ...{ speaker: 'Speakers', outlet: 'Outlets', type: 'Types', month: 'Months', hedge: 'Hedges' },
      ...{ standing: 'Standing', chain: 'By way of' },
    },
    none: {
      ...{ speaker: 'unknown', outlet: 'unknown', type: 'none', month: 'no day', hedge: 'none' },
      ...{ standing: 'none', chain: 'directly' },
    },
    grammar: [
      ['Brücke gesperrt', 'both words, in any form and in compounds'],
      ['"die Brücke hält"', 'these words side by side'],
      ['Brücke OR Tunnel -Hafen', 'one of two, and without the third'],
      ['speaker:Kern  addressee:Kalt', 'who says it, and to whom'],
      ['said:2026-09  published:2026-09..2026-11', 'when it was said, when published'],
      ['type:direct  hedge:angeblich', 'in which form, with which hedge'],
    ],
  },
  statement: {
    ...{ unknown: 'the text does not say who', to: 'to', via: 'via', said: 'said', published: 'published' },
    ...{ why: 'Why', confidence: 'Confidence', rule: 'rule', copyAddress: 'Copy address', copied: 'Copied' },
    ...{ claim: 'All wordings', inText: 'In the text', previous: 'previous statement', next: 'next statement' },
    ...{ confirm: 'Is right', reject: 'Is none', undo: 'Take back' },
    ...{ mend: 'Correct', missing: 'A statement is missing here' },
    ...{ close: 'Close', person: 'To the person', source: 'source', state: 'state' },
    corrected: {
      confirm: (by: string, at: string): string => `Confirmed by ${by}, ${at}`,
      reject: (by: string, at: string): string => `Rejected by ${by}, ${at}`,
      change: (by: string, at: string): string => `Corrected by ${by}, ${at}`,
      add: (by: string, at: string): string => `Added by ${by}, ${at}`,
    },
    types: {
      ...{ direct: 'direct', indirect: 'indirect', reported: 'reported', 'free-indirect': 'free indirect' },
      'indirect-free-indirect': 'indirect/free indirect',
    },
    roles: { speaker: 'speaker', cue: 'cue', frame: 'frame', addressee: 'addressee', quote: 'quote' },
    standings: { asserted: 'asserted', reported: 'on their word', doubted: 'doubted', denied: 'denied' },
    hedges: { hearsay: 'hearsay', doubt: 'doubt', inference: 'inference', correction: 'correction' },
    states: { present: '', vanished: 'vanished', superseded: 'superseded', rejected: 'rejected' },
  },
  document: {
    ...{ revision: 'revision', revisions: 'Revisions', changes: 'What changed', original: 'To the source' },
    ...{ noStatements: 'No statement was found in this text.', speakers: 'Who speaks', untitled: 'Untitled' },
    ...{ keys: 'j and k: next and previous statement · Enter: why · Esc: close', story: 'Story', print: 'Print' },
    statements: (n) => plural(n, 'statement', 'statements'),
    ...{ vanished: 'Statements that vanished', fresh: 'New statements' },
    since: (number) => `Since revision ${number}`,
    seen: (time) => `read ${time}`,
  },
};
