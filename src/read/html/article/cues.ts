import type { ElementNode } from '../node.ts';

/** What the markup around a place can say that it is. */
export const CUES = [
  'body',
  'headline',
  'kicker',
  'standfirst',
  'byline',
  'dateline',
  'caption',
  'credit',
  'quote',
  'factbox',
  'box',
  'teaser',
  'read-also',
  'newsletter',
  'comment',
  'consent',
  'navigation',
  'social',
  'advert',
  'paywall',
  'media',
  'tags',
  'header',
  'article',
] as const;
export type Cue = (typeof CUES)[number];

/** Bits of a set of cues. */
export type CueSet = number;

export const bitOf = (cue: Cue): CueSet => 1 << CUES.indexOf(cue);

/** Words of class and id attributes by what they are used for, in German and English markup. */
const WORDS: Readonly<Record<Cue, string>> = {
  body: 'body articlebody storybody bodytext copy text textblock richtext content fliesstext artikeltext paragraph paragraphs absatz entry maintext prose posttext articletext storytext',
  headline: 'headline title titel hl ueberschrift heading',
  kicker: 'kicker overline dachzeile spitzmarke roofline topline eyebrow supertitle pretitle overhead ticker',
  standfirst:
    'standfirst lead leadtext intro vorspann lede abstract subheadline subline dek subtitle excerpt unterzeile einleitung summary deck shorttext vorspanntext introtext untertitel standf',
  byline:
    'byline author authors autor autoren autorin verfasser writer meta metadata postmeta creator redakteur reporter contributor contributors profile bio vita biography',
  dateline: 'date datum time timestamp published pubdate dateline datetime lastmodified updated zeit publication',
  caption: 'caption bildunterschrift bu figcaption imagecaption captiontext bildtext wpcaption legend legende desc',
  credit:
    'credit credits copyright fotograf source quelle bildnachweis rights photographer imagecredit copy_right fotocredit',
  quote: 'quote blockquote zitat pullquote citation',
  factbox:
    'infobox factbox faktenbox infokasten faktenkasten sachbox hintergrundbox infocard factsheet expandablebox glossar steckbrief',
  box: 'box sidebar aside marginal marginalie kasten widget hintergrund infobar sidebox complementary accordion faq inset callout',
  teaser:
    'teaser teasers related recommended recommendation recommendations recommender empfehlung empfehlungen similar popular mostread meistgelesen trending outbrain taboola plista carousel slider promoted linklist links linkbox more mehr themen card cards tile tiles stage upnext nextarticle list readon latest feed further suggestions dossier collection series serie rightrail rail listing cluster',
  'read-also':
    'readmore readalso lesenswert auch inlineteaser articlelink embedded topiclink relatedlink seealso articleteaser crosslink',
  newsletter: 'newsletter subscribe signup subscription abonnieren mailing anmeldung optin registration briefing',
  comment:
    'comment comments kommentar kommentare disqus forum discussion respond replies reply leserbrief debatte usercomment',
  consent:
    'consent cookie cookies gdpr dsgvo cmp privacy datenschutz optanon usercentrics overlay modal dialog popup lightbox noticebar permission optout embed externalcontent opta',
  navigation:
    'nav navigation menu breadcrumb breadcrumbs footer pagination pager topbar navbar sitemap toolbar servicebar subnav metanav skip search suche login user account offcanvas toc inhaltsverzeichnis anchor jump',
  social:
    'social share sharing shares teilen facebook twitter whatsapp like follow print drucken mail bookmark merken sharebar addthis feedback rating vote poll umfrage',
  advert:
    'ad ads advert advertisement advertising anzeige anzeigen werbung banner sponsor sponsored adslot adbox dfp adunit promo promotion advertorial affiliate shop product products offer deal deals',
  paywall: 'paywall abo premium plus offers piano steady metered upsell',
  media:
    'video audio player gallery galerie slideshow image img bild picture figure photo foto media mediathek podcast iframe map chart graphic grafik diashow infographic',
  tags: 'tags tag keywords schlagworte topics topic stichworte category categories kategorie label labels rubrik ressort channel',
  header: 'header head kopf articleheader masthead opener',
  article: 'article artikel story post beitrag main detail single hentry page',
};

const CUE_OF_WORD: ReadonlyMap<string, CueSet> = cueWords();

function cueWords(): Map<string, CueSet> {
  const map = new Map<string, CueSet>();
  for (const cue of CUES) for (const word of WORDS[cue].split(' ')) map.set(word, (map.get(word) ?? 0) | bitOf(cue));
  return map;
}

