import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { behind, names } from './marked.ts';

/** A marked text and who is behind each mark. */
type Row = readonly [text: string, expected: readonly (string | null)[]];

function check(rows: readonly Row[]): void {
  for (const [text, expected] of rows) assert.deepEqual(names(text), expected, text);
}

describe('names of persons', () => {
  it('knows a surname by the full name, wherever that stands', () => {
    check([
      ['⟦Eva Kern⟧ kam. Das sei falsch, sagte ⟦Kern⟧.', ['Eva Kern', 'Eva Kern']],
      ['⟦Kern⟧ widerspricht Minister\n\nEva Kern ist Chefin der Bäcker.', ['Eva Kern']],
      ['Ursula von der Aue kam. Danach sprach ⟦von der Aue⟧.', ['Ursula von der Aue']],
      ['Peter Stein baut. „Nein“, sagte ⟦Stein⟧. Der Stein ist schwer.', ['Peter Stein']],
      ['⟦Dr. Eva Kern⟧ sagte das, meint ⟦Frau Kern⟧.', ['Eva Kern', 'Eva Kern']],
    ]);
  });

  it('takes titles, functions and appositions off', () => {
    check([
      ['⟦US-Außenminister Orell Tanner⟧ sagte das.', ['Orell Tanner']],
      ['⟦Die frühere Chefin des Verbandes, Eva Kern⟧, sagte das.', ['Eva Kern']],
      ['⟦Eva Kern, Sprecherin der Stadt⟧, sagte das.', ['Eva Kern']],
      ['Nach ⟦Angaben von Stadtrat Uwe Rahn⟧ stimmt das.', ['Uwe Rahn']],
      ['Nach ⟦Rahns Ansicht⟧ stimmt das. Uwe Rahn ist Stadtrat.', ['Uwe Rahn']],
    ]);
  });

  it('knows a name in another spelling', () => {
    check([['⟦Olexij Sadownyk⟧ kam. Später sagte ⟦Oleksii Sadovnyk⟧ mehr.', ['Olexij Sadownyk', 'Olexij Sadownyk']]]);
  });

  it('keeps two people of one surname apart', () => {
    const text =
      '⟦Eva Kern⟧ und ihr Bruder Uwe Kern leiten den Betrieb.\n\n„Ja“, sagt ⟦Frau Kern⟧.\n\n„Nein“, sagt ⟦Herr Kern⟧.';
    assert.deepEqual(names(text), ['Eva Kern', 'Eva Kern', 'Uwe Kern']);
    assert.deepEqual(names('Eva Kern und Uwe Kern kamen, sagte ⟦Kern⟧.'), [null]);
  });

  it('does not take whom something belongs to for the speaker', () => {
    check([
      ['Eva Kern klagt. ⟦Der Anwalt von Eva Kern⟧ sagte das.', [null]],
      ['Eva Kern klagt. ⟦Die Mutter von Eva Kern⟧ sagte das.', [null]],
    ]);
  });

  it('knows names of two words that are in no lexicon', () => {
    check([['⟦Ondrel Tualo⟧ sagte das. Später schrieb ⟦Tualo⟧ mehr.', ['Ondrel Tualo', 'Ondrel Tualo']]]);
  });
});

describe('pronouns', () => {
  it('mean whoever stands out and fits in gender and number', () => {
    check([
      ['Eva Kern traf Uwe Rahn. „Ja“, sagte ⟦sie⟧.', ['Eva Kern']],
      ['Eva Kern traf Uwe Rahn. „Ja“, sagte ⟦er⟧.', ['Uwe Rahn']],
      ['Uwe Rahn schwieg lange. Dann kam Jan Roth. ⟦Er⟧ sagte nichts.', ['Jan Roth']],
      ['Uwe Rahn kam. Nach ⟦seinen Angaben⟧ stimmt das.', ['Uwe Rahn']],
      ['Eva Kern kam. ⟦Ihrer Ansicht⟧ nach stimmt das.', ['Eva Kern']],
      ['Uwe Rahn, ⟦der⟧ das sagte, ging.', ['Uwe Rahn']],
    ]);
  });

  it('are nobody where nobody fits', () => {
    check([
      ['Eva Kern kam. ⟦Er⟧ sagte nichts.', [null]],
      ['Eva Kern kam. ⟦Man⟧ sagt, das stimme.', [null]],
      ['Eva Kern kam. ⟦Viele⟧ sagen, das stimme.', [null]],
    ]);
  });

  it('may mean someone without a name', () => {
    check([['Uwe Rahn kam. Ein Aktivist rief etwas. ⟦Er⟧ wolle bleiben.', [null]]]);
  });

  it('may mean an organisation', () => {
    check([['Die Stiftung Baumwerk klagt. ⟦Sie⟧ fordert mehr Geld.', ['Stiftung Baumwerk']]]);
  });
});

