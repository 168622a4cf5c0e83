import { randomFrom } from '../../src/training/random.ts';
import { type Random, headline, paragraph, personIn, pick, statement, townIn } from './words.ts';

export interface Page {
  readonly url: string;
  readonly html: string;
}

/** Bytes of a page, from and to. */
export type Size = readonly [least: number, most: number];

/** As news sites have them. */
export const REAL: Size = [20_000, 60_000];
/** The article and little else: many of these can be read in minutes. */
export const SMALL: Size = [2_000, 4_000];

const SECTIONS = ['Politik', 'Wirtschaft', 'Sport', 'Kultur', 'Lokales', 'Wissen', 'Reise', 'Meinung'];
const PARAGRAPH_SHARE = 0.12;

/** Page number `n` of an outlet that does not exist; the same for the same number and size. */
export function pageOf(n: number, [least, most]: Size): Page {
  const random = randomFrom(n + 1);
  const size = least + random() * (most - least);
  const url = `https://talkurier.example/${pick(random, SECTIONS).toLowerCase()}/${n}.html`;
  const published = new Date(Date.UTC(2026, 0, 1, 6, n % 600_000)).toISOString();
  const title = headline(random);
  const article = articleOf(random, { title, published, size });
  const head = headOf(title, url, published);
  let frame = '';
  while (head.length + article.length + frame.length < size) frame += teaser(random);
  const html = `${head}<body>${navigation(random, size)}${article}<aside class="teaser-list">${frame}</aside>${FOOTER}</body></html>`;
  return { url, html };
}

function headOf(title: string, url: string, published: string): string {
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: published };
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${title} | Talkurier</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="Talkurier"><link rel="canonical" href="${url}">
<script type="application/ld+json">${JSON.stringify(data)}</script>
<style>.teaser{display:flex}.nav a{padding:0 .5rem}article p{line-height:1.5;max-width:40rem}</style></head>`;
}

function articleOf(
  random: Random,
  { title, published, size }: { title: string; published: string; size: number },
): string {
  const count = Math.max(1, Math.round((size * PARAGRAPH_SHARE) / 500));
  const paragraphs = Array.from({ length: count }, (_, i) => {
    const heading = i > 0 && i % 4 === 0 ? `<h2>${headline(random)}</h2>` : '';
    return `${heading}<p class="article__text">${paragraph(random)}</p>`;
  });
  const picture = `<figure><img src="/bild.jpg" alt=""><figcaption>${headline(random)}. Foto: ${personIn(random)}</figcaption></figure>`;
  return `<main><article><header><span class="kicker">${townIn(random)}</span><h1>${title}</h1>
<p class="standfirst">${statement(random)}</p><p class="byline">Von <a href="/autor">${personIn(random)}</a></p>
<time datetime="${published}">${published.slice(0, 10)}</time></header>${picture}${paragraphs.join('\n')}</article></main>`;
}

function navigation(random: Random, size: number): string {
  const count = Math.min(40, Math.round(size / 1_000));
  const items = Array.from({ length: count }, (_, i) => `<li><a href="/n/${i}">${pick(random, SECTIONS)}</a></li>`);
  return `<nav class="nav"><ul>${items.join('')}</ul></nav>`;
}

function teaser(random: Random): string {
  const number = Math.floor(random() * 1e6);
  return `<div class="teaser"><a href="/lokales/${number}.html"><span class="teaser__kicker">${townIn(random)}</span>
<h3 class="teaser__title">${headline(random)}</h3><p class="teaser__text">${statement(random)}</p></a>
<script>window.tracking=window.tracking||[];window.tracking.push({id:${number},slot:"teaser",visible:false});</script></div>`;
}

const FOOTER =
  '<footer><p>Talkurier, ein Blatt, das es nicht gibt.</p><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a></footer>';
