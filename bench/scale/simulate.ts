import { BUS_SETTINGS } from '../../src/work/bus.ts';
import type { Coming } from './coming.ts';
import { Events, Queue } from './events.ts';
import { Pool } from './pool.ts';
import { type Chance, type World, DAY } from './world.ts';

/** Seconds that each step takes of a document. */
export interface Service {
  readonly read: number;
  readonly store: number;
  readonly settle: number;
}

export interface Machines {
  /** Addresses that all processes that fetch have under way: 16 each. */
  readonly slots: number;
  /** Threads that read. */
  readonly readers: number;
  /** Of either, on one machine. */
  readonly onOne: number;
}

/** What came of it. Times in seconds. */
export interface Simulated {
  /** Of documents that became searchable: when they did, and -1 for those that did not. */
  readonly searchable: Float64Array;
  /** Work that was given out again because whoever had it ended. */
  readonly again: number;
  /** Work that waited because the next step had no room. */
  readonly held: number;
  readonly busy: { readonly read: number; readonly write: number };
  /** The most that waited before each step. */
  readonly longest: { readonly fetch: number; readonly read: number; readonly store: number };
}

const SLOT_DONE = 0;
const READ_DONE = 1;
const BATCH_STORED = 2;
const BATCH_SETTLED = 3;
const COLLECTED = 4;
const AGAIN_FETCH = 5;
const AGAIN_READ = 6;
const AGAIN_STORE = 7;
const READER_ENDS = 8;
const READER_STARTS = 9;
const MACHINE_RESTARTS = 10;
const WRITER_RESTARTS = 11;
const WRITER_STARTS = 12;
const HOST_SLOWS = 13;
const SLOTS_END = 14;
const SLOT_STARTS = 15;

/** Work that is stored at once, and seconds that are waited for so much (`work/roles/store.ts`, `work/bus.ts`). */
const BATCH = 64;
const COLLECTING = 1;
/** Slots of one process that fetches (`work/roles/fetch.ts`). */
export const SLOTS = 16;
/** Seconds after which nothing is waited for any more: what is not searchable by then never gets ahead. */
const END = 3 * DAY;
/** Of the logarithm: how far apart pages lie in what reading them costs. */
const PAGES_APART = 0.5;

/** One day of one domain: a bus, a record, and those that work on it. */
export class Simulation {
  readonly #coming: Coming;
  readonly #service: Service;
  readonly #world: World;
  readonly #chance: Chance;
  readonly #events = new Events();
  readonly #toFetch = new Queue();
  readonly #toRead = new Queue();
  readonly #toStore = new Queue();
  readonly #slots: Pool;
  readonly #readers: Pool;
  readonly #machines: Machines;
  /** Workers that cannot put what they have: the next step is full. */
  readonly #heldSlots = new Queue();
  readonly #heldReaders = new Queue();
  readonly #hostFree: Float64Array;
  readonly #hostSlow: Float64Array;
  readonly #searchable: Float64Array;
  readonly #longest = { fetch: 0, read: 0, store: 0 };
  readonly #busy = { read: 0, write: 0 };
  #batch: number[] = [];
  #writerTurn = 0;
  #writer: 'idle' | 'collecting' | 'busy' | 'down' = 'idle';
  #again = 0;
  #held = 0;
  #now = 0;

