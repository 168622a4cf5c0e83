import { isUtf8 } from 'node:buffer';
import type { Dispatcher } from 'undici';
import { addressOf, redirectOf } from './address.ts';
import { addressesIn } from './addresses-in.ts';
import { type BodyLimits, unpackAll } from './body.ts';
import { readContentType } from '../../read/archive/http.ts';
import { type ContentType, contentKind, isHtml } from './content.ts';
import { type Answer, type Field, type Head, exchange, field, makeDispatcher } from './exchange.ts';
import { Hosts, type Turns } from './hosts.ts';
import { AllowList } from './internal.ts';
import { Policies } from './policies.ts';
import { FetchProblem } from './problem.ts';
import { type Reservation, reservedByHeader, reservedByPage } from './reservation.ts';
import { isPassing, patiently, retryAfter } from './retry.ts';
import type { Settings } from './settings.ts';

/** What is known of an address from before. */
export interface Known {
  readonly finalUrl: string;
  readonly etag: string | null;
  readonly modified: string | null;
}

/** A page as it came, or a list of addresses; null for `answer.body` when it has not changed. */
export interface Page {
  readonly answer: Answer;
  readonly content: ContentType;
  /** Addresses that led here, the first that was asked for; empty without redirects. */
  readonly via: readonly string[];
  /** What was reserved and is kept nonetheless, by right. */
  readonly reserved: Reservation | null;
  /** Of a feed or sitemap; null of a page. */
  readonly addresses: readonly string[] | null;
}

/** All that fetching needs, made once for many pages. */
export class Web {
  readonly settings: Settings;
  readonly allow: AllowList;
  readonly dispatcher: Dispatcher;
  readonly hosts: Turns;
  readonly policies: Policies;

  /** @param hosts where others ask the same hosts, how turns are shared with them */
  constructor(settings: Settings, hosts: Turns = new Hosts(settings)) {
    this.settings = settings;
    this.allow = new AllowList(settings.allow);
    this.dispatcher = makeDispatcher(settings);
    this.hosts = hosts;
    this.policies = new Policies((url) => this.#file(url), settings);
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    await this.dispatcher.destroy();
  }

  /** A small file that a site has for its visitors; it is no page, so there is no pause before it. */
  #file(url: URL): Promise<Answer> {
    const { policy } = this.settings.limits;
    const limits: BodyLimits = { wire: policy, unpacked: policy, cut: true };
    const ask = async (target: URL): Promise<Answer> => {
      const wanted = ({ status }: Head): BodyLimits | null => (status === 200 ? limits : null);
      const answer = await this.hosts.turn(target.hostname, null, () => exchange(target, [], wanted, this));
      refusePassing(answer, this);
      return answer;
    };
    return patiently(this.settings, async () => (await followed(url, ask, this)).answer);
  }
}

/**
 * Fetches a page as its site allows: robots.txt, reservations and pauses are kept, redirects followed and each checked;
 * what may pass by itself is tried again.
 *
 * @param known asks whether it has changed since
 * @throws FetchProblem when it cannot or must not be had; the reason of the signal when that is aborted
 */
export function fetchPage(address: string, known: Known | null, web: Web): Promise<Page> {
  return patiently(web.settings, async () => {
    const url = addressOf(address, web.allow);
    let kept: Reservation | null = null;
    const ask = async (target: URL): Promise<Answer> => {
      const policy = await web.policies.of(target);
      const line = policy.robots.forbiddenBy(target);
      if (line !== null) throw new FetchProblem('robots', `${target.origin}/robots.txt:${line}`);
      kept = reservedUnless(web, policy.reservations(target));
      const pause = Math.max(web.settings.pause, Math.min(policy.robots.pause ?? 0, web.settings.limits.longestPause));
      const more = conditions(target, known);
      const answer = await web.hosts.turn(target.hostname, pause, () =>
        exchange(target, more, (head) => wantedOf(head, web, more.length > 0), web),
      );
      refusePassing(answer, web);
      return answer;
    };
    const { answer, via } = await followed(url, ask, web);
    return pageOf(answer, via, kept, web);
  });
}

/** If-None-Match and If-Modified-Since belong to one address, and say nothing about those that lead to it. */
function conditions({ href }: URL, known: Known | null): Field[] {
  if (known?.finalUrl !== href) return [];
  return [
    ...(known.etag === null ? [] : [['If-None-Match', known.etag] as const]),
    ...(known.modified === null ? [] : [['If-Modified-Since', known.modified] as const]),
  ];
}

