import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { found, saying } from './found.ts';

/** A sentence, words of the quote that is meant, and the way of its words: "name (kind: evidence)". */
type Case = readonly [text: string, quote: string, ...chain: string[]];

function check(cases: readonly Case[]): void {
  for (const [text, quote, ...chain] of cases)
    it(`reads “${text}”`, () => {
      const statement = saying(quote, text);
      const way = statement.chainEvidence.map(({ name, kind, text: words }) => `${name} (${kind}: ${words})`);
      assert.deepEqual(way, chain);
      assert.deepEqual(
        statement.chain,
        statement.chainEvidence.map(({ name }) => name),
      );
    });
}

describe('told to a medium', () => {
  check([
    ['„Wir gehen“, sagte Eva Kern der Deutschen Presse-Agentur.', 'Wir', 'dpa (agency: der Deutschen Presse-Agentur)'],
    ['„Wir gehen“, sagte Kern gegenüber Newsweek.', 'Wir', 'Newsweek (outlet: gegenüber Newsweek)'],
    [
      'Kern glaubt, dass der Sommer trocken wird, wie er gegenüber Newsweek erklärt.',
      'dass',
      'Newsweek (outlet: gegenüber Newsweek)',
    ],
    [
      '„Ich bleibe“, sagte Kern im Interview mit der „Neuen Zürcher Zeitung“.',
      'Ich',
      'NZZ (outlet: im Interview mit der „Neuen Zürcher Zeitung“)',
    ],
    [
      'Der Bundesrat habe versagt, sagte Kern dem „Tages-Anzeiger“.',
      'Der Bundesrat',
      'Tages-Anzeiger (outlet: dem „Tages-Anzeiger“)',
    ],
    [
      '„Es reicht“, sagte Kern zur Nachrichtenagentur Keystone-SDA.',
      'Es',
      'Keystone-SDA (agency: zur Nachrichtenagentur Keystone-SDA)',
    ],
    [
      'Kern sagte dem Redaktionsnetzwerk Deutschland (RND), er bleibe.',
      'er bleibe',
      'RND (outlet: dem Redaktionsnetzwerk Deutschland (RND))',
    ],
    ['Kern teilte auf Anfrage der dpa mit, die Pläne seien falsch.', 'die Pläne', 'dpa (agency: auf Anfrage der dpa)'],
    [
      'In einem Gastbeitrag für die „FAZ“ schreibt Kern, die Pläne seien falsch.',
      'die Pläne',
      'FAZ (outlet: In einem Gastbeitrag für die „FAZ“)',
    ],
    ['„Es reicht“, sagte Kern der „Olmer Zeitung“.', 'Es', 'Olmer Zeitung (outlet: der „Olmer Zeitung“)'],
  ]);
});

describe('told to a medium in a dative that the roles do not have', () => {
  check([
    ['Kern hatte dem Sender n-tv gesagt, der Plan sei tot.', 'der Plan', 'ntv (broadcaster: dem Sender n-tv)'],
    [
      'Kern sagte den Zeitungen der Funke Mediengruppe, der Plan sei tot.',
      'der Plan',
      'Funke Mediengruppe (outlet: den Zeitungen der Funke Mediengruppe)',
    ],
    [
      'Der Plan sei tot, sagte Kern dem NDR und dem WDR.',
      'Der Plan',
      'NDR (broadcaster: dem NDR)',
      'WDR (broadcaster: dem WDR)',
    ],
  ]);
});

describe('published first on a platform or in a programme', () => {
  check([
    ['Kern schrieb auf X, dass die Bahn zu spät komme.', 'dass die Bahn', 'X (platform: auf X)'],
    [
      '„Nein“, schrieb sie auf der Plattform Truth Social.',
      'Nein',
      'Truth Social (platform: auf der Plattform Truth Social)',
    ],
    ['„Das wird teuer“, sagte Kern im Ö1-Morgenjournal.', 'Das', 'Ö1 (broadcaster: im Ö1-Morgenjournal)'],
    [
      'Kern sagte in der ARD-Sendung „Bericht aus Berlin“, es werde teuer.',
      'es werde',
      'Bericht aus Berlin (programme: in der ARD-Sendung „Bericht aus Berlin“)',
      'ARD (broadcaster: in der ARD-Sendung)',
    ],
    [
      '„Ich gehe“, sagte Kern am Montag bei Maischberger in der ARD.',
      'Ich',
      'Maischberger (programme: bei Maischberger)',
      'ARD (broadcaster: in der ARD)',
    ],
  ]);
});