describe('"demnach"', () => {
  it('goes by the source of the sentence before, if there is one', () => {
    check([
      ['⟦Eva Kern⟧ sagte, es brenne. ⟦Demnach⟧ gibt es Verletzte.', ['Eva Kern', 'Eva Kern']],
      ['⟦Eva Kern⟧ sagte, es brenne. Es ist Montag. ⟦Demnach⟧ gibt es Verletzte.', ['Eva Kern', null]],
      ['⟦Viele⟧ sagten, es brenne. ⟦Demnach⟧ gibt es Verletzte.', [null, null]],
      ['⟦Demnach⟧ gibt es Verletzte. Das sagte ⟦Eva Kern⟧.', [null, 'Eva Kern']],
    ]);
  });
});

describe('descriptions', () => {
  it('mean who is known to be that', () => {
    check([
      ['Boris Tarnow war Diplomat in Genf. ⟦Der Ex-Diplomat⟧ warnt.', ['Boris Tarnow']],
      ['Die Virologin Eva Kern kam. ⟦Die Forscherin⟧ warnt.', ['Eva Kern']],
      ['Ministerin Eva Kern (CDU) kam mit Uwe Rahn. ⟦Die CDU-Politikerin⟧ warnt.', ['Eva Kern']],
      ['Kriminalexperte Uwe Rahn kam. ⟦Der Experte⟧ warnt.', ['Uwe Rahn']],
      ['„Ja“, sagte Uwe Rahn. ⟦Der 42-Jährige⟧ wohnt hier.', ['Uwe Rahn']],
      ['Bundesrätin Eva Kern kam. «Ja», sagte ⟦die Aargauerin⟧.', ['Eva Kern']],
    ]);
  });

  it('may come before the name', () => {
    check([
      [
        '⟦Ein russischer Ex-Diplomat⟧ warnt.\n\nBoris Tarnow war Diplomat in Genf. ⟦Der Ex-Diplomat⟧ hofft.',
        ['Boris Tarnow', 'Boris Tarnow'],
      ],
    ]);
  });

  it('are nobody where the text does not tell', () => {
    check([
      ['Eva Kern kam. ⟦Ein Zeuge⟧ sagte das.', [null]],
      ['⟦Die SPD-Vorsitzende⟧ sagte das.', [null]],
      ['Eva Kern kam. ⟦Experten⟧ sagen, das stimme.', [null]],
      ['Eva Kern kam. Laut ⟦einer Studie⟧ stimmt das.', [null]],
    ]);
  });
});

describe('organisations', () => {
  it('are named in the nominative', () => {
    check([
      ['Nach ⟦Angaben des Statistischen Bundesamts⟧ stimmt das.', ['Statistisches Bundesamt']],
      ['Laut ⟦der Nachrichtenagentur Reuters⟧ stimmt das.', ['Reuters']],
      ['Laut ⟦dem Landgericht München⟧ stimmt das.', ['Landgericht München']],
    ]);
  });

  it('are known by abbreviations and by their noun', () => {
    check([
      ['Der Bund der Backwaren (BdB) klagt. ⟦Der BdB⟧ warnt.', ['Bund der Backwaren']],
      ['Das Bundesjustizministerium prüft. ⟦Das Ministerium⟧ warnt.', ['Bundesjustizministerium']],
      ['Der Thüringer Bauernverband klagt. ⟦Der Bauernverband⟧ warnt.', ['Thüringer Bauernverband']],
      ['⟦Das DRK⟧ ruft zu Spenden auf.', ['Deutsches Rotes Kreuz']],
      ['Israels Armee meldete das. ⟦Das israelische Militär⟧ ergänzte mehr.', ['Israels Armee']],
    ]);
  });

  it('speak through spokespersons without a name', () => {
    check([
      ['⟦Ein Sprecher des Bundesjustizministeriums⟧ sagte das.', ['Bundesjustizministerium']],
      ['Die Feuerwehr löschte. ⟦Ein Feuerwehrsprecher⟧ sagte das.', ['Feuerwehr']],
      ['Laut ⟦Polizeiangaben⟧ stimmt das. Die Polizei war da.', ['Polizei']],
      ['Olmotor baut Autos. Olmotor wächst. Das sagte ⟦eine Sprecherin⟧.', ['Olmotor']],
    ]);
  });

  it('may speak together', () => {
    check([['⟦Verdi und der Städtetag⟧ einigten sich.', ['Verdi und Städtetag']]]);
  });
});

