import type { MetadataCandidate } from '../../../text/document.ts';
import { resolveHref } from '../../href.ts';
import type { ElementNode } from '../node.ts';
import { Candidates } from './candidates.ts';
import { type Chosen, choose } from './choose.ts';
import { dateIn, dateInAddress } from './dates.ts';
import { type JsonObject, jsonObjects } from './json-ld.ts';
import { addMetaTags } from './meta-tags.ts';
import { addSchema } from './schema.ts';
import { type PageFacts, survey } from './survey.ts';
import { MODIFIED, addVisible } from './visible.ts';

/** What a page says about itself. */
export interface PageMetadata extends Chosen {
  /** Where the page came from, else what it gives as its address. */
  readonly url: string | null;
  /** What relative links of the page refer to. */
  readonly base: string | null;
  /** All answers to what a field holds, in the order in which they were found. */
  readonly candidates: readonly MetadataCandidate[];
  /** All objects of JSON-LD on the page. */
  readonly data: readonly JsonObject[];
}

/**
 * page → facts → candidates → what is taken of them. Never throws; linear in the size of the page.
 *
 * @param page as `parsePage` gives it
 * @param address where it came from
 */
export function metadataOf(page: ElementNode, address: string | null): PageMetadata {
  const facts = survey(page);
  const data = jsonObjects(facts.scripts);
  const base = absolute(facts.base, address);
  const canonical = absolute(facts.canonical, base ?? address);
  const candidates = candidatesOf(facts, data, address, canonical);
  const url = address ?? canonical ?? absolute(valueOf(candidates, 'url'), null);
  return { url, base: base ?? url, ...choose(candidates, url), candidates, data };
}

/**
 * Adds what the lines of names, places and days on a page say; what its markup says stands.
 *
 * @param bylines words of such lines in page order: `Von Anna Alt, Berlin`, `3. Mai 2024, 10:15 Uhr`, `dpa/jmu`
 */
export function withBylines(metadata: PageMetadata, bylines: readonly string[]): PageMetadata {
  const candidates = new Candidates();
  for (const line of bylines) {
    candidates.add('authors', line, 'byline');
    candidates.add('agencies', line, 'byline');
    if (dateIn(line) !== null) candidates.add(MODIFIED.test(line) ? 'modified' : 'published', line, 'byline');
  }
  // what was told to be such a line comes before what looks like one
  for (const { field, value, origin } of metadata.candidates) candidates.add(field, value, origin);
  return { ...metadata, ...choose(candidates.list, metadata.url), candidates: candidates.list };
}

function candidatesOf(
  facts: PageFacts,
  data: readonly JsonObject[],
  address: string | null,
  canonical: string | null,
): readonly MetadataCandidate[] {
  const candidates = new Candidates();
  const addresses = [address, canonical].filter((one) => one !== null);
  candidates.add('url', canonical, 'link');
  candidates.add('language', facts.language, 'html');
  addSchema(data, 'json-ld', addresses, candidates);
  addSchema(facts.items, 'microdata', addresses, candidates);
  addMetaTags(facts.metas, candidates);
  addVisible(facts, candidates);
  const [known] = addresses;
  if (known !== undefined) {
    candidates.add('published', dateInAddress(known), 'address');
    candidates.add('outlet', URL.parse(known)?.hostname.replace(/^www\./, ''), 'address');
  }
  return candidates.list;
}

function valueOf(candidates: readonly MetadataCandidate[], field: string): string | null {
  return candidates.find((candidate) => candidate.field === field)?.value ?? null;
}

function absolute(href: string | null, base: string | null): string | null {
  const address = href === null ? null : resolveHref(href, base);
  return address !== null && URL.canParse(address) ? address : null;
}
