import { type Known, type Page, type Web, fetchPage } from '../../gather/fetch/fetch-page.ts';
import { problemOf } from '../../gather/fetch/problem.ts';
import { type Got, type Visit, rawOf, visitOfPage, visitOfSource } from '../../pipeline/visit.ts';
import type { Validators } from '../../record/sources.ts';
import type { Bus, Delivery, Step, Work } from '../bus.ts';
import { type ToFetch, idOf, packToFetch, packToRead, packToStore, unpackToFetch } from '../items.ts';
import { workOn } from '../loop.ts';

/** Addresses that are under way at a time; most of them wait for the turn of their host. */
const SLOTS = 16;
/** Entries of one list that are taken. */
const MOST_ENTRIES = 1_000;

/** Addresses → bytes to be read, and what is to be kept of them. */
export function fetchRole(bus: Bus, web: Web, signal: AbortSignal): Promise<void> {
  const handle = async ([delivery]: readonly Delivery[]): Promise<void> => {
    const item = unpackToFetch(await delivery.body());
    const { clock } = web.settings;
    const from = clock.now();
    const got = await gotOf(item, web);
    if (got === null) return;
    delivery.spent?.('fetch', from, clock.now());
    await pass(item, got, delivery, putting(bus, signal), clock.now());
    await delivery.done();
  };
  return workOn(bus, 'fetch', { slots: SLOTS, size: 1 }, handle, signal);
}

/** null when it was stopped meanwhile: the work is given back. */
async function gotOf({ what }: ToFetch, web: Web): Promise<Got | null> {
  const url = urlOf(what);
  const known = 'source' in what ? knownOf(what.source) : 'page' in what ? knownOf(what.page) : null;
  try {
    return { page: await fetchPage(url, known, web) };
  } catch (error) {
    return web.settings.signal.aborted ? null : { problem: problemOf(error) };
  }
}

const urlOf = (what: ToFetch['what']): string =>
  'source' in what ? what.source.url : 'page' in what ? what.page.url : what.url;

const knownOf = ({ final, etag, modified }: Validators): Known | null =>
  final === null ? null : { finalUrl: final, etag, modified };

async function pass({ what, how }: ToFetch, got: Got, { id, trace }: Delivery, put: Put, now: number): Promise<void> {
  const url = urlOf(what);
  const named = 'at' in what;
  if (named && 'page' in got && got.page.addresses !== null) await passList(got.page, what.at, how, put);
  const { note, raw } = named
    ? visitOfNamed(url, got, now)
    : 'source' in what
      ? visitOfSource(what.source, got, now)
      : visitOfPage(what.page, got, now);
  const origin = { input: url, part: url };
  if (raw) {
    const body = packToRead({ raw, how, origin, note: named ? null : note });
    // the address has its turn in the id: the same bytes another day are another visit
    await put('read', { id: idOf(id, raw.bytes), title: url, body, trace });
    return;
  }
  // an address that somebody named and that can be had again is no failure any more
  const isHad = named && !('problem' in got);
  const item = { name: url, results: [], run: null, retrieved: null, origin: isHad ? origin : null, note };
  await put('store', { id, title: url, body: packToStore(item), trace });
}

function visitOfNamed(url: string, got: Got, now: number): Visit {
  if ('problem' in got) {
    const { code, detail } = got.problem;
    return { note: { url, at: now, failed: { id: url, stage: 'fetch', code, message: detail } }, raw: null };
  }
  return { note: { url, at: now }, raw: got.page.addresses === null && got.page.answer.body ? rawOf(got.page) : null };
}

/** Under the time of the list, so that lists that name each other come to an end. */
async function passList({ addresses }: Page, at: number, how: ToFetch['how'], put: Put): Promise<void> {
  for (const url of addresses!.slice(0, MOST_ENTRIES)) await put('fetch', namedWork(url, at, how));
}

type Put = (step: Step, work: Work) => Promise<boolean>;

const putting =
  (bus: Bus, signal: AbortSignal): Put =>
  (step, work) =>
    bus.put(step, work, signal);

/** An address that somebody named, as work. @param at milliseconds since 1970 */
export function namedWork(url: string, at: number, how: ToFetch['how']): Work {
  return { id: idOf('named', url, String(at)), title: url, body: packToFetch({ what: { url, at }, how }) };
}