describe('relayed by a medium', () => {
  check([
    ['„Ich war es nicht“, sagte er laut der Agentur Interfax.', 'Ich', 'Interfax (agency: laut der Agentur Interfax)'],
    [
      'Laut einem Bericht der „Washington Post“ sagte Kern, er werde bleiben.',
      'er werde',
      'Washington Post (outlet: Laut einem Bericht der „Washington Post“)',
    ],
    [
      'Die Firma habe geliefert, sagte er nach Angaben der Agentur Tass.',
      'Die Firma',
      'Tass (agency: nach Angaben der Agentur Tass)',
    ],
    [
      'Wie die BBC unter Berufung auf Regierungskreise berichtet, tritt der Minister zurück.',
      'tritt',
      'Regierungskreise (source: unter Berufung auf Regierungskreise)',
      'BBC (broadcaster: die BBC)',
    ],
    [
      'Die Agentur Reuters meldete unter Berufung auf Insider, der Konzern wolle verkaufen.',
      'der Konzern',
      'Insider (source: unter Berufung auf Insider)',
      'Reuters (agency: Die Agentur Reuters)',
    ],
  ]);
});

describe('a source without a name', () => {
  check([
    [
      'Wie die dpa aus Regierungskreisen erfuhr, tritt Kern zurück.',
      'tritt',
      'Regierungskreisen (source: aus Regierungskreisen)',
      'dpa (agency: die dpa)',
    ],
  ]);
});

describe('no station', () => {
  check([
    ['Die „Bild“-Zeitung berichtet, der Minister sei krank.', 'der Minister'],
    ['Der Chefredakteur des „Spiegel“ sagte, er höre auf.', 'er höre auf'],
    ['Eva Kern, die im ZDF moderiert, sagte, sie höre auf.', 'sie höre auf'],
    ['Sie trat vor den Spiegel und sagte, sie höre auf.', 'sie höre auf'],
    ['In Österreich sagte Kern, die Pläne seien falsch.', 'die Pläne'],
    ['Der Minister Österreichs sagte, die Pläne seien falsch.', 'die Pläne'],
    ['Kern sagte gegenüber der Presse, die Pläne seien falsch.', 'die Pläne'],
    ['Kern wies den Bericht der BBC als falsch zurück und sagte, er bleibe.', 'er bleibe'],
  ]);
});

describe('credit lines', () => {
  const chains = (text: string): string[][] => found(text).map(({ chain }) => [...chain]);

  it('are the last station of the whole text', () => {
    assert.deepEqual(chains('„Er hält“, sagte Kern dem ZDF.\n\n„Nein“, sagte Roth. (dpa/lno)'), [
      ['ZDF', 'dpa'],
      ['dpa'],
    ]);
    assert.deepEqual(chains('Olm (dpa) – Kern sagte, er bleibe.\n\n„Nein“, sagte Roth.'), [['dpa'], ['dpa']]);
    assert.deepEqual(chains('WIEN (APA). Kern sagte, er bleibe.'), [['APA']]);
    assert.deepEqual(chains('Kern sagte, er bleibe.\n\nQuelle: dpa-AFX'), [['dpa-AFX']]);
    assert.deepEqual(chains('Kern sagte, er bleibe.\n\nAFP/dpa'), [['AFP', 'dpa']]);
  });

  it('belong to the entries of a ticker that they end', () => {
    const text = 'Kern sagte, er bleibe. (dpa)\n\nRoth sagte, sie gehe. (Reuters)\n\nVoss sagte, es regne.';
    assert.deepEqual(chains(text), [['dpa'], ['Reuters'], []]);
  });

  it('are not those of pictures, nor names with their abbreviation', () => {
    assert.deepEqual(chains('Kern sagte, er bleibe. (Foto: dpa)'), [[]]);
    assert.deepEqual(chains('Kern sagte, er bleibe.\n\nBild: dpa'), [[]]);
    assert.deepEqual(chains('Kern sagte, er bleibe. Das meldet die Deutsche Presse-Agentur (dpa).').at(0), []);
  });
});

describe('the same way', () => {
  it('goes for what the same voice says next, without a frame', () => {
    const statements = found('Sie bleibe im Amt, sagte Kern der BBC. Die Pläne seien gut. Das Geld reiche.');
    assert.ok(statements.length > 1);
    for (const { chain, speaker } of statements) if (speaker) assert.deepEqual(chain, ['BBC']);
  });
});
