import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtml } from '../../src/read/html.ts';

const PARAGRAPHS = [
  'Die Stadtwerke Brennfurt wollen die alte Brücke über die Lahre bis zum Herbst sperren. Das teilte die Geschäftsführung am Montag mit.',
  'Oberbürgermeisterin Karla Wiegand sagte, sie habe von dem Vorhaben aus der Zeitung erfahren. „So geht man nicht miteinander um“, sagte sie.',
  'Nach Angaben der Stadtwerke ist das Bauwerk seit Jahren in schlechtem Zustand. Ein Gutachten aus dem Frühjahr habe Risse in zwei Pfeilern gezeigt.',
  'Der Verkehrsclub forderte, wenigstens den Gehweg offen zu halten. Sonst müssten Schulkinder einen Umweg von drei Kilometern machen.',
];

/** A page as outlets make them: navigation, teasers, a box, a picture, comments, a footer around the article. */
function newsPage({ inside = '', before = '', h1 = 'Brücke über die Lahre wird gesperrt' } = {}): string {
  const [first, ...rest] = PARAGRAPHS.map((words) => `<p>${words}</p>`);
  const teaser = (title: string): string =>
    `<article class="teaser"><a href="/${title.length}"><h3 class="teaser__title">${title}</h3><p class="teaser__text">Mehr dazu lesen Sie hier.</p></a></article>`;
  return `<!doctype html><html lang="de"><head><title>${h1} | Brennfurter Bote</title>
    <meta property="og:title" content="${h1}"><meta name="description" content="Die Stadtwerke haben es eilig, die Stadt wusste von nichts."></head>
    <body class="page"><header class="site-header"><nav class="main-nav"><ul><li><a href="/">Start</a></li><li><a href="/politik">Politik</a></li><li><a href="/sport">Sport</a></li><li><a href="/kultur">Kultur</a></li></ul></nav></header>
    <main><article class="article"><header class="article__header"><span class="article__kicker">Verkehr</span><h1 class="article__headline">${h1}</h1>
    <p class="article__standfirst">Die Stadtwerke haben es eilig, die Stadt wusste von nichts.</p><p class="article__byline">Von <a href="/autoren/7">Jonas Ebel</a></p><time datetime="2026-11-02">2. November 2026</time></header>
    <figure><img src="/b.jpg"><figcaption class="caption">Die Brücke im Oktober. <span class="credit">Foto: Anna Reiß</span></figcaption></figure>
    ${before}<div class="article__body">${first}${inside}${rest.join('')}</div></article>
    <section class="related teasers"><h2>Mehr zum Thema</h2>${['Streit um neues Stadion geht weiter', 'Feuerwehr rettet Katze aus Schacht', 'Rat stimmt über Haushalt ab'].map(teaser).join('')}</section>
    <section class="comments" id="kommentare"><h2>3 Kommentare</h2><div class="comment"><p>Ich finde, das war längst überfällig. Wer da jeden Tag fährt, weiß das.</p></div></section></main>
    <aside class="newsletter"><form><p>Unser Newsletter: jeden Morgen das Wichtigste. Jetzt anmelden!</p><input><button>Abonnieren</button></form></aside>
    <footer class="footer"><ul><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li></ul><p>© 2026 Brennfurter Bote. Alle Rechte vorbehalten.</p></footer>
    <div class="cookie-consent"><p>Wir und unsere 183 Partner verwenden Cookies, um Inhalte zu personalisieren.</p></div></body></html>`;
}

const rolesOf = (source: string): [string, string][] => {
  const { text, blocks } = readHtml(source, 'https://bote.example/bruecke');
  return blocks.map(({ role, start, end }) => [role, text.slice(start, end)]);
};
const besideOf = (source: string): Map<string, string> =>
  new Map(readHtml(source, null).beside.map(({ role, text }) => [text, role]));

