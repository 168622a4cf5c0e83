import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import net, { type AddressInfo, type LookupFunction } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { type Known, type Page, Web, fetchPage } from '../../../src/gather/fetch/fetch-page.ts';
import { FetchProblem } from '../../../src/gather/fetch/problem.ts';
import { LIMITS, type Limits, type Settings } from '../../../src/gather/fetch/settings.ts';

/** Addresses to which this process has tried to connect. */
export const contacted: string[] = [];

// Every connection of this process is noted, and none but to this machine begins.
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the socket
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  this.prependListener('connectionAttempt', (ip: string) => {
    contacted.push(ip);
    if (!isLoopback(ip)) throw new Error(`a test must not connect to ${ip}`);
  });
  return Reflect.apply(connect, this, args) as net.Socket;
};

export const isLoopback = (ip: string): boolean => ip.startsWith('127.') || ip === '::1';

export type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

export interface Site {
  /** `http://site.test:PORT`, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
  /** Paths of pages, without robots.txt and tdmrep.json. */
  readonly pages: () => string[];
  readonly close: () => Promise<void>;
}

/** A site is what it answers to each path; what it does not know it does not have. */
export type Pages = Readonly<Record<string, string | Handler>>;

/** Servers that a test has started. */
const open: Site[] = [];

/**
 * Starts a site on this machine.
 *
 * @param pages HTML, or what to do with the request; '*' is any path but robots.txt and tdmrep.json
 */
export async function startSite(pages: Pages, name = 'site.test', tls?: { key: string; cert: string }): Promise<Site> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const counts = new Map<string, number>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url!;
    asked.push(path);
    requests.push(request);
    counts.set(path, (counts.get(path) ?? 0) + 1);
    const page = pages[path] ?? (POLICIES.has(path) ? undefined : pages['*']);
    if (page === undefined) response.writeHead(404).end('nothing here');
    else if (typeof page === 'string') html(page)(request, response);
    else page(request, response, counts.get(path)!);
  };
  const server = tls ? createSecureServer(tls, answer) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const site: Site = {
    url: `${tls ? 'https' : 'http'}://${name}:${port}`,
    ...{ port, asked, requests },
    pages: () => asked.filter((path) => !POLICIES.has(path)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  open.push(site);
  return site;
}

const POLICIES = new Set(['/robots.txt', '/.well-known/tdmrep.json']);

/** Stops all sites and webs: for `afterEach`. */
export async function stopAll(): Promise<void> {
  await Promise.all([...webs.splice(0).map((web) => web.close()), ...open.splice(0).map((site) => site.close())]);
}

export const html =
  (text: string, headers: Readonly<Record<string, string>> = {}) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(text);
  };

export const sends =
  (status: number, headers: Readonly<Record<string, string | string[]>> = {}, body: string | Buffer = '') =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, headers).end(body);
  };

export const redirect = (location: string, status = 302): ReturnType<typeof sends> =>
  sends(status, { Location: location });

/** Names as a test has them; all others are unknown, so that no name is looked up elsewhere. */
export function names(known: Readonly<Record<string, string | string[]>>): LookupFunction {
  return (hostname, _, callback) => {
    const found = [known[hostname] ?? []].flat();
    const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: 'ENOTFOUND' });
    if (found.length === 0) callback(error, []);
    else
      callback(
        null,
        found.map((address) => ({ address, family: net.isIP(address) })),
      );
  };
}

/** A clock that is never waited for: who sleeps moves it on. */
export class TestClock {
  time = Date.parse('2026-03-03T10:00:00Z');
  readonly slept: number[] = [];
  readonly now = (): number => this.time;
  readonly sleep = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    this.slept.push(milliseconds);
    this.time += milliseconds;
    await turn();
  };
}

export interface Given extends Partial<Omit<Settings, 'limits'>> {
  readonly limits?: Partial<Limits>;
}

/** Settings under which `site.test` is this machine and allowed by its name, and nothing else is. */
export function settings({ limits, ...more }: Given = {}): Settings {
  return {
    limits: { ...LIMITS, ...limits },
    clock: new TestClock(),
    random: () => 0,
    userAgent: 'Wortlaut/test',
    pause: 1_000,
    parallel: 8,
    allow: ['site.test'],
    env: {},
    right: null,
    signal: new AbortController().signal,
    lookup: names({ 'site.test': '127.0.0.1' }),
    ...more,
  };
}

const webs: Web[] = [];

export function makeWeb(given: Given = {}): Web {
  const web = new Web(settings(given));
  webs.push(web);
  return web;
}

export function get(url: string, given: Given = {}, known: Known | null = null): Promise<Page> {
  return fetchPage(url, known, makeWeb(given));
}

/** Why a page cannot be had: "code" or "code: detail". */
export async function whyNot(url: string, given: Given = {}): Promise<string> {
  try {
    await get(url, given);
  } catch (error) {
    if (error instanceof FetchProblem) return error.message;
    throw error;
  }
  return 'fetched';
}

/** Makes another address of this machine lead to a site. */
export async function forward(host: string, port: number): Promise<net.Server> {
  const server = net.createServer((client) => {
    const target = net.connect(port, '127.0.0.1');
    client.on('error', () => target.destroy());
    target.on('error', () => client.destroy());
    client.pipe(target).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  return server;
}