const OF_ELEMENT: ReadonlyMap<string, CueSet> = new Map([
  ['nav', bitOf('navigation')],
  ['footer', bitOf('navigation')],
  ['menu', bitOf('navigation')],
  ['aside', bitOf('box')],
  ['form', bitOf('newsletter')],
  ['figcaption', bitOf('caption')],
  ['figure', bitOf('media')],
  ['picture', bitOf('media')],
  ['details', bitOf('box')],
  ['dialog', bitOf('consent')],
  ['blockquote', bitOf('quote')],
  ['header', bitOf('header')],
  ['article', bitOf('article')],
  ['main', bitOf('article')],
  ['time', bitOf('dateline')],
]);

const OF_ROLE: ReadonlyMap<string, CueSet> = new Map([
  ['navigation', bitOf('navigation')],
  ['banner', bitOf('navigation')],
  ['contentinfo', bitOf('navigation')],
  ['search', bitOf('navigation')],
  ['menu', bitOf('navigation')],
  ['complementary', bitOf('box')],
  ['dialog', bitOf('consent')],
  ['alertdialog', bitOf('consent')],
  ['main', bitOf('article')],
  ['article', bitOf('article')],
]);

const OF_PROPERTY: ReadonlyMap<string, CueSet> = new Map([
  ['articlebody', bitOf('body')],
  ['headline', bitOf('headline')],
  ['name', 0],
  ['description', bitOf('standfirst')],
  ['author', bitOf('byline')],
  ['creator', bitOf('byline')],
  ['publisher', bitOf('byline')],
  ['datepublished', bitOf('dateline')],
  ['datemodified', bitOf('dateline')],
  ['caption', bitOf('caption')],
  ['copyrightholder', bitOf('credit')],
  ['comment', bitOf('comment')],
  ['keywords', bitOf('tags')],
  ['breadcrumb', bitOf('navigation')],
]);

/** What an element's name and attributes say it is. */
export function cuesOf(element: ElementNode): CueSet {
  let cues = OF_ELEMENT.get(element.name) ?? 0;
  if (element.attributes.size === 0) return cues;
  cues |= cuesOfWords(element.get('class')) | cuesOfWords(element.get('id'));
  cues |= OF_ROLE.get(element.get('role').toLowerCase()) ?? 0;
  cues |= OF_PROPERTY.get(element.get('itemprop').toLowerCase()) ?? 0;
  return cues;
}

/** Attribute values repeat over and over; a page has some hundred different ones. */
const known = new Map<string, CueSet>();
const MOST_KNOWN = 20_000;
const LONGEST = 400;

function cuesOfWords(value: string): CueSet {
  if (value === '') return 0;
  const found = known.get(value);
  if (found !== undefined) return found;
  let cues = 0;
  for (const word of wordsOf(value.slice(0, LONGEST))) cues |= CUE_OF_WORD.get(word) ?? 0;
  if (known.size > MOST_KNOWN) known.clear();
  known.set(value, cues);
  return cues;
}

/** Names that say how something looks, not what it is: `md:px-4`, `text-18`, `grid-cols-[1fr]`. */
const UTILITY =
  /[:[\]()/!@]|^-?(?:text|font|bg|border|grid|flex|col|row|gap|max|min|leading|tracking|align|object|rounded|list|overflow|float|clear|print|scroll|divide|space|order|self|items|content|justify|whitespace|hidden|block|inline|relative|absolute|sticky|no|is|has|js|u|lg|md|sm|xs|xl|[pmwhz][trblxy]?)-(?:\d|x{0,2}[sl]$|sm$|md$|lg$|xl$|auto$|full$|none$|center$|left$|right$|start$|end$|between$|wrap$|bold$|normal$|medium$|white$|black$|hidden$|screen$|rows?-|cols?-|[xytblr]-)/;

/** `articleBody__text--lead` → article, body, articlebody, text, lead; two that stand together are also looked up as one. */
function wordsOf(value: string): string[] {
  const words: string[] = [];
  for (const name of value.split(/\s+/)) {
    if (UTILITY.test(name)) continue;
    const parts = name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .split(/[^\p{L}\d]+/u);
    for (let i = 0; i < parts.length; i++) {
      words.push(parts[i].replace(/\d+$/, ''));
      if (i > 0) words.push(parts[i - 1] + parts[i]);
    }
  }
  return words;
}
