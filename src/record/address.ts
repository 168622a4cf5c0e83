/** Parameters that say where a reader came from and nothing about what is read. */
const TRACKING =
  /^(?:utm_.*|wt_.*|pk_.*|mtm_.*|ito|at_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|ref|ref_src|ref_url|referrer|referer|cmpid|campaign|sara_ref|xing_share|sharetype|shareid|smid|smtyp|rss|ns_.*|xtor|feature|wtmc|wt-mc|kooperation|ocid|ncid|sfnsn|__twitter_impression|s_kwcid)$/;

/** Parameters that ask for another rendering of the same article. */
const RENDERING = new Map<string, RegExp>([
  ['amp', /^(?:|1|true)$/],
  ['outputtype', /^(?:amp|valid_amp|default_amp|print)$/],
  ['output', /^(?:amp|print)$/],
  ['print', /^(?:|1|true|yes|ja)$/],
  ['druck', /^(?:|1|true|ja)$/],
  ['printview', /.*/],
  ['printpage', /.*/],
  ['view', /^(?:print|druck|amp)$/],
  ['mode', /^(?:print|druck|amp)$/],
  ['layout', /^(?:print|druck|amp)$/],
  ['page', /^(?:all|1)$/],
  ['seite', /^(?:all|alle|1)$/],
  ['singlepage', /.*/],
]);

/** A part of a path at its end that names another rendering. */
const RENDERED =
  /(?:\/(?:amp|print|druck|druckansicht|druckversion|komplettansicht|seite-all)|\.amp|[-_]amp|[-_]druck|[-_]print)(?=(?:\.html?|\.php)?$)/;

/** Hosts by which the same site shows itself to telephones and search engines. */
const SHOWN_AS = /^(?:www|m|mobile|mobil|amp)\./;

/** `https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a` and `https://www.google.com/amp/s/www.example.org/a` */
const AMP_CACHES = [
  /^[^/]+\.cdn\.ampproject\.org\/[a-z]\/(?:s\/)?(.+)$/,
  /^(?:www\.)?google\.[a-z.]+\/amp\/(?:s\/)?(.+)$/,
];

/** Longer is no address that anybody published. */
const LONGEST = 8_192;

/**
 * What all addresses of one article have in common: without scheme, tracking, the renderings for AMP, print and
 * telephones, and the fragment. It is a key to compare by and need not lead anywhere.
 *
 * @param keepsFragment for an entry of a page, which its fragment names
 * @returns null for what is no address of the web
 */
export function addressKey(address: string, keepsFragment = false): string | null {
  if (address.length > LONGEST) return null;
  const url = URL.parse(outOfCache(address));
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  const host = url.hostname.replace(SHOWN_AS, '') + (url.port ? `:${url.port}` : '');
  const path = url.pathname.replace(/\/+$/, '').replace(RENDERED, '').replace(/\/+$/, '');
  return host + path + queryOf(url) + (keepsFragment ? url.hash : '');
}

function outOfCache(address: string): string {
  const bare = address.trim().replace(/^https?:\/\//i, '');
  for (const cache of AMP_CACHES) {
    const inner = cache.exec(bare)?.[1];
    if (inner !== undefined) return `https://${inner}`;
  }
  return address;
}

/** What is left of the parameters, in one order. */
function queryOf(url: URL): string {
  const left = [...url.searchParams].filter(([name, value]) => !isIdle(name.toLowerCase(), value.toLowerCase()));
  if (left.length === 0) return '';
  left.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  return `?${new URLSearchParams(left).toString()}`;
}

const isIdle = (name: string, value: string): boolean =>
  TRACKING.test(name) || (RENDERING.get(name)?.test(value) ?? false);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Who published at an address, as far as that tells: its host without `www.` */
export function hostOf(address: string | null): string | null {
  const host = address === null ? null : URL.parse(address)?.hostname;
  return host ? host.replace(SHOWN_AS, '') : null;
}
