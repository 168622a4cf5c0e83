import type { FetchMessages } from './messages.ts';

const again = 'try again later';
const withDetail = (text: string, detail: string): string => (detail === '' ? text : `${text} (${detail})`);

export const fetchEn: FetchMessages = {
  kinds: { fetched: 'fetched', unchanged: 'unchanged', listed: 'list', refused: 'refused', failed: 'failed' },
  because: {
    'not-modified': 'not modified since last time',
    'same-bytes': 'the same bytes as last time',
    'same-page': 'fetched under another address already',
  },
  problems: {
    'not-an-address': () => 'this is no web address; it begins with https:// or http://',
    scheme: (detail) => `only http and https are fetched, not ${detail}`,
    credentials: () => 'the address has a name or password in it; please leave it out',
    port: (detail) => `port ${detail} is not that of a web server; if it is: --allow HOST`,
    'too-long': (detail) => `the address has more than ${detail} characters`,
    internal: (detail) => `this is no address of the public internet (${detail}); for an intranet: --allow`,
    robots: (detail) => `the site forbids it: ${detail}`,
    reserved: (detail) =>
      detail === ''
        ? 'text and data mining is reserved; no conditions are given'
        : `text and data mining is reserved; conditions: ${detail}`,
    type: (detail) => `${detail || 'what is there'} is neither a page nor a feed`,
    encoding: (detail) => withDetail('what was sent cannot be unpacked', detail),
    'too-large': (detail) => `larger than ${detail}`,
    bomb: (detail) => `unpacked, larger than ${detail}`,
    'too-many-redirects': (detail) => `more than ${detail} redirects`,
    'redirect-loop': (detail) => `redirects in a circle: ${detail}`,
    downgrade: (detail) => `redirected from https to http, which is not secured: ${detail}`,
    'no-such-host': (detail) => withDetail('there is no such host; check the spelling and the network', detail),
    unreachable: (detail) => withDetail(`the host cannot be reached; ${again}`, detail),
    certificate: (detail) => withDetail('the certificate is not right', detail),
    timeout: (detail) => withDetail(`no answer in time; ${again}`, detail),
    broken: (detail) => withDetail(`the answer breaks off or is none; ${again}`, detail),
    status: (detail) => `the server answers ${detail}`,
    'robots-unknown': (detail) => withDetail(`what the site allows cannot be learned at present; ${again}`, detail),
    unexpected: (detail) => withDetail('unexpected error', detail),
  },
  archive: {
    foreign: 'Wortlaut did not make this file (there is no .state beside it); name another with --warc',
    missing: 'this file is gone, and its state (.state) still there; bring it back, or delete .state and begin anew',
    shorter: 'this file is shorter than its state (.state) knows; take a backup, or name a new one with --warc',
    longer: 'another program has written to this file; name another with --warc',
    unwritable: 'this file cannot be written: check path, permissions and space',
  },
  state: {
    'not-found': 'there is no such file',
    'no-permission': 'this file may not be read',
    'not-a-record': 'this is no state of "wortlaut fetch"; nothing was changed in it',
    newer: 'the state is of a newer version: please update Wortlaut',
    locked: 'another call is fetching into this file; please try again when it is done',
    'read-only': 'the state may not be written: check the permissions of the file and its folder',
    damaged: 'the state is damaged: take a backup, or name a new file with --warc',
    full: 'the disk is full; what was reported is safe',
    unusable: 'the state cannot be opened: check path and permissions of the folder',
  },
  entries: (count) => (count === 1 ? '1 entry' : `${count} entries`),
  redirected: (address) => `→ ${address}`,
  goesOn: (since, done) => `wortlaut: going on with what began ${since}; done already: ${done}`,
  stopped: 'wortlaut: stopped; the same call goes on where this one ended',
  summary: (size, seconds, file) => `${size} in ${seconds} s → ${file}`,
  nextStep: (command) => `Next: ${command}`,
  progress: (done, total, rate) => `${done} of ${total} addresses, ${rate}/s`,
  noAddress: 'which address? Name one or more, or --from LIST',
  badAllow: (value) => `--allow: "${value}" is neither host nor network, such as intranet.example or 10.1.0.0/16`,
  noContact: 'Note: with --contact (or WORTLAUT_CONTACT) sites know whom to ask who is reading',
  help: {
    fetch: 'Fetches pages, feeds and sitemaps, politely and safely, into a WARC file that "wortlaut read" reads.',
    usage: '<URL|FEED…> [options]',
    addresses: 'addresses of pages, feeds, sitemaps, OPML lists; of lists, the entries are fetched',
    warc: 'file to append to; its state is beside it (.state)',
    from: 'file with one address a line, or OPML, feed or sitemap; - is standard input',
    to: 'format of the output',
    contact: 'address at which sites can ask who is reading; also WORTLAUT_CONTACT',
    pause: 'seconds between two pages of one host; robots.txt may ask for more',
    parallel: 'how many hosts are fetched from at a time; of each, one page at a time',
    allow: 'host or network of an intranet that may be reached; may be repeated',
    right: 'licence or law by which reserved pages may be fetched too, such as "§ 60d UrhG"; it is noted',
    statuses:
      'Exit status: 0 everything was fetched or has not changed, 1 something was refused, failed or stopped, 2 wrong usage.',
  },
};
