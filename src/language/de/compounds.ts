/** The head of a compound must have this many letters to count: "Rücktritts⟨forderung⟩", not "An⟨gabe⟩". */
const SHORTEST_HEAD = 6;
/** Letters that a head has at most; keeps the search short on endless words. */
const LONGEST_HEAD = 24;

/**
 * What a table of nouns has for a form, or for the head of a compound, which is its last part: "Polizei⟨angaben⟩".
 *
 * @param table by form in lower case
 * @param form in lower case
 * @param shortest letters that the parts before the head have at least
 * @returns null where the table has neither
 */
export function entryOfHead<T>(table: ReadonlyMap<string, T>, form: string, shortest: number): T | null {
  const whole = table.get(form);
  if (whole !== undefined) return whole;
  for (let i = Math.max(shortest, form.length - LONGEST_HEAD); form.length - i >= SHORTEST_HEAD; i++) {
    const head = table.get(form.slice(i));
    if (head !== undefined) return head;
  }
  return null;
}
