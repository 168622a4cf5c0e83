import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from '../../src/attribution/reading.ts';
import { hedgesOfDocument } from '../../src/provenance/provenance.ts';
import { plainDocument } from '../../src/text/document.ts';
import { found, hedgesIn, saying } from './found.ts';

/** A sentence, words of the quote that is meant, and its hedges. */
type Case = readonly [text: string, quote: string, hedges: readonly string[]];

function check(cases: readonly Case[]): void {
  for (const [text, quote, hedges] of cases)
    it(`reads “${text}”`, () => {
      assert.deepEqual(hedgesIn(saying(quote, text)), hedges);
    });
}

describe('words of distance', () => {
  check([
    ['Laut Polizei flüchtete der Mann.', 'flüchtete', ['Laut:hearsay']],
    ['Dem Bericht zufolge fehlen zwei Millionen.', 'fehlen', ['zufolge:hearsay']],
    ['Der Brief liegt vor. Demnach war das Signal defekt.', 'das Signal defekt', ['Demnach:hearsay']],
    ['Der Bürgermeister hat angeblich gesagt, dass er gehe.', 'dass er gehe', ['angeblich:doubt']],
    ['Die Bahn teilte mit, der Fahrer habe das Signal offenbar übersehen.', 'der Fahrer', ['offenbar:inference']],
    ['Die Wehr sagte, das Kind sei wohl gestürzt.', 'das Kind', ['wohl:inference']],
    ['Der TÜV warnt, das Glas breche möglicherweise.', 'das Glas', ['möglicherweise:inference']],
    ['Kern behauptete fälschlich, die Kasse sei leer.', 'die Kasse', ['fälschlich:correction']],
    ['Kern behauptete ohne Belege, die Kasse sei leer.', 'die Kasse', ['ohne Belege:correction']],
    ['Die Polizei teilte mit, der mutmassliche Dieb sei gefasst.', 'gefasst', ['mutmassliche:inference']],
  ]);
});

describe('words of distance outside frame and quote', () => {
  check([
    ['Angeblich sagte der Bürgermeister, er gehe.', 'er gehe', ['Angeblich:doubt']],
    ['Sie drehte sich offenbar um und sagte: „Ich gehe.“', 'Ich gehe', ['offenbar:inference']],
  ]);
});

describe('words that hedge nothing', () => {
  check([
    ['„Der Zug war wohl zu schnell“, sagte der Ermittler.', 'Der Zug', []],
    ['Der Trainer sagte, die Mannschaft fühle sich wohl.', 'die Mannschaft', []],
    ['Kern sagte, er sei wohl oder übel geblieben.', 'geblieben', []],
    ['Kern sagte, nicht die Stadt, wohl aber das Land müsse zahlen.', 'das Land', []],
    // who says it may be another, said it is
    ['Der mutmaßliche Täter sagte, er sei es nicht gewesen.', 'nicht gewesen', []],
    // what was said, not what the writer thinks of it
    ['Kern sagte, er sei zu Unrecht verurteilt worden.', 'verurteilt', []],
    ['Die Kinder hätten laut gelacht, sagte die Lehrerin.', 'gelacht', []],
  ]);

  it('keeps apart what the speaker puts in quotation marks', () => {
    const statement = saying('entgleist', 'Der Ermittler sagte, der Zug sei wohl „vermutlich aus Versehen“ entgleist.');
    assert.deepEqual(hedgesIn(statement), ['wohl:inference']);
  });
});

describe('modal verbs', () => {
  check([
    ['Laut Gericht soll der Mann drei Autos angezündet haben.', 'der Mann', ['Laut:hearsay', 'soll:hearsay']],
    ['Laut Polizei soll der Mann in Wien leben.', 'der Mann', ['Laut:hearsay', 'soll:hearsay']],
    ['Die Bahn sagte, das Signal dürfte defekt gewesen sein.', 'das Signal', ['dürfte:inference']],
    ['Der Mann soll gesagt haben, er kenne sie nicht.', 'er kenne', ['soll:hearsay']],
    ['Ein Zeuge will gehört haben, dass es knallte.', 'dass es knallte', ['will:hearsay']],
    ['Gerüchten zufolge soll das Werk verkauft werden.', 'das Werk', ['Gerüchten zufolge:hearsay', 'soll:hearsay']],
    // plans, duties, permissions
    ['Laut Stadt soll die Brücke im Herbst gebaut werden.', 'die Brücke', ['Laut:hearsay']],
    ['Die Stadt teilte mit, die Brücke soll 2031 fertig sein.', 'die Brücke', []],
    ['Die Lehrerin sagte, Kinder sollen hier nicht rennen.', 'Kinder', []],
    ['Kern sagte, die Läden dürften nur bis acht Uhr öffnen.', 'die Läden', []],
    ['Das Amt teilte mit, Anträge müssen bis Freitag eingegangen sein.', 'Anträge', []],
    ['Laut Polizei muss der Wirt oft erklären, wie Diebe eingebrochen haben.', 'der Wirt', ['Laut:hearsay']],
  ]);

  it('tells hearsay of things from plans for them, where no one else is named', () => {
    const text =
      'Der Händler zeigte Bilder, sagte Kern. Die Kamera soll kleiner werden. Der Laden soll umgebaut werden.';
    const hedges = found(text).filter(({ quote }) => quote.text.includes('soll'));
    for (const statement of hedges)
      assert.deepEqual(hedgesIn(statement), statement.quote.text.includes('Kamera') ? ['soll:hearsay'] : []);
  });
});

describe('hedges of a document', () => {
  it('are those of its statements and those of the writer’s own sentences, each once', () => {
    const text =
      'Der Brand wurde offenbar gelegt. Laut Polizei flüchtete wohl ein Mann. „Vielleicht kommt er zurück“, sagte Kern.';
    const document = plainDocument('text', text);
    const hedges = hedgesOfDocument(document, read(text), found(text));
    assert.deepEqual(hedgesIn({ hedges }), ['offenbar:inference', 'Laut:hearsay', 'wohl:inference']);
  });
});
