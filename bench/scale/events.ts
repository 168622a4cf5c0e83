/** What happens, in the order of its time: a heap over plain numbers, since there are millions. */
export class Events {
  #size = 0;
  #times = new Float64Array(1_024);
  #kinds = new Uint8Array(1_024);
  #who = new Int32Array(1_024);
  #which = new Int32Array(1_024);

  get next(): number {
    return this.#size === 0 ? Infinity : this.#times[0];
  }

  /** @param who it happens to @param which of several that were begun there */
  add(time: number, kind: number, who: number, which = 0): void {
    if (this.#size === this.#times.length) this.#grow();
    let place = this.#size++;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (this.#times[above] <= time) break;
      this.#move(above, place);
      place = above;
    }
    this.#put(place, time, kind, who, which);
  }

  /** The first, which is then gone. */
  take(): { readonly time: number; readonly kind: number; readonly who: number; readonly which: number } {
    const first = { time: this.#times[0], kind: this.#kinds[0], who: this.#who[0], which: this.#which[0] };
    const last = --this.#size;
    const time = this.#times[last];
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= last) break;
      if (below + 1 < last && this.#times[below + 1] < this.#times[below]) below++;
      if (this.#times[below] >= time) break;
      this.#move(below, place);
      place = below;
    }
    this.#put(place, time, this.#kinds[last], this.#who[last], this.#which[last]);
    return first;
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#times[from], this.#kinds[from], this.#who[from], this.#which[from]);
  }

  #put(place: number, time: number, kind: number, who: number, which: number): void {
    this.#times[place] = time;
    this.#kinds[place] = kind;
    this.#who[place] = who;
    this.#which[place] = which;
  }

  #grow(): void {
    const more = <T extends Float64Array | Uint8Array | Int32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    const size = 2 * this.#times.length;
    this.#times = more(this.#times, new Float64Array(size));
    this.#kinds = more(this.#kinds, new Uint8Array(size));
    this.#who = more(this.#who, new Int32Array(size));
    this.#which = more(this.#which, new Int32Array(size));
  }
}

/** First in, first out. */
export class Queue {
  #items: number[] = [];
  #first = 0;

  get length(): number {
    return this.#items.length - this.#first;
  }

  put(item: number): void {
    this.#items.push(item);
  }

  take(): number {
    const item = this.#items[this.#first++];
    if (this.#first > 10_000 && 2 * this.#first > this.#items.length) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
    return item;
  }
}
