import { resolveHref } from '../href.ts';
import type { Attributes } from './tags.ts';

/** What a page's head says about it. The first of each counts. */
export class Metadata {
  readonly #address: string | null;
  #base: string | null = null;
  canonical: string | null = null;
  language: string | null = null;
  outlet: string | null = null;
  published: string | null = null;
  readonly authors: string[] = [];

  /** @param address where the page came from */
  constructor(address: string | null) {
    this.#address = address;
  }

  /** What relative links of the page refer to. */
  get base(): string | null {
    return this.#base ?? this.#address ?? this.canonical;
  }

  /** Takes what a tag says about the page; most say nothing. */
  add(name: string, attributes: Attributes): void {
    if (name === 'html') this.language ??= filled(attributes.get('lang'));
    else if (name === 'base') this.#base ??= absolute(attributes.get('href'), this.#address);
    else if (name === 'link') this.#addLink(attributes);
    else if (name === 'meta') this.#addMeta(attributes);
  }

  #addLink(attributes: Attributes): void {
    if (attributes.get('rel')?.toLowerCase() !== 'canonical') return;
    this.canonical ??= absolute(attributes.get('href'), this.base);
  }

  #addMeta(attributes: Attributes): void {
    const key = (attributes.get('name') ?? attributes.get('property') ?? '').toLowerCase();
    const content = filled(attributes.get('content'));
    if (content === null) return;
    if (key === 'author' && !this.authors.includes(content)) this.authors.push(content);
    else if (key === 'article:published_time') this.published ??= content;
    else if (key === 'og:site_name') this.outlet ??= content;
  }
}

function absolute(href: string | undefined, base: string | null): string | null {
  const address = resolveHref(href ?? '', base);
  return address !== null && URL.canParse(address) ? address : null;
}

function filled(value: string | undefined): string | null {
  return value?.trim() || null;
}
