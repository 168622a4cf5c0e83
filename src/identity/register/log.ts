/** An entry of a log in which everything that people decide is kept, also what takes something back. */
interface Entry {
  readonly id: number;
}

/**
 * The entries of a log that were taken back, where taking something back may itself be taken back.
 *
 * @param undoes the entry that one takes back; null when it takes none back
 */
export function undoneIn<E extends Entry>(log: readonly E[], undoes: (entry: E) => number | null): Set<number> {
  const undone = new Set<number>();
  for (const entry of log.toReversed()) {
    const what = undoes(entry);
    if (what !== null && !undone.has(entry.id)) undone.add(what);
  }
  return undone;
}
