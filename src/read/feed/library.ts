import { createRequire } from 'node:module';
import type * as Feedsmith from 'feedsmith';

const require = createRequire(import.meta.url);

/** The library that parses feeds and OPML. It takes 60 ms to load, which only those wait for who have a feed. */
export function feedsmith(): typeof Feedsmith {
  return require('feedsmith') as typeof Feedsmith;
}
