/**
 * The partition point of a list in which all that pass stand before all that do not: the index of the first that does
 * not, found by halving.
 *
 * @param length of the list
 * @param passes whether the element at an index does
 */
export function partitionPoint(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  for (let high = length; low < high;) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