describe('the article of a page', () => {
  it('is headline, standfirst and paragraphs in their order, and nothing else', () => {
    assert.deepEqual(rolesOf(newsPage()), [
      ['headline', 'Brücke über die Lahre wird gesperrt'],
      ['standfirst', 'Die Stadtwerke haben es eilig, die Stadt wusste von nichts.'],
      ...PARAGRAPHS.map((words) => ['paragraph', words]),
    ]);
  });

  it('keeps what stands beside it, with what it is', () => {
    const beside = besideOf(newsPage());
    for (const [words, role] of [
      ['Verkehr', 'kicker'],
      ['Von Jonas Ebel', 'byline'],
      ['2. November 2026', 'dateline'],
      ['Die Brücke im Oktober. Foto: Anna Reiß', 'caption'],
      ['Streit um neues Stadion geht weiter', 'teaser'],
      ['Ich finde, das war längst überfällig. Wer da jeden Tag fährt, weiß das.', 'comment'],
      ['Unser Newsletter: jeden Morgen das Wichtigste. Jetzt anmelden!', 'newsletter'],
      ['Impressum', 'navigation'],
      ['Wir und unsere 183 Partner verwenden Cookies, um Inhalte zu personalisieren.', 'consent'],
    ])
      assert.equal(beside.get(words), role, words);
  });

  it('leaves out what stands in the middle of it and does not speak for it', () => {
    for (const inside of [
      '<figure><img src="/c.jpg"><figcaption>„Das wird teuer“, sagte ein Anwohner. Foto: dpa</figcaption></figure>',
      '<aside class="infobox"><h3>Die Brücke</h3><p>Gebaut wurde die Brücke 1931. Sie ist 84 Meter lang und steht unter Denkmalschutz.</p></aside>',
      '<div class="read-also"><a href="/x">Lesen Sie auch: „Ich habe nichts gewusst“, sagt der Baurat</a></div>',
      '<template><p>Ein Absatz, den niemand sieht. Er steht nur für ein Skript da.</p></template>',
      '<p style="display: none">Dieser Absatz ist verborgen. Niemand liest ihn auf der Seite.</p>',
    ])
      assert.deepEqual(
        rolesOf(newsPage({ inside })).filter(([role]) => role !== 'headline' && role !== 'standfirst'),
        PARAGRAPHS.map((words) => ['paragraph', words]),
        inside,
      );
  });

  it('has subheads, lists and quotes among its paragraphs', () => {
    const inside =
      '<h2>Was das Gutachten sagt</h2><ul><li>Zwei Pfeiler haben Risse, die bis zum Fundament reichen.</li><li>Das Geländer ist an vier Stellen durchgerostet.</li></ul>' +
      '<blockquote><p>„Wir hatten keine andere Wahl. Die Sicherheit geht vor“, heißt es in der Mitteilung.</p></blockquote>';
    const roles = rolesOf(newsPage({ inside })).map(([role]) => role);
    const middle = ['subhead', 'list', 'list', 'quote'];
    assert.deepEqual(roles, ['headline', 'standfirst', 'paragraph', ...middle, 'paragraph', 'paragraph', 'paragraph']);
  });

  it('says a pulled quotation once', () => {
    const long = `<p>${PARAGRAPHS[1]} ${PARAGRAPHS[2]} ${PARAGRAPHS[3]}</p>`;
    const pulled = '<blockquote class="pullquote">„So geht man nicht miteinander um“, sagte sie.</blockquote>';
    const { text } = readHtml(newsPage({ inside: pulled + long }), null);
    assert.equal(text.split('So geht man nicht miteinander um').length - 1, 2); // in the long and in the short paragraph
  });

  it('has questions and answers where it is an interview', () => {
    const turn = (question: string, answer: string): string => `<p><strong>${question}</strong></p><p>${answer}</p>`;
    const inside = [
      turn(
        'Frau Wiegand, wann haben Sie davon erfahren?',
        'Am Montagmorgen, aus der Zeitung. Das war kein schöner Moment.',
      ),
      turn('Was tun Sie jetzt?', 'Ich rede mit allen Beteiligten, und zwar noch in dieser Woche.'),
      turn('Und wenn das nichts nützt?', 'Dann sehen wir weiter. Die Brücke gehört schließlich der Stadt.'),
    ].join('');
    const roles = rolesOf(newsPage({ inside })).map(([role]) => role);
    assert.deepEqual(roles.slice(3, 9), ['question', 'answer', 'question', 'answer', 'question', 'answer']);
  });

  it('has a headline without the kicker in its element', () => {
    const h1 = '<span class="headline__kicker">Verkehr</span>: Brücke über die Lahre wird gesperrt';
    const source = newsPage().replace(/(<h1[^>]*>)[^<]*/, `$1${h1}`);
    assert.equal(rolesOf(source)[0][1], 'Brücke über die Lahre wird gesperrt');
  });

  it('keeps its links at their words', () => {
    const { text, links } = readHtml(
      newsPage({
        inside:
          '<p>Das zeigt ein <a href="/gutachten.pdf">Gutachten der Hochschule</a>, das der Redaktion vorliegt.</p>',
      }),
      'https://bote.example/bruecke',
    );
    assert.deepEqual(
      links.map(({ start, end, href }) => [text.slice(start, end), href]),
      [['Gutachten der Hochschule', 'https://bote.example/gutachten.pdf']],
    );
  });

  it('is looked for on hostile pages, too', () => {
    const words = 'Das ist ein Satz, der hier steht. ';
    const times = 3_000;
    for (const source of [
      '<div class=teaser>Wort und mehr. '.repeat(times),
      `<div class=body>${'<blockquote>Das ist das Zitat, das von vielen eines ist.</blockquote>'.repeat(times)}<p>${words.repeat(times)}</p>`,
      `<title>${words.repeat(times)}</title><nav class=menu>x</nav>${`<h2>Ein Titel mit Worten</h2><p>${words}</p>`.repeat(times)}`,
      `<h1>${'<span class=kicker>K</span>: '.repeat(times)}`,
      `<p class="${'teaser box '.repeat(times)}">${words}</p>`,
      `<table class=body>${'<tr><td>x<td>y'.repeat(times)}`,
    ]) {
      const { text, blocks } = readHtml(source, null);
      assert.equal(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n'), text);
      assert.notEqual(text, '');
    }
  });

  it('has blocks that tile its text', () => {
    const { text, blocks } = readHtml(newsPage(), null);
    assert.equal(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n'), text);
  });
});
