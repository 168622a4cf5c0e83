/** What a page of an outlet that does not exist is to hold. */
export interface OutletPage {
  readonly host: string;
  readonly n: number;
  /** HTML in the body of the article, before its last paragraph. */
  readonly inside?: string;
  readonly outlet?: string;
  /** Without it the page does not say where it is from. */
  readonly hasAddress?: boolean;
}

export const addressOf = ({ host, n }: Pick<OutletPage, 'host' | 'n'>): string => `https://${host}/artikel/${n}.html`;

const TOPICS = ['die Brücke', 'das Freibad', 'die Schule', 'der Marktplatz', 'das Stadion'];
const WHEN = ['am Montag', 'am Dienstag', 'am Mittwoch', 'am Donnerstag'];

const paragraphsOf = (n: number): string[] => {
  const [topic, when] = [TOPICS[n % TOPICS.length], WHEN[n % WHEN.length]];
  return [
    `In Bezirk ${n} wird über ${topic} gestritten. Der Rat beschäftigte sich ${when} mehr als ${n + 2} Stunden lang mit der Frage, wie es weitergehen soll.`,
    `„Wir haben ${n + 3} Jahre gewartet“, sagte Oberbürgermeisterin Karla Wiegand ${when}. Sie habe von den Plänen aus der Zeitung erfahren.`,
    `Nach Angaben der Stadtwerke kostet das Vorhaben ${n + 4} Millionen Euro. Ein Gutachten aus dem Frühjahr habe ${n + 5} Mängel gezeigt.`,
    `Der Verkehrsclub forderte, wenigstens ${n + 6} Plätze zu erhalten. Sonst müssten die Kinder einen Umweg von ${n + 7} Kilometern machen.`,
  ];
};

/** A page with navigation, article, teasers and footer; all words of its article are its own. */
export function outletPage({ host, n, inside = '', outlet = host, hasAddress = true }: OutletPage): string {
  const title = `Streit in Bezirk ${n} geht in die nächste Runde`;
  const [first, second, third, last] = paragraphsOf(n).map((words) => `<p>${words}</p>`);
  const canonical = hasAddress ? `<link rel="canonical" href="${addressOf({ host, n })}">` : '';
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${title} | ${outlet}</title>${canonical}
<meta property="og:title" content="${title}"><meta property="og:site_name" content="${outlet}"></head><body class="page">
<header class="site-header"><nav class="main-nav"><ul><li><a href="/">Start</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article class="article"><h1 class="article__headline">${title}</h1><div class="article__body">${first}${second}${third}${inside}${last}</div></article>
<section class="related teasers"><div class="teaser"><a href="/x"><h3 class="teaser__title">Feuerwehr rettet Katze aus Schacht</h3></a></div></section></main>
<footer class="footer"><ul><li><a href="/impressum">Impressum</a></li></ul></footer></body></html>`;
}