describe('places that stand for those who govern', () => {
  it('are states, or seats of power with their state', () => {
    const moscow = behind('⟦Moskau⟧ dementiert.').who[0];
    assert.deepEqual([moscow?.name, moscow?.kind, moscow?.country], ['Russland', 'state', 'RU']);
    const kremlin = behind('⟦Der Kreml⟧ dementiert.').who[0];
    assert.deepEqual([kremlin?.name, kremlin?.kind, kremlin?.country], ['Kreml', 'organisation', 'RU']);
    const brussels = behind('⟦Brüssel⟧ prüft das.').who[0];
    assert.equal(brussels?.name, 'Europäische Union');
    assert.deepEqual(names('⟦Downing Street⟧ dementiert. ⟦Bern⟧ schweigt.'), ['Downing Street', 'Schweiz']);
  });
});

describe('entities', () => {
  it('hold the mentions with their form, the roles, the country and the organisation', () => {
    const { all, text } = behind('Der russische Diplomat Boris Tarnow kam. ⟦Er⟧ warnt. ⟦Tarnow⟧ bleibt dabei.');
    const [tarnow] = all.entities;
    assert.equal(tarnow.id, 'boris-tarnow');
    assert.deepEqual(tarnow.functions, ['Diplomat']);
    assert.equal(tarnow.country, 'RU');
    assert.deepEqual(
      tarnow.mentions.map(({ start, end, form }) => [text.slice(start, end), form]),
      [
        ['Boris Tarnow', 'name'],
        ['Er', 'pronoun'],
        ['Tarnow', 'short-name'],
      ],
    );
    assert.deepEqual(tarnow.aliases, ['Tarnow']);
  });

  it('have the country that follows a role', () => {
    const countryIn = (text: string): string | null => behind(text).who[0]?.country ?? null;
    assert.equal(countryIn('⟦Der Präsident der Republik Moldau, Olexij Sadownyk⟧, warnt.'), 'MD');
    assert.equal(countryIn('⟦Der Präsident Moldaus, Olexij Sadownyk⟧, warnt.'), 'MD');
    assert.equal(countryIn('⟦Olexij Sadownyk, Botschafter von Mali⟧, warnt.'), 'ML');
    assert.equal(countryIn('⟦Der Präsident der Kammer, Olexij Sadownyk⟧, warnt.'), null);
  });

  it('list sources without a name as what they are, with their organisation', () => {
    const { all } = behind('⟦Ein Vertreter des Bundesjustizministeriums⟧ warnt.');
    const source = all.entities.find(({ kind }) => kind === 'source');
    assert.equal(source?.name, 'Ein Vertreter des Bundesjustizministeriums');
    assert.equal(all.entities.find(({ id }) => id === source?.of)?.name, 'Bundesjustizministerium');
    assert.deepEqual(all.speakers, [null]);
  });

  it('have ids of their own', () => {
    const { all } = behind('⟦Eva Kern⟧ kam. ⟦Das Klinikum Eva Kern⟧ auch.');
    assert.equal(new Set(all.entities.map(({ id }) => id)).size, all.entities.length);
  });

  it('tell in what organisation a role is', () => {
    const { all, who } = behind(
      '⟦Eva Kern, Chefin des Bundesjustizministeriums⟧, kam. Die EZB-Präsidentin Ada Roth auch.',
    );
    const nameOf = (id: string | null | undefined): string | undefined => all.entities.find((e) => e.id === id)?.name;
    assert.equal(nameOf(who[0]?.of), 'Bundesjustizministerium');
    assert.equal(nameOf(all.entities.find(({ name }) => name === 'Ada Roth')?.of), 'Europäische Zentralbank');
  });
});
