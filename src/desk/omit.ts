/** A thing without one of its properties. */
export function omit<T extends object, K extends keyof T>(thing: T, name: K): Omit<T, K> {
  return Object.fromEntries(Object.entries(thing).filter(([key]) => key !== name)) as Omit<T, K>;
}
