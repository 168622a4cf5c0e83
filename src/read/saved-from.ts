/** Browsers and their extensions write at the top of a page where it was saved from. */
const HEAD = 4096;
const MARKS = [
  // <!-- saved from url=(0030)https://… -->
  /<!--\s{0,99}saved from url=\(\d{1,6}\)(https?:\/\/[^\s>]{1,2000})/i,
  // <!-- Page saved with SingleFile url: https://… saved date: … -->
  /<!--\s{0,99}Page saved with SingleFile\s{0,99}url:\s{0,9}(https?:\/\/[^\s>]{1,2000})/i,
];

/** The address that a page was saved from, as the browser noted it; null when there is no such note. */
export function savedFrom(source: string): string | null {
  const head = source.slice(0, HEAD);
  const address = MARKS.map((mark) => mark.exec(head)?.[1]).find((found) => found !== undefined);
  return address !== undefined && URL.canParse(address) ? address : null;
}
