/** Names that are held; what has the same name was fetched in the same second and stands close by. */
const HELD = 4096;

/** Gives documents of an archive ids that differ: their address and the time they were fetched. */
export class Names {
  readonly #counts = new Map<string, number>();

  /** The second with the same address and time is `…~2`. */
  of(address: string, date: string): string {
    const name = date === '' ? address : `${address}@${date}`;
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.delete(name);
    this.#counts.set(name, count);
    if (this.#counts.size > HELD) this.#counts.delete(this.#counts.keys().next().value!);
    return count === 1 ? name : `${name}~${count}`;
  }
}