  constructor(coming: Coming, service: Service, machines: Machines, world: World, chance: Chance) {
    [this.#coming, this.#service, this.#world, this.#chance] = [coming, service, world, chance];
    this.#machines = machines;
    this.#slots = new Pool(machines.slots);
    this.#readers = new Pool(machines.readers);
    this.#hostFree = new Float64Array(coming.hosts);
    this.#hostSlow = new Float64Array(coming.hosts);
    this.#searchable = new Float64Array(coming.documents).fill(-1);
  }

  run(): Simulated {
    this.#plan();
    const { known, count } = this.#coming;
    let visit = 0;
    for (;;) {
      const arrives = visit < count ? known[visit] : Infinity;
      const time = Math.min(arrives, this.#events.next);
      if (time > END || time === Infinity) break;
      this.#now = time;
      if (arrives <= this.#events.next) this.#arrive(visit++);
      else this.#happen();
    }
    return {
      ...{ searchable: this.#searchable, again: this.#again, held: this.#held },
      ...{ busy: this.#busy, longest: this.#longest },
    };
  }

  /** What goes wrong in the day, and when. */
  #plan(): void {
    const { deaths, restarts, slow } = this.#world;
    const { readers, slots, onOne } = this.#machines;
    this.#planned(READER_ENDS, readers, deaths.perDay);
    this.#planned(SLOTS_END, Math.ceil(slots / SLOTS), deaths.perDay);
    this.#planned(MACHINE_RESTARTS, Math.ceil(readers / onOne), restarts.perDay);
    this.#planned(WRITER_RESTARTS, 1, restarts.perDay);
    this.#planned(HOST_SLOWS, this.#coming.hosts, slow.perDay);
  }

  #planned(kind: number, count: number, perDay: number): void {
    if (perDay === 0) return;
    const mean = DAY / (perDay * count);
    for (let time = this.#chance.exponential(mean); time < DAY; time += this.#chance.exponential(mean))
      this.#events.add(time, kind, Math.floor(this.#chance.uniform() * count));
  }

  #happen(): void {
    const { kind, who, which } = this.#events.take();
    if (kind === SLOT_DONE && this.#slots.isAt(who, which)) this.#fetched(who);
    else if (kind === READ_DONE && this.#readers.isAt(who, which)) this.#read(who);
    else if (kind === BATCH_STORED && which === this.#writerTurn) this.#stored();
    else if (kind === BATCH_SETTLED && which === this.#writerTurn) this.#write();
    else if (kind === COLLECTED && this.#writer === 'collecting') this.#beginBatch();
    else if (kind >= AGAIN_FETCH && kind <= AGAIN_STORE) this.#comeAgain(kind, who);
    else if (kind >= READER_ENDS) this.#fail(kind, who);
  }

  #fail(kind: number, who: number): void {
    const { deaths, restarts, slow } = this.#world;
    if (kind === READER_ENDS) this.#endReader(who, deaths.seconds);
    else if (kind === SLOTS_END) this.#endSlots(who, deaths.seconds);
    else if (kind === READER_STARTS) this.#started(this.#readers, who);
    else if (kind === SLOT_STARTS) this.#started(this.#slots, who);
    else if (kind === MACHINE_RESTARTS) this.#restartMachine(who);
    else if (kind === WRITER_RESTARTS) this.#restartWriter(restarts.seconds);
    else if (kind === HOST_SLOWS) this.#hostSlow[who] = this.#now + slow.seconds;
    else if (kind === WRITER_STARTS) this.#write();
  }

  #arrive(visit: number): void {
    this.#toFetch.put(visit);
    this.#fetchMore();
    this.#longest.fetch = Math.max(this.#longest.fetch, this.#toFetch.length);
  }

  /** A slot has its address until the turn of its host has come and it was answered. */
  #fetchMore(): void {
    const { pause, response, responseSpread, slow } = this.#world;
    while (this.#slots.hasIdle && this.#toFetch.length > 0) {
      const visit = this.#toFetch.take();
      const slot = this.#slots.give(visit);
      const host = this.#coming.host[visit];
      const start = Math.max(this.#now, this.#hostFree[host]);
      const times = this.#hostSlow[host] > start ? slow.times : 1;
      const end = start + times * this.#chance.lognormal(response, responseSpread);
      this.#hostFree[host] = end + pause;
      this.#events.add(end, SLOT_DONE, slot, this.#slots.turn[slot]);
    }
  }

  #fetched(slot: number): void {
    const visit = this.#slots.document[slot];
    if (this.#coming.isNew[visit] === 0) this.#freeSlot(slot);
    else if (this.#toRead.length >= BUS_SETTINGS.most) this.#hold(this.#heldSlots, slot);
    else {
      this.#toRead.put(visit);
      this.#longest.read = Math.max(this.#longest.read, this.#toRead.length);
      this.#freeSlot(slot);
      this.#readMore();
    }
  }

  #hold(held: Queue, worker: number): void {
    this.#held++;
    held.put(worker);
  }

  #freeSlot(slot: number): void {
    this.#slots.release(slot);
    this.#fetchMore();
  }

  #readMore(): void {
    while (this.#readers.hasIdle && this.#toRead.length > 0) {
      const reader = this.#readers.give(this.#toRead.take());
      const spread = Math.exp(-(PAGES_APART ** 2) / 2);
      const seconds = this.#chance.lognormal(this.#service.read * spread, PAGES_APART);
      this.#busy.read += seconds;
      this.#events.add(this.#now + seconds, READ_DONE, reader, this.#readers.turn[reader]);
      const held = this.#heldSlots.length > 0 ? this.#heldSlots.take() : -1;
      if (held !== -1 && this.#slots.document[held] !== -1) this.#fetched(held);
    }
  }

  #read(reader: number): void {
    if (this.#toStore.length >= BUS_SETTINGS.most) {
      this.#hold(this.#heldReaders, reader);
      return;
    }
    this.#toStore.put(this.#readers.document[reader]);
    this.#longest.store = Math.max(this.#longest.store, this.#toStore.length);
    this.#readers.release(reader);
    this.#readMore();
    if (this.#writer === 'idle') this.#write();
    else if (this.#writer === 'collecting' && this.#toStore.length >= BATCH) this.#beginBatch();
  }

  /** The one that writes takes 64, or what has come in a second. */
  #write(): void {
    this.#batch = [];
    if (this.#toStore.length >= BATCH) this.#beginBatch();
    else if (this.#toStore.length === 0) this.#writer = 'idle';
    else {
      this.#writer = 'collecting';
      this.#events.add(this.#now + COLLECTING, COLLECTED, 0);
    }
  }

  #beginBatch(): void {
    this.#writer = 'busy';
    while (this.#batch.length < BATCH && this.#toStore.length > 0) this.#batch.push(this.#toStore.take());
    for (let free = this.#batch.length; free > 0 && this.#heldReaders.length > 0; free--) {
      const reader = this.#heldReaders.take();
      if (this.#readers.document[reader] !== -1) this.#read(reader);
    }
    const seconds = this.#batch.length * this.#service.store;
    this.#events.add(this.#now + seconds, BATCH_STORED, 0, this.#writerTurn);
  }

  #stored(): void {
    const { document } = this.#coming;
    for (const visit of this.#batch) {
      const stored = document[visit];
      if (stored !== -1 && this.#searchable[stored] === -1) this.#searchable[stored] = this.#now;
    }
    const seconds = this.#batch.length * this.#service.settle;
    this.#busy.write += this.#batch.length * (this.#service.store + this.#service.settle);
    this.#batch = [];
    this.#events.add(this.#now + seconds, BATCH_SETTLED, 0, this.#writerTurn);
  }

  #endReader(reader: number, seconds: number): void {
    const visit = this.#readers.end(reader);
    if (visit === null) return;
    this.#comesAgain(AGAIN_READ, visit);
    this.#events.add(this.#now + seconds, READER_STARTS, reader);
  }

  #endSlots(process: number, seconds: number): void {
    const end = Math.min(this.#slots.size, SLOTS * (process + 1));
    for (let slot = SLOTS * process; slot < end; slot++) {
      const visit = this.#slots.end(slot);
      if (visit === null) continue;
      this.#comesAgain(AGAIN_FETCH, visit);
      this.#events.add(this.#now + seconds, SLOT_STARTS, slot);
    }
  }

  #started(pool: Pool, worker: number): void {
    pool.start(worker);
    if (pool === this.#slots) this.#fetchMore();
    else this.#readMore();
  }

  #restartMachine(machine: number): void {
    const { onOne, readers } = this.#machines;
    for (let reader = machine * onOne; reader < Math.min(readers, (machine + 1) * onOne); reader++)
      this.#endReader(reader, this.#world.restarts.seconds);
  }

  #restartWriter(seconds: number): void {
    if (this.#writer === 'down') return;
    for (const visit of this.#batch) this.#comesAgain(AGAIN_STORE, visit);
    this.#batch = [];
    this.#writerTurn++;
    this.#writer = 'down';
    this.#events.add(this.#now + seconds, WRITER_STARTS, 0);
  }

  /** After the patience of the bus. */
  #comesAgain(kind: number, visit: number): void {
    if (visit === -1) return;
    this.#again++;
    this.#events.add(this.#now + BUS_SETTINGS.patience / 1_000, kind, visit);
  }

  #comeAgain(kind: number, visit: number): void {
    if (kind === AGAIN_FETCH) this.#arrive(visit);
    else if (kind === AGAIN_READ) {
      this.#toRead.put(visit);
      this.#readMore();
    } else {
      this.#toStore.put(visit);
      if (this.#writer === 'idle') this.#write();
    }
  }
}
