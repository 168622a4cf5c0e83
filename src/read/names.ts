/** Names that are held: what has the same name in an archive was fetched in the same second and stands close by. */
const HELD = 4096;

/** Gives documents of one source ids that differ. */
export class Names {
  readonly #counts = new Map<string, number>();

  /** The name; the second time it is given `…~2`. */
  of(name: string): string {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.delete(name);
    this.#counts.set(name, count);
    if (this.#counts.size > HELD) this.#counts.delete(this.#counts.keys().next().value!);
    return count === 1 ? name : `${name}~${count}`;
  }
}