/** Goes where redirects lead, not in circles and not for ever. */
async function followed(
  first: URL,
  ask: (url: URL) => Promise<Answer>,
  { settings, allow }: Web,
): Promise<{ answer: Answer; via: string[] }> {
  const via: string[] = [];
  for (let url = first; ;) {
    const answer = await ask(url);
    const location = locationOf(answer);
    if (location === null) return { answer, via };
    via.push(url.href);
    url = redirectOf(location, url, allow);
    if (via.includes(url.href)) throw new FetchProblem('redirect-loop', url.href);
    if (via.length > settings.limits.redirects)
      throw new FetchProblem('too-many-redirects', String(settings.limits.redirects));
  }
}

/** Where a redirect leads; an address that is sent in UTF-8, which it should not be, as what it is meant to be. */
function locationOf({ status, fields }: Head): string | null {
  const location = REDIRECTS.has(status) ? field(fields, 'location') : null;
  if (location === null) return null;
  const bytes = Buffer.from(location, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : location;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const NOT_MODIFIED = 304;
/** 203: a page that a proxy has changed on the way is still the page. */
const GOOD = new Set([200, 203]);

/** Looks at the head of an answer before the body is read: what is reserved or nothing to read is not even loaded. */
function wantedOf(head: Head, web: Web, conditional: boolean): BodyLimits | null {
  const { status, fields, url } = head;
  if (locationOf(head) !== null || isPassing(status)) return null;
  const isKnown = status === NOT_MODIFIED && conditional;
  if (!GOOD.has(status) && !isKnown) throw new FetchProblem('status', `HTTP ${status}`, { status });
  reservedUnless(web, reservedByHeader(fields, url));
  if (isKnown) return null;
  const content = readContentType(field(fields, 'content-type') ?? '');
  if (contentKind(content) === null) throw new FetchProblem('type', content.type);
  const { wire } = web.settings.limits;
  if (Number(field(fields, 'content-length')) > wire) throw new FetchProblem('too-large', `${wire / 2 ** 20} MB`);
  return web.settings.limits;
}

function refusePassing({ status, fields, url }: Answer, { settings, hosts }: Web): void {
  if (!isPassing(status)) return;
  const wait = retryAfter(field(fields, 'retry-after'), settings.clock.now());
  const problem = { status, wait: wait > settings.limits.longestWait ? null : wait, asked: wait };
  // it is the host that asks to be left alone, not the page
  if (problem.wait !== null) hosts.hold(url.hostname, problem.wait);
  throw new FetchProblem('status', `HTTP ${status}`, problem);
}

/** @throws FetchProblem when something is reserved, and there is no right to keep it */
function reservedUnless({ settings }: Web, reservation: Reservation | null): Reservation | null {
  if (reservation !== null && settings.right === null) throw new FetchProblem('reserved', reservation.policy ?? '');
  return reservation;
}

async function pageOf(
  answer: Answer,
  via: readonly string[],
  reservedByFile: Reservation | null,
  web: Web,
): Promise<Page> {
  const { url, fields, body } = answer;
  const header = field(fields, 'content-type');
  const content = readContentType(header ?? '');
  const page = { answer, content, via };
  if (!body) return { ...page, reserved: reservedByFile, addresses: null };
  const kind = contentKind(content);
  const bytes = kind === 'packed' ? await unpackAll(body.unpacked, web.settings.limits.unpacked) : body.unpacked;
  const addresses = addressesIn(bytes, header ?? '', url.href);
  if (addresses === null && (kind === 'packed' || (kind === 'list' && !isMarkup(bytes, content))))
    throw new FetchProblem('type', content.type);
  const byPage = isHtml(content) || kind === 'list' ? reservedByPage(bytes, url, content.charset) : null;
  const reserved = reservedUnless(web, byPage) ?? reservedByHeader(fields, url) ?? reservedByFile;
  return { ...page, reserved, addresses };
}

/** XHTML may come as XML. */
const isMarkup = (bytes: Buffer, { type }: ContentType): boolean =>
  !type.endsWith('json') && /<html[\s>]/i.test(bytes.toString('latin1', 0, 1024));
