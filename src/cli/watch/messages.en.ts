import type { WatchMessages } from './messages.ts';

const number = (count: number): string => count.toLocaleString('en');
const many = (count: number, one: string, more: string): string => `${number(count)} ${count === 1 ? one : more}`;
const some = (count: number, what: string): string => (count > 0 ? `, ${number(count)} ${what}` : '');

export const watchEn: WatchMessages = {
  round: (tally) =>
    [
      many(tally.sources, 'source', 'sources') + some(tally.failedSources, 'failed'),
      many(tally.pages, 'page', 'pages') +
        some(tally.unchanged, 'unchanged') +
        some(tally.failedPages + tally.failedDocuments, 'failed'),
      `${number(tally.new)} new, ${number(tally.revised)} changed`,
      many(tally.fresh, 'new statement', 'new statements'),
    ].join(' · '),
  nothingToWatch: 'Nothing to watch. “wortlaut sources add ADDRESS” or “wortlaut watch --opml FILE” names sources.',
  stopped: 'wortlaut: stopped; what was told is in the record',
  noOpml: (file) => `${file}: this is no OPML list`,
  taken: (fresh, all) => `${many(all, 'source', 'sources')} in the list, ${number(fresh)} of them new`,
  added: (url, isNew) => (isNew ? `${url} is watched` : `${url} is watched already`),
  removed: (url) => `${url} is no longer watched; its documents stay`,
  paused: (url, isPaused) => (isPaused ? `${url} rests` : `${url} is watched again`),
  notWatched: (url) => `${url} is not watched; “wortlaut sources list” shows all`,
  badAddress: (value) => `“${value}” is no web address; those begin with https:// or http://`,
  labels: {
    next: 'next',
    paused: 'rests',
    never: 'not visited yet',
    last: 'last',
    empty: 'Nothing is watched.',
    every: 'every',
    noFailures: 'Nothing failed.',
  },
  failedTimes: (count) => (count === 1 ? 'failed once' : `failed ${number(count)} times in a row`),
  failures: (count) => `${number(count)} failed; to try again: wortlaut add --retry`,
  times: (count) => (count === 1 ? 'once' : `${number(count)} times`),
  help: {
    watch: 'Watch sources: fetch what is new in them, and enter who said what into the record.',
    once: 'one round and no more, as for cron',
    opml: 'take the feeds of an OPML list among the sources of the record',
    pause: 'seconds between two pages of one host; robots.txt may ask for more',
    sources: 'Show and change what is watched.',
    add: 'Watch feeds, sitemaps or pages.',
    list: 'Show all sources and how they fare.',
    remove: 'Watch a source no longer.',
    pauseSource: 'Let a source rest.',
    resume: 'Watch a source again.',
    export: 'Write the sources as an OPML list.',
    address: 'address of a source',
    failures: 'Show what could not be read or fetched, and why.',
    codes: 'only what has one of these codes',
    to: 'format of the output',
  },
};
